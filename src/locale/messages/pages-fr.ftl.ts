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
on-this-page = Sur cette page
method-swap = Les mêmes règles pour chaque partenaire
    .plain = Les règles lisent des faits et jamais des noms. Pour le prouver, deux partenaires sont échangés dans chaque fichier lu, tout le registre est refait, et aucune étiquette, aucun niveau, aucune phrase ne peut changer hormis les noms. Le test vient avec le programme, passe à chaque changement et chacun peut le refaire : npm test -- test/swapped-pages.test.ts.
same-for-all = La même règle pour chaque partenaire
help-money = Sur l’argent
    .plain = Les montants ne s’additionnent qu’au sein d’une source, d’une étape, d’une monnaie et d’une sorte de prix. Ils peuvent figurer à côté dans une autre monnaie ou aux prix d’une année ; chaque conversion nomme son taux, son année et sa source, et ce qui n’a pu être converti est énuméré.
help-money-constant = aux prix de 2020
asking-mail = Demander en un clic : la lettre s’ouvre dans votre messagerie
entries-last = { $count ->
    [one] { $n } entrée, la dernière est la { $last }
    [many] { $n } d’entrées, la dernière est la { $last }
   *[other] { $n } entrées, la dernière est la { $last }
}
statement-canonical-show = Voir le texte
statements-above = { $count ->
    [one] { $n } d’entre elles figure plus haut, à son étape
    [many] { $n } d’entre elles figurent plus haut, chacune à son étape
   *[other] { $n } d’entre elles figurent plus haut, chacune à son étape
}
`;
