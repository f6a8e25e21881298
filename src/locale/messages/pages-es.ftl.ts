/** Messages that pages share, of what stands on them: Fluent, held as a module. */
export const pagesEs = `
by-program = un programa ({ $program })
title-in = título en { $language }
search-answer-amount = { $count ->
    [one] { $n } compromiso dice «{ $words }».
    [many] { $n } de compromisos dicen «{ $words }».
   *[other] { $n } compromisos dicen «{ $words }».
}
search-count-words = { $count ->
    [one] { $n } resultado comparte palabras con lo que usted preguntó.
    [many] { $n } de resultados comparten palabras con lo que usted preguntó.
   *[other] { $n } resultados comparten palabras con lo que usted preguntó.
}
place-sentence = frase { $n }
place-list = lista { $n }
place-item = punto { $n }
place-measure = medida { $n }
place-last-paragraph = último párrafo
place-last-sentence = última frase
place-last-list = última lista
place-last-item = último punto
place-last-measure = última medida
`;
