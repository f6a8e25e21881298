import type { Localised } from '../model/index.ts';
import type { ActivityListAnswer, ActivityRow, Answered, MoneyRow, SourceNote } from './answers.ts';
import type { SectorChoice } from './infrastructure.ts';

/** The list that makes up a number: a page of the site with its query, one thing by its id, or a figure of a question. */
export interface Trail {
  readonly page:
    | 'observations'
    | 'activities'
    | 'activity'
    | 'commitment'
    | 'commitments'
    | 'country'
    | 'coverage'
    | 'explore'
    | 'work'
    | 'data'
    | 'question';
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Figure of that page. */
  readonly figure?: string;
}

/**
 * A part of a sentence or a cell of a figure, in no language yet. A null value is *unknown*, never 0; `outOf` is the
 * whole of which a number is a part.
 */
export type Piece =
  | {
      readonly kind: 'number';
      readonly value: string | null;
      readonly unit: string | null;
      readonly outOf?: string | null;
      readonly trail?: Trail;
    }
  /** A percentage that is worked out; `part` and `outOf` are the sums that it is the share of. */
  | {
      readonly kind: 'percent';
      readonly value: string | null;
      readonly part?: string;
      readonly outOf?: string;
      /** Is it a change, written with its sign? */
      readonly isChange?: true;
      readonly trail?: Trail;
    }
  | { readonly kind: 'country'; readonly code: string }
  /** A code of an open list of words. */
  | { readonly kind: 'code'; readonly group: string; readonly code: string | null }
  | { readonly kind: 'date'; readonly date: string | null }
  /** A name as a source writes it. */
  | { readonly kind: 'text'; readonly text: string | null; readonly trail?: Trail }
  | { readonly kind: 'say'; readonly text: Localised; readonly trail?: Trail };

/** A sentence by its code, with what it speaks of. */
export interface Sentence {
  readonly code: string;
  readonly with: Readonly<Record<string, Piece>>;
}

/** What a figure is drawn from, as far as it reaches. */
export interface Reach {
  /** Rows of the sources that were read for it, and how many of them state no value. */
  readonly rows: number;
  readonly unknown: number;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A table with what it shows, where it comes from and how far that reaches. Columns are codes of words, or `=` with a
 * date, `@` with a country, `~` with a group and a code of it (`~activity-status:2`).
 */
export interface Figure {
  readonly id: string;
  /** Drawn otherwise than as bars or years: countries on a map; from the first column to the second. */
  readonly shape?: 'map' | 'flow';
  readonly about: Readonly<Record<string, Piece>>;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Piece[])[];
  /** So many further rows stand only in a file (CSV, XLSX, Parquet) of the figure or its page. */
  readonly left?: number;
  readonly sources: readonly SourceNote[];
  readonly reach: Reach;
}

/** One of the questions: what is missing first, then the answer in sentences, then the figures. */
export interface QuestionAnswer extends Answered {
  readonly id: QuestionName;
  readonly missing: readonly Sentence[];
  readonly answer: readonly Sentence[];
  /** What a reader must know so as not to read more into the figures than they say. */
  readonly limits: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly filter: QuestionFilter;
  /** Values that each parameter of this question may take here; an empty list: any. */
  readonly choices: Readonly<Partial<Record<keyof QuestionFilter, readonly string[]>>>;
}
export type QuestionName = 'aid' | 'dependence' | 'votes' | 'works' | 'training' | 'changes';
export interface QuestionFilter {
  readonly country: string | null;
  readonly partner: string | null;
  readonly issue: string | null;
  readonly from: number | null;
  readonly to: number | null;
}
/** The questions, each with what is missing and its answer in sentences. */
export interface QuestionListAnswer extends Answered {
  readonly questions: readonly Pick<QuestionAnswer, 'id' | 'missing' | 'answer'>[];
}

/** One filter over activities in four shapes; `view` says which, and `table` is what that shape shows. */
export interface ExploreAnswer extends Answered {
  readonly filter: ExploreFilter;
  /** Activities under the filter. */
  readonly total: number;
  readonly pageSize: number;
  /** The activities themselves; empty but where `view` is `table`. */
  readonly rows: readonly ActivityRow[];
  /** What may be measured besides the number of activities. */
  readonly money: readonly MoneyRow[];
  /** `choose-source`: money is of one source only, and none is chosen. */
  readonly refused: 'choose-source' | null;
  /** The shape as a figure; none where `view` is `table` or a measure is refused. */
  readonly figures: readonly Figure[];
  readonly facets: ActivityListAnswer['facets'];
}
export interface ExploreFilter {
  readonly view: 'map' | 'time' | 'table' | 'flow';
  readonly q: string | null;
  readonly source: string | null;
  readonly country: string | null;
  readonly funder: string | null;
  readonly status: string | null;
  readonly sector: SectorChoice | null;
  readonly from: number | null;
  readonly to: number | null;
  /** A kind of transaction, a currency and a price basis (`2.USD.current`); null: the number of activities. */
  readonly measure: string | null;
  readonly page: number;
}

/** One kind of infrastructure over the activities. */
export interface SectorAnswer extends Answered {
  readonly sector: SectorChoice;
  /** Beginnings of OECD purpose codes and names that make it up; null: activities without a stated sector. */
  readonly rule: { readonly codes: readonly string[]; readonly names: readonly string[] } | null;
  readonly total: number;
  readonly money: readonly MoneyRow[];
  readonly figures: readonly Figure[];
  readonly activities: readonly ActivityRow[];
  /** Every choice with its number of activities. */
  readonly sectors: readonly { readonly sector: SectorChoice; readonly count: number }[];
}

/** Places with coordinates of activities under a filter. */
export interface PlaceListAnswer extends Answered {
  readonly filter: ActivityListAnswer['filter'];
  readonly total: number;
  /** Activities that have such a place, and those under the filter that have none. */
  readonly activities: number;
  readonly unplaced: number;
  readonly pageSize: number;
  readonly rows: readonly {
    readonly activity: string;
    readonly title: string | null;
    readonly source: string;
    readonly country: string | null;
    readonly name: string | null;
    /** Decimal degrees as stated, WGS 84. */
    readonly latitude: string;
    readonly longitude: string;
    readonly precision: string | null;
  }[];
}
