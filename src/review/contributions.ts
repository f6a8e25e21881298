import { createHash, timingSafeEqual } from 'node:crypto';
import { type Ledger, voiceOf } from '../ledger/index.ts';
import type { Draft, EntryBody, Localised } from '../model/index.ts';

type Verdict = EntryBody<'contribution-review'>['verdict'];

/** What a reviewer said of a contribution. */
export interface ContributionDecision {
  readonly index: number;
  readonly at: string;
  readonly by: string;
  readonly review: EntryBody<'contribution-review'>;
}
/** A contribution with the last word on it. */
export interface ContributionRow {
  readonly index: number;
  readonly at: string;
  readonly body: EntryBody<'contribution'>;
  readonly state: 'waiting' | Verdict;
  /** The last decision; null: nobody has decided. */
  readonly last: ContributionDecision | null;
  /** Whoever sent it asked once for another look: at what `by` had rejected; null: never. */
  readonly appeal: { readonly index: number; readonly by: string } | null;
}
/** What a person sent with a contribution, as it is kept beside the journal. */
export interface ContributionWords {
  readonly words: string;
  readonly place: string;
  readonly contact: string | null;
  /** The photo or document that came with it; null: none. */
  readonly file: ContributionFile | null;
}
/** A file as it was cleaned before it was kept. */
export interface ContributionFile {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'application/pdf';
  readonly bytes: Uint8Array;
  /** What it shows, in the words of who sent it. */
  readonly about: string;
}
/** The personal part of a contribution, as JSON. */
export interface KeptContribution extends Omit<ContributionWords, 'file'> {
  readonly file?: Omit<ContributionFile, 'bytes'> & { readonly base64: string };
  /** SHA-256 of the secret part of the code by which its sender comes back; left out: none was given. */
  readonly code?: string;
}
/** Why a contribution cannot be judged so. `judged`: a decision stands, and is taken back first. */
/** `same-reviewer`: who rejected it does not decide on the appeal. */
export type ContributionRefusal =
  | 'unknown'
  | 'own'
  | 'same-reviewer'
  | 'judged'
  | 'not-judged'
  | 'removed'
  | 'not-to-show';

/** Does somebody still have to decide on it? */
export const isWaiting = ({ state }: Pick<ContributionRow, 'state'>): boolean =>
  state === 'waiting' || state === 'undone' || state === 'appealed';

/** Every contribution of the journal as it is now, the oldest first. */
export async function contributionRows(ledger: Ledger): Promise<ContributionRow[]> {
  const rows = new Map<number, ContributionRow>();
  for await (const { kind, body, index, at, by } of ledger.entries()) {
    if (kind === 'contribution') rows.set(index, { index, at, body, state: 'waiting', last: null, appeal: null });
    const row = kind === 'contribution-review' ? rows.get(body.contribution) : undefined;
    if (row !== undefined && kind === 'contribution-review')
      rows.set(row.index, {
        ...row,
        state: body.verdict,
        last: { index, at, by, review: body },
        appeal: body.verdict === 'appealed' ? { index, by: row.last?.by ?? '' } : row.appeal,
      });
  }
  return [...rows.values()];
}

/** What was sent with it; null: it was removed. */
export async function contributionWords(ledger: Ledger, index: number): Promise<ContributionWords | null> {
  const personal = await ledger.personal(index);
  if (personal.state !== 'held') return null;
  const { words = '', place = '', contact = null, file } = personal.content as Partial<KeptContribution>;
  const bytes = file === undefined ? null : Buffer.from(file.base64, 'base64');
  return {
    words,
    place,
    contact,
    file: file === undefined || bytes === null ? null : { mediaType: file.mediaType, about: file.about, bytes },
  };
}

/** The thing that a contribution speaks of, as voices are bound to it. */
export const thingOf = ({ on }: Pick<EntryBody<'contribution'>, 'on'>): string => `${on.type}:${on.id}`;

