import { standingLinks } from '../linking/index.ts';
import { type Entry, type EntryBody, type EntryKind, idOf, statementId } from '../model/index.ts';
import { contributionsOf } from './contributions.ts';

/** An entry's body with its id and where the journal has it. */
export interface Said<T> {
  readonly id: string;
  readonly index: number;
  readonly at: string;
  readonly by: string;
  readonly body: T;
}
type Of<K extends EntryKind> = readonly Said<EntryBody<K>>[];

/** Everything that the journal says, by kind, in its order. */
export type Journal = { readonly [K in EntryKind]: Of<K> } & { readonly entries: readonly Entry[] };

const hashed = { evidence: 'ev', word: 'ev', telling: 'te', search: 'sl', judgement: 'ju' } as const;

/** The id of what an entry says: minted, or the hash of its content; of an answer the hash with its index. */
export function idOfEntry(entry: Entry): string {
  switch (entry.kind) {
    case 'statement':
      return statementId(entry.body);
    case 'attestation':
      return idOf('at', { index: entry.index, body: entry.body });
    case 'evidence':
    case 'word':
    case 'telling':
    case 'search':
    case 'judgement':
      return idOf(hashed[entry.kind], entry.body);
    case 'link':
      return idOf('ju', entry.body);
    case 'source':
    case 'party':
    case 'instrument':
    case 'commitment':
    case 'work':
    case 'delivery-unit':
    case 'invitation':
      return entry.body.id;
    default:
      return idOf('fi', { index: entry.index });
  }
}

/** What may be said again and then counts at its last place: the word of a hand on a pair. */
const sayable: ReadonlySet<EntryKind> = new Set(['judgement', 'link']);

/**
 * Sorts entries by kind. A statement, event or log said twice is held once, at its first place; of judgements every one
 * is held, of links those that stand.
 */
export function sortEntries(entries: readonly Entry[]): Journal {
  const sorted: Record<string, Said<unknown>[]> = {};
  const seen = new Set<string>();
  for (const entry of entries) {
    const id = idOfEntry(entry);
    const key = `${entry.kind} ${id}`;
    if (seen.has(key) && !sayable.has(entry.kind)) continue;
    seen.add(key);
    sorted[entry.kind] ??= [];
    sorted[entry.kind]?.push({ id, index: entry.index, at: entry.at, by: entry.by, body: entry.body });
  }
  const kinds: readonly EntryKind[] = [
    'source',
    'party',
    'instrument',
    'statement',
    'commitment',
    'telling',
    'work',
    'delivery-unit',
    'evidence',
    'word',
    'link',
    'judgement',
    'attestation',
    'invitation',
    'invitation-delivered',
    'invitation-revoked',
    'search',
    'review',
    'coverage',
    'mission',
    'access',
    'contribution',
    'proposal',
    'contribution-review',
  ];
  const citizens = contributionsOf(entries);
  return Object.fromEntries([
    ...kinds.map((kind) => [kind, sorted[kind] ?? []]),
    ...(['source', 'statement', 'evidence'] as const).map((kind) => [
      kind,
      [...(sorted[kind] ?? []), ...citizens[kind]],
    ]),
    ['link', standingLinks((sorted.link ?? []) as Said<EntryBody<'link'>>[])],
    ['entries', entries],
  ]) as unknown as Journal;
}

/** What an entry is about, for the history of a page. */
export function subjectOf(entry: Entry): { readonly type: string; readonly id: string } | null {
  switch (entry.kind) {
    case 'statement':
      return entry.body.subject;
    case 'telling':
    case 'word':
    case 'link':
    case 'search':
    case 'review':
      return { type: 'commitment', id: entry.body.commitment };
    case 'evidence':
      return entry.body.commitment !== null
        ? { type: 'commitment', id: entry.body.commitment }
        : entry.body.work !== null
          ? { type: 'work', id: entry.body.work }
          : null;
    case 'attestation':
    case 'contribution':
      return entry.body.on;
    case 'invitation':
      return entry.body.on[0] ?? null;
    case 'coverage':
      return { type: 'party', id: entry.body.partner };
    case 'source':
    case 'party':
    case 'instrument':
    case 'commitment':
    case 'work':
    case 'delivery-unit':
      return { type: entry.kind, id: entry.body.id };
    default:
      return null;
  }
}
