/** Messages of the page of an institution; in the form of `fr.ftl.ts`. */
export const institutionFr = `### What was asked of an institution

institution-title = Ce qui a été demandé à { $party }
institution-asked-of = Ce qui a été demandé à
institution-lede = Chaque réponse est publique à côté de la question, inchangée, avec sa date. Elle peut être amendée ; la précédente reste.
institution-asked = { $count ->
    [0] Rien n’a été demandé
    [one] { $n } question
    [many] { $n } de questions
   *[other] { $n } questions
 }
institution-question = Demandé le { $date }
institution-link-open = lien valable jusqu’au { $date }
institution-link-expired = le lien a pris fin le { $date } ; vous pouvez répondre ici
institution-link-revoked = repris
institution-not-answered = Pas encore de réponse
institution-answer = Répondre
institution-amend = Amender la réponse
institution-colleagues = Vos collègues
institution-no-invitations = Aucune invitation de collègue n’attend.
institution-invitation = Invitation d’un collègue, { $date }
institution-change-link = Reprendre ou remplacer
institution-revoke-link = Reprendre
institution-replace-link = Reprendre et en faire un autre
institution-withdraw = Reprendre
institution-replace = Reprendre et en faire une autre
institution-made-answer = Le nouveau lien pour répondre n’est montré que cette fois. Ne le transmettez que dans votre institution.
institution-made-join = Le nouveau lien pour un compte n’est montré que cette fois. Envoyez-le par une voie sûre.
institution-done-revoked = Il a été repris. Ce qui a été répondu par lui reste.
institution-done-withdrawn = L’invitation a été reprise.
institution-problem-reason = Dites pourquoi.
institution-problem-invitation = Il n’y a pas de tel lien de votre institution, ou il a déjà servi ou été repris.
institution-open = Ce qui a été demandé à votre institution
`;
