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

## Cartas a las partes

letter-subject-invitation = { $party }: díganos, por favor, qué saben
letter-subject-reminder = { $party }: una pregunta sigue abierta
letter-subject-receipt = Comprobante { $index }: su respuesta fue aceptada
letter-greeting = A { $party }
letter-asked = { $count ->
    [one] Este libro de la cooperación internacional guarda un registro que les concierne y pregunta qué saben de él:
    [many] Este libro de la cooperación internacional guarda { $n } registros que les conciernen y pregunta qué saben de ellos:
   *[other] Este libro de la cooperación internacional guarda { $n } registros que les conciernen y pregunta qué saben de ellos:
 }
letter-reminder = El { $date } les escribimos; aún no ha llegado respuesta. Este libro pregunta otra vez qué saben de:
letter-link = Este enlace abre el formulario. Es solo suyo: no lo pasen fuera de su institución.
letter-how = No hace falta cuenta. Pueden confirmar, confirmar en parte, disputar, decir que no les consta o no comentar, con una fecha, una nota y una foto o un documento.
letter-public = Antes de firmar ven exactamente lo que será público.
letter-expires = El enlace vale hasta el { $date }. Hasta entonces pueden enmendar su respuesta; nada se sobrescribe.
letter-silence = No responder no se cuenta en su contra: a los 60 días la página dice cuándo se les preguntó y que no hay respuesta.
letter-not-you = Si esta carta llegó a la oficina equivocada, avisen por favor a quien la envió; el enlace se puede retirar.
letter-received = Su respuesta sobre «{ $thing }» fue aceptada como asiento { $index } del diario.
letter-receipt = El archivo { $file } es su comprobante. Un colega puede verificarlo sin conexión:
letter-amend = Para enmendar su respuesta, abran otra vez el enlace de la primera carta.
outbox-written = Se escribió una carta: { $file }. Envíela con obras outbox --send.
outbox-no-address = Esto no es una dirección de correo.
outbox-no-language = Aquí no hay un idioma { $lang }.
outbox-no-from = No se escriben cartas: fije mailFrom, la dirección desde la que salen.
outbox-no-smtp = No se pueden enviar cartas: fije smtpUrl, o envíe los archivos de la bandeja con otro programa.
outbox-none = La bandeja de salida está vacía.
outbox-row = { $file }  { $kind } a { $to }, { $date }: { $state }
outbox-kind-invitation = invitación
outbox-kind-reminder = recordatorio
outbox-kind-receipt = comprobante
outbox-state-waiting = espera
outbox-state-sending = se estaba enviando; puede haber llegado
outbox-state-sent = enviada
outbox-sent = { $count ->
    [one] Se envió { $n } carta
    [many] Se enviaron { $n } cartas
   *[other] Se enviaron { $n } cartas
 }
outbox-refused = { $file } sigue en espera: { $reason }

## Derecho de réplica y correcciones

answer-statement = Este libro guarda estas palabras de una fuente.
statement-answers = Qué replican las partes
reply-right = Una parte que estas palabras nombran puede replicar; la réplica queda aquí, sin cambios.
nav-corrections = Réplicas y correcciones
corrections-lede = Cualquiera puede equivocarse, este libro también. Así se corrige un error, y así replica una parte nombrada.
corrections-mistake = Un error se corrige añadiendo.
    .plain = Un asiento nuevo dice lo correcto y reemplaza al anterior. El anterior queda en el diario, para que todos vean qué cambió y cuándo. Las ediciones anteriores quedan como estaban.
corrections-reply = Quien es nombrado puede replicar.
    .plain = Una parte que un compromiso, una obra o un enunciado nombra recibe, si lo pide, un enlace que no necesita cuenta. Con él confirma, disputa, dice «no nos consta» o no comenta, con una nota y una foto o un documento.
corrections-beside = La réplica queda al lado, en sus propias palabras.
    .plain = Se publica sin cambios, con su fecha y el nombre de la parte. No borra lo dicho, y las palabras de nadie la borran. Se puede enmendar; la réplica anterior queda.
corrections-label = Las etiquetas resultan de los registros.
    .plain = Nadie pone una etiqueta a mano. Cuando un registro se añade o se corrige, la etiqueta se calcula otra vez con las mismas reglas publicadas en la edición siguiente.
corrections-private = Lo personal se puede quitar.
    .plain = Los nombres y direcciones de personas particulares se guardan junto al diario y se quitan cuando la persona lo pide o una ley lo exige. Que algo se quitó, y cuándo, queda a la vista; todas las pruebas siguen valiendo.
corrections-refused = Toda petición se responde con una razón.
    .plain = Lo que las fuentes respaldan se corrige. Lo que no respaldan queda, con la réplica al lado.
corrections-neutral = Igual para todos.
    .plain = Quién lo pide, y de qué país, no cambia ni la regla ni el orden.
corrections-how = Cómo pedirlo
    .plain = Dé la dirección de la página, las palabras equivocadas, lo correcto y la fuente que lo muestra. Una institución nombrada pide su enlace a quien administra este sitio. Los demás escriben a quien administra este sitio.
`;
