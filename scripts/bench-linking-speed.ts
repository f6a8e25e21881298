// tsx scripts/bench-linking-speed.ts [--rows 1100000]: how fast things are matched, on one core, over made activities.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { type Engine, openEngine } from '../src/db/index.ts';
import { matchActivities } from '../src/linking/index.ts';
import { pairsSql } from '../src/linking/pairs.ts';

/** INVENTED activities, the same for the same number: every eleventh is told once more by another source, otherwise. */
export async function makeActivities(engine: Engine, rows: number): Promise<void> {
  const originals = Math.round((rows * 10) / 11);
  await engine.run(`create table original as
    with base as (select i, hash(i * 31 + 1) as a, hash(i * 31 + 2) as b, hash(i * 31 + 3) as c, hash(i * 31 + 4) as d from range(${originals}) t(i))
    select i, 'C' || chr(65 + (a % 26)::int) as country, 1995 + (b % 28)::int as year, 'Fund ' || (a // 7 % 60) as funder,
      ['road','school','hospital','water','bridge','health','power','training','port','irrigation','housing','forest'][1 + (c % 12)::int] as work,
      array_to_string(list_transform(range(2), k -> ['ka','lo','mi','ta','re','su','vo','ne','pa','qui','zan','der','mol','tri','bes','cha','gua','yor'][1 + (hash(i // 2 * 7 + k) % 18)::int]
        || ['ra','ni','to','lu','ma','que','son','vil','tepe','cal','go','di'][1 + (hash(i // 2 * 11 + k) % 12)::int]
        || ['bra','fen','gor','hui','kem','lan','mun','pos','ruk','sil','tov','wes','yal','zim','cor','dup'][1 + (hash(i // 2 * 17 + k) % 16)::int]
        || ['na','la','ro','tes','mar','co','pan','ti','jal','bu'][1 + (hash(i // 2 * 13 + k) % 10)::int]), ' ') as name,
      ['rural','national','second','municipal','regional','integrated','community','local'][1 + (d % 8)::int] as kind,
      (1 + d % 4000) * 25000 as amount from base`);
  await engine.run(`create table activity as
    select 'a:' || i as id, 'a' as source, 'a' || i as identifier,
      'Program for ' || kind || ' ' || work || ' improvement in ' || name as title, year || '-0' || (1 + i % 9) || '-15' as agreed_on, year,
      null::varchar as planned_start, null::varchar as actual_start, (year + 4)::varchar as planned_end, null::varchar as actual_end, null::boolean as is_umbrella from original
    union all select 'b:' || i, 'b', 'b' || i,
      case i % 3 when 0 then name || ', ' || work when 1 then kind || ' ' || work || ' ' || left(name, length(name) - 1) else 'Proyecto ' || name || ' (' || work || ')' end,
      null, year + (i % 2)::int, null, year::varchar, null, (year + 4)::varchar, null from original where i % 10 = 0`);
  await engine.run(`create table activity_party as
    select s.source || ':' || i as activity, p.role, p.name, p.country from original o, (values ('a'), ('b')) s(source),
      lateral (select 'recipient' as role, null as name, o.country as country union all select '1', o.funder, null) p where s.source = 'a' or i % 10 = 0`);
  await engine.run(`create table activity_place as select null::varchar as activity, null::varchar as country, null::varchar as name,
    null::decimal(38,12) as latitude, null::decimal(38,12) as longitude, null::varchar as precision where false`);
  await engine.run(
    `create table activity_sector as select 'a:' || i as activity, '1' as vocabulary, (10000 + hash(work) % 300 * 100)::varchar as code, work as name from original`,
  );
  await engine.run(`create table transaction as
    select 'a:' || i as activity, '2' as kind, year, amount::decimal(38,12) as value, 'USD' as currency, 'current' as price_basis from original
    union all select 'b:' || i, '2', year, (amount * (0.97 + (i % 7) / 100))::decimal(38,12), 'USD', 'current' from original where i % 10 = 0`);
  await engine.run('drop table original');
}

export async function benchSpeed(rows = 1_100_000): Promise<void> {
  const folder = mkdtempSync(joinPath(tmpdir(), 'obras-linking-'));
  const engine = await openEngine({ threads: 1, memoryLimit: '2500MB', temporaryFolder: folder });
  try {
    await makeActivities(engine, rows);
    const seconds: Record<string, { clock: number; processor: number }> = {};
    let joined = { pairs: 0, processor: 1 };
    const join = async () => {
      const processor = process.cpuUsage();
      const [row] = await engine.rows(`select count(*)::double as n, bit_xor(ends)::double as used from (${pairsSql})`);
      const used = process.cpuUsage(processor);
      joined = { pairs: Number(row?.n), processor: (used.user + used.system) / 1e6 };
    };
    const timed =
      <T>(act: (sql: string, params?: never) => Promise<T>) =>
      async (sql: string, params?: never) => {
        // The rules' join alone, before pairs found twice are put together and their shared words summed.
        if (sql.startsWith('create or replace table match.pair')) await join();
        const name = /create or replace table match\.(\w+)/.exec(sql)?.[1] ?? 'rest';
        const [clock, processor] = [performance.now(), process.cpuUsage()];
        const result = await act(sql, params);
        const used = process.cpuUsage(processor);
        const own = seconds[name] ?? { clock: 0, processor: 0 };
        seconds[name] = own;
        own.clock += (performance.now() - clock) / 1e3;
        own.processor += (used.user + used.system) / 1e6;
        return result;
      };
    const began = performance.now();
    const processor = process.cpuUsage();
    const { proposals, counts } = await matchActivities({
      ...engine,
      run: timed(engine.run),
      rows: timed(engine.rows),
    });
    const used = process.cpuUsage(processor);
    const right = proposals.filter(({ left, right }) => left.slice(2) === right.slice(2)).length;
    const truth = Math.ceil(Math.round((rows * 10) / 11) / 10);
    const million = (value: number) => `${value.toFixed(2)} M a processor second`;
    const rate = (of: number, step: string) => million(of / 1e6 / (seconds[step]?.processor ?? 1));
    console.log(`Speed: ${counts.things.toLocaleString('en')} made activities, one thread`);
    console.log(
      `  found by the rules: ${counts.found.toLocaleString('en')} pairs, ${million(joined.pairs / 1e6 / joined.processor)} (largest block ${counts.cap}); made distinct with their shared words: ${rate(counts.found, 'pair')}`,
    );
    console.log(`  scored: ${counts.scored.toLocaleString('en')} pairs, ${rate(counts.scored, 'scored')}`);
    console.log(
      `  all: ${((performance.now() - began) / 1e3).toFixed(0)} s by the clock, ${((used.user + used.system) / 1e6).toFixed(0)} s of the processor; memory at its highest ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    );
    console.log(
      `  proposals: ${proposals.length.toLocaleString('en')}, right ${right.toLocaleString('en')} of ${truth.toLocaleString('en')} told twice`,
    );
    if (process.argv.includes('--steps'))
      for (const [name, own] of Object.entries(seconds))
        console.log(`  ${name.padEnd(10)} ${own.clock.toFixed(1)} s, ${own.processor.toFixed(1)} s of the processor`);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf('--rows');
  await benchSpeed(at < 0 ? undefined : Number(process.argv[at + 1]));
}
