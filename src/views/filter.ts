import { CommitmentObject, Label } from '../model/index.ts';
import type { ActivityListAnswer, CommitmentFilter, MoneyAnswer, NotUnderstood, ObservationFilter } from './answers.ts';
import { type CoverageFilter, coverageStates } from './coverage-answers.ts';
import { type Denominator, denominators } from './denominator-answers.ts';
import { sectorChoices } from './infrastructure.ts';
import { leftOutReasons } from './left-out.ts';
import type { ExploreFilter, QuestionFilter } from './question-answers.ts';
import { type ListName, type ListShape, listColumns } from './sorting.ts';

/** How one parameter of an address is read: its text form to a value, or null when the text does not fit. */
interface Field {
  readonly read: (text: string) => string | number | null;
  /** The value that stands for the parameter's absence; it is not written into an address. */
  readonly absent: string | number | null;
}
type Fields = Readonly<Record<string, Field>>;

const longest = 1000;
const words: Field = { read: (text) => (text.length <= longest ? text : null), absent: null };
const matching = (pattern: RegExp): Field => ({ read: (text) => (pattern.test(text) ? text : null), absent: null });
const oneOf = (values: readonly string[], absent: string | null = null): Field => ({
  read: (text) => (values.includes(text) ? text : null),
  absent,
});
const whole = (least: number, most: number, absent: number | null): Field => ({
  read: (text) => {
    const value = /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
    return value !== null && value >= least && value <= most ? value : null;
  },
  absent,
});
const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const iso2: Field = { read: (text) => (/^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : null), absent: null };
/** A country, or the word for all countries of the region together. */
const areaOrRegion: Field = { read: (text) => (text === 'region' ? text : iso2.read(text)), absent: null };
const year = whole(1900, 2200, null);
const currency: Field = { read: (text) => (/^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : null), absent: null };
const page = whole(1, 1_000_000, 1);

/** The order and the columns of a list. */
const ofList = (list: ListName) => {
  const names: readonly string[] = listColumns[list];
  return {
    sort: oneOf(names.flatMap((name) => [name, `-${name}`])),
    columns: {
      read: (text: string) => {
        const asked = text.split('.');
        const shown = names.filter((name, at) => at === 0 || asked.includes(name));
        return asked.every((name) => names.includes(name)) ? shown.join('.') : null;
      },
      absent: null,
    },
  } satisfies Fields;
};

/** Kinds of thing that the search finds. */
export const searchTypes = ['commitment', 'statement', 'document', 'party', 'instrument', 'work', 'activity'] as const;

/** Which activities: the same on every page about them, in the same order in an address. */
const ofActivities = {
  q: words,
  source: slug,
  country: iso2,
  funder: words,
  status: matching(/^[1-6]$/),
  sector: oneOf(sectorChoices),
  from: year,
  to: year,
};

/** The currency and the year of prices in which amounts are shown beside their own. */
const ofConversion = { in: currency, prices: year };

/** Every filter: which parameters an address may carry, and what they may be. */
const filters = {
  commitments: {
    q: words,
    label: oneOf(Label.options),
    promisor: slug,
    beneficiary: slug,
    object: oneOf(CommitmentObject.options),
    page,
    ...ofList('commitments'),
  },
  activities: {
    ...ofActivities,
    rule: oneOf(['all']),
    left: oneOf(leftOutReasons),
    page,
    ...ofList('activities'),
  },
  places: {
    ...ofActivities,
    page,
  },
  money: {
    ...ofActivities,
    rule: oneOf(['all']),
    ...ofConversion,
  },
  explore: {
    view: oneOf(['map', 'time', 'table', 'flow'], 'map'),
    ...ofActivities,
    measure: matching(/^[1-9]\d?\.[A-Z]{3}\.[a-z0-9]+(-[a-z0-9]+)*(\..{1,100})?$/u),
    page,
  },
  observations: {
    source: slug,
    indicator: slug,
    area: areaOrRegion,
    name: words,
    counterpart: iso2,
    topic: slug,
    stage: slug,
    basis: slug,
    period: words,
    from: year,
    to: year,
    page,
  },
  question: { country: iso2, partner: iso2, issue: slug, from: year, to: year },
  search: {
    q: words,
    type: oneOf(searchTypes),
    country: iso2,
    label: oneOf(Label.options),
    from: year,
    to: year,
    sort: oneOf(['newest', 'oldest']),
    page,
  },
  compare: { left: slug, right: slug, per: oneOf(denominators), year },
  coverage: {
    view: oneOf(['matrix', 'list', 'map'], 'matrix'),
    partner: slug,
    country: areaOrRegion,
    stage: oneOf(['pledge', 'commitment', 'disbursement', 'any']),
    from: year,
    to: year,
    undated: oneOf(['yes']),
    state: oneOf(coverageStates),
    alike: slug,
    page,
  },
  documents: ofList('documents'),
  parties: ofList('parties'),
  sql: { q: { read: (text) => text, absent: null } },
  none: {},
} as const satisfies Readonly<Record<string, Fields>>;

