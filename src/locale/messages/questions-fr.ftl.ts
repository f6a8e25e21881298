/** Messages of the questions and of their rows: Fluent, held as a module. */
export const questionsFr = `
## Questions

nav-questions = Questions
nav-observations = Lignes de chiffres
questions-lede = Ce que l’on demande sur la coopération avec la région, avec les réponses tirées des lignes que contient cette édition. Chaque page dit d’abord ce qui manque.
questions-all-rows = Toutes les lignes de chiffres
question-aid = L’aide a-t-elle été réduite ?
    .short = L’aide par fournisseur, pays et année, engagée et versée séparément
question-missing = Ce qui manque
question-answer = La réponse, dans la limite des lignes
question-no-answer = Rien de ce qui est conservé ne permet d’y répondre.
question-limits = Comment lire ceci
home-questions = Questions que l’on peut poser
home-questions-plain = Chaque réponse commence par ce qui manque, et chaque nombre ouvre ses lignes.
filter-country = Pays
filter-country-any = toute la région
filter-partner = Partenaire
filter-partner-any = tous ceux qui sont conservés
filter-issue = Thème ou type
filter-issue-any = tous ensemble

## Figures

figure-empty = Aucune ligne de cette édition ne correspond.
figure-rows = { $count ->
    [one] { $n } ligne lue.
    [many] { $n } de lignes lues.
   *[other] { $n } lignes lues.
}
figure-reach = { $count ->
    [one] Couvre { $from } à { $to } : { $n } ligne lue.
    [many] Couvre { $from } à { $to } : { $n } de lignes lues.
   *[other] Couvre { $from } à { $to } : { $n } lignes lues.
}
figure-unknown = { $count ->
    [one] { $n } d’entre elles ne déclare pas de valeur.
    [many] { $n } d’entre elles ne déclarent pas de valeur.
   *[other] { $n } d’entre elles ne déclarent pas de valeur.
}
area-held = Tous les lieux
area-region = les pays de la région
money-stage-request = demandé
money-stage-allocation = alloué
money-stage-appropriation = ouvert en crédits
money-stage-obligation = engagé
money-stage-disbursement = versé
indicator-assistance = Assistance
indicator-gdp-deflator-change = Variation du déflateur du PIB
indicator-gdp = Produit intérieur brut
indicator-population = Population
indicator-oda-net = Aide publique au développement nette
indicator-export-value = Exportations
indicator-import-value = Importations
indicator-export-concentration = Concentration des exportations
indicator-export-entropy = Entropie des exportations
indicator-primary-share = Part des produits primaires dans les exportations
indicator-exports-to = Exportations vers le partenaire
indicator-imports-from = Importations du partenaire
indicator-votes-alike = Votes identiques
topic-all = tous les thèmes
topic-palestine = conflit palestinien
topic-nuclear-weapons = armes nucléaires
topic-arms-control = maîtrise des armements
topic-human-rights = droits humains
topic-colonialism = colonialisme
topic-economic-development = développement économique
unit-index = { $n }
unit-roll-call = { $count ->
    [one] { $n } vote nominal
    [many] { $n } de votes nominaux
   *[other] { $n } votes nominaux
}
price-constant-unstated = prix constants, année de base non précisée
licence-US-Government-Work = œuvre du gouvernement des États-Unis
fcol-year = Année
fcol-period = Période
fcol-area = Pays ou zone
fcol-provider = Fournisseur
fcol-prices = Prix

## Rows of figures

observations-plain = { $count ->
    [0] Aucune ligne ne correspond.
    [one] { $n } ligne, telle que sa source la déclare, avec ligne et colonne.
    [many] { $n } de lignes, telles que leurs sources les déclarent, avec ligne et colonne.
   *[other] { $n } lignes, telles que leurs sources les déclarent, avec ligne et colonne.
}
observation-sums = Sommes de ces lignes
observation-sums-plain = Additionnées au sein d’une même source, indicateur, autre partie, thème, étape, unité et base de prix, et jamais au-delà. Un indice, un rapport, un pourcentage, une population ou un produit intérieur brut n’est pas additionné.
not-added = non additionné
col-indicator = Ce qui est mesuré
col-other-side = Autre partie

## Was aid cut?

tell-aid-nothing = Aucun compte annuel de l’aide par pays bénéficiaire n’est conservé. Un tableau avec fournisseur, pays bénéficiaire, année, étape et montant, lu comme l’indicateur « assistance », permettrait d’y répondre.
tell-aid-one-provider = { $count ->
    [one] Un compte annuel par pays est conservé pour { $n } fournisseur ; ce que d’autres partenaires ont donné et réduit ne peut être suivi ici par pays et par année.
    [many] Un compte annuel par pays est conservé pour { $n } de fournisseurs ; ce que d’autres partenaires ont donné et réduit ne peut être suivi ici par pays et par année.
   *[other] Un compte annuel par pays est conservé pour { $n } fournisseurs ; ce que d’autres partenaires ont donné et réduit ne peut être suivi ici par pays et par année.
}
tell-aid-ends = Le compte conservé pour ce fournisseur ({ $partner }) s’arrête en { $year } : ce qui a été décidé, réduit ou payé ensuite ne peut se voir ici. Un fichier plus récent du même tableau repousserait cette limite.
tell-aid-no-deflator = Aucun déflateur du PIB n’est conservé pour ce fournisseur ({ $partner }) ; les montants ne figurent donc qu’aux prix de leur époque.
tell-aid-no-totals = Ce que donnent au total les membres du Comité d’aide au développement de l’OCDE n’est pas conservé, car la copie trouvée n’énonce pas de licence. Leur aide publique au développement nette par année, lue comme l’indicateur « oda-net », figurerait à côté.
tell-aid-less = { $partner }, { $stage } pour { $area } : { $later } en { $to }, après { $earlier } en { $from }. Aux prix de { $base }, c’est { $change } de moins.
tell-aid-more = { $partner }, { $stage } pour { $area } : { $later } en { $to }, après { $earlier } en { $from }. Aux prix de { $base }, c’est { $change } de plus.
tell-aid-amounts = { $partner }, { $stage } pour { $area } : { $later } en { $to }, { $earlier } en { $from }. Une variation à prix constants ne peut être calculée.
tell-aid-own-constant = Selon les propres chiffres de la source en { $basis }, le montant { $stage } a varié de { $change } de { $from } à { $to }.
tell-aid-totals = Trois totaux sont cités pour une même année. Pour { $area } en { $year }, { $partner } indique { $requested } demandés, { $obligated } engagés et { $paid } versés : ce sont des étapes du même argent, non trois réponses à une question. Ce qui est versé une année a souvent été engagé une année antérieure.
figure-aid-totals = { $partner } : les totaux cités pour une même année
    .caption = { $partner }, { $area } : chaque étape de l’argent par année, telle que la source l’indique ; jamais additionnées
fcol-request = Demandé
fcol-appropriation = Ouvert en crédits
fcol-allocation = Alloué
tell-aid-stages = Engagé et versé sont deux étapes du même argent : elles figurent côte à côte et ne sont jamais additionnées. Ce qui a été demandé, alloué et ouvert en crédits est dans les lignes.
tell-aid-region-rows = Ce que la source donne à un groupe de pays figure sur une ligne à part et n’entre dans le chiffre d’aucun pays, ni dans celui de la région.
tell-aid-constant = Les prix constants sont calculés ici à partir des montants déclarés et du déflateur du PIB du fournisseur par année civile ; chaque variation est à prix constants. Une année sans ligne est inconnue, et non zéro.
figure-aid-years = { $partner } : par année
    .caption = { $partner } : engagé et versé par année, { $area }
figure-aid-countries = { $partner } : pays par pays, { $from } et { $to }
    .caption = { $partner } : engagé et versé en { $from } et { $to }
figure-aid-members = Tous les membres ensemble
    .caption = Aide publique au développement nette totale, à tous les pays du monde
fcol-obligation = Engagé
fcol-obligation-constant = Engagé, prix de { $base }
fcol-obligation-from = Engagé { $from }
fcol-obligation-to = Engagé { $to }
fcol-obligation-change = Variation, prix constants
fcol-disbursement = Versé
fcol-disbursement-constant = Versé, prix de { $base }
fcol-disbursement-from = Versé { $from }
fcol-disbursement-to = Versé { $to }
fcol-disbursement-change = Variation, prix constants

## How dependent are the countries?

question-dependence = Quelle est la dépendance des exportations ?
    .short = Concentration des exportations, produits primaires, principaux partenaires
tell-dependence-no-partners = Vers quels partenaires vont les exportations n’est pas conservé : les chiffres trouvés proviennent de UN Comtrade, dont les conditions empêchent de transmettre les lignes. Un tableau avec déclarant, partenaire, année et valeur, lu comme les indicateurs « exports-to » et « imports-from », permettrait d’y répondre.
tell-dependence-some-partners = { $count ->
    [one] Le commerce avec { $n } partenaire est conservé ; un partenaire absent du tableau n’est pas un partenaire sans commerce.
    [many] Le commerce avec { $n } de partenaires est conservé ; un partenaire absent du tableau n’est pas un partenaire sans commerce.
   *[other] Le commerce avec { $n } partenaires est conservé ; un partenaire absent du tableau n’est pas un partenaire sans commerce.
}
tell-dependence-no-products = Aucune mesure de concentration des exportations n’est conservée. Un tableau avec pays, année et indice, lu comme l’indicateur « export-concentration », permettrait d’y répondre.
tell-dependence-ends = Les mesures des exportations par produit s’arrêtent en { $year } ; elles comptent les biens, non les services.
tell-dependence-moved = { $count ->
    [one] De { $from } à { $to }, les exportations se sont davantage concentrées sur peu de produits dans { $n } pays sur les { $of } qui ont les deux années.
    [many] De { $from } à { $to }, les exportations se sont davantage concentrées sur peu de produits dans { $n } de pays sur les { $of } qui ont les deux années.
   *[other] De { $from } à { $to }, les exportations se sont davantage concentrées sur peu de produits dans { $n } pays sur les { $of } qui ont les deux années.
}
tell-dependence-primary = { $count ->
    [one] En { $to }, les produits primaires représentaient plus de la moitié des exportations de { $n } pays sur les { $of } dont la part est déclarée.
    [many] En { $to }, les produits primaires représentaient plus de la moitié des exportations de { $n } de pays sur les { $of } dont la part est déclarée.
   *[other] En { $to }, les produits primaires représentaient plus de la moitié des exportations de { $n } pays sur les { $of } dont la part est déclarée.
}
tell-dependence-country = { $area } : concentration des exportations par produit { $after } en { $to }, après { $before } en { $from } ; produits primaires { $primary } des exportations en { $to }.
tell-dependence-partner = { $area } : { $share } des exportations en { $year } avaient pour destination { $partner }.
tell-dependence-index = L’indice (Herfindahl-Hirschman) est proche de 0 quand les exportations se répartissent sur de nombreux produits et vaut 1 quand il n’y en a qu’un. Il ne dit rien des partenaires.
tell-dependence-entropy = L’entropie croît quand les exportations se répartissent sur plus de produits et vaut 0 quand il n’y en a qu’un ; c’est le chiffre de la source.
tell-dependence-primary-rule = Les biens comptés comme primaires relèvent du choix de l’auteur de la source ; le fichier ne les énumère pas.
tell-dependence-not-added = Chaque chiffre est une ligne de la source pour un pays et une année ; rien n’est additionné, et une année sans ligne est inconnue.
tell-dependence-two-sources = Le commerce avec un partenaire et le commerce total peuvent venir de deux sources, qui sont nommées ; la part est le rapport de l’un à l’autre et porte les erreurs des deux. Ce qu’une partie déclare exporter diffère de ce que l’autre déclare importer : les deux ne sont jamais mêlés.
figure-dependence-products = Exportations par produit, { $from } et { $to }
    .caption = Concentration, part des produits primaires et valeur des exportations, pays par pays
figure-dependence-years = { $area } : exportations par produit, année par année
    .caption = { $area } : concentration, part des produits primaires et valeur des exportations, { $from } à { $to }
figure-dependence-partners = Commerce avec les partenaires
    .caption = Ce que chaque pays déclare exporter vers chaque partenaire conservé et en importer, { $from } à { $to }
fcol-concentration-from = Concentration { $from }
fcol-concentration-to = Concentration { $to }
fcol-primary-from = Produits primaires { $from }
fcol-primary-to = Produits primaires { $to }
fcol-exports-in = Exportations { $to }
fcol-export-concentration = Concentration
fcol-primary-share = Produits primaires
fcol-export-entropy = Entropie
fcol-export-value = Exportations
fcol-flow = Ce qui est mesuré
fcol-partner = Partenaire
fcol-value = Valeur
fcol-share-of-all = Part du total

## Who votes with whom?

question-votes = Qui vote avec qui aux Nations Unies ?
    .short = Votes identiques à ceux de chaque partenaire, par pays, année et thème
tell-votes-nothing = Aucun vote nominal n’est conservé. Un tableau avec pays, partenaire, année, nombre de fois où les deux ont voté et nombre de votes identiques, lu comme l’indicateur « votes-alike », permettrait d’y répondre.
tell-votes-ends = Les votes nominaux conservés s’arrêtent en { $year } ; comment les États ont voté ensuite n’est pas ici.
tell-votes-partners = { $count ->
    [one] { $n } partenaire est dans le tableau ; des autres rien n’est conservé, ce qui n’est pas un désaccord.
    [many] { $n } de partenaires sont dans le tableau ; des autres rien n’est conservé, ce qui n’est pas un désaccord.
   *[other] { $n } partenaires sont dans le tableau ; des autres rien n’est conservé, ce qui n’est pas un désaccord.
}
tell-votes-range = De { $from } à { $to }, { $area } ({ $issue }) : les votes ont été identiques dans { $low } (avec { $lowPartner }) à { $high } (avec { $highPartner }) des votes nominaux où les deux ont voté.
tell-votes-share = De { $from } à { $to }, { $area } ({ $issue }) : le vote a été le même que celui de { $partner } dans { $share } des votes nominaux où les deux ont voté.
tell-votes-how = Identique signifie le même oui, non ou abstention. Seuls comptent les votes nominaux où les deux ont voté ; l’absence ne compte dans aucun sens. Les parts sont calculées à partir de décomptes additionnés et jamais moyennées.
tell-votes-why = De nombreuses résolutions reviennent chaque année et beaucoup sont adoptées presque à l’unanimité ; une part élevée dit donc peu à elle seule. Voter de même ne dit rien du pourquoi, ni d’une promesse.
tell-votes-issues = Un vote nominal peut relever de plusieurs thèmes ou d’aucun : la somme des thèmes ne donne pas l’ensemble.
figure-votes-countries = Pays par pays
    .caption = Part des votes identiques à ceux de chaque partenaire, { $issue }, { $from } à { $to }
figure-votes-issues = Thème par thème
    .caption = Part des votes identiques à ceux de chaque partenaire, { $area }, { $from } à { $to }
figure-votes-years = Année par année
    .caption = Part des votes identiques à ceux de chaque partenaire, { $area }, { $issue }
fcol-issue = Thème

## What is planned, under way and finished?

question-works = Des suggestions ou des ouvrages ?
    .short = Ce qui est prévu, en cours et achevé en infrastructure, par pays, financeur et étape ; retard là où les deux dates sont déclarées
filter-sector = Type d’infrastructure
sector-unstated = non précisé
sector-infrastructure = infrastructure
sector-transport = transports
sector-energy = énergie
sector-communications = communications
sector-water = eau et assainissement
tell-works-nothing = Aucune activité n’est conservée. Un fichier d’activités avec secteur, pays, financeur et étape permettrait d’y répondre.
tell-works-no-dates = { $count ->
    [one] Sur { $of } activités d’infrastructure, le dernier jour prévu et le dernier jour réel sont tous deux déclarés pour { $n } ; pour les autres, nul ne peut dire ici si elles ont eu du retard.
    [many] Sur { $of } activités d’infrastructure, le dernier jour prévu et le dernier jour réel sont tous deux déclarés pour { $n } ; pour les autres, nul ne peut dire ici si elles ont eu du retard.
   *[other] Sur { $of } activités d’infrastructure, le dernier jour prévu et le dernier jour réel sont tous deux déclarés pour { $n } ; pour les autres, nul ne peut dire ici si elles ont eu du retard.
}
tell-works-no-sector = { $count ->
    [one] { $n } activité sur { $of } ne déclare pas de secteur et ne peut être comptée ici.
    [many] { $n } d’activités sur { $of } ne déclarent pas de secteur et ne peuvent être comptées ici.
   *[other] { $n } activités sur { $of } ne déclarent pas de secteur et ne peuvent être comptées ici.
}
tell-works-sources = { $count ->
    [one] { $n } source d’activités est conservée ; les ouvrages payés par d’autres, ou sur budgets propres, n’y sont pas.
    [many] { $n } de sources d’activités sont conservées ; les ouvrages payés par d’autres, ou sur budgets propres, n’y sont pas.
   *[other] { $n } sources d’activités sont conservées ; les ouvrages payés par d’autres, ou sur budgets propres, n’y sont pas.
}
tell-works-stages = { $count ->
    [one] { $area }, { $kind } : { $n } activité est conservée ; { $in1 } en préparation, { $in2 } en exécution, { $in3 } en achèvement, { $in4 } clôturées, { $in5 } annulées, { $in6 } suspendues.
    [many] { $area }, { $kind } : { $n } d’activités sont conservées ; { $in1 } en préparation, { $in2 } en exécution, { $in3 } en achèvement, { $in4 } clôturées, { $in5 } annulées, { $in6 } suspendues.
   *[other] { $area }, { $kind } : { $n } activités sont conservées ; { $in1 } en préparation, { $in2 } en exécution, { $in3 } en achèvement, { $in4 } clôturées, { $in5 } annulées, { $in6 } suspendues.
}
tell-works-late = { $count ->
    [one] Sur { $of } activités achevées ayant les deux dates, { $n } s’est terminée après son dernier jour prévu, avec { $middle } de retard.
    [many] Sur { $of } activités achevées ayant les deux dates, { $n } se sont terminées après leur dernier jour prévu, la moitié avec { $middle } de retard ou moins.
   *[other] Sur { $of } activités achevées ayant les deux dates, { $n } se sont terminées après leur dernier jour prévu, la moitié avec { $middle } de retard ou moins.
}
tell-works-no-list = { $count ->
    [one] Aucune liste de projets n’est détenue pour { $n } partenaire ({ $names }) : ce qu’il paie ne figure ici que là où le registre d’un autre le porte.
    [many] Aucune liste de projets n’est détenue pour { $n } partenaires ({ $names }) : ce qu’ils paient ne figure ici que là où le registre d’un autre le porte.
   *[other] Aucune liste de projets n’est détenue pour { $n } partenaires ({ $names }) : ce qu’ils paient ne figure ici que là où le registre d’un autre le porte.
}
tell-works-no-plan = { $source } n’indique de dernier jour prévu pour aucune de ses { $n } activités d’infrastructure : on ne peut dire si elles ont pris du retard.
tell-works-no-end = { $source } n’indique de dernier jour réel pour aucune de ses { $n } activités d’infrastructure : on ne peut dire si elles ont pris du retard.
tell-works-chain = Promesses d’ouvrages : { $of }. Suivies jusqu’à un ouvrage nommé : { $n }. Ouvrages remis ou en service, preuves à l’appui : { $done }.
tell-works-time = { $count ->
    [one] Le jour de la promesse et celui de la fin sont tous deux indiqués pour { $n } : { $least } les séparent.
    [many] Le jour de la promesse et celui de la fin sont tous deux indiqués pour { $n } : de { $least } à { $most } les séparent.
   *[other] Le jour de la promesse et celui de la fin sont tous deux indiqués pour { $n } : de { $least } à { $most } les séparent.
}
tell-works-followed = Une promesse n’est suivie jusqu’à un ouvrage que si une personne les a reliés, avec une source : rien ne montre que les autres aient été rompues. Les dates sont les premières que les preuves indiquent pour chaque étape ; les jours courent depuis le premier jour indiqué de promesse ou d’accord.
figure-works-chain = De la promesse à l’ouvrage
    .caption = Promesses avec les ouvrages auxquels les preuves les relient, et la première date indiquée de chaque étape
figure-works-partners = Promesses d’ouvrages, partenaire par partenaire
    .caption = Combien de promesses d’ouvrages sont détenues, suivies jusqu’à un ouvrage et montrées achevées
fcol-started = Chantier commencé
fcol-ended = Remis ou en service
fcol-days-from-promise = Jours depuis la promesse
fcol-promises-of-works = Promesses d’ouvrages
fcol-followed = Suivies jusqu’à un ouvrage
fcol-with-end = Montrées achevées
fcol-share-with-end = Part achevée de celles suivies
tell-works-rule = Une activité compte comme infrastructure quand l’un de ses secteurs est transports et entreposage, énergie, communications, ou eau et assainissement, selon le code de l’OCDE ou le nom qu’emploie la source. La règle ne lit que les secteurs. Un nom qui mêle l’infrastructure à un autre domaine, comme l’énergie et les mines, ne compte pas.
tell-works-counted = Les activités sont comptées telles que leurs sources les déclarent, et les sources ne sont pas additionnées : deux sources peuvent contenir le même ouvrage. Une activité de plusieurs financeurs ou pays figure une fois sous chacun.
tell-works-located = Les sources contiennent des choses différentes : l’une, seulement ce qui a pu être situé sur une carte ; une autre, chaque projet depuis qu’elle prête. Leurs nombres ne se comparent pas.
figure-works-stages = Pays, financeur et étape
    .caption = Activités : { $kind }, selon l’étape que déclare la source ; au-delà de cent lignes, celles qui ont le plus d’activités
figure-works-dates = En retard ou à temps
    .caption = Activités achevées dont la source déclare le dernier jour prévu et le dernier jour réel
figure-works-works = Ouvrages suivis un à un
    .caption = Ouvrages du registre avec leurs dates et les faits qui les appuient
fcol-financier = Financeur
fcol-source = Source
fcol-no-stage = Étape non précisée
fcol-activity = Activité
fcol-planned-end = Fin prévue
fcol-actual-end = Fin réelle
fcol-days-late = Jours après la date prévue
fcol-work = Ouvrage
fcol-state = État
fcol-events = Faits conservés

## Are scholarships and trainings delivered?

question-training = Les bourses et les formations sont-elles réalisées ?
    .short = Ce qui a été promis par an, comment cela a évolué, ce que montrent les preuves
tell-training-nothing = Aucune promesse de bourses ou de formation n’est conservée.
tell-training-no-evidence = { $count ->
    [one] Pour { $n } promesse chiffrée sur { $of }, aucune preuve ne montre combien ont été accordées. Des listes d’attributions par année et pays, de l’une ou l’autre partie, permettraient d’y répondre.
    [many] Pour { $n } de promesses chiffrées sur { $of }, aucune preuve ne montre combien ont été accordées. Des listes d’attributions par année et pays, de l’une ou l’autre partie, permettraient d’y répondre.
   *[other] Pour { $n } promesses chiffrées sur { $of }, aucune preuve ne montre combien ont été accordées. Des listes d’attributions par année et pays, de l’une ou l’autre partie, permettraient d’y répondre.
}
tell-training-shown = { $count ->
    [one] Les preuves montrent un nombre pour { $n } des { $of } promesses qui en donnent un.
    [many] Les preuves montrent un nombre pour { $n } des { $of } promesses qui en donnent un.
   *[other] Les preuves montrent un nombre pour { $n } des { $of } promesses qui en donnent un.
}
tell-training-due = { $count ->
    [one] Le délai déclaré de { $n } promesse est écoulé ; les documents en montrent { $delivered } comme réalisée, entièrement et selon une partie au moins.
    [many] Le délai déclaré de { $n } de promesses est écoulé ; les documents en montrent { $delivered } comme réalisées, entièrement et selon une partie au moins.
   *[other] Le délai déclaré de { $n } promesses est écoulé ; les documents en montrent { $delivered } comme réalisées, entièrement et selon une partie au moins.
}
tell-training-units = Bourses, places de formation, cours et personnes sont des choses différentes et ne sont jamais additionnés.
tell-training-rates = Le nombre par an est le nombre promis rapporté au délai déclaré ; la variation se mesure à la promesse qui l’a précédée dans la même lignée. Sans délai déclaré, il n’y a pas de rythme.
tell-training-silence = N’avoir aucune preuve conservée n’est pas n’avoir rien réalisé : la page de chaque promesse dit où l’on a cherché.
figure-training-promises = Promesse par promesse
    .caption = Promesses de bourses, de places de formation et de cours, chacune avec son unité
fcol-promise = Promesse
fcol-announced = Annoncée
fcol-promised = Promis
fcol-until = Jusqu’à
fcol-a-year = Par an
fcol-against-before = Par rapport à la précédente
fcol-shown = Montré
fcol-pace = Rythme
fcol-label = État

## What changed between two copies of a source?

question-changes = Qu’est-ce qui a changé entre deux copies d’une source ?
    .short = Ce qui est apparu, ce qui a disparu, quelles étapes, dates et montants ont bougé
tell-changes-nothing = Aucune seconde copie d’une source n’est conservée. Un fichier antérieur d’une source, lu avec « snapshotOf », permettrait d’y répondre.
tell-changes-two = Deux copies de { $source } sont conservées, du { $from } et du { $to } : ce qui a changé avant, entre et après elles ne peut se voir.
tell-changes-cut = { $count ->
    [one] { $n } activité de la copie la plus récente a été convenue avant l’ancienne et n’y figure pas : l’ancienne copie, telle que conservée, n’est pas complète, et une absence n’y prouve rien.
    [many] { $n } d’activités de la copie la plus récente ont été convenues avant l’ancienne et n’y figurent pas : l’ancienne copie, telle que conservée, n’est pas complète, et une absence n’y prouve rien.
   *[other] { $n } activités de la copie la plus récente ont été convenues avant l’ancienne et n’y figurent pas : l’ancienne copie, telle que conservée, n’est pas complète, et une absence n’y prouve rien.
}
tell-changes-both = { $count ->
    [one] { $source } : sur { $n } activité présente dans les deux copies ({ $from } et { $to }), { $stages } ont changé d’étape ; { $dates } dates et { $values } autres valeurs ont bougé.
    [many] { $source } : sur { $n } d’activités présentes dans les deux copies ({ $from } et { $to }), { $stages } ont changé d’étape ; { $dates } dates et { $values } autres valeurs ont bougé.
   *[other] { $source } : sur { $n } activités présentes dans les deux copies ({ $from } et { $to }), { $stages } ont changé d’étape ; { $dates } dates et { $values } autres valeurs ont bougé.
}
tell-changes-only = { $gone } activités de l’ancienne copie ne sont pas dans la nouvelle ; { $added } de la nouvelle ne sont pas dans l’ancienne, dont { $since } convenues depuis ou sans date déclarée.
tell-changes-lost = { $count ->
    [one] { $n } date que déclarait l’ancienne copie ne l’est plus dans la nouvelle.
    [many] { $n } de dates que déclarait l’ancienne copie ne le sont plus dans la nouvelle.
   *[other] { $n } dates que déclarait l’ancienne copie ne le sont plus dans la nouvelle.
}
tell-changes-stated = Un changement n’est compté que là où les deux copies déclarent une valeur. La correction d’une ancienne erreur et une décision ont ici la même apparence : une copie dit quoi, non pourquoi. Une simple différence de majuscules n’en est pas un.
tell-changes-editions = Ce sont des copies d’une source qui sont comparées, non des éditions de ce registre ; chaque édition construite reste lisible à sa propre adresse.
figure-changes-stages = Étapes qui ont changé
    .caption = { $source } : étape le { $from } et le { $to }
figure-changes-dates = Dates qui ont bougé
    .caption = { $source } : dates déclarées le { $from } et le { $to }
figure-changes-values = Autres valeurs qui ont bougé
    .caption = { $source } : colonnes communes aux deux copies, sous les noms qu’emploie la source
figure-changes-gone = Ne figurent plus
    .caption = { $source } : présentes le { $from } et absentes le { $to }
figure-changes-added = Nouvellement présentes
    .caption = { $source } : présentes le { $to } et absentes le { $from }, convenues depuis ou sans date
fcol-then = Alors
fcol-now = Maintenant
fcol-which-date = Date
fcol-column = Colonne
fcol-agreed = Convenue
activity-date-agreed_on = accord
activity-date-planned_start = début prévu
activity-date-actual_start = début réel
activity-date-planned_end = fin prévue
activity-date-actual_end = fin réelle
`;
