// npm run bench:site -- [--activities 1000000 | --demo] [--asks 200] [--seed 1] [--keep FOLDER] [--only TEXT]: answers over a generated edition, or over that of the demo.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideDemo } from '../src/cli/demo.ts';
import { openEngine, quoteText } from '../src/db/index.ts';
import {
  buildEdition,
  isMade,
  isNumbered,
  openEdition,
  tables,
  writeMade,
  writeNumbered,
} from '../src/edition/index.ts';
import { openLedger } from '../src/ledger/index.ts';
import { canonical } from '../src/model/index.ts';
import { createApp } from '../src/server/index.ts';
import { prepareLists, prepareSearch } from '../src/views/index.ts';

const { values } = parseArgs({
  options: {
    activities: { type: 'string', default: '1000000' },
    demo: { type: 'boolean', default: false },
    asks: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
    only: { type: 'string' },
  },
});
const asks = Number(values.asks);

/** Words of titles, from frequent to rare: each is about as frequent as its place says (Zipf). */
const titleWords =
  'water road programme support rural health education agua projet salud energy bridge port school training puente carretera mise en oeuvre hospital credit line women youth forest climate metro railway solar dam vivienda escuela puerto aeropuerto biodiversity governance tax customs statistics fisheries coffee cacao tourism'.split(
    ' ',
  );

