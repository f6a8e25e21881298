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
`;
