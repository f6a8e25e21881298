import type { Coverage, CoverageClass, Label, Localised } from '../model/index.ts';
import type { Answered, CoverageView, PartyRef, SideRatio, SourceNote } from './answers.ts';
import type { Denominator } from './denominator-answers.ts';
import type { Figure, Trail } from './question-answers.ts';

/** From full to empty: a cell is as full as its fullest part. */
export const coverageStates = [
  'activity-data',
  'aggregates',
  'third-party-estimate',
  'receiver-record',
  'nothing',
  'not-looked',
] as const satisfies readonly CoverageState[];

export interface CoverageFilter {
  readonly view: 'matrix' | 'list' | 'map';
  readonly partner: string | null;
  /** ISO 3166-1 alpha-2; `region`: those of the whole region, or of no stated country. */
  readonly country: string | null;
  /** `any`: only what is said of no stage in particular. */
  readonly stage: 'pledge' | 'commitment' | 'disbursement' | 'any' | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Only cells whose year is not stated. */
  readonly undated?: 'yes' | null;
  /** Only cells of this state. */
  readonly state?: CoverageState | null;
  /** A party: only cells of a country and year that it publishes in the same way. */
  readonly alike?: string | null;
  readonly page: number;
}
/**
 * What is known of the money of a partner in a country, a year and a stage, from full to empty. `nothing`: a source was
 * looked at and holds none; `not-looked`: no source is held. A cell without any of these is not looked at either.
 */
export type CoverageState = CoverageClass | 'not-looked';
/** One partner × country × year × stage; `country` null is the whole region or not stated, `year` null not stated. */
export interface CoverageCellView {
  readonly partner: string;
  readonly country: string | null;
  readonly year: number | null;
  readonly stage: Coverage['stage'];
  readonly state: CoverageState;
  readonly sources: readonly string[];
  /** Activities and figures in it; null: none are held here. */
  readonly number: number | null;
  /** How many of them state an amount. */
  readonly stated: number | null;
}
/** Cells seen together: the fullest state, and how many years each state has. */
export interface CoverageSquare {
  readonly row: string;
  readonly column: string;
  readonly state: CoverageState;
  readonly states: readonly {
    readonly state: CoverageState;
    readonly years: number;
    readonly from: number | null;
    readonly to: number | null;
  }[];
  readonly number: number | null;
}
/** What one source, or one statement about it, gives to the cells of a partner in a country. */
export interface CoveragePart {
  readonly source: SourceNote | null;
  readonly origin: 'activities' | 'figures' | 'statement';
  readonly stage: Coverage['stage'];
  readonly state: CoverageState;
  readonly years: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly number: number | null;
  readonly stated: number | null;
  /** Every row of the source for the partner and the country, of all years and stages. */
  readonly list: { readonly count: number; readonly trail: Trail } | null;
  /** What the statement says; null for rows of a source. */
  readonly note: Localised | null;
}
/** The coverage of partners by country, year and stage: as a matrix, a list of cells or a map; one pair opens its parts. */
export interface CoverageAnswer extends Answered {
  readonly filter: CoverageFilter;
  readonly partners: readonly PartyRef[];
  /** ISO 3166-1 alpha-2 of the countries with a cell. */
  readonly countries: readonly string[];
  readonly matrix: {
    readonly rows: { readonly of: 'country' | 'partner' | 'year'; readonly keys: readonly string[] };
    /** A key `?` stands for a country or year that is not stated. */
    readonly columns: { readonly of: 'partner' | 'period' | 'stage'; readonly keys: readonly string[] };
    /** Years of a period; it bears the name of its first. */
    readonly step: number;
    readonly squares: readonly CoverageSquare[];
    /** Partners that have no column, for want of room. */
    readonly left: readonly string[];
  };
  /** The partners under the filter by the fullest state that any of their cells has, from full to empty. */
  readonly fullest: readonly { readonly state: CoverageState; readonly partners: readonly PartyRef[] }[];
  readonly total: number;
  readonly pageSize: number;
  readonly cells: readonly CoverageCellView[];
  /** Of one partner in one country: what makes up its cells, and which sources of the partner hold nothing of it. */
  readonly parts: readonly CoveragePart[];
  readonly without: readonly SourceNote[];
  /** Where was looked for what the partner promised to the country. */
  readonly searches: { readonly count: number; readonly places: readonly string[]; readonly lastOn: string | null };
  readonly figures: readonly Figure[];
}

/** One side of what can be observed of two partners alike. */
export interface CommonSide {
  readonly rows: number;
  readonly stated: number;
  /** Kind of flow (or nothing), currency and price basis of its amounts, as words (`10.USD.current`). */
  readonly money: readonly string[];
  readonly trail: Trail;
}
/** Countries and years in which two partners publish the money of one stage in the same way. */
export interface CommonPart {
  readonly stage: Exclude<Coverage['stage'], 'any'>;
  readonly state: CoverageClass;
  readonly countries: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Pairs of a country and a year. */
  readonly cells: number;
  readonly left: CommonSide;
  readonly right: CommonSide;
  /** Money that both state: without any, their amounts may not be set beside each other. */
  readonly shared: readonly string[];
}
/** What a comparison lacks: of one stage, what the other side publishes and this one does not. */
export interface MissingPart {
  readonly side: 'left' | 'right';
  readonly stage: Exclude<Coverage['stage'], 'any'>;
  readonly lacks: readonly CoverageClass[];
  readonly has: readonly CoverageClass[];
  readonly trail: Trail;
}

/** Two partners by the same rules: coverage first; refuses what cannot be compared and says why. */
export interface CompareAnswer extends Answered {
  readonly left: PartyRef | null;
  readonly right: PartyRef | null;
  readonly choices: readonly PartyRef[];
  /** By what and for which year sums are divided; null: not chosen, and there is no usual one. */
  readonly per: Denominator | null;
  readonly year: number | null;
  readonly sides: readonly CompareSide[];
  /** null when a ranking is refused; then `refusals` says why, as codes with parameters. */
  readonly verdict: 'comparable' | 'refused' | 'choose';
  readonly refusals: readonly { readonly code: string; readonly params: Readonly<Record<string, string>> }[];
  /** What can be observed of both alike: a comparison stays within it. */
  readonly common: readonly CommonPart[];
  /** What is missing for more, with the cells of coverage to look at. */
  readonly missing: readonly MissingPart[];
}
export interface CompareSide {
  readonly party: PartyRef;
  readonly coverage: readonly CoverageView[];
  readonly labels: readonly { readonly label: Label; readonly count: number }[];
  readonly commitments: number;
  readonly instrumentsRead: number;
  readonly documentsRead: number;
  readonly activityRows: number;
  readonly activitySources: readonly SourceNote[];
  readonly searches: {
    readonly count: number;
    readonly places: number;
    readonly languages: readonly string[];
    readonly lastOn: string | null;
  };
  /** Stated money of the year asked for by the denominator asked for; empty: none was chosen. */
  readonly ratios: readonly SideRatio[];
}