/** Tables of an edition with generated activities, fifteen transactions each, beside what the demo holds. */
async function generate(demo: string, place: string): Promise<string> {
  const engine = await openEngine({ threads: 2, memoryLimit: '8GB', temporaryFolder: join(place, 'spill') });
  const folder = join(place, 'editions', 'new');
  mkdirSync(join(folder, 'tables'), { recursive: true });
  const old = (name: string) => `read_parquet(${quoteText(join(demo, 'tables', `${name}.parquet`))})`;
  const pick = (list: readonly string[], with_: string) =>
    `list_extract([${list.map(quoteText).join(', ')}], 1 + (${with_})::integer)`;
  const chance = (salt: number, modulo: number) =>
    `(hash(n * 31 + ${salt} + ${Number(values.seed)} * 7919) % ${modulo})`;
  const zipf = (salt: number) =>
    `least(${titleWords.length - 1}, floor(exp(ln(${titleWords.length + 1}) * (${chance(salt, 100_000)} / 100000.0)) - 1))`;
  const countries = (
    await engine.rows(`select distinct country from ${old('party')} where country is not null order by country`)
  ).map((row) => String(row.country));
  await engine.run(`create table made as select n, 'made:M-' || n as id, 'M-' || n as identifier,
    ${pick(titleWords, zipf(1))} || ' ' || ${pick(titleWords, zipf(2))} || ' ' || ${pick(titleWords, zipf(3))} || ' ' || ${pick(titleWords, zipf(4))} || ' ' || ('w' || ${chance(5, 200_000)}) as title,
    ${pick(countries, chance(6, countries.length))} as country, (2000 + ${chance(7, 25)})::integer as year, (1 + ${chance(8, 6)})::varchar as status,
    'Funder ' || ${chance(9, 400)} as funder
    from (select range::bigint as n from range(${Number(values.activities)}))`);
  const placed = (text: string, from: number) =>
    `unnest(string_split(${text}, ' ')) as term, ${from} + generate_subscripts(string_split(${text}, ' '), 1) as place`;
  await engine.run(`create table word as select id, term, place, (max(inside) over (partition by id, term))::integer as weight from (
      select id, ${placed('title', 0)}, 4 as inside from made
      union all select id, ${placed('lower(funder)', 6)}, 1 from made
      union all select id, ${placed("'m ' || n", 9)}, 1 from made)`);
  const lengths = 'select id, count(distinct term)::integer as length from word group by id';
  const more: Readonly<Record<string, string>> = {
    activity: `select id, 'made' as source, identifier, title, 'en' as title_language, status, status as status_as_written, year::varchar || '-01-02' as agreed_on, year, '{}' as extra, n::integer as line from made`,
    activity_party: `select id as activity, '1' as role, 0 as number, funder as name, null as ref, null as party, null as country from made
      union all select id, 'recipient', 1, null, null, null, country from made`,
    activity_place: `select id as activity, 0 as number, country, 'unknown' as precision from made`,
    activity_sector: `select id as activity, 0 as number, '1' as vocabulary, (11000 + ${chance(10, 400)} * 10)::varchar as code from made`,
    transaction: `select id || '/' || k as id, id as activity, 'made' as source, case when k = 1 then '2' else '3' end as kind, year::varchar || '-03-04' as on_date, year, (${chance(11, 1_000_000)} + k * 100)::decimal(38, 12) as value, 'USD' as currency, 'current' as price_basis, 'reported' as method, 1 as line from made, (select unnest(range(1, 16)) as k)`,
    searchable: `select (hash(made.id) >> 1)::bigint as thing, 'activity' as type, made.id, title as title_en, title as title_es, country, null as label, year, length from made join (${lengths}) l on l.id = made.id`,
    posting: `select term, (hash(id) >> 1)::bigint as thing, 'activity' as type, weight, place from word`,
    term: `select term, count(distinct id) as documents, count(*) as postings from word group by term`,
    source: `select 'made' as id, 'dataset' as kind, 'Generated for the bench' as title, 'unknown' as licence, false as may_republish, 'unknown' as source_class, 'unknown' as interest, true as is_held, 0 as statements,
      (select body from ${old('source')} where kind = 'dataset' limit 1) as body, 0 as entry_index`,
    reading: `select 'made' as source, ${Number(values.activities)} as seen, ${Number(values.activities)} as kept, 0 as set_aside`,
  };
  const manifest = JSON.parse(readFileSync(join(demo, 'manifest.json'), 'utf8')) as {
    tables: object[];
    files: { name: string }[];
  };
  const made: object[] = [];
  const note = (name: string, rows: number) => {
    const file = join(folder, 'tables', `${name}.parquet`);
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    made.push({ name, rows, bytes: statSync(file).size, sha256 });
  };
  for (const { name, columns, orderBy } of tables) {
    if (isMade(name)) continue;
    const names = columns.map((column) => `cast("${column.name}" as ${column.type}) as "${column.name}"`).join(', ');
    await engine.run(
      `create or replace temp table whole as select ${names} from (select * from ${old(name)} ${more[name] ? `union all by name ${more[name]}` : ''})`,
    );
    if (name === 'term')
      await engine.run(
        'create or replace temp table whole as select term, sum(documents)::integer as documents, sum(postings)::integer as postings from whole group by term',
      );
    const file = join(folder, 'tables', `${name}.parquet`);
    await engine.run(
      `copy (select * from whole order by ${orderBy.map((column) => `"${column}" asc nulls first`).join(', ')}) to ${quoteText(file)} (format parquet, compression zstd, row_group_size 122880)`,
    );
    const [{ n } = { n: 0 }] = await engine.rows('select count(*) as n from whole');
    if (!isNumbered(name)) note(name, Number(n));
  }
  await engine.run('drop table whole');
  const timed = async (what: string, work: () => Promise<Readonly<Record<string, number>>>) => {
    const begun = process.cpuUsage();
    const rows = await work();
    const { user, system } = process.cpuUsage(begun);
    console.log(`${what}: ${((user + system) / 1e6).toFixed(1)} s of processor time`);
    for (const [name, count] of Object.entries(rows)) note(name, count);
  };
  const fileOf = (name: string) => join(folder, 'tables', `${name}.parquet`);
  await timed('tables that lists are asked of', () => writeMade(engine, fileOf, folder));
  const parts = (name: string) => [{ file: join(place, `${name}.parquet`) }];
  for (const name of ['searchable', 'posting']) renameSync(fileOf(name), join(place, `${name}.parquet`));
  await timed('tables of the search', () => writeNumbered(engine, parts, fileOf('listed'), folder));
  for (const name of ['searchable', 'posting']) rmSync(join(place, `${name}.parquet`));
  await engine.close();
  for (const { name } of manifest.files) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), readFileSync(join(demo, name)));
  }
  const text = canonical({ ...manifest, tables: made });
  const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
  writeFileSync(join(folder, 'manifest.json'), text);

  renameSync(folder, join(place, 'editions', id));
  writeFileSync(join(place, 'current'), `${id}\n`);
  return id;
}

