// Activities counted by number in figures: what the raw rows of an edition give, over drawn filters of invented rows.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as views from '../src/views/index.ts';
import { fixtureEdition } from './views-fixture.ts';
import { fixture } from './views-ledger-fixture.ts';

const first = fixture.activities?.[0] as NonNullable<typeof fixture.activities>[number];
const states = [
  ['peru', 'PE'],
  ['cuba', 'CU'],
] as const;
const sectors = ['Highways', 'Energy', 'Sanitation', 'Health', 'Telecommunications and informatics'];

/** 600 activities with none to three funders and countries, some of them parties, some stated twice. */
const invented = Array.from({ length: 600 }, (_, n) => {
  const of = (salt: number, below: number) => (Math.imul(n + 1, 2_654_435_761 + salt * 40_503) >>> 8) % below;
  const place = (at: number) => ({
    country: ['PE', 'CU', 'CO', null][of(10 + at, 4)] as string | null,
    region: null,
    name: null,
    latitude: null,
    longitude: null,
    precision: 'unknown' as const,
    share: null,
  });
  const funder = (at: number) => {
    const which = of(20 + at, 70);
    return {
      role: '1' as const,
      name: which === 0 ? null : which % 9 === 1 ? 'Aland (written)' : `Fund ${which}`,
      ref: null,
      party: which % 9 === 1 ? 'aland' : null,
      country: null,
    };
  };
  const each = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
  return {
    ...first,
    id: `register:C${n}`,
    identifier: `C${n}`,
    status: [null, '1', '2', '4', '6'][of(1, 5)] as string | null,
    agreedOn: of(2, 8) === 0 ? null : `${2000 + of(2, 20)}-03-04`,
    transactions: [],
    places: each(of(3, 4), place),
    parties: each(of(4, 4), funder),
    sectors: each(of(5, 3), (at) => ({
      vocabulary: '99',
      code: null,
      name: sectors[of(30 + at, sectors.length)] as string,
      share: null,
    })),
  };
});

let edition: views.AskedEdition;
beforeAll(async () => {
  edition = await fixtureEdition({
    ...fixture,
    drafts: [
      ...fixture.drafts,
      ...states.map(([id, country]) => ({
        kind: 'party',
        body: { id, type: 'state', name: { en: id, es: id }, country },
      })),
      ...states.map(([id]) => ({
        kind: 'coverage',
        body: {
          partner: 'aland',
          country: id,
          stage: 'commitment',
          class: 'nothing',
          note: { en: 'none (fixture)', es: 'nada (ejemplo)' },
        },
      })),
    ] as never,
    activities: invented,
  });
});

const number = (piece: views.Piece | undefined): number =>
  piece?.kind === 'number' && piece.value !== null ? Number(piece.value) : 0;
const word = (piece: views.Piece | undefined): string => (piece === undefined ? '' : (views.plainPiece(piece) ?? ''));