export type ActivityFilter = ActivityListAnswer['filter'];
export interface SearchFilter {
  readonly q: string | null;
  readonly type: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  /** Label of a commitment. */
  readonly label?: string | null;
  readonly from?: number | null;
  readonly to?: number | null;
  /** null: what fits best comes first. */
  readonly sort?: string | null;
  readonly page: number;
}
export interface CompareFilter {
  readonly left: string | null;
  readonly right: string | null;
  readonly per?: Denominator | null;
  readonly year?: number | null;
}
export interface SqlFilter {
  readonly q: string | null;
}
interface Filters {
  readonly commitments: CommitmentFilter;
  readonly activities: ActivityFilter;
  readonly places: ActivityFilter;
  readonly money: MoneyAnswer['filter'];
  readonly explore: ExploreFilter;
  readonly observations: ObservationFilter;
  readonly question: QuestionFilter;
  readonly search: SearchFilter;
  readonly compare: CompareFilter;
  readonly coverage: CoverageFilter;
  readonly documents: ListShape;
  readonly parties: ListShape;
  readonly sql: SqlFilter;
  readonly none: Readonly<Record<never, never>>;
}
export type FilterName = keyof typeof filters;
/** Parameters that an address may give more than once, as boxes of a form do: their values are read with points between them. */
export const manyValued: readonly string[] = ['columns'];

/** Parameters that every page takes and that change no answer: how numbers are written, which of its figures is meant. */
const ofEveryPage = ['numbers', 'figure'];

/**
 * Reads the query of an address: the filter, and what was not understood, each by name and value, so that nothing is
 * dropped without a word. Spaces around a value do not count; an empty value is an absent one. Never throws.
 */
export function readFilter<N extends FilterName>(
  name: N,
  query: URLSearchParams,
): { readonly filter: Filters[N]; readonly notUnderstood: readonly NotUnderstood[] } {
  const fields: Fields = filters[name];
  const filter = new Map(Object.entries(fields).map(([key, field]) => [key, field.absent]));
  const notUnderstood: NotUnderstood[] = [];
  const seen = new Set<string>();
  for (const [key, given] of query) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const isMany = field !== undefined && manyValued.includes(key);
    if (isMany && seen.has(key)) continue;
    const raw = isMany
      ? query
          .getAll(key)
          .filter((each) => each.trim() !== '')
          .join('.')
      : given;
    const value = raw.trim();
    if (!field) {
      if (!ofEveryPage.includes(key)) notUnderstood.push({ name: key, value: raw, why: 'unknown-name' });
      continue;
    }
    if (value === '') continue;
    if (seen.has(key)) {
      notUnderstood.push({ name: key, value: raw, why: 'repeated' });
      continue;
    }
    seen.add(key);
    const read = field.read(value);
    if (read === null) notUnderstood.push({ name: key, value: raw, why: 'not-a-value' });
    else filter.set(key, read);
  }
  return { filter: Object.fromEntries(filter) as unknown as Filters[N], notUnderstood };
}

/** The query of a filter, in a fixed order; what is absent is left out. `readFilter` gives the same filter back. */
export function writeFilter<N extends FilterName>(name: N, filter: Filters[N]): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, field] of Object.entries(filters[name] as Fields)) {
    const value = (filter as Readonly<Record<string, string | number | null>>)[key];
    if (value !== null && value !== undefined && value !== field.absent) query.append(key, String(value));
  }
  return query;
}

/** The parameters of each filter with the values that they may take; for the API's document. */
export const filterNames = (name: FilterName): string[] => Object.keys(filters[name]);
