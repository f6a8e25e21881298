import type { SqlRefusal } from '../edition/index.ts';
import type { FileRefusal } from '../ledger/index.ts';
import type {
  Anchor,
  Assessment,
  Attestation,
  Commitment,
  Contribution,
  Coverage,
  EvidenceEvent,
  Grade,
  Instrument,
  Label,
  Link,
  Localised,
  MissionItem,
  Party,
  PromisorWord,
  SearchLog,
  Source,
  Statement,
  Telling,
  Work,
} from '../model/index.ts';
import type { BesideAmount, ConversionAsked, ConvertedMoney } from './conversion.ts';
import type { RatioMissing } from './denominator-answers.ts';
import type { GrantEquivalent } from './grant-equivalent.ts';
import type { SectorChoice } from './infrastructure.ts';
import type { AddingRule, LeftOutReason } from './left-out.ts';
import type { ListShape } from './sorting.ts';

/** Which edition answered: on every page, every file. */
export interface Stamp {
  readonly edition: string;
  readonly asOf: string;
  readonly journalSize: number;
  readonly journalRoot: string;
  readonly program: string;
  readonly rubric: string;
}

/** A source as named under a figure, with its licence and freshness. */
export interface SourceNote {
  readonly id: string;
  readonly title: string;
  readonly publisher: PartyRef | null;
  readonly url: string | null;
  readonly datePublished: string | null;
  readonly licence: string;
  readonly attribution: string | null;
  readonly caveat: Localised | null;
}

export interface PartyRef {
  readonly id: string;
  readonly name: Localised;
  readonly country: string | null;
}

/** The file form of an answer: what is on screen is what is downloaded. null is *unknown* and is written as an empty cell. */
export interface AnswerTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Every answer: which edition, from which sources, and the same content as a table. */
export interface Answered {
  readonly stamp: Stamp;
  readonly sources: readonly SourceNote[];
  readonly table: AnswerTable;
  /** What the address said that was not understood, named so that the page can say so. Absent: all was understood. */
  readonly notUnderstood?: readonly NotUnderstood[];
}

/** A parameter of an address that no filter reads (`unknown-name`), whose value does not fit, or that came twice. */
export interface NotUnderstood {
  readonly name: string;
  readonly value: string;
  readonly why: 'unknown-name' | 'not-a-value' | 'repeated';
}

/** A reader's own question in SQL, and what came of it: `table` holds its rows; without a question it lists the tables. */
export interface SqlAnswer extends Answered {
  readonly q: string | null;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Are there more rows than are given? */
  readonly isCut: boolean;
  /** Why it was not asked; null where nothing was wrong. */
  readonly refusal: SqlRefusal | null;
  /** Rows that a page and a file show, and the seconds that a question may take. */
  readonly most: { readonly page: number; readonly file: number; readonly seconds: number };
  /** Questions to begin with; none where the edition cannot be asked in SQL. */
  readonly examples: readonly { readonly example: string; readonly q: string }[];
  readonly tables: readonly {
    readonly name: string;
    readonly what: string;
    readonly rows: number;
    readonly columns: readonly string[];
  }[];
}

export interface CommitmentRow {
  readonly id: string;
  readonly title: Localised;
  readonly promisors: readonly PartyRef[];
  readonly beneficiaries: readonly PartyRef[];
  readonly label: Label;
  readonly rule: string;
  readonly standing: 'proposed-by-rule' | 'confirmed';
  readonly quantity: string | null;
  readonly high: string | null;
  readonly unit: string | null;
  readonly comparator: string | null;
  readonly per: string | null;
  readonly announcedOn: string | null;
  readonly windowEnd: string | null;
}

export interface HomeAnswer extends Answered {
  readonly totals: {
    readonly commitments: number;
    readonly statements: number;
    readonly sources: number;
    readonly activities: number;
    readonly parties: number;
    readonly works: number;
  };
  /** How many commitments carry each label, in the order of the rubric; labels with none are left out. */
  readonly labels: readonly { readonly label: Label; readonly count: number }[];
  readonly partners: readonly { readonly party: PartyRef; readonly commitments: number; readonly sources: number }[];
  readonly countries: readonly PartyRef[];
  /** Commitments followed furthest along the chain (most steps held). */
  readonly followed: readonly CommitmentRow[];
  readonly latestEntries: readonly HistoryRow[];
}

