/** Messages of the desk where reviewers judge what citizens saw; in the form of `es.ftl.ts`. */
export const contributedEs = `### What citizens saw, at the desk

contributed-title = Lo que vieron ciudadanos
contributed-lede = Cada aporte está junto a lo que se sabe de la cosa. Lo que usted acepta cuenta desde la próxima edición, con su frase; palabras, lugar y contacto siguen privados.
contributed-waiting = { $count ->
    [0] Nada espera
    [one] Espera { $n }
    [many] Esperan { $n }
   *[other] Esperan { $n }
 }
contributed-sent = Lo que se envió
contributed-known = Lo que se sabe de ello
contributed-contact = Contacto
contributed-no-contact = no se dio: cuenta junto con todos los que no lo dan
contributed-received = Recibido
contributed-private = Solo para usted: no copie palabras, lugar ni contacto en la frase.
contributed-no-thing = La edición ya no tiene esta cosa.
contributed-judge = Su juicio
contributed-what-hint = Una frase en dos idiomas, sin datos personales. Parte de lo que se eligió; diga más solo si se comprobó.
contributed-accept = Aceptar
contributed-reject = No aceptar
contributed-undo = Deshacer el juicio
contributed-problem-unknown = No hay tal aporte.
contributed-problem-own = Vino de su propia cuenta o contacto: debe juzgarlo otra persona.
contributed-problem-judged = Alguien ya lo juzgó. Deshaga primero ese juicio si es erróneo.
contributed-problem-not-judged = Nadie lo ha juzgado: no hay nada que deshacer.
contributed-problem-removed = Lo enviado se retiró a petición: no se puede aceptar.
desk-field-what-en = Frase en inglés
desk-field-what-es = Frase en español
contributions-own = vino de usted; debe juzgarlo otra persona
contributions-judged = alguien ya lo juzgó; deshágalo primero, con --undo
contribute-file-hint = JPEG, PNG o PDF, como máximo 5 MB. El lugar, la hora, el aparato y los nombres escritos dentro de una foto se quitan antes de guardarla. Solo la ven quienes revisan, salvo que usted acepte abajo. Un PDF nunca se publica.
contribute-about = Qué muestra el archivo
contribute-about-hint = En pocas palabras, para quien revisa. Hace falta si envía un archivo. No muestre caras de personas particulares.
contribute-publish = Hice la foto o puedo compartirla, y acepto que se publique tras la revisión. Puede pedir en todo momento que se retire.
contribute-error-file-full = Por ahora no se toman más archivos: quítelo y envíe lo demás
answer-error-file-too-many-pixels = Esta imagen tiene demasiados píxeles: redúzcala y envíela otra vez
contributed-photo = Foto enviada por un ciudadano; se quitaron lugar, hora y aparato
contributed-may-publish = puede publicarse
contributed-may-not = solo para quien revisa
contributed-shows = Mostrar la foto con la frase
contributed-problem-not-to-show = Quien lo envió no aceptó que este archivo se publique.
contributions-file = con un archivo ({ $type }); se ve en la mesa
`;
