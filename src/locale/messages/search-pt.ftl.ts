/** The search: filters, how a query was read, why a thing stands where it stands. */
export const searchPt = `
search-narrow = Restringir por tipo, país, rótulo ou ano
search-kind = Tipo
search-sort = Ordem
search-sort-best = O que melhor se encaixa primeiro
search-sort-newest = Mais recente primeiro
search-sort-oldest = Mais antigo primeiro
search-asked = Procurou-se: { $what }
search-asked-phrase = “{ $phrase }” tal como está
search-asked-years = anos { $from } a { $to }
search-asked-open = qualquer
search-phrases-loose = Nenhum texto contém { $phrases } palavra por palavra. Estes contêm as suas palavras.
search-why = Por que está aqui: { $points } pontos
search-why-title = “{ $term }” no título, que está em { $count ->
    [one] { $n } coisa: { $points }
    [many] { $n } de coisas: { $points }
   *[other] { $n } coisas: { $points }
}
search-why-text = “{ $term }” em seus nomes ou palavras, que está em { $count ->
    [one] { $n } coisa: { $points }
    [many] { $n } de coisas: { $points }
   *[other] { $n } coisas: { $points }
}
search-why-country = { $term } é o seu país, e o de { $count ->
    [one] só esta coisa
    [many] { $n } de coisas
   *[other] { $n } coisas
}: { $points }
search-why-factors = Vezes { $found } de { $asked } palavras encontradas, vezes { $factor } pelo seu tipo.
search-help-title = Como buscar, e como se ordenam os resultados
search-help-words = As palavras são buscadas sem distinguir acentos nem maiúsculas, singular por plural. “Duas palavras” entre aspas devem estar juntas. O nome de um país, em qualquer dos cinco idiomas, encontra também o que é desse país.
search-help-fields = Campos restringem a lista: country:HT, country:"Costa Rica", type:work, label:overdue, year:2015..2018.
search-help-order = Uma palavra rara conta mais que uma frequente, um título mais que outras palavras, um texto curto mais que um longo (a fórmula BM25). Compromissos contam o dobro, obras 1,6, partes 1,5, instrumentos 1,3. Nenhum nome e nenhum país muda a ordem.
`;
