import type { Visitor } from '../access/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import { decideLink, type LinkEdition, type LinkKind, linkKinds, linkQueue } from '../review/index.ts';
import { stampOf } from '../views/index.ts';
import type { PageAnswers } from '../web/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import type { LedgerDoor } from './door.ts';

type LinkingPage = PageAnswers['linking'];
type Sent =
  | { readonly page: LinkingPage; readonly status: 200 | 422 }
  | { readonly to: Readonly<Record<string, string>>; readonly hash?: string };

/** What the desk's other pages share: its door, who decides, and the next build. */
interface Shared {
  readonly door: () => LedgerDoor;
  readonly byOf: (query: URLSearchParams, visitor: Visitor | null) => string | null;
  readonly needName: (query: URLSearchParams, visitor: Visitor | null) => string;
  /** What the address of the next page says of who decides. */
  readonly whoSaid: (by: string, visitor: Visitor | null) => Readonly<Record<string, string>>;
  /** Says the next build to the journal, where somebody signed in asks for it. */
  readonly sayPublished: (by: string, visitor: Visitor | null) => Promise<void>;
  readonly build: { ask(): void; isAsked(): boolean };
  readonly say: (by: string, use: (ledger: Ledger) => Promise<number>) => Promise<number>;
  readonly effects: AppOptions['effects'];
}

/** What was proposed of an edition is kept beside its folder. */
function wholeOf(edition: ServedEdition): LinkEdition {
  if (edition.path === undefined || edition.close === undefined)
    throw new ObrasError(
      'edition-missing',
      'The edition that is served has no folder, and so no proposals beside it.',
      {
        hint: 'obras build',
      },
    );
  return edition as unknown as LinkEdition;
}
const kindIn = (query: URLSearchParams): LinkKind => linkKinds.find((each) => each === query.get('kind')) ?? 'party';
const whole = (text: string | null): number | null => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null);

/** The part of the desk where pairs are judged: one form, one decision, one entry. */
export function createLinkDesk({ door, byOf, needName, whoSaid, sayPublished, build, say, effects }: Shared) {
  const links = async (
    edition: ServedEdition,
    query: URLSearchParams,
    visitor: Visitor | null,
    state: Partial<Pick<LinkingPage, 'sent' | 'problems' | 'against'>> = {},
  ): Promise<LinkingPage> => ({
    stamp: stampOf(edition),
    by: byOf(query, visitor),
    queue: await door().read((ledger) =>
      linkQueue(ledger, wholeOf(edition), { kind: kindIn(query), page: whole(query.get('page')) ?? 1 }),
    ),
    said: whole(query.get('said')),
    isBuilding: build.isAsked(),
    sent: state.sent ?? {},
    problems: state.problems ?? [],
    against: state.against ?? [],
  });
  return {
    links,
    async sendLinks(
      edition: ServedEdition,
      query: URLSearchParams,
      visitor: Visitor | null,
      form: URLSearchParams,
    ): Promise<Sent> {
      const by = needName(query, visitor);
      const sent = Object.fromEntries(form);
      const to = { ...whoSaid(by, visitor), kind: kindIn(query), page: query.get('page') ?? '' };
      if (sent.step === 'publish') {
        await sayPublished(by, visitor);
        build.ask();
        return { to, hash: 'publish' };
      }
      const asked = {
        kind: sent.kind ?? '',
        leftType: sent['left-type'] ?? '',
        left: sent.left ?? '',
        rightType: sent['right-type'] ?? '',
        right: sent.right ?? '',
        verdict: sent.verdict ?? '',
        reason: sent.reason ?? '',
        anyway: sent.anyway === 'yes',
      };
      const refused: Partial<Pick<LinkingPage, 'problems' | 'against'>>[] = [];
      const said = await say(by, async (ledger) => {
        const { drafts, problems, contradictions } = await decideLink(ledger, wholeOf(edition), asked, by);
        if (problems.length > 0 || (contradictions.length > 0 && drafts.length === 0)) {
          refused.push({ problems, against: contradictions });
          return 0;
        }
        return drafts.length === 0 ? 0 : (await ledger.append(drafts, { by, at: effects.now().toISOString() })).length;
      });
      const [state] = refused;
      if (state !== undefined) return { page: await links(edition, query, visitor, { sent, ...state }), status: 422 };
      return { to: { ...to, said: String(said) }, hash: 'queue' };
    },
  };
}
