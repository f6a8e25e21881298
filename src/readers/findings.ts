import type { Finding, Locator, Severity } from '../model/index.ts';

const file = (en: string, es: string) => ({ severity: 'error', en, es }) as const;
const error = file;
const warning = (en: string, es: string) => ({ severity: 'warning', en, es }) as const;

/**
 * Every code that a reader may emit, with its severity and a sentence per language; `{name}` is filled from the
 * finding's parameters. An *error* sets exactly one thing aside (a row, an activity, or the file as a whole).
 */
export const findingCodes = {
  'source-format-unknown': file('No reader knows this kind of file.', 'Ningún lector conoce este tipo de archivo.'),
  'source-mapping-missing': file(
    'A table needs a mapping that says what its columns mean.',
    'Una tabla necesita una correspondencia que diga qué significan sus columnas.',
  ),
  'source-too-large': file(
    'The unpacked file is larger than the limit of {limit} bytes, or than {ratio} times its packed form.',
    'El archivo descomprimido supera el límite de {limit} bytes, o {ratio} veces su forma comprimida.',
  ),
  'source-gzip-broken': file(
    'The gzip form of the file is damaged: {reason}.',
    'La forma gzip del archivo está dañada: {reason}.',
  ),
  'source-binary': file(
    'The file holds bytes that no text holds: it is not a text file.',
    'El archivo contiene bytes que ningún texto contiene: no es un archivo de texto.',
  ),
  'source-encoding-unknown': file(
    'The encoding "{encoding}" is not known.',
    'La codificación «{encoding}» no se conoce.',
  ),
  'source-encoding-invalid': file(
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
  'csv-empty': file('The table has no header row.', 'La tabla no tiene fila de encabezado.'),
  'csv-missing-column': file(
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
    'The row has {found} cells where the header has {expected}.',
    'La fila tiene {found} celdas y el encabezado {expected}.',
  ),
  'csv-missing-identifier': error(
    'The row has no identifier, so nothing can refer to it.',
    'La fila no tiene identificador; nada puede referirse a ella.',
  ),
  'csv-missing-kind': error(
    'The row does not say what kind of transaction it is.',
    'La fila no dice qué tipo de transacción es.',
  ),
  'csv-missing-place': error(
    'The row states no place: neither country nor region, name nor point.',
    'La fila no indica lugar: ni país ni región, nombre o punto.',
  ),
  'csv-transaction-without-kind': warning(
    'The amount "{value}" does not say what kind of transaction it is and is left out.',
    'El monto «{value}» no dice qué tipo de transacción es y se omite.',
  ),
  'csv-duplicate-identifier': warning(
    'The identifier "{identifier}" stands on line {first} already; both records are kept.',
    'El identificador «{identifier}» ya está en la línea {first}; se conservan ambos registros.',
  ),
  'csv-bad-number': warning(
    '"{value}" in column "{column}" is not a number in the notation of this source.',
    '«{value}» en la columna «{column}» no es un número en la notación de esta fuente.',
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
