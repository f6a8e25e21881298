import { describe, expect, it } from 'vitest';
import { Invitation } from '../model/index.ts';
import { type Fields, readFields, readReply, replyItems } from './reply.ts';

const invitation = Invitation.parse({
  id: 'invitation-1',
  party: 'ministry',
  role: 'receiver',
  on: [
    { type: 'commitment', id: 'scholarships' },
    { type: 'work', id: 'port' },
  ],
  tokenSha256: 'a'.repeat(64),
  expires: '2027',
});
const items = replyItems(
  invitation,
  {
    party: { id: 'ministry', name: { en: 'M', es: 'M' }, country: null },
    commitments: new Map([['scholarships', { title: { en: 'S', es: 'S' }, unit: 'scholarship' } as never]]),
    works: new Map(),
    statements: new Map(),
    given: [],
  },
  [],
);
const errorsOf = (fields: Fields) =>
  readReply(fields, invitation, items).errors.map(({ field, code }) => `${field} ${code}`);

describe('a reply', () => {
  it('becomes the attestation exactly as it will be public', () => {
    const { attestation, errors } = readReply(
      {
        item: 'commitment:scholarships',
        verdict: 'confirm-in-part',
        quantity: '120.5',
        date: '2026-05',
        signedAs: 'Desk',
        reason: 'n',
      },
      invitation,
      items,
    );
    expect(errors).toEqual([]);
    expect(attestation).toMatchObject({
      by: 'ministry',
      role: 'receiver',
      on: { type: 'commitment', id: 'scholarships' },
      verdict: 'confirm-in-part',
      quantity: { quantity: '120.5', unit: 'scholarship' },
      invitation: 'invitation-1',
    });
  });
  it('names each field that is wrong', () => {
    expect(errorsOf({})).toEqual(['item missing', 'verdict missing']);
    expect(errorsOf({ item: 'commitment:other', verdict: 'maybe' })).toEqual([
      'item not-a-choice',
      'verdict not-a-choice',
    ]);
    const ours = { item: 'commitment:scholarships' };
    expect(errorsOf({ ...ours, verdict: 'dispute' })).toEqual(['reason missing']);
    expect(errorsOf({ ...ours, verdict: 'confirm-in-part' })).toEqual(['quantity missing']);
    for (const quantity of ['1,200', '-5', '1e9', 'many', '0x10', '']) {
      if (quantity) expect(errorsOf({ ...ours, verdict: 'confirm', quantity })).toEqual(['quantity not-a-number']);
    }
    for (const quantity of ['3.500', '120.000', '1.250'])
      expect(errorsOf({ ...ours, verdict: 'confirm', quantity })).toEqual(['quantity two-readings']);
    for (const quantity of ['3500', '3.5', '0.500', '1200.125', '12.25'])
      expect(errorsOf({ ...ours, verdict: 'confirm', quantity })).toEqual([]);
    expect(errorsOf({ ...ours, verdict: 'no-comment', quantity: '5' })).toEqual(['quantity not-for-this']);
    expect(errorsOf({ item: 'work:port', verdict: 'confirm', quantity: '5' })).toEqual(['unit missing']);
    expect(errorsOf({ item: 'work:port', verdict: 'confirm', quantity: '5', unit: 'Two words' })).toEqual([
      'unit not-a-unit',
    ]);
    expect(errorsOf({ ...ours, verdict: 'confirm', date: '2026-02-30' })).toEqual(['date not-a-date']);
    expect(errorsOf({ ...ours, verdict: 'confirm', reason: 'x'.repeat(2001), signedAs: 'y'.repeat(201) })).toEqual([
      'reason too-long',
      'signedAs too-long',
    ]);
  });
  it('may confirm a part of what has no unit, in words', () => {
    const part = { item: 'work:port', verdict: 'confirm-in-part' };
    expect(errorsOf(part)).toEqual(['reason missing']);
    const { attestation } = readReply({ ...part, reason: 'The quay, not the crane.' }, invitation, items);
    expect(attestation).toMatchObject({ verdict: 'confirm-in-part', quantity: null });
  });
  it('reads known fields only, without control and direction characters', () => {
    const form = new URLSearchParams(
      'verdict=confirm&verdict=dispute&__proto__=x&by=other&signedAs=%00a%E2%80%AEb&reason=+',
    );
    form.set('reason', 'one\r\ntwo');
    expect(readFields(form)).toEqual({ verdict: 'confirm', signedAs: 'a b', reason: 'one\ntwo' });
  });
});
