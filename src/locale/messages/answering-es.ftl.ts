/** Messages of the subject “answering”: Fluent, held as a module. */
export const answeringEs = `
answer-error-two-readings = Esto puede leerse de dos maneras: escriba los miles sin signo (3500), y una fracción sin ceros al final (3.5)
answer-so-far = Lo que muestran las fuentes hasta ahora:
answer-yes-means = «Sí» confirma lo que se muestra hasta ahora; con un número dice que se entregó esa cantidad.
answer-list = Lo que se le pregunta
answer-none-yet = aún sin respuesta
answer-done-shown = Se muestra junto al registro.
answer-done-see = Véala donde todos la leen
attachment-not-yet = { $kind }, se muestra con la próxima edición
receipt-problem-not-json = Esto no es un recibo: pegue el archivo entero, de la primera llave a la última.
receipt-problem-not-a-receipt = Falta una parte del recibo, o no es lo que debería ser.
receipt-problem-index = La entrada tiene otro número que el que dice el recibo.
receipt-problem-entry-changed = La entrada fue cambiada: ya no es la que se aceptó.
receipt-problem-other-key = El recibo es de otro registro: su clave no es la de este.
receipt-problem-checkpoint = No se puede leer la cabeza firmada del registro que contiene.
receipt-problem-proof = La prueba no lleva de esta entrada a la cabeza firmada del registro.
receipt-problem-key = No se puede leer la clave del registro que contiene.
receipt-problem-signature = La firma no corresponde a la cabeza del registro.
receipt-problem-unsupported = Esta máquina no puede comprobar firmas de esta clase (Ed25519).
problem-document-unreadable = Este documento no se puede leer en la mesa
    .help = Sigue en el archivo tal como se guardó. Guárdelo otra vez en otra forma: como texto, como página o con su idioma indicado.
verify-second = Segundo verificador (un archivo, Python)
letter-second = O sin el programa de Obras, con un solo archivo que entrega la página «Verificar» del sitio:
`;
