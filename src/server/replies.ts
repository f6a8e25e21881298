import { createHash } from 'node:crypto';
import { type CleanedFile, checkInvitation, cleanFile, invitationsOf, type Ledger } from '../ledger/index.ts';
import { type Attestation, canonical, ObrasError } from '../model/index.ts';
import {
  type AttestationView,
  type InstitutionPage,
  invited,
  type ReceiptPage,
  type ReplyPage,
  stampOf,
} from '../views/index.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import type { LedgerDoor } from './door.ts';
import { type Fields, readFields, readReply, replyItems } from './reply.ts';
import type { SentForm } from './sent-form.ts';
import { createWaiting } from './waiting.ts';

/** Who answers: whoever holds a link, or an account that speaks for the party that was asked. */
export type Answerer = string | { readonly invitation: string; readonly party: string; readonly account: string };

type Given = Pick<AttestationView, 'attestation' | 'entryIndex' | 'at'>;

const noLedger = () =>
  new ObrasError('ledger-missing', 'This site takes no answers at present.', {
    hint: 'Whoever sent the link can tell where to answer.',
  });

/** Answers given since the edition was built, straight from the journal. */
async function givenSince(ledger: Ledger, party: string, from: number): Promise<Given[]> {
  const given: Given[] = [];
  for await (const entry of ledger.entries({ from: Math.min(from, ledger.size) })) {
    if (entry.kind === 'attestation' && entry.body.by === party)
      given.push({ attestation: entry.body, entryIndex: entry.index, at: entry.at });
  }
  return given;
}

