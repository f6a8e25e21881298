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
`;
