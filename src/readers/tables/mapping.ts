import { z } from 'zod';
import { DecimalText, Edtf, Method, ObrasError, Slug } from '../../model/index.ts';

const origins = ['column', 'fixed', 'template', 'firstOf'] as const;
const asCell = (value: unknown): unknown => (typeof value === 'string' ? { column: value } : value);
const hasOneOrigin = (cell: Record<string, unknown>): boolean =>
  origins.filter((origin) => cell[origin] !== undefined).length === 1;
const oneOrigin = { error: 'give exactly one of column, fixed, template, firstOf' };

const column = z.string().min(1).optional();
const firstOf = <T extends z.ZodType>(leaf: T) => z.array(leaf).min(1).optional();

const textKeys = {
  column,
  /** The same text for every row. */
  fixed: z.string().min(1).optional(),
  /** Text with `{column name}` in it; empty as soon as one named column is empty. */
  template: z.string().min(1).optional(),
  /** From what the file says to what the record says; null for "not stated". Compared after trimming. */
  map: z.record(z.string(), z.string().nullable()).optional(),
  /** What a value without an entry in `map` becomes: nothing with a warning, nothing, or itself. */
  otherwise: z.enum(['warn', 'null', 'keep']).optional(),
  /**
   * `country`: ISO 3166 alpha-2 or alpha-3 code, or a name in en, es, fr, to alpha-2. `slug`: small letters and digits
   * with `-` for all between ("HS 0101" to hs-0101), as topics and indicators are written.
   */
  as: z.enum(['country', 'slug']).optional(),
};
const TextLeaf = z.preprocess(asCell, z.strictObject(textKeys).refine(hasOneOrigin, oneOrigin));
/** Where a text comes from. A bare string is short for `{ "column": … }`. */
export const TextCell = z.preprocess(
  asCell,
  z.strictObject({ ...textKeys, firstOf: firstOf(TextLeaf) }).refine(hasOneOrigin, oneOrigin),
);
export type TextCell = z.infer<typeof TextCell>;

const numberKeys = {
  column,
  fixed: DecimalText.optional(),
  /** Decimal mark and thousands mark of this column, where they differ from `numbers` of the mapping. */
  decimal: z.enum(['.', ',']).optional(),
  group: z.enum(['', ',', '.', ' ', "'"]).optional(),
  /** Multiplier of the file's unit: "1000000" when it states millions. */
  scale: DecimalText.optional(),
  /** Decimals that are kept, rounded half up, where the file writes the noise of its own arithmetic behind them. */
  decimals: z.number().int().min(0).max(12).optional(),
  /** What a written zero is: zero, or the source's way to say "not known". */
  zero: z.enum(['zero', 'unknown']).optional(),
};
const NumberLeaf = z.preprocess(asCell, z.strictObject(numberKeys).refine(hasOneOrigin, oneOrigin));
export const NumberCell = z.preprocess(
  asCell,
  z.strictObject({ ...numberKeys, firstOf: firstOf(NumberLeaf) }).refine(hasOneOrigin, oneOrigin),
);
export type NumberCell = z.infer<typeof NumberCell>;

/**
 * `ISO` (2013, 2013-09, 2013-09-22, with or without a time of day, which is dropped), `year` (2013 and 2013.0), `EDTF`
 * (also spans: 1976-07/1976-09), or a pattern of YYYY, MM or M, DD or D, MMM (month name, abbreviated or whole, en es pt fr) and punctuation.
 */
export const DateFormat = z
  .string()
  .refine(
    (format) =>
      format === 'ISO' ||
      format === 'year' ||
      format === 'EDTF' ||
      (/^(?:YYYY|M{1,3}(?!M)|DD?(?!D)|[-/., ])+$/.test(format) &&
        format.includes('YYYY') &&
        !/YYYY.*YYYY|M[^M]+M|D[^D]+D/.test(format)),
    'a date format: ISO, year, EDTF, or a pattern such as MM/DD/YYYY',
  );
const dateKeys = {
  column,
  fixed: Edtf.optional(),
  /** Text with `{column name}` in it, as for texts: "{year}-{month}". */
  template: z.string().min(1).optional(),
  /** What the file writes in a way of its own ("1976tq") to EDTF; null for "not stated". Goes before `formats`. */
  map: z.record(z.string(), Edtf.nullable()).optional(),
  /** `year`, `month`: no more precise than this, where the file dates a whole year by its last day. */
  cutTo: z.enum(['year', 'month']).optional(),
  /** Tried in order; the first that fits counts. */
  formats: z.array(DateFormat).min(1).default(['ISO']),
};
const DateLeaf = z.preprocess(asCell, z.strictObject(dateKeys).refine(hasOneOrigin, oneOrigin));
export const DateCell = z.preprocess(
  asCell,
  z.strictObject({ ...dateKeys, firstOf: firstOf(DateLeaf) }).refine(hasOneOrigin, oneOrigin),
);
export type DateCell = z.infer<typeof DateCell>;

