// Questions in SQL: what may be asked of an edition, what is refused with its place, and what ends at its limits.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSql, type Edition, openEdition } from '../src/edition/index.ts';
import { readFilter, sql } from '../src/views/index.ts';
import { demoPlaces } from './demo-edition.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

let site: DemoSite;
let edition: Edition;
beforeAll(async () => {
  site = await serveDemo();
  edition = await openEdition((await demoPlaces()).editions);
}, 120_000);
afterAll(async () => {
  await edition?.close();
  await site?.close();
});

const ask = async (text: string, rows = 50) => {
  const answer = await askSql(edition, text, rows);
  if ('refusal' in answer) throw new Error(JSON.stringify(answer.refusal));
  return answer.rows;
};
const refusalOf = async (text: string) => {
  const answer = await askSql(edition, text, 3);
  return 'refusal' in answer ? answer.refusal : null;
};

describe('a question in SQL', { timeout: 120_000 }, () => {
  it('gives what the edition itself gives, as text, with names and types', async () => {
    const text = 'select label, count(*) as n from commitment group by label order by label';
    const own = await edition.rows(text);
    const { columns, cells, isCut } = await ask(text);
    expect(columns).toEqual([
      { name: 'label', type: 'VARCHAR' },
      { name: 'n', type: 'BIGINT' },
    ]);
    expect(cells).toEqual(own.map(({ label, n }) => [label, n]));
    expect(isCut).toBe(false);
    const exact = await ask('select sum(value) from transaction group by source order by all');
    expect(exact.columns[0]?.type).toBe('DECIMAL(38,12)');
  });

  it('is cut at the rows that are asked for, and says so', async () => {
    const all = edition.manifest.tables.find(({ name }) => name === 'commitment')?.rows as number;
    expect(await ask('select id from commitment order by id', all)).toMatchObject({ isCut: false });
    const first = await ask('select id from commitment order by id', all - 1);
    expect([first.cells.length, first.isCut]).toEqual([all - 1, true]);
    expect((await ask("select null, ['a', 'b'], {a: 'b'}, true")).cells).toEqual([
      [null, '["a","b"]', '{"a":"b"}', 'true'],
    ]);
  });

  it('answers the examples of its page', async () => {
    const { examples } = await sql(edition, { ...readFilter('sql', new URLSearchParams()), all: false });
    expect(examples.length).toBeGreaterThan(3);
    for (const { example, q: text } of examples) expect((await ask(text)).cells.length, example).toBeGreaterThan(0);
  });

  it.each([
    ['what a table is made of', 'from (describe commitment)'],
    ['a name of its own', 'with a as (select id from work), b as (from a) select count(*) from a join b using (id)'],
    [
      'one that counts up',
      'with recursive t(n) as (select 1 union all select n + 1 from t where n < 5) select sum(n) from t',
    ],
    ['windows', 'select row_number() over (order by id), lag(id) over (order by id) from commitment limit 2'],
    ['lists and structures', 'select list_transform([1, 2], x -> x + 1), {a: 1}.a, unnest([1, 2]) from range(2)'],
    ['texts of JSON', "select json_extract_string(body, '$.id') from commitment limit 1"],
    ['a summary', 'summarize commitment'],
    ['values', 'values (1), (2)'],
  ])('answers %s', async (_, text) => {
    expect((await ask(text)).cells.length).toBeGreaterThan(0);
  });

  it('refuses what is not one with its place, and goes on', async () => {
    expect(await refusalOf('select\n* from nothing')).toEqual({ why: 'table', what: 'nothing', line: 2, column: 8 });
    expect(await refusalOf("select 'a'::integer")).toEqual({
      why: 'failed',
      what: expect.stringContaining("'a'"),
      line: 1,
      column: null,
    });
    expect(await refusalOf('select nothing from work')).toMatchObject({
      what: expect.stringMatching(/"nothing" not found.*Candidate bindings: /),
    });
  });

  it('ends what takes too long or too much, and goes on answering', async () => {
    const endless = 'with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t';
    await expect(askSql(edition, endless, 1, { seconds: 2 })).rejects.toMatchObject({ code: 'sql-too-slow' });
    const growing =
      "with recursive t(n) as (select repeat('x', 1000) union all select n || n from t) select max(length(n)) from t";
    await expect(askSql(edition, growing, 1, { seconds: 60, memoryMegabytes: 500 })).rejects.toMatchObject({
      code: expect.stringMatching(/^sql-too-(large|slow)$/),
    });
    await expect(askSql(edition, `select '${'x'.repeat(10_000)}'`, 1)).rejects.toMatchObject({ code: 'sql-too-large' });
    expect((await ask('select 1')).cells).toEqual([['1']]);
  });

  it('is refused while others ask, and not afterwards', async () => {
    const limits = { atOnce: 1, seconds: 30 };
    const first = askSql(edition, 'select count(*) from activity', 1, limits);
    await expect(askSql(edition, 'select 1', 1, limits)).rejects.toMatchObject({ code: 'sql-busy' });
    expect(await first).toHaveProperty('rows');
    expect(await askSql(edition, 'select 1', 1, limits)).toHaveProperty('rows');
  });
});