export interface CommitmentListAnswer extends Answered {
  readonly filter: CommitmentFilter;
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly rows: readonly CommitmentRow[];
  /** Counts under the present filter, for the filter form. */
  readonly facets: {
    readonly label: readonly Facet[];
    readonly promisor: readonly Facet[];
    readonly beneficiary: readonly Facet[];
    readonly object: readonly Facet[];
  };
}
export interface CommitmentFilter extends ListShape {
  readonly q: string | null;
  readonly label: string | null;
  readonly promisor: string | null;
  readonly beneficiary: string | null;
  readonly object: string | null;
  readonly page: number;
}
export interface Facet {
  readonly value: string;
  readonly name: Localised | null;
  readonly count: number;
}

/** A figure of a statistical series as its source states it; null is *not stated*. */
export interface ObservationRow {
  readonly id: string;
  readonly source: string;
  readonly indicator: string;
  /** ISO 3166-1 alpha-2; null: a region, with its name as written. */
  readonly area: string | null;
  readonly areaName: string | null;
  readonly counterpart: string | null;
  readonly topic: string | null;
  readonly period: string | null;
  readonly value: string | null;
  readonly outOf: string | null;
  readonly unit: string | null;
  readonly stage: string | null;
  readonly priceBasis: string | null;
  readonly method: string;
  readonly line: number | null;
  readonly path: string | null;
}
/** Observations added within one source, indicator, other side, topic, stage, unit and price basis. */
export interface ObservationSum {
  readonly source: SourceNote;
  readonly indicator: string;
  readonly counterpart: string | null;
  readonly topic: string | null;
  readonly stage: string | null;
  readonly unit: string | null;
  readonly priceBasis: string | null;
  readonly rows: number;
  readonly stated: number;
  readonly first: string | null;
  readonly last: string | null;
  /** null: nothing is stated, or the unit is never added. */
  readonly sum: string | null;
  readonly outOf: string | null;
}
export interface ObservationListAnswer extends Answered {
  readonly filter: ObservationFilter;
  readonly total: number;
  readonly pageSize: number;
  readonly rows: readonly ObservationRow[];
  readonly sums: readonly ObservationSum[];
  readonly facets: {
    readonly source: readonly Facet[];
    readonly indicator: readonly Facet[];
    readonly area: readonly Facet[];
  };
}
export interface ObservationFilter {
  readonly source: string | null;
  readonly indicator: string | null;
  /** ISO 3166-1 alpha-2, or `region`: the countries of the region together. */
  readonly area: string | null;
  /** Name of an area without a code, as written. */
  readonly name: string | null;
  readonly counterpart: string | null;
  /** A topic, or `all`: those without one, which are all topics together. */
  readonly topic: string | null;
  readonly stage: string | null;
  readonly basis: string | null;
  readonly period: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly page: number;
}

export interface HistoryRow {
  readonly index: number;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly leafHash: string;
}

/** A statement with the names it needs to be read. */
export interface StatementView {
  readonly id: string;
  readonly statement: Statement;
  readonly source: SourceNote | null;
  readonly asserter: PartyRef | null;
  readonly reporter: PartyRef | null;
  readonly speaker: PartyRef | null;
  readonly entryIndex: number;
}

export interface TellingView {
  readonly id: string;
  readonly telling: Telling;
  readonly source: SourceNote;
  readonly actor: PartyRef | null;
  readonly statement: StatementView | null;
  /** What differs from the other tellings. */
  readonly differs: readonly ('quantity' | 'unit' | 'window' | 'modality' | 'actor' | 'object')[];
  readonly entryIndex: number;
}

export interface EventView {
  readonly id: string;
  readonly event: EvidenceEvent;
  readonly grade: Grade;
  readonly lineages: number;
  /** Address of a photo of a citizen that a reviewer shows; null: none. */
  readonly photo: string | null;
  readonly statements: readonly StatementView[];
  readonly entryIndex: number;
}