export const FlagCell = z.strictObject({
  column: z.string().min(1),
  yes: z.array(z.string()).default(['Yes', 'yes', 'true', 'TRUE', '1']),
  no: z.array(z.string()).default(['No', 'no', 'false', 'FALSE', '0']),
});
export type FlagCell = z.infer<typeof FlagCell>;

const PartyPart = z.strictObject({
  role: z.enum(['1', '2', '3', '4', 'recipient']),
  name: TextCell.optional(),
  ref: TextCell.optional(),
  /** Minted party id: fixed, or from a column through a `map`. */
  party: TextCell.optional(),
  country: TextCell.optional(),
  /** The columns hold several values with this text between them, in step with one another. */
  split: z.string().min(1).optional(),
});
export type PartyPart = z.infer<typeof PartyPart>;

const PlacePart = z.strictObject({
  country: TextCell.optional(),
  region: TextCell.optional(),
  name: TextCell.optional(),
  latitude: NumberCell.optional(),
  longitude: NumberCell.optional(),
  /**
   * A column with an OpenStreetMap address. Its map view (`#map=zoom/lat/lon`) or marker gives the point when latitude
   * and longitude have none; a map view is never more than `approximate`.
   */
  osmLink: z.string().min(1).optional(),
  /** To `exact`, `approximate` or `unknown`. */
  precision: TextCell.optional(),
  share: NumberCell.optional(),
  split: z.string().min(1).optional(),
});
export type PlacePart = z.infer<typeof PlacePart>;

const SectorPart = z.strictObject({
  /** IATI SectorVocabulary: the code itself, or a cell. */
  vocabulary: z
    .preprocess((value) => (typeof value === 'string' ? { fixed: value } : value), TextCell)
    .default({ fixed: '99' }),
  code: TextCell.optional(),
  name: TextCell.optional(),
  share: NumberCell.optional(),
  split: z.string().min(1).optional(),
});
export type SectorPart = z.infer<typeof SectorPart>;

const TransactionPart = z.strictObject({
  /** IATI TransactionType: fixed, or from a column through a `map`. */
  kind: TextCell,
  value: NumberCell,
  currency: TextCell,
  date: DateCell.optional(),
  valueDate: DateCell.optional(),
  priceBasis: TextCell.default({ fixed: 'current' }),
  method: Method.default('reported'),
  provider: TextCell.optional(),
  receiver: TextCell.optional(),
  flowType: TextCell.optional(),
  financeType: TextCell.optional(),
  tiedStatus: TextCell.optional(),
  /** `omit`: an empty value is no transaction; `keep`: the row is one, its amount is unknown. */
  whenEmpty: z.enum(['omit', 'keep']).default('omit'),
});
export type TransactionPart = z.infer<typeof TransactionPart>;

