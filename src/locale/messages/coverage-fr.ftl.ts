/** Messages of the coverage of partners by country, year and stage: Fluent, held as a module. */
export const coverageFr = `
coverage-not-looked = pas encore consulté
coverage-pair = { $partner } en { $country } : ce qui est publié
coverage-lede = Ce qu’on sait ici de plus complet sur l’argent de chaque partenaire : { $list }.
coverage-lede-state = { $state } ({ $partners })
coverage-cells-lede = { $count ->
    [one] { $n } case, d’un partenaire, d’un pays, d’une année et d’une étape.
    [many] { $n } cases, chacune d’un partenaire, d’un pays, d’une année et d’une étape.
   *[other] { $n } cases, chacune d’un partenaire, d’un pays, d’une année et d’une étape.
}
coverage-view-matrix = Matrice
coverage-view-list = Liste
coverage-view-map = Carte
coverage-matrix-plain = Chaque case montre l’état le plus complet et pour combien d’années. Une case vide : personne n’a cherché. Ouvrez une case pour voir de quoi elle est faite.
coverage-matrix-caption = Ce qui est publié, case par case
coverage-head-country = Pays
coverage-head-partner = Partenaire
coverage-head-year = Année
coverage-no-year = année non précisée
coverage-state-years = { $count ->
    [one] { $words } : { $n } année ({ $span })
    [many] { $words } : { $n } années ({ $span })
   *[other] { $words } : { $n } années ({ $span })
}
coverage-years = { $count ->
    [one] { $span } ({ $n } année)
    [many] { $span } ({ $n } années)
   *[other] { $span } ({ $n } années)
}
coverage-left = { $count ->
    [one] { $n } autre partenaire n’a pas de colonne ici ; choisissez-le plus haut : { $list }.
    [many] { $n } autres partenaires n’ont pas de colonne ici ; choisissez-en un plus haut : { $list }.
   *[other] { $n } autres partenaires n’ont pas de colonne ici ; choisissez-en un plus haut : { $list }.
}
coverage-alike = Seulement les cases d’un pays et d’une année que { $partner } publie de la même manière.
coverage-undated = Seulement les cases dont l’année n’est pas indiquée.
coverage-not-only = Afficher aussi les autres
coverage-stage-unstated = aucune étape en particulier
coverage-list-caption = Cases, par partenaire et pays, les plus récentes d’abord
coverage-col-rows = Lignes détenues
coverage-col-stated = Avec un montant
coverage-no-rows = aucune ligne
coverage-parts = De quoi cela est fait
coverage-parts-caption = Sources et déclarations, les plus complètes d’abord
coverage-all-rows = Toutes les lignes de la source pour les deux :
coverage-looked = Où l’on a cherché
coverage-without = Contient des lignes de ce partenaire, aucune de ce pays :
coverage-no-searches = Aucune recherche n’est consignée pour une promesse de ce partenaire à ce pays.
coverage-searches = { $count ->
    [one] { $n } recherche sur ses promesses à ce pays, la dernière le { $date } : { $places }.
    [many] { $n } recherches sur ses promesses à ce pays, la dernière le { $date } : { $places }.
   *[other] { $n } recherches sur ses promesses à ce pays, la dernière le { $date } : { $places }.
}
figure-coverage-map = Années dont quelque chose est publié, par pays
    .caption = Chaque pays avec son état le plus complet ; un pays sans années est inconnu, pas zéro
fcol-coverage-state = État le plus complet
fcol-years = Années
fcol-coverage-rows = Lignes détenues
map-no-years = aucune année connue
map-hatched = hachuré : seulement l’estimation d’un tiers
compare-common = Ce que l’on peut observer des deux de la même façon
compare-common-plain = La comparaison reste dans ces pays et ces années, une étape et une façon de publier. Les montants ne se placent côte à côte que dans une monnaie que les deux indiquent.
compare-missing = Ce qui manque pour aller plus loin
compare-lacks = { $party }, { $stage } : ce qu’on a est « { $has } » ; ce qu’on a de l’autre, « { $lacks } », manque ici.
compare-cells = Voir ces cases
compare-rows = { $count ->
    [one] { $n } ligne, { $stated } avec un montant
    [many] { $n } lignes, { $stated } avec un montant
   *[other] { $n } lignes, { $stated } avec un montant
}
compare-shared = Argent que les deux indiquent
compare-shared-none = aucun : pas comparable
`;