/** The form behind an invitation link: shown, tried, sent. */
export function createReplies(
  options: Pick<AppOptions, 'ledger' | 'config' | 'effects' | 'onReply'>,
  afterReply: () => void,
) {
  const { ledger: door, config, effects } = options;
  const waiting = createWaiting(effects);
  const needDoor = (): LedgerDoor => {
    if (!door) throw noLedger();
    return door;
  };

  /** The question to an account: of its own party, and not taken back. The end of a link does not bind an account. */
  async function questionOf(ledger: Ledger, { invitation: id, party }: Exclude<Answerer, string>) {
    const found = (await invitationsOf(ledger, party, effects.now())).find(({ invitation }) => invitation.id === id);
    if (found === undefined)
      throw new ObrasError('not-found', 'Nothing such was asked of this party.', {
        params: { type: 'invitation', what: id.slice(0, 64) },
      });
    if (found.state === 'revoked')
      throw new ObrasError('invitation-revoked', 'This invitation was taken back.', { params: { invitation: id } });
    return found.invitation;
  }

  async function read(edition: ServedEdition, who: Answerer, ledger: Ledger) {
    const invitation =
      typeof who === 'string' ? await checkInvitation(ledger, who, effects.now()) : await questionOf(ledger, who);
    const names = await invited(edition, { party: invitation.party, on: invitation.on });
    const since = await givenSince(ledger, invitation.party, edition.manifest.journal.size);
    return { invitation, names, items: replyItems(invitation, names, [...names.given, ...since]) };
  }

  function pageOf(
    edition: ServedEdition,
    { invitation, names, items }: Awaited<ReturnType<typeof read>>,
    state: Partial<Pick<ReplyPage, 'values' | 'errors' | 'preview' | 'waiting'>> = {},
  ): ReplyPage {
    return {
      stamp: stampOf(edition),
      party: names.party,
      role: invitation.role,
      expires: invitation.expires,
      items,
      values: state.values ?? {},
      errors: state.errors ?? [],
      preview: state.preview ?? null,
      waiting: state.waiting ?? null,
      isReadOnly: config.readOnly,
    };
  }

  /** The file of a form: one that came with it, or one that waits since an earlier step; cleaned, under its key. */
  function takeFile(fields: Fields, sent: Uint8Array | null) {
    const { waiting: earlier, without, ...values } = fields;
    const none = { values, file: null, attached: null, waiting: null };
    const wrong = (code: ReplyPage['errors'][number]['code']) => ({
      ...none,
      errors: [{ field: 'file', code } as const],
    });
    const cleaned = sent === null ? null : cleanFile(sent);
    if (typeof cleaned === 'string') return wrong(cleaned);
    if (cleaned === null && (earlier === undefined || without !== undefined)) return { ...none, errors: [] };
    const file = cleaned ?? waiting.get(earlier as string);
    if (file === null) return wrong('gone');
    const key = cleaned === null ? (earlier as string) : waiting.put(cleaned);
    const { bytes, mediaType } = file;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      values: { ...values, waiting: key },
      file,
      attached: { sha256, mediaType, bytes: bytes.length },
      waiting: { key, mediaType, bytes: bytes.length },
      errors: [],
    };
  }

  /** The same answer of the same party sent twice (a form sent again) is one answer. */
  function sameAsLast(items: readonly ReplyPage['items'][number][], attestation: Attestation): number | null {
    const item = items.find(({ type, id }) => type === attestation.on.type && id === attestation.on.id);
    const last = item?.given.at(-1);
    return last && canonical(last.attestation) === canonical(attestation) ? last.entryIndex : null;
  }

  return {
    /** Everything that was asked of a party, with what it answered, the newest question first. */
    asked: (edition: ServedEdition, party: string): Promise<Pick<InstitutionPage, 'party' | 'asked'>> =>
      needDoor().read(async (ledger) => {
        const since = await givenSince(ledger, party, edition.manifest.journal.size);
        const found = await invitationsOf(ledger, party, effects.now());
        const names = await invited(edition, { party, on: found.flatMap(({ invitation }) => invitation.on) });
        return {
          party: names.party,
          asked: found.map(({ invitation, at, state }) => ({
            id: invitation.id,
            at,
            expires: invitation.expires,
            state,
            items: replyItems(invitation, names, [...names.given, ...since]),
          })),
        };
      }),

    show: (edition: ServedEdition, token: Answerer): Promise<ReplyPage> =>
      needDoor().read(async (ledger) => pageOf(edition, await read(edition, token, ledger))),

    /** `page`: the form again, with errors or the preview; `index`: where the journal holds the answer. */
    async send(
      edition: ServedEdition,
      token: Answerer,
      form: SentForm,
    ): Promise<
      { readonly page: ReplyPage; readonly status: 200 | 422 } | { readonly index: number; readonly isNew: boolean }
    > {
      const fields = readFields(form);
      const tried = await needDoor().read(async (ledger) => {
        const state = await read(edition, token, ledger);
        // Only who holds the link leaves a file here: the link is checked before.
        const sent = takeFile(fields, form.file);
        const { attestation, errors } = readReply(sent.values, state.invitation, state.items, sent.attached);
        return { state, ...sent, attestation, errors: [...errors, ...sent.errors] };
      });
      const { values, waiting } = tried;
      if (!tried.attestation || tried.errors.length > 0)
        return { page: pageOf(edition, tried.state, { values, errors: tried.errors, waiting }), status: 422 };
      if (values.step !== 'send' || config.readOnly)
        return { page: pageOf(edition, tried.state, { values, preview: tried.attestation, waiting }), status: 200 };

      const { attestation } = tried;
      const said = await needDoor().write(async (ledger) => {
        const state = await read(edition, token, ledger);
        const same = sameAsLast(state.items, attestation);
        if (same !== null) return { index: same, isNew: false };
        if (tried.file !== null) await ledger.put(tried.file.bytes);
        const [receipt] = await ledger.append([{ kind: 'attestation', body: attestation }], {
          by: `${attestation.by} by ${typeof token === 'string' ? state.invitation.id : token.account}`,
          at: effects.now().toISOString(),
        });
        return { index: (receipt as { index: number }).index, isNew: true };
      });
      if (said.isNew) {
        effects.log({ event: 'reply', party: attestation.by, verdict: attestation.verdict, index: said.index });
        afterReply();
        await options.onReply?.(said.index).catch((error: unknown) => {
          const code = error instanceof ObrasError ? error.code : 'unforeseen';
          effects.log({ event: 'receipt-not-written', index: said.index, code });
        });
      }
      return said;
    },

    /** A file that waits to be sent, for who holds the link. */
    async waiting(edition: ServedEdition, token: Answerer, key: string): Promise<CleanedFile> {
      await needDoor().read((ledger) => read(edition, token, ledger));
      const file = waiting.get(key);
      if (file !== null) return file;
      throw new ObrasError('not-found', 'This file waits no longer.', {
        params: { type: 'file', what: key.slice(0, 64) },
      });
    },

    /** What the journal holds at an index with its proof; with a token, also where to go on. */
    receipt: (
      edition: ServedEdition,
      index: number,
      from: { readonly token: Answerer; readonly form: string; readonly isBuilding: boolean } | null,
    ): Promise<ReceiptPage> =>
      needDoor().read(async (ledger) => {
        const receipt = await ledger.receipt(index);
        const { entry } = receipt;
        let answered: ReceiptPage['answered'] = null;
        if (from) {
          const { invitation, names, items } = await read(edition, from.token, ledger);
          if (entry.kind !== 'attestation' || entry.body.invitation !== invitation.id)
            throw new ObrasError('not-found', 'This link has given no such answer.', {
              params: { index: String(index) },
            });
          const { on } = entry.body;
          answered = {
            attestation: entry.body,
            party: names.party,
            title: items.find(({ type, id }) => type === on.type && id === on.id)?.title ?? { en: on.id, es: on.id },
            left: items.filter(({ given }) => given.length === 0).length,
            form: from.form,
            isBuilding: from.isBuilding,
          };
        }
        return {
          stamp: stampOf(edition),
          index,
          kind: entry.kind,
          at: entry.at,
          json: `${JSON.stringify(receipt, null, 2)}\n`,
          answered,
        };
      }),
  };
}
export type Replies = ReturnType<typeof createReplies>;
