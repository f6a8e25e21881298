import { type Engine, quoteText } from '../db/index.ts';
import { additionWords, keyOf, worksInHan, workWords } from './lexicon-works.ts';

/** The tables of an edition that the matcher reads, with the columns that the dictionary of tables gives them. */
export type MatchTable =
  | 'activity'
  | 'activity_party'
  | 'activity_place'
  | 'activity_sector'
  | 'activity_related'
  | 'transaction'
  | 'work';

/** Units of a currency per US dollar in a year, to compare amounts by. Nothing converted is kept. */
export interface YearlyRate {
  readonly currency: string;
  readonly year: number;
  readonly perUsd: number;
}

/** Folded words of a text: no accents, digits apart from letters, a full stop kept inside numbers only. */
const wordsOf = (text: string): string =>
  `list_filter(list_transform(string_split_regex(regexp_replace(regexp_replace(lower(strip_accents(${text})),
    '(\\d)([^\\d.,\\s])', '\\1 \\2', 'g'), '(\\d),(\\d{3})', '\\1\\2', 'g'), '[^\\p{L}\\p{N}.]+'), x -> trim(x, '.')), x -> x <> '')`;
/** One bit of 62, so that two sets share a bit when they share a member. */
const bitOf = (value: string): string => `(1::ubigint << (hash(${value}) % 62)::int)`;
const dayOf = (edtf: string): string => `try_cast(case when length(${edtf}) = 10 then ${edtf} end as date)`;
const yearOf = (edtf: string): string => `try_cast(left(${edtf}, 4) as int)`;

/** Puts rows into a new table in pieces, as one bound text each. */
async function fill(db: Engine, table: string, columns: string, type: string, rows: readonly object[]): Promise<void> {
  await db.run(`create or replace table ${table} (${columns})`);
  for (let at = 0; at < rows.length; at += 20_000)
    await db.run(`insert into ${table} select unnest(from_json(?, '[${type}]'), recursive := true)`, [
      JSON.stringify(rows.slice(at, at + 20_000)),
    ]);
}

/**
 * Makes the table `match.thing`, one row an activity or work, numbered by id, and `match.word`, what its title says.
 * Every column is small and made to be compared: bits of sets, days, logarithms. Data are read, never changed.
 */
