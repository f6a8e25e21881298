import type { Ledger } from '../ledger/index.ts';
import {
  type Commitment,
  canonical,
  type EntryBody,
  type Source,
  type Statement,
  type Telling,
} from '../model/index.ts';
import { type DocumentReading, readDocument, withBytes } from './document.ts';

export interface HeldDocument {
  readonly source: Source;
  readonly document: DocumentReading;
}
/** Words at their place in an archived document; code points. */
export interface Place extends HeldDocument {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What the ledger holds, as far as a row of a review file may name it. */
export interface Held {
  /** The document of a source as archived, or the code of the finding that says why there is none. */
  documentOf(source: string): Promise<HeldDocument | string>;
  readonly parties: ReadonlySet<string>;
  readonly instruments: ReadonlySet<string>;
  readonly commitments: ReadonlyMap<string, Commitment>;
  /** The last statement that this person made of these words. */
  lastAt(statement: Statement): Statement | undefined;
  hasTelling(telling: Telling): boolean;
  /** Takes up what a row is about to say, for the rows after it. */
  add(said: { statement: Statement; commitment: Commitment | null; telling: Telling | null }): void;
}

const placeKey = ({ anchor, enteredBy }: Statement): string =>
  JSON.stringify([enteredBy, anchor?.source, anchor?.start, anchor?.end]);

/** Reads the journal once for what rows may name. */
export async function openHeld(ledger: Ledger): Promise<Held> {
  const sources = new Map<string, EntryBody<'source'>>();
  const parties = new Set<string>();
  const instruments = new Set<string>();
  const commitments = new Map<string, Commitment>();
  const statements = new Map<string, Statement>();
  const tellings = new Set<string>();
  for await (const { kind, body } of ledger.entries()) {
    if (kind === 'source') sources.set(body.id, body);
    if (kind === 'party') parties.add(body.id);
    if (kind === 'instrument') instruments.add(body.id);
    if (kind === 'commitment') commitments.set(body.id, body);
    if (kind === 'statement' && body.property === 'says') statements.set(placeKey(body), body);
    if (kind === 'telling') tellings.add(canonical(body));
  }
  const documents = new Map<string, Promise<HeldDocument | string>>();
  const open = async (id: string): Promise<HeldDocument | string> => {
    const source = sources.get(id);
    if (source === undefined) return 'review-source-unknown';
    if (source.sha256 === null) return 'review-source-bytes';
    const { document } = await readDocument(await withBytes(ledger, source, source.sha256));
    return document === null ? 'review-source-data' : { source, document };
  };
  return {
    documentOf(id) {
      const known = documents.get(id) ?? open(id);
      documents.set(id, known);
      return known;
    },
    parties,
    instruments,
    commitments,
    lastAt: (statement) => statements.get(placeKey(statement)),
    hasTelling: (telling) => tellings.has(canonical(telling)),
    add({ statement, commitment, telling }) {
      statements.set(placeKey(statement), statement);
      if (commitment !== null) commitments.set(commitment.id, commitment);
      if (telling !== null) tellings.add(canonical(telling));
    },
  };
}
