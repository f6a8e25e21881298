import { createHmac } from 'node:crypto';
import { ObrasError, type Sha256 } from '../model/index.ts';
import { insideOf, type Ledger } from './ledger.ts';

/**
 * The voice of a contact about one thing: the same contact gives the same one, which nobody can compute, or hold
 * against guesses, without the ledger's key; about another thing it is another one.
 */
export function voiceOf(ledger: Ledger, thing: string, contact: string): Sha256 {
  const { signer } = insideOf(ledger);
  if (signer === null)
    throw new ObrasError('usage-invalid', 'The ledger is open for reading only.', { params: { place: ledger.place } });
  const key = createHmac('sha256', signer.secret).update('obras voice 1').digest();
  return createHmac('sha256', key)
    .update(`${thing}\n${contact.normalize('NFKC').trim().toLowerCase()}`)
    .digest('hex');
}
