/** Messages of the page of an institution; in the form of `es.ftl.ts`. */
export const institutionEs = `### What was asked of an institution

institution-title = Lo que se preguntó a { $party }
institution-asked-of = Lo que se preguntó a
institution-lede = Cada respuesta está en público junto a lo que se preguntó, sin cambios y con su fecha. Se puede enmendar; la anterior queda.
institution-asked = { $count ->
    [0] No se preguntó nada
    [one] { $n } pregunta
    [many] { $n } de preguntas
   *[other] { $n } preguntas
 }
institution-question = Preguntado el { $date }
institution-link-open = enlace válido hasta el { $date }
institution-link-expired = el enlace terminó el { $date }; puede responder aquí
institution-link-revoked = retirado
institution-not-answered = Sin respuesta todavía
institution-answer = Responder
institution-amend = Enmendar la respuesta
institution-colleagues = Sus colegas
institution-no-invitations = No espera ninguna invitación de colegas.
institution-invitation = Invitación a un colega, { $date }
institution-change-link = Retirar o sustituir
institution-revoke-link = Retirar
institution-replace-link = Retirar y hacer otro
institution-withdraw = Retirar
institution-replace = Retirar y hacer otra
institution-made-answer = El nuevo enlace para responder se muestra solo esta vez. Páselo solo dentro de su institución.
institution-made-join = El nuevo enlace para una cuenta se muestra solo esta vez. Envíelo por un medio de confianza.
institution-done-revoked = Se retiró. Lo que se respondió con él queda.
institution-done-withdrawn = La invitación se retiró.
institution-problem-reason = Diga por qué.
institution-problem-invitation = No hay tal enlace de su institución, o ya se usó o retiró.
institution-open = Lo que se preguntó a su institución
`;
