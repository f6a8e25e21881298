import type { Finding, Locator, Severity } from '../../model/index.ts';

const error = (en: string, es: string) => ({ severity: 'error', en, es }) as const;
const broken = (en: string, es: string) =>
  error(`${en} Noticed on line {line}.`, `${es} Se advirtió en la línea {line}.`);
const note = (en: string, es: string) => ({ severity: 'note', en, es }) as const;
const warning = (en: string, es: string) => ({ severity: 'warning', en, es }) as const;

/**
 * Every code that a reader may emit, with its severity and a sentence per language; `{name}` is filled from the
 * finding's parameters. An *error* sets exactly one thing aside (a row, an activity, or the file as a whole).
 */
export const findingCodes = {
  'source-format-unknown': error('No reader knows this kind of file.', 'Ningún lector conoce este tipo de archivo.'),
  'source-mapping-missing': error(
    'A table needs a mapping that says what its columns mean.',
    'Una tabla necesita una correspondencia que diga qué significan sus columnas.',
  ),
  'source-too-large': error(
    'The unpacked file is larger than the limit of {limit} bytes, or than {ratio} times its packed form.',
    'El archivo descomprimido supera el límite de {limit} bytes, o {ratio} veces su forma comprimida.',
  ),
  'source-gzip-broken': error(
    'The gzip form of the file is damaged: {reason}.',
    'La forma gzip del archivo está dañada: {reason}.',
  ),
  'source-binary': error(
    'The file holds bytes that no text holds: it is not a text file.',
    'El archivo contiene bytes que ningún texto contiene: no es un archivo de texto.',
  ),
  'source-too-many-errors': error(
    'More than {limit} records are broken; from here on nothing was read.',
    'Más de {limit} registros están dañados; a partir de aquí no se leyó nada.',
  ),
  'source-encoding-unknown': error(
    'The encoding "{encoding}" is not known.',
    'La codificación «{encoding}» no se conoce.',
  ),
  'source-encoding-invalid': error(
    'The file says that it is {encoding}, but its bytes are not.',
    'El archivo dice estar en {encoding}, pero sus bytes no lo están.',
  ),
  'source-encoding-guessed': warning(
    'The file is not UTF-8 and names no encoding; it was read as {encoding}.',
    'El archivo no está en UTF-8 y no nombra codificación; se leyó como {encoding}.',
  ),
  'source-encoding-contradicted': warning(
    'The file says that it is {declared}, but its bytes are {encoding}; it was read as {encoding}.',
    'El archivo dice estar en {declared}, pero sus bytes están en {encoding}; se leyó como {encoding}.',
  ),
  'source-encoding-passed-over': warning(
    'The document names the encoding "{encoding}", which is not known; it was read without it.',
    'El documento nombra la codificación «{encoding}», que no se conoce; se leyó sin ella.',
  ),
  'source-encoding-replaced': warning(
    'The document says that it is {encoding}, but some of its characters are not (number: {times}); each stands as U+FFFD.',
    'El documento dice estar en {encoding}, pero hay caracteres que no lo están (número: {times}); cada uno figura como U+FFFD.',
  ),
  'zip-broken': error(
    'The packed file is damaged, or holds no such document.',
    'El archivo comprimido está dañado, o no contiene tal documento.',
  ),
  'zip-unsupported': error(
    'The packed file is encrypted, or in a form of ZIP that is not read.',
    'El archivo comprimido está cifrado, o en una forma de ZIP que no se lee.',
  ),
  'xlsx-no-sheet': error('The workbook has no sheet "{sheet}".', 'El libro no tiene ninguna hoja «{sheet}».'),
  'xlsx-part-ignored': note(
    'The workbook holds "{part}" (macros or links to other files), which is left alone.',
    'El libro contiene «{part}» (macros o enlaces a otros archivos), que se deja sin tocar.',
  ),
  'xlsx-formulas': note(
    'Cells that hold a formula: {times}; the value stored beside each was read.',
    'Celdas que contienen una fórmula: {times}; se leyó el valor guardado junto a cada una.',
  ),
  'docx-parts-ignored': note(
    'The document holds words beside its running text, which are not read: {parts}.',
    'El documento contiene palabras fuera de su texto corrido, que no se leen: {parts}.',
  ),
  'parquet-broken': error('The Parquet file is damaged: {reason}.', 'El archivo Parquet está dañado: {reason}.'),
  'parquet-too-large': error(
    'The Parquet file is larger than {limit} bytes.',
    'El archivo Parquet supera los {limit} bytes.',
  ),
  'parquet-too-many-cells': error(
    'The Parquet file has more than {limit} cells.',
    'El archivo Parquet tiene más de {limit} celdas.',
  ),
  'parquet-too-much': error(
    'Reading the Parquet file takes more than {limit} megabytes of memory.',
    'Leer el archivo Parquet requiere más de {limit} megabytes de memoria.',
  ),
  'parquet-too-slow': error(
    'Reading the Parquet file takes longer than {limit} seconds.',
    'Leer el archivo Parquet tarda más de {limit} segundos.',
  ),
  'pdf-encrypted': error(
    'The PDF opens only with a password, so nothing of it was read.',
    'El PDF solo se abre con una contraseña, así que no se leyó nada de él.',
  ),
  'pdf-broken': error('The PDF is damaged: {reason}', 'El PDF está dañado: {reason}'),
  'pdf-too-many-pages': error(
    'Number of pages that the PDF says it has: {pages}; at most {limit} are read.',
    'Número de páginas que el PDF dice tener: {pages}; se leen {limit} como máximo.',
  ),
  'pdf-too-slow': error(
    'The PDF was not read within {limit} seconds.',
    'El PDF no se terminó de leer en {limit} segundos.',
  ),
  'pdf-too-much': error(
    'Reading the PDF takes more than {limit} MiB of memory or of unpacked data.',
    'Leer el PDF exige más de {limit} MiB de memoria o de datos descomprimidos.',
  ),
  'pdf-no-text': error(
    'No page of the PDF (number of pages: {pages}) has a text layer: they are pictures, which are not turned into words here.',
    'Ninguna página del PDF (número de páginas: {pages}) tiene capa de texto: son imágenes, que aquí no se convierten en palabras.',
  ),
  'pdf-not-prepared': error(
    'The PDF was handed to its reader without what is drawn in it.',
    'El PDF llegó a su lector sin lo que está dibujado en él.',
  ),
  'pdf-cut-short': warning(
    'The PDF has no end mark, so it may be cut short; what could be found was read.',
    'El PDF no tiene marca de fin, así que puede estar cortado; se leyó lo que se encontró.',
  ),
  'pdf-page-broken': warning('The page could not be read and is left out.', 'La página no se pudo leer y queda fuera.'),
  'pdf-pages-without-text': warning(
    'Pages without a text layer, of which nothing was read: {pages}.',
    'Páginas sin capa de texto, de las que no se leyó nada: {pages}.',
  ),
  'pdf-repeated-lines': note(
    'Lines left out because they stand at the head or foot of many pages ({times}): {words}.',
    'Líneas que quedan fuera por estar al principio o al pie de muchas páginas ({times}): {words}.',
  ),
  'pdf-words-rejoined': note(
    'Words cut by a hyphen at the end of a line and made whole: {times}.',
    'Palabras cortadas con guion al final de una línea y unidas: {times}.',
  ),
  'document-too-large': error('The document is larger than {limit} bytes.', 'El documento supera los {limit} bytes.'),
  'document-empty': error('The document holds no text.', 'El documento no contiene texto.'),
  'html-no-article': warning(
    'No article was found in the page; the text of the whole page was taken.',
    'No se encontró un artículo en la página; se tomó el texto de toda la página.',
  ),
  'source-too-slow': error(
    'The source was not read within {limit} seconds.',
    'La fuente no se leyó en {limit} segundos.',
  ),
  'source-too-much': error(
    'Reading the source takes more than {limit} megabytes of memory.',
    'Leer la fuente requiere más de {limit} megabytes de memoria.',
  ),
  'csv-empty': error('The table has no header row.', 'La tabla no tiene fila de encabezado.'),
  'csv-missing-column': error(
    'The table has no column "{column}", which the mapping needs to tell its rows apart.',
    'La tabla no tiene la columna «{column}», que la correspondencia necesita para distinguir sus filas.',
  ),
  'csv-absent-column': warning(
    'The table has no column "{column}"; what the mapping takes from it is not stated.',
    'La tabla no tiene la columna «{column}»; lo que la correspondencia toma de ella no consta.',
  ),
  'csv-duplicate-column': warning(
    'Two columns are called "{column}"; the first one is read.',
    'Dos columnas se llaman «{column}»; se lee la primera.',
  ),
  'csv-bad-quote': error(
    'The row has a quotation mark in the wrong place.',
    'La fila tiene una comilla en un lugar incorrecto.',
  ),
  'csv-unclosed-quote': error(
    'The row opens a quotation mark that is never closed.',
    'La fila abre una comilla que nunca se cierra.',
  ),
  'csv-field-too-long': error(
    'A cell of the row is longer than {limit} bytes.',
    'Una celda de la fila supera los {limit} bytes.',
  ),
  'csv-row-too-long': error('The row is longer than {limit} bytes.', 'La fila supera los {limit} bytes.'),
  'csv-too-many-columns': error('The row has more than {limit} columns.', 'La fila tiene más de {limit} columnas.'),
  'csv-control-character': error('The row holds a NUL character.', 'La fila contiene un carácter NUL.'),
  'csv-column-count': error(
    'The number of cells in the row is {found}, in the header {expected}.',
    'El número de celdas de la fila es {found}, y el del encabezado {expected}.',
  ),
  'csv-missing-identifier': error(
    'The row has no identifier, so nothing can refer to it.',
    'La fila no tiene identificador; nada puede referirse a ella.',
  ),
  'csv-missing-place': error(
    'The row states no place: neither country nor region, name nor point.',
    'La fila no indica lugar: ni país ni región, nombre o punto.',
  ),
  'csv-missing-period': error(
    'The row does not say what it measures or of what time, so nothing can be read from it.',
    'La fila no dice qué mide ni de qué tiempo; no se puede leer nada de ella.',
  ),
  'csv-missing-vote': error(
    'The row does not say how was voted: neither yes, no nor abstain.',
    'La fila no dice cómo se votó: ni sí, ni no, ni abstención.',
  ),
  'csv-transaction-without-kind': warning(
    'The amount "{value}" does not say what kind of transaction it is; its kind is "unknown".',
    'El monto «{value}» no dice qué tipo de transacción es; su tipo es «unknown».',
  ),
  'csv-duplicate-identifier': warning(
    'The identifier "{identifier}" stands on line {first} already; both records are kept.',
    'El identificador «{identifier}» ya está en la línea {first}; se conservan ambos registros.',
  ),
  'csv-bad-number': warning(
    '"{value}" in column "{column}" is not a number in the notation of this source.',
    '«{value}» en la columna «{column}» no es un número en la notación de esta fuente.',
  ),
  'source-date-implausible': warning(
    '"{value}" in {path} is a date outside 1800 to 2199, most likely a slip of the pen; it was left out.',
    '«{value}» en {path} es una fecha fuera de 1800 a 2199, muy probablemente una errata; se dejó fuera.',
  ),
  'csv-bad-date': warning(
    '"{value}" in column "{column}" is not a date in the forms that the mapping names.',
    '«{value}» en la columna «{column}» no es una fecha en las formas que nombra la correspondencia.',
  ),
  'csv-bad-flag': warning(
    '"{value}" in column "{column}" is neither a yes nor a no of the mapping.',
    '«{value}» en la columna «{column}» no es ni un sí ni un no de la correspondencia.',
  ),
  'csv-unmapped-value': warning(
    'The mapping has no entry for "{value}" in column "{column}".',
    'La correspondencia no tiene entrada para «{value}» en la columna «{column}».',
  ),
  'csv-unknown-country': warning(
    '"{value}" in column "{column}" is no country that the code list knows.',
    '«{value}» en la columna «{column}» no es un país que la lista de códigos conozca.',
  ),
  'csv-bad-code': warning(
    '"{value}" for {field} is not a code of its list.',
    '«{value}» para {field} no es un código de su lista.',
  ),
  'csv-bad-coordinates': warning(
    'Latitude "{latitude}" and longitude "{longitude}" are no place on Earth.',
    'La latitud «{latitude}» y la longitud «{longitude}» no son un lugar de la Tierra.',
  ),
  'csv-uneven-split': warning(
    'The cells that are split in step have {counts} parts; the shorter ones are not read.',
    'Las celdas que se parten a la par tienen {counts} partes; las más cortas no se leen.',
  ),
  'iati-unknown-root': error(
    'The root element "{root}" is neither iati-activities nor iati-organisations.',
    'El elemento raíz «{root}» no es ni iati-activities ni iati-organisations.',
  ),
  'iati-late-declaration': warning(
    'There is white space before the XML declaration, which the XML rules forbid; it was passed over.',
    'Hay espacio en blanco antes de la declaración XML, lo que las reglas de XML prohíben; se pasó por alto.',
  ),
  'iati-missing-identifier': error(
    'The activity or organisation has no identifier, so nothing can refer to it.',
    'La actividad u organización no tiene identificador; nada puede referirse a ella.',
  ),
  'iati-duplicate-identifier': warning(
    'The identifier "{identifier}" stands on line {first} already; both are kept.',
    'El identificador «{identifier}» ya está en la línea {first}; se conservan ambos.',
  ),
  'iati-nested-activity': broken(
    'The activity is not closed before the next one begins.',
    'La actividad no se cierra antes de que empiece la siguiente.',
  ),
  'iati-activity-too-large': broken('The activity is larger than 16 MiB.', 'La actividad supera los 16 MiB.'),
  'iati-bad-code': warning(
    '"{value}" in {path} is not a code of its list.',
    '«{value}» en {path} no es un código de su lista.',
  ),
  'iati-bad-number': warning('"{value}" in {path} is not a number.', '«{value}» en {path} no es un número.'),
  'iati-bad-date': warning('"{value}" in {path} is not a date.', '«{value}» en {path} no es una fecha.'),
  'iati-bad-coordinates': warning(
    '"{value}" in {path} is no latitude and longitude.',
    '«{value}» en {path} no es una latitud y longitud.',
  ),
  'iati-missing-role': warning(
    'A participating organisation does not say what its role is and is left out.',
    'Una organización participante no dice cuál es su papel y se omite.',
  ),
  'iati-missing-transaction-type': warning(
    'The transaction does not say of what type it is; its kind is "unknown".',
    'La transacción no dice de qué tipo es; su tipo es «unknown».',
  ),
  'iati-converted': note(
    'The {field} "{from}" of version {version} was read as code {to} of version 2.03 (number of times: {times}).',
    '{field} «{from}» de la versión {version}: se leyó como código {to} de la versión 2.03 (número de veces: {times}).',
  ),
  'xml-doctype': broken(
    'The file has a DOCTYPE, which can define entities without end; it is refused.',
    'El archivo tiene un DOCTYPE, que puede definir entidades sin fin; se rechaza.',
  ),
  'xml-unexpected-end': broken('The file ends inside an element.', 'El archivo termina dentro de un elemento.'),
  'xml-mismatched-tag': broken(
    'An end tag does not match the element that is open.',
    'Una etiqueta de cierre no corresponde al elemento abierto.',
  ),
  'xml-bad-tag': broken('A tag is not well-formed.', 'Una etiqueta no está bien formada.'),
  'xml-bad-name': broken(
    'A name has a character that names may not have.',
    'Un nombre tiene un carácter que los nombres no admiten.',
  ),
  'xml-bad-attribute': broken('An attribute is not well-formed.', 'Un atributo no está bien formado.'),
  'xml-duplicate-attribute': broken(
    'An element has the same attribute twice.',
    'Un elemento tiene dos veces el mismo atributo.',
  ),
  'xml-bad-reference': broken('An ampersand begins no valid reference.', 'Un «&» no inicia una referencia válida.'),
  'xml-undefined-entity': broken(
    'An entity is used that XML does not define.',
    'Se usa una entidad que XML no define.',
  ),
  'xml-bad-comment': broken('A comment holds "--".', 'Un comentario contiene «--».'),
  'xml-bad-instruction': broken(
    'A processing instruction or the XML declaration is not well-formed.',
    'Una instrucción de procesamiento o la declaración XML no está bien formada.',
  ),
  'xml-misplaced-declaration': broken(
    'An XML declaration stands elsewhere than at the start.',
    'Una declaración XML no está al principio.',
  ),
  'xml-bad-text': broken(
    'Text holds "]]>" outside a CDATA section.',
    'El texto contiene «]]>» fuera de una sección CDATA.',
  ),
  'xml-text-outside-root': broken('There is text outside the root element.', 'Hay texto fuera del elemento raíz.'),
  'xml-second-root': broken('There is a second root element.', 'Hay un segundo elemento raíz.'),
  'xml-control-character': broken('There is a character that XML forbids.', 'Hay un carácter que XML prohíbe.'),
  'xml-bad-encoding': broken(
    'There are bytes that are not UTF-8, which the file says or implies that it is.',
    'Hay bytes que no son UTF-8, como el archivo dice o implica ser.',
  ),
  'xml-too-deep': broken('Elements are nested more than 64 deep.', 'Los elementos se anidan a más de 64 niveles.'),
  'xml-too-many-attributes': broken(
    'An element has more than 256 attributes.',
    'Un elemento tiene más de 256 atributos.',
  ),
  'xml-attribute-too-long': broken('An attribute is longer than 64 KiB.', 'Un atributo supera los 64 KiB.'),
  'xml-text-too-long': broken('A text is longer than 4 MiB.', 'Un texto supera los 4 MiB.'),
  'json-broken': broken('The file is no well-formed JSON.', 'El archivo no es JSON bien formado.'),
  'json-too-deep': broken('Values are nested more than 64 deep.', 'Los valores se anidan a más de 64 niveles.'),
  'json-too-large': error(
    'A JSON file of more than {limit} bytes must hold one thing a line.',
    'Un archivo JSON de más de {limit} bytes debe tener una cosa por línea.',
  ),
  'json-missing-identifier': error(
    'The project or process has no identifier, so nothing can refer to it.',
    'El proyecto o proceso no tiene identificador; nada puede referirse a él.',
  ),
  'json-duplicate-identifier': warning(
    'The identifier "{identifier}" stands on line {first} already; both are kept.',
    'El identificador «{identifier}» ya está en la línea {first}; se conservan ambos.',
  ),
  'json-repeated-key': warning(
    'An object has the key "{key}" twice (repeated keys in all: {times}); the first value is read.',
    'Un objeto tiene dos veces la clave «{key}» (claves repetidas en total: {times}); se lee el primer valor.',
  ),
  'json-bad-code': warning(
    '"{value}" in {path} is not a code of its list.',
    '«{value}» en {path} no es un código de su lista.',
  ),
  'json-bad-number': warning('"{value}" in {path} is not a number.', '«{value}» en {path} no es un número.'),
  'json-bad-date': warning('"{value}" in {path} is not a date.', '«{value}» en {path} no es una fecha.'),
  'json-bad-coordinates': warning(
    '"{value}" in {path} is no longitude and latitude.',
    '«{value}» en {path} no es longitud y latitud.',
  ),
  'ocds-not-compiled': error(
    'The record holds single releases and no compiled one; which of them counts is not decided here.',
    'El registro contiene entregas sueltas y ninguna compilada; cuál vale no se decide aquí.',
  ),
} as const satisfies Record<string, { severity: Severity; en: string; es: string }>;
export type FindingCode = keyof typeof findingCodes;

const emptyLocator: Locator = { line: null, column: null, byteFrom: null, byteTo: null, path: null };
/** A locator with the keys given and null for the rest. */
export const locate = (part: Partial<Locator>): Locator => ({ ...emptyLocator, ...part });

const longest = 200;

/** A finding with the severity of its code; long parameters are cut. */
export function makeFinding(
  source: string,
  code: FindingCode,
  locator: Locator | null,
  params: Record<string, string> = {},
): Finding {
  const cut = Object.entries(params).map(([key, value]) => [
    key,
    value.length > longest ? `${value.slice(0, longest)}…` : value,
  ]);
  return { code, severity: findingCodes[code].severity, source, locator, params: Object.fromEntries(cut) };
}