/** The core page: five steps (said, committed, financed and built, answered, evidence), all derived from one edition. */
export interface CommitmentAnswer extends Answered {
  readonly commitment: Commitment;
  readonly promisors: readonly PartyRef[];
  readonly beneficiaries: readonly PartyRef[];
  readonly instrument: Instrument | null;
  readonly assessment: Assessment;
  /** Assessments under other rubrics or dates, kept readable. */
  readonly otherAssessments: readonly Assessment[];
  readonly tellings: readonly TellingView[];
  readonly tellingsDiffer: readonly string[];
  /** Oldest first, this one included; rates are per year as decimal text, null where no window is stated. */
  readonly lineage: readonly {
    readonly commitment: CommitmentRow;
    readonly yearlyRate: string | null;
    readonly changePercent: string | null;
    readonly isThis: boolean;
  }[];
  readonly related: readonly { readonly kind: string; readonly commitment: CommitmentRow }[];
  readonly events: readonly EventView[];
  readonly words: readonly { readonly word: PromisorWord; readonly statements: readonly StatementView[] }[];
  readonly links: readonly {
    readonly link: Link;
    readonly activity: ActivityRow | null;
    readonly work: WorkView | null;
  }[];
  readonly attestations: readonly AttestationView[];
  readonly asked: readonly AskedView[];
  readonly searches: readonly SearchLog[];
  readonly conversions: readonly StatementView[];
  /** Every other statement about it, all asserters side by side. */
  readonly statements: readonly StatementView[];
  readonly history: readonly HistoryRow[];
}
/** A question put to a party, and how it stands on the day of the edition. */
export interface AskedView {
  readonly party: PartyRef;
  readonly deliveredOn: string | null;
  readonly expires: string;
  readonly state: 'answered' | 'not-delivered' | 'awaited' | 'no-answer';
  /** From this day on no answer is said to be none; null: it has not reached anybody. */
  readonly silentFrom: string | null;
}
export interface AttestationView {
  readonly id: string;
  readonly attestation: Attestation;
  readonly party: PartyRef;
  readonly at: string;
  readonly entryIndex: number;
  readonly supersededBy: string | null;
}
export interface WorkView {
  readonly work: Work;
  readonly owner: PartyRef | null;
}
export interface WorkAnswer extends Answered {
  readonly work: Work;
  /** Codes of the countries named here that have a page of their own. */
  readonly countriesHeld: readonly string[];
  readonly owner: PartyRef | null;
  readonly commitments: readonly CommitmentRow[];
  readonly events: readonly EventView[];
  readonly activities: readonly ActivityRow[];
  readonly statements: readonly StatementView[];
  readonly attestations: readonly AttestationView[];
  readonly asked: readonly AskedView[];
  readonly history: readonly HistoryRow[];
}

/** A document: its text when it may be shown, else the skeleton of paragraphs with the short quotes. */
export interface DocumentAnswer extends Answered {
  readonly source: Source;
  readonly publisher: PartyRef | null;
  readonly shows: 'text' | 'skeleton';
  /** Why the text is not shown: `not-held`, `licence`; null when it is. */
  readonly withheld: 'not-held' | 'licence' | null;
  readonly paragraphs: readonly {
    readonly number: number | null;
    readonly text: string | null;
    readonly start: number | null;
    /** Page on which it begins; null: no pages. */
    readonly page: number | null;
    readonly statements: readonly DocumentStatement[];
  }[];
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly commitments: readonly CommitmentRow[];
  /** The source of which this is a later copy; null: none. */
  readonly laterCopyOf: SourceNote | null;
  /** Later copies of this document, and what became of its quotes in each. */
  readonly laterCopies: readonly {
    readonly source: SourceNote;
    readonly counts: readonly { readonly resolution: string; readonly count: number }[];
  }[];
  readonly history: readonly HistoryRow[];
}
/** Bytes by their SHA-256: which sources they are, and the events that rest on them. */
export interface EvidenceAnswer extends Answered {
  readonly sha256: string;
  readonly held: readonly {
    readonly source: SourceNote;
    readonly isHeld: boolean;
    readonly mayRepublish: boolean;
    readonly statements: number;
  }[];
  readonly events: readonly EventView[];
}
export interface DocumentStatement {
  readonly id: string;
  readonly label: string | null;
  readonly kind: string | null;
  readonly quote: string | null;
  readonly anchor: Anchor | null;
  readonly about: string | null;
  readonly finding: 'agrees' | 'differs' | 'partly' | null;
  readonly note: string | null;
  readonly flags: readonly string[];
  readonly speaker: PartyRef | null;
  readonly commitment: string | null;
  readonly reviewStatus: string;
  /** What became of the quote in each later copy that is held; `found` is null where it is ambiguous or lost. */
  readonly inCopies: readonly { readonly copy: string; readonly resolution: string; readonly found: string | null }[];
}
export interface DocumentListAnswer extends Answered {
  readonly filter: ListShape;
  readonly rows: readonly {
    readonly source: SourceNote;
    readonly kind: 'document' | 'dataset';
    readonly statements: number;
    readonly isHeld: boolean;
    readonly language: string | null;
  }[];
}
export interface StatementAnswer extends Answered {
  readonly view: StatementView;
  readonly canonical: string;
  /** Statements on the same subject and property, by other asserters. */
  readonly beside: readonly StatementView[];
  readonly usedBy: readonly CommitmentRow[];
  /** Answers of parties that it names, unchanged, and how the questions put to them stand. */
  readonly attestations: readonly AttestationView[];
  readonly asked: readonly AskedView[];
  /** W3C Web Annotation of its anchor, when it has one. */
  readonly annotation: Readonly<Record<string, unknown>> | null;
  readonly history: readonly HistoryRow[];
}

