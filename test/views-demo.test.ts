import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { addDecimal, type Commitment } from '../src/model/index.ts';
import { answerSchemas } from '../src/server/schemas.ts';
import * as views from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await openDemo();
});
afterAll(() => edition.close());

const none = { q: null, label: null, promisor: null, beneficiary: null, object: null, page: 1 };
const everyActivity = { ...views.anyActivity, page: 1 };
const ids = async (table: string) =>
  (await edition.rows(`select id from ${table} order by id`)).map(({ id }) => id as string);

describe('the demo edition', () => {
  it('answers for every thing that it holds, each answer as its schema says', async () => {
    const ask = async (name: keyof typeof answerSchemas, answers: AsyncIterable<unknown>) => {
      let count = 0;
      for await (const answer of answers) {
        if (count % 10 === 0) expect(answerSchemas[name].parse(answer), name).toEqual(answer);
        count += 1;
      }
      return count;
    };
    const each = async function* (list: readonly string[], view: (id: string) => Promise<unknown>) {
      for (const id of list) yield await view(id);
    };
    const commitments = await ids('commitment');
    expect(commitments.length).toBeGreaterThanOrEqual(150);
    await ask(
      'commitment',
      each(commitments, (id) => views.commitment(edition, { id })),
    );
    await ask(
      'document',
      each(await ids('source'), (id) => views.document(edition, { id })),
    );
    await ask(
      'party',
      each(await ids('party'), (id) => views.party(edition, { id })),
    );
    await ask(
      'work',
      each(await ids('work'), (id) => views.work(edition, { id })),
    );
    await ask(
      'instrument',
      each(await ids('instrument'), (id) => views.instrument(edition, { id })),
    );
    await ask(
      'statement',
      each(
        (await ids('statement')).filter((_, index) => index % 5 === 0),
        (id) => views.statement(edition, { id }),
      ),
    );
    await ask(
      'activity',
      each(
        (await ids('activity')).filter((_, index) => index % 200 === 0),
        (id) => views.activity(edition, { id }),
      ),
    );
    const { rows } = await views.countries(edition);
    expect(rows).toHaveLength(33);
    await ask(
      'country',
      each(
        rows.map(({ party }) => party.country as string),
        (iso2) => views.country(edition, { iso2 }),
      ),
    );
    await ask(
      'standard-check',
      each(['gcdf3-lac'], (source) => views.standardCheck(edition, { source })),
    );
    await ask(
      'findings',
      each(['gcdf3-lac', 'worldbank-projects-lac-2025'], (source) => views.findings(edition, { source })),
    );
    for (const [name, answer] of [
      ['home', views.home(edition)],
      ['method', views.method(edition)],
      ['data', views.data(edition)],
      ['contradictions', views.contradictions(edition)],
      ['coverage', views.coverage(edition, views.readFilter('coverage', new URLSearchParams()))],
      ['mission', views.mission(edition)],
      ['documents', views.documents(edition)],
      ['parties', views.parties(edition)],
    ] as const)
      expect(answerSchemas[name].parse(await answer), name).toEqual(await answer);
  });

  it('says which countries have a page: Haiti has one, Montserrat is a territory and has none', async () => {
    expect((await views.party(edition, { id: 'haiti' })).countriesHeld).toEqual(['HT']);
    const port = await views.work(edition, { id: 'work-little-bay-port' });
    expect([port.work.country, port.countriesHeld]).toEqual(['MS', []]);
  });

  it('gives the lineages of scholarships and of training, both', async () => {
    const rates = async (id: string) =>
      (await views.commitment(edition, { id })).lineage.map((step) => [step.yearlyRate, step.changePercent]);
    expect(await rates('celac-2025-scholarships')).toEqual([
      ['1200', null],
      ['1667', '39'],
      ['1167', '-30'],
    ]);
    expect(await rates('celac-2025-training')).toEqual([
      ['1200', null],
      ['1000', '-17'],
      ['3333', '233'],
    ]);
  });

  it('finds the commitment of a pasted sentence by its amount, in either language', async () => {
    for (const q of [
      'China promises 3,500 government scholarships, 10,000 trainings in China and 300 trainings',
      '3.500 becas gubernamentales',
      '3,500 scholarships',
    ]) {
      const { byAmount } = await views.search(edition, { filter: { q, type: null, page: 1 } });
      expect(
        byAmount.flatMap(({ commitments }) => commitments.map(({ id }) => id)),
        q,
      ).toContain('celac-2025-scholarships');
    }
    const credit = await views.search(edition, {
      filter: { q: 'a credit line of RMB 66 billion', type: null, page: 1 },
    });
    expect(credit.byAmount.flatMap(({ commitments }) => commitments.map(({ id }) => id))).toContain(
      'celac-2025-credit-line',
    );
  });

  it('keeps the conversions of the credit line apart from its value', async () => {
    const answer = await views.commitment(edition, { id: 'celac-2025-credit-line' });
    expect(answer.commitment.measure).toMatchObject({ quantity: '66000000000', unit: 'CNY' });
    expect(answer.conversions.length).toBeGreaterThanOrEqual(3);
    for (const { asserter, reporter, source } of answer.conversions)
      expect(asserter ?? reporter ?? source).not.toBeNull();
    expect(answer.statements.some(({ statement }) => statement.property.startsWith('conver'))).toBe(false);
  });

  it('shows the seed in 26 paragraphs with its statements, the reports beside “unanimously”', async () => {
    const { document } = await views.mission(edition);
    expect(document?.paragraphs.filter(({ number }) => number !== null)).toHaveLength(26);
    const statements = document?.paragraphs.flatMap((each) => each.statements) ?? [];
    expect(statements).toHaveLength(130);
    expect(document?.kinds).toContainEqual({ kind: 'quantified-commitment', count: 4 });
    const unanimously = statements.find(({ label }) => label === 'S49');
    const { beside } = await views.statement(edition, { id: unanimously?.id as string });
    expect(beside.length).toBeGreaterThanOrEqual(3);
    expect(new Set(beside.map(({ source }) => source?.id)).size).toBeGreaterThanOrEqual(3);
  });

  it('refuses to rank partners whose coverage differs, whichever way round', async () => {
    const one = await views.compare(edition, { filter: { left: 'china', right: 'united-states' } });
    const other = await views.compare(edition, { filter: { left: 'united-states', right: 'china' } });
    expect(one.verdict).toBe('refused');
    const codes = one.refusals.map(({ code }) => code);
    expect(codes).toContain('coverage-class-differs');
    expect(codes).toContain('no-activity-data');
    expect(new Set(other.refusals.map(({ code }) => code))).toEqual(new Set(codes));
    expect(one.sides).toEqual([...other.sides].reverse());
  });

  it('sums money as the rows add up by hand, in decimal, within one source only', async () => {
    for (const country of ['PE', 'HT', 'HN']) {
      const { money } = await views.activities(edition, { filter: { ...everyActivity, country } });
      expect(money.length).toBeGreaterThan(0);
      for (const row of money) {
        const values = await edition.rows(
          `select t.value from "transaction" t join activity a on a.id = t.activity
           where t.source = ? and t.kind = ? and t.currency is not distinct from ? and t.price_basis = ? and t.value is not null
             and coalesce(t.flow_type, a.flow_type) is not distinct from ? and not coalesce(a.is_umbrella, false)
             and exists (select 1 from activity_place p where p.activity = a.id and p.country = ?)
             and not exists (select 1 from activity_place p where p.activity = a.id and (p.country is null or p.country <> ?))`,
          [row.source.id, row.kind, row.currency, row.priceBasis, row.flowType, country, country],
        );
        const sum = values.reduce<string | null>((total, { value }) => addDecimal(total ?? '0', String(value)), null);
        expect([country, row.source.id, row.kind, row.sum]).toEqual([country, row.source.id, row.kind, sum]);
      }
    }
  });

  it('counts what it lists: totals, facets and labels', async () => {
    const all = await views.commitments(edition, { filter: none, all: true });
    expect(all.rows).toHaveLength(all.total);
    for (const facet of all.facets.label.slice(0, 4)) {
      const under = await views.commitments(edition, { filter: { ...none, label: facet.value }, all: true });
      expect([facet.value, under.total, under.rows.length]).toEqual([facet.value, facet.count, facet.count]);
    }
    for (const facet of all.facets.promisor.slice(0, 4))
      expect((await views.commitments(edition, { filter: { ...none, promisor: facet.value } })).total).toBe(
        facet.count,
      );
    const home = await views.home(edition);
    expect(home.labels.reduce((sum, { count }) => sum + count, 0)).toBe(home.totals.commitments);
    const method = await views.method(edition);
    expect(method.rules.reduce((sum, { commitments }) => sum + commitments, 0)).toBe(home.totals.commitments);
  });

  it('pages through a list without a gap or a repeat', async () => {
    const whole = await views.activities(edition, { filter: { ...everyActivity, country: 'HT' }, all: true });
    const paged: string[] = [];
    for (let page = 1; page <= Math.ceil(whole.total / 50); page += 1)
      paged.push(
        ...(await views.activities(edition, { filter: { ...everyActivity, country: 'HT', page } })).rows.map(
          ({ id }) => id,
        ),
      );
    expect(paged).toEqual(whole.rows.map(({ id }) => id));
    expect(whole.table.rows).toHaveLength(whole.total);
  });

  it('never gives 0 for a quantity that no words state', async () => {
    for (const id of await ids('commitment')) {
      const [row] = await edition.rows('select body from commitment where id = ?', [id]);
      const { measure } = JSON.parse(String(row?.body)) as Commitment;
      if (measure !== null) continue;
      const { table, lineage } = await views.commitment(edition, { id });
      const committed = table.rows.find(([step]) => step === 'committed');
      expect(committed?.[table.columns.indexOf('quantity')], id).toBeNull();
      for (const step of lineage) if (step.commitment.id === id) expect(step.yearlyRate, id).toBeNull();
    }
  });
});

