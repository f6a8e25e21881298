// A table and its breakdown give the same sum: random filters, asked as page, API, file and SQL on the raw rows.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { translator } from '../src/locale/index.ts';
import { addDecimal, divideDecimal, multiplyDecimal } from '../src/model/index.ts';
import type { App } from '../src/server/index.ts';
import type { MoneyAnswer } from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';
import { readOnlyApp } from './edition-app.ts';

let edition: Edition;
let app: App;
beforeAll(async () => {
  edition = await openDemo();
  app = readOnlyApp(() => edition);
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
  from: fc.constantFrom('', '', '1990', '2005', '2012'),
  to: fc.constantFrom('', '', '2006', '2013', '2020'),
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
    let severalYears = 0;
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
        // By years, a breakdown of the same filter: the parts of all that is dated give its whole.
        if (chosen.from === '' && chosen.to === '') {
          const [whole, ...parts] = await Promise.all(
            [{ to: '2200' }, { to: '2005' }, { from: '2006', to: '2012' }, { from: '2013' }].map(
              async (years) =>
                (JSON.parse(await asked(`/api/v1/money?${queryOf({ ...chosen, ...years } as never)}`)) as MoneyAnswer)
                  .money,
            ),
          );
          for (const row of whole as MoneyAnswer['money']) {
            const name = (each: typeof row) =>
              keyOf([each.source.id, each.kind, each.flowType, each.currency, each.priceBasis]);
            const own = parts.flat().flatMap((each) => (name(each) === name(row) && each.sum !== null ? each.sum : []));
            expect(own.reduce<string | null>((sum, each) => addDecimal(sum ?? '0', each), null)).toEqual(
              plain(row.sum),
            );
            if (own.length > 1) severalYears += 1;
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
    expect(severalYears).toBeGreaterThan(25);
  }, 600_000);

  it('is the same when converted: each amount times the factor of its year, each factor by the rows it names, 30 of 30', async () => {
    const seen = { rates: 0, deflators: 0, left: 0, parts: 0 };
    const asks = fc.record({
      source: fc.constantFrom('', 'gcdf3-lac', 'worldbank-projects-lac-2025', 'honduras-aid-platform'),
      country: fc.constantFrom('', 'HN', 'BR'),
      sector: fc.constantFrom('', 'transport'),
      rule: fc.constantFrom('', 'all'),
      in: fc.constantFrom('', 'USD', 'EUR', 'BRL', 'CNY', 'XCD'),
      prices: fc.constantFrom('', '2011', '2021', '2023'),
    });
    const value = async (id: string) =>
      addDecimal(String((await edition.rows('select value from observation where id = ?', [id]))[0]?.value), '0');
    const ask = async (query: string) => JSON.parse(await asked(`/api/v1/money?${query}`)) as MoneyAnswer;
    await fc.assert(
      fc.asyncProperty(asks, async (chosen) => {
        const query = queryOf(chosen as never);
        const api = await ask(query);
        if (chosen.in === '' && chosen.prices === '') {
          for (const row of api.money) expect(row.converted).toBeUndefined();
          return;
        }
        const file = parse(await asked(`/en/money.csv?${query}`), { columns: true, comment: '#', bom: true }) as Record<
          string,
          string
        >[];
        const page = await asked(`/en/money?${query}`);
        const halves = await Promise.all(
          [{ to: '2009' }, { from: '2010' }].map((y) => ask(queryOf({ ...chosen, ...y } as never))),
        );
        const dated = await ask(queryOf({ ...chosen, to: '2200' } as never));
        const name = (row: MoneyAnswer['money'][number]) =>
          keyOf([row.source.id, row.kind, row.flowType, row.currency, row.priceBasis]);
        const add = (list: readonly (string | null | undefined)[]) =>
          list.reduce<string | null>((sum, each) => (each == null ? sum : addDecimal(sum ?? '0', each)), null);
        for (const row of api.money) {
          const { converted } = row;
          if (!converted) throw new Error('asked for and absent');
          // Converted and not converted are the whole sum; the years are the whole of what is shown.
          expect(
            add([...converted.years.map(({ stated }) => stated), ...converted.left.map(({ sum }) => sum)]),
          ).toEqual(plain(row.sum));
          expect(add(converted.years.map(({ sum }) => sum))).toEqual(converted.sum);
          const own = file.filter(
            (each) =>
              keyOf(['source', 'kind', 'flow_type', 'currency', 'price_basis'].map((key) => each[key] ?? '')) ===
              name(row),
          );
          expect(add(own.filter(({ part }) => part === 'converted').map((each) => each.converted))).toEqual(
            converted.sum,
          );
          if (converted.sum !== null)
            expect(page).toContain(translator('en').money(converted.sum, chosen.in || row.currency));
          seen.left += converted.left.length;
          for (const { conversion } of converted.years) {
            const [from, to] = ['from', 'to'].map((end) =>
              conversion.rates.find(
                ({ currency }) => currency === (end === 'from' ? row.currency : conversion.currency),
              ),
            );
            let factor = divideDecimal(
              to ? await value(to.row) : '1',
              from ? await value(from.row) : '1',
              20,
            ) as string;
            for (const rate of conversion.rates) expect(rate.year).toBe(conversion.year);
            seen.rates += conversion.rates.length;
            if (conversion.deflator) {
              seen.deflators += 1;
              const [early, late] = [conversion.year, conversion.deflator.base].sort((a, b) => a - b) as [
                number,
                number,
              ];
              const changes = await edition.rows(
                `select value from observation where indicator = 'gdp-deflator-change' and area = ? and year > ? and year <= ?`,
                [conversion.deflator.area, early, late],
              );
              expect(changes).toHaveLength(late - early);
              const growth = changes.reduce(
                (product, each) =>
                  multiplyDecimal(product, addDecimal('1', multiplyDecimal(String(each.value), '0.01'))),
                '1',
              );
              const prices =
                early === conversion.year ? divideDecimal(growth, '1', 20) : divideDecimal('1', growth, 20);
              factor = divideDecimal(multiplyDecimal(factor, prices as string), '1', 20) as string;
            }
            expect(plain(conversion.factor)).toBe(plain(factor));
          }
          // A breakdown by years of agreement, of what is dated.
          const part = halves.flatMap(({ money }) => money.filter((each) => name(each) === name(row)));
          if (part.filter((each) => each.converted?.sum != null).length > 1) seen.parts += 1;
          expect(add(part.map((each) => each.converted?.sum))).toEqual(
            dated.money.find((each) => name(each) === name(row))?.converted?.sum ?? null,
          );
          // Amount by amount, from the raw rows.
          if (chosen.rule === 'all' && chosen.sector === '') {
            const raw = await edition.rows(
              `select t.value, t.year from "transaction" t join activity a on a.id = t.activity
               where t.value is not null and t.source = ? and t.kind = ? and coalesce(t.flow_type, a.flow_type) is not distinct from ?
                 and t.currency is not distinct from ? and t.price_basis = ?
                 and (? = '' or a.id in (select activity from activity_place where country = ?))`,
              [row.source.id, row.kind, row.flowType, row.currency, row.priceBasis, chosen.country, chosen.country],
            );
            const factors = new Map(converted.years.map((each) => [each.dated, each.conversion.factor]));
            expect(
              add(
                raw.map((each) => {
                  const factor = factors.get(each.year === null ? null : Number(each.year));
                  return factor === undefined ? null : multiplyDecimal(String(each.value), factor);
                }),
              ),
            ).toEqual(converted.sum);
          }
        }
      }),
      { numRuns: 30, seed: 11 },
    );
    for (const [what, n] of Object.entries(seen)) expect(n, what).toBeGreaterThan(5);
  }, 600_000);
});