/** A judgement that stands, with its place in the journal. */
export interface JudgementView {
  readonly index: number;
  readonly at: string;
  readonly by: string;
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
  readonly score: string | null;
  readonly reasons: readonly string[];
}
/** Which ids and names are held as one, by whose judgements, and what was judged otherwise. */
export interface IdentityAnswer {
  readonly canonical: string;
  readonly members: readonly string[];
  readonly judgements: readonly JudgementView[];
  /** Judged not to be one, and joined by the path all the same. */
  readonly contradictions: readonly {
    readonly left: string;
    readonly right: string;
    readonly judgement: JudgementView;
    readonly path: readonly JudgementView[];
  }[];
}

/** What cannot all hold in the journal: judgements of identity that contradict, and findings of the journal. */
export interface ContradictionsAnswer extends Answered {
  readonly contradictions: readonly (IdentityAnswer['contradictions'][number] & {
    readonly type: 'party' | 'activity' | 'work' | 'commitment';
  })[];
  readonly findings: readonly FindingRow[];
}

export interface PartyAnswer extends Answered {
  readonly party: Party;
  /** null: nobody judged who it is. */
  readonly identity: IdentityAnswer | null;
  /** Codes of the countries named here that have a page of their own. */
  readonly countriesHeld: readonly string[];
  readonly promised: readonly CommitmentRow[];
  readonly promisedTo: readonly CommitmentRow[];
  readonly labels: readonly { readonly label: Label; readonly count: number }[];
  readonly members: readonly PartyRef[];
  readonly memberOf: readonly PartyRef[];
  readonly instruments: readonly { readonly instrument: Instrument; readonly role: string }[];
  readonly published: readonly SourceNote[];
  readonly attestations: readonly AttestationView[];
  readonly coverage: readonly CoverageView[];
  readonly activities: { readonly total: number; readonly rows: readonly ActivityRow[] };
}
export interface CoverageView {
  readonly coverage: Coverage;
  readonly partner: PartyRef;
  readonly country: PartyRef | null;
  readonly basis: SourceNote | null;
}
export interface PartyListAnswer extends Answered {
  readonly filter: ListShape;
  readonly rows: readonly {
    readonly party: PartyRef;
    readonly type: string;
    readonly promised: number;
    readonly promisedTo: number;
  }[];
}

/** A country of the region: what was promised to it (also through groups), activities by partner, coverage first. */
export interface CountryAnswer extends Answered {
  readonly country: Party;
  readonly coverage: readonly CoverageView[];
  readonly promisedDirectly: readonly CommitmentRow[];
  readonly promisedToGroups: readonly CommitmentRow[];
  readonly works: readonly WorkView[];
  /** Per source and stage, never added across sources: count of activities and sum of stated amounts by currency and price basis. */
  readonly money: readonly MoneyRow[];
  readonly activities: { readonly total: number; readonly rows: readonly ActivityRow[] };
  readonly answersDue: readonly CommitmentRow[];
}
export interface MoneyRow {
  readonly source: SourceNote;
  readonly kind: string;
  readonly activities: number;
  readonly withAmount: number;
  /** null: no amount stated at all. */
  readonly sum: string | null;
  readonly currency: string | null;
  readonly priceBasis: string;
  /** IATI FlowType (10 ODA, 20 OOF …), or the class of the source's own; null: not stated. Never added across. */
  readonly flowType: string | null;
  /** Activities of which nothing is in the sum. */
  readonly leftOut: number;
  /** What is not in the sum, by reason: together with it, every stated amount whole. Empty by the rule `all`. */
  readonly left: readonly {
    readonly reason: LeftOutReason;
    readonly activities: number;
    readonly sum: string | null;
  }[];
  /** The sum in the currency and prices asked for; absent: not asked for. Never instead of the sum. */
  readonly converted?: ConvertedMoney;
}