export async function prepareThings(
  db: Engine,
  from: (table: MatchTable) => string | null,
  rates: readonly YearlyRate[],
): Promise<number> {
  const table = (name: MatchTable, columns: string): string => {
    const source = from(name);
    return source === null ? `(select ${columns} where false)` : source;
  };
  await fill(
    db,
    'match.rate',
    'currency varchar, year int, per_usd double',
    '{"currency":"varchar","year":"int","perUsd":"double"}',
    rates.map(({ currency, year, perUsd }) => ({ currency, year, perUsd })),
  );
  const noWork =
    'null::varchar as id, null::varchar as name_en, null::varchar as name_es, null::varchar as country, null::varchar as body';
  const noRelated = 'null::varchar as activity, null::varchar as identifier, null::varchar as type';
  await db.run(`create or replace table match.named as
    select row_number() over (order by id, is_work)::int as i, * from (
      select id, source, title, coalesce(is_umbrella, false) as is_umbrella, false as is_work, null::varchar as country,
        coalesce(year, ${yearOf('actual_start')}, ${yearOf('planned_start')})::int as year,
        coalesce(${dayOf('agreed_on')}, ${dayOf('actual_start')}) as day,
        ${yearOf('coalesce(actual_end, planned_end)')} as end_year, null::double as latitude, null::double as longitude, null::varchar as place
      from ${table('activity', '')}
      union all by name
      select id, '' as source, concat_ws(' ', name_en, nullif(name_es, name_en)) as title, false as is_umbrella, true as is_work, country,
        ${yearOf("coalesce(body->>'$.actual.start', body->>'$.planned.start')")} as year, null::date as day,
        ${yearOf("coalesce(body->>'$.actual.end', body->>'$.planned.end')")} as end_year,
        try_cast(body->>'$.place.latitude' as double) as latitude, try_cast(body->>'$.place.longitude' as double) as longitude,
        body->>'$.place.name' as place
      from ${table('work', noWork)})`);
  await db.run(`create or replace table match.country as
    select distinct i, country from (
      select n.i, p.country from ${table('activity_place', '')} p join match.named n on n.id = p.activity and not n.is_work
      union all select n.i, p.country from ${table('activity_party', '')} p join match.named n on n.id = p.activity and not n.is_work where p.role = 'recipient'
      union all select i, country from match.named where is_work) where country is not null`);
  // What words stand for is decided once for each word that occurs, outside SQL.
  await db.run(`create or replace table match.said as
    select i, 't' as what, unnest(list_distinct(${wordsOf('title')})) as word from match.named where title is not null
    union all select i, 'p', unnest(list_distinct(${wordsOf('place')})) from match.named where place is not null
    union all select n.i, 'p', unnest(list_distinct(${wordsOf('p.name')})) from ${table('activity_place', '')} p join match.named n on n.id = p.activity and not n.is_work where p.name is not null
    union all select n.i, 'f', unnest(list_distinct(${wordsOf('p.name')})) from ${table('activity_party', '')} p join match.named n on n.id = p.activity and not n.is_work where p.role = '1' and p.name is not null
    union all select n.i, 's', unnest(list_distinct(${wordsOf('s.name')})) from ${table('activity_sector', '')} s join match.named n on n.id = s.activity and not n.is_work where s.name is not null`);
  const keys: { word: string; key: string; work: number | null }[] = [];
  for (const row of await db.rows('select distinct word from match.said order by word')) {
    const word = String(row.word);
    if (/\p{Script=Han}/u.test(word)) {
      const characters = [...word];
      for (const work of worksInHan(word)) keys.push({ word, key: `=${workWords[work]?.[0]}`, work });
      for (let at = 0; at + 1 < characters.length; at += 1)
        keys.push({ word, key: `${characters[at]}${characters[at + 1]}`, work: null });
      continue;
    }
    const key = keyOf(word);
    if (key !== null) keys.push({ word, key, work: key.startsWith('=') ? workNumber(key.slice(1)) : null });
  }
  await fill(
    db,
    'match.lexicon',
    'word varchar, key varchar, work int',
    '{"word":"varchar","key":"varchar","work":"int"}',
    keys,
  );
  await db.run(`create or replace table match.word as
    select distinct s.i, s.what, l.key, l.work from match.said s join match.lexicon l using (word)`);
  await db.run(`create or replace table match.addition as select distinct i from match.said
    where what = 't' and word in (${[...additionWords].map(quoteText).join(', ')})`);
  await db.run('drop table match.said');
  // A place named by a quarter of a country's things (its own name, mostly) tells nothing apart.
  await db.run(`delete from match.word where what = 'p' and (i, key) in (
    select w.i, w.key from match.word w join match.country c using (i) where w.what = 'p' and (c.country, w.key) in (
      select c.country, w.key from match.word w join match.country c using (i) where w.what = 'p'
      group by c.country, w.key having count(*) > 20 and count(*) > 0.25 * (select count(*) from match.country o where o.country = c.country)))`);
  await db.run(`create or replace table match.thing as
    with party as (
        select n.i, bit_or(${bitOf('p.country')}) filter (where p.country is not null) as funder_land
        from ${table('activity_party', '')} p join match.named n on n.id = p.activity and not n.is_work where p.role = '1' group by n.i),
      sector as (
        select n.i, bit_or(${bitOf('left(s.code, 3)')}) as sectors
        from ${table('activity_sector', '')} s join match.named n on n.id = s.activity and not n.is_work
        where s.vocabulary in ('1', '2') and s.code is not null group by n.i),
      place as (
        select n.i, avg(p.latitude::double) as latitude, avg(p.longitude::double) as longitude
        from ${table('activity_place', '')} p join match.named n on n.id = p.activity and not n.is_work
        where p.latitude is not null and p.longitude is not null and p.precision <> 'unknown' group by n.i),
      paid as (
        select n.i, t.kind, t.currency, t.price_basis, sum(t.value)::double as value, min(t.year) as year,
          row_number() over (partition by n.i order by case t.kind when '2' then 1 when '12' then 3 else 2 end,
            case when t.price_basis = 'current' then 0 else 1 end, t.kind, t.currency, t.price_basis) as place
        from ${table('transaction', '')} t join match.named n on n.id = t.activity and not n.is_work
        where t.value > 0 and t.kind in ('2', '3', '4', '11', '12') group by n.i, t.kind, t.currency, t.price_basis),
      money as (
        select p.i, ln(p.value) as own, hash(p.currency, p.price_basis) as unit,
          case when p.currency = 'USD' then ln(p.value) else ln(p.value / r.per_usd) end as usd, p.price_basis = 'current' as is_current
        from paid p left join match.rate r on r.currency = p.currency and r.year = p.year where p.place = 1),
      said as (
        select i, bit_or(1::ubigint << work) filter (where what = 't' and work is not null) as works,
          bit_or(${bitOf('key')}) filter (where what = 't' and regexp_full_match(key, '#\\d')) as phases,
          bit_or(${bitOf('key')}) filter (where what = 'p') as places,
          bit_or(${bitOf('key')}) filter (where what = 'f') as funders,
          bit_or(${bitOf('key')}) filter (where what = 's') as sector_words
        from match.word group by i),
      land as (select i, bit_or(${bitOf('country')}) as lands from match.country group by i)
    select n.i, n.i in (select i from match.addition) as is_addition, hash(n.source)::ubigint as source, n.is_umbrella, n.is_work, n.year::int as year,
      (n.day - date '1970-01-01')::int as day, n.end_year::int as end_year,
      coalesce(n.latitude, place.latitude)::float as latitude, coalesce(n.longitude, place.longitude)::float as longitude,
      funder_land, sectors, own, unit, usd, is_current, works, phases, places, funders, sector_words, lands
    from match.named n left join party using (i) left join sector using (i) left join place using (i) left join money using (i)
      left join said using (i) left join land using (i) order by n.i`);
  await db.run(`create or replace table match.related as
    select distinct n.i as child, m.i as parent, r.type from ${table('activity_related', noRelated)} r
      join match.named n on n.id = r.activity and not n.is_work
      join match.named m on m.id = n.source || ':' || r.identifier and not m.is_work`);
  const [counted] = await db.rows('select count(*) as n from match.thing');
  return Number(counted?.n);
}

const workNumbers = new Map(workWords.map(([name], at) => [name, at]));
const workNumber = (name: string): number | null => workNumbers.get(name) ?? null;
