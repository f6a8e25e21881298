import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type EntryBody, type Json, ObrasError, parseEdtf } from '../model/index.ts';
import { insideOf, type Ledger } from './ledger.ts';
import type { Receipt } from './receipt.ts';
import type { PersonalDraft } from './said.ts';

type Invitation = EntryBody<'invitation'>;
/** An invitation as it stands: `expired` is its link, not the question. */
export interface InvitationStanding {
  readonly invitation: Invitation;
  readonly at: string;
  readonly state: 'open' | 'expired' | 'revoked';
}
const dayMs = 86_400_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** 16 bytes of HMAC-SHA-256 under a key derived from the ledger's own: a forged token is known without a search. */
function sealOf(secret: Uint8Array, chance: Uint8Array): Buffer {
  const key = createHmac('sha256', secret).update('obras invitation 1').digest();
  return createHmac('sha256', key).update(chance).digest().subarray(0, 16);
}

/**
 * Invites a party to answer: says an `invitation` entry that holds only the SHA-256 of the token, and returns the
 * token for the link (43 characters, safe in an address). The token is nowhere kept; whoever holds it may answer, and
 * amend the answer, on the named things until `expires` (an EDTF date, last day included).
 */
export async function issueInvitation(
  ledger: Ledger,
  request: {
    readonly party: string;
    readonly role: Invitation['role'];
    readonly on: readonly Invitation['on'][number][];
    readonly expires: string;
    readonly by: string;
    readonly at?: string;
    /** What goes beside the entry because it is about a person: where letters go. */
    readonly personal?: Json;
  },
): Promise<{ readonly token: string; readonly invitation: string; readonly receipt: Receipt }> {
  const { effects, signer } = insideOf(ledger);
  if (signer === null)
    throw new ObrasError('usage-invalid', 'The ledger is open for reading only.', { params: { place: ledger.place } });
  const chance = effects.random(16);
  const token = Buffer.concat([chance, sealOf(signer.secret, chance)]).toString('base64url');
  const id = `invitation-${hashOf(token).slice(0, 16)}`;
  const { party, role, on, expires, by, at } = request;
  const draft: PersonalDraft = {
    ...(request.personal !== undefined && { personal: request.personal }),
    kind: 'invitation',
    body: { id, party, role, on: [...on], tokenSha256: hashOf(token), expires },
  };
  const [receipt] = await ledger.append([draft], { by, ...(at === undefined ? {} : { at }) });
  return { token, invitation: id, receipt: receipt! };
}

const isOver = ({ expires }: Invitation, now: Date): boolean => {
  const last = parseEdtf(expires)?.latest ?? null;
  return last !== null && Math.floor(now.getTime() / dayMs) > last;
};

/** What was asked of a party, the newest first. */
export async function invitationsOf(ledger: Ledger, party: string, now: Date): Promise<InvitationStanding[]> {
  const { invitations, revoked } = insideOf(ledger).memory();
  const found: InvitationStanding[] = [];
  for (const index of invitations.values()) {
    const { kind, body, at } = await ledger.entry(index);
    if (kind !== 'invitation' || body.party !== party) continue;
    found.unshift({
      invitation: body,
      at,
      state: revoked.has(body.id) ? 'revoked' : isOver(body, now) ? 'expired' : 'open',
    });
  }
  return found;
}

/**
 * The invitation behind a token: `invitation-invalid` when the ledger has issued none, `invitation-revoked`,
 * `invitation-expired` after its last day (UTC).
 */
export async function checkInvitation(ledger: Ledger, token: string, now: Date): Promise<Invitation> {
  const { signer, memory } = insideOf(ledger);
  const invalid = () =>
    new ObrasError('invitation-invalid', 'This link is not an invitation of this ledger.', {
      hint: 'Ask whoever sent the link for a new one.',
    });
  if (typeof token !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(token)) throw invalid();
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 32 || bytes.toString('base64url') !== token) throw invalid();
  if (signer !== null && !timingSafeEqual(sealOf(signer.secret, bytes.subarray(0, 16)), bytes.subarray(16)))
    throw invalid();
  const { invitations, revoked } = memory();
  const index = invitations.get(hashOf(token));
  if (index === undefined) throw invalid();
  const entry = await ledger.entry(index);
  if (entry.kind !== 'invitation') throw invalid();
  const { id, expires } = entry.body;
  if (revoked.has(id))
    throw new ObrasError('invitation-revoked', 'This invitation was taken back.', {
      params: { invitation: id },
      hint: 'Ask whoever sent the link for a new one.',
    });
  if (isOver(entry.body, now))
    throw new ObrasError('invitation-expired', `This invitation ended on ${expires}.`, {
      params: { invitation: id, expires },
      hint: 'Ask whoever sent the link for a new one.',
    });
  return entry.body;
}
