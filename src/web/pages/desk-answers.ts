import type { Contradiction } from '../../linking/index.ts';
import type { Assessment, Finding, Localised } from '../../model/index.ts';
import type {
  ContributionRow,
  ContributionWords,
  Desk,
  DeskDocument,
  DeskQueue,
  FieldProblem,
  LinkQueue,
} from '../../review/index.ts';
import type { EventView, LabelToConfirm, Stamp, TellingView } from '../../views/index.ts';

/** What somebody sent with a form, by field. */
export type Sent = Readonly<Record<string, string>>;

/** The reading desk's first page: who reads, a text to paste, the documents that the archive holds. */
export interface DeskPage {
  readonly stamp: Stamp | null;
  /** Name under which decisions stand in the journal; null: not given yet. */
  readonly by: string | null;
  readonly documents: readonly DeskDocument[];
  readonly toConfirm: readonly LabelToConfirm[];
  /** Proposals of others, and what people said of labels. */
  readonly queue: DeskQueue;
  /** Contributions of citizens that nobody has judged. */
  readonly contributions: number;
  /** Entries that the last form said; null: no form was sent. */
  readonly said: number | null;
  readonly isBuilding: boolean;
  readonly sent: Sent;
  readonly problems: readonly FieldProblem[];
}

/** One document at the desk. */
export interface DeskDocumentPage {
  readonly stamp: Stamp | null;
  readonly by: string | null;
  readonly desk: Desk;
  /** A statement kind, `undecided`, `promises` or `all`. */
  readonly show: string;
  /** The place (first character) whose form is open; null: none. */
  readonly at: number | null;
  /** The form that was sent and refused. */
  readonly sent: Sent;
  readonly findings: readonly Finding[];
  readonly problems: readonly FieldProblem[];
  /** Entries that the last form said; null: no form was sent. */
  readonly said: number | null;
  readonly isBuilding: boolean;
}

/** Pairs that may be one, or belong together, at the desk. */
export interface LinkingPage {
  readonly stamp: Stamp | null;
  readonly by: string | null;
  readonly queue: LinkQueue;
  /** Entries that the last form said; null: no form was sent. */
  readonly said: number | null;
  readonly isBuilding: boolean;
  /** The form that was sent and refused. */
  readonly sent: Sent;
  readonly problems: readonly FieldProblem[];
  /** What the judgement that was sent would go against. */
  readonly against: readonly Contradiction[];
}

/** What citizens say to have seen, at the desk. */
export interface ContributionsPage {
  readonly stamp: Stamp | null;
  readonly by: string | null;
  /** How many wait in all. */
  readonly waiting: number;
  /** Those of this page, the oldest first. */
  readonly cases: readonly {
    readonly row: ContributionRow;
    /** null: it was removed. */
    readonly sent: ContributionWords | null;
    /** Why its sender asks for another look; null: no such words. */
    readonly appeal: string | null;
    /** What the edition holds on the thing; null: nothing. */
    readonly thing: {
      readonly title: Localised;
      readonly assessment: Assessment | null;
      readonly tellings: readonly TellingView[];
      readonly events: readonly EventView[];
    } | null;
  }[];
  readonly page: number;
  readonly pages: number;
  /** Those with a judgement that stands, the last judged first. */
  readonly decided: readonly ContributionRow[];
  readonly said: number | null;
  readonly isBuilding: boolean;
  readonly sent: Sent;
  readonly problems: readonly FieldProblem[];
}
