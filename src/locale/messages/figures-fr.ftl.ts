/** Messages of figures: Fluent, held as a module. */
export const figuresFr = `
## Figures

chart-finding-bars = { $series } : de { $least } ({ $leastName }) à { $most } ({ $mostName }).
chart-finding-years = { $series } : minimum en { $leastName } avec { $least }, maximum en { $mostName } avec { $most }.
chart-finding-same = { $series } : { $value } partout.
chart-alike = { $n } cas
chart-finding-unknown = { $count ->
    [one] { $n } n’a pas de valeur déclarée : elle est dessinée par un cadre en tirets, non comme un zéro.
    [many] { $n } n’ont pas de valeur déclarée : elles sont dessinées par des cadres en tirets, non comme un zéro.
   *[other] { $n } n’ont pas de valeur déclarée : elles sont dessinées par des cadres en tirets, non comme un zéro.
}
chart-finding-left = Les { $n } premières sont dessinées ; { $left } autres figurent dans le tableau.
chart-finding-undrawn = Non dessinés, mais dans le tableau : { $list }.
chart-nothing-known = { $count ->
    [one] Aucune valeur n’est déclarée pour l’unique ligne.
    [many] Aucune valeur n’est déclarée pour aucune des { $n } lignes.
   *[other] Aucune valeur n’est déclarée pour aucune des { $n } lignes.
}
chart-millions = { $n } M
figure-left = { $count ->
    [one] Le tableau montre { $n } lignes ; { $left } autre n’est que dans son fichier.
    [many] Le tableau montre { $n } lignes ; { $left } autres ne sont que dans son fichier.
   *[other] Le tableau montre { $n } lignes ; { $left } autres ne sont que dans son fichier.
}
figure-left-file = Toutes les lignes (CSV)
figure-embed = Insérer dans une page
figure-embed-plain = Copiez ce texte dans la page. La figure reste telle qu’elle est dans cette édition ; rien n’observe ses lecteurs.
figure-embed-see = La voir seule
download-xlsx = Télécharger en classeur (XLSX)
download-parquet = Télécharger en Parquet
follow-atom = Suivre les nouveautés (Atom)
embed-home = Ouvrir cette figure dans Obras, avec ses sources
figure-labels = État des engagements
    .caption = Engagements par état
figure-money = { $source } : montants déclarés par nature, { $prices }
    .caption = Montants déclarés par nature ; les natures ne sont jamais additionnées
figure-lineage = Ce que représente par an chaque promesse de cette lignée
    .caption = Promesse par promesse, par an
figure-pace = Attendu au { $date }, selon chaque lecture du délai
    .caption = Attendu à ce jour, si réparti également sur le délai déclaré
fcol-commitments = Engagements
fcol-stage = Nature des montants
fcol-sum = Somme de ce qui est déclaré
fcol-window = Délai déclaré
fcol-expected = Attendu à ce jour
`;
