/** Messages of questions to parties and of other voices; in the form of `fr.ftl.ts`. */
export const voicesFr = `### Questions to parties

asked-none-answered = Aucun de ceux qui ont été interrogés n’a répondu.
col-asked-state = Où en est-elle
asked-state-answered = répondue
asked-state-not-delivered = pas encore remise
asked-state-awaited = posée le { $date } ; réponse attendue jusqu’au { $until }
asked-state-no-answer = posée le { $date }, sans réponse

## Invitations on the command line

invite-which = Dites qui interroger, et sur quoi : --party ID avec --commitment ID ou --work ID.
invite-one-thing = Demandez une chose à la fois : un nouveau lien, --list, --revoke ou --delivered.
invite-none = Aucune invitation n’a été créée.
invite-none-such = Il n’y a pas d’invitation { $id }.
invite-row = { $id }  { $party }  { $state }
invite-state-open = valable jusqu’au { $date }
invite-state-expired = terminée le { $date }
invite-state-revoked = retirée
invite-answered = { $count ->
    [one] { $n } réponse
    [many] { $n } de réponses
   *[other] { $n } réponses
 }
invite-delivered = remise le { $date }
invite-revoked = { $id } a été retirée ; le lien n’ouvre plus rien. Les réponses qu’elle a données restent.
invite-is-delivered = { $id } est parvenue à l’acteur le { $date }. À partir du { $until }, l’absence de réponse est dite telle.
invite-not-a-day = { $date } n’est pas un jour tel que 2026-11-28.

## Files that go with an answer

attach-file = Une photo ou un document (si vous en avez)
attach-hint = JPEG, PNG ou PDF, 5 Mo au plus. Lieu, heure, appareil et noms inscrits dans une photo en sont retirés avant qu’elle soit conservée.
attach-about = Ce que montre le fichier
attach-about-hint = En quelques mots ; ils sont publiés avec lui. Nécessaire si vous envoyez un fichier. Ne montrez pas le visage de personnes privées.
attach-leave-out = Retirer le fichier choisi auparavant ({ $size } ko) ; un nouveau prend sa place
attach-cleaned = Lieu, heure, appareil et noms ont été retirés de la photo. Voici l’image telle qu’elle sera publique.
attach-pdf = Un PDF est publié tel quel : il peut encore nommer qui l’a fait et quand. Regardez ses propriétés avant de l’envoyer.
attachment-photo = photo, { $size } ko
attachment-document = document (PDF), { $size } ko
answer-error-file-empty = Ce fichier est vide
answer-error-file-not-a-kind = Choisissez un JPEG, un PNG ou un PDF ; ce fichier n’est aucun des trois, quoi qu’en dise son nom
answer-error-file-damaged = Cette image est endommagée ou tronquée : renvoyez-la ou choisissez-en une autre
answer-error-file-gone = Le fichier a attendu trop longtemps : choisissez-le de nouveau
answer-error-about-missing = Dites en quelques mots ce que montre le fichier

## Letters to parties and the outbox

letter-subject-invitation = { $party } : merci de dire ce que vous savez
letter-subject-reminder = { $party } : une question reste ouverte
letter-subject-receipt = Récépissé { $index } : votre réponse a été acceptée
letter-greeting = À l’attention de { $party }
letter-asked = { $count ->
    [one] Ce registre de la coopération internationale contient une fiche qui vous concerne, et vous demande ce que vous en savez :
    [many] Ce registre de la coopération internationale contient { $n } de fiches qui vous concernent, et vous demande ce que vous en savez :
   *[other] Ce registre de la coopération internationale contient { $n } fiches qui vous concernent, et vous demande ce que vous en savez :
 }
letter-reminder = Le { $date }, nous vous avons écrit ; aucune réponse n’est encore arrivée. Ce registre vous demande une fois encore ce que vous savez de :
letter-link = Ce lien ouvre le formulaire. Il n’est que pour vous : ne le transmettez pas hors de votre institution.
letter-how = Aucun compte n’est nécessaire. Vous pouvez confirmer, confirmer en partie, contester, dire que ce n’est pas à votre connaissance ou ne pas commenter, avec une date, une note et une photo ou un document.
letter-public = Avant de signer, vous voyez exactement ce qui sera public.
letter-expires = Le lien fonctionne jusqu’au { $date }. Jusque-là, vous pouvez modifier votre réponse ; rien n’est écrasé.
letter-silence = Ne pas répondre n’est pas retenu contre vous : après 60 jours, la page dit quand vous avez été interrogés, et qu’il n’y a pas de réponse.
letter-not-you = Si cette lettre est parvenue au mauvais service, merci de le dire à qui l’a envoyée ; le lien peut être retiré.
letter-received = Votre réponse sur « { $thing } » a été acceptée comme entrée { $index } du journal.
letter-receipt = Le fichier { $file } est votre récépissé. Un collègue peut le vérifier sans connexion :
letter-amend = Pour modifier votre réponse, rouvrez le lien de la première lettre.
outbox-written = Une lettre a été écrite : { $file }. Envoyez-la avec obras outbox --send.
outbox-no-address = Ce n’est pas une adresse de courrier électronique.
outbox-no-language = Il n’y a pas de langue { $lang } ici.
outbox-no-from = Aucune lettre n’est écrite : définissez mailFrom, l’adresse d’où elles partent.
outbox-no-smtp = Aucune lettre ne peut être envoyée : définissez smtpUrl, ou envoyez les fichiers de la boîte d’envoi par un autre programme.
outbox-none = La boîte d’envoi est vide.
outbox-row = { $file }  { $kind } à { $to }, { $date } : { $state }
outbox-kind-invitation = invitation
outbox-kind-reminder = rappel
outbox-kind-receipt = récépissé
outbox-state-waiting = en attente
outbox-state-sending = envoi commencé ; elle a pu arriver
outbox-state-sent = envoyée
outbox-sent = { $count ->
    [one] { $n } lettre a été envoyée
    [many] { $n } de lettres ont été envoyées
   *[other] { $n } lettres ont été envoyées
 }
outbox-refused = { $file } reste en attente : { $reason }

## Droit de réponse et corrections

answer-statement = Ce registre garde ces mots d’une source.
statement-answers = Ce que les parties répondent
reply-right = Une partie que ces mots nomment peut répondre ; la réponse reste ici, inchangée.
nav-corrections = Réponses et corrections
corrections-lede = Chacun peut se tromper, ce registre aussi. Voici comment une erreur est corrigée, et comment répond une partie nommée.
corrections-mistake = Une erreur se corrige en ajoutant.
    .plain = Une nouvelle inscription dit ce qui est juste et remplace l’ancienne. L’ancienne reste au journal, pour que chacun voie ce qui a changé et quand. Les éditions antérieures restent telles quelles.
corrections-reply = Qui est nommé peut répondre.
    .plain = Une partie qu’un engagement, un ouvrage ou un énoncé nomme reçoit, si elle le demande, un lien sans compte. Avec lui elle confirme, conteste, dit « nous l’ignorons » ou ne commente pas, avec une note et une photo ou un document.
corrections-beside = Une réponse reste à côté, dans ses propres mots.
    .plain = Elle est publiée inchangée, avec sa date et le nom de la partie. Elle n’efface pas ce qui a été dit, et les mots de personne ne l’effacent. Elle peut être amendée ; la réponse antérieure reste.
corrections-label = Les étiquettes découlent des documents.
    .plain = Personne ne pose une étiquette à la main. Quand un document est ajouté ou corrigé, l’étiquette est recalculée selon les mêmes règles publiées dans l’édition suivante.
corrections-private = Ce qui est personnel peut être retiré.
    .plain = Les noms et adresses de particuliers sont gardés à côté du journal et retirés quand la personne le demande ou qu’une loi l’exige. Que quelque chose a été retiré, et quand, reste visible ; toutes les preuves tiennent.
corrections-refused = Une demande reçoit une réponse motivée.
    .plain = Ce que les sources étayent est corrigé. Ce qu’elles n’étayent pas reste, avec la réponse à côté.
corrections-neutral = La même chose pour tous.
    .plain = Qui demande, et de quel pays, ne change ni la règle ni l’ordre.
corrections-how = Comment demander
    .plain = Donnez l’adresse de la page, les mots inexacts, ce qui est juste, et la source qui le montre. Une institution nommée demande son lien à qui administre ce site. Les autres écrivent à qui administre ce site.
`;
