// The questions over invented rows: what answers once it is gathered, what stays unknown, and that names change no rule.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../scripts/demo/tables.ts';
import { langs } from '../src/locale/index.ts';
import * as views from '../src/views/index.ts';
import { renderPage } from '../src/web/index.ts';
import { fixtureEdition } from './views-fixture.ts';
import { fixture } from './views-ledger-fixture.ts';

type Cells = Record<string, string | number | boolean | null>;
const stateOf = (id: string, iso2: string) =>
  ({
    kind: 'party',
    body: { id, type: 'state', name: { en: `${id} (fixture)`, es: `${id} (ejemplo)` }, country: iso2 },
  }) as const;
const covered = (id: string) =>
  ({
    kind: 'coverage',
    body: {
      partner: 'aland',
      country: id,
      stage: 'commitment',
      class: 'nothing',
      note: { en: 'none (fixture)', es: 'nada (ejemplo)' },
    },
  }) as const;

let line = 1;
const observation = (cells: Cells): Cells => {
  line += 1;
  const year = /^\d{4}$/.test(String(cells.period)) ? Number(cells.period) : null;
  return { id: `figures:${line}/1`, source: 'register', method: 'reported', line, year, ...cells };
};
const editionOf = (observations: readonly Cells[], snapshots: readonly Cells[] = []) =>
  fixtureEdition({
    ...fixture,
    snapshots,
    drafts: [
      ...fixture.drafts,
      stateOf('peru', 'PE'),
      stateOf('cuba', 'CU'),
      covered('peru'),
      covered('cuba'),
    ] as never,
    observations,
  });
const paid = (counterpart: string, area: string, period: string, value: string | null, stage = 'disbursement'): Cells =>
  observation({
    indicator: 'assistance',
    area,
    area_name: area,
    counterpart,
    period,
    value,
    unit: 'USD',
    stage,
    price_basis: 'current',
  });
const swapped = (text: string): string =>
  text.replaceAll('"FR"', '"#"').replaceAll('"JP"', '"FR"').replaceAll('"#"', '"JP"');

async function reads(answer: views.QuestionAnswer): Promise<void> {
  for (const lang of langs) {
    const html = renderPage('question', answer, { lang, path: `question/${answer.id}`, query: {}, pinned: false });
    expect(html).not.toMatch(/\bundefined\b|\bNaN\b|[\u{e000}\u{e001}]/u);
  }
}
const numbers = (answer: views.QuestionAnswer) =>
  answer.figures.flatMap(({ rows }) => rows.flat()).flatMap((piece) => (piece.kind === 'number' ? [piece] : []));

describe('an edition without the rows', () => {
  it.each([...views.questionNames])('says for %s what would answer it, and shows no number', async (id) => {
    const answer = await views.question(await fixtureEdition({ drafts: [] }), { id });
    expect(answer.missing.length).toBeGreaterThan(0);
    expect(numbers(answer).filter(({ value }) => value !== null && value !== '0')).toEqual([]);
    expect(answer.answer.flatMap((each) => Object.values(each.with)).filter((each) => each.kind === 'percent')).toEqual(
      [],
    );
    await reads(answer);
  });
});

