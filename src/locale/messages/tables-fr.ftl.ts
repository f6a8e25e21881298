/** Lists that are put in order and of which columns are chosen. */
export const tablesFr = `
table-ascending = Dans l’ordre de « { $column } », croissant.
table-descending = Dans l’ordre de « { $column } », décroissant.
table-sort-ascending = mettre en ordre croissant
table-sort-descending = mettre en ordre décroissant
table-unknown-last = Ce qui n’est pas connu vient en dernier ; les lignes égales gardent l’ordre habituel.
table-within-unit = Les nombres sont ordonnés au sein d’une même unité, jamais entre unités.
table-within-currency = Les montants sont ordonnés au sein d’une même monnaie et base de prix, jamais entre elles.
table-by-rubric = Les mentions suivent l’ordre de la grille.
table-usual-order = Ordre habituel
table-columns = Colonnes
table-columns-shown = Colonnes affichées
table-columns-files = « { $head } » est toujours affichée. Les fichiers contiennent toutes les colonnes.
table-columns-show = Afficher
`;
