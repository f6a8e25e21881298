/** Messages that pages share, of what stands on them: Fluent, held as a module. */
export const pagesPt = `
by-program = um programa ({ $program })
title-in = título em { $language }
search-answer-amount = { $count ->
    [one] { $n } compromisso diz “{ $words }”.
    [many] { $n } de compromissos dizem “{ $words }”.
   *[other] { $n } compromissos dizem “{ $words }”.
}
search-count-words = { $count ->
    [one] { $n } resultado tem palavras em comum com a sua pergunta.
    [many] { $n } de resultados têm palavras em comum com a sua pergunta.
   *[other] { $n } resultados têm palavras em comum com a sua pergunta.
}
place-sentence = frase { $n }
place-list = lista { $n }
place-item = item { $n }
place-measure = medida { $n }
place-last-paragraph = último parágrafo
place-last-sentence = última frase
place-last-list = última lista
place-last-item = último item
place-last-measure = última medida
on-this-page = Nesta página
method-swap = As mesmas regras para cada parceiro
    .plain = As regras leem fatos e nunca nomes. Para provar, dois parceiros são trocados em cada arquivo lido, todo o registro é refeito, e nenhum rótulo, grau ou frase pode mudar, salvo os nomes. O teste vem com o programa, roda a cada mudança e qualquer pessoa pode repeti-lo: npm test -- test/swapped-pages.test.ts.
same-for-all = A mesma regra para cada parceiro
help-money = Sobre o dinheiro
    .plain = Os valores só se somam dentro de uma fonte, etapa, moeda e tipo de preços. Podem ser vistos ao lado em outra moeda ou em preços de um ano; cada conversão diz sua taxa, ano e fonte, e o que não pôde ser convertido é listado.
help-money-constant = em preços de 2020
asking-mail = Pergunte com um clique: a carta abre no seu programa de e-mail
entries-last = { $count ->
    [one] { $n } entrada, a última é a { $last }
    [many] { $n } de entradas, a última é a { $last }
   *[other] { $n } entradas, a última é a { $last }
}
statement-canonical-show = Ver o texto
statements-above = { $count ->
    [one] { $n } delas está acima, em sua etapa
    [many] { $n } delas estão acima, cada uma em sua etapa
   *[other] { $n } delas estão acima, cada uma em sua etapa
}
`;