describe('aid', () => {
  const rows = () => [
    paid('FR', 'PE', '2010', '100'),
    paid('FR', 'PE', '2020', '50'),
    paid('FR', 'CU', '2020', null),
    paid('JP', 'CU', '2010', '10'),
    paid('JP', 'CU', '2020', '40'),
    paid('JP', 'CU', '2020', '7', 'obligation'),
    observation({ indicator: 'gdp-deflator-change', area: 'FR', period: '2011', value: '0', unit: 'percent' }),
  ];
  it('keeps what is not stated unknown, and never adds providers or stages', async () => {
    const answer = await views.question(await editionOf(rows()), { id: 'aid' });
    const figure = answer.figures.find(
      (each) => each.id === 'aid-countries' && JSON.stringify(each.about.partner).includes('FR'),
    );
    const cuba = figure?.rows.find(([head]) => JSON.stringify(head).includes('CU'));
    expect(cuba?.slice(1).map((piece) => (piece as { value: string | null }).value)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(numbers(answer).map(({ value }) => value)).not.toContain('57');
    expect(numbers(answer).map(({ value }) => value)).not.toContain('47');
    expect(numbers(answer).map(({ value }) => value)).not.toContain('0');
    await reads(answer);
  });
  it('works constant prices out exactly, in decimals', async () => {
    const inflation = Array.from({ length: 10 }, (_, at) =>
      observation({
        indicator: 'gdp-deflator-change',
        area: 'FR',
        period: String(2011 + at),
        value: '10',
        unit: 'percent',
      }),
    );
    const answer = await views.question(
      await editionOf([paid('FR', 'PE', '2010', '100'), paid('FR', 'PE', '2020', '100'), ...inflation]),
      { id: 'aid' },
    );
    const figure = answer.figures.find(({ id }) => id === 'aid-years') as views.Figure;
    const of2010 = figure.rows.find(([head]) => JSON.stringify(head).includes('2010')) as readonly views.Piece[];
    // 100 × 1.1^10 = 259.37424601
    expect(of2010[figure.columns.indexOf('disbursement-constant')]).toMatchObject({ value: '259', unit: 'USD' });
    const told = answer.answer.find(({ code }) => code === 'aid-less');
    expect(told?.with.change).toMatchObject({ value: '61.4' });
  });
  it('answers the same when two providers are exchanged', async () => {
    const answers = await Promise.all(
      [rows(), JSON.parse(swapped(JSON.stringify(rows()))) as Cells[]].map(async (each) => {
        line = 1;
        const { figures, answer, missing } = await views.question(await editionOf(each), { id: 'aid' });
        const strip = (text: string) => text.replaceAll(/"figures:\d+\/1"/g, '"id"');
        const keyed = (list: readonly unknown[]) => list.map((item) => strip(JSON.stringify(item))).sort();
        return { figures: keyed(figures), answer: keyed(answer), missing: keyed(missing) };
      }),
    );
    const [one, other] = answers as [(typeof answers)[0], (typeof answers)[0]];
    for (const key of ['figures', 'answer', 'missing'] as const)
      expect(one[key].map(swapped).sort()).toEqual(other[key]);
  });
  it('puts the totals of the members beside, once they are held', async () => {
    const total = (counterpart: string | null, period: string, value: string) =>
      observation({
        indicator: 'oda-net',
        counterpart,
        counterpart_name: counterpart ?? 'All members',
        period,
        value,
        unit: 'USD',
        price_basis: 'current',
      });
    const answer = await views.question(
      await editionOf([...rows(), total('FR', '2017', '11'), total('FR', '2018', '12'), total(null, '2018', '150')]),
      { id: 'aid' },
    );
    expect(answer.missing.map(({ code }) => code)).not.toContain('aid-no-totals');
    const figure = answer.figures.find(({ id }) => id === 'aid-members') as views.Figure;
    expect(figure.columns.slice(-2)).toEqual(['=2017', '=2018']);
    expect(figure.rows.map((row) => row.slice(-2).map((piece) => (piece as { value: string | null }).value))).toEqual([
      ['11', '12'],
      [null, '150'],
    ]);
    await reads(answer);
  });
});

describe('dependence', () => {
  it('gives shares of partners once they are held, and none where the whole is not stated', async () => {
    const trade = (indicator: string, area: string, counterpart: string | null, value: string, period = '2020') =>
      observation({ indicator, area, counterpart, period, value, unit: 'USD', price_basis: 'current' });
    const edition = await editionOf([
      trade('export-value', 'PE', null, '200'),
      trade('exports-to', 'PE', 'FR', '50'),
      trade('exports-to', 'PE', 'JP', '20'),
      trade('exports-to', 'CU', 'JP', '5'),
      trade('imports-from', 'PE', 'JP', '9'),
    ]);
    const answer = await views.question(edition, { id: 'dependence' });
    expect(answer.missing[0]?.code).toBe('dependence-some-partners');
    const figure = answer.figures.find(({ id }) => id === 'dependence-partners') as views.Figure;
    const cells = figure.rows.map((row) =>
      row
        .map((piece) => ('value' in piece ? piece.value : 'code' in piece ? piece.code : ''))
        .filter((each) => each !== ''),
    );
    expect(cells).toEqual([
      ['CU', 'exports-to', 'JP', '5', null],
      ['PE', 'exports-to', 'FR', '50', '25'],
      ['PE', 'exports-to', 'JP', '20', '10'],
      ['PE', 'imports-from', 'JP', '9', null],
    ]);
    await reads(answer);
    await reads(
      await views.question(edition, {
        id: 'dependence',
        filter: { country: 'PE', partner: 'FR', issue: null, from: null, to: null },
      }),
    );
  });
});

describe('votes', () => {
  const vote = (
    area: string,
    counterpart: string,
    period: string,
    value: string,
    outOf: string,
    topic: string | null = null,
  ): Cells =>
    observation({
      indicator: 'votes-alike',
      area,
      counterpart,
      period,
      value,
      out_of: outOf,
      unit: 'roll-call',
      topic,
    });
  it('are shares of added counts, never averages, and the same when partners are exchanged', async () => {
    const counts = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }))
        .map(([alike, more]) => [alike, alike + more] as const),
      { minLength: 4, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(counts, async ([a, b, c, d]) => {
        const rows = (one: string, other: string) => [
          vote('PE', one, '2018', String(a?.[0]), String(a?.[1])),
          vote('PE', one, '2019', String(b?.[0]), String(b?.[1])),
          vote('PE', other, '2018', String(c?.[0]), String(c?.[1])),
          vote('CU', other, '2019', String(d?.[0]), String(d?.[1])),
        ];
        const [first, second] = await Promise.all(
          [rows('FR', 'JP'), rows('JP', 'FR')].map(async (each) => {
            const { figures } = await views.question(await editionOf(each), { id: 'votes' });
            const figure = figures.find(({ id }) => id === 'votes-countries') as views.Figure;
            const peru = figure.rows.find(([head]) => JSON.stringify(head).includes('PE')) as readonly views.Piece[];
            return new Map(figure.columns.map((column, at) => [column, peru[at] as { part?: string; outOf?: string }]));
          }),
        );
        expect(first?.get('@FR')).toMatchObject({
          part: String((a?.[0] ?? 0) + (b?.[0] ?? 0)),
          outOf: String((a?.[1] ?? 0) + (b?.[1] ?? 0)),
        });
        expect(first?.get('@FR')?.part).toBe(second?.get('@JP')?.part);
        expect(first?.get('@JP')?.outOf).toBe(second?.get('@FR')?.outOf);
      }),
      { numRuns: 5 },
    );
  });
});

