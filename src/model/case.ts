import type { Measure } from './amount.ts';
import type { Attestation, SearchLog, Stage } from './delivery.ts';
import type { Interest, SourceClass } from './source.ts';
import type { Edtf, Window } from './time.ts';

/**
 * What a rubric may see of one statement: ids and roles, never names or countries. `lineage` is the set of source ids
 * from which this source is copied or which it names, itself included: two statements with a common one are not
 * independent.
 */
export interface CaseStatement {
  readonly id: string;
  readonly publisher: string | null;
  readonly source: string | null;
  readonly lineage: readonly string[];
  readonly sourceClass: SourceClass;
  readonly interest: Interest;
  /** Is the asserter (or publisher) the promisor, the receiver's authority, the implementer, or somebody else? */
  readonly role: 'promisor' | 'receiver' | 'implementer' | 'other';
  readonly method: 'reported' | 'estimated' | 'modelled' | 'inferred' | 'observed';
  readonly isDated: boolean;
}

export interface CaseEvent {
  readonly id: string;
  readonly on: Edtf | null;
  readonly stage: Stage;
  readonly bearing: 'supports' | 'contradicts' | 'opposite-act';
  readonly quantity: Measure | null;
  readonly cumulative: boolean;
  readonly statements: readonly CaseStatement[];
}

/** Everything `assess` is given. Party ids are opaque; a swap of two partners leaves every label as it was. */
export interface AssessmentCase {
  readonly id: string;
  readonly class: 'quantified' | 'qualitative' | 'procedural';
  readonly modality: 'will' | 'plans-to' | 'encourages' | 'is-ready-to' | 'supports';
  readonly hasSettlementTest: boolean;
  readonly measure: Measure | null;
  readonly accrual: 'even' | 'per-year' | 'lumpy';
  readonly windows: readonly Window[];
  readonly announcedOn: Edtf | null;
  readonly milestones: readonly Edtf[];
  /** A later instrument replaced it before its end (lineage `changes`), with the date. */
  readonly replacedOn: Edtf | null;
  readonly events: readonly CaseEvent[];
  readonly words: readonly {
    readonly id: string;
    readonly says: 'reaffirmed' | 'under-way' | 'done' | 'changed' | 'withdrawn';
    readonly on: Edtf | null;
    readonly statements: readonly CaseStatement[];
  }[];
  readonly attestations: readonly {
    readonly id: string;
    readonly role: Attestation['role'];
    /** Is it the answer of the whole beneficiary? One state of a group speaks for itself alone. */
    readonly isForAll: boolean;
    readonly verdict: Attestation['verdict'];
    readonly quantity: Measure | null;
    readonly on: Edtf | null;
    readonly supersededBy: string | null;
  }[];
  /** Days on which a question was delivered to a receiver. */
  readonly askedOn: readonly Edtf[];
  readonly searches: readonly { readonly id: string; readonly where: SearchLog['where']; readonly on: Edtf }[];
  /** Confirmations by people of a label under this rubric. */
  readonly reviews: readonly {
    readonly label: string;
    readonly rubric: string;
    readonly verdict: 'confirmed' | 'dissent';
    readonly by: string;
    /** Did who says so enter what the label rests on? Nobody confirms their own work. */
    readonly isOwn?: boolean;
  }[];
}