/** Stated money under a filter: sums by the rule that the reader chose, and what each leaves out. */
export interface MoneyAnswer extends Answered {
  readonly filter: Omit<ActivityListAnswer['filter'], 'page' | 'left'> & {
    readonly in?: string | null;
    readonly prices?: number | null;
  };
  readonly conversion: ConversionAsked;
  /** Activities under the filter. */
  readonly total: number;
  readonly rule: AddingRule;
  readonly facets: ActivityListAnswer['facets'];
  readonly money: readonly MoneyRow[];
}

export interface ActivityRow {
  readonly id: string;
  readonly title: string | null;
  readonly source: string;
  readonly identifier: string;
  readonly countries: readonly string[];
  readonly funders: readonly string[];
  readonly status: string | null;
  readonly statusAsWritten: string | null;
  readonly agreedOn: string | null;
  readonly actualEnd: string | null;
  /** The first stated commitment amount; null: none stated. */
  readonly amount: {
    readonly value: string;
    readonly currency: string | null;
    readonly kind: string;
    readonly priceBasis: string;
  } | null;
}
export interface ActivityListAnswer extends Answered {
  readonly filter: {
    readonly q: string | null;
    readonly source: string | null;
    readonly country: string | null;
    readonly funder: string | null;
    readonly status: string | null;
    /** A kind of infrastructure, all of them, or `unstated`. */
    readonly sector: SectorChoice | null;
    readonly from: number | null;
    readonly to: number | null;
    /** By which rule sums are made; null: `safe`. */
    readonly rule?: AddingRule | null;
    /** Only activities with an amount that the safe rule leaves out, or splits, for this reason. */
    readonly left?: LeftOutReason | null;
    readonly page: number;
  } & ListShape;
  readonly total: number;
  readonly pageSize: number;
  readonly rows: readonly ActivityRow[];
  readonly money: readonly MoneyRow[];
  readonly facets: {
    readonly source: readonly Facet[];
    readonly country: readonly Facet[];
    readonly status: readonly Facet[];
  };
}
export interface ActivityAnswer extends Answered {
  /** Held as one with others, told from them, or part of them; null: nobody judged. */
  readonly identity: IdentityAnswer | null;
  readonly activity: ActivityRow;
  /** Codes of the countries named here that have a page of their own. */
  readonly countriesHeld: readonly string[];
  /** Every stated property: name, value as stated. */
  readonly properties: readonly { readonly name: string; readonly value: string | null }[];
  readonly parties: readonly {
    readonly role: string;
    readonly name: string | null;
    readonly ref: string | null;
    readonly party: PartyRef | null;
  }[];
  readonly places: readonly {
    readonly country: string | null;
    readonly name: string | null;
    readonly latitude: string | null;
    readonly longitude: string | null;
    readonly precision: string;
    readonly share: string | null;
  }[];
  readonly sectors: readonly {
    readonly vocabulary: string;
    readonly code: string | null;
    readonly name: string | null;
    readonly share: string | null;
  }[];
  readonly transactions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly on: string | null;
    readonly value: string | null;
    readonly currency: string | null;
    readonly priceBasis: string;
    readonly method: string;
    readonly line: number | null;
    /** The amount in US dollars and in constant prices; empty: no rates and no deflators are held. */
    readonly beside: readonly BesideAmount[];
  }[];
  /** Year of the constant prices in `beside`. */
  readonly prices: number | null;
  /** Grant element of a loan; null: no loan. Never added to the face value. */
  readonly grant: GrantEquivalent | null;
  readonly locator: {
    readonly line: number | null;
    readonly byteFrom: number | null;
    readonly byteTo: number | null;
    readonly path: string | null;
  };
  readonly source: SourceNote;
  readonly commitments: readonly CommitmentRow[];
  readonly findings: readonly FindingRow[];
}
export interface FindingRow {
  readonly source: string;
  readonly code: string;
  readonly severity: string;
  readonly line: number | null;
  readonly path: string | null;
  readonly params: Readonly<Record<string, string>>;
}

