/** Mensajes del registro: dónde está y qué tienen otros de él; en la forma de `en.ftl.ts`. */
export const logEs = `### El registro

problem-journal-store-failed = La base de datos del diario no puede usarse por ahora
    .help = Pruebe de nuevo en un minuto; quien mantiene este sitio debe ejecutar obras doctor.
entry-personal-removed = parte personal eliminada

## Dónde está el diario

log-where-files = archivos del libro
log-where-postgresql = PostgreSQL
log-kept = El diario está en { $where }: { $n } entradas.
log-moved = El diario está ahora en { $where }: { $n } entradas, con los mismos hashes, cabezas y recibos.
log-set-url = Deje journalUrl puesto (OBRAS_JOURNAL_URL): desde ahora el libro se abre con él.
log-unset-url = Quite journalUrl (OBRAS_JOURNAL_URL): desde ahora PostgreSQL se niega a que se escriba en él.
log-no-url = No hay ninguna base de datos configurada.
log-database = PostgreSQL responde y conserva lo que dice haber conservado.
log-unsafe = PostgreSQL puede perder lo que confirmó: { $settings }.
log-unsafe-mend = póngalos en on en postgresql.conf y reinicie la base de datos

## Partes personales

log-which-entry = { $entry } no es el número de una entrada.
log-forgotten = La parte personal de la entrada { $entry } está eliminada. La entrada, su hash y todas las pruebas siguen igual.
log-forgotten-copies = Las copias de seguridad del libro aún la tienen: elimínela también allí.
log-removed = entrada { $entry }: su parte personal fue { $why }, el { $on }
log-why-request = eliminada a petición
log-why-law = eliminada porque lo exige una ley o una orden
log-why-mistake = eliminada porque no debió conservarse

## Lo que otros tienen de él

log-first-seen = { $origin }: { $size } entradas, la primera cabeza que vio este testigo. Queda guardada y firmada.
log-extends = { $origin }: las { $size } entradas empiezan con las { $before } ya vistas. La cabeza queda guardada y firmada.
log-witness-serving = El testigo responde en { $url }/add-checkpoint
log-witness-refused = El testigo en { $address } no firmó la cabeza: { $status } { $reason }
log-witness-key = Clave de este testigo, para quien se fíe de él: { $vkey }
log-whose = ¿De quién es la firma? Hace falta la clave del testigo.
log-taken = La firma bajo la cabeza de { $size } entradas queda incorporada; se publica con el punto de control.
log-not-fetched = No se pudo obtener { $address }: { $reason }.
log-no-checkpoint = No hay ningún punto de control bajo { $place }.
log-no-proof = { $path } no contiene una lista de hashes.
log-no-tiles = No hay prueba: { $reason }.
log-two-heads = Hacen falta dos puntos de control: primero el anterior, después el nuevo.
log-two-logs = Son cabezas de dos registros: { $one } y { $other }.
log-not-a-checkpoint = { $path } no es un punto de control firmado.
log-not-a-key = Eso no es la clave de un registro.
log-not-signed = { $path } no está firmado por { $key }.
log-not-extended = La cabeza nueva no continúa la anterior: { $from } entradas, raíz { $fromRoot }; { $to } entradas, raíz { $toRoot }.
log-checked-heads = cabezas { $older } y { $newer }
log-heads-unsigned = No se dio ninguna clave (--log-key): no se comprobó quién firmó las cabezas.

## En la página de verificación

log-prove = Pedir una prueba
log-prove-plain = Al registro se le pueden pedir dos pruebas, de cualquier entrada y de dos tamaños cualesquiera. Guárdelas: se comprueban en cualquier parte, sin este sitio.
log-ask-entry = Una entrada está en el registro
log-ask-heads = Al registro solo se le añadió
log-index = Número de la entrada
log-size = Entradas del registro (vacío: la última cabeza firmada)
log-from = Entradas de la cabeza anterior
log-to = Entradas de la cabeza nueva (vacío: la última cabeza firmada)
log-ask-button = Mostrar la prueba
log-proof-inclusion = La entrada está en el registro
log-proof-inclusion-plain = Su hash de hoja y los hashes de la prueba dan la raíz de un registro de ese tamaño.
log-proof-consistency = El registro nuevo empieza con el anterior
log-proof-consistency-plain = Los hashes de la prueba dan las dos raíces: lo que estaba sigue estando, sin cambios y en el mismo orden.
log-proof-download = Descargar la prueba (JSON)
log-static = El registro entero como archivos, para programas de otros y para testigos:
log-other-verifier = La última línea es un segundo verificador en otro lenguaje: un solo archivo que viene con el programa y solo necesita Python.
`;
