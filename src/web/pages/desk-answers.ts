import type { Contradiction } from '../../linking/index.ts';
import type { Finding } from '../../model/index.ts';
import type { Desk, DeskDocument, DeskQueue, FieldProblem, LinkQueue } from '../../review/index.ts';
import type { LabelToConfirm, Stamp } from '../../views/index.ts';

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
