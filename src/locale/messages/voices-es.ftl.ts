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

## Archivos que acompañan una respuesta

attach-file = Una foto o un documento (si lo tiene)
attach-hint = JPEG, PNG o PDF, como máximo 5 MB. El lugar, la hora, el aparato y los nombres escritos dentro de una foto se quitan antes de guardarla.
attach-about = Qué muestra el archivo
attach-about-hint = En pocas palabras; se publican con él. Hace falta si envía un archivo. No muestre caras de personas particulares.
attach-leave-out = Quitar el archivo que eligió antes ({ $size } kB); uno nuevo ocupa su lugar
attach-cleaned = De la foto se quitaron el lugar, la hora, el aparato y los nombres. Esta es la imagen tal como será pública.
attach-pdf = Un PDF se publica como está: puede decir aún quién lo hizo y cuándo. Mire sus propiedades antes de enviarlo.
attachment-photo = foto, { $size } kB
attachment-document = documento (PDF), { $size } kB
answer-error-file-empty = Este archivo está vacío
answer-error-file-not-a-kind = Elija un JPEG, un PNG o un PDF; este archivo no es ninguno de ellos, diga lo que diga su nombre
answer-error-file-damaged = Esta imagen está dañada o cortada: envíela otra vez o elija otra
answer-error-file-gone = El archivo esperó demasiado: elíjalo otra vez
answer-error-about-missing = Diga en pocas palabras qué muestra el archivo
`;