describe('works', () => {
  it('reads sectors and never names: financiers exchanged are rows exchanged', async () => {
    const activityOf = (identifier: string, funder: string, sector: string, status: string) => ({
      ...(fixture.activities?.[0] as NonNullable<typeof fixture.activities>[number]),
      id: `register:${identifier}`,
      identifier,
      status,
      transactions: [],
      parties: [{ role: '1' as const, name: funder, ref: null, party: null, country: null }],
      places: [
        {
          country: 'PE',
          region: null,
          name: null,
          latitude: null,
          longitude: null,
          precision: 'unknown' as const,
          share: null,
        },
      ],
      sectors: [{ vocabulary: '99', code: null, name: sector, share: null }],
    });
    const figureOf = async (one: string, other: string) => {
      const edition = await fixtureEdition({
        ...fixture,
        drafts: [...fixture.drafts, stateOf('peru', 'PE'), covered('peru')] as never,
        activities: [
          activityOf('R1', one, 'Highways', '2'),
          activityOf('R2', one, 'ENERGY', '4'),
          activityOf('R3', other, 'energy', '4'),
          activityOf('R4', other, 'Mining and energy', '4'),
          activityOf('R5', other, 'Health', '2'),
        ],
      });
      const answer = await views.question(edition, { id: 'works' });
      const figure = answer.figures.find(({ id }) => id === 'works-stages') as views.Figure;
      return new Map(
        figure.rows.map((row) => [
          (row[1] as { text: string }).text,
          row.slice(3).map((piece) => (piece.kind === 'number' ? piece.value : null)),
        ]),
      );
    };
    const [first, second] = [await figureOf('Fund A', 'Fund B'), await figureOf('Fund B', 'Fund A')];
    expect(first.get('Fund A')).toEqual(['1', '1']);
    expect(first.get('Fund B')).toEqual([null, '1']);
    expect(second.get('Fund A')).toEqual(first.get('Fund B'));
    expect(second.get('Fund B')).toEqual(first.get('Fund A'));
  });
});

