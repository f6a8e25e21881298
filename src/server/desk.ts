import type { Visitor } from '../access/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import {
  addParty,
  contributionRows,
  type DecidedColumn,
  decide,
  decided,
  deskDocuments,
  isWaiting,
  keepText,
  openDesk,
  openQueue,
  undoDecision,
} from '../review/index.ts';
import { labelsToConfirm, stampOf } from '../views/index.ts';
import type { PageAnswers } from '../web/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import { createContributionDesk } from './desk-contributions.ts';
import { createLinkDesk } from './desk-links.ts';
import { Refusal } from './problem.ts';

type DeskPage = PageAnswers['desk'];
type ReadingPage = PageAnswers['reading'];
/** What became of a form: the page again, or where to go on. */
type Sent<P> =
  | { readonly page: P; readonly status: 200 | 422 }
  | { readonly to: Readonly<Record<string, string>>; readonly id?: string; readonly hash?: string };

const longestName = 100;
const gatherLimits = { maxBytes: 20 * 2 ** 20, seconds: 60 } as const;

/** Under what decisions are said: the pseudonym of who signed in, else the name in the address. */
const byOf = (query: URLSearchParams, visitor: Visitor | null): string | null =>
  visitor === null ? nameIn(query) : visitor.account.id;
/** Does this visitor only propose, for somebody else to decide on? */
const isProposing = (visitor: Visitor | null): boolean =>
  visitor !== null && !visitor.roles.some((role) => role === 'reviewer' || role === 'editor');

/** The name in the address under which decisions are said; null: none, or none that can stand in the journal. */
function nameIn(query: URLSearchParams): string | null {
  const name = (query.get('by') ?? '').trim();
  return name === '' || name.length > longestName || /\p{Cc}/u.test(name) ? null : name;
}
/** A form that a link opens with one of the proposed commitments in its field. */
const prefilled = (query: URLSearchParams): Record<string, string> => {
  const filled: Record<string, string> = {};
  for (const name of ['commitment', 'predecessor']) {
    const value = query.get(name);
    if (value !== null) Object.assign(filled, { [name]: value, start: query.get('at') ?? '' });
  }
  return filled;
};
/** In the address of the page that follows: the name, where no session holds it. */
const whoSaid = (by: string, visitor: Visitor | null): Readonly<Record<string, string>> =>
  visitor === null ? { by } : {};
const fieldsOf = (form: URLSearchParams): Record<string, string> => Object.fromEntries(form);
const whole = (text: string | undefined | null): number | null =>
  text != null && /^\d{1,9}$/.test(text) ? Number(text) : null;

/**
 * The reading desk: documents of the archive with what rules propose, decisions of people as entries of the journal.
 * Every form is one decision, kept when it is answered. Without sign-in for one machine only: whoever reaches it may
 * write. Who may do what is decided before (`guard.ts`).
 */
