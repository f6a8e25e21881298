import { isRefusal, toUtf8 } from '../bytes/encoding.ts';
import { compileDateFormat, readNumber } from '../values/cells.ts';
import { countryOf } from '../values/countries.ts';
import { readRows } from './csv.ts';
import { type Field, foldHeader, headerWords, scaleWords, statusWords } from './propose-words.ts';
import { separatorOf } from './sheet.ts';

/** What a column was taken for. `confidence` runs from 0 to 1 and adds what its header says to what its values say. */
export interface Guess {
  readonly field: Field;
  readonly column: string;
  readonly confidence: number;
  /** The first values of the column that are not empty. */
  readonly samples: readonly string[];
  /**
   * What a person has to decide: whether day or month stands first, which mark is the decimal one, the currency (`XXX`,
   * none, stands in its place), what the other words of a status mean, and that identifiers are repeated.
   */
  readonly doubts: readonly ('date-order' | 'decimal-mark' | 'currency' | 'words' | 'repeated')[];
}
export interface Proposal {
  /** A mapping file for `parseMapping`; null when no column tells rows apart, or the file is no table. */
  readonly mapping: Readonly<Record<string, unknown>> | null;
  readonly guesses: readonly Guess[];
  /** Columns that nothing was made of; the mapping keeps them as they are. */
  readonly left: readonly string[];
  readonly rowsSeen: number;
}

const mostRows = 500;
const mostSamples = 3;
const leastConfidence = 0.45;
/** Share of different values from which on a column may name its rows. */
const leastUnique = 0.8;
const dateFormats = [
  'ISO',
  'year',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'D/M/YYYY',
  'M/D/YYYY',
  'DD-MM-YYYY',
  'DD.MM.YYYY',
  'D MMM YYYY',
  'MMM D, YYYY',
];
const currencies = new Set(Intl.supportedValuesOf('currency'));

interface Column {
  readonly name: string;
  readonly folded: string;
  readonly values: readonly string[];
}
const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const uniqueShare = (values: readonly string[]): number => new Set(values).size / Math.max(1, values.length);

/** How well the header fits: 1 as a whole, 0.75 by its beginning, 0.5 by a word, 0 not at all. */
function headerFit(folded: string, field: Field): number {
  let best = 0;
  const inside = ` ${folded} `;
  for (const phrase of headerWords[field].split('|')) {
    if (folded === phrase) best = 1;
    else if (inside.startsWith(` ${phrase} `)) best = Math.max(best, 0.75);
    else if (inside.includes(` ${phrase} `)) best = Math.max(best, phrase.includes(' ') ? 0.75 : 0.5);
  }
  return best;
}

const isNumberWith = (decimal: '.' | ',', group: string) => (value: string) =>
  readNumber(value, decimal, group) !== null;