/** One sum of a side by its denominator. */
export interface SideRatio {
  readonly source: SourceNote;
  readonly kind: string;
  readonly flowType: string | null;
  readonly currency: string | null;
  readonly priceBasis: string;
  readonly sum: string | null;
  readonly by: {
    readonly value: string;
    readonly unit: string | null;
    readonly year: number;
    /** Source and row of the observation; null: added from the promises listed. */
    readonly source: string | null;
    readonly row: string | null;
    readonly line: number | null;
    readonly commitments: readonly string[];
  } | null;
  /** `sum` divided by `by`, to twelve decimals. */
  readonly ratio: string | null;
  readonly missing: RatioMissing | null;
}

export interface SearchAnswer extends Answered {
  readonly q: string;
  readonly type: string | null;
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly hits: readonly {
    readonly type: string;
    readonly id: string;
    readonly title: Localised;
    /** BCP 47 of a title that is a text of a source in one language, empty when it is not known; null: the journal's own. */
    readonly titleLanguage: string | null;
    /** Points, by which the hits are ordered: those of the words, times the share of words found, times the kind. */
    readonly score: string;
    readonly matched: readonly string[];
    /**
     * What gave the points: a word asked for, the word of the index or the country that it names (`country:HN`), and
     * how many things hold it or are of it.
     */
    readonly why: readonly {
      readonly word: string;
      readonly term: string;
      readonly country: string | null;
      readonly inTitle: boolean;
      readonly documents: number;
      readonly points: string;
    }[];
    /** Words found of those asked for, and the factor of the kind of thing. */
    readonly found: number;
    readonly kindFactor: string;
    readonly label: string | null;
    readonly country: string | null;
    readonly year: number | null;
  }[];
  /** How the query was read: the words that are looked for, phrases, and the filters of the form and of the query. */
  readonly asked: {
    readonly words: readonly string[];
    readonly phrases: readonly string[];
    /** No text holds the phrases: the hits hold their words. */
    readonly arePhrasesLoose: boolean;
    readonly country: string | null;
    readonly label: string | null;
    readonly from: number | null;
    readonly to: number | null;
    readonly sort: string | null;
  };
  readonly types: readonly Facet[];
  readonly countries: readonly Facet[];
  readonly labels: readonly Facet[];
  readonly years: readonly Facet[];
  readonly didYouMean: string | null;
  /** Words that nothing matched. */
  readonly unmatched: readonly string[];
  /** A pasted sentence: the commitments whose tellings read the same amounts. */
  readonly byAmount: readonly { readonly words: string; readonly commitments: readonly CommitmentRow[] }[];
}

export interface MissionAnswer extends Answered {
  readonly groups: readonly {
    readonly group: 'system' | 'actor' | 'left-out';
    readonly items: readonly MissionItem[];
  }[];
  /** Titles of what the items are held as; none for statements and views. */
  readonly names: readonly { readonly type: string; readonly id: string; readonly title: Localised }[];
  readonly document: DocumentAnswer | null;
}
export interface MethodAnswer extends Answered {
  readonly rubric: string;
  readonly rules: readonly {
    readonly id: string;
    readonly label: Label;
    readonly title: Localised;
    readonly text: Localised;
    readonly commitments: number;
  }[];
  readonly otherRubrics: readonly string[];
}
export interface DataAnswer extends Answered {
  readonly editions: readonly {
    readonly id: string;
    readonly asOf: string;
    readonly journalSize: number;
    readonly isCurrent: boolean;
  }[];
  readonly files: readonly {
    readonly name: string;
    readonly rows: number | null;
    readonly bytes: number;
    readonly sha256: string;
    readonly what: string;
  }[];
  readonly readings: readonly {
    readonly source: SourceNote;
    readonly seen: number;
    readonly kept: number;
    readonly setAside: number;
    readonly findings: number;
  }[];
  readonly checkpoint: string;
  readonly vkey: string;
}
export interface FindingsAnswer extends Answered {
  readonly source: SourceNote;
  readonly seen: number;
  readonly kept: number;
  readonly setAside: number;
  readonly counts: readonly { readonly code: string; readonly severity: string; readonly count: number }[];
  readonly rows: readonly FindingRow[];
}
/** One source against the standard of its format. */
export interface StandardCheckAnswer extends Answered {
  readonly source: SourceNote;
  /** null: the source is in no format with a standard that is checked. */
  readonly check: {
    /** As written; null when not stated. */
    readonly version: string | null;
    /** Schema that it was checked against; null when it could not be read. */
    readonly checkedAs: string | null;
    readonly asOf: string;
    readonly records: number;
    readonly recordsWithErrors: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  } | null;
  /** All that was found, counted by rule. */
  readonly rules: readonly {
    readonly code: string;
    readonly severity: string;
    readonly rule: string | null;
    readonly category: string | null;
    readonly list: string | null;
    readonly count: number;
  }[];
  readonly rows: readonly {
    readonly code: string;
    readonly severity: string;
    readonly record: string | null;
    readonly line: number | null;
    readonly column: number | null;
    readonly path: string | null;
    readonly params: Readonly<Record<string, string>>;
  }[];
}
export interface InstrumentAnswer extends Answered {
  readonly instrument: Instrument;
  readonly parties: readonly { readonly party: PartyRef; readonly role: string }[];
  readonly documents: readonly SourceNote[];
  readonly commitments: readonly CommitmentRow[];
  readonly statements: readonly StatementView[];
}