describe('denominators of the demo', () => {
  const ratios = async (query: string) => {
    const { filter } = views.readFilter('compare', new URLSearchParams(`left=china&right=world-bank&${query}`));
    return (await views.compare(edition, { filter })).sides[0]?.ratios ?? [];
  };
  it('divide money in prices of the year by the product of that year, and refuse any other', async () => {
    const [year, other] = [await ratios('per=gdp&year=2021'), await ratios('per=gdp&year=2015')];
    expect(year.length).toBeGreaterThan(0);
    for (const { ratio, by, missing } of year) {
      expect([missing, by?.source, by?.year]).toEqual([null, 'worldbank-gdp', 2021]);
      expect(ratio).toMatch(/^0\.0\d+$/);
    }
    expect(other.map(({ ratio, missing }) => [ratio, missing])).toEqual(other.map(() => [null, 'other-prices']));
  });
  it('count a package that was promised once, and no stock of investment', async () => {
    const { by } = (await ratios('per=promised&year=2014'))[0] ?? {};
    expect(by).toMatchObject({ value: '35000000000', unit: 'USD', commitments: ['brasilia-2014-total'] });
  });
  it('are never added over years', async () => {
    const { filter } = views.readFilter('observations', new URLSearchParams('indicator=gdp'));
    const { sums } = await views.observations(edition, { filter });
    expect(sums.map(({ sum }) => sum)).toEqual([null]);
  });
});
