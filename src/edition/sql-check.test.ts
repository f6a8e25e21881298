import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Engine, openEngine } from '../db/index.ts';
import { checkSql } from './sql-check.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

it.each([
  ['', 'empty', '', null, null],
  ['-- nothing', 'empty', '', null, null],
  ['selec 1', 'syntax', expect.stringContaining('selec'), 1, 1],
  ['select\n 1,\n é foo()', 'syntax', expect.stringContaining('('), 3, 6],
  ['select 1; select 2', 'several', '', null, null],
  ['select ?', 'parameter', '?', null, null],
  ['select $1', 'parameter', '?', null, null],
  ["select 'é', nothing_such()", 'function', 'nothing_such', 1, 13],
  ['select\n* from nothing', 'table', 'nothing', 2, 8],
])('refuses %j with its place', async (text, why, what, line, column) => {
  expect(await checkSql(engine, text)).toEqual({ why, what, line, column });
});

it('writes, sets, loads and attaches nothing', async () => {
  for (const text of [
    "copy work to '/tmp/x'",
    'create table x (a integer)',
    'drop view work',
    'insert into work select * from work',
    'set threads = 4',
    'pragma version',
    "attach 'x.db'",
    'install httpfs',
    'load json',
    'call pragma_version()',
    "export database 'x'",
    'begin',
    'explain select 1',
    'show tables',
    'show databases',
    'prepare a as select 1; execute a',
  ])
    expect.soft((await checkSql(engine, text))?.why, text).toMatch(/^(not-a-question|several|syntax)$/);
});

it('tells nothing of the machine, its files or its moment', async () => {
  const asked: string[] = [];
  for (const text of [
    "from read_text('/etc/passwd')",
    "from read_csv('/etc/passwd')",
    "from read_blob('/etc/passwd')",
    "from read_parquet('x.parquet')",
    "from parquet_metadata('x.parquet')",
    "from '/etc/passwd'",
    "from 'https://example.org/x.parquet'",
    "from glob('/*')",
    'from duckdb_settings()',
    'from duckdb_views',
    'from duckdb_views()',
    'from duckdb_tables',
    'from sqlite_master',
    'from pg_catalog.pg_class',
    'from information_schema.tables',
    'from main.work',
    'from memory.main.work',
    'with duckdb_views as (select 1) from duckdb_views',
    'select * from (with duckdb_views as (select 1) from duckdb_views), duckdb_views',
    'with recursive sqlite_master as (select 1) from sqlite_master',
    "from query('select 1')",
    "from query_table('work')",
    "from sniff_csv('/etc/passwd')",
    "select getenv('HOME')",
    "select (select getenv('HOME'))",
    "select id from work where id = getenv('HOME')",
    "select list_transform([1], x -> getenv('HOME'))",
    "select count(*) filter (where getenv('HOME') = 'x') from work",
    "select id from work order by getenv('HOME')",
    "select id from work qualify row_number() over (order by getenv('HOME')) = 1",
    "with a as (select getenv('HOME')) from a",
    "from (values (getenv('HOME')))",
    "select id from work union all select getenv('HOME')",
    "select current_setting('temp_directory')",
    "select getvariable('x')",
    'select now()',
    'select current_date',
    'select current_timestamp',
    'select user',
    'select random()',
    'select uuid()',
    'select version()',
    "select nextval('x')",
    'select pg_sleep(1)',
    "select json_serialize_plan('select 1')",
    "from json_execute_serialized_sql('{}')",
    'from test_all_types()',
  ])
    if (!['table', 'function'].includes((await checkSql(engine, text))?.why ?? '')) asked.push(text);
  expect(asked).toEqual([]);
});