/**
 * Pages that are no question to an edition: what the server hands to `renderPage` for `help`, `glossary` and `about`
 * (`PlainPage`), `problem`, `verify`, `answer` and `receipt`.
 */
export interface PlainPage {
  readonly stamp: Stamp | null;
}

/** A stop of the tour, from 1. */
export interface TourPage extends PlainPage {
  readonly step: string;
}

/** What cannot be done, for people. `code` is from the catalogue in `model/`, or `unforeseen` for a bug. */
export interface ProblemPage extends PlainPage {
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  /** Number of the request, to be named in a report. */
  readonly instance: string;
}

/** `verify`: a receipt pasted into a form and checked on the server. POST to the page itself, field `receipt`. */
export interface VerifyPage extends PlainPage {
  /** What was pasted; null before anything was. */
  readonly text: string | null;
  /** What is wrong with it, by the names of the checks; `not-json` for what is no receipt at all. */
  readonly verdict: { readonly ok: boolean; readonly problems: readonly string[] } | null;
  /** The log's public key and last signed head, where this site holds the log. */
  readonly vkey: string | null;
  readonly checkpoint: string | null;
  /** The proof that was asked for, as JSON, and the address of the same as a file. */
  readonly proof: { readonly kind: 'inclusion' | 'consistency'; readonly json: string; readonly file: string } | null;
}

/** Fields of the answer form, all text as typed. `step` is `preview` or `send`. */
/** `contribute`: the form by which anybody says what they saw, and that it was taken. */
export type ContributeField =
  | 'seen'
  | 'date'
  | 'words'
  | 'place'
  | 'contact'
  | 'consent'
  | 'file'
  | 'about'
  | 'publish'
  | 'appeal';
export interface ContributePage extends PlainPage {
  readonly about: { readonly type: 'commitment' | 'work'; readonly id: string; readonly title: Localised };
  readonly values: Readonly<Partial<Record<ContributeField, string>>>;
  readonly errors: readonly {
    readonly field: ContributeField;
    readonly code: 'missing' | 'not-a-date' | 'too-long' | 'gone' | 'full' | FileRefusal;
  }[];
  /** It was taken; nothing is asked any more. */
  readonly isSent: boolean;
  /** The code that somebody came back with; `own` is what it opens, null: nothing about this thing. */
  readonly code: string | null;
  readonly own: {
    readonly index: number;
    readonly at: string;
    readonly seen: Contribution['seen'];
    readonly date: string;
    readonly words: string;
    readonly place: string;
    readonly hasContact: boolean;
    /** What the file that came with it shows; null: none came. */
    readonly about: string | null;
    readonly state: 'waiting' | 'accepted' | 'rejected' | 'undone' | 'appealed';
    /** What is public of it, in the words of a reviewer. */
    readonly sentence: Localised | null;
    readonly showsFile: boolean;
    /** Did its sender agree that the photo is shown? */
    readonly mayPublish: boolean;
    /** Why it was rejected. */
    readonly reason: string | null;
    readonly canAppeal: boolean;
  } | null;
  /** Number of a contribution whose words its sender has just had destroyed. */
  readonly removed: number | null;
  readonly isReadOnly: boolean;
}

