import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareParties, type PartySide, partyThresholds, partyWeights, proposeParties } from './parties.ts';
import { readPartyName } from './parties-name.ts';

const side = (id: string, name: string | readonly string[], more: Partial<PartySide> = {}): PartySide => ({
  id,
  names: typeof name === 'string' ? [name] : name,
  identifiers: [],
  type: null,
  country: null,
  places: [],
  ...more,
});
const features = (a: PartySide, b: PartySide) => compareParties(a, b).reasons.map(({ feature }) => feature);

describe('a name of an organisation', () => {
  it('has forms in brackets, acronyms beside it, and the same meanings in each language', () => {
    const name = readPartyName('Ministry of Finance (Secretaría de Finanzas - SEFIN)');
    expect(name.forms.map(({ written }) => written)).toEqual(['Ministry of Finance', 'Secretaría de Finanzas']);
    expect(name.acronyms).toEqual(['sefin']);
    expect(new Set(name.forms.map(({ meanings }) => meanings.join(' ')))).toEqual(new Set(['finance ministry']));
    expect(name.isGeneric).toBe(true);
    for (const written of ['MINEM - Ministerio de Energía y Minas', 'COPECO -Comisión Permanente de Contingencias'])
      expect(readPartyName(written).acronyms, written).toHaveLength(1);
    // A place in capitals behind a dash is no acronym of the name.
    expect(readPartyName('Secretaria de Estado da Fazenda - SERGIPE').acronyms).toEqual([]);
  });
  it('is read in Chinese, simplified or traditional, without its legal form', () => {
    const meanings = [
      '中国进出口银行',
      '中國進出口銀行',
      '中国进出口银行股份有限公司',
      'Export-Import Bank of China',
    ].map((written) => readPartyName(written).forms.map((form) => form.meanings.join(' ')));
    expect(new Set(meanings.flat())).toEqual(new Set(['@CN bank exportimport']));
  });
  it('meets a Latin name by its sound, and a Chinese one as it is written', () => {
    const [gezhouba, huawei] = ['中国葛洲坝集团股份有限公司', '华为技术有限公司'];
    expect(features(side('a', gezhouba), side('b', 'China Gezhouba Group Company Limited'))).toContain(
      'name-translated',
    );
    expect(features(side('a', huawei), side('b', 'Huawei Technologies Co., Ltd.'))).toContain('name-translated');
    expect(features(side('a', huawei), side('b', '華為技術有限公司'))).toContain('name-same');
    // 华维 sounds as 华为 does.
    const other = features(side('a', huawei), side('b', '华维技术有限公司'));
    expect(other.filter((each) => each.startsWith('name-'))).toEqual([]);
  });
  it('drops articles, legal forms, apostrophes and what a table writes of its kind', () => {
    const meanings = (written: string) => readPartyName(written).forms[0]?.meanings;
    expect(meanings("Ministère de l'Économie et des Finances")).toEqual(['economy', 'finance', 'ministry']);
    expect(meanings('SinoHydro , State-Owned Company')).toEqual(meanings('Sinohydro Corporation'));
  });
  it('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (written) => {
        const { forms, acronyms } = readPartyName(written);
        expect(acronyms.every((each) => each.length >= 3)).toBe(true);
        expect(forms.every(({ words }) => words.length > 0)).toBe(true);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('two parties', () => {
  it('are proposed as one by name, translation, acronym or identifier, each with its points', () => {
    const idb = side('idb', ['Inter-American Development Bank', 'Banco Interamericano de Desarrollo']);
    expect(compareParties(idb, side('x', 'Banco Interamericano de Desarrollo (BID)'))).toEqual({
      score: '0.60',
      reasons: [
        {
          feature: 'name-same',
          points: 60,
          words: 'Banco Interamericano de Desarrollo / Banco Interamericano de Desarrollo',
        },
      ],
    });
    expect(features(side('a', 'World Food Programme'), side('b', 'Programa Mundial de Alimentos'))).toEqual([
      'name-translated',
    ]);
    expect(
      features(
        side('a', 'DNP', { places: ['CO'] }),
        side('b', 'Departamento Nacional de Planeación', { places: ['CO'] }),
      ),
    ).toEqual(['initials', 'place']);
    const [org, same] = ['XM-DAC-41119', 'xm-dac-41119 '].map((id) => [{ scheme: 'org-id', id }]);
    expect(
      compareParties(side('a', 'Alfa', { identifiers: org! }), side('b', 'Omega', { identifiers: same! })).score,
    ).toBe('0.90');
  });
  it('are kept apart by country, number, identifier, and by a name that many bodies have', () => {
    const finance = (id: string, country: string) => side(id, 'Ministry of Finance', { places: [country] });
    expect(Number(compareParties(finance('a', 'HN'), finance('b', 'HN')).score)).toBeGreaterThanOrEqual(0.5);
    expect(Number(compareParties(finance('a', 'HN'), finance('b', 'NI')).score)).toBeLessThan(0.5);
    expect(Number(compareParties(side('a', 'Ministry of Finance'), side('b', 'Ministerio de Finanzas')).score)).toBe(
      0.3,
    );
    expect(features(side('a', 'Embassy of China in Dominica'), side('b', 'Embassy of China in Grenada'))).toContain(
      'country-other',
    );
    expect(features(side('a', 'Batallón 105'), side('b', 'Batallón 110'))).toContain('numbers-other');
    expect(
      features(
        side('a', 'RJ State Secretariat for Finance (SEFAZ)'),
        side('b', 'Mato Grosso State Secretariat of Finance (Secretaria de Estado de Fazenda – SEFAZ)'),
      ),
    ).toContain('words-other');
    expect(
      Number(compareParties(side('a', 'China Development Bank (CDB)'), side('b', 'Caribbean Development Bank')).score),
    ).toBeLessThan(0.5);
  });
  it('score the same both ways, the sum of the reasons within 0 and 1, and proposals do not depend on the order', () => {
    const name = fc.constantFrom(
      'Ministry of Health',
      'Ministerio de Salud (MINSA)',
      'MINSA',
      '世界银行',
      'World Bank Group',
      'Banco Mundial',
      'Sinohydro Co., Ltd.',
      'Cruz Roja Hondureña',
      'Honduran Red Cross',
      '',
    );
    const some = fc.record({
      names: fc.array(name, { maxLength: 2 }),
      country: fc.constantFrom(null, 'HN', 'CN'),
      places: fc.subarray(['HN', 'NI']),
      identifiers: fc.subarray([
        { scheme: 'org-id', id: 'X-1' },
        { scheme: 'org-id', id: 'X-2' },
      ]),
      type: fc.constantFrom(null, 'company' as const, 'government-body' as const),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 8 }), (parts) => {
        const sides = parts.map((part, index) => ({ ...part, id: `p${index}` }));
        const [a, b] = sides as readonly PartySide[] as [PartySide, PartySide];
        const [one, other] = [compareParties(a, b), compareParties(b, a)];
        expect(one.score).toBe(other.score);
        const sum = one.reasons.reduce((points, reason) => points + reason.points, 0);
        expect(one.score).toBe((Math.min(100, Math.max(0, sum)) / 100).toFixed(2));
        for (const { feature, points } of one.reasons) expect(points).toBe(partyWeights[feature]);
        const proposals = proposeParties(sides);
        expect(proposeParties([...sides].reverse())).toEqual(proposals);
        expect(proposals.every(({ score }) => Number(score) * 100 >= partyThresholds.propose)).toBe(true);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
  it('leave out the pairs that were judged', () => {
    const sides = [side('a', 'World Bank'), side('b', 'Banco Mundial')];
    expect(proposeParties(sides)).toHaveLength(1);
    expect(proposeParties(sides, { isOpen: () => false })).toEqual([]);
  });
});
