/** Messages of the reading desk: Fluent, held as a module. */
export const deskFr = `
cli-no-assistant = Aucun assistant n’est défini : le réglage assistantUrl n’en nomme pas.
cli-asking = Demande à { $url } …
cli-assistant = L’assistant propose { $n } passages ; { $dropped } propositions ont été écartées parce que leurs mots ne figurent pas exactement et une seule fois dans le document.
cli-desk-host = Le bureau est pour cette seule machine, non pour { $host } : quiconque l’atteint peut écrire au journal.
desk-title = Bureau de lecture
desk-lede = Lisez un document avec ce que les règles proposent, et décidez : chaque décision est une entrée du journal sous votre nom, avec les mots exacts.
desk-who = Votre nom
desk-who-hint = Il figure au journal à côté de chaque décision, lisible par tous. Il n’est conservé que dans l’adresse de cette page.
desk-go-on = Continuer
desk-by = Vous décidez en tant que { $by }.
desk-by-change = Un autre nom
desk-paste = Un nouveau document
desk-title-hint = Tel que le document se nomme.
desk-text-hint = Collez le texte, un paragraphe par ligne. Laissez vide pour récupérer l’adresse ci-dessous.
desk-url-hint = Où il a été publié. Vide : inconnu.
desk-published-hint = Année, mois ou jour : 2025-05-13. Les délais relatifs comptent à partir de là. Vide : inconnu.
desk-id-hint = Minuscules, chiffres et traits d’union. Vide : tiré du titre.
desk-open-licence = La licence permet de montrer le texte à tous (sinon, de courtes citations seulement)
desk-keep = Le conserver et le lire
desk-documents = { $count ->
    [one] Un document
    [many] { $n } de documents
   *[other] { $n } documents
  } aux archives
desk-no-documents = Les archives ne contiennent encore aucun document.
desk-decisions = { $count ->
    [one] une décision
    [many] { $n } de décisions
   *[other] { $n } décisions
  }
desk-counts = { $count ->
    [one] Un passage
    [many] { $n } de passages
   *[other] { $n } passages
  } ; { $undecided } sans décision.
desk-said = { $count ->
    [0] Le journal le contenait déjà ; rien n’a été ajouté.
    [one] Une entrée a été ajoutée au journal.
    [many] { $n } d’entrées ont été ajoutées au journal.
   *[other] { $n } entrées ont été ajoutées au journal.
  }
desk-show = Passages montrés
desk-show-all = Tous
desk-show-undecided = Sans décision
desk-show-promises = Engagements
desk-keys = Touches : j et k vont au passage suivant et précédent, a accepte, r rejette, e ouvre le formulaire.
desk-no-window = pas de délai dans ces mots
desk-proposes-telling = Il en est peut-être question ici :
desk-proposes-predecessor = Peut faire suite à :
desk-take-telling = c’est celui-ci
desk-take-predecessor = il fait suite à celui-ci
desk-feature-quantity = quantité
desk-feature-unit = unité
desk-feature-object = ce qui est promis
desk-feature-actor = auteur
desk-feature-title = ressemblance du titre
desk-feature-window = fin du délai
desk-feature-time = temps
desk-feature-rate = rythme annuel
desk-how-same = identique
desk-how-differs = diffère
desk-how-earlier = plus tôt
desk-how-later = plus tard
desk-repeats = Déjà dit dans ce document
desk-parts = Parties du document
desk-part = Partie { $n }
desk-because = Parce que
desk-by-rules = comme les règles le proposent
desk-none = aucun
desk-accept = Accepter
desk-reject = Rejeter
desk-edit = Corriger, diviser, relier …
desk-add = Ajouter des mots qu’aucune règle n’a trouvés
desk-add-hint = Les mots exacts ; sélectionnez-les dans le texte ci-dessus, ou collez-les.
desk-words-hint = Les mots exacts du document. Raccourcissez-les ou allongez-les ; une ligne vide entre les parties les divise.
desk-commitment = L’engagement dont parlent ces mots
desk-commitment-hint = Choisissez-en un que le registre contient, ou nommez-en un nouveau : un identifiant ou un titre, les deux titres, qui promet, quoi. Laissez tout vide pour des mots qui ne parlent d’aucun.
desk-parties-hint = Identifiants d’acteurs, séparés par des espaces.
desk-predecessor-hint = L’engagement auquel celui-ci fait suite.
desk-quantity-hint = Nombre décimal : 3500, non 3,500.
desk-unit-hint = Une unité (scholarship, km, MW) ou une monnaie (USD).
desk-window-hint = Les mots qui l’énoncent. Vide : les mots n’en énoncent pas.
desk-date-hint = 2025, 2025-05 ou 2025-05-13.
desk-test-hint = Ce qui montrerait que c’est fait. Laissé vide, les mots ne nomment rien que l’on puisse chercher, et la mention est « Non vérifiable ».
desk-test-count = Un décompte d’un registre de qui promet ou de qui reçoit, dans le délai, rapporté à { $what }.
desk-needed = c’est nécessaire.
desk-add-party = Ajouter un acteur
desk-add-party-hint = Pour qui promet ou reçoit et n’est pas encore au registre.
desk-publish = Publier
desk-publish-hint = Construit la prochaine édition à partir du journal ; les pages montrent alors ce qui a été décidé.
desk-building = La prochaine édition est en construction ; rechargez dans un instant.
desk-confirm = { $count ->
    [0] Aucune mention n’attend de personnes
    [one] Une mention attend des personnes
    [many] { $n } de mentions attendent des personnes
   *[other] { $n } mentions attendent des personnes
  }
desk-confirm-hint = Une mention défavorable reste « proposée par une règle » tant que deux personnes ne l’ont pas confirmée.
desk-confirmed-by = confirmée par { $who }
desk-confirm-yes = Je confirme
desk-confirm-no = Je ne suis pas d’accord
desk-field-title = Titre
desk-field-text = Texte
desk-field-url = Adresse
desk-field-language = Langue
desk-field-published = Publié le
desk-field-id = Identifiant
desk-field-quote = Mots
desk-field-words = Mots
desk-field-kind = Type
desk-field-correct_kind = Type
desk-field-commitment = Engagement (identifiant)
desk-field-title_en = Titre en anglais
desk-field-title_es = Titre en espagnol
desk-field-promisors = Qui promet
desk-field-beneficiaries = À qui
desk-field-predecessor = Prédécesseur (identifiant)
desk-field-correct_quantity = Quantité
desk-field-correct_unit = Unité
desk-field-correct_object = Ce qui est promis
desk-field-correct_modality = Avec quelle fermeté
desk-field-correct_window_words = Échéance ou période, en mots
desk-field-correct_window_start = Du
desk-field-correct_window_end = Au
desk-field-announced_on = Annoncé le
desk-field-test_en = Critère de règlement en anglais
desk-field-test_es = Critère de règlement en espagnol
desk-field-note = Note
desk-field-party-id = Identifiant de l’acteur
desk-field-party-name = Nom de l’acteur
desk-field-party-type = Type d’acteur
desk-field-name-es = Nom en espagnol
desk-field-name-en = Nom en anglais
desk-field-confirm = Mention
desk-problem-missing = { $field } : c’est nécessaire.
desk-problem-invalid = { $field } : illisible ; voyez l’indication à côté.
desk-problem-taken = { $field } : le registre en contient déjà un de cet identifiant.
desk-problem-too-long = { $field } : trop long pour le bureau ; conservez-le avec obras gather.
desk-problem-unreadable = { $field } : aucun texte n’a pu y être lu, et rien n’a été conservé.
finding-of-review-quote-ambiguous = Ces mots figurent { $n } fois dans le document ; donnez-en davantage.
desk-keys-off = Désactiver les touches
desk-keys-on = Activer les touches
`;
