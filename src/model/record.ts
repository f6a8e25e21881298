import type { DecimalText } from './amount.ts';
import type { Finding } from './problem.ts';
import type { Locator } from './source.ts';
import type { Edtf } from './time.ts';

/**
 * Records: the compact form of the bundle of statements that one source makes at one place. Names follow IATI 2.03.
 * Every value is as the source states it, or null for *not stated*; nothing is inferred, converted or summed.
 */
export interface ActivityRecord {
  /** `<source id>:<identifier>`; where a source repeats an identifier, `#2` and so on is added and a finding made. */
  readonly id: string;
  readonly source: string;
  readonly identifier: string;
  readonly locator: Locator;
  readonly title: string | null;
  readonly titleLanguage: string | null;
  /** IATI ActivityStatus: 1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled, 6 suspended. */
  readonly status: string | null;
  readonly statusAsWritten: string | null;
  /** When the money or work was agreed (commitment or approval). */
  readonly agreedOn: Edtf | null;
  readonly plannedStart: Edtf | null;
  readonly actualStart: Edtf | null;
  readonly plannedEnd: Edtf | null;
  readonly actualEnd: Edtf | null;
  /** IATI FlowType code (10 ODA, 20 OOF, …), FinanceType code, as stated for the whole activity. */
  readonly flowType: string | null;
  readonly financeType: string | null;
  /** Does the source call it an umbrella that must not be added to its parts? */
  readonly isUmbrella: boolean | null;
  readonly url: string | null;
  readonly parties: readonly ActivityParty[];
  readonly places: readonly ActivityPlace[];
  readonly sectors: readonly ActivitySector[];
  readonly transactions: readonly TransactionRecord[];
  readonly results: readonly ResultRecord[];
  /** Identifiers of related activities as written, with their IATI RelatedActivityType code. */
  readonly related: readonly { readonly identifier: string; readonly type: string | null }[];
  /** Every further column or element that the mapping keeps, by its own name. */
  readonly extra: Readonly<Record<string, string>>;
}

export interface ActivityParty {
  /** IATI OrganisationRole: 1 funding, 2 accountable, 3 extending, 4 implementing; `recipient` beyond it. */
  readonly role: '1' | '2' | '3' | '4' | 'recipient';
  readonly name: string | null;
  readonly ref: string | null;
  /** Minted party id, when the mapping declares it. */
  readonly party: string | null;
  /** ISO 3166-1 alpha-2, when the source or mapping states it. */
  readonly country: string | null;
}

export interface ActivityPlace {
  /** ISO 3166-1 alpha-2, or a code of IATI's Region list in `region`. */
  readonly country: string | null;
  readonly region: string | null;
  readonly name: string | null;
  readonly latitude: DecimalText | null;
  readonly longitude: DecimalText | null;
  readonly precision: 'exact' | 'approximate' | 'unknown';
  /** Percent of the activity as stated. */
  readonly share: DecimalText | null;
}

export interface ActivitySector {
  /** IATI SectorVocabulary: 1 DAC five digits, 2 DAC three digits, 99 the reporter's own. */
  readonly vocabulary: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly share: DecimalText | null;
}

export interface TransactionRecord {
  readonly id: string;
  readonly activity: string;
  readonly source: string;
  readonly locator: Locator;
  /** IATI TransactionType: 2 commitment, 3 disbursement, 4 expenditure, 12 pledge … */
  readonly kind: string;
  readonly on: Edtf | null;
  /** null: the transaction is named without an amount. */
  readonly value: DecimalText | null;
  readonly currency: string | null;
  readonly valueDate: Edtf | null;
  /** `current`, or `constant-2021` and the like when the source deflated it. */
  readonly priceBasis: string;
  readonly method: 'reported' | 'estimated' | 'modelled' | 'inferred' | 'observed';
  readonly provider: string | null;
  readonly receiver: string | null;
  readonly flowType: string | null;
  readonly financeType: string | null;
  readonly tiedStatus: string | null;
}

/**
 * A figure of a statistical series (SDMX: observation): what one source states of one area in one period. Money keeps
 * its stage and price basis; a part of a count keeps what it is out of, so that shares are never averaged.
 */
