import type { Visitor } from '../access/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import {
  appealWords,
  type ContributionFile,
  type ContributionRow,
  contributionRows,
  contributionWords,
  type FieldProblem,
  isWaiting,
  judgeContribution,
} from '../review/index.ts';
import { commitment, stampOf, work } from '../views/index.ts';
import type { PageAnswers } from '../web/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import type { LedgerDoor } from './door.ts';

type Page = PageAnswers['contributions'];
type Sent =
  | { readonly page: Page; readonly status: 422 }
  | { readonly to: Readonly<Record<string, string>>; readonly hash: string };

const perPage = 10;
const mostDecided = 20;
const longestSentence = 500;
const longestReason = 2000;
const verdicts = { accept: 'accepted', reject: 'rejected', undo: 'undone' } as const;
const whole = (text: string | null | undefined): number | null =>
  text != null && /^\d{1,9}$/.test(text) ? Number(text) : null;
/** One line without control characters. */
const line = (text: string | undefined): string => (text ?? '').replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();

/** What the edition holds on the thing that somebody speaks of; null: it holds it no more. */
async function thingIn(edition: ServedEdition, { type, id }: ContributionRow['body']['on']) {
  try {
    if (type === 'work') {
      const { work: held, events } = await work(edition, { id });
      return { title: held.name, assessment: null, tellings: [], events };
    }
    const { commitment: held, assessment, tellings, events } = await commitment(edition, { id });
    return { title: held.title, assessment, tellings, events };
  } catch (error) {
    if (error instanceof ObrasError && error.code === 'not-found') return null;
    throw error;
  }
}

/** Where reviewers judge what citizens say to have seen: one form, one judgement, one entry. */
export function createContributionDesk({
  door,
  byOf,
  needName,
  whoSaid,
  build,
  say,
  effects,
}: {
  readonly door: () => LedgerDoor;
  readonly byOf: (query: URLSearchParams, visitor: Visitor | null) => string | null;
  readonly needName: (query: URLSearchParams, visitor: Visitor | null) => string;
  readonly whoSaid: (by: string, visitor: Visitor | null) => Readonly<Record<string, string>>;
  readonly build: { ask(): void; isAsked(): boolean };
  readonly say: (by: string, use: (ledger: Ledger) => Promise<number>) => Promise<number>;
  readonly effects: Pick<AppOptions['effects'], 'now'>;
}) {
  async function show(
    edition: ServedEdition,
    query: URLSearchParams,
    visitor: Visitor | null,
    state: Partial<Pick<Page, 'sent' | 'problems'>> = {},
  ): Promise<Page> {
    const by = byOf(query, visitor);
    const rows = await door().read(contributionRows);
    const waiting = rows.filter(isWaiting);
    const pages = Math.max(1, Math.ceil(waiting.length / perPage));
    const page = Math.min(Math.max(1, whole(query.get('page')) ?? 1), pages);
    const shown = by === null ? [] : waiting.slice((page - 1) * perPage, page * perPage);
    const things = new Map<string, ReturnType<typeof thingIn>>();
    const cases = shown.map(async (row) => {
      const { on } = row.body;
      const key = `${on.type}:${on.id}`;
      if (!things.has(key)) things.set(key, thingIn(edition, on));
      const sent = await door().read((ledger) => contributionWords(ledger, row.index));
      const appeal = await door().read((ledger) => appealWords(ledger, row));
      return { row, sent, appeal, thing: (await things.get(key)) ?? null };
    });
    const decided = rows
      .filter((row) => !isWaiting(row))
      .sort((a, b) => (b.last?.index ?? 0) - (a.last?.index ?? 0))
      .slice(0, mostDecided);
    return {
      stamp: stampOf(edition),
      by,
      waiting: waiting.length,
      cases: await Promise.all(cases),
      page,
      pages,
      decided: by === null ? [] : decided,
      said: whole(query.get('said')),
      isBuilding: build.isAsked(),
      sent: state.sent ?? {},
      problems: state.problems ?? [],
    };
  }

  return {
    contributions: show,
    /** The file that came with a contribution, for the eyes of a reviewer. */
    async contributedFile(index: string): Promise<ContributionFile> {
      const words = await door().read((ledger) => contributionWords(ledger, whole(index) ?? -1));
      if (words?.file) return words.file;
      throw new ObrasError('not-found', 'There is no such file.', {
        params: { type: 'file', what: index.slice(0, 64) },
      });
    },
    async sendContributions(
      edition: ServedEdition,
      query: URLSearchParams,
      visitor: Visitor | null,
      form: URLSearchParams,
    ): Promise<Sent> {
      const by = needName(query, visitor);
      const sent = Object.fromEntries(form);
      const verdict = verdicts[sent.step as keyof typeof verdicts];
      const contribution = whole(sent.contribution) ?? -1;
      const [en, es, reason] = [line(sent['what-en']), line(sent['what-es']), line(sent.reason)];
      const problems: FieldProblem[] = [];
      const problem = (field: string, code: FieldProblem['code']) => problems.push({ field, code });
      if (reason === '') problem('reason', 'missing');
      if (reason.length > longestReason) problem('reason', 'too-long');
      if (verdict === 'accepted')
        for (const [field, text] of [
          ['what-en', en],
          ['what-es', es],
        ] as const) {
          if (text === '') problem(field, 'missing');
          if (text.length > longestSentence) problem(field, 'too-long');
        }
      const names = [by, visitor?.account.email ?? ''];
      const count =
        problems.length > 0
          ? 0
          : await say(by, async (ledger) => {
              const what = verdict === 'accepted' ? { en, es } : null;
              const shows = verdict === 'accepted' && sent.shows === 'yes' ? { showsFile: true as const } : {};
              const asked = { contribution, verdict, what, reason, ...shows };
              const judged = await judgeContribution(ledger, asked, names);
              if ('refused' in judged) {
                problem('contribution', judged.refused);
                return 0;
              }
              return (await ledger.append([judged.draft], { by, at: effects.now().toISOString() })).length;
            });
      if (problems.length > 0) return { page: await show(edition, query, visitor, { sent, problems }), status: 422 };
      if (verdict !== 'rejected') build.ask();
      const page = query.get('page') ?? '';
      return {
        to: { ...whoSaid(by, visitor), page, said: String(count) },
        hash: verdict === 'undone' ? 'waiting' : 'decided',
      };
    },
  };
}
