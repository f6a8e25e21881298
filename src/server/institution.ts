import type { Access, Visitor } from '../access/index.ts';
import { invitationsOf, issueInvitation } from '../ledger/index.ts';
import type { Lang } from '../locale/index.ts';
import { dropEnd, ObrasError } from '../model/index.ts';
import { stampOf } from '../views/index.ts';
import { type PageAnswers, paths, writeAddress } from '../web/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import { Refusal } from './problem.ts';
import type { Replies } from './replies.ts';

type Page = PageAnswers['institution'];
type Sent =
  | { readonly page: Page; readonly status: 200 | 422 }
  | { readonly to: Readonly<Record<string, string>>; readonly hash: string };

const mostReason = 500;
/** A link that stands in for another is good for so long. */
const newDays = { link: 60, colleague: 14 } as const;
const dayMs = 86_400_000;

/** The party for which a visitor speaks; nobody else comes here. */
export function partyOf(visitor: Visitor | null): string {
  const party = visitor?.account.party ?? null;
  if (party === null) throw new ObrasError('not-allowed', 'This account speaks for no party.');
  return party;
}

/**
 * The page of an institution: what was asked of its party, with what it answered and the receipts; its links, which it
 * takes back or replaces; and invitations of colleagues to its own role, likewise. Nothing of another party.
 */
export function createInstitution(access: Access, replies: Replies, { ledger: door, config, effects }: AppOptions) {
  const needDoor = () => {
    if (!door) throw new ObrasError('ledger-missing', 'This site does not hold a ledger.');
    return door;
  };
  const colleagues = async (party: string) =>
    (await access.openInvitations()).filter(
      (each) => each.party === party && each.roles.length === 1 && each.roles[0] === 'institution',
    );
  const page = async (
    edition: ServedEdition,
    visitor: Visitor,
    query: URLSearchParams,
    state: Partial<Pick<Page, 'made' | 'problems'>> = {},
  ): Promise<Page> => {
    const party = partyOf(visitor);
    const done = query.get('done');
    return {
      stamp: stampOf(edition),
      ...(await replies.asked(edition, party)),
      colleagues: (await colleagues(party)).map(({ id, made, expires }) => ({ id, made, expires })),
      people: (await access.accounts())
        .filter((each) => each.party === party && each.ended === null)
        .map(({ id, name }) => ({ id, name })),
      made: state.made ?? null,
      done: done === 'revoked' || done === 'withdrawn' ? done : null,
      problems: state.problems ?? [],
      isReadOnly: config.readOnly,
    };
  };
  const hostOf = (url: URL) => (config.publicUrl ? dropEnd(config.publicUrl, '/') : url.origin);

  return {
    show: page,
    async send(edition: ServedEdition, lang: Lang, visitor: Visitor, url: URL, form: URLSearchParams): Promise<Sent> {
      if (config.readOnly)
        throw new Refusal(403, 'usage-invalid', 'This site takes no entries at present.', {
          hint: 'Serve without --read-only.',
        });
      const party = partyOf(visitor);
      const by = visitor.account.id;
      const step = form.get('step') ?? '';
      const id = form.get('invitation') ?? '';
      const reason = (form.get('reason') ?? '')
        .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .trim()
        .slice(0, mostReason);
      const again = async (field: string) =>
        ({
          page: await page(edition, visitor, url.searchParams, {
            problems: [{ field, code: 'missing', invitation: id }],
          }),
          status: 422,
        }) as const;
      if (reason === '') return again('reason');
      if (step === 'revoke-link' || step === 'replace-link') {
        const at = effects.now().toISOString();
        const token = await needDoor().write(async (ledger) => {
          const found = (await invitationsOf(ledger, party, effects.now())).find(
            ({ invitation, state }) => invitation.id === id && state !== 'revoked',
          );
          if (found === undefined) return undefined;
          await ledger.append([{ kind: 'invitation-revoked', body: { invitation: id, reason } }], { by, at });
          if (step === 'revoke-link') return null;
          const { role, on } = found.invitation;
          const expires = new Date(effects.now().getTime() + newDays.link * dayMs).toISOString().slice(0, 10);
          return (await issueInvitation(ledger, { party, role, on, expires, by, at })).token;
        });
        if (token === undefined) return again('invitation');
        effects.log({ event: 'institution', by, step });
        if (token === null) return { to: { done: 'revoked' }, hash: 'asked' };
        const text = `${hostOf(url)}${writeAddress({ lang, path: paths.answer(token), edition: null })}`;
        return {
          page: await page(edition, visitor, url.searchParams, { made: { kind: 'answer', text } }),
          status: 200,
        };
      }
      if (!(await colleagues(party)).some((each) => each.id === id) || !(await access.withdraw(id, by, reason)))
        return again('invitation');
      if (step === 'withdraw') return { to: { done: 'withdrawn' }, hash: 'colleagues' };
      const { token } = await access.invite({ roles: ['institution'], party, days: newDays.colleague }, by);
      const text = `${hostOf(url)}${writeAddress({ lang, path: paths.join(token), edition: null })}`;
      return { page: await page(edition, visitor, url.searchParams, { made: { kind: 'join', text } }), status: 200 };
    },
  };
}