describe('counted by number', () => {
  it('the stages of works are those of the raw rows, 150 filters', async () => {
    const kinds = {
      transport: ['highways'],
      energy: ['energy'],
      water: ['sanitation'],
      communications: ['telecommunications and informatics'],
    };
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    const region = (await views.question(edition, { id: 'works' })).choices.country
      ?.map((iso2) => `'${iso2}'`)
      .join(', ');
    let [rows, whole, isLeft] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          country: maybe(fc.constantFrom('PE', 'CU', 'CO')),
          issue: maybe(fc.constantFrom('infrastructure', 'transport', 'energy', 'water', 'communications')),
          from: maybe(fc.integer({ min: 1999, max: 2021 })),
          to: maybe(fc.integer({ min: 1999, max: 2021 })),
        }),
        async (asked) => {
          const filter = { partner: null, ...asked };
          const names = Object.hasOwn(kinds, asked.issue ?? '')
            ? kinds[asked.issue as keyof typeof kinds]
            : Object.values(kinds).flat();
          const held = await edition.rows(
            `select p.country, coalesce(f.party, f.name) as funder, a.status, count(distinct a.id) as n
             from activity a join (select distinct activity, country from activity_place) p on p.activity = a.id
             left join activity_party f on f.activity = a.id and f.role = '1' and coalesce(f.party, f.name) is not null
             where exists (select 1 from activity_sector s where s.activity = a.id and lower(s.name) in (${names.map(() => '?').join(', ')}))
               and p.country in (${asked.country === null ? region : '?'})
               ${asked.from === null ? '' : 'and a.year >= ?'} ${asked.to === null ? '' : 'and a.year <= ?'}
             group by all`,
            [...names, ...[asked.country, asked.from, asked.to].flatMap((each) => each ?? [])],
          );
          const expected = new Map(
            held.map((row) => [[row.country, row.funder ?? '', row.status ?? ''].join('|'), Number(row.n)]),
          );
          const figureOf = async (all: boolean) =>
            (await views.question(edition, { id: 'works', filter, all })).figures.find(
              ({ id }) => id === 'works-stages',
            );
          const [page, file] = [await figureOf(false), await figureOf(true)];
          const found = new Map(
            (file?.rows ?? []).flatMap((row) =>
              (file?.columns ?? []).slice(3).flatMap((column, at): [string, number][] => {
                const n = number(row[3 + at]);
                const funder = row[1]?.kind === 'say' ? 'aland' : word(row[1]);
                const status = column === 'no-stage' ? '' : (column.split(':')[1] ?? '');
                return n === 0 ? [] : [[[word(row[0]), funder, status].join('|'), n]];
              }),
            ),
          );
          expect([...found].sort()).toEqual([...expected].sort());
          expect(file?.left).toBeUndefined();
          expect((page?.rows.length ?? 0) + (page?.left ?? 0)).toBe(file?.rows.length ?? 0);
          // Those that are shown are of the file, and none that is left has more activities.
          const sumOf = (row: readonly views.Piece[]) => row.slice(3).reduce((sum, piece) => sum + number(piece), 0);
          const keys = new Set((page?.rows ?? []).map((row) => JSON.stringify(row)));
          const others = (file?.rows ?? []).filter((row) => !keys.has(JSON.stringify(row)));
          expect(others.length).toBe(page?.left ?? 0);
          expect(Math.max(0, ...others.map(sumOf))).toBeLessThanOrEqual(
            Math.min(Number.MAX_SAFE_INTEGER, ...(page?.rows ?? []).map(sumOf)),
          );
          rows += found.size;
          if (others.length > 0) isLeft += 1;
          else whole += 1;
        },
      ),
      { numRuns: 150, seed: 5 },
    );
    expect(Math.min(rows, whole, isLeft)).toBeGreaterThan(0);
  });

  it('countries, years and flows of the explorer are those of the raw rows, 200 filters', async () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          view: fc.constantFrom('map' as const, 'time' as const, 'flow' as const),
          country: maybe(fc.constantFrom('PE', 'CU', 'CO')),
          funder: maybe(fc.constantFrom('aland', 'Aland (written)', 'Fund 3', 'nobody')),
          status: maybe(fc.constantFrom('1', '2', '6')),
          from: maybe(fc.integer({ min: 1999, max: 2021 })),
        }),
        async (asked) => {
          const { filter } = views.readFilter('explore', new URLSearchParams());
          const answer = await views.explore(edition, { filter: { ...filter, ...asked }, all: true });
          const { view, country, funder, status, from } = asked;
          const key =
            view === 'map' ? 'p.country' : view === 'time' ? 'a.year' : "coalesce(f.party, f.name) || '|' || p.country";
          const held = await edition.rows(
            `select cast(${key} as varchar) as name, count(distinct a.id) as n from activity a
             ${view === 'time' ? '' : 'join activity_place p on p.activity = a.id and p.country is not null'}
             ${view === 'flow' ? "join activity_party f on f.activity = a.id and f.role = '1' and coalesce(f.party, f.name) is not null" : ''}
             where true ${country === null ? '' : 'and a.id in (select activity from activity_place where country = ?)'}
               ${country === null || view === 'time' ? '' : 'and p.country = ?'}
               ${funder === null ? '' : "and a.id in (select activity from activity_party where role = '1' and (party = ? or name = ?))"}
               ${funder === null || view !== 'flow' ? '' : 'and (f.party = ? or f.name = ?)'}
               ${status === null ? '' : 'and a.status = ?'} ${from === null ? '' : 'and a.year >= ?'}
             group by all`,
            [
              ...(country === null ? [] : view === 'time' ? [country] : [country, country]),
              ...(funder === null ? [] : view === 'flow' ? [funder, funder, funder, funder] : [funder, funder]),
              ...[status, from].flatMap((each) => each ?? []),
            ],
          );
          const [figure] = answer.figures;
          const unknown = held.find(({ name }) => name === null);
          if (view === 'time') expect(figure?.reach.unknown).toBe(Number(unknown?.n ?? 0));
          const expected = held.filter(({ name }) => name !== null).map((row) => [String(row.name), Number(row.n)]);
          const found = (figure?.rows ?? [])
            .map((row) => [row.slice(0, -1).map(word).join('|'), number(row.at(-1))] as const)
            .filter(([, n]) => n > 0)
            .map(([name, n]) => [funder === 'Aland (written)' ? name : name.replace(/^Aland.*\|/, 'aland|'), n]);
          if (view === 'flow' && funder !== null)
            expect(found.map(([, n]) => n).sort()).toEqual(expected.map(([, n]) => n).sort());
          else expect([...found].sort()).toEqual([...expected].sort());
          seen.set(view, (seen.get(view) ?? 0) + found.length);
        },
      ),
      { numRuns: 200, seed: 9 },
    );
    expect(Math.min(...seen.values())).toBeGreaterThan(0);
    expect(seen.size).toBe(3);
  });
});
