import { describe, expect, it } from 'vitest';
import { matchActivities } from './index.ts';
import { engineWith, type Told } from './match.fixture.ts';

/** Other things of both sources in one invented land, so that there is something to tell apart. */
const crowd: readonly Told[] = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel'].flatMap(
  (name, at): Told[] => [
    {
      id: `a:c${at}`,
      title: `${name} valley rural schools`,
      country: 'CO',
      year: 2001 + at,
      amount: `${at + 1}000000`,
    },
    { id: `b:c${at}`, title: `Carretera de ${name}ville`, country: 'CO', year: 2015 - at, amount: `${at + 3}500000` },
  ],
);
const matched = async (things: readonly Told[], works: readonly object[] = []) => {
  const engine = await engineWith([...crowd, ...things], works);
  try {
    const { proposals } = await matchActivities(engine);
    return proposals.filter(({ left, right }) => !/^[ab]:c\d/.test(left) || !/^[ab]:c\d/.test(right));
  } finally {
    await engine.close();
  }
};
const short = (proposals: Awaited<ReturnType<typeof matched>>) =>
  proposals.map(({ relation, left, right }) => `${left} ${relation} ${right}`);
const dam: Told = {
  id: 'a:1',
  title: 'Construction of Quetzaltepe III Dam',
  country: 'CO',
  year: 2013,
  amount: '200000000',
};

describe('things that may be one work', () => {
  it('are found over languages, with reasons in bits', async () => {
    const [proposal] = await matched([dam, { ...dam, id: 'b:1', title: 'Represa Quetzaltepé 3' }]);
    expect(proposal).toMatchObject({ matcher: 'M2', left: 'a:1', right: 'b:1', relation: 'same' });
    expect(proposal?.probability).toBeGreaterThan(0.9);
    const levels = Object.fromEntries(proposal?.reasons.map(({ feature, level }) => [feature, level]) ?? []);
    expect(levels).toMatchObject({ work: 'same', phase: 'same', amount: 'same', date: 'same-year' });
    const sum = proposal?.reasons.reduce((all, { bits }) => all + bits, 0) ?? 0;
    expect(Math.abs(sum - (proposal?.weightBits ?? 0))).toBeLessThan(0.6);
  });
  it('are found in Chinese characters too', async () => {
    const found = await matched([
      { ...dam, id: 'a:1', title: '克察尔特佩水电站项目' },
      { ...dam, id: 'b:1', title: '克察尔特佩水电站' },
    ]);
    expect(short(found)).toEqual(['a:1 same b:1']);
  });
  it('are not proposed for another phase, place, amount and time', async () => {
    const other = { id: 'b:1', title: 'Quetzaltepe I Dam', country: 'CO', year: 1999, amount: '3000000' };
    expect(await matched([dam, other])).toEqual([]);
  });
  it('are never two of one source, unless one is the umbrella of the other', async () => {
    expect(await matched([dam, { ...dam, id: 'a:2' }])).toEqual([]);
    expect(short(await matched([dam, { ...dam, id: 'a:2', isUmbrella: true }]))).toEqual(['a:1 part-of a:2']);
  });
  it('are one to one where they can be: the better candidate is taken', async () => {
    const found = await matched([
      dam,
      { ...dam, id: 'b:1', title: 'Quetzaltepe III Dam' },
      { ...dam, id: 'b:2', title: 'Quetzaltepe III Dam', year: 2015, amount: '190000000' },
    ]);
    expect(short(found)).toEqual(['a:1 same b:1']);
  });
  it('are parts of a group where their amounts make up the whole', async () => {
    const found = await matched([
      dam,
      { ...dam, id: 'b:1', title: 'Quetzaltepe III Dam, tranche', amount: '120000000' },
      { ...dam, id: 'b:2', title: 'Quetzaltepe III Dam, tranche', amount: '80000000' },
    ]);
    expect(short(found).sort()).toEqual(['b:1 part-of a:1', 'b:2 part-of a:1']);
  });
  it('are co-financed, not doubled, where the financiers differ', async () => {
    const found = await matched([
      { ...dam, funder: 'Aland Export Bank', funderCountry: 'AL' },
      { ...dam, id: 'b:1', title: 'Quetzaltepe III Dam', funder: 'Beria Fund', funderCountry: 'BE' },
    ]);
    expect(short(found)).toEqual(['a:1 co-finances b:1']);
  });
  it('follow what a source states of its related activities', async () => {
    const found = await matched([
      dam,
      { ...dam, id: 'a:2', title: 'Quetzaltepe III Dam turbines', related: [{ identifier: '1', type: '1' }] },
    ]);
    expect(short(found)).toEqual(['a:2 part-of a:1']);
  });
  it('are works too', async () => {
    const work = {
      id: 'quetzaltepe-dam',
      name_en: 'Quetzaltepe III Dam',
      name_es: 'Presa Quetzaltepe III',
      country: 'CO',
      body: '{}',
    };
    expect(await matched([dam], [work])).toMatchObject([
      { leftType: 'activity', rightType: 'work', right: 'quetzaltepe-dam' },
    ]);
  });
  it('are none where nothing is held, and where nothing has a title', async () => {
    const engine = await engineWith([]);
    expect(await matchActivities(engine)).toMatchObject({ proposals: [], counts: { things: 0, scored: 0 } });
    await engine.close();
    expect(await matched([{ id: 'a:1' }, { id: 'b:1', title: null }])).toEqual([]);
  });
  it('do not depend on the order of rows, and partners exchanged exchange nothing but themselves', async () => {
    const things = [
      { ...dam, funder: 'Aland' },
      { ...dam, id: 'b:1', funder: 'Aland' },
      { ...dam, id: 'b:2', year: 2014 },
    ];
    const found = await matched(things);
    expect(await matched([...things].reverse())).toEqual(found);
    expect(
      await matched(things.map((each) => ({ ...each, ...('funder' in each ? { funder: 'Beria' } : {}) }))),
    ).toEqual(found);
  });
});