export function createDesk({ ledger: door, effects, config }: AppOptions, build: { ask(): void; isAsked(): boolean }) {
  const needDoor = () => {
    if (!door)
      throw new ObrasError('ledger-missing', 'This site does not hold a ledger.', { hint: 'obras serve --desk' });
    return door;
  };
  const needName = (query: URLSearchParams, visitor: Visitor | null): string => {
    const name = byOf(query, visitor);
    if (name === null)
      throw new ObrasError('usage-invalid', 'A decision needs the name of who decides.', {
        params: { what: 'by' },
        hint: 'Give your name at the top of the desk.',
      });
    if (config.readOnly)
      throw new Refusal(403, 'usage-invalid', 'This site takes no entries at present.', {
        hint: 'Serve without --read-only.',
      });
    return name;
  };

  const home = async (
    edition: ServedEdition,
    query: URLSearchParams,
    visitor: Visitor | null,
    state: Partial<Pick<DeskPage, 'sent' | 'problems'>> = {},
  ): Promise<DeskPage> => ({
    stamp: stampOf(edition),
    by: byOf(query, visitor),
    documents: await needDoor().read(deskDocuments),
    toConfirm: await labelsToConfirm(edition),
    queue: await needDoor().read((ledger) => openQueue(ledger, byOf(query, visitor))),
    contributions: (await needDoor().read(contributionRows)).filter(isWaiting).length,
    said: whole(query.get('said')),
    isBuilding: build.isAsked(),
    sent: state.sent ?? {},
    problems: state.problems ?? [],
  });

  const reading = (
    edition: ServedEdition,
    id: string,
    query: URLSearchParams,
    visitor: Visitor | null,
    state: Partial<Pick<ReadingPage, 'sent' | 'findings' | 'problems'>> = {},
  ): Promise<ReadingPage> =>
    needDoor().read(async (ledger) => ({
      stamp: stampOf(edition),
      by: byOf(query, visitor),
      desk: await openDesk(ledger, id, {
        page: whole(query.get('page')),
        at: whole(state.sent?.start ?? query.get('at')),
      }),
      show: query.get('show') || 'all',
      at: whole(state.sent?.start ?? query.get('at')),
      said: whole(query.get('said')),
      isBuilding: build.isAsked(),
      sent: state.sent ?? prefilled(query),
      findings: state.findings ?? [],
      problems: state.problems ?? [],
    }));

  const say = async (by: string, use: (ledger: Ledger) => Promise<number>): Promise<number> => {
    const count = await needDoor().write(use);
    effects.log({ event: 'desk', by, entries: count });
    return count;
  };
  /** Nobody confirms a label that rests on what they entered; who disagrees says why. */
  const whyNot = async (id: string | undefined, verdict: string | null, sent: Record<string, string>, by: string) => {
    if (verdict === 'dissent' && !sent.reason?.trim()) return { field: 'reason', code: 'missing' } as const;
    const { own } = await needDoor().read((ledger) => openQueue(ledger, by));
    return verdict === 'confirmed' && own.has(id ?? '') ? ({ field: 'confirm', code: 'own' } as const) : null;
  };
  const entryBy = (by: string) => ({ by, at: effects.now().toISOString() });

  const sayPublished = async (by: string, visitor: Visitor | null): Promise<void> => {
    if (visitor === null) return;
    const body = { act: 'published', account: visitor.account.id } as const;
    await say(by, async (ledger) => (await ledger.append([{ kind: 'access', body }], entryBy(by))).length);
  };

  return {
    home,
    reading,
    ...createContributionDesk({ door: needDoor, byOf, needName, whoSaid, build, say, effects }),
    ...createLinkDesk({ door: needDoor, byOf, needName, whoSaid, sayPublished, build, say, effects }),

    async sendHome(
      edition: ServedEdition,
      query: URLSearchParams,
      visitor: Visitor | null,
      form: URLSearchParams,
    ): Promise<Sent<DeskPage>> {
      const by = needName(query, visitor);
      const said = whoSaid(by, visitor);
      const sent = fieldsOf(form);
      if (sent.step === 'confirm') {
        const asked = (await labelsToConfirm(edition)).find(({ id }) => id === sent.commitment);
        const verdict = sent.verdict === 'confirmed' || sent.verdict === 'dissent' ? sent.verdict : null;
        const wrong = await whyNot(asked?.id, verdict, sent, by);
        if (!asked || verdict === null || wrong !== null)
          return {
            page: await home(edition, query, visitor, {
              sent,
              problems: [wrong ?? { field: 'confirm', code: 'invalid' }],
            }),
            status: 422,
          };
        const { id: commitment, label, rubric } = asked;
        const count = await say(by, async (ledger) => {
          const reason = sent.reason?.trim() || null;
          const body = { commitment, rubric, label, verdict, by, reason } as const;
          return (await ledger.append([{ kind: 'review', body }], entryBy(by))).length;
        });
        build.ask();
        return { to: { ...said, said: String(count) } };
      }
      if (sent.step === 'undo') {
        const { reviews } = await needDoor().read((ledger) => openQueue(ledger, by));
        const taken = reviews.find(({ index, review }) => index === whole(sent.entry) && review.by === by);
        if (taken === undefined)
          return {
            page: await home(edition, query, visitor, { sent, problems: [{ field: 'confirm', code: 'invalid' }] }),
            status: 422,
          };
        const count = await say(by, async (ledger) => {
          const body = { ...taken.review, verdict: 'withdrawn', reason: null } as const;
          return (await ledger.append([{ kind: 'review', body }], entryBy(by))).length;
        });
        build.ask();
        return { to: { ...said, said: String(count) } };
      }
      const given = {
        id: sent.id ?? '',
        title: sent.title ?? '',
        text: sent.text ?? '',
        url: sent.url ?? '',
        language: sent.language ?? '',
        published: sent.published ?? '',
        licence: sent.licence === 'open' ? 'open' : 'unknown',
      } as const;
      const kept = await keepText(needDoor(), given, by, gatherLimits);
      if ('problems' in kept)
        return { page: await home(edition, query, visitor, { sent, problems: kept.problems }), status: 422 };
      return { to: said, id: kept.id };
    },

    async send(
      edition: ServedEdition,
      id: string,
      query: URLSearchParams,
      visitor: Visitor | null,
      form: URLSearchParams,
    ): Promise<Sent<ReadingPage>> {
      const by = needName(query, visitor);
      const sent = fieldsOf(form);
      const to = { ...whoSaid(by, visitor), show: query.get('show') ?? '', page: query.get('page') ?? '' };
      if (sent.step === 'publish') {
        await sayPublished(by, visitor);
        build.ask();
        return { to, hash: 'publish' };
      }
      if (sent.step === 'party') {
        const given = {
          id: sent['party-id'] ?? '',
          type: sent['party-type'] ?? '',
          nameEs: sent['party-name'] ?? '',
          nameEn: sent['party-name-en'] ?? '',
        };
        const added = await needDoor().write((ledger) => addParty(ledger, given, by));
        if ('problems' in added)
          return { page: await reading(edition, id, query, visitor, { sent, problems: added.problems }), status: 422 };
        return { to: { ...to, said: '1' } };
      }
      if (sent.step === 'undo') {
        const count = await say(by, async (ledger) => {
          const drafts = await undoDecision(ledger, id, sent.statement ?? '', by);
          return drafts.length === 0 ? 0 : (await ledger.append(drafts, entryBy(by))).length;
        });
        return { to: { ...to, said: String(count) } };
      }
      const cells: Partial<Record<DecidedColumn, string>> = { reviewer: by };
      for (const name of decided) if (sent[name] !== undefined) cells[name] = sent[name];
      const asked = {
        start: whole(sent.start),
        end: whole(sent.end),
        words: sent.words ?? sent['add-words'] ?? null,
        cells,
      };
      const outcome = await needDoor().write(async (ledger) => {
        const taken = await decide(ledger, id, asked, by, { isProposal: isProposing(visitor) });
        if (taken.drafts.length > 0) await ledger.append(taken.drafts, entryBy(by));
        return taken;
      });
      if (outcome.findings.some(({ severity }) => severity === 'error'))
        return { page: await reading(edition, id, query, visitor, { sent, findings: outcome.findings }), status: 422 };
      effects.log({ event: 'desk', by, entries: outcome.drafts.length });
      return {
        to: { ...to, said: String(outcome.drafts.length) },
        ...(outcome.place === null ? {} : { hash: `at-${outcome.place.start}-${outcome.place.end}` }),
      };
    },
  };
}

/** May this request reach the desk? Only under a name of this machine: a page elsewhere cannot borrow one. */
export function refuseForeignHost(host: string | undefined): void {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (name === 'localhost' || name === '127.0.0.1' || name === '[::1]') return;
  throw new Refusal(403, 'usage-invalid', 'The desk answers on this machine only.', {
    hint: 'Open it at http://127.0.0.1 or http://localhost.',
  });
}