export interface ObservationRecord {
  /** `<source id>:<line>/<number in the row>`. */
  readonly id: string;
  readonly source: string;
  readonly locator: Locator;
  /** What is measured, in the words of the mapping (`assistance`, `votes-alike`). */
  readonly indicator: string;
  /** Whom it is about, ISO 3166-1 alpha-2; null for a region, with its name as written. */
  readonly area: string | null;
  readonly areaAsWritten: string | null;
  /** The other side (donor, trading partner, other voter), ISO 3166-1 alpha-2. */
  readonly counterpart: string | null;
  readonly counterpartAsWritten: string | null;
  /** Breakdown within the indicator (issue, product); null: all together. */
  readonly topic: string | null;
  readonly period: Edtf | null;
  /** null: not stated. */
  readonly value: DecimalText | null;
  /** Of how many `value` is a part. */
  readonly outOf: DecimalText | null;
  /** ISO 4217 for money, else the thing counted, `index`, `ratio` or `percent`. */
  readonly unit: string | null;
  /** For money: `request`, `allocation`, `appropriation`, `obligation`, `disbursement`; null where there are no stages. */
  readonly stage: string | null;
  /** As for transactions; null where there are no prices. */
  readonly priceBasis: string | null;
  readonly method: TransactionRecord['method'];
}

/** A roll call: one question put to a vote, as its source lists it. */
export interface RollCallRecord {
  readonly source: string;
  /** As the source numbers it; votes and topics name it so. */
  readonly identifier: string;
  readonly locator: Locator;
  readonly on: Edtf | null;
  readonly session: string | null;
  /** Number of the resolution or document that was voted on. */
  readonly resolution: string | null;
}

/** A topic of a roll call that another source lists; a roll call may have several or none. */
export interface RollCallTopicRecord {
  readonly source: string;
  readonly rollCallSource: string;
  readonly rollCall: string;
  readonly topic: string;
  readonly locator: Locator;
}

/** How one voter voted at a roll call that another source lists. Who was absent has none. */
export interface VoteRecord {
  readonly source: string;
  readonly rollCallSource: string;
  readonly rollCall: string;
  /** ISO 3166-1 alpha-2; null for a state that is no more or has no code, with its name as written. */
  readonly voter: string | null;
  readonly voterAsWritten: string | null;
  readonly position: 'yes' | 'no' | 'abstain';
  readonly locator: Locator;
}

export interface ResultRecord {
  readonly type: string | null;
  readonly title: string | null;
  readonly indicators: number;
}

/** A paragraph of a document in its canonical text; `start` and `end` are code points. */
export interface Paragraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the document has pages: the page, from 1, on which the paragraph begins, and the line of that page. */
  readonly page?: number;
  readonly line?: number;
  /** Pages on which it goes on, and the code point of `text` with which each begins. */
  readonly breaks?: readonly { readonly page: number; readonly at: number }[];
}

/** What a reader makes of bytes. `count` comes last: seen = kept + setAside, always. */
export type Reading =
  | { readonly type: 'activity'; readonly activity: ActivityRecord }
  /** A transaction that one source states of an activity of another; `transaction.activity` is that activity's id. */
  | { readonly type: 'transaction'; readonly transaction: TransactionRecord }
  /** A place that one source states of an activity of another. */
  | {
      readonly type: 'place';
      readonly source: string;
      readonly activity: string;
      readonly place: ActivityPlace;
      readonly locator: Locator;
    }
  | {
      readonly type: 'organisation';
      readonly organisation: {
        readonly source: string;
        readonly identifier: string;
        readonly name: string | null;
        readonly locator: Locator;
      };
    }
  | {
      readonly type: 'document';
      readonly source: string;
      readonly text: string;
      readonly textSha256: string;
      readonly paragraphs: readonly Paragraph[];
      readonly language: string | null;
      readonly extractor: string;
    }
  /** The observations that one row states. */
  | { readonly type: 'observations'; readonly observations: readonly ObservationRecord[] }
  | { readonly type: 'rollCall'; readonly rollCall: RollCallRecord }
  | { readonly type: 'rollCallTopic'; readonly rollCallTopic: RollCallTopicRecord }
  | { readonly type: 'vote'; readonly vote: VoteRecord }
  | { readonly type: 'finding'; readonly finding: Finding }
  | {
      readonly type: 'count';
      readonly source: string;
      readonly seen: number;
      readonly kept: number;
      readonly setAside: number;
    };