const fileKeys = {
  /** Version of this schema. */
  mapping: z.literal(1),
  /** Where the columns are described; for people. */
  note: z.string().optional(),
  /** What the source does not say in a column; for people. */
  about: z
    .strictObject({
      title: z.string().min(1),
      licence: z.string().min(1),
      coverage: z.string().min(1),
      units: z.string().min(1),
      /** What a total over it leaves out or counts twice. */
      caution: z.string().min(1),
    })
    .optional(),
  /** A workbook and a Parquet file are known by their bytes, also under `csv`. */
  format: z.enum(['csv', 'xlsx', 'json', 'parquet']).default('csv'),
  /** Sheet of a workbook; its first one where none is named. */
  sheet: z.string().min(1).optional(),
  /** WHATWG name; without it UTF-8 (or UTF-16 with a mark), else windows-1252 with a warning. */
  encoding: z.string().optional(),
  delimiter: z
    .string()
    .regex(/^[\t !#-~]$/, 'one ASCII character, not a quote')
    .default(','),
  /** Cells that state nothing. Compared after trimming. */
  nullTokens: z.array(z.string()).default(['']),
  numbers: z
    .strictObject({
      decimal: z.enum(['.', ',']).default('.'),
      group: z.enum(['', ',', '.', ' ', "'"]).default(''),
    })
    .default({ decimal: '.', group: '' }),
};

/** One row is one activity. */
export const ActivityMapping = z.strictObject({
  ...fileKeys,
  kind: z.literal('activities'),
  /** Another copy of this source: its rows stand beside those of that source, for comparison, and are counted nowhere. */
  snapshotOf: Slug.optional(),
  identifier: TextCell,
  title: TextCell.optional(),
  titleLanguage: TextCell.optional(),
  /** To an IATI ActivityStatus code 1 to 6; the words of the file are kept beside it. */
  status: TextCell.optional(),
  agreedOn: DateCell.optional(),
  plannedStart: DateCell.optional(),
  actualStart: DateCell.optional(),
  plannedEnd: DateCell.optional(),
  actualEnd: DateCell.optional(),
  flowType: TextCell.optional(),
  financeType: TextCell.optional(),
  isUmbrella: FlagCell.optional(),
  /** A template percent-encodes what it fills in. */
  url: TextCell.optional(),
  parties: z.array(PartyPart).default([]),
  places: z.array(PlacePart).default([]),
  sectors: z.array(SectorPart).default([]),
  transactions: z.array(TransactionPart).default([]),
  related: z
    .array(z.strictObject({ identifier: TextCell, type: TextCell.optional(), split: z.string().min(1).optional() }))
    .default([]),
  /** Columns kept as they are: a list, an object new name → column, or `"rest"`: all that no other key names. */
  extra: z.union([z.literal('rest'), z.array(z.string()), z.record(z.string(), z.string())]).default([]),
});
export type ActivityMapping = z.infer<typeof ActivityMapping>;

/** One row is one transaction of an activity that another source states. */
export const TransactionMapping = z.strictObject({
  ...fileKeys,
  kind: z.literal('transactions'),
  /** Id of the source whose activities the rows belong to. */
  activitySource: Slug,
  activity: TextCell,
  /** The transaction's own identifier; without it its row number. */
  identifier: TextCell.optional(),
  /** `whenEmpty` does not count here: a row is a transaction. */
  transaction: TransactionPart,
});
export type TransactionMapping = z.infer<typeof TransactionMapping>;

/** One row is one place of an activity that another source states. */
export const PlaceMapping = z.strictObject({
  ...fileKeys,
  kind: z.literal('places'),
  activitySource: Slug,
  activity: TextCell,
  place: PlacePart,
});
export type PlaceMapping = z.infer<typeof PlaceMapping>;

/** What may stand once for every observation of a row, or differ from one to the next. */
const seriesKeys = {
  indicator: TextCell.optional(),
  area: TextCell.optional(),
  areaName: TextCell.optional(),
  counterpart: TextCell.optional(),
  counterpartName: TextCell.optional(),
  topic: TextCell.optional(),
  period: DateCell.optional(),
  unit: TextCell.optional(),
  stage: TextCell.optional(),
  priceBasis: TextCell.optional(),
};

const ObservationPart = z.strictObject({
  ...seriesKeys,
  value: NumberCell,
  /** Of how many the value is a part. */
  outOf: NumberCell.optional(),
  method: Method.default('reported'),
  /** `omit`: an empty value is no observation; `keep`: it is one, its value is unknown. */
  whenEmpty: z.enum(['omit', 'keep']).default('keep'),
});

/** One row is one or more figures of a statistical series. A key of an observation goes before that of the row. */
export const ObservationMapping = z.strictObject({
  ...fileKeys,
  kind: z.literal('observations'),
  ...seriesKeys,
  observations: z.array(ObservationPart).min(1),
});
export type ObservationMapping = z.infer<typeof ObservationMapping>;

/** One row is one roll call. */
export const RollCallMapping = z.strictObject({
  ...fileKeys,
  kind: z.literal('roll-calls'),
  identifier: TextCell,
  on: DateCell.optional(),
  session: TextCell.optional(),
  resolution: TextCell.optional(),
});
export type RollCallMapping = z.infer<typeof RollCallMapping>;

/** One row is one topic of a roll call that another source lists. */
export const RollCallTopicMapping = z.strictObject({
  ...fileKeys,
  kind: z.literal('roll-call-topics'),
  /** Id of the source that lists the roll calls. */
  rollCallSource: Slug,
  rollCall: TextCell,
  topic: TextCell,
});
export type RollCallTopicMapping = z.infer<typeof RollCallTopicMapping>;

/** One row is one vote at a roll call that another source lists. */
export const VoteMapping = z.strictObject({
  ...fileKeys,
  kind: z.literal('votes'),
  rollCallSource: Slug,
  rollCall: TextCell,
  /** To ISO 3166-1 alpha-2. */
  voter: TextCell,
  voterName: TextCell.optional(),
  /** To `yes`, `no` or `abstain`. */
  position: TextCell,
  /** Voters (ISO 3166-1 alpha-2) with whom each voter is compared: how often both voted, how often alike. */
  compareWith: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .max(40),
});
export type VoteMapping = z.infer<typeof VoteMapping>;

/** How the columns of a table become records; `docs/reference/readers.md` shows one line by line. */
export const Mapping = z.discriminatedUnion('kind', [
  ActivityMapping,
  TransactionMapping,
  PlaceMapping,
  ObservationMapping,
  RollCallMapping,
  RollCallTopicMapping,
  VoteMapping,
]);
export type Mapping = z.infer<typeof Mapping>;

/**
 * Reads a mapping file (its text, or the value already parsed).
 * Throws ObrasError `mapping-invalid` whose `key` parameter names the first wrong key ("transactions.0.currency").
 */
export function parseMapping(json: unknown): Mapping {
  let value = json;
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json);
    } catch (cause) {
      throw new ObrasError('mapping-invalid', `the mapping is not JSON: ${(cause as Error).message}`, {
        params: { key: '', reason: 'not JSON' },
        cause,
      });
    }
  }
  const parsed = Mapping.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const key = [...issue.path.map(String), ...(unknownKey === undefined ? [] : [unknownKey])].join('.');
  const reason = unknownKey === undefined ? issue.message : 'no such key';
  throw new ObrasError('mapping-invalid', `mapping, ${key === '' ? 'as a whole' : key}: ${reason}`, {
    params: { key, reason },
    hint: 'docs/reference/readers.md lists every key.',
  });
}
