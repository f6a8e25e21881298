/** Mensajes de las preguntas a las partes y de otras voces; en la forma de `en.ftl.ts`. */
export const voicesEs = `### Preguntas a las partes

asked-none-answered = Nadie de quienes fueron preguntados ha respondido.
col-asked-state = Cómo está
asked-state-answered = respondida
asked-state-not-delivered = aún no entregada
asked-state-awaited = preguntada el { $date }; se espera hasta el { $until }
asked-state-no-answer = preguntada el { $date }, sin respuesta

## Invitaciones en la línea de órdenes

invite-which = Diga a quién preguntar y sobre qué: --party ID con --commitment ID o --work ID.
invite-one-thing = Pida una sola cosa a la vez: un enlace nuevo, --list, --revoke o --delivered.
invite-none = No se ha hecho ninguna invitación.
invite-none-such = No hay ninguna invitación { $id }.
invite-row = { $id }  { $party }  { $state }
invite-state-open = vale hasta el { $date }
invite-state-expired = terminó el { $date }
invite-state-revoked = retirada
invite-answered = { $count ->
    [one] { $n } respuesta
    [many] { $n } respuestas
   *[other] { $n } respuestas
 }
invite-delivered = entregada el { $date }
invite-revoked = { $id } fue retirada; el enlace ya no abre nada. Las respuestas que dio se conservan.
invite-is-delivered = { $id } llegó a la parte el { $date }. Desde el { $until }, la falta de respuesta se dice como tal.
invite-not-a-day = { $date } no es un día como 2026-11-28.
`;
