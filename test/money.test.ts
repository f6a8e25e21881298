// A table and its breakdown give the same sum: random filters, asked as page, API, file and SQL on the raw rows.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { translator } from '../src/locale/index.ts';
import { addDecimal } from '../src/model/index.ts';
import { createApp } from '../src/server/index.ts';
import type { MoneyAnswer } from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';

let edition: Edition;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  edition = await openDemo();
  app = createApp({
    edition: () => edition,
    ledger: null,
    config: { publicUrl: null, readOnly: true, postsPerMinute: 1000 },
    effects: { now: () => new Date('2026-11-24T12:00:00Z'), random: (n: number) => new Uint8Array(n), log: () => {} },
  } as never);
});
afterAll(async () => {
  await app.close();
  await edition.close();
});

const filter = fc.record({
  source: fc.constantFrom('', 'gcdf3-lac', 'worldbank-projects-lac-2025', 'honduras-aid-platform'),
  country: fc.constantFrom('', 'HN', 'BO', 'BR', 'HT', 'CO', 'EC'),
  status: fc.constantFrom('', '1', '2', '4', '5'),
  sector: fc.constantFrom('', 'infrastructure', 'transport', 'energy', 'unstated'),
  from: fc.constantFrom('', '1990', '2005', '2012'),
  to: fc.constantFrom('', '2006', '2013', '2020'),
  rule: fc.constantFrom('', 'all'),
});
type Chosen = typeof filter extends fc.Arbitrary<infer T> ? T : never;
const queryOf = (chosen: Partial<Chosen>) =>
  new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== '')).toString();
const asked = async (path: string) => {
  const response = await app.request(path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const plain = (text: string | null) => (text === null || text === '' ? null : addDecimal(text, '0'));
const keyOf = (row: readonly (string | null)[]) => row.map((cell) => cell ?? '').join('|');

/** Every stated amount under a filter, added by a query of its own. */
async function wholeOf({ source, country, status, sector, from, to }: Chosen): Promise<Map<string, string | null>> {
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
  const conditions = [
    source &&
      `(a.source = ${text(source)} or a.id in (select activity from "transaction" where source = ${text(source)}))`,
    country && `a.id in (select activity from activity_place where country = ${text(country)})`,
    status && `a.status = ${text(status)}`,
    sector === 'unstated' && 'a.id not in (select activity from activity_sector)',
    from && `a.year >= ${from}`,
    to && `a.year <= ${to}`,
  ].filter(Boolean);
  const rows = await edition.rows(
    `select t.source, t.kind, coalesce(t.flow_type, a.flow_type) as flow, t.currency, t.price_basis, sum(t.value) as total
     from "transaction" t join activity a on a.id = t.activity where ${conditions.join(' and ') || 'true'} group by all`,
  );
  return new Map(
    rows.map((row) => [
      keyOf([row.source, row.kind, row.flow, row.currency, row.price_basis] as (string | null)[]),
      plain(row.total as string | null),
    ]),
  );
}

describe('money', () => {
  it('is the same on the page, in the API, in the file and in the raw rows, 500 of 500 filters', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(filter, async (chosen) => {
        const query = queryOf(chosen);
        const api = JSON.parse(await asked(`/api/v1/money?${query}`)) as MoneyAnswer;
        const file = parse(await asked(`/en/money.csv?${query}`), { columns: true, comment: '#', bom: true }) as Record<
          string,
          string
        >[];
        const keyOfFile = (row: Record<string, string>) =>
          keyOf(['source', 'kind', 'flow_type', 'currency', 'price_basis'].map((name) => row[name] ?? ''));
        const inFile = (part: (name: string) => boolean) => {
          const sums = new Map<string, string | null>();
          for (const row of file.filter((each) => part(each.part as string))) {
            const before = sums.get(keyOfFile(row)) ?? null;
            const amount = plain(row.amount ?? null);
            sums.set(keyOfFile(row), amount === null ? before : addDecimal(before ?? '0', amount));
          }
          return sums;
        };
        const sums = new Map(
          api.money.map((row) => [
            keyOf([row.source.id, row.kind, row.flowType, row.currency, row.priceBasis]),
            plain(row.sum),
          ]),
        );
        expect(inFile((part) => part === 'sum')).toEqual(sums);
        // Sum and left out together are every stated amount, to the last digit.
        if (chosen.sector === '' || chosen.sector === 'unstated')
          expect(inFile(() => true)).toEqual(await wholeOf(chosen));
        // By years, a breakdown of the same filter: its parts give the whole.
        if (chosen.from === '' && chosen.to === '' && chosen.status === '') {
          const parts = await Promise.all(
            [{ to: '2005' }, { from: '2006', to: '2012' }, { from: '2013' }].map(async (years) => {
              const part = JSON.parse(
                await asked(`/api/v1/money?${queryOf({ ...chosen, ...years } as never)}`),
              ) as MoneyAnswer;
              return part.money;
            }),
          );
          const [dated] = await edition.rows('select count(*) as n from activity where year is null');
          if (Number(dated?.n) === 0)
            for (const row of api.money) {
              const added = parts.flat().reduce<string | null>((sum, each) => {
                const isSame =
                  (['kind', 'flowType', 'currency', 'priceBasis'] as const).every((name) => each[name] === row[name]) &&
                  each.source.id === row.source.id;
                return isSame && each.sum !== null ? addDecimal(sum ?? '0', each.sum) : sum;
              }, null);
              expect(added).toEqual(plain(row.sum));
            }
        }
        const page = await asked(`/en/money?${query}`);
        for (const row of api.money)
          if (row.sum !== null) {
            compared += 1;
            const written = translator('en').money(row.sum, row.currency);
            expect(page.includes(written), `${query}: ${written}`).toBe(true);
          }
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(compared).toBeGreaterThan(200);
  }, 600_000);
});