/**
 * One judgement as one entry, or why not. Nobody judges what came from their own account or contact (`names`: how who
 * decides may have given it); of two who judge at once the first counts; what was removed is not accepted, and no file is shown without consent.
 */
export async function judgeContribution(
  ledger: Ledger,
  { contribution, verdict, what, reason, showsFile }: EntryBody<'contribution-review'>,
  names: readonly string[],
): Promise<{ readonly draft: Draft } | { readonly refused: ContributionRefusal }> {
  const row = (await contributionRows(ledger)).find(({ index }) => index === contribution);
  if (row === undefined) return { refused: 'unknown' };
  const { voice } = row.body;
  if (voice !== null && names.some((name) => name !== '' && voiceOf(ledger, thingOf(row.body), name) === voice))
    return { refused: 'own' };
  if (row.appeal !== null && row.state === 'appealed' && row.appeal.by === names[0])
    return { refused: 'same-reviewer' };
  if (verdict === 'accepted' && (await ledger.personal(contribution)).state !== 'held') return { refused: 'removed' };
  if (verdict === 'undone' && isWaiting(row)) return { refused: 'not-judged' };
  if (verdict !== 'undone' && !isWaiting(row)) return { refused: 'judged' };
  if (showsFile && !row.body.file?.mayPublish) return { refused: 'not-to-show' };
  const shown: Localised | null = verdict === 'accepted' ? what : null;
  return {
    draft: {
      kind: 'contribution-review',
      body: { contribution, verdict, what: shown, reason, ...(showsFile && { showsFile }) },
    },
  };
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The secret part of a code, of random bytes: a letter or digit a byte, in groups of four, none that looks like another. */
export const secretOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte, at) => `${at > 0 && at % 4 === 0 ? '-' : ''}${letters[byte & 31]}`).join('');

/** What the personal part keeps of the secret. */
export const keptSecret = (secret: string): string => hashOf(secret).toString('hex');

/** The contribution that a code (`812-ABCD-…`) opens, with what was sent; null: it opens none, or what was sent is gone. */
export async function contributionOf(
  ledger: Ledger,
  code: string,
): Promise<{ readonly row: ContributionRow; readonly sent: ContributionWords } | null> {
  const [, digits, secret] = /^\s*(\d{1,9})-([2-9A-Z-]{4,40})\s*$/i.exec(code) ?? [];
  if (digits === undefined || secret === undefined) return null;
  const row = (await contributionRows(ledger)).find(({ index }) => index === Number(digits));
  if (row === undefined) return null;
  const personal = await ledger.personal(row.index);
  if (personal.state !== 'held') return null;
  const kept = Buffer.from((personal.content as Partial<KeptContribution>).code ?? '', 'hex');
  const given = hashOf(secret.toUpperCase());
  if (kept.length !== given.length || !timingSafeEqual(kept, given)) return null;
  const sent = await contributionWords(ledger, row.index);
  return sent === null ? null : { row, sent };
}

/** May whoever sent it ask for another look? Once, at what was rejected. */
export const canAppeal = ({ state, appeal }: Pick<ContributionRow, 'state' | 'appeal'>): boolean =>
  state === 'rejected' && appeal === null;

/** Asks for another look: it waits again, with these words for the reviewers alone. */
export const appealOf = (contribution: number, words: string) => ({
  kind: 'contribution-review' as const,
  body: { contribution, verdict: 'appealed' as const, what: null, reason: 'whoever sent it asks for another look' },
  personal: { words },
});

/** The words of an appeal; null: none was made, or they were removed. */
export async function appealWords(ledger: Ledger, { appeal }: Pick<ContributionRow, 'appeal'>): Promise<string | null> {
  if (appeal === null) return null;
  const personal = await ledger.personal(appeal.index);
  return personal.state === 'held' ? ((personal.content as { words?: string }).words ?? null) : null;
}
