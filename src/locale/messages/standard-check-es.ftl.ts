/** Messages of a source's check against its standard: Fluent, held as a module. */
export const standardCheckEs = `
standard-check-of = { $source } frente a su estándar
standard-check-see = Frente a su estándar
standard-check-lede = Se revisaron { $records } registros; { $bad } tienen al menos un error. { $errors } errores, { $warnings } advertencias, { $notes } notas.
standard-check-version = Versión que declara: { $version }; revisado como { $checked } el { $date }: esquema, listas de códigos y reglas del estándar IATI.
standard-check-same = obras read --check lista todos los lugares de la misma revisión.
standard-check-none = Esta fuente no está en el formato IATI; no hay revisión frente a un estándar para ella. Lo que se encontró al leerla está aparte.
standard-check-unreadable = El archivo no se pudo leer como IATI, así que no se pudo revisar ninguna regla.
standard-check-findings = Lo que se encontró al leer
standard-check-rules-caption = Cuántas veces se incumple cada regla
standard-check-shown = Aquí figuran { $shown } de { $all } hallazgos: de cada regla los primeros 200 lugares. La revisión del propio archivo los lista todos.
place-column = columna { $n }
flaw-edition-related-not-held = Nombra una actividad relacionada que ninguna fuente de este registro tiene; puede que solo no se haya reunido.
flaw-edition-related-one-sided = Nombra otra actividad como superior o como parte, y esa no dice lo mismo desde su lado.
`;
