import type { Ledger } from '../ledger/index.ts';
import { type JudgementGraph, judgementGraph, type SaidJudgement, standingLinks } from '../linking/index.ts';
import type { Entry, Link } from '../model/index.ts';
import type { LinkEdition } from './links-cards.ts';

export interface SaidLink {
  readonly index: number;
  readonly at: string;
  readonly body: Link;
}
/** What the journal says of identity and links, as it is now. */
export interface Decisions {
  readonly judgements: readonly SaidJudgement[];
  readonly graph: JudgementGraph;
  /** Those that stand. */
  readonly links: readonly SaidLink[];
}
interface Read {
  readonly origin: string;
  /** Entries of the journal that were taken in. */
  readonly size: number;
  readonly decisions: Decisions;
}
const read = new WeakMap<object, Read>();

/**
 * What was decided up to now. Of what the edition holds of the same journal its tables are read, and of the journal what
 * was said since the last time; without an edition the whole journal.
 */
export async function readDecisions(
  ledger: Ledger,
  edition: Pick<LinkEdition, 'manifest' | 'rows'> | null,
): Promise<Decisions> {
  const { size } = ledger.checkpoint();
  const known = edition === null ? undefined : read.get(edition);
  const isOurs = known !== undefined && known.origin === ledger.origin && known.size <= size;
  const before = isOurs ? known : edition === null ? null : await ofEdition(ledger, edition);
  if (before !== null && before.size === size) {
    if (edition !== null) read.set(edition, before);
    return before.decisions;
  }
  const judgements = [...(before?.decisions.judgements ?? [])];
  const links = [...(before?.decisions.links ?? [])];
  let hasMore = before === null;
  for await (const entry of ledger.entries({ from: before?.size ?? 0, to: size })) {
    hasMore ||= entry.kind === 'judgement' || entry.kind === 'link';
    take(entry, judgements, links);
  }
  const decisions = hasMore ? decided(judgements, links) : (before as Read).decisions;
  if (edition !== null) read.set(edition, { origin: ledger.origin, size, decisions });
  return decisions;
}

const decided = (judgements: readonly SaidJudgement[], links: readonly SaidLink[]): Decisions => ({
  judgements,
  graph: judgementGraph(judgements),
  links: standingLinks(links),
});

function take({ kind, index, at, body }: Entry, judgements: SaidJudgement[], links: SaidLink[]): void {
  if (kind === 'judgement') judgements.push({ index, at, body });
  if (kind === 'link') links.push({ index, at, body });
}

/** What the tables of an edition hold, where it was built of the beginning of this journal; null otherwise. */
async function ofEdition(ledger: Ledger, edition: Pick<LinkEdition, 'manifest' | 'rows'>): Promise<Read | null> {
  const { origin, size } = edition.manifest.journal;
  if (origin !== ledger.origin || size > ledger.checkpoint().size) return null;
  const of = async <T>(table: string): Promise<{ index: number; at: string; body: T }[]> =>
    (
      await edition.rows(
        `select s.entry_index as index, e.at, s.body from ${table} s join entry e on e.index = s.entry_index order by 1`,
      )
    ).map((row) => ({ index: Number(row.index), at: String(row.at), body: JSON.parse(String(row.body)) as T }));
  const judgements = await of<SaidJudgement['body']>('judgement');
  return { origin, size, decisions: decided(judgements, await of<Link>('link')) };
}