describe('changes', () => {
  const snapshot = (identifier: string, cells: Cells): Cells => ({
    id: `old-register:${identifier}`,
    source: 'old-register',
    of_source: 'register',
    activity: `register:${identifier}`,
    identifier,
    title: `${identifier} (fixture)`,
    extra: '{}',
    ...cells,
  });
  it('are counted only where both copies state a value; a copy without a partner is gone', async () => {
    const edition = await editionOf(
      [],
      [
        snapshot('P2', { status: '1', agreed_on: null }),
        snapshot('P/1 & co', { status: null, agreed_on: '1999-01-01' }),
        snapshot('P-no-more', { status: '2' }),
      ],
    );
    const answer = await views.question(edition, { id: 'changes' });
    const rows = (id: string) => answer.figures.find((figure) => figure.id === id)?.rows ?? [];
    const [first] = await edition.rows(`select agreed_on from activity where id = 'register:P/1 & co'`);
    expect(rows('changes-stages')).toEqual([]);
    expect(rows('changes-dates').map((row) => row.slice(2))).toEqual([
      [
        { kind: 'code', group: 'activity-date', code: 'agreed_on' },
        { kind: 'date', date: '1999-01-01' },
        { kind: 'date', date: String(first?.agreed_on) },
      ],
    ]);
    expect(rows('changes-gone')).toHaveLength(1);
    await reads(answer);
  });
});

const shared = join(import.meta.dirname, '..', '..', 'shared', 'data');
describe.skipIf(!existsSync(join(shared, 'trade')))('tables that may not be passed on (needs ../shared)', () => {
  it('answer once they are gathered: shares of exports by partner', async () => {
    const rows = [
      ['reported_exports_to_china_lac.csv', 'CN'],
      ['reported_exports_to_usa_lac.csv', 'US'],
    ].flatMap(([file, counterpart]) =>
      readTable(join(shared, 'trade', file as string))
        .filter((row) => row.reporter_iso3 === 'PER' && /^\d+(\.\d+)?$/.test(row.partner_sum as string))
        .map((row) =>
          observation({
            indicator: 'exports-to',
            area: 'PE',
            counterpart: counterpart as string,
            period: row.refYear as string,
            value: row.partner_sum as string,
            unit: 'USD',
            price_basis: 'current',
          }),
        ),
    );
    const all = readTable(join(shared, 'trade', 'export_concentration_lac.csv'))
      .filter((row) => row.country_code === 'PER')
      .map((row) =>
        observation({
          indicator: 'export-value',
          area: 'PE',
          period: row.year as string,
          value: row.export_value as string,
          unit: 'USD',
          price_basis: 'current',
        }),
      );
    expect(rows.length).toBeGreaterThan(10);
    const answer = await views.question(await editionOf([...rows, ...all]), {
      id: 'dependence',
      filter: { country: 'PE', partner: null, issue: null, from: 2016, to: 2022 },
    });
    const figure = answer.figures.find(({ id }) => id === 'dependence-partners') as views.Figure;
    expect(figure.rows.length).toBeGreaterThan(5);
    for (const row of figure.rows) {
      const share = row.at(-1) as { value: string | null };
      if (share.value !== null) expect(Number(share.value)).toBeLessThan(100);
    }
    expect(answer.missing.map(({ code }) => code)).not.toContain('dependence-no-partners');
  });
  it('answer once they are gathered: what the members of the DAC give', async () => {
    const rows = readTable(join(shared, 'oecd-dac-oda', 'official-dac-values.csv'))
      .slice(0, 5)
      .flatMap((row) =>
        ['2017', '2018'].map((period) =>
          observation({
            indicator: 'oda-net',
            counterpart_name: row.Country as string,
            period,
            value: row[period] as string,
            unit: 'USD',
            price_basis: 'current',
          }),
        ),
      );
    const answer = await views.question(await editionOf(rows), { id: 'aid' });
    expect(answer.figures.find(({ id }) => id === 'aid-members')?.rows).toHaveLength(5);
  });
});
