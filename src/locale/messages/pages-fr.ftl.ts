/** Messages that pages share, of what stands on them: Fluent, held as a module. */
export const pagesFr = `
by-program = un programme ({ $program })
title-in = titre en { $language }
search-answer-amount = { $count ->
    [one] { $n } engagement dit « { $words } ».
    [many] { $n } d’engagements disent « { $words } ».
   *[other] { $n } engagements disent « { $words } ».
}
search-count-words = { $count ->
    [one] { $n } résultat partage des mots avec votre question.
    [many] { $n } de résultats partagent des mots avec votre question.
   *[other] { $n } résultats partagent des mots avec votre question.
}
place-sentence = phrase { $n }
place-list = liste { $n }
place-item = point { $n }
place-measure = mesure { $n }
place-last-paragraph = dernier paragraphe
place-last-sentence = dernière phrase
place-last-list = dernière liste
place-last-item = dernier point
place-last-measure = dernière mesure
`;