/** `institution`: what was asked of a party and what it answered, for the accounts that speak for it. */
export interface InstitutionPage extends PlainPage {
  readonly party: PartyRef;
  /** The newest question first. */
  readonly asked: readonly {
    readonly id: string;
    readonly at: string;
    readonly expires: string;
    /** Of the link: an account also answers when the link has ended. */
    readonly state: 'open' | 'expired' | 'revoked';
    readonly items: readonly ReplyItem[];
  }[];
  /** Links to an account of the same institution that nobody has used. */
  readonly colleagues: readonly { readonly id: string; readonly made: string; readonly expires: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** A link that was made, shown once. */
  readonly made: { readonly kind: 'answer' | 'join'; readonly text: string } | null;
  readonly done: 'revoked' | 'withdrawn' | null;
  /** `invitation`: the link whose form it was. */
  readonly problems: readonly { readonly field: string; readonly code: 'missing'; readonly invitation: string }[];
  readonly isReadOnly: boolean;
}

export type ReplyField =
  | 'item'
  | 'verdict'
  | 'quantity'
  | 'unit'
  | 'date'
  | 'reason'
  | 'signedAs'
  | 'step'
  | 'file'
  | 'about'
  | 'waiting'
  | 'without';
export interface ReplyItem {
  /** `commitment:<id>`, `work:<id>` or `statement:<id>`: the value of the field `item`. */
  readonly item: string;
  readonly type: 'commitment' | 'work' | 'statement';
  readonly id: string;
  readonly title: Localised;
  readonly commitment: CommitmentRow | null;
  readonly work: Work | null;
  readonly statement: StatementView | null;
  /** What this party has answered on it so far, oldest first; a new answer is added, none is overwritten. */
  readonly given: readonly { readonly attestation: Attestation; readonly entryIndex: number; readonly at: string }[];
}
/**
 * `answer`: the form behind an invitation link, one form an item, sent by POST to the page itself
 * (`application/x-www-form-urlencoded`, or `multipart/form-data` with a file). With `step=preview` it comes back with `preview`; with `step=send` it is said
 * to the journal and the receipt is shown. After an error it comes back with `values` and `errors`.
 */
export interface ReplyPage extends PlainPage {
  readonly party: PartyRef;
  readonly role: Attestation['role'];
  readonly expires: string;
  readonly items: readonly ReplyItem[];
  readonly values: Readonly<Partial<Record<ReplyField, string>>>;
  readonly errors: readonly {
    readonly field: ReplyField;
    readonly code:
      | 'missing'
      | 'not-a-choice'
      | 'not-a-number'
      | 'two-readings'
      | 'not-a-date'
      | 'too-long'
      | 'not-a-unit'
      | 'not-for-this'
      | 'empty'
      | 'not-a-kind'
      | 'too-many-pixels'
      | 'damaged'
      | 'gone';
  }[];
  /** Exactly what will be public, before it is sent; null until `step=preview` was without error. */
  readonly preview: Attestation | null;
  /** The file that goes with it, before it is sent: where this page shows it; null: none. */
  readonly waiting: { readonly key: string; readonly mediaType: string; readonly bytes: number } | null;
  /** The site takes no answers at present; the form is shown, not sent. */
  readonly isReadOnly: boolean;
}

/** `receipt`: what the journal holds at an index, with the proof; after an answer also where to go on. */
export interface ReceiptPage extends PlainPage {
  readonly index: number;
  readonly kind: string;
  readonly at: string;
  /** The receipt as JSON, to be kept; the same as `/api/v1/log/receipt/<index>`. */
  readonly json: string;
  /** When the receipt is for an answer just given. */
  readonly answered: {
    readonly attestation: Attestation;
    readonly party: PartyRef;
    readonly title: Localised;
    /** Items of the same invitation that have no answer yet; the form is at the page it came from. */
    readonly left: number;
    /** Address of the form, for amending or going on. */
    readonly form: string;
    /** Is the next edition being built now? Else it appears after the next build. */
    readonly isBuilding: boolean;
  } | null;
}
