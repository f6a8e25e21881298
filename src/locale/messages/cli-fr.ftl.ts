/** Messages of the command line; in the form of `fr.ftl.ts`. */
export const cliFr = `### What the command line says

## Headlines of problems where those of the site speak of pages

cli-problem-usage-invalid = Cette commande n’a pas été comprise
cli-problem-input-invalid = Ce qui a été donné est inutilisable
cli-problem-not-found = Cela n’existe pas
cli-see-help = obras --help énumère les commandes, obras COMMAND --help les options
cli-usage-unknownCommand = Il n’y a pas de commande { $what }.
cli-usage-unknownOption = Il n’y a pas d’option { $what }.
cli-usage-missingArgument = Il manque quelque chose après la commande : { $what }.
cli-usage-optionMissingArgument = L’option { $what } demande une valeur.
cli-usage-missingMandatoryOptionValue = L’option { $what } est nécessaire.
cli-usage-excessArguments = Plus d’éléments que n’en prend la commande { $what }.
cli-usage-invalidArgument = { $what } n’est pas compris comme valeur : il faut un nombre entier.

## Files and sources

cli-no-file = Il n’y a pas de fichier { $path }.
cli-is-folder = { $path } est un dossier, non un fichier.
cli-file-unreadable = Le fichier { $path } ne peut être lu ({ $reason }).
cli-file-unwritable = Le fichier { $path } ne peut être écrit ({ $reason }).
cli-file-exists = { $path } existe déjà et peut contenir le travail de quelqu’un ; il n’est pas écrasé.
cli-choose-other-file = Choisissez un autre nom, ou déplacez { $name }.
cli-no-folder = Il n’y a pas de dossier pour { $path }.
cli-disk-refused = { $path } est inutilisable ({ $reason }).
cli-cannot-listen = Rien ne peut écouter à { $host }, port { $port } ({ $reason }).
cli-not-json = { $place } n’est pas du JSON : { $reason }.
cli-line = ligne { $line }
cli-no-source = « { $what } » n’est ni un fichier ni une source du registre.
cli-bytes-not-held = Les archives ne contiennent pas les octets de « { $what } ».
cli-wrong-flag = --{ $name } : { $reason }.
cli-takes-one-of = --{ $name } prend l’une de ces valeurs : { $words }.
cli-one-of-two = Choisissez --{ $one } ou --{ $two }, non les deux.
cli-next = Ensuite : { $command }
cli-next-review = Remplissez la colonne « decision » (accept, correct ou reject) et ce qui va avec. Ensuite : { $command }
cli-written = { $rows } lignes sont dans { $file }

## Reading and checking

cli-read-count = { $source } : { $seen } vus = { $kept } conservés + { $aside } écartés
cli-check-version = { $source } : IATI version { $version }, comparé au schéma de { $checked }, au { $date }
cli-check-unreadable = { $source } : n’a pas pu être lu comme IATI
cli-check-count = { $records } enregistrements, { $bad } avec erreurs. Constats : { $errors } erreurs, { $warnings } avertissements, { $notes } remarques
cli-left-out = { $shown } constats sur { $all } sont montrés, { $rest } sont omis ; --csv les affiche tous.
cli-col-severity = gravité
cli-col-rule = règle
cli-col-line = ligne
cli-col-column = colonne
cli-col-activity = activité
cli-col-value = valeur
cli-col-sentence = quoi
cli-col-kind = type
cli-col-place = lieu
cli-col-measure = mesure
cli-col-window = délai
cli-col-reasons = raisons
cli-col-flags = marques
cli-col-words = mots
cli-col-row = ligne
cli-col-cell = cellule

## Candidates and their review

cli-place = { $from }–{ $to } ¶{ $paragraph }
cli-place-on-page = { $from }–{ $to } p. { $page } ¶{ $paragraph }
cli-no-window = pas de délai
cli-candidates-count = { $count ->
    [one] { $n } candidat. Une règle le propose ; une personne décide.
    [many] { $n } de candidats. Des règles les proposent ; une personne décide.
   *[other] { $n } candidats. Des règles les proposent ; une personne décide.
}
cli-review-needs-source = Un fichier de révision nomme une source du registre, pour que ses citations soient comparées aux archives. Recueillez d’abord le fichier.
cli-language-missing = La langue de « { $source } » n’est pas connue, et les règles valent chacune pour une langue.
cli-is-data = ce sont des données, non un document
cli-no-document = « { $source } » n’a pas de texte à lire : { $reason }
cli-from-neither = { $file } ne contient ni entrées (un objet JSON par ligne) ni révision : il lui manque les colonnes { $columns }.
cli-review-rows = { $rows } lignes = { $accepted } acceptées + { $corrected } corrigées + { $rejected } rejetées + { $held } déjà au journal + { $undecided } sans décision + { $refused } refusées
cli-review-said = { $count ->
    [one] { $n } entrée a été acceptée par le journal.
    [many] { $n } d’entrées ont été acceptées par le journal.
   *[other] { $n } entrées ont été acceptées par le journal.
}
cli-review-checked = { $count ->
    [one] { $n } entrée est valable ; rien n’a été écrit.
    [many] { $n } d’entrées sont valables ; rien n’a été écrit.
   *[other] { $n } entrées sont valables ; rien n’a été écrit.
}

finding-of-review-column-unknown = La colonne « { $value } » n’appartient pas à un fichier de révision et n’est pas lue.
finding-of-review-decision-unknown = « { $value } » n’est pas une décision ; écrivez accept, correct ou reject, ou laissez vide.
finding-of-review-decision-missing = La ligne a des saisies mais pas de décision ; elle reste sans décision.
finding-of-review-correction-missing = La décision est « correct », mais aucune colonne « correct_… » n’est remplie.
finding-of-review-correction-unasked = « { $value } » corrige, mais la décision n’est pas « correct ».
finding-of-review-correction-homeless = « { $value } » n’a pas sa place dans une déclaration seule : nommez l’engagement, par identifiant ou titre.
finding-of-review-cell-empty = La cellule est vide.
finding-of-review-cell-needed = La cellule est vide, mais { $value } la demande.
finding-of-review-not-whole = « { $value } » n’est pas une position : un nombre entier à partir de 0.
finding-of-review-source-unknown = Le registre ne contient pas de source « { $value } ».
finding-of-review-source-bytes = Les archives ne contiennent pas les octets de « { $value } » ; la citation ne peut donc être vérifiée.
finding-of-review-source-data = « { $value } » n’a pas de texte à citer.
finding-of-review-quote-differs = Le document archivé n’a pas ces mots à cet endroit. Il a : « { $found } ».
finding-of-review-quote-elsewhere = Ces mots se trouvent de { $from } à { $to } du document archivé, non ici.
finding-of-review-quote-long = Les mots dépassent les { $limit } octets qu’une entrée peut contenir ; citez moins.
finding-of-review-value-invalid = « { $value } » ne convient pas : { $reason }.
finding-of-review-value-unlisted = « { $value } » n’est pas parmi : { $words }.
finding-of-review-number-ambiguous = « { $value } » peut se lire de deux façons ; écrivez le nombre sans séparateurs de milliers, les décimales après un point.
finding-of-review-window-unstated = Un délai demande les mots qui l’énoncent ; aucun n’est créé.
finding-of-review-window-elsewhere = Le document archivé n’a pas les mots « { $value } » ; un délai est énoncé par son document ou pas du tout.
finding-of-review-not-held = Le registre ne contient pas { $kind } « { $value } » ; enregistrez-le d’abord.
finding-of-review-no-commitment = La ligne nomme un engagement, mais son type est { $value }.
finding-of-review-commitment-differs = Le registre contient l’engagement « { $value } » avec un autre contenu ; il n’a pas été modifié.
finding-of-review-row-repeated = La ligne décide sur les mêmes mots que la ligne { $first }, par la même personne.

## Saying

cli-no-kind = { $place } : « { $kind } » n’est pas un type d’entrée. Types : { $kinds }.
cli-which-kind = Quel type d’entrée ? L’un de : { $kinds }.
cli-no-body = L’entrée elle-même manque : donnez-la avec --body.
cli-mend-entry = Corrigez le champ et enregistrez de nouveau ; rien n’a été écrit.
cli-quantity-unit = Une quantité demande son unité, et une unité sa quantité.
cli-not-known = Le journal ne connaît pas { $what }.
cli-answer-accepted = Acceptée comme entrée #{ $index }.
cli-receipt-at = Le récépissé est dans { $file }
cli-invited = Valable jusqu’au { $date }, pour { $party } seul. Envoyez-le par une voie à laquelle vous vous fiez ; il ne sera plus montré.

## Verifying

cli-checked = vérifié : { $what }
cli-checked-receipt = récépissé { $path }
cli-checked-edition = édition { $path }
cli-checked-journal = journal { $place } (entrées : { $entries } ; fichiers archivés : { $files })
cli-receipt-alone = Il n’y a pas de registre ici ; le récépissé a été vérifié seul, sous la clé { $vkey }.
cli-receipt-elsewhere = Le récépissé vient d’un autre journal que le registre d’ici, sous la clé { $vkey } ; il a été vérifié seul.
cli-unsigned = { $bytes } octets après la dernière entrée signée : une écriture en cours, ou interrompue. Ils ne font pas partie du journal.
cli-unsigned-mend = rien à faire : la prochaine écriture les retranche
cli-unchanged = rien n’a été modifié
cli-wrong = { $count ->
    [one] { $n } anomalie
    [many] { $n } d’anomalies
   *[other] { $n } anomalies
}
cli-part-edition = édition
cli-part-journal = journal
cli-part-receipt = récépissé
cli-nothing-to-verify = Il n’y a ici ni registre ni édition à vérifier.
cli-no-edition = Il n’y a pas d’édition « { $edition } ».
cli-doctor-journal = entrées conformes à la tête signée : { $entries }

## Making, building, showing

cli-made = { $count ->
    [one] Un registre de { $n } entrée est à { $place }
    [many] Un registre de { $n } d’entrées est à { $place }
   *[other] Un registre de { $n } entrées est à { $place }
} (clé de vérification { $vkey })
cli-keep-safe = Gardez { $place }/keys en lieu sûr, et sauvegardez le dossier : c’est la seule mémoire.
cli-gathered = { $source } : { $bytes } octets, { $type }
cli-entry = entrée de journal #{ $index }
cli-other-type = Le serveur le déclare { $declared } ; ses octets sont { $type }, et il est lu comme tel.
cli-typing = Lecture de { $characters } caractères …
cli-stages = { $all } étapes : { $ran } exécutées, { $same } inchangées
cli-edition = Édition { $id } au { $date }
cli-demo-making = Création du registre de démonstration …
cli-demo-made = Le registre de démonstration est créé à partir des faits fournis avec le programme.
cli-serving = Obras est à { $url }
cli-try = Essayez { $url }
cli-stop = arrêter avec Ctrl-C
cli-propose-none = Aucune correspondance ne peut être proposée pour { $source } : ce n’est pas un tableau, ou aucune colonne ne distingue ses lignes.
cli-propose-written = Une correspondance proposée est dans { $file }. Examinez-en chaque ligne avant de lire avec elle.
cli-col-field = champ
cli-col-confidence = confiance
cli-col-samples = exemples
cli-col-doubts = à décider
cli-doubt-date-order = le jour ou le mois vient-il d’abord ?
cli-doubt-decimal-mark = quel est le signe décimal ?
cli-doubt-currency = quelle monnaie ? XXX en tient lieu
cli-doubt-words = que signifient les mots sans code ?
cli-doubt-repeated = certaines valeurs sont répétées
cli-col-left = gauche
cli-col-right = droite
cli-col-commitment = engagement
cli-col-label = mention
cli-col-standing = statut
cli-contradictions = Contradictions entre jugements : { $n }
cli-judge = Juger une paire : { $command }
cli-no-commitment = L’édition ne connaît pas d’engagement « { $id } ».
cli-facets = dit : { $said } · montré : { $shown } ({ $grade }) · répondu : { $answered } · échéance : { $due }
cli-quantities = promis : { $promised } · montré : { $shown }
cli-pace = délai { $window } : { $days } jours sur { $of } ({ $percent }), attendu { $expected }
cli-missing = manque : { $what }

## Looking after it

cli-node-old = { $version } est trop ancien
cli-node-mend = installez Node 20.19 ou plus récent
cli-is-folder-not = { $path } n’est pas un dossier
cli-other-folder = choisissez un autre dossier avec --{ $flag }
cli-not-writable = { $path } n’est pas accessible en écriture
cli-writable-mend = donnez-vous le droit d’y écrire, ou choisissez un autre dossier avec --{ $flag }
cli-free = { $n } Mio libres
cli-free-mend = libérez de l’espace disque
cli-no-ledger = pas de registre à { $place }
cli-key-missing = la clé de signature manque
cli-key-mend = remettez { $key } ; sans elle le registre peut être lu, non écrit
cli-key-open = d’autres sur cette machine peuvent lire la clé de signature
cli-key-closed = lisible par son propriétaire seul
cli-restore = restaurez le dossier du registre depuis une sauvegarde, puis obras verify
cli-no-edition-yet = pas d’édition à { $place }
cli-edition-well = { $id } est telle que publiée
cli-port-taken = { $port } est occupé ; un port libre sera pris
cli-port-free = { $place } est libre
cli-port-mend = choisissez-en un autre avec --host et --port
cli-bug = c’est un défaut d’Obras. Veuillez le signaler avec ces lignes :

## Évaluer par une règle propre

cli-col-own-label = étiquette propre
cli-col-own-rule = règle propre
own-rule-counts = Engagements : { $seen }. Évalués par votre règle : { $rated } ; non : { $failed }. Avec une autre étiquette que celle publiée : { $differ }
own-rule-no-cases = L’édition { $edition } ne contient pas ce que la grille a vu : un programme antérieur l’a faite.
own-rule-unreadable = La règle { $path } ne peut être chargée : { $reason }
own-rule-no-default = Le module { $path } n’exporte pas par défaut une fonction d’un cas et d’un jour.
own-rule-no-label = la règle n’a pas donné d’étiquette : elle renvoie un objet dont « label » est un texte, et « rule » aussi s’il est là
`;
