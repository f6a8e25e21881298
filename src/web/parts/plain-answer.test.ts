import { describe, expect, it } from 'vitest';
import { commitment, islands, isle, stamp } from '../../../test/fixtures/answers.ts';
import type { CommitmentAnswer } from '../../views/index.ts';
import { makeReader } from '../reader.ts';
import { isOfOneReceiver, plainAnswer, shortName } from './plain-answer.ts';

const words = (answer: CommitmentAnswer, lang: 'en' | 'es' = 'en'): string =>
  plainAnswer(answer, makeReader({ lang, path: 'commitment/x', query: {}, pinned: false }, stamp)).join(' ');

/** The promise to the group of islands, with one island's answer. */
const answeredBy = (
  verdict: 'dispute' | 'confirm-in-part',
  quantity: string | null,
  shown: { readonly low: string; readonly high: string } | null,
  beneficiaries: CommitmentAnswer['beneficiaries'] = [islands],
): CommitmentAnswer => {
  const first = commitment.attestations[0]!;
  return {
    ...commitment,
    beneficiaries,
    assessment: {
      ...commitment.assessment,
      answered: verdict === 'dispute' ? 'disputes' : 'confirms-in-part',
      promisedQuantity: '3500',
      unit: 'scholarship',
      shownQuantity: shown,
    },
    attestations: [
      {
        ...first,
        party: isle,
        supersededBy: null,
        attestation: {
          ...first.attestation,
          by: isle.id,
          role: 'receiver',
          verdict,
          quantity:
            quantity === null
              ? null
              : { quantity, high: null, unit: 'scholarship', comparator: 'exactly', per: 'total' },
        },
      },
    ],
  };
};

describe('the plain answer', () => {
  it('says at once when no source with the words of the promise is held', () => {
    expect(words({ ...commitment, tellings: [] })).toContain('No source with the words of this promise is held');
    expect(words(commitment)).not.toContain('No source with the words');
  });
  it('does not give the nought of one receiver of a group as what the evidence shows for all', () => {
    const said = words(answeredBy('dispute', '0', { low: '0', high: '0' }));
    expect(said).not.toContain('of 3,500');
    expect(said).toContain('How much has been delivered: unknown.');
    expect(said).toContain('Haiti (fixture) disputes it. Haiti (fixture) states, for itself alone: 0 scholarships.');
    expect(isOfOneReceiver(answeredBy('dispute', '0', { low: '0', high: '0' }))).toBe(true);
    expect(words(answeredBy('dispute', '0', { low: '0', high: '0' }), 'es')).toContain('sólo por su parte: 0 becas');
  });
  it('keeps what other evidence shows beside it', () => {
    const said = words(answeredBy('dispute', '0', { low: '0', high: '1000' }));
    expect(said).toContain('Evidence shows 1,000 scholarships of 3,500');
    expect(said).not.toContain('between');
  });
  it('gives the quantity of the one receiver to whom it was promised as shown', () => {
    const said = words(answeredBy('confirm-in-part', '12', { low: '12', high: '12' }, [isle]));
    expect(isOfOneReceiver(answeredBy('confirm-in-part', '12', { low: '12', high: '12' }, [isle]))).toBe(false);
    expect(said).toContain('Evidence shows 12 scholarships of 3,500');
    expect(said).toContain('Haiti (fixture) confirms it in part. Haiti (fixture) states: 12 scholarships.');
  });
  it('names who answers, also without a quantity', () => {
    const said = words(answeredBy('dispute', null, null));
    expect(said).toContain('Haiti (fixture) disputes it.');
    expect(said).not.toContain('states');
  });
});

describe('a short name', () => {
  it('is the acronym in brackets at the end, where there is one', () => {
    for (const [name, short] of [
      ['Community of Latin American and Caribbean States (CELAC)', 'CELAC'],
      ['Comunidad del Caribe (CARICOM)', 'CARICOM'],
      ['Private companies (Partnership for Central America)', 'Private companies (Partnership for Central America)'],
      ['Haiti (fixture)', 'Haiti (fixture)'],
      ['Jamaica', 'Jamaica'],
    ] as const)
      expect(shortName(name)).toBe(short);
  });
});
