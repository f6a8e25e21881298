/** Messages of the coverage of partners by country, year and stage: Fluent, held as a module. */
export const coveragePt = `
coverage-not-looked = ainda não examinado
coverage-pair = { $partner } em { $country }: o que se publica
coverage-lede = O que se sabe aqui de mais completo sobre o dinheiro de cada parceiro: { $list }.
coverage-lede-state = { $state } ({ $partners })
coverage-cells-lede = { $count ->
    [one] { $n } célula, de um parceiro, país, ano e etapa.
    [many] { $n } células, cada uma de um parceiro, país, ano e etapa.
   *[other] { $n } células, cada uma de um parceiro, país, ano e etapa.
}
coverage-view-matrix = Matriz
coverage-view-list = Lista
coverage-view-map = Mapa
coverage-matrix-plain = Cada lugar mostra o estado mais completo e em quantos anos ele vale. Um lugar vazio: ninguém examinou. Abra um lugar para ver de que ele se compõe.
coverage-matrix-caption = O que se publica, lugar por lugar
coverage-head-country = País
coverage-head-partner = Parceiro
coverage-head-year = Ano
coverage-no-year = sem ano informado
coverage-state-years = { $count ->
    [one] { $words }: { $n } ano ({ $span })
    [many] { $words }: { $n } anos ({ $span })
   *[other] { $words }: { $n } anos ({ $span })
}
coverage-years = { $count ->
    [one] { $span } ({ $n } ano)
    [many] { $span } ({ $n } anos)
   *[other] { $span } ({ $n } anos)
}
coverage-left = { $count ->
    [one] Mais { $n } parceiro não tem coluna aqui; escolha-o acima: { $list }.
    [many] Mais { $n } parceiros não têm coluna aqui; escolha um acima: { $list }.
   *[other] Mais { $n } parceiros não têm coluna aqui; escolha um acima: { $list }.
}
coverage-alike = Só células de um país e um ano que { $partner } publica da mesma maneira.
coverage-undated = Só células cujo ano não é indicado.
coverage-not-only = Mostrar também as outras
coverage-stage-unstated = nenhuma etapa em particular
coverage-list-caption = Células, por parceiro e país, as mais recentes primeiro
coverage-col-rows = Linhas no registro
coverage-col-stated = Com valor
coverage-no-rows = sem linhas
coverage-parts = De que se compõe
coverage-parts-caption = Fontes e afirmações, as mais completas primeiro
coverage-all-rows = Todas as linhas da fonte para ambos:
coverage-looked = Onde se procurou
coverage-without = Tem linhas deste parceiro, nenhuma deste país:
coverage-no-searches = Não consta nenhuma busca sobre uma promessa deste parceiro a este país.
coverage-searches = { $count ->
    [one] { $n } busca de suas promessas a este país, a última em { $date }: { $places }.
    [many] { $n } buscas de suas promessas a este país, a última em { $date }: { $places }.
   *[other] { $n } buscas de suas promessas a este país, a última em { $date }: { $places }.
}
figure-coverage-map = Anos de que se publica algo, por país
    .caption = Cada país com o seu estado mais completo; um país sem anos é desconhecido, não zero
fcol-coverage-state = Estado mais completo
fcol-years = Anos
fcol-coverage-rows = Linhas no registro
map-no-years = nenhum ano conhecido
map-hatched = hachurado: só uma estimativa de um terceiro
compare-common = O que se pode observar de ambos do mesmo modo
compare-common-plain = A comparação fica nestes países e anos, em uma etapa e um modo de publicar. Os valores só podem ficar lado a lado em dinheiro que ambos informam.
compare-missing = O que falta para mais
compare-lacks = { $party }, { $stage }: o que se tem é “{ $has }”; o que se tem do outro, “{ $lacks }”, não se tem dele.
compare-cells = Ver estes lugares
compare-rows = { $count ->
    [one] { $n } linha, { $stated } com valor
    [many] { $n } linhas, { $stated } com valor
   *[other] { $n } linhas, { $stated } com valor
}
compare-shared = Dinheiro que ambos informam
compare-shared-none = nenhum: não comparável
`;
