/** Messages of the desk where reviewers judge what citizens saw; in the form of `fr.ftl.ts`. */
export const contributedFr = `### What citizens saw, at the desk

contributed-title = Ce que des citoyens ont vu
contributed-lede = Chaque contribution est à côté de ce qu’on sait de la chose. Ce que vous acceptez compte dès la prochaine édition, par votre phrase ; les mots, le lieu et le contact restent privés.
contributed-waiting = { $count ->
    [0] Rien n’attend
    [one] { $n } attend
    [many] { $n } attendent
   *[other] { $n } attendent
 }
contributed-sent = Ce qui a été envoyé
contributed-known = Ce qu’on en sait
contributed-contact = Contact
contributed-no-contact = aucun : compte avec toutes celles qui n’en ont pas
contributed-received = Reçue
contributed-private = Pour vous seul : ne copiez ni mots, ni lieu, ni contact dans la phrase.
contributed-no-thing = L’édition n’a plus cette chose.
contributed-judge = Votre jugement
contributed-what-hint = Une phrase en deux langues, sans données personnelles. Elle part de ce qui a été choisi ; n’en dites plus que si c’est vérifié.
contributed-accept = Accepter
contributed-reject = Ne pas accepter
contributed-undo = Reprendre le jugement
contributed-problem-unknown = Il n’y a pas de telle contribution.
contributed-problem-own = Elle vient de votre propre compte ou contact : quelqu’un d’autre doit la juger.
contributed-problem-judged = Quelqu’un l’a déjà jugée. Reprenez d’abord ce jugement s’il est erroné.
contributed-problem-not-judged = Personne ne l’a jugée : il n’y a rien à reprendre.
contributed-problem-removed = Ce qui a été envoyé a été retiré sur demande : on ne peut pas l’accepter.
desk-field-what-en = Phrase en anglais
desk-field-what-es = Phrase en espagnol
contributions-own = elle vient de vous ; quelqu’un d’autre doit la juger
contributions-judged = quelqu’un l’a déjà jugée ; reprenez d’abord ce jugement, avec --undo
contribute-file-hint = JPEG, PNG ou PDF, 5 Mo au plus. Lieu, heure, appareil et noms inscrits dans une photo en sont retirés avant qu’elle soit conservée. Seuls les relecteurs la voient, sauf si vous l’acceptez ci-dessous. Un PDF n’est jamais publié.
contribute-about = Ce que montre le fichier
contribute-about-hint = En quelques mots, pour le relecteur. Nécessaire si vous envoyez un fichier. Ne montrez pas le visage de personnes privées.
contribute-publish = J’ai pris la photo ou je peux la partager, et j’accepte qu’elle soit publiée après relecture. Vous pouvez demander à tout moment qu’elle soit retirée.
contribute-error-file-full = Aucun fichier n’est accepté pour le moment : retirez-le et envoyez le reste
answer-error-file-too-many-pixels = Cette image a trop de pixels : réduisez-la et renvoyez-la
contributed-photo = Photo envoyée par un citoyen ; lieu, heure et appareil ont été retirés
contributed-may-publish = peut être publié
contributed-may-not = pour les relecteurs seuls
contributed-shows = Montrer la photo avec la phrase
contributed-problem-not-to-show = Qui l’a envoyé n’a pas accepté que ce fichier soit publié.
contributions-file = avec un fichier ({ $type }) ; il se regarde au bureau
`;
