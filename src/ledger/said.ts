import {
  canonical,
  type Draft,
  EntryEnvelope,
  type EntryKind,
  entryBodies,
  type Json,
  ObrasError,
} from '../model/index.ts';
import { type PersonalPart, sealPersonal } from './personal.ts';
import { maxEntryBytes } from './segments.ts';

/** What the journal remembers of its entries, to refuse what cannot be said twice. */
export interface Memory {
  /** `kind:id` of every minted id. */
  readonly minted: Set<string>;
  /** SHA-256 of an invitation's token → index of its entry. */
  readonly invitations: Map<string, number>;
  /** Ids of the invitations that were taken back. */
  readonly revoked: Set<string>;
  /** Index of an entry with a personal part → hash of that part. */
  readonly personal: Map<number, string>;
  /** Index of an entry whose personal part was removed → when, and why. */
  readonly removed: Map<number, { readonly on: string; readonly reason: string }>;
}

export const emptyMemory = (): Memory => ({
  minted: new Set(),
  invitations: new Map(),
  revoked: new Set(),
  personal: new Map(),
  removed: new Map(),
});

const mintedKinds: ReadonlySet<string> = new Set<EntryKind>([
  'source',
  'party',
  'instrument',
  'commitment',
  'work',
  'delivery-unit',
  'invitation',
]);

/** The parts of an entry that the memory looks at. */
export interface Said {
  readonly kind: string;
  readonly body: unknown;
  readonly personal?: string;
}

/** `kind:id` of an entry that mints an id, else null. */
export function mintedBy({ kind, body }: Said): string | null {
  if (!mintedKinds.has(kind) || typeof body !== 'object' || body === null || !('id' in body)) return null;
  return `${kind}:${String(body.id)}`;
}

export function remember(memory: Memory, said: Said, index: number): void {
  const minted = mintedBy(said);
  if (minted !== null) memory.minted.add(minted);
  const body = said.body as Record<string, unknown>;
  if (said.kind === 'invitation' && typeof body.tokenSha256 === 'string')
    memory.invitations.set(body.tokenSha256, index);
  if (said.personal !== undefined) memory.personal.set(index, said.personal);
  if (said.kind === 'personal-removed') {
    const { entry, on, reason } = body as { entry: number; on: string; reason: string };
    if (!memory.removed.has(entry)) memory.removed.set(entry, { on, reason });
  }
  if (said.kind === 'invitation-revoked' && typeof body.invitation === 'string') memory.revoked.add(body.invitation);
}

function invalid(kind: string, field: string, reason: string, position: number, cause?: unknown): ObrasError {
  return new ObrasError('journal-entry-invalid', `${kind}: ${field === '' ? 'the body' : field}: ${reason}`, {
    params: { kind, field, reason, position: String(position) },
    hint: 'Correct the field and offer the entry again; nothing of this batch was written.',
    cause,
  });
}

/** The first field that was given but is not in the schema: kept by nobody, so refused rather than dropped. */
function unknownField(given: unknown, kept: unknown, path = ''): string | null {
  if (typeof given !== 'object' || given === null) return null;
  if (typeof kept !== 'object' || kept === null) return path;
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const field = path === '' ? key : `${path}.${key}`;
    if (!Object.hasOwn(kept, key)) return field;
    const below = unknownField(value, (kept as Record<string, unknown>)[key], field);
    if (below !== null) return below;
  }
  return null;
}

/** A draft, and what goes beside its entry because it is about a person. */
export type PersonalDraft = Draft & { readonly personal?: Json };

/** A draft with its envelope, ready to be numbered. `position` is its place in its batch. */
export interface Offer {
  readonly draft: PersonalDraft;
  readonly by: string;
  readonly at: string;
}

/** An entry in its stored form: `line` is its canonical JSON in UTF-8, without the newline. */
export interface Stored {
  readonly entry: { readonly index: number; readonly at: string; readonly by: string } & Said;
  readonly line: Uint8Array;
  readonly personal: PersonalPart | null;
}

/** Reads a draft through its schema and gives it its number; `journal-entry-invalid` names kind and field. */
export function numberOffer(
  { draft, by, at }: Offer,
  index: number,
  position: number,
  random: (length: number) => Uint8Array,
): Stored {
  const kind = String((draft as { kind?: unknown } | null)?.kind ?? 'nothing');
  if (!Object.hasOwn(entryBodies, kind)) throw invalid(kind, 'kind', 'no such kind of entry', position);
  const parsed = entryBodies[kind as EntryKind].safeParse(draft.body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw invalid(kind, issue.path.map(String).join('.'), issue.message, position, parsed.error);
  }
  const stray = unknownField(draft.body, parsed.data);
  if (stray !== null) throw invalid(kind, stray, 'no such field', position);
  const envelope = EntryEnvelope.safeParse({ index, at, by, kind, body: null });
  if (!envelope.success) {
    const issue = envelope.error.issues[0]!;
    throw invalid(kind, issue.path.map(String).join('.'), issue.message, position, envelope.error);
  }
  if (Number.isNaN(Date.parse(at))) throw invalid(kind, 'at', 'no such instant', position);
  let text: string;
  let personal: PersonalPart | null = null;
  let entry: Stored['entry'] = { index, at, by, kind, body: parsed.data };
  try {
    if (draft.personal !== undefined) {
      personal = sealPersonal(draft.personal, random(32));
      entry = { ...entry, personal: personal.hash };
    }
    text = canonical(entry);
  } catch (cause) {
    throw invalid(kind, '', cause instanceof Error ? cause.message : 'not JSON', position, cause);
  }
  const line = new TextEncoder().encode(text);
  if (line.length > maxEntryBytes)
    throw invalid(kind, '', `${line.length} bytes; an entry has at most ${maxEntryBytes}`, position);
  return { entry, line, personal };
}
