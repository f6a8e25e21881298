/** Messages that pages share, of what stands on them: Fluent, held as a module. */
export const pagesEn = `
by-program = a program ({ $program })
title-in = title in { $language }
search-answer-amount = { $count ->
    [one] { $n } commitment states “{ $words }”.
   *[other] { $n } commitments state “{ $words }”.
}
search-count-words = { $count ->
    [one] { $n } result shares words with what you asked.
   *[other] { $n } results share words with what you asked.
}
place-sentence = sentence { $n }
place-list = list { $n }
place-item = item { $n }
place-measure = measure { $n }
place-last-paragraph = last paragraph
place-last-sentence = last sentence
place-last-list = last list
place-last-item = last item
place-last-measure = last measure
`;
