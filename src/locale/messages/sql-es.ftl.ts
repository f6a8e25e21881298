/** Mensajes de las preguntas en SQL: Fluent, como módulo. */
export const sqlEs = `
sql-title = Preguntar en SQL
sql-lede = Haga su propia pregunta a las tablas de esta edición. La dirección de esta página contiene la pregunta, así que se puede compartir y citar; sobre la misma edición la respuesta es siempre la misma.
sql-field = Pregunta (SQL de DuckDB, un solo SELECT)
sql-limits = Solo lectura; { $seconds } segundos como máximo. La página muestra las primeras { $page } filas; un archivo, hasta { $file }.
sql-ask = Preguntar
sql-rows = Filas
sql-none = Ninguna fila responde a esta pregunta. Eso todavía no es cero: mire en Cobertura qué contienen las tablas.
sql-count = { $count ->
    [one] { $n } fila
    [many] { $n } de filas
   *[other] { $n } filas
}
sql-cut = { $count ->
    [one] La primera fila; hay más
    [many] Los primeros { $n } de filas; hay más
   *[other] Las primeras { $n } filas; hay más
}
sql-caution = NULL es desconocido o no declarado, nunca cero. Los montos de distintas etapas, monedas, bases de precios o fuentes no deben sumarse: las tablas los mantienen separados, una suma de todos ellos no.
sql-examples = Ejemplos
sql-example-labels = Compromisos por etiqueta
sql-example-sums = Montos declarados por fuente, etapa, moneda y base de precios
sql-example-searches = Lo que se buscó, dónde y cuánto se encontró
sql-example-words = Las palabras exactas de los compromisos, versión por versión
sql-tables = Tablas
sql-tables-plain = Cada tabla con lo que contiene y sus columnas (en inglés). Todas se pueden descargar como archivos Parquet en Datos.
sql-table-rows = { $count ->
    [one] { $n } fila
    [many] { $n } de filas
   *[other] { $n } filas
}
sql-refused = Esta pregunta no se hizo
sql-refused-empty = No contiene ninguna pregunta.
sql-refused-syntax = El motor no la puede leer:
sql-refused-not-a-question = Solo se puede preguntar con un SELECT. Nada se puede escribir, configurar ni cargar.
sql-refused-several = Una pregunta a la vez: quite lo que sigue al primer punto y coma.
sql-refused-parameter = Un signo de interrogación o $1 representa un valor que nadie da. Escriba el valor.
sql-refused-table = No existe esa tabla; las que hay están abajo:
sql-refused-function = Esta función no se puede usar, porque su resultado no depende solo de las filas:
sql-refused-failed = El motor no pudo responderla:
sql-place = Línea { $line }, carácter { $column }
sql-place-line = Línea { $line }
problem-sql-invalid = La pregunta no se puede hacer
    .help = Haga un solo SELECT sobre las tablas de la edición.
problem-sql-too-slow = La pregunta tardó demasiado
    .help = Pida menos, o descargue las tablas en Parquet y pregunte en su propia máquina. Vuelva atrás para encontrar su pregunta.
problem-sql-too-large = La pregunta ocupó demasiada memoria o es demasiado larga
    .help = Pida menos filas o textos más cortos, o descargue las tablas en Parquet y pregunte en su propia máquina. Vuelva atrás para encontrar su pregunta.
problem-sql-busy = Otras personas están preguntando en este momento
    .help = Pregunte otra vez en medio minuto. Vuelva atrás para encontrar su pregunta.
`;
