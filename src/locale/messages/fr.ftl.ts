/** Messages of the site: Fluent, held as a module so that sources and build find it alike. */
export const fr = `### Messages in French. Keys are the same in every language; $count chooses the plural form, $n is the number as written.

unknown = inconnu
not-stated = non précisé
nothing-found = rien trouvé
money = { $amount } { $currency }
money-currency-unknown = { $amount } (monnaie inconnue)
millions = { $count ->
    [one] { $n } million
    [many] { $n } millions
   *[other] { $n } millions
}
rounded = ≈ { $words }
percent = { $n } %
range = { $low } à { $high }
per-year = { $measure } par an
date-until = jusqu’à { $to }, début inconnu
date-since = à partir de { $from }, fin inconnue
date-open-start = jusqu’à { $to }
date-open-end = à partir de { $from }
date-interval = { $from } à { $to }
date-interval-days = du { $from } au { $to }
date-about = vers { $date }
date-uncertain = { $date } (incertain)
date-about-uncertain = vers { $date } (incertain)
comparator-exactly = exactement { $measure }
comparator-at-least = au moins { $measure }
comparator-more-than = plus de { $measure }
comparator-up-to = jusqu’à { $measure }
comparator-less-than = moins de { $measure }
comparator-about = environ { $measure }

## Labels of the rubric

label-not-verifiable = Non vérifiable
    .plain = Les mots ne nomment rien que quiconque puisse chercher ; aucune preuve ne pourrait donc trancher.
label-delivered-disputed = Réalisé, contesté
    .plain = Des documents appuient la réalisation, et le bénéficiaire ou un autre document dit qu’elle n’a pas eu lieu.
label-reported-delivered-disputed = Déclaré réalisé, contesté
    .plain = Une partie dit que c’est réalisé, et le bénéficiaire le conteste.
label-delivered = Réalisé
    .plain = Des documents indépendants ou de la partie bénéficiaire montrent ce qui a été promis.
label-reported-delivered = Déclaré réalisé
    .plain = Une partie, ou une source, dit que c’est réalisé ; aucun document indépendant ne le confirme et personne ne le conteste.
label-withdrawn = Retiré ou remplacé
    .plain = L’auteur de la promesse l’a dit publiquement, ou un instrument ultérieur l’a remplacée.
label-contradicted = Contredit
    .plain = Un document solide montre l’acte contraire.
label-overdue = En retard
    .plain = La dernière date déclarée est passée et des preuves datées montrent moins que ce qui a été promis.
label-past-due-unknown = Échu, réalisation inconnue
    .plain = La dernière date déclarée est passée et aucune preuve ne dit ce qui est arrivé. C’est une lacune des documents, non un échec.
label-presumed-abandoned = Présumé abandonné (déduit)
    .plain = Quatre ans ou plus sans aucun signe, bien que l’on ait cherché.
label-stalled = À l’arrêt (déduit)
    .plain = Deux ans ou plus sans aucun signe, bien que l’on ait cherché.
label-delivered-in-part = Réalisé en partie
    .plain = Les preuves montrent une partie de la quantité promise, et le délai n’est pas écoulé.
label-in-progress = En cours
    .plain = C’est signé, financé ou commencé ; l’achèvement n’est pas montré.
label-not-due = Pas encore échu
    .plain = Rien n’est encore arrivé à échéance. Cela ne dit rien de ce qui a été fait.
label-no-evidence-found = Aucune preuve trouvée
    .plain = On a cherché aux endroits habituels et rien n’a été trouvé au-delà de l’annonce.
label-not-assessed = Non évalué
    .plain = Personne n’a encore cherché à tous les endroits que la règle demande.

## Facets

facet-said = Dit
    .question = Que dit aujourd’hui l’auteur de la promesse ?
facet-shown = Montré
    .question = Qu’appuient les preuves ?
facet-answered = Répondu
    .question = Que dit le bénéficiaire ?
facet-due = Échéance
    .question = Où en est-on par rapport au délai déclaré ?
said-nothing-found = rien trouvé
said-reaffirmed = réaffirmé
said-under-way = dit que c’est en cours
said-done = dit que c’est fait
said-changed = dit que cela a changé
said-withdrawn = retiré
stage-none = aucune trouvée
stage-announced = annoncé
stage-agreed = convenu (signé)
stage-financed = financé
stage-started = commencé
stage-partly-delivered = réalisé en partie
stage-delivered = réalisé
stage-in-service = en service
answered-not-asked = non interrogé
answered-asked-no-answer = interrogé, sans réponse
answered-confirms = confirme
answered-confirms-in-part = confirme en partie
answered-disputes = conteste
answered-not-known-to-us = pas à notre connaissance
due-not-started = non commencé
due-running = en cours
due-due-soon = échéance dans les 90 jours
due-past = passée
due-no-window = aucun délai déclaré

## Grades

grade-A = Niveau A
    .plain = Deux déclarations indépendantes ou plus concordent, dont une du bénéficiaire, d’un auditeur ou d’une observation directe.
grade-B = Niveau B
    .plain = Deux déclarations indépendantes concordent, ou un document officiel d’un acteur qui n’a pas fait la promesse.
grade-C = Niveau C
    .plain = Une déclaration de l’auteur de la promesse, de son entreprise ou d’un jeu de données ou d’une étude nommés, ou plusieurs copies de celle-ci.
grade-D = Niveau D
    .plain = Une seule source de presse ou de réseau social, une source sans date, ou une estimation.

## Beside the label

standing-proposed-by-rule = Proposé par une règle
    .plain = Personne n’a encore confirmé cette mention.
standing-confirmed = Confirmé
    .plain = Une personne a confirmé cette mention.
confirmed-by = Confirmé par { $who }
pace-ahead = en avance
pace-on-pace = au rythme prévu
pace-behind = en dessous du rythme
pace-far-behind = très en dessous du rythme

## Kinds of statement

kind-quantified-commitment = Engagement chiffré
    .plain = Quelqu’un dit qu’une chose dénombrable sera faite.
kind-qualitative-commitment = Engagement non chiffré
    .plain = Quelqu’un dit que quelque chose sera fait.
kind-procedural-commitment = Engagement de procédure
    .plain = Quelqu’un dit que des démarches seront faites, comme encourager ou se réunir.
kind-factual-claim = Affirmation factuelle
    .plain = Elle peut être comparée à un document.
kind-forecast = Prévision
    .plain = Elle porte sur l’avenir et n’est pas évaluée.
kind-reported-speech = Propos rapportés
    .plain = Deux affirmations : que cela a été dit, et ce que cela dit.
kind-definition = Définition ou contexte
    .plain = Elle explique ; il n’y a rien à vérifier.
kind-opinion = Opinion
    .plain = C’est un jugement, jamais évalué.
kind-none = Déclaration de données
    .plain = Une valeur que déclare un fichier de données.
finding-agrees = vérifié : concorde
finding-differs = vérifié : diffère
finding-partly = vérifié : concorde en partie
finding-none = non vérifié
finding-not-rated-opinion = non évalué : opinion
finding-not-rated-forecast = non évalué : prévision
finding-unsourced = la vérification n’indique aucune adresse : sans source
flag-unattributed-quotation = guillemets sans locuteur
flag-unit-differs = son unité diffère d’autres récits
flag-unsourced = la vérification n’indique aucune adresse : sans source
flag-paraphrase = paraphrase
flag-no-speaker = aucun locuteur nommé
flag-not-verifiable = invérifiable en l’état
flag-disputed = contesté
flag-check-unsourced = la vérification n’indique aucune adresse : sans source
flag-forecast = contient une prévision
flag-type-contested = d’autres pourraient la classer autrement
flag-heading = intertitre
flag-window-missing = aucun délai déclaré
flag-conversion = converti par celui qui le dit
flag-rate-not-stated = taux non précisé
flag-stage-announced = annoncé, non versé
flag-unattributed-paraphrase = paraphrase sans locuteur
flag-condition = sous condition
flag-voice-unclear = on ne sait qui parle
flag-umbrella = enveloppe : jamais additionnée à ce qu’elle recouvre
flag-constant-2023 = prix constants de 2023
flag-one-receiver = d’un seul bénéficiaire
flag-not-said-to-count = il n’est pas dit que cela compte pour la promesse
flag-same-figure-as-another-port = le même chiffre est donné pour un autre port
flag-sum-of-two-figures = calculé comme somme de deux chiffres déclarés
flag-opinion = opinion
flag-fixture = inventé pour un test
copies-title = Autres copies de ce document
copies-earlier = C’est une copie ultérieure de
copies-in = Dans la copie ultérieure
copies-exact = { $count ->
    [one] une citation est restée telle quelle
    [many] { $n } de citations sont restées telles quelles
   *[other] { $n } citations sont restées telles quelles
  }
copies-moved = { $count ->
    [one] une a été déplacée
    [many] { $n } ont été déplacées
   *[other] { $n } ont été déplacées
  }
copies-changed = { $count ->
    [one] une a changé
    [many] { $n } ont changé
   *[other] { $n } ont changé
  }
copies-ambiguous = { $count ->
    [one] une ne se distingue pas de sa semblable
    [many] { $n } ne se distinguent pas de leurs semblables
   *[other] { $n } ne se distinguent pas de leurs semblables
  }
copies-lost = { $count ->
    [one] une a disparu
    [many] { $n } ont disparu
   *[other] { $n } ont disparu
  }
resolution-exact = les mots sont à leur place
resolution-moved = les mots sont ailleurs dans le document
resolution-changed = les mots ont changé
resolution-ambiguous = les mots apparaissent plus d’une fois
resolution-lost = les mots n’y sont plus
resolution-unchecked = personne n’a pu vérifier : les archives ne contiennent pas le document
review-candidate = proposé par un programme
review-accepted = accepté
review-rejected = rejeté
rank-preferred = préféré
rank-normal = en vigueur
rank-deprecated = écarté
rank-reason-typo = faute de frappe
rank-reason-misread = mal lu
rank-reason-superseded-by-same-asserter = remplacé par le même auteur
rank-reason-duplicate = doublon
rank-reason-retracted = rétracté
method-reported = déclaré
method-estimated = estimé
method-modelled = modélisé
method-inferred = déduit
method-observed = observé
manner-verbatim = dans ses propres mots
manner-paraphrase = paraphrasé
manner-unclear = on ne sait si ce sont ses propres mots
unknown-why-not-stated = non précisé
unknown-why-not-published = non publié
unknown-why-not-found = non trouvé
unknown-why-not-looked-up = non recherché
relation-supersedes = remplace
relation-contradicts = contredit
relation-adds = complète
relation-duplicate-of = doublon de

## Commitments

class-quantified = chiffré
class-qualitative = non chiffré
class-procedural = de procédure
modality-will = fera
modality-plans-to = prévoit de
modality-encourages = encourage
modality-is-ready-to = est prêt à
modality-supports = soutient
object-scholarship = bourses
object-training-place = places de formation
object-course = cours
object-visit = visites
object-works = ouvrages
object-project = projets
object-credit-line = une ligne de crédit
object-loan = un prêt
object-grant = un don
object-finance = un financement
object-equity = une prise de participation
object-import = des importations
object-investment = un investissement
object-trade = du commerce
object-dialogue = un dialogue
object-norm = une règle ou norme
object-visa = visas
object-personnel = du personnel
object-supplies = des fournitures
object-other = autre
money-stage-announced = annoncé
money-stage-agreed = convenu
money-stage-financed = financé
accrual-even = échoit également sur le délai déclaré
accrual-per-year = échoit année par année
accrual-lumpy = échoit par à-coups : aucune valeur attendue entre-temps
additionality-new = nouveau
additionality-continuing = prolonge un engagement antérieur
additionality-unclear = on ne sait s’il est nouveau
basis-stated = énoncé dans les mots
basis-stated-elsewhere = énoncé ailleurs
basis-plan-period = période du plan
basis-none = aucun délai déclaré
differs-quantity = la quantité diffère
differs-unit = l’unité diffère
differs-window = le délai diffère
differs-modality = la force des mots diffère
differs-actor = l’auteur diffère
differs-object = l’objet diffère
lineage-predecessor = promesse antérieure du même type
lineage-renews = renouvelle
lineage-changes = modifie
lineage-repeats = répète
lineage-part-of = fait partie de
lineage-umbrella-of = enveloppe de
lineage-follows = suivi de
lineage-same-thread = même fil
link-carries-out = l’exécute
link-finances = le finance
link-part-of = en fait partie
link-not-related = jugé sans lien
link-unsure = incertain
bearing-supports = appuie
bearing-contradicts = contredit
bearing-opposite-act = montre l’acte contraire
bearing-irrelevant = sans rapport
verdict-confirm = confirme
verdict-confirm-in-part = confirme en partie
verdict-dispute = conteste
verdict-not-known-to-us = pas à notre connaissance
verdict-no-comment = sans commentaire
role-receiver = bénéficiaire
role-promisor = auteur de la promesse
role-implementer = organisme d’exécution
role-other = autre acteur nommé
where-promisor-register = registre de l’auteur de la promesse
where-receiver-register = registre du bénéficiaire
where-iati-or-crs = IATI ou SNPC de l’OCDE
where-news-archive = archives de presse
where-third-party-dataset = jeu de données d’un tiers
where-other = un autre endroit
occasion-article = article
occasion-speech = discours
occasion-plan = plan
occasion-declaration = déclaration
occasion-communique = communiqué
occasion-press = presse
occasion-dataset = jeu de données
occasion-other = autre

## Parties, instruments, sources

party-type-state = État
party-type-group-of-states = Groupe d’États
party-type-government-body = Organisme public
party-type-multilateral = Organisation multilatérale
party-type-development-bank = Banque de développement
party-type-company = Entreprise
party-type-ngo = Organisation non gouvernementale
party-type-academic = Établissement universitaire
party-type-media = Média
party-type-person = Personne
party-type-other = Autre
instrument-type-declaration = Déclaration
instrument-type-action-plan = Plan d’action
instrument-type-speech = Discours
instrument-type-memorandum = Mémorandum
instrument-type-agreement = Accord
instrument-type-law = Loi
instrument-type-announcement = Annonce
instrument-type-press-report = Article de presse
instrument-type-programme = Programme
instrument-type-forum = Forum
instrument-role-signed = a signé
instrument-role-did-not-sign = n’a pas signé
instrument-role-reserved = a émis une réserve
instrument-role-issued = a publié
instrument-role-member = membre
source-class-receiver-official = document officiel du bénéficiaire
source-class-provider-official = document officiel du fournisseur
source-class-multilateral = organisation multilatérale
source-class-implementer = organisme d’exécution ou entreprise
source-class-audit-or-court = audit ou tribunal
source-class-scholarly = travaux universitaires
source-class-ngo = organisation non gouvernementale
source-class-press-original = presse, reportage propre
source-class-press-wire = presse, dépêche reprise
source-class-social = réseaux sociaux
source-class-own-observation = observation propre
source-class-unknown = inconnue
interest-provider = du côté du fournisseur
interest-receiver = du côté du bénéficiaire
interest-third = tierce partie
interest-unknown = côté inconnu
source-kind-document = document
source-kind-dataset = fichier de données
licence-all-rights-reserved = tous droits réservés
licence-see-note = selon la note de la source
licence-unknown = licence inconnue

## Activities, money, works

activity-status-1 = en préparation
activity-status-2 = en exécution
activity-status-3 = en achèvement
activity-status-4 = clôturée
activity-status-5 = annulée
activity-status-6 = suspendue
transaction-1 = fonds entrants
transaction-2 = engagement
transaction-3 = versement
transaction-4 = dépense
transaction-5 = paiement d’intérêts
transaction-6 = remboursement de prêt
transaction-7 = remboursement de frais
transaction-8 = achat de participation
transaction-9 = vente de participation
transaction-10 = garantie de crédit
transaction-11 = engagement entrant
transaction-12 = promesse de don
transaction-13 = promesse de don entrante
organisation-role-1 = financement
organisation-role-2 = responsabilité
organisation-role-3 = transfert
organisation-role-4 = exécution
organisation-role-recipient = bénéficiaire
price-current = prix de l’époque
price-constant = prix constants de { $year }
precision-exact = lieu exact
precision-approximate = lieu approximatif
precision-unknown = précision inconnue
sector-vocabulary-1 = code-objet CAD de l’OCDE
sector-vocabulary-2 = secteur CAD de l’OCDE
sector-vocabulary-99 = liste propre à l’éditeur
work-status-identification = à l’étude
work-status-preparation = en préparation
work-status-implementation = en construction
work-status-completion = en achèvement
work-status-completed = achevé
work-status-decommissioned = mis hors service
work-status-cancelled = annulé
coverage-activity-data = publie chaque activité
coverage-aggregates = publie seulement des totaux
coverage-third-party-estimate = estimé par un tiers
coverage-receiver-record = seulement le document du bénéficiaire
coverage-nothing = rien trouvé
coverage-stage-pledge = promesses
coverage-stage-commitment = engagements
coverage-stage-disbursement = versements
coverage-stage-any = toute étape
severity-error = erreur
severity-warning = avertissement
severity-note = remarque

## Units

unit-scholarship = { $count ->
    [one] { $n } bourse
    [many] { $n } de bourses
   *[other] { $n } bourses
}
unit-training-place = { $count ->
    [one] { $n } place de formation
    [many] { $n } de places de formation
   *[other] { $n } places de formation
}
unit-place = { $count ->
    [one] { $n } place
    [many] { $n } de places
   *[other] { $n } places
}
unit-course = { $count ->
    [one] { $n } cours
    [many] { $n } de cours
   *[other] { $n } cours
}
unit-visit = { $count ->
    [one] { $n } visite
    [many] { $n } de visites
   *[other] { $n } visites
}
unit-project = { $count ->
    [one] { $n } projet
    [many] { $n } de projets
   *[other] { $n } projets
}
unit-person = { $count ->
    [one] { $n } personne
    [many] { $n } de personnes
   *[other] { $n } personnes
}
unit-teacher = { $count ->
    [one] { $n } enseignant
    [many] { $n } d’enseignants
   *[other] { $n } enseignants
}
unit-expert = { $count ->
    [one] { $n } expert
    [many] { $n } d’experts
   *[other] { $n } experts
}
unit-worker = { $count ->
    [one] { $n } travailleur
    [many] { $n } de travailleurs
   *[other] { $n } travailleurs
}
unit-household = { $count ->
    [one] { $n } ménage
    [many] { $n } de ménages
   *[other] { $n } ménages
}
unit-country = { $count ->
    [one] { $n } pays
    [many] { $n } de pays
   *[other] { $n } pays
}
unit-library = { $count ->
    [one] { $n } bibliothèque
    [many] { $n } de bibliothèques
   *[other] { $n } bibliothèques
}
unit-school = { $count ->
    [one] { $n } école
    [many] { $n } d’écoles
   *[other] { $n } écoles
}
unit-hospital = { $count ->
    [one] { $n } hôpital
    [many] { $n } d’hôpitaux
   *[other] { $n } hôpitaux
}
unit-clinic = { $count ->
    [one] { $n } dispensaire
    [many] { $n } de dispensaires
   *[other] { $n } dispensaires
}
unit-station = { $count ->
    [one] { $n } station
    [many] { $n } de stations
   *[other] { $n } stations
}
unit-house = { $count ->
    [one] { $n } logement
    [many] { $n } de logements
   *[other] { $n } logements
}
unit-work = { $count ->
    [one] { $n } ouvrage
    [many] { $n } d’ouvrages
   *[other] { $n } ouvrages
}
unit-dose = { $count ->
    [one] { $n } dose
    [many] { $n } de doses
   *[other] { $n } doses
}
unit-train = { $count ->
    [one] { $n } train
    [many] { $n } de trains
   *[other] { $n } trains
}
unit-bus = { $count ->
    [one] { $n } autobus
    [many] { $n } d’autobus
   *[other] { $n } autobus
}
unit-vehicle = { $count ->
    [one] { $n } véhicule
    [many] { $n } de véhicules
   *[other] { $n } véhicules
}
unit-berth = { $count ->
    [one] { $n } poste à quai
    [many] { $n } de postes à quai
   *[other] { $n } postes à quai
}
unit-laboratory = { $count ->
    [one] { $n } laboratoire
    [many] { $n } de laboratoires
   *[other] { $n } laboratoires
}
unit-visa = { $count ->
    [one] { $n } visa
    [many] { $n } de visas
   *[other] { $n } visas
}
unit-event = { $count ->
    [one] { $n } événement
    [many] { $n } d’événements
   *[other] { $n } événements
}
unit-workshop = { $count ->
    [one] { $n } atelier
    [many] { $n } d’ateliers
   *[other] { $n } ateliers
}
unit-programme = { $count ->
    [one] { $n } programme
    [many] { $n } de programmes
   *[other] { $n } programmes
}
unit-item = { $count ->
    [one] { $n } élément
    [many] { $n } d’éléments
   *[other] { $n } éléments
}
unit-year = { $count ->
    [one] { $n } an
    [many] { $n } d’ans
   *[other] { $n } ans
}
unit-day = { $count ->
    [one] { $n } jour
    [many] { $n } de jours
   *[other] { $n } jours
}
unit-port = { $count ->
    [one] { $n } port
    [many] { $n } de ports
   *[other] { $n } ports
}
unit-container = { $count ->
    [one] { $n } conteneur
    [many] { $n } de conteneurs
   *[other] { $n } conteneurs
}
unit-job = { $count ->
    [one] { $n } emploi
    [many] { $n } d’emplois
   *[other] { $n } emplois
}
unit-measure = { $count ->
    [one] { $n } mesure
    [many] { $n } de mesures
   *[other] { $n } mesures
}
unit-meeting = { $count ->
    [one] { $n } réunion
    [many] { $n } de réunions
   *[other] { $n } réunions
}
unit-team = { $count ->
    [one] { $n } équipe
    [many] { $n } d’équipes
   *[other] { $n } équipes
}
unit-level = { $count ->
    [one] { $n } niveau
    [many] { $n } de niveaux
   *[other] { $n } niveaux
}
unit-metre = { $count ->
    [one] { $n } mètre
    [many] { $n } de mètres
   *[other] { $n } mètres
}
unit-centre = { $count ->
    [one] { $n } centre
    [many] { $n } de centres
   *[other] { $n } centres
}
unit-volume = { $count ->
    [one] { $n } volume
    [many] { $n } de volumes
   *[other] { $n } volumes
}
unit-student = { $count ->
    [one] { $n } étudiant
    [many] { $n } d’étudiants
   *[other] { $n } étudiants
}
unit-system = { $count ->
    [one] { $n } système
    [many] { $n } de systèmes
   *[other] { $n } systèmes
}
unit-bridge = { $count ->
    [one] { $n } pont
    [many] { $n } de ponts
   *[other] { $n } ponts
}
unit-mile = { $count ->
    [one] { $n } mille
    [many] { $n } de milles
   *[other] { $n } milles
}
unit-aircraft = { $count ->
    [one] { $n } aéronef
    [many] { $n } d’aéronefs
   *[other] { $n } aéronefs
}
unit-tonne = { $count ->
    [one] { $n } tonne
    [many] { $n } de tonnes
   *[other] { $n } tonnes
}
unit-ratio = { $n } (rapport)
unit-percent-of-products = { $n } % des produits
unit-percent-of-electricity = { $n } % de l’électricité
unit-percent-of-approvals = { $n } % des approbations
unit-teu = { $n } EVP
unit-binary = { $n } (oui ou non)
unit-percent = { $n } %
unit-km = { $n } km
unit-m2 = { $n } m²
unit-m3 = { $n } m³
unit-ha = { $n } ha
unit-t = { $n } t
unit-kW = { $n } kW
unit-MW = { $n } MW
unit-GW = { $n } GW
unit-kWh = { $n } kWh
unit-MWh = { $n } MWh
unit-GWh = { $n } GWh

## Entries of the journal

entry-source = source ajoutée
entry-party = acteur ajouté
entry-instrument = instrument ajouté
entry-statement = déclaration ajoutée
entry-commitment = engagement décrit
entry-telling = récit ajouté
entry-work = ouvrage décrit
entry-delivery-unit = réalisation comptée
entry-evidence = preuve ajoutée
entry-word = parole de l’auteur de la promesse ajoutée
entry-link = lien jugé
entry-judgement = identité jugée
entry-attestation = réponse reçue
entry-invitation = question préparée
entry-invitation-delivered = question remise
entry-invitation-revoked = question révoquée
entry-search = recherche consignée
entry-review = mention révisée
entry-coverage = couverture déclarée
entry-mission = élément de mission déclaré
type-commitment = engagement
type-party = acteur
type-activity = activité
type-work = ouvrage
type-document = document
type-source = source
type-statement = déclaration
type-instrument = instrument
type-country = pays
type-link = lien
type-delivery-unit = réalisation
type-coverage = couverture
type-view = page
mission-system = Systèmes, programmes, mécanismes et instruments
mission-actor = Acteurs
mission-left-out = Absent du texte, nécessaire à son lecteur
state-answered = répondu
    .plain = Le registre contient des documents qui y répondent.
state-open = laissé ouvert
    .plain = Le registre contient la question et pas encore la réponse.
state-opinion = opinion
    .plain = C’est un jugement ; il est montré et non évalué.
state-context = contexte
    .plain = Cela explique ; il n’y a rien à trancher.

## Problems

problem-usage-invalid = La demande n’a pas été comprise
    .help = Vérifiez l’adresse, ou recommencez depuis le formulaire.
problem-input-invalid = Une partie de l’envoi n’est pas valable
    .help = Corrigez les champs nommés et renvoyez ; rien n’a été conservé.
problem-input-too-large = L’envoi est trop volumineux
    .help = Envoyez moins à la fois.
problem-not-found = Il n’y a rien à cette adresse
    .help = Cherchez un nom, ou vérifiez s’il y a une faute de frappe dans l’adresse.
problem-ledger-missing = Il n’y a pas de registre ici
    .help = Le responsable de ce site peut en créer un avec obras init.
problem-ledger-exists = Il y a déjà un registre ici
    .help = Choisissez un dossier vide.
problem-ledger-locked = Quelqu’un d’autre écrit dans le registre
    .help = Réessayez dans une minute.
problem-ledger-corrupt = Le registre est endommagé
    .help = Le responsable de ce site devrait lancer obras doctor et restaurer la dernière copie.
problem-ledger-head-inconsistent = Le registre ne prolonge pas son état antérieur
    .help = Ne vous fiez pas à cette copie ; comparez-la à un point de contrôle que détient quelqu’un d’autre.
problem-journal-entry-invalid = L’entrée n’est pas valable
    .help = Corrigez les champs nommés ; rien n’a été conservé.
problem-journal-duplicate = Le registre le contient déjà
    .help = Il n’y a rien à faire.
problem-journal-unknown-reference = L’entrée nomme quelque chose que le registre ne contient pas
    .help = Ajoutez d’abord cet élément, ou corrigez son identifiant.
problem-judgement-contradicts = Le jugement en contredit d’autres
    .help = Voyez à quels jugements il s’oppose. Pour l’enregistrer quand même : --anyway, ou la case du formulaire.
problem-fetch-refused = L’adresse a été refusée
    .help = Seules des adresses publiques du web sont récupérées.
problem-fetch-failed = L’adresse n’a pas pu être récupérée
    .help = Réessayez plus tard, ou enregistrez le fichier et ajoutez-le depuis le disque.
problem-fetch-too-large = Le fichier à cette adresse est trop volumineux
    .help = Enregistrez le fichier et ajoutez-le depuis le disque.
problem-fetch-unexpected = L’adresse a répondu autre chose que le fichier
    .help = Ouvrez-la dans un navigateur, téléchargez-y le fichier et ajoutez-le depuis le disque.
problem-edition-missing = Cette édition n’existe pas
    .help = Voyez la liste des éditions sur la page des données.
problem-edition-hash-mismatch = Un fichier de l’édition n’est pas celui qui a été publié
    .help = Ne l’utilisez pas ; récupérez de nouveau l’édition.
problem-edition-invalid = L’édition ne peut être lue
    .help = Récupérez de nouveau l’édition, ou reconstruisez-la.
problem-receipt-invalid = Le récépissé n’est pas valable
    .help = Vérifiez qu’il a été copié en entier.
problem-verification-failed = La vérification a échoué
    .help = Quelque chose n’est pas tel que publié ; le message dit quoi et où.
problem-invitation-invalid = Ce lien n’est pas valable
    .help = Vérifiez que l’adresse a été copiée en entier, ou demandez un autre lien.
problem-invitation-expired = Ce lien a expiré
    .help = Demandez-en un autre à qui l’a envoyé.
problem-invitation-used = Ce lien a été utilisé
    .help = La réponse est sur la page de l’engagement ; demandez un autre lien pour la modifier.
problem-format-unknown = Ce format n’est pas connu
    .help = Utilisez HTML, JSON ou CSV.
problem-mapping-invalid = La correspondance du tableau n’est pas valable
    .help = Corrigez la correspondance comme le dit le message.
problem-disk-full = Le disque est plein
    .help = Le responsable de ce site doit faire de la place ; rien n’a été conservé.
problem-rate-limited = Trop de demandes à la fois
    .help = Attendez une minute et réessayez.
problem-unforeseen = Quelque chose a mal tourné sur ce site
    .help = C’est une faute du programme, non de vous. Réessayez ; si elle persiste, signalez le numéro ci-dessous.
problem-invitation-revoked = Ce lien a été retiré
    .help = Demandez-en un autre à qui l’a envoyé.
problem-disk-failed = Le disque n’a pu être lu ou écrit
    .help = Le responsable de ce site devrait examiner le disque ; rien de ce qui a été accepté n’est perdu.

## Around every page

skip = Aller au contenu
home-link = Obras, accueil
menu = Menu
languages = Langue
sections = Rubriques
nav-commitments = Engagements
nav-documents = Documents
nav-countries = Pays
nav-parties = Acteurs
nav-activities = Activités
nav-compare = Comparer
nav-method = Méthode
nav-data = Données
nav-mission = L’article décortiqué
nav-coverage = Ce qui est publié
nav-verify = Vérifier
nav-glossary = Glossaire
nav-help = Aide
nav-about = À propos
search-label = Un pays, une organisation, un ouvrage, ou une phrase d’un discours
search-short = Recherche
search-button = Chercher
numbers-switch = Écrire les nombres ainsi
footer-plain = Obras conserve ce qui a été promis, payé et construit, et rattache chaque nombre à la ligne de la source dont il vient. Il évalue des documents, jamais des personnes, et tous les partenaires selon les mêmes règles.
footer-nothing-watches = Ni compte, ni cookies, ni traceurs, rien d’autres sites.
pinned = Vous lisez l’édition { $edition }, au { $date }, telle qu’elle était.
newest = Voir la plus récente
standing-title = Sur quoi repose cette page
standing-edition = Édition { $edition }, au { $date }, faite des { $n } premières entrées du journal.
standing-program = Programme { $program }, grille { $rubric }.
verify-link = Vérifier que rien n’a été modifié
permanent-link = Lien permanent
download-csv = Cette page en CSV
download-json = Cette page en JSON
cite = Citer
cite-title = Pour citer cette page
citation = « { $title } ». Obras, édition { $edition }, au { $asOf }.
citation-read = Consulté le { $date }.
sources-title = { $count ->
    [0] Sources
    [one] Source
    [many] Sources ({ $n })
   *[other] Sources ({ $n })
}
sources-none = Cette page ne s’appuie sur aucune source au-delà du journal.
source-label = { $count ->
    [one] Source
    [many] Sources
   *[other] Sources
}
and-more = { $count ->
    [one] et { $n } autre
    [many] et { $n } d’autres
   *[other] et { $n } autres
}
edition-of = Édition au { $date }.
caveat = À garder à l’esprit
licence = Licence
date-not-stated = date non précisée
at-the-source = à la source
in-source = Dans
or = ou
between = entre { $low } et { $high }
n-of-n = { $n } sur { $of }
yes = oui
no = non
previous = Précédent
next = Suivant
pages = Pages
shown-of = { $from } à { $to } sur { $n }
receipt = Récépissé
entry-number = entrée { $n }
untitled = Document sans titre
no-source = pas de source
no-address = pas d’adresse
whole-region = toute la région
status-unknown = état inconnu
no-number-stated = aucun nombre déclaré
no-amount-stated = aucun montant déclaré
grade-none = pas de niveau : rien à évaluer

## Columns of tables

col-commitment = Engagement
col-commitments = Engagements
col-label = Mention
col-promisor = Promis par
col-promised = Promis
col-window-end = Jusqu’à
col-announced-on = Annoncé
col-yearly = Par an
col-change = Par rapport à la précédente
col-rubric = Grille
col-rule = Règle
col-as-of = Au
col-grade = Niveau
col-share = Part
col-telling = Selon le récit
col-date = Date
col-quantity = Quantité
col-object = Objet
col-window = Délai
col-modality = Force
col-actor = Qui agit
col-basis = D’où cela vient
col-passed = Écoulé
col-expected = Attendu à ce jour si réparti également
col-pace = Rythme de ce qui est montré
col-what = Quoi
col-party = Acteur
col-partner = Partenaire
col-country = Pays
col-countries = Pays
col-delivered-on = Question remise
col-expires = Expiration du lien
col-where = Où
col-query = Recherché
col-language = Langue
col-when = Quand
col-hits = Résultats
col-by = Par
col-entry = Entrée
col-proof = Preuve
col-activity = Activité
col-activities = Activités
col-funders = Financé par
col-status = État
col-agreed-on = Convenu
col-amount = Montant
col-source = Source
col-stage = Étape
col-with-amount = Avec un montant
col-sum = Somme des montants déclarés
col-prices = Prix
col-years = Années
col-published = Ce qui est publié
col-note = Note
col-commitments-read = Engagements lus
col-sources-read = Sources lues

## Home

home-title = Promis, payé, construit : qu’en est-il ?
home-plain = Obras suit ce que pays et institutions promettent à l’Amérique latine et aux Caraïbes, des mots d’une déclaration jusqu’à l’argent, aux ouvrages et à la réponse du bénéficiaire lui-même.
home-try = Essayez
home-try-1 = 3 500 bourses gouvernementales
home-try-2 = métro de Bogotá
home-mission = lire l’article décortiqué
total-commitments = { $count ->
    [one] engagement
    [many] engagements
   *[other] engagements
}
total-statements = { $count ->
    [one] déclaration
    [many] déclarations
   *[other] déclarations
}
total-sources = { $count ->
    [one] source
    [many] sources
   *[other] sources
}
total-activities = { $count ->
    [one] activité financée
    [many] activités financées
   *[other] activités financées
}
total-works = { $count ->
    [one] ouvrage
    [many] ouvrages
   *[other] ouvrages
}
total-parties = { $count ->
    [one] acteur
    [many] acteurs
   *[other] acteurs
}
home-labels = Ce que l’on sait des engagements
home-labels-plain = Chaque engagement porte une mention, donnée par la première règle qui s’applique. Une mention décrit les documents, non l’honneur de qui que ce soit.
how-counted = Comment une mention est donnée
labels-caption = { $count ->
    [one] { $n } engagement par mention
    [many] { $n } d’engagements par mention
   *[other] { $n } engagements par mention
}
labels-note = Chaque engagement est compté une fois. Les enveloppes et leurs parties sont des engagements distincts ; les montants ne sont pas additionnés.
home-mostly-not-assessed = Plus de la moitié ne sont pas évalués : une promesse n’est évaluée que lorsque quelqu’un a cherché à tous les endroits que la règle demande, et a consigné la recherche.
home-followed = Les plus suivis
home-followed-plain = Les engagements pour lesquels le plus d’étapes de la chaîne sont conservées : dit, engagé, financé et construit, répondu, preuves.
home-followed-caption = Engagements ayant le plus d’étapes conservées
home-partners = Qui a promis
home-partners-plain = Ce qui a été lu diffère d’un partenaire à l’autre ; ces nombres ne sont donc pas un classement.
home-compare = En comparer deux selon les mêmes règles
home-all-partners = { $count ->
    [one] L’unique partenaire et tous les autres acteurs
    [many] Les { $n } de partenaires et tous les autres acteurs
   *[other] Les { $n } partenaires et tous les autres acteurs
}
home-partners-caption = Engagements et sources lus à ce jour, par partenaire
home-countries = { $count ->
    [one] { $n } pays de la région
    [many] Les { $n } de pays de la région
   *[other] Les { $n } pays de la région
}
home-coverage = Ce qui est publié diffère d’un pays à l’autre et d’un partenaire à l’autre. Là où rien n’est publié, Obras dit inconnu et jamais zéro.
home-latest = Dernières entrées du journal
commitments-count = { $count ->
    [one] { $n } engagement
    [many] { $n } d’engagements
   *[other] { $n } engagements
}

## Commitment: the plain answer

promised-will = { $count ->
    [one] { $who } a promis { $what }
    [many] { $who } ont promis { $what }
   *[other] { $who } ont promis { $what }
}
promised-plans-to = { $count ->
    [one] { $who } a annoncé un projet : { $what }
    [many] { $who } ont annoncé un projet : { $what }
   *[other] { $who } ont annoncé un projet : { $what }
}
promised-encourages = { $count ->
    [one] { $who } a dit encourager { $what }
    [many] { $who } ont dit encourager { $what }
   *[other] { $who } ont dit encourager { $what }
}
promised-is-ready-to = { $count ->
    [one] { $who } s’est dit prêt à ceci : { $what }
    [many] { $who } se sont dits prêts à ceci : { $what }
   *[other] { $who } se sont dits prêts à ceci : { $what }
}
promised-supports = { $count ->
    [one] { $who } a dit soutenir { $what }
    [many] { $who } ont dit soutenir { $what }
   *[other] { $who } ont dit soutenir { $what }
}
promised-title = « { $title } »
promised-money = { $object } : { $measure }
promised-to = { $promise }, pour { $whom }
promised-on = { $promise } ({ $date }).
promised-undated = { $promise } (date inconnue).
due-sentence-not-started = Le délai déclaré n’a pas commencé.
due-sentence-running = Le délai déclaré court.
due-sentence-due-soon = L’échéance tombe dans les 90 jours.
due-sentence-past = Le délai déclaré est terminé : { $date }.
due-sentence-no-window = Aucun mot ne dit jusqu’à quand.
due-sentence-passed = { $percent } du délai déclaré est écoulé.
due-sentence-passed-readings = { $list } du délai déclaré est écoulé, selon { $n } lectures de celui-ci.
shown-sentence-quantity = Les preuves montrent { $n } ({ $grade }).
shown-sentence-of = Les preuves montrent { $n } sur { $of } ({ $grade }).
shown-sentence-quantity-unknown = Quantité réalisée : inconnue.
shown-sentence-nothing = { $count ->
    [one] On a cherché à un endroit et rien n’a été trouvé au-delà de l’annonce.
    [many] { $n } de recherches n’ont rien trouvé au-delà de l’annonce.
   *[other] { $n } recherches n’ont rien trouvé au-delà de l’annonce.
}
shown-sentence-not-searched = Personne n’a encore consigné de recherche de preuves.
shown-sentence-stage = Les preuves vont jusqu’à l’étape : { $stage } ({ $grade }).
answered-by-confirms = { $count ->
    [one] { $who } le confirme.
    [many] { $who } le confirment.
   *[other] { $who } le confirment.
}
answered-by-confirms-in-part = { $count ->
    [one] { $who } le confirme en partie.
    [many] { $who } le confirment en partie.
   *[other] { $who } le confirment en partie.
}
answered-by-disputes = { $count ->
    [one] { $who } le conteste.
    [many] { $who } le contestent.
   *[other] { $who } le contestent.
}
answered-by-not-known-to-us = { $count ->
    [one] { $who } dit : pas à notre connaissance.
    [many] { $who } disent : pas à notre connaissance.
   *[other] { $who } disent : pas à notre connaissance.
}
answered-quantity = { $who } déclare : { $n }.
answered-own-quantity = { $who } déclare, pour son seul compte : { $n }.
answered-sentence-asked-no-answer = Le bénéficiaire a été interrogé et n’a pas répondu.
answered-sentence-confirms = Le bénéficiaire le confirme.
answered-sentence-confirms-in-part = Le bénéficiaire le confirme en partie.
answered-sentence-disputes = Le bénéficiaire le conteste.
answered-sentence-not-known-to-us = Le bénéficiaire dit : pas à notre connaissance.

## Commitment: the page

by-rule = Règle { $rule } de la grille { $rubric }
as-of = au { $date }
appeal = Pourquoi vous pouvez être en désaccord, et comment le dire
due-running-passed = en cours, { $percent } écoulé
chain-title = Des mots aux ouvrages, pas à pas
step-time-only = jusqu’à quand, non combien
step-said = Dit
    .question = En quels mots, par qui, où ?
step-committed = Engagé
    .question = Combien, jusqu’à quand, par rapport à avant ?
step-financed = Financé et construit
    .question = Quel argent et quels ouvrages l’exécutent ?
step-answered = Répondu
    .question = Que disent les acteurs eux-mêmes ?
step-evidence = Preuves
    .question = Qu’est-ce qui l’appuie, que manque-t-il, où a-t-on cherché ?
count-tellings = { $count ->
    [one] { $n } récit
    [many] { $n } de récits
   *[other] { $n } récits
}
count-links = { $count ->
    [one] { $n } lien
    [many] { $n } de liens
   *[other] { $n } liens
}
count-answers = { $count ->
    [one] { $n } réponse
    [many] { $n } de réponses
   *[other] { $n } réponses
}
count-events = { $count ->
    [one] { $n } fait
    [many] { $n } de faits
   *[other] { $n } faits
}
no-telling = Aucune source portant les mots de cette promesse n’est encore conservée.
tellings-agree = { $count ->
    [one] { $n } source la rapporte.
    [many] { $n } de sources la rapportent, et ce qu’elles déclarent concorde.
   *[other] { $n } sources la rapportent, et ce qu’elles déclarent concorde.
}
tellings-differ = { $count ->
    [one] { $n } source la rapporte : { $what }.
    [many] { $n } de sources la rapportent, côte à côte : { $what }. Tout est conservé, rien n’est lissé.
   *[other] { $n } sources la rapportent, côte à côte : { $what }. Tout est conservé, rien n’est lissé.
}
tellings-caption = La même promesse telle que chaque source la rapporte
translation = traduction
statement-link = la déclaration
spoken-by = Dit par
says = L’affirme
reports = Rapporté par
as-written = tel qu’écrit
about = À propos de
promisor-now = Ce que dit aujourd’hui l’auteur de la promesse
promisor-now-nothing = Aucune parole ultérieure de l’auteur de la promesse n’a été trouvée.
fact-who = Promis par
fact-to = À
fact-quantity = Combien
fact-object = Quoi
fact-strength = Fermeté des mots
fact-money-stage = Où en est l’argent
fact-accrual = Comment il échoit
fact-new = Nouveau ou prolongé
fact-conditions = Conditions
fact-test = Ce qui trancherait
fact-note = Note
no-settlement-test = les mots ne nomment rien d’observable
money-in-no-total = Une ligne de crédit ou une annonce n’est pas de l’argent versé : ce montant n’est dans aucun total.
windows-title = { $count ->
    [0] Le délai déclaré
    [one] Le délai déclaré
    [many] Le délai déclaré, lu de plus d’une façon
   *[other] Le délai déclaré, lu de plus d’une façon
}
windows-two = Les sources donnent plus d’un délai. Chacun est montré ; rien ne peut être dit en retard avant la fin du plus tardif.
windows-caption = Délai déclaré, au { $date }
windows-figure = Délai déclaré : { $windows }. La partie pleine est écoulée au { $date }. Le tableau ci-dessous dit la même chose.
passed-days = { $percent } ({ $n } jours sur { $of })
no-expected = aucun : ne se répartit pas également
no-pace = non montré : trop tôt, trop ancien ou inconnu
no-window = Aucun mot n’énonce de délai. Aucun n’est inventé.
milestones-caption = Jalons déclarés
lineage-title = Ce qui avait été promis avant
lineage-plain = Promesses du même type par la même partie, la plus ancienne d’abord, en rythme annuel : un total plus grand sur plus d’années peut être moindre par an.
lineage-caption = La lignée des promesses, avec leur rythme annuel
this-one = celle-ci
no-rate = inconnu : aucun délai déclaré
conversions-title = Ce que cela représente en d’autres monnaies
conversions-plain = La valeur est celle de la monnaie déclarée. Chaque conversion ci-dessous est la déclaration de quelqu’un, avec son auteur.
no-links = Aucune activité ni aucun ouvrage qui l’exécute n’a été trouvé.
see-searches = Voir où l’on a cherché.
no-searches = Aucune recherche n’est consignée : personne n’a encore cherché ; ne rien trouver ne dit donc rien.
link-reasons = Jugé par { $who }
links-not-added = Les montants de ces activités ne sont pas additionnés : une enveloppe et ce qu’elle recouvre seraient comptés deux fois.
nobody-asked = Personne n’a encore été interrogé, et personne n’a répondu de soi-même.
asked-caption = Questions posées aux acteurs
not-delivered = pas encore remise
silence-note = Le silence n’est retenu contre personne. Une réponse figure ici inchangée, à côté de l’affirmation ; elle peut être complétée, jamais écrasée.
no-words-given = Aucun mot n’a été donné.
signed-as = Signé
amended-later = modifié plus tard par le même acteur
no-evidence = Aucune preuve au-delà de l’annonce n’est conservée.
missing-title = Ce qui manque
missing-plain = Chacun de ces éléments relèverait le niveau ou trancherait la mention :
searches-title = Où l’on a cherché
searches-caption = { $count ->
    [one] { $n } recherche consignée
    [many] { $n } de recherches consignées
   *[other] { $n } recherches consignées
}
hits-relevant = { $count ->
    [0] { $n }, aucun ne s’y rapporte
    [one] { $n }, dont { $relevant } s’y rapporte
    [many] { $n }, dont { $relevant } s’y rapportent
   *[other] { $n }, dont { $relevant } s’y rapportent
}
bring-evidence = Comment apporter une preuve ou une réponse
cumulative = depuis le début
not-cumulative = dans cette seule période
independent-lines = { $count ->
    [one] { $n } source de preuve
    [many] { $n } de sources de preuve indépendantes
   *[other] { $n } sources de preuve indépendantes
}
other-statements = { $count ->
    [one] { $n } autre déclaration à ce sujet
    [many] { $n } d’autres déclarations à ce sujet
   *[other] { $n } autres déclarations à ce sujet
}
other-statements-plain = Toutes, côte à côte, quel qu’en soit l’auteur. Aucune n’est retirée parce que moins plausible.
related-title = Engagements liés
umbrella-note = Une enveloppe, comme une ligne de crédit ou un programme, n’est jamais additionnée à ce qu’elle recouvre.
other-assessments = Selon d’autres règles ou dates
other-assessments-plain = Les mentions ne changent que par l’ajout d’une évaluation ; les précédentes restent lisibles.
other-assessments-caption = Autres évaluations de cet engagement
history-title = Historique
history-plain = Toutes les entrées du journal à ce sujet, dans l’ordre. Rien n’est écrasé ; chaque entrée a un récépissé.
history-caption = { $count ->
    [one] { $n } entrée
    [many] { $n } d’entrées
   *[other] { $n } entrées
}
history-empty = Aucune entrée du journal n’est répertoriée à ce sujet.

## Document

document-no-statements = Rien dans cette source n’a encore été marqué comme déclaration.
document-typed = { $count ->
    [one] { $n } déclaration de ce document est classée.
    [many] { $n } de déclarations de ce document sont classées, une à une.
   *[other] { $n } déclarations de ce document sont classées, une à une.
}
document-unrated = { $count ->
    [one] { $n } relève de l’opinion ou de la prévision et est montrée sans évaluation.
    [many] { $n } relèvent de l’opinion ou de la prévision et sont montrées sans évaluation.
   *[other] { $n } relèvent de l’opinion ou de la prévision et sont montrées sans évaluation.
}
document-text = Paragraphe par paragraphe
withheld-not-held = Les archives ne contiennent pas ce document ; son texte n’est donc pas montré : seulement les courtes citations, chacune dans son paragraphe.
withheld-licence = La licence ne permet pas de montrer le texte entier : seulement les courtes citations, chacune dans son paragraphe.
kinds-title = Ne montrer qu’un type
kinds-all = Tous les types
place-page = page { $n }
place-paragraph = paragraphe { $n }
place-line = ligne { $n }
place-unknown = Place dans le document non consignée
check-note = Vérifié
to-commitment = Vers l’engagement
document-commitments = Engagements rapportés dans ce document
fact-publisher = Éditeur
fact-author = Auteur
fact-published-on = Publié
fact-language = Langue
fact-address = Adresse
fact-archived = Copie archivée
fact-retrieved-on = Récupéré
fact-hand = De quelle main, de quel côté
examined-stored-copy-opening-part-only = copie conservée, début seulement
examined-opening-part-only = début seulement
examined-opening-part-or-extract = début ou extrait
examined-not-seen-named-by-its-copies = non vu : nommé par ses copies
examined-whole-text = texte entier
property-promises = promet
property-says = dit
property-plans = prévoit
property-status = état
property-found = constate
property-context = contexte
property-estimates = estime
property-cost = coût
property-progress = avancement
property-signed = a signé
property-inaugurated = inauguré
property-completed = achevé
property-withdrawn = retiré
property-announces-finance = annonce un financement
property-approves-finance = approuve un financement
property-allocates = alloue
property-converted-value = valeur convertie
property-reports-delivered = déclare réalisé
property-reports-progress = déclare un avancement
fact-examined = Ce qui en a été lu
fact-bytes = SHA-256 du fichier
bytes-not-held = les archives ne contiennent pas le fichier
coverage-none = On n’a pas encore cherché ce qui est publié à son sujet.

## Lists and filters

commitments-plain = { $count ->
    [0] Aucun engagement ne correspond.
    [one] { $n } engagement : ce qui a été promis, par qui, à qui, jusqu’à quand, et ce que l’on en sait.
    [many] { $n } d’engagements : ce qui a été promis, par qui, à qui, jusqu’à quand, et ce que l’on en sait.
   *[other] { $n } engagements : ce qui a été promis, par qui, à qui, jusqu’à quand, et ce que l’on en sait.
}
filter-words = Mots
filter-any = tous
filter-apply = Afficher
filter-clear = Tout afficher
filter-from = Depuis l’année
filter-to = Jusqu’à l’année
choice-count = { $words } ({ $n })
empty-list = Rien ne correspond à tous ces filtres.
list-title = Liste
there-is-a-problem = Il y a un problème
not-understood-title = Tout dans l’adresse n’a pas été compris
not-understood-unknown-name = Nous ne connaissons pas le filtre « { $name } » ; il n’a pas été utilisé.
not-understood-not-a-value = « { $value } » n’est pas une valeur du filtre « { $name } » ; elle n’a pas été utilisée.
not-understood-repeated = Le filtre « { $name } » est venu plus d’une fois ; « { $value } » n’a pas été utilisé.
documents-plain = { $count ->
    [one] { $n } source, dont { $held } aux archives ; les autres sont connues par leurs courtes citations et leurs faits.
    [many] { $n } de sources, dont { $held } aux archives ; les autres sont connues par leurs courtes citations et leurs faits.
   *[other] { $n } sources, dont { $held } aux archives ; les autres sont connues par leurs courtes citations et leurs faits.
}
documents-document = { $count ->
    [one] { $n } document
    [many] { $n } de documents
   *[other] { $n } documents
}
documents-document-caption = Documents : déclarations, discours, plans, presse
documents-dataset = { $count ->
    [one] { $n } fichier de données
    [many] { $n } de fichiers de données
   *[other] { $n } fichiers de données
}
documents-dataset-caption = Fichiers de données lus ligne par ligne
see-activities = ses activités
col-document = Document
col-statements = Déclarations
col-held = Aux archives
col-kind = Type
col-role = Rôle
col-instrument = Instrument
col-promised-n = Promis par lui
col-promised-to-n = Promis à lui
parties-plain = { $count ->
    [one] { $n } acteur : qui promet, paie, construit, reçoit, rapporte ou répond.
    [many] { $n } d’acteurs : qui promettent, paient, construisent, reçoivent, rapportent ou répondent.
   *[other] { $n } acteurs : qui promettent, paient, construisent, reçoivent, rapportent ou répondent.
}
countries-plain = { $count ->
    [one] { $n } pays de la région, avec ce qui lui a été promis nommément.
    [many] { $n } de pays de la région, avec ce qui leur a été promis nommément.
   *[other] { $n } pays de la région, avec ce qui leur a été promis nommément.
}
no-ranking = Ces nombres disent combien a été lu à ce jour. Ils ne sont pas un classement.
parties-caption = Acteurs avec les engagements lus à ce jour
countries-caption = Pays avec les engagements lus à ce jour

## Statement

statement-title = Déclaration : { $words }
statement-heading = { $who } dit
statement-heading-unknown = Il est dit (par qui est inconnu)
statement-used = Engagements qu’elle concerne
statement-beside = À côté : ce que d’autres disent de la même chose
statement-beside-none = Aucune autre déclaration sur le même sujet et la même propriété n’est conservée.
statement-canonical = Son contenu, tel qu’il est haché
statement-canonical-plain = L’identifiant d’une déclaration est le SHA-256 de ce texte. Changez un caractère et l’identifiant ne correspond plus.
statement-annotation = En tant que Web Annotation du W3C
fact-value = Ce qui est dit
fact-about = Sujet
fact-property = Propriété
fact-kind = Type
fact-check = Vérification
fact-said-on = Dit le
fact-valid = Validité
fact-method = Comment la valeur a été obtenue
fact-anchor = La citation dans son document
fact-flags = Marques
fact-entered = Saisi par
fact-review = Révision
fact-rank = Rang
fact-id = Identifiant
fact-entry = Entrée de journal
code-points = caractères { $from } à { $to }

## Party and country

party-promised = { $count ->
    [0] Aucun engagement de sa part n’a été lu.
    [one] { $n } engagement de sa part a été lu.
    [many] { $n } d’engagements de sa part ont été lus.
   *[other] { $n } engagements de sa part ont été lus.
}
party-promised-to = { $count ->
    [0] Aucun envers lui nommément.
    [one] { $n } envers lui nommément.
    [many] { $n } envers lui nommément.
   *[other] { $n } envers lui nommément.
}
fact-other-names = Autres noms
fact-member-of = Membre de
fact-members = { $count ->
    [one] { $n } membre
    [many] { $n } de membres
   *[other] { $n } membres
}
fact-identifiers = Identifiants
coverage-of-party = Ce qui est publié
coverage-caption = Ce qui est publié, par pays, étape et années
coverage-first = D’abord : ce qui est publié
coverage-first-plain = Ce que l’on peut savoir dépend de ce qui est publié. Une case vide est inconnue, jamais zéro.
coverage-cells = { $count ->
    [one] { $n } déclaration
    [many] { $n } de déclarations
   *[other] { $n } déclarations
}
coverage-all-cells = Les { $n } déclarations
promised-by-party = Promis par lui
promised-to-party = Promis à lui
answers-of-party = Ses réponses
instruments-title = Déclarations, plans et accords
instruments-caption = Instruments avec son rôle dans chacun
published-by-party = Publié par lui
country-direct = { $count ->
    [0] Aucun engagement envers lui nommément n’a été lu.
    [one] { $n } engagement envers lui nommément a été lu.
    [many] { $n } d’engagements envers lui nommément ont été lus.
   *[other] { $n } engagements envers lui nommément ont été lus.
}
country-groups = { $count ->
    [0] Aucun envers des groupes dont il est membre.
    [one] { $n } envers des groupes dont il est membre.
    [many] { $n } envers des groupes dont il est membre.
   *[other] { $n } envers des groupes dont il est membre.
}
country-activities = { $count ->
    [0] Aucune activité financée n’y est conservée : inconnu, non zéro.
    [one] { $n } activité financée y est conservée.
    [many] { $n } d’activités financées y sont conservées.
   *[other] { $n } activités financées y sont conservées.
}
country-as-party = Ce qu’il a promis, signé et répondu lui-même
country-direct-title = Promis à lui nommément
country-direct-none = Aucun engagement envers lui nommément n’a encore été lu.
country-groups-title = Promis à des groupes dont il est membre
country-groups-plain = Aucune part n’en est déclarée pour lui, et aucune n’est inventée.
country-due-title = Délai passé, sans réponse
country-due-plain = Le délai déclaré est passé et ce qui est arrivé n’est pas montré. C’est une question à poser, non un échec du pays.
country-no-activities = Aucune activité n’y est conservée. C’est une lacune de ce qui a été lu ou publié, non un zéro.
works-title = Ouvrages

## Activities

activities-plain = { $count ->
    [0] Aucune activité ne correspond.
    [one] { $n } activité telle que sa source la déclare.
    [many] { $n } d’activités telles que leurs sources les déclarent.
   *[other] { $n } activités telles que leurs sources les déclarent.
}
activities-count = { $count ->
    [one] { $n } activité
    [many] { $n } d’activités
   *[other] { $n } activités
}
activities-some = { $n } activités sur { $of }
activities-all = { $count ->
    [one] { $n } activité dans la liste
    [many] Les { $n } d’activités en liste
   *[other] Les { $n } activités en liste
}
money-title = L’argent, source par source
money-plain = Les sommes sont faites au sein d’une source, d’une étape, d’une monnaie et d’un type de prix, et jamais au-delà : les sources se recoupent. Le signe ≈ marque ce qui est arrondi au centième pour la lecture ; les fichiers ont tous les chiffres.
money-caption = Sommes des montants déclarés
activity-lede = { $where }. Financé par : { $who }. État : { $status }. { $money }
activity-amount = { $amount } ({ $kind }).
activity-no-amount = { $count ->
    [0] Aucun montant n’est déclaré.
    [one] Aucun montant d’engagement n’est déclaré ; voir les transactions.
    [many] Aucun montant d’engagement n’est déclaré ; voir les transactions.
   *[other] Aucun montant d’engagement n’est déclaré ; voir les transactions.
}
activity-commitments = Engagements qu’elle exécute ou finance
activity-parties = Qui participe
activity-parties-caption = Noms tels que la source les écrit
transactions-title = Argent
transactions-none = La source ne déclare aucune transaction : inconnu, non zéro.
transactions-caption = Transactions telles que déclarées, dans leur propre monnaie
places-title = Lieux
places-caption = Lieux tels que déclarés
sectors-title = Secteurs
sectors-caption = Secteurs tels que déclarés
properties-title = Toutes les propriétés déclarées
properties-plain = Telles que la source les écrit, rien n’est déduit.
properties-caption = Propriétés et leurs valeurs
bytes-range = octets { $from } à { $to }
fact-identifier = Identifiant
fact-place-in-file = Place dans le fichier
fact-status-as-written = État tel qu’écrit
col-method = Comment obtenu
col-line = Ligne
col-name-as-written = Nom tel qu’écrit
col-place = Lieu
col-position = Latitude, longitude
col-precision = Précision
col-share-stated = Part déclarée
col-sector = Secteur
col-code = Code
col-vocabulary = Liste
col-property = Propriété
col-value = Valeur
not-matched = non rapproché d’un acteur
findings-title = Ce qui ne va pas dans ses données
findings-caption = Constats avec leur place
findings-of = Constats dans { $source }
findings-lede = { $seen } enregistrements ont été vus : { $kept } conservés, { $aside } écartés. Chaque enregistrement écarté a un constat ci-dessous.
findings-none = Aucune anomalie trouvée.
findings-counts = Par type
findings-counts-caption = Constats par code
findings-rows = Un à un
flaw-anchor-lost = Les mots d’une citation ne se trouvent plus dans le texte conservé.
flaw-anchor-ambiguous = Les mots d’une citation figurent plus d’une fois dans le texte conservé ; on ne peut dire quelle place est visée.
flaw-link-contradiction = Des jugements sur ce qui est identique se contredisent ; les éléments restent réunis.
flaw-edition-number-too-long = Un nombre a plus de chiffres qu’une colonne de l’édition n’en contient ; il est gardé entier ici et exclu des sommes.
flaw-edition-vote-without-date = Des votes nomment des scrutins que leur source ne date pas ; ils sont conservés et comptés dans aucune année.
col-finding = Constat
col-severity = Gravité
col-place-in-file = Place dans le fichier
col-details = Détails
col-count = Nombre
place-not-recorded = place non consignée

## Works and instruments

work-lede = Ouvrage { $status }, { $where }.
work-commitments = Engagements auxquels il se rattache
work-no-commitments = Aucun engagement ne lui est lié.
fact-work-type = Type d’ouvrage
fact-owner = Propriétaire
fact-planned = Prévu
fact-actual = Réel
fact-budget = Budget
fact-final-value = Valeur finale
fact-contracts = Procédures de passation de marché (OCDS)
place-not-known = lieu inconnu
metrics-caption = Ce qu’il devait faire, et fait
col-metric = Mesure
col-forecast = Prévu
col-actual = Réel
instrument-lede = { $count ->
    [0] Date : { $date }. Aucun engagement n’y a été lu.
    [one] Date : { $date }. { $n } engagement y a été lu.
    [many] Date : { $date }. { $n } d’engagements y ont été lus.
   *[other] Date : { $date }. { $n } engagements y ont été lus.
}
instrument-parties = Qui a signé, qui ne l’a pas fait
instrument-parties-caption = Acteurs et leur rôle
instrument-no-commitments = Aucun engagement de cet instrument n’a encore été lu.

## Search

search-title = Recherche : { $q }
search-count = { $count ->
    [0] Rien trouvé
    [one] { $n } résultat
    [many] { $n } de résultats
   *[other] { $n } résultats
}
search-empty = Écrivez un nom, un lieu, ou collez une phrase d’un discours : ses montants sont lus et recherchés.
search-did-you-mean = Vouliez-vous dire :
search-unmatched = Rien n’est connu sous : { $words }
search-by-amount = Engagements ayant le montant de « { $words } »
search-by-amount-none = Aucun engagement ne déclare ce montant.
search-types = Ne montrer qu’un type d’élément
search-all-types = Tous
search-all-of = Tous : { $type }
types-commitment = engagements
types-party = acteurs
types-activity = activités
types-work = ouvrages
types-document = documents
types-statement = déclarations
types-instrument = instruments
search-results = Résultats
search-nothing = Essayez moins de mots, ou d’autres. Accents et majuscules n’ont pas d’importance.

## Compare

compare-two = { $left } et { $right }
compare-choose = Choisissez deux partenaires. Tous deux sont examinés selon les mêmes règles, qui ne lisent jamais de nom.
compare-comparable = Ce qui est publié sur les deux est de même nature ; leurs chiffres peuvent donc figurer côte à côte.
compare-refused = Ces deux-là ne peuvent être ordonnés, et les raisons sont ci-dessous. Ce qui est conservé de chacun figure tout de même côte à côte.
compare-first = Premier partenaire
compare-second = Second partenaire
compare-pick = choisir
compare-refusals = Pourquoi aucun ordre n’est donné
compare-refusals-plain = Chacun de ces points ferait paraître l’un meilleur ou pire pour ce qui est publié sur lui, non pour ce qu’il fait.
compare-coverage = Ce qui est publié sur chacun
compare-effort = Ce qui a été lu et recherché
compare-effort-plain = Un côté sur lequel on a moins lu montre moins. Comparez cela avant toute autre chose.
compare-labels = Mentions, côte à côte
compare-labels-plain = Décomptes de ce qui a été lu ; ni note, ni ordre. Une mention compte des engagements, non leur taille.
compare-labels-caption = Engagements par mention
effort-caption = Effort de lecture et de recherche
col-measure = Mesure
effort-instruments = Déclarations, plans, discours lus
effort-documents = Documents lus
effort-commitments = Engagements lus
effort-activities = Lignes d’activités conservées
effort-sources = Sources de ces lignes
effort-searches = Recherches consignées
effort-places = Endroits où l’on a cherché
effort-languages = Langues de recherche
effort-last = Dernière recherche
no-project-rows = aucune donnée par projet conservée
none-recorded = aucune consignée
none-with-label = aucun
list-cut = { $list } et { $n } autres
refusal-no-cells = On n’a pas encore cherché ce que publie { $side }.
refusal-same-partner = Les deux côtés sont le même partenaire.
refusal-coverage-not-stated = Pour { $side }, ce qui est publié n’est pas précisé pour certains pays ou années.
refusal-nothing-published = { $count ->
    [one] Pour { $side }, rien de publié n’a été trouvé dans { $cells } des endroits examinés. Un côté vide est inconnu, non zéro.
    [many] Pour { $side }, rien de publié n’a été trouvé dans { $cells } des endroits examinés. Un côté vide est inconnu, non zéro.
   *[other] Pour { $side }, rien de publié n’a été trouvé dans { $cells } des endroits examinés. Un côté vide est inconnu, non zéro.
}
refusal-coverage-class-differs = Ce qui est publié est de nature différente. { $first } : { $left }. { $second } : { $right }.
refusal-no-common-basis = { $side } n’a rien du type choisi : { $basis }.
refusal-no-activity-data = Tout ce qui est publié sur { $side } n’est pas projet par projet. Il y a aussi : { $classes }.
refusal-stage-differs = Les chiffres correspondent à des étapes différentes de l’argent. { $first } : { $left }. { $second } : { $right }.
refusal-stage-not-stated = L’étape de l’argent à laquelle correspondent les chiffres n’est pas précisée partout. { $first } : { $left }. { $second } : { $right }.
refusal-kind-differs = L’argent est de nature différente.
refusal-money-differs = Les chiffres sont dans des monnaies ou des prix différents.
refusal-years-differ = Les années couvertes diffèrent.
refusal-countries-differ = Les pays couverts diffèrent.

## Mission

mission-lede = { $count ->
    [one] L’article nomme { $n } élément. Répondus : { $answered }. Laissés ouverts : { $open }. Opinion : { $opinion }. Contexte : { $context }.
    [many] L’article et son occasion nomment { $n } d’éléments. Répondus : { $answered }. Laissés ouverts : { $open }. Opinion : { $opinion }. Contexte : { $context }.
   *[other] L’article et son occasion nomment { $n } éléments. Répondus : { $answered }. Laissés ouverts : { $open }. Opinion : { $opinion }. Contexte : { $context }.
}
mission-statements = { $count ->
    [one] déclaration
    [many] déclarations
   *[other] déclarations
}
mission-plain = Obras part d’un article d’opinion qui loue un partenaire et en blâme un autre. Il est pris ici comme matériau : chaque programme, acteur et phrase y reçoit une réponse, reste ouvert, ou est marqué comme opinion.
mission-caption = { $count ->
    [one] { $n } nom
    [many] { $n } de noms
   *[other] { $n } noms
}
mission-text = L’article, phrase par phrase
col-named = Nommé
col-paragraphs = Paragraphes
col-state = État
col-known = Ce que l’on sait
col-held-as = Où c’est conservé
not-held = pas encore conservé

## Method

method-lede = Chaque engagement reçoit la mention de la première règle qui s’applique, selon la grille { $rubric }. Les règles lisent des faits et jamais des noms.
method-rules = Les règles de { $rubric }, dans leur ordre
method-rules-plain = La première qui s’applique donne la mention. Chaque page nomme la règle utilisée.
rule = Règle { $rule }
method-grades = Solidité des preuves
method-grades-caption = Niveaux
col-meaning = Signification
method-marks = Marques à côté d’une mention
method-marks-plain = Une mention peut porter une ou plusieurs de ces marques, en mots :
method-facts = Les déclarations d’abord
    .plain = Seules des déclarations sont conservées : qui a dit quoi de quelle chose, où, quand, en quels mots. Fiches, totaux et mentions en sont tirés par des règles publiées, de sorte que chacun peut les refaire.
method-independence = Quand deux sources comptent pour deux
    .plain = Seulement si elles ont des éditeurs différents, si aucune ne cite l’autre comme sa source, si elles ne sont pas des copies du même texte, et si elles ne sont pas toutes deux du côté qui donne ou toutes deux du côté qui reçoit. Dix journaux avec une même dépêche comptent une fois.
method-disagreement = Quand les sources divergent
    .plain = Toutes les déclarations restent, côte à côte, avec leur auteur. Aucune n’est retirée parce que moins plausible. Ce qui manque est dit inconnu et n’est jamais zéro.
method-pace = Rythme
    .plain = Quand une quantité échoit également sur un délai, ce qui est montré est rapporté à ce qu’un rythme égal aurait donné à ce jour : en avance à partir de 1,25, au rythme prévu à partir de 0,8, en dessous à partir de 0,5, très en dessous au-delà. Il n’est montré qu’après un quart du délai et si le nombre a 12 mois au plus. Ce n’est jamais une mention.
method-windows = Délais
    .plain = Un délai qu’aucun mot n’énonce n’est pas inventé. Quand des sources en donnent deux, les deux sont montrés, et seul le plus tardif peut mettre quoi que ce soit en retard.
method-compare = Comparer des partenaires
    .plain = D’abord ce qui est publié sur chacun, puis ce qui a été lu et recherché. Les promesses sont comparées aux promesses et les paiements aux paiements, dans la même monnaie. Là où c’est impossible, aucun ordre n’est donné et la page dit pourquoi. Les règles sont appliquées avec les partenaires échangés, et les mentions doivent rester les mêmes.
method-silence = Silence
    .plain = Un acteur interrogé qui n’a pas répondu sous 60 jours est montré comme interrogé, sans réponse. Cela ne change contre lui ni niveau ni mention.
method-corrections = Corrections
    .plain = Rien n’est écrasé. Une correction est une entrée de plus au journal, avec sa date et sa raison ; la précédente reste lisible.
method-appeal = Une mention peut être fausse : un document peut manquer, deux choses peuvent avoir été prises pour une, une citation peut être mal lue. Les acteurs nommés peuvent répondre sur la page par un lien qui leur est envoyé, et chacun peut apporter une source. La réponse figure à côté de l’affirmation, inchangée, et la mention est recalculée selon les mêmes règles.
method-others = Règles antérieures et autres
method-others-plain = Les évaluations selon ces règles restent lisibles à côté des actuelles : { $list }.

## Data

data-lede = Tout ce que montrent ces pages peut être emporté : chaque page en CSV et JSON, chaque édition en fichiers avec leurs empreintes.
editions-title = Éditions
editions-plain = Une édition est l’état de toute chose un jour donné. Elle n’est jamais modifiée ; son adresse fonctionne pour toujours.
editions-caption = Éditions, la plus récente d’abord
col-edition = Édition
col-entries = Entrées de journal
col-current = État
current = actuelle
readings-title = Ce que sont devenues les lignes de chaque source
readings-plain = Vus = conservés + écartés, toujours. Ce qui a été écarté a un constat avec sa place.
readings-caption = Lignes par source
col-seen = Vus
col-kept = Conservés
col-set-aside = Écartés
col-findings = Constats
files-title = Fichiers de cette édition
files-plain = Les tables sont en Parquet dans un ordre fixe : les mêmes entrées donnent les mêmes octets. Une cellule vide est inconnue, non zéro.
files-caption = Fichiers avec leur SHA-256
col-file = Fichier
col-rows = Lignes
col-bytes = Octets
api-title = Pour les programmes
api-plain = Les mêmes réponses en JSON, décrites en OpenAPI. Clés et codes sont en anglais, les nombres ont un point, les dates suivent ISO 8601.
head-title = Tête signée du journal
head-plain = Gardez-en une copie : avec elle, chacun peut montrer plus tard que rien n’a été retiré du journal ni modifié.
head-key = Clé du journal :
head-edition = L’édition { $edition } a été faite des { $n } premières entrées, avec cette racine :

## Verify and receipts

verify-lede = Vous n’avez pas à vous fier à ce site. Ce qu’il dit peut être vérifié, sur votre propre machine et sans connexion.
verify-here = Vérifier un récépissé ici
verify-here-plain = Chaque entrée a un récépissé. Collez-en un et il est vérifié : l’entrée, son empreinte, la preuve, la signature.
verify-paste = Récépissé (JSON)
verify-button = Vérifier
verify-good = Le récépissé est bon
verify-good-plain = L’entrée est celle qui a été acceptée, la preuve mène à la tête signée, et la signature correspond.
verify-bad = Le récépissé n’est pas bon
verify-own = Sur votre propre machine
verify-own-plain = Avec le programme d’Obras et sans connexion : un récépissé, une édition, ou tout le registre.
verify-step-1 = Le fichier est entier : son SHA-256 est celui du manifeste.
verify-step-2 = L’entrée est dans le journal : sa preuve mène à la racine.
verify-step-3 = Le journal n’a fait que s’allonger : une tête antérieure que vous avez gardée correspond encore.
verify-step-4 = La tête est signée avec la clé du journal : comparez la clé avec une autre qui vous est parvenue par une autre voie.
receipt-title = Récépissé de l’entrée { $n }
receipt-lede = Entrée { $n } du journal ({ $what }), acceptée le { $at }.
receipt-proof-plain = Avec ceci, chacun peut montrer, sans connexion, que le journal contient ces mots mêmes.
receipt-show = Montrer le récépissé ici
receipt-download = Récépissé en fichier

## Answer form

answer-title = { $party } : votre réponse
answer-lede = { $count ->
    [one] Une fiche concerne { $party }. Est-elle exacte ?
    [many] { $n } de fiches concernent { $party }. Sont-elles exactes ? Répondez à une, à plusieurs ou à toutes.
   *[other] { $n } fiches concernent { $party }. Sont-elles exactes ? Répondez à une, à plusieurs ou à toutes.
}
answer-no-account = Aucun compte n’est nécessaire. Ce lien n’est que pour vous : ne le transmettez pas.
answer-public = Votre réponse sera publique, inchangée, à côté de la fiche, sous le nom de votre institution.
answer-no-accusation = On vous demande ce que vous savez, non d’accuser quiconque. Ne pas répondre n’est pas retenu contre vous.
answer-expires = Le lien fonctionne jusqu’au { $date }. Vous pouvez modifier une réponse jusque-là ; rien n’est écrasé.
answer-question = Qu’en savez-vous ?
answer-promise = { $count ->
    [one] { $who } a promis : { $what } ({ $date }).
    [many] { $who } ont promis : { $what } ({ $date }).
   *[other] { $who } ont promis : { $what } ({ $date }).
}
answer-work = Ce registre dit : ouvrage { $status }, { $where }.
answer-see-record = Voir tout ce qui est conservé à ce sujet, et qui le dit
answer-earlier = { $count ->
    [one] Votre réponse antérieure
    [many] Vos { $n } de réponses antérieures
   *[other] Vos { $n } réponses antérieures
}
answer-verdict-confirm = Oui, c’est exact
answer-verdict-confirm-in-part = En partie
answer-verdict-dispute = Non, ce n’est pas exact
answer-verdict-not-known-to-us = Ce n’est pas à notre connaissance
answer-verdict-no-comment = Nous ne commentons pas
answer-quantity = Combien a été livré (si vous le savez)
answer-quantity-hint = Un nombre seul, sans signe entre les milliers. Il se lira ainsi : { $example }. Nécessaire si vous confirmez en partie.
answer-date = Quand (si vous le savez)
answer-date-hint = Année, année-mois ou date entière : 2026, 2026-03 ou 2026-03-15
answer-reason = Dans vos propres mots
answer-reason-hint = 2 000 caractères au plus. Nécessaires si vous dites que ce n’est pas exact, ou si vous confirmez en partie sans nombre. Ils sont publiés exactement comme vous les écrivez. Ne nommez pas de personnes privées.
answer-signed-as = Nom ou service signataire
answer-signed-as-hint = Tel qu’il doit être public, par exemple « Bureau de la planification ». Peut rester vide.
answer-to-preview = Voir l’aperçu
answer-preview-lede = Voici comment ce sera publié. Rien n’a encore été envoyé.
answer-for-ever = Une fois envoyée, elle reste pour toujours. Vous pourrez ajouter une réponse ultérieure, non supprimer celle-ci.
answer-send = Signer et envoyer
answer-edit = Modifier avant l’envoi
answer-amend = Pour la modifier, rouvrez le même lien.
answer-read-only = Ce site ne prend pas de réponses pour le moment ; ce que vous écrivez ici n’est pas envoyé.
answer-done-title = Votre réponse a été acceptée
answer-done = Merci. Elle figure au journal.
answer-done-building = Elle apparaîtra sur la page dans un instant, quand la prochaine édition sera prête.
answer-done-next = Elle apparaîtra sur la page avec la prochaine édition.
answer-left = { $count ->
    [one] { $n } fiche n’a pas encore de réponse de votre part.
    [many] { $n } de fiches n’ont pas encore de réponse de votre part.
   *[other] { $n } fiches n’ont pas encore de réponse de votre part.
}
answer-none-left = Toutes les fiches ont une réponse de votre part.
answer-go-on = Continuer, ou modifier une réponse
answer-keep = Gardez ce récépissé : avec lui vous pouvez montrer que votre réponse a été acceptée et qu’elle est toujours là.
answer-error-missing = Remplissez ce champ
answer-error-verdict-missing = Choisissez l’une des réponses
answer-error-quantity-missing = Écrivez combien en est confirmé
answer-error-reason-missing = Dites en quelques mots ce qui n’est pas exact, ou quelle partie l’est
answer-error-unit-missing = Pour cette fiche, aucune quantité ne peut être donnée : écrivez-la plutôt dans vos propres mots
answer-error-not-a-choice = Choisissez parmi ce qui est proposé
answer-error-not-a-number = Écrivez la quantité en nombre, par exemple 1200 ou 12.5
answer-error-not-a-date = Écrivez la date ainsi : 2026, 2026-03 ou 2026-03-15
answer-error-too-long = Ce texte est trop long
answer-error-not-a-unit = Cette unité n’est pas connue
answer-error-not-for-this = Laissez ce champ vide pour la réponse que vous avez choisie
problem-number = numéro du signalement

## Help

help-lede = Comment trouver, lire, citer, vérifier et répondre.
help-find = Pour trouver quelque chose
    .plain = Écrivez un nom ou collez une phrase dans la recherche. Les montants de la phrase sont lus et recherchés parmi les promesses. Accents et majuscules n’ont pas d’importance. Les listes ont des filtres, et chaque filtre est dans l’adresse, de sorte qu’un lien mène les autres à la même liste.
help-read = Pour lire une page
    .plain = La première phrase est la réponse. Dessous figurent la mention avec sa règle, quatre questions avec leurs réponses, et la chaîne des mots aux ouvrages. Chaque nombre mène à ce qui le compose. Inconnu signifie que personne ne l’a montré ; ce n’est jamais un zéro.
help-cite = Pour citer
    .plain = Au pied de chaque page figurent une citation et un lien permanent. Le lien permanent nomme l’édition et montre la page telle qu’elle était, pour toujours.
help-download = Pour emporter des données
    .plain = Chaque page a un double en CSV et en JSON avec exactement ce qu’elle montre. La page des données a des éditions entières avec leurs empreintes.
help-answer = Pour répondre au nom d’une institution
    .plain = Le responsable de ce site envoie à une institution nommée un lien qui fonctionne sans compte. Avec lui, vous confirmez, contestez ou dites « pas à notre connaissance », vous voyez le texte public avant de signer, et vous recevez un récépissé.
help-evidence = Pour apporter une source
    .plain = Une source s’apporte au mieux avec son adresse, sa date et les mots exacts. Dites quel engagement elle concerne. Elle devient une déclaration dont votre source est nommée ; la mention est ensuite recalculée selon les mêmes règles. Elle s’ajoute avec la commande obras say, ou par le responsable de ce site. Une activité publiée dans IATI se désigne par son identifiant : qui tient ce site lit son fichier et relie les deux à la table des liens, la raison étant publique.
help-verify = Pour vérifier que rien n’a été modifié
    .plain = Chaque entrée a un récépissé, chaque édition une liste d’empreintes, et le journal une tête signée. Ils se vérifient sans se fier à ce site.
help-access = Si vous lisez au clavier, avec un lecteur d’écran ou sur papier
    .plain = Tout fonctionne sans souris et sans script. Les tableaux deviennent des listes sur petit écran. L’impression laisse la navigation de côté et écrit les liens. Si quelque chose vous arrête, c’est une faute de notre part.
help-command = En ligne de commande
    .plain = Le programme obras fait tout ce que fait le site, et davantage : obras --help énumère ses commandes avec des exemples.

## Glossary

glossary-lede = Les mots d’Obras, chacun avec un seul sens.
term-commitment = Engagement
    .plain = Ce que quelqu’un a promis de faire, distingué de la façon dont chaque source le rapporte.
term-telling = Récit
    .plain = La version d’un engagement selon une source. Les différences entre récits sont montrées et jamais lissées.
term-statement = Déclaration
    .plain = Qui a dit quoi de quelle chose, où, quand, en quels mots. Elle n’est jamais modifiée.
term-asserter = Auteur de l’affirmation
    .plain = Qui l’affirme : un donateur, un ministère, un analyste.
term-reporter = Rapporteur
    .plain = Qui nous transmet l’affirmation : un journal, un fichier de données.
term-source = Source
    .plain = Un document ou fichier de données tel que publié, avec sa licence et sa date.
term-anchor = Ancrage
    .plain = Les mots exacts et leur place dans un document, pour que chacun puisse les retrouver.
term-party = Acteur
    .plain = Un État, une organisation, une entreprise, un média ou une personne qui promet, paie, construit, reçoit, rapporte ou répond.
term-instrument = Instrument
    .plain = Une déclaration, un plan, un discours ou un accord, avec qui a signé et qui ne l’a pas fait.
term-measure = Mesure
    .plain = Un nombre avec son unité, et s’il a été dit exactement, au moins, jusqu’à ou environ.
term-window = Délai
    .plain = Le temps dans lequel quelque chose a été promis. Un délai qu’aucun mot n’énonce n’est pas inventé.
term-settlement-test = Critère de règlement
    .plain = Ce qu’il faudrait voir pour dire un engagement réalisé.
term-label = Mention
    .plain = Un mot pour ce que l’on sait d’un engagement, donné par la première règle qui s’applique.
term-facet = Facette
    .plain = L’une de quatre questions : dit, montré, répondu, échéance.
term-grade = Niveau
    .plain = De A à D : la solidité des preuves, selon leurs auteurs et leur indépendance.
term-rubric = Grille
    .plain = Les règles publiées, avec une version, qui donnent les mentions.
term-evidence-event = Fait probant
    .plain = Quelque chose qui est arrivé, avec sa date, et qui appuie ou contredit un engagement.
term-attestation = Attestation
    .plain = La réponse d’un acteur nommé : confirme, confirme en partie, conteste, pas à notre connaissance, sans commentaire.
term-search-log = Journal de recherche
    .plain = Où l’on a cherché, par qui, quoi, avec quel résultat. Sans lui, ne rien trouver ne dit rien.
term-lineage = Lignée
    .plain = Quelle promesse suit laquelle ; et quelle source copie laquelle.
term-umbrella = Enveloppe
    .plain = Une ligne de crédit, un cadre ou un programme qui recouvre d’autres engagements ; jamais additionnée à ce qu’elle recouvre.
term-activity = Activité
    .plain = Un projet ou programme financé, tel qu’une source le publie.
term-transaction = Transaction
    .plain = De l’argent tel qu’une source le déclare : un engagement, un paiement, dans sa propre monnaie.
term-work = Ouvrage
    .plain = Quelque chose de construit : une route, un port, une bibliothèque. En espagnol, obra.
term-coverage = Couverture
    .plain = Ce qui est publié de l’argent d’un partenaire dans un pays : chaque activité, des totaux seulement, une estimation par d’autres, ou rien.
term-finding = Constat
    .plain = Une anomalie dans les données d’une source, avec sa ligne.
term-journal = Journal
    .plain = Tout ce qui a jamais été dit au registre, dans l’ordre ; on ne fait qu’y ajouter.
term-entry = Entrée
    .plain = Une ligne du journal.
term-receipt = Récépissé
    .plain = La preuve qu’une entrée est dans le journal ; elle se vérifie sans connexion.
term-checkpoint = Point de contrôle
    .plain = La tête signée du journal à un moment.
term-edition = Édition
    .plain = L’état publié de toute chose un jour donné ; elle n’est jamais modifiée.
term-unknown = Inconnu
    .plain = Personne ne l’a déclaré ni montré. Ce n’est jamais un zéro, et un zéro déclaré n’est jamais inconnu.

## About

about-what = Ce que c’est
    .plain = Un registre ouvert de preuves pour la coopération internationale. Il suit une promesse de la phrase à l’engagement, à l’argent, à l’ouvrage et à la confirmation, et rattache chaque nombre à la ligne de sa source.
about-neutral = Pourquoi il est neutre
    .plain = Les règles ne lisent jamais de nom. Elles sont appliquées avec les partenaires échangés, et aucune mention ne doit changer. Ce qui est publié sur chaque partenaire est montré avant toute comparaison, et là où une comparaison serait injuste elle est refusée.
about-rated = Ce qui est évalué et ce qui ne l’est pas
    .plain = Les engagements sont évalués selon ce que montrent les documents. Opinions, prévisions et personnes ne sont pas évaluées. Une mention décrit les documents, non l’honneur de qui que ce soit.
about-sources = D’où cela vient
    .plain = De documents publics et de données sous licence ouverte, chacun nommé avec sa licence sur la page. Là où une licence ne permet pas de montrer le texte, seuls de courtes citations et des faits le sont.
about-reply = Droit de réponse
    .plain = Un acteur nommé peut répondre sur la page. Ses mots figurent inchangés à côté de l’affirmation.
about-corrections = Corrections
    .plain = Une correction est ajoutée avec sa date et sa raison ; ce qui était là reste lisible, et les liens permanents continuent de le montrer.
about-privacy = Qui lit
    .plain = Rien n’est demandé aux lecteurs et rien n’est conservé à leur sujet : ni compte, ni cookies, ni traceurs.
about-open = Ouvert
    .plain = Le programme est un logiciel libre sous licence Apache 2.0. Les éditions peuvent être emportées, vérifiées et reconstruites.

not-searched = aucune recherche consignée
quotes-unchecked = { $count ->
    [one] { $n } citation sur { $of } n’a pas pu être vérifiée : les archives ne contiennent pas le document.
    [many] { $n } de citations sur { $of } n’ont pas pu être vérifiées : les archives ne contiennent pas les documents.
   *[other] { $n } citations sur { $of } n’ont pas pu être vérifiées : les archives ne contiennent pas les documents.
}
filter-again = Recommencer
fact-in-short = En quelques mots
coverage-nothing-caption = Où rien n’a été trouvé
coverage-nothing-for = { $count ->
    [one] Rien trouvé pour { $n } : { $list }
    [many] Rien trouvé pour { $n } : { $list }
   *[other] Rien trouvé pour { $n } : { $list }
}
`;
