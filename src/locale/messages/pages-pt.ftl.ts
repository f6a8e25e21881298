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
`;
