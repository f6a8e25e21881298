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
on-this-page = On this page
method-swap = The same rules for every partner
    .plain = The rules read facts and never names. To prove it, two partners are exchanged in every file that is read, the whole record is made again, and no label, grade or sentence may differ but for the names. The test comes with the program, runs at every change and can be run by anybody: npm test -- test/swapped-pages.test.ts.
same-for-all = The same rule for every partner
help-money = About money
    .plain = Amounts are added only within one source, stage, currency and kind of prices. They can be shown beside it in another currency or in the prices of one year; each conversion names its rate, year and source, and what could not be converted is listed.
help-money-constant = in prices of 2020
asking-mail = Ask with one click: the letter opens in your mail program
entries-last = { $count ->
    [one] { $n } entry, the last is number { $last }
   *[other] { $n } entries, the last is number { $last }
}
statement-canonical-show = Show the text
statements-above = { $count ->
    [one] { $n } of them stands above, in its step
   *[other] { $n } of them stand above, each in its step
}
`;