let chanceState = Number(values.seed) * 2_654_435_761;
const draw = (below: number): number => {
  chanceState = (Math.imul(chanceState ^ (chanceState >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
  return (chanceState >>> 1) % below;
};
const from = <T>(list: readonly T[]): T => list[draw(list.length)]!;
const word = () => from(titleWords.slice(0, 40));

const demoRoot = mkdtempSync(join(tmpdir(), 'obras-bench-site-'));
let place = values.keep ?? join(demoRoot, 'made');
try {
  if (!existsSync(join(place, 'current'))) {
    if (!values.demo) mkdirSync(place, { recursive: true });
    const { ledger: ledgerPlace, editions } = await provideDemo(join(demoRoot, 'demo'));
    const ledger = await openLedger(ledgerPlace, { readOnly: true });
    const { path } = await buildEdition(ledger, editions, { asOf: '2026-11-24' });
    await ledger.close();
    if (values.demo) place = editions;
    else await generate(path, place);
  }
  const begun = performance.now();
  const edition = await openEdition(place);
  const opened = performance.now() - begun;
  const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);
  const openedIn = megabytes();
  const begunSearch = process.cpuUsage();
  await prepareSearch(edition);
  const { user, system } = process.cpuUsage(begunSearch);
  const begunLists = process.cpuUsage();
  await prepareLists(edition);
  const lists = process.cpuUsage(begunLists);
  const app = createApp({
    edition: () => edition,
    ledger: null,
    config: { publicUrl: null, readOnly: true, postsPerMinute: 60 },
    effects: { now: () => new Date(), random: (length) => new Uint8Array(length), log: () => {} },
  });
  const ids = async (sql: string) => (await edition.rows(sql)).map((row) => String(row.id));
  const commitmentIds = await ids('select id from commitment order by id');
  const activityIds = await ids('select id from activity order by hash(id) limit 2000');
  const [{ n: held } = { n: 0 }] = await edition.rows('select count(*) as n from activity');
  const partyIds = await ids('select id from party order by id');
  const countries = await ids(
    "select distinct p.country as id from party p where p.type = 'state' and p.country in (select country from listed_country) order by 1",
  );
  const partnerIds = await ids("select distinct party as id from commitment_party where role = 'promisor' order by 1");
  const sources = await ids('select id from source order by id');
  const checked = await ids('select distinct source as id from standard_check order by 1');
  const listing = await ids('select distinct source as id from activity order by 1');
  const statementIds = await ids('select id from statement order by hash(id) limit 2000');
  const workIds = await ids('select id from work order by id');
  const instrumentIds = await ids('select id from instrument order by id');
  const hashes = await ids('select distinct sha256 as id from source where sha256 is not null order by 1');
  const funders = await ids(
    'select distinct funder as id from listed_funder where not is_other order by hash(funder) limit 500',
  );
  const kinds = ['infrastructure', 'transport', 'energy', 'communications', 'water'];
  const kind = () => from(kinds);
  const country = () => from(countries);
  const since = () => 2000 + draw(20);
  /** The ways in which activities are asked for, on the pages that take them. */
  const filters: Readonly<Record<string, () => string>> = {
    all: () => '',
    'a country': () => `country=${country()}`,
    'a country since a year': () => `country=${country()}&from=${since()}`,
    'a sector': () => `sector=${kind()}`,
    'a sector of a country': () => `sector=${kind()}&country=${country()}`,
    'a source': () => `source=${from(listing)}`,
    'a funder': () => `funder=${encodeURIComponent(from(funders))}`,
    'a word': () => `q=${word()}`,
  };
  const filtered = (page: string, of: readonly string[] = Object.keys(filters)) =>
    of.map((name) => [`${page}: ${name}`, () => `${page}?${filters[name]?.() ?? ''}`]);
  const addresses: Readonly<Record<string, () => string>> = {
    'search, one word': () => `search?q=${word()}`,
    'search, two words': () => `search?q=${word()}+${word()}`,
    'search, rare word': () => `search?q=w${draw(200_000)}`,
    'search, phrase': () => `search?q=%22${word()}+${word()}%22`,
    'search, word and country': () => `search?q=${word()}&country=${country()}`,
    'search, misspelt': () => `search?q=${word().slice(0, 3)}x${word().slice(3)}${draw(100)}`,
    'list of activities': () => `activities?country=${country()}&from=${since()}&page=${1 + draw(5)}`,
    'list of activities by words': () => `activities?q=${word()}&page=${1 + draw(5)}`,
    'list of activities, all': () => `activities?page=${1 + draw(1000)}`,
    activity: () => `activity/${encodeURIComponent(from(activityIds))}`,
    commitment: () => `commitment/${from(commitmentIds)}`,
    country: () => `country/${country()}`,
    party: () => `party/${from(partyIds)}`,
    compare: () => `compare?left=${from(partnerIds)}&right=${from(partnerIds)}`,
    home: () => '',
    questions: () => 'questions',
    ...Object.fromEntries(
      ['aid', 'changes', 'dependence', 'training', 'votes', 'works'].flatMap((question) => [
        [`question: ${question}`, () => `question/${question}`],
        ...(question === 'training'
          ? []
          : [[`question: ${question}, a country`, () => `question/${question}?country=${country()}`]]),
      ]),
    ),
    'question: works, a kind': () => `question/works?issue=${kind()}`,
    'question: works, a country since a year': () => `question/works?country=${country()}&from=${since()}`,
    'question: works, data': () => `question/works.json?country=${country()}`,
    'question: works, file': () => `question/works.csv?country=${country()}`,
    ...Object.fromEntries(
      ['map', 'time', 'table', 'flow'].flatMap((view) =>
        Object.entries(filters).map(([name, filter]) => [
          `explore ${view}: ${name}`,
          () => `explore?view=${view}&${filter()}`,
        ]),
      ),
    ),
    'explore map: money of a sector': () => `explore?view=map&source=made&measure=2.USD.current&sector=${kind()}`,
    'explore time: money of a country': () =>
      `explore?view=time&source=made&measure=2.USD.current&country=${country()}`,
    'explore flow: money of a country': () =>
      `explore?view=flow&source=made&measure=2.USD.current&country=${country()}`,
    sector: () => `sector/${from([...kinds, 'unstated'])}`,
    ...Object.fromEntries(filtered('money')),
    'money: a country in euros': () => `money?country=${country()}&in=EUR`,
    ...Object.fromEntries(filtered('places', ['all', 'a country', 'a sector'])),
    'places, file for maps': () => `places.geojson?country=${country()}`,
    commitments: () => `commitments?page=${1 + draw(4)}`,
    'commitments of a partner': () => `commitments?promisor=${from(partnerIds)}`,
    'commitments by a word': () =>
      `commitments?q=${from(['scholarships', 'loans', 'training', 'health', 'energy', 'becas'])}`,
    documents: () => 'documents',
    document: () => `document/${from(sources)}`,
    evidence: () => `evidence/${from(hashes)}`,
    statement: () => `statement/${from(statementIds)}`,
    parties: () => 'parties',
    countries: () => 'countries',
    work: () => `work/${from(workIds)}`,
    instrument: () => `instrument/${from(instrumentIds)}`,
    observations: () => `observations?area=${country()}`,
    'observations, all': () => `observations?page=${1 + draw(200)}`,
    mission: () => 'mission',
    method: () => 'method',
    data: () => 'data',
    coverage: () => 'coverage',
    'coverage of a country': () => `coverage?country=${country()}`,
    'coverage of a partner': () => `coverage?partner=${from(partnerIds)}`,
    'coverage list': () => `coverage?view=list&page=${1 + draw(5)}`,
    'coverage map': () => `coverage?view=map&partner=${from(partnerIds)}`,
    contradictions: () => 'contradictions',
    findings: () => `findings/${from(sources)}`,
    'standard check': () => `standard-check/${from(checked)}`,
    sql: () => 'sql',
    'sql, a question': () =>
      `sql?q=${encodeURIComponent(`select status, count(*) from listed where year > ${since()} group by status`)}`,
    verify: () => 'verify',
    'plain pages': () => from(['help', 'glossary', 'about', 'borders', 'corrections', 'tour/1']),
    'feed of commitments': () => `commitments.atom?promisor=${from(partnerIds)}`,
    'feed of a commitment': () => `commitment/${from(commitmentIds)}.atom`,
    'feed of a country': () => `country/${country()}.atom`,
    'feed of a party': () => `party/${from(partnerIds)}.atom`,
    'feed of a search': () => `search.atom?q=${word()}`,
    'figure of a country, SVG': () => `country/${country()}.svg`,
    'figure of a country, PNG': () => `country/${country()}.png`,
    'figure of works, SVG': () => `question/works.svg?country=${country()}`,
    'figure of aid, PNG': () => `question/aid.png?country=${country()}`,
    'figure of explore, SVG': () => `explore.svg?sector=${kind()}&country=${country()}&view=time`,
    'figure of explore, PNG': () => `explore.png?sector=${kind()}&view=map`,
    'figure of coverage, SVG': () => `coverage.svg?view=map&from=${since()}`,
    'embed of a country': () => `embed:country/${country()}`,
    'embed of a question': () => `embed:question/votes?country=${country()}`,
    'embed of explore': () => `embed:explore?view=flow&country=${country()}`,
    'file of commitments, XLSX': () => `commitments.xlsx?promisor=${from(partnerIds)}`,
    'file of a country, Parquet': () => `country/${country()}.parquet`,
  };
  const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  const at = (numbers: readonly number[], share: number) =>
    sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
  const cell = (value: number) => value.toFixed(1).padStart(9);
  const cpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };

  // The floor under every page: one question of the engine that finds one row.
  const points: number[] = [];
  for (let n = 0; n < 200; n++) {
    const start = performance.now();
    await edition.rows('select id from source where id = ?', [n % 2 === 0 ? 'made' : 'none']);
    points.push(performance.now() - start);
  }
  const point = at(points, 0.5);
  // And under what a page sends: the same bytes from a server that does nothing else.
  const bytesOf = new Map<string, string>();
  const bare = createServer((request, response) => response.end(bytesOf.get(request.url ?? '') ?? ''));
  await new Promise<void>((done) => bare.listen(0, '127.0.0.1', done));
  const barePort = (bare.address() as { port: number }).port;
  const bareTime = async (body: string): Promise<number> => {
    bytesOf.set('/', body);
    const times: number[] = [];
    for (let n = 0; n < 21; n++) {
      const start = performance.now();
      await (await fetch(`http://127.0.0.1:${barePort}/`)).text();
      times.push(performance.now() - start);
    }
    return at(times, 0.5);
  };

  console.log(
    `${held} activities, ${cpus()[0]?.model}, ${asks} asks each, one at a time; the edition opens in ${(opened / 1000).toFixed(1)} s and takes ${openedIn} MB; its search is ready after ${((user + system) / 1e6).toFixed(1)} s of processor time, its lists after ${((lists.user + lists.system) / 1e6).toFixed(1)} s, ${megabytes()} MB with both; a question of the engine that finds one row takes ${point.toFixed(2)} ms`,
  );
  console.log('cold: an address that was never asked; warm: the same again. All in ms.');
  console.log(
    [
      'page'.padEnd(32),
      ...['cold p50', 'p95', 'p99', 'cpu p50', 'cpu p95', 'warm p50', '× point', '× bare'].map((name) =>
        name.padStart(9),
      ),
    ].join(' '),
  );
  let fails = 0;
  for (const [name, address] of Object.entries(addresses)) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const cold: number[] = [];
    const warm: number[] = [];
    const work: number[] = [];
    const statuses = new Map<number, number>();
    const seen = new Set<string>();
    let body = '';
    for (let tries = 0; cold.length < asks && tries < asks * 3; tries++) {
      const path = address();
      if (seen.has(path)) continue;
      seen.add(path);
      for (const times of [cold, warm]) {
        const begunCpu = cpu();
        const start = performance.now();
        const answer = await app.request(path.startsWith('embed:') ? `/embed/en/${path.slice(6)}` : `/en/${path}`);
        body = await answer.text();
        times.push(performance.now() - start);
        if (times === cold) {
          work.push(cpu() - begunCpu);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        }
      }
    }
    // A figure whose rows stand on no one axis is not drawn.
    const wrong = [...statuses].filter(
      ([status]) => status !== 200 && !(status === 404 && name.startsWith('figure of')),
    );
    fails += wrong.length;
    console.log(
      [
        name.padEnd(32),
        cell(at(cold, 0.5)),
        cell(at(cold, 0.95)),
        cell(at(cold, 0.99)),
        cell(at(work, 0.5)),
        cell(at(work, 0.95)),
        cell(at(warm, 0.5)),
        cell(at(cold, 0.5) / point),
        cell(at(cold, 0.5) / (await bareTime(body))),
        cold.length < asks ? ` (${cold.length} addresses)` : '',
        ...wrong.map(([status, times]) => ` ${times} × ${status}`),
      ].join(' '),
    );
  }
  bare.close();
  if (fails > 0) process.exitCode = 1;
  await edition.close();
} finally {
  rmSync(demoRoot, { recursive: true, force: true });
}