describe('the page of questions in SQL', { timeout: 120_000 }, () => {
  const get = (path: string) => fetch(`${site.url}${path}`);
  const asking = (text: string) => `?${new URLSearchParams({ q: text })}`;
  const text = 'select id, label from commitment order by id limit 7';

  it('shows the rows that its files and the API hold, and keeps the question in its address', async () => {
    const page = await (await get(`/en/sql${asking(text)}`)).text();
    const answer = (await (await get(`/api/v1/sql${asking(text)}`)).json()) as { table: { rows: string[][] } };
    const csv = await (await get(`/en/sql.csv${asking(text)}`)).text();
    expect(answer.table.rows).toHaveLength(7);
    for (const [id, label] of answer.table.rows) {
      expect(page).toContain(`<bdi>${id}</bdi>`);
      expect(csv).toContain(`${id},${label}`);
    }
    expect(page).toContain(`sql.csv${asking(text).replaceAll('&', '&amp;')}`);
    expect((await get(`/en/sql.xlsx${asking(text)}`)).status).toBe(200);
    expect((await get(`/en/sql.parquet${asking(text)}`)).status).toBe(200);
  });

  it('says on the page what is wrong and keeps the question; to a program it is a problem with a code', async () => {
    const wrong = 'select getenv(\'HOME\') as "<script>" from work';
    const page = await get(`/es/sql${asking(wrong)}`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('role="alert"');
    expect(html).toContain('getenv(&#39;HOME&#39;)'.replaceAll('&#39;', "'"));
    expect(html).not.toContain('<script>"');
    for (const path of ['/api/v1/sql', '/en/sql.csv', '/en/sql.json']) {
      const response = await get(`${path}${asking(wrong)}`);
      expect([path, response.status]).toEqual([path, 400]);
      expect(await response.json()).toMatchObject({
        code: 'sql-invalid',
        params: { why: 'function', what: 'getenv', line: '1', column: '8' },
      });
    }
  });

  it('holds columns of one name apart, in every file', async () => {
    const twice = 'select 1 as n, 2 as N, 3 as n, 4 as n_2';
    expect(await (await get(`/en/sql.csv${asking(twice)}`)).text()).toMatch(/^\uFEFF?n,N_2,n_3,n_2_2\r?\n1,2,3,4/);
    expect((await get(`/en/sql.parquet${asking(twice)}`)).status).toBe(200);
    expect(await (await get('/en/sql.csv')).text()).toMatch(/^\uFEFF?table,rows,what,columns/);
  });

  it('gives an earlier edition the same answer at its permanent address', async () => {
    const [now] = [await (await get(`/api/v1/sql${asking(text)}`)).json()] as [
      { stamp: { edition: string }; table: object },
    ];
    const then = (await (await get(`/e/${now.stamp.edition}/en/sql.json${asking(text)}`)).json()) as { table: object };
    expect(then.table).toEqual(now.table);
  });
});