const notations = [
  { decimal: '.', group: '' },
  { decimal: '.', group: ',' },
  { decimal: ',', group: '.' },
  { decimal: ',', group: '' },
  { decimal: '.', group: ' ' },
  { decimal: ',', group: ' ' },
] as const;
/** The notation in which most values are numbers, with their share; `isSure` when no other reads as many. */
function notationOf(values: readonly string[]) {
  const scored = notations.map((notation) => ({
    notation,
    fit: share(values, isNumberWith(notation.decimal, notation.group)),
  }));
  const best = scored.reduce((a, b) => (b.fit > a.fit ? b : a));
  const reads = ({ decimal, group }: (typeof notations)[number]): string =>
    values.map((value) => readNumber(value, decimal, group)).join(' ');
  const isSure = scored.every(({ notation, fit }) => fit < best.fit || reads(notation) === reads(best.notation));
  return { ...best, isSure };
}
/** Formats that together read most values, best first. */
function datesOf(values: readonly string[]): { formats: string[]; fit: number; isSure: boolean } {
  const scored = dateFormats
    .map((format) => ({ format, read: compileDateFormat(format) }))
    .map(({ format, read }) => ({ format, fit: share(values, (value) => read(value) !== null) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const best = scored[0];
  if (best === undefined) return { formats: [], fit: 0, isSure: true };
  const swapped = best.format.startsWith('D')
    ? best.format.replace('DD', 'x').replace('MM', 'DD').replace('x', 'MM')
    : '';
  const isSure = !scored.some(({ format, fit }) => format === swapped && format !== best.format && fit === best.fit);
  const formats = [
    best.format,
    ...['ISO', 'year'].filter((format) => format !== best.format && scored.some((each) => each.format === format)),
  ];
  return { formats, fit: best.fit, isSure };
}

/** How well the values of a column fit a field, from 0 to 1. */
function valueFit(field: Field, { values }: Column): number {
  switch (field) {
    case 'identifier':
      return uniqueShare(values) >= leastUnique && values.every((value) => value.length <= 100)
        ? uniqueShare(values)
        : 0;
    case 'agreedOn':
    case 'start':
    case 'end':
      return datesOf(values).fit;
    case 'commitment':
    case 'disbursement':
      return notationOf(values).fit;
    case 'latitude':
    case 'longitude':
      return share(values, (value) => {
        const number = readNumber(value, '.', '') ?? readNumber(value, ',', '');
        return number !== null && Math.abs(Number(number)) <= (field === 'latitude' ? 90 : 180);
      });
    case 'currency':
      return share(values, (value) => currencies.has(value));
    case 'recipient':
      return share(values, (value) => countryOf(value) !== null);
    case 'url':
      return share(values, (value) => /^https?:\/\//.test(value));
    case 'status':
      return new Set(values).size <= Math.max(12, values.length / 10)
        ? share(values, (value) => value.length <= 60 && !/^\d{4,}/.test(value))
        : 0;
    case 'title':
      return (
        share(values, (value) => /\p{L}{3}/u.test(value) && value.length <= 500) *
        Math.min(1, (new Set(values).size / Math.max(1, values.length)) * 2)
      );
    default:
      return share(values, (value) => /\p{L}{2}/u.test(value) && !/^https?:/.test(value));
  }
}

/**
 * Proposes a mapping for a delimited table from its headers and its first 500 rows. It is a draft for a person: each
 * guess comes with its samples and doubts. Pure; bytes that are no table give a proposal without mapping.
 */
export function proposeMapping(bytes: Uint8Array): Proposal {
  const nothing: Proposal = { mapping: null, guesses: [], left: [], rowsSeen: 0 };
  const plain = toUtf8(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), null);
  if (isRefusal(plain) || plain.bytes.includes(0)) return nothing;
  const delimiter = separatorOf(plain.bytes, plain.from);
  const rows: (readonly string[])[] = [];
  for (const { fields, problem } of readRows(plain.bytes, delimiter, plain.from)) {
    if (problem === null) rows.push(fields);
    if (rows.length > mostRows) break;
  }
  const [header, ...body] = rows;
  if (header === undefined) return nothing;
  const nulls = ['', 'NA', 'N/A', 'n/a', '-', 'null', 'NULL'].filter(
    (word) => word === '' || body.some((row) => row.some((cell) => cell.trim() === word)),
  );
  const columns = header.flatMap((name, index): Column[] =>
    name.trim() === ''
      ? []
      : [
          {
            name: name.trim(),
            folded: foldHeader(name),
            values: body.map((row) => row[index]?.trim() ?? '').filter((value) => !nulls.includes(value)),
          },
        ],
  );
  const scored = columns
    .flatMap((column) =>
      (Object.keys(headerWords) as Field[]).map((field) => {
        const [byHeader, byValues] = [headerFit(column.folded, field), valueFit(field, column)];
        const confidence = byHeader === 0 || byValues === 0 ? 0 : 0.6 * byHeader + 0.4 * byValues;
        return { field, column, confidence };
      }),
    )
    .filter(({ confidence }) => confidence >= leastConfidence)
    .sort((a, b) => b.confidence - a.confidence);
  const chosen = new Map<Field, { column: Column; confidence: number }>();
  const taken = new Set<string>();
  for (const { field, column, confidence } of scored) {
    if (chosen.has(field) || taken.has(column.name)) continue;
    chosen.set(field, { column, confidence });
    taken.add(column.name);
  }
  if (!chosen.has('identifier')) {
    const unique = columns.find(
      ({ name, values }) =>
        !taken.has(name) &&
        values.length === body.length &&
        uniqueShare(values) === 1 &&
        values.every((value) => value.length <= 60),
    );
    if (unique !== undefined && body.length > 0) {
      chosen.set('identifier', { column: unique, confidence: 0.3 });
      taken.add(unique.name);
    }
  }
  const left = columns.map(({ name }) => name).filter((name) => !taken.has(name));
  const file = {
    delimiter,
    nulls,
    encoding: plain.encoding === 'utf-8' || plain.markLength > 0 ? null : plain.encoding,
  };
  const written = writeMapping(chosen, left, file);
  const guesses = [...chosen].map(([field, { column, confidence }]) => ({
    field,
    column: column.name,
    confidence: Math.round(confidence * 100) / 100,
    samples: [...new Set(column.values)].slice(0, mostSamples),
    doubts: written.doubts.get(field) ?? [],
  }));
  return { mapping: chosen.has('identifier') ? written.mapping : null, guesses, left, rowsSeen: body.length };
}

function writeMapping(
  chosen: ReadonlyMap<Field, { column: Column }>,
  left: readonly string[],
  file: { delimiter: string; nulls: readonly string[]; encoding: string | null },
): { mapping: Record<string, unknown>; doubts: Map<Field, Guess['doubts'][number][]> } {
  const doubts = new Map<Field, Guess['doubts'][number][]>();
  const doubt = (field: Field, what: Guess['doubts'][number]): void =>
    void doubts.set(field, [...new Set([...(doubts.get(field) ?? []), what])]);
  if (uniqueShare(chosen.get('identifier')?.column.values ?? ['']) < 1) doubt('identifier', 'repeated');
  const nameOf = (field: Field): string | undefined => chosen.get(field)?.column.name;
  const dateCell = (field: 'agreedOn' | 'start' | 'end'): unknown => {
    const column = chosen.get(field)?.column;
    if (column === undefined) return undefined;
    const { formats, isSure } = datesOf(column.values);
    if (!isSure) doubt(field, 'date-order');
    return { column: column.name, formats };
  };
  const money = (field: 'commitment' | 'disbursement', kind: string): unknown[] => {
    const column = chosen.get(field)?.column;
    if (column === undefined) return [];
    const { notation, isSure } = notationOf(column.values);
    if (!isSure) doubt(field, 'decimal-mark');
    const scale = scaleWords.find(
      ([, words]) => words.test(column.name.toLowerCase()) || words.test(column.folded),
    )?.[0];
    const named = column.name.match(/\b[A-Z]{3}\b/g)?.find((word) => currencies.has(word));
    const currency = nameOf('currency') ?? (named === undefined ? { fixed: 'XXX' } : { fixed: named });
    if (nameOf('currency') === undefined && named === undefined) doubt(field, 'currency');
    const value = {
      column: column.name,
      decimal: notation.decimal,
      group: notation.group,
      ...(scale === undefined ? {} : { scale }),
    };
    const year = /constant|deflat|constante/i.test(column.name)
      ? /\b(19|20)\d{2}\b/.exec(column.folded)?.[0]
      : undefined;
    const date = dateCell('agreedOn');
    return [
      {
        kind: { fixed: kind },
        value,
        currency,
        ...(date === undefined || kind !== '2' ? {} : { date }),
        ...(year === undefined ? {} : { priceBasis: { fixed: `constant-${year}` } }),
      },
    ];
  };
  const status = chosen.get('status')?.column;
  const statusMap = Object.fromEntries(
    [...new Set(status?.values ?? [])].slice(0, 100).map((word) => {
      const folded = foldHeader(word);
      const code = /^[1-6]$/.test(word)
        ? word
        : statusWords.find(([, words]) => words.split(' ').some((each) => ` ${folded} `.includes(` ${each} `)))?.[0];
      return [word, code ?? null];
    }),
  );
  if (Object.values(statusMap).includes(null)) doubt('status', 'words');
  const country = nameOf('recipient');
  const place = {
    ...(country === undefined ? {} : { country: { column: country, as: 'country' } }),
    ...(nameOf('place') === undefined ? {} : { name: nameOf('place') }),
    ...(nameOf('latitude') === undefined || nameOf('longitude') === undefined
      ? {}
      : { latitude: pointCell(chosen.get('latitude')!.column), longitude: pointCell(chosen.get('longitude')!.column) }),
    precision: { fixed: 'unknown' },
  };
  const parties = [
    ...(nameOf('funder') === undefined ? [] : [{ role: '1', name: nameOf('funder') }]),
    ...(nameOf('implementer') === undefined ? [] : [{ role: '4', name: nameOf('implementer') }]),
    ...(country === undefined
      ? []
      : [{ role: 'recipient', name: country, country: { column: country, as: 'country' } }]),
  ];
  const mapping: Record<string, unknown> = {
    mapping: 1,
    kind: 'activities',
    note: 'Proposed from headers and values. A person has to look at each line, at units, currency and prices above all.',
    ...(file.encoding === null ? {} : { encoding: file.encoding }),
    delimiter: file.delimiter,
    nullTokens: file.nulls,
    identifier: nameOf('identifier'),
    title: nameOf('title'),
    status: status === undefined ? undefined : { column: status.name, map: statusMap },
    agreedOn: dateCell('agreedOn'),
    actualStart: dateCell('start'),
    plannedEnd: dateCell('end'),
    url: nameOf('url'),
    parties,
    places: Object.keys(place).length > 1 ? [place] : [],
    sectors: nameOf('sector') === undefined ? [] : [{ name: nameOf('sector') }],
    transactions: [...money('commitment', '2'), ...money('disbursement', '3')],
    extra: left,
  };
  return { mapping: JSON.parse(JSON.stringify(mapping)) as Record<string, unknown>, doubts };
}

const pointCell = (column: Column): unknown =>
  share(column.values, isNumberWith('.', '')) >= share(column.values, isNumberWith(',', ''))
    ? column.name
    : { column: column.name, decimal: ',' };
