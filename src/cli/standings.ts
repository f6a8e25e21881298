import type { Ledger } from '../ledger/index.ts';
import { type EntryBody, parseEdtf } from '../model/index.ts';

type Invitation = EntryBody<'invitation'>;

/** The day of an instant or date (ISO 8601), counted as EDTF days are. */
export const dayOf = (iso: string): number => parseEdtf(iso.slice(0, 10))?.earliest as number;

/** How an invitation stands on a day. `index` is its entry. */
interface Standing {
  readonly index: number;
  readonly id: string;
  readonly party: string;
  readonly role: Invitation['role'];
  readonly on: Invitation['on'];
  readonly expires: string;
  readonly deliveredOn: string | null;
  readonly state: 'open' | 'expired' | 'revoked';
  readonly answers: number;
}

/** How every invitation of the journal stands on a day. */
export async function standings(ledger: Ledger, day: string): Promise<Standing[]> {
  const found = new Map<string, Invitation & { readonly index: number }>();
  const revoked = new Set<string>();
  const delivered = new Map<string, string>();
  const answers = new Map<string, number>();
  for await (const { kind, body, index } of ledger.entries()) {
    if (kind === 'invitation') found.set(body.id, { ...body, index });
    if (kind === 'invitation-revoked') revoked.add(body.invitation);
    if (kind === 'invitation-delivered') delivered.set(body.invitation, body.on);
    if (kind === 'attestation' && body.invitation !== null)
      answers.set(body.invitation, (answers.get(body.invitation) ?? 0) + 1);
  }
  return [...found.values()].map(({ index, id, party, role, on, expires, deliveredOn }) => {
    const last = parseEdtf(expires)?.latest ?? null;
    const isOver = last !== null && dayOf(day) > last;
    return {
      index,
      id,
      party,
      role,
      on,
      expires,
      deliveredOn: delivered.get(id) ?? deliveredOn,
      state: revoked.has(id) ? 'revoked' : isOver ? 'expired' : 'open',
      answers: answers.get(id) ?? 0,
    };
  });
}
