/** Messages of exploring: Fluent, held as a module. */
export const exploreFr = `
## Explore

nav-explore = Explorer
explore-plain = Les activités par pays, par année, une à une, ou du financeur au pays, sous un même filtre dont l’adresse peut être gardée et envoyée.
explore-lede = { $count ->
    [0] Aucune activité de cette édition ne correspond au filtre.
    [one] Une activité correspond au filtre, telle que sa source la présente.
    [many] { $n } d’activités correspondent au filtre, telles que leurs sources les présentent ; le même projet peut figurer dans deux sources.
   *[other] { $n } activités correspondent au filtre, telles que leurs sources les présentent ; le même projet peut figurer dans deux sources.
}
explore-views = Forme
explore-map = Carte
explore-time = Temps
explore-table = Tableau
explore-flow = Flux
explore-flow-left = { $count ->
    [one] Les { $n } bandes les plus larges sont montrées ; { $left } plus étroite est dans les fichiers.
    [many] Les { $n } bandes les plus larges sont montrées ; { $left } plus étroites sont dans les fichiers. Celles de même largeur sont toutes montrées ou toutes laissées aux fichiers.
   *[other] Les { $n } bandes les plus larges sont montrées ; { $left } plus étroites sont dans les fichiers. Celles de même largeur sont toutes montrées ou toutes laissées aux fichiers.
}
explore-measure = Mesuré par
explore-count = nombre d’activités
explore-measure-plain = Les montants sont montrés pour une source, une nature, une monnaie et une base de prix à la fois. Rien n’est additionné entre elles.
explore-choose-source = Les montants de plusieurs sources ne sont pas additionnés. Choisissez-en une.
figure-explore-map = Activités par pays
    .caption = Pays par pays ; une activité dans plusieurs pays compte dans chacun
figure-explore-time = Activités par année
    .caption = Année de l’accord ou, à défaut, du début ; les activités sans année ne sont pas ici
figure-explore-flow = Du financeur au pays, en activités
    .caption = Financeur et pays ; une activité de plusieurs financeurs ou pays compte dans chacun
figure-explore-map-money = { $stage } par pays, { $currency }, { $prices }
    .caption = Chaque pays avec la part déclarée pour lui ; à côté, ce que la somme exclut
figure-explore-map-money-flow = { $stage } ({ $flow }) par pays, { $currency }, { $prices }
    .caption = Chaque pays avec la part déclarée pour lui ; à côté, ce que la somme exclut
figure-explore-time-money = { $stage } par année, { $currency }, { $prices }
    .caption = Année de l’accord ou, à défaut, du début ; à côté, ce que la somme exclut
figure-explore-time-money-flow = { $stage } ({ $flow }) par année, { $currency }, { $prices }
    .caption = Année de l’accord ou, à défaut, du début ; à côté, ce que la somme exclut
figure-explore-flow-money = { $stage } du financeur au pays, { $currency }, { $prices }
    .caption = Ce que chaque financeur donne seul à un pays ; à côté, ce que la somme exclut
figure-explore-flow-money-flow = { $stage } ({ $flow }) du financeur au pays, { $currency }, { $prices }
    .caption = Ce que chaque financeur donne seul à un pays ; à côté, ce que la somme exclut
fcol-activities = Activités
fcol-with-sum = Activités dans la somme
fcol-left-out = Exclues de la somme
fcol-left-sum = Montant exclu
explore-sum = La somme sous ce filtre
explore-sum-plain = La somme et ce qu’elle exclut sont tous les montants déclarés de cet argent sous ce filtre. Idem sur la page de l’argent :
fcol-funder = Financeur
map-unknown = aucun montant déclaré
map-range = { $least } à { $most }

## Further pages

sector-kicker = type d’infrastructure
sector-lede = { $count ->
    [0] Aucune activité de cette édition n’a de secteur de ce type.
    [one] Une activité de cette édition a un secteur de ce type, selon sa source.
    [many] { $n } d’activités de cette édition ont un secteur de ce type, selon leur source.
   *[other] { $n } activités de cette édition ont un secteur de ce type, selon leur source.
}
sector-others = Types d’infrastructure
sector-rule = Ce qui relève de ce type
sector-rule-plain = Selon les secteurs qu’une source déclare, jamais selon qui finance ou reçoit. Un code-objet de l’OCDE qui commence ainsi, ou exactement ce nom.
sector-codes = Codes commençant par
sector-names = Noms
evidence-kicker = preuve, par l’empreinte de ses octets
evidence-lede = { $count ->
    [0] Aucun fait ne repose sur ces octets.
    [one] Un fait repose sur ces octets.
    [many] { $n } de faits reposent sur ces octets.
   *[other] { $n } faits reposent sur ces octets.
}
evidence-check = Vérifiez votre copie
evidence-check-plain = Si la commande affiche le même SHA-256 pour votre fichier, c’est le même, octet pour octet.
evidence-as = Ce que sont ces octets
evidence-as-caption = Sources ayant ces octets
evidence-bytes = Aux archives
evidence-statements = Déclarations qui en sont tirées
evidence-held = conservé, et montré
evidence-held-not-shown = conservé ; ses conditions ne permettent pas de le montrer
evidence-not-held = non conservé
evidence-events = Ce qui repose dessus
evidence-no-events = Aucun fait ne repose sur une déclaration tirée de ces octets.
nav-borders = Frontières sur les cartes
borders-lede = Obras trace les frontières de sa source telles quelles, ne donne de nom à aucun lieu sur une carte et traite toutes les lignes de la même façon.
borders-outlines = Contours.
    .plain = Ce sont ceux de Natural Earth, pays au 1:50 000 000, domaine public, inchangés. Ils montrent qui tient un lieu de fait ; ils ne disent rien du droit.
borders-labels = Pas de nom sur la carte.
    .plain = Un pays est nommé dans la liste à côté, par son code ISO 3166-1, avec les mots d’Unicode pour la langue de la page.
borders-territories = Territoires.
    .plain = Un territoire ayant son propre code a sa propre ligne. Il n’est ombré que là où une source donne ce code, jamais avec un autre pays.
borders-codeless = Formes sans code.
    .plain = Elles ne sont pas ombrées et ne portent aucun chiffre.
borders-lines = Toutes les lignes pareilles.
    .plain = Le même trait fin, qui que ce soit qui la conteste.
borders-small = Petits pays.
    .plain = Ils ont un cercle, pour qu’une île se voie aussi bien qu’un continent.
borders-list = La réponse est la liste.
    .plain = Tout ce que montre une carte est dans le tableau à côté et dans ses fichiers.
tour-title = Visite de deux minutes
tour-first = Première visite ? Faites le tour en deux minutes.
tour-step = Étape { $n } sur { $of }
tour-next = Étape suivante
tour-back = Retour
tour-again = Recommencer
tour-1 = Une promesse, avec ses mots
    .plain = Chaque engagement garde la phrase exacte dont il vient, qui l’a dite et où. Les sources qui le racontent autrement figurent côte à côte.
    .see = Voir les engagements
tour-2 = Une mention, par une règle écrite
    .plain = La mention dit ce que montrent les documents, non qui mérite quoi. Les règles ne lisent jamais de nom, et chaque mention cite sa règle.
    .see = Lire les règles
tour-3 = Regarder sous plusieurs angles
    .plain = Carte, années, tableau et flux partagent un même filtre. Chaque choix est un lien, chaque nombre ouvre sa liste, et les montants de nature différente ne sont jamais additionnés.
    .see = Explorer
tour-4 = Des questions, et d’abord ce qui manque
    .plain = L’aide a-t-elle été réduite, qui vote avec qui, qu’a-t-on construit ? Chaque réponse dit d’abord ce que personne n’a publié.
    .see = Voir les questions
tour-5 = Vérifier, citer, emporter
    .plain = Chaque page a une adresse permanente, ses lignes en fichiers et une preuve que rien n’a été modifié ensuite.
    .see = Vérifier
nav-offline = Hors connexion
offline-lede = Les pages que vous lisez peuvent être gardées sur votre machine et relues sans connexion. Rien n’est gardé à moins que vous ne le demandiez ici.
offline-no-script = Cela demande un navigateur qui exécute des scripts. Sinon, enregistrez une page avec votre navigateur, ou prenez l’édition entière en fichiers.
offline-on = Les pages que vous lisez sont gardées : les soixante dernières, avec leur date. Les formulaires et les liens qui vous ont été envoyés ne le sont pas.
offline-off = Rien n’est gardé pour le moment.
offline-start = Garder les pages que je lis
offline-stop = Arrêter, et tout oublier
offline-kept = Pages gardées
offline-data = Une édition entière, pour des semaines sans connexion :
offline-from = Pas de connexion. Cette page est telle qu’elle était le { $date }.
nav-places = Lieux des activités
places-lede = { $count ->
    [0] Aucun lieu avec coordonnées n’est déclaré sous ce filtre.
    [one] Un lieu avec coordonnées est déclaré, pour { $activities } activité.
    [many] { $n } de lieux avec coordonnées sont déclarés, pour { $activities } activités.
   *[other] { $n } lieux avec coordonnées sont déclarés, pour { $activities } activités.
}
places-unplaced = { $count ->
    [0] Aucune activité n’en est dépourvue.
    [one] Une activité n’en déclare aucun.
    [many] { $n } d’activités n’en déclarent aucun.
   *[other] { $n } activités n’en déclarent aucun.
}
places-start = Afficher une carte mobile (environ 500 ko)
places-in = Plus près
places-out = Plus loin
places-left = Ouest
places-right = Est
places-up = Nord
places-down = Sud
places-drawn = { $count ->
    [one] L’unique lieu de cette page est dessiné ; les fichiers les contiennent tous.
    [many] Les { $n } de lieux de cette page sont dessinés ; les fichiers les contiennent tous.
   *[other] Les { $n } lieux de cette page sont dessinés ; les fichiers les contiennent tous.
}
places-list-caption = Lieux tels que leurs sources les déclarent, activités les plus récentes d’abord
places-name = Lieu
places-coordinates = Latitude, longitude
places-precision = Précision
`;
