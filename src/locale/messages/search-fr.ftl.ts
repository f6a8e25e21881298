/** The search: filters, how a query was read, why a thing stands where it stands. */
export const searchFr = `
search-narrow = Restreindre par type, pays, mention ou année
search-kind = Type
search-sort = Ordre
search-sort-best = Le plus pertinent d’abord
search-sort-newest = Le plus récent d’abord
search-sort-oldest = Le plus ancien d’abord
search-asked = Recherché : { $what }
search-asked-phrase = « { $phrase } » tel quel
search-asked-years = années { $from } à { $to }
search-asked-open = quelconque
search-phrases-loose = Aucun texte ne contient { $phrases } mot pour mot. Ceux-ci en contiennent les mots.
search-why = Pourquoi ce rang : { $points } points
search-why-title = « { $term } » dans le titre, que { $count ->
    [one] { $n } élément contient
    [many] { $n } d’éléments contiennent
   *[other] { $n } éléments contiennent
} : { $points }
search-why-text = « { $term } » dans ses noms ou ses mots, que { $count ->
    [one] { $n } élément contient
    [many] { $n } d’éléments contiennent
   *[other] { $n } éléments contiennent
} : { $points }
search-why-country = { $term } est son pays, et celui de { $count ->
    [one] cette seule chose
    [many] { $n } de choses
   *[other] { $n } choses
} : { $points }
search-why-factors = Multiplié par { $found } mots trouvés sur { $asked }, et par { $factor } pour son type.
search-help-title = Comment chercher, et comment les résultats sont classés
search-help-words = Les mots sont cherchés sans égard aux accents ni aux majuscules, le singulier valant pour le pluriel. « Deux mots » entre guillemets doivent se suivre. Le nom d’un pays, dans l’une des cinq langues, trouve aussi ce qui est de ce pays.
search-help-fields = Des champs restreignent la liste : country:HT, country:"Costa Rica", type:work, label:overdue, year:2015..2018.
search-help-order = Un mot rare compte plus qu’un mot fréquent, un titre plus que d’autres mots, un texte court plus qu’un long (formule BM25). Les engagements comptent double, les ouvrages 1,6, les acteurs 1,5, les instruments 1,3. Aucun nom ni aucun pays ne change l’ordre.
`;
