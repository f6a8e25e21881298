import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, quoteName, quoteText } from '../db/index.ts';
import { tableFile, tableOf, writeRows } from './table-file.ts';
import { tables } from './tables.ts';

/** One step of making tables out of others: SQL over them by name. What is not `kept` only serves later steps. */
export interface MadeStep {
  readonly name: string;
  readonly kept: boolean;
  readonly sql: (table: (name: string) => string) => string;
}

const columnsOf = (name: string): readonly string[] => tableOf(name).columns.map((column) => column.name);
const textOf = (column: string): string => `cast(${column} as varchar)`;
/** SQL for columns as the text of a JSON object or list, every value a text or null. */
const jsonOf = (columns: readonly string[], from = ''): string =>
  textOf(
    `to_json({${columns.map((column) => `${quoteName(column)}: ${textOf(from + quoteName(column))}`).join(', ')}})`,
  );
const jsonList = (columns: readonly string[]): string => textOf(`to_json([${columns.map(textOf).join(', ')}])`);

/** Of an activity what stands in a list. */
const shownColumns = [
  ...['l.id', 'l.title', 'a.title_language', 'l.source', 'l.identifier', 'l.status', 'l.status_as_written'],
  ...['l.agreed_on', 'l.actual_end', 'l.countries', 'l.funders', 'l.amount', 'l.currency', 'l.price_basis'],
];
const activityColumns = columnsOf('activity');
const rowsOfActivities = (['party', 'place', 'sector', 'related'] as const).map((name) => ({
  name,
  columns: columnsOf(`activity_${name}`).filter((column) => column !== 'activity'),
  order: name === 'party' ? 'role, number' : 'number',
}));
/** Dates of an activity that are put side by side with those of another copy of its source. */
const pairedDates = ['agreed_on', 'planned_start', 'actual_start', 'planned_end', 'actual_end'] as const;

/**
 * The tables that a list of activities is asked of: activities by number, and by country, funder, sector and sum;
 * what two copies of a source say; and figures added
 * by year. They say nothing that the other tables do not say; they say it by number, sorted, and already added.
 */
export const madeSteps: readonly MadeStep[] = [
  {
    name: 'listed',
    kept: true,
    sql: (table) => `
      with place as (
        select activity, string_agg(country, ' ' order by number, country) as countries from (
          select activity, country, min(number) as number from ${table('activity_place')} where country is not null group by activity, country
        ) group by activity
      ), spread as (
        select activity, count(distinct coalesce(country, '?')) as places from ${table('activity_place')} group by activity
      ), funder as (
        select activity, cast(to_json(list(coalesce(name, ref) order by number, name) filter (where coalesce(name, ref) is not null)) as varchar) as funders,
          count(distinct coalesce(party, name)) as funder_count
        from ${table('activity_party')} where role = '1' group by activity
      ), amount as (
        select activity, value, currency, price_basis from ${table('transaction')} where kind = '2' and value is not null
        qualify row_number() over (partition by activity order by case when price_basis = 'current' then 0 else 1 end, on_date nulls last, id) = 1
      )
      select row_number() over (order by a.year desc nulls last, a.agreed_on desc nulls last, a.id) - 1 as nth,
        a.id, a.source, a.identifier, a.title, a.status, a.status_as_written, a.year, a.agreed_on, a.planned_end, a.actual_end,
        coalesce(a.is_umbrella, false) as is_umbrella, a.flow_type, p.countries, coalesce(s.places, 0) as places,
        f.funders, coalesce(f.funder_count, 0) as funder_count, m.value as amount, m.currency, m.price_basis
      from ${table('activity')} a left join place p on p.activity = a.id left join spread s on s.activity = a.id
      left join funder f on f.activity = a.id left join amount m on m.activity = a.id`,
  },
  { name: 'listed_id', kept: true, sql: (table) => `select id, nth from ${table('listed')}` },
  {
    name: 'listed_row',
    kept: true,
    sql: (table) => `
      with ${rowsOfActivities
        .map(
          ({ name, columns, order }) => `${name} as (
        select activity, string_agg(json, ',' order by ${order}, json) as rows
        from (select activity, ${order}, ${jsonOf(columns)} as json from ${table(`activity_${name}`)}) group by activity
      )`,
        )
        .join(', ')}
      select l.nth, ${jsonList(shownColumns)} as row,
        concat('{"activity":', ${jsonOf(activityColumns, 'a.')}, ${rowsOfActivities.map(({ name }) => `',"${name}":[', ${name}.rows, ']'`).join(', ')}, '}') as rest
      from ${table('listed')} l join ${table('activity')} a on a.id = l.id
      ${rowsOfActivities.map(({ name }) => `left join ${name} on ${name}.activity = l.id`).join(' ')}`,
  },
  {
    name: 'listed_country',
    kept: true,
    sql: (table) => `
      with whole as (
        select activity, count(*) as n, count(share) as shares, sum(share) as stated from ${table('activity_place')} group by activity
      ), own as (
        select activity, country, count(*) as n, count(share) as shares, sum(share) as own
        from ${table('activity_place')} where country is not null group by activity, country
      )
      select o.country, l.nth,
        case when w.shares = 0 then case when w.n > o.n then 'other-places' end
          when w.stated > 100 then 'shares-over' when o.shares = 0 then 'share-unstated' end as reason,
        case when w.shares = 0 then 100 else coalesce(o.own, 0) end as own,
        case when w.shares = 0 then 100 else w.stated end as stated
      from own o join whole w on w.activity = o.activity join ${table('listed')} l on l.id = o.activity`,
  },
  {
    name: 'listed_funder',
    kept: true,
    sql: (table) => `
      select funder, nth, bool_and(is_other) as is_other, min(case when not is_other then name end) as name from (
        select coalesce(p.party, p.name) as funder, p.activity, false as is_other, p.name from ${table('activity_party')} p where p.role = '1'
        union all
        select p.name, p.activity, true, p.name from ${table('activity_party')} p where p.role = '1' and p.party is not null
      ) join ${table('listed')} l on l.id = activity where funder is not null group by funder, nth`,
  },
  {
    name: 'listed_place',
    kept: true,
    sql: (table) => `
      select l.nth, p.number, p.country, p.name, p.latitude, p.longitude, p.precision
      from ${table('activity_place')} p join ${table('listed')} l on l.id = p.activity where p.latitude is not null and p.longitude is not null`,
  },
  {
    name: 'listed_party',
    kept: true,
    sql: (table) => `
      select distinct p.party, p.role, l.nth from ${table('activity_party')} p join ${table('listed')} l on l.id = p.activity
      where p.party is not null`,
  },
  {
    name: 'sector_named',
    kept: true,
    sql: (table) => `
      select row_number() over (order by vocabulary nulls first, code nulls first, name nulls first) - 1 as sector, vocabulary, code, name
      from (select distinct vocabulary, code, name from ${table('activity_sector')})`,
  },
  {
    name: 'listed_sector',
    kept: true,
    sql: (table) => `
      select n.sector, l.nth, s.number, s.share from ${table('activity_sector')} s join ${table('listed')} l on l.id = s.activity
      join ${table('sector_named')} n on n.vocabulary is not distinct from s.vocabulary
        and n.code is not distinct from s.code and n.name is not distinct from s.name`,
  },
  {
    name: 'added',
    kept: false,
    sql: (table) => `
      select nth, source, kind, flow_type, currency, price_basis, rule, amount,
        row_number() over (partition by nth, source, kind, flow_type, currency, price_basis order by amount is null, rule nulls first) = 1 as is_first
      from (
        select l.nth, t.source, t.kind, coalesce(t.flow_type, l.flow_type) as flow_type, t.currency, t.price_basis, n.rule, sum(t.value) as amount
        from ${table('transaction')} t join ${table('listed')} l on l.id = t.activity
        left join ${table('not_added')} n on n.activity = t.activity and n."transaction" = t.id
        group by all
      )`,
  },
  {
    name: 'sum_sort',
    kept: true,
    sql: (table) => `
      select row_number() over (order by source, kind, flow_type nulls first, currency nulls first, price_basis, rule nulls first) - 1 as sort,
        source, kind, flow_type, currency, price_basis, rule
      from (select distinct source, kind, flow_type, currency, price_basis, rule from ${table('added')})`,
  },
  {
    name: 'listed_sum',
    kept: true,
    sql: (table) => `
      select a.nth, s.sort, a.is_first, a.amount from ${table('added')} a join ${table('sum_sort')} s
        on s.source = a.source and s.kind = a.kind and s.flow_type is not distinct from a.flow_type
        and s.currency is not distinct from a.currency and s.price_basis is not distinct from a.price_basis and s.rule is not distinct from a.rule`,
  },
  {
    name: 'listed_source',
    kept: true,
    sql: (table) => `
      select distinct a.source, a.nth from ${table('added')} a join ${table('listed')} l on l.nth = a.nth where a.source <> l.source`,
  },
  {
    name: 'paired',
    kept: false,
    sql: (table) => `
      with copy as (
        select distinct source as copy, of_source from ${table('activity_snapshot')}
      ), place as (
        select p.activity, min(p.country) as country, min(p.name) as place from ${table('activity_place')} p
        where p.activity in (select l.id from ${table('listed')} l where l.source in (select of_source from copy)) group by p.activity
      ), own as (
        select c.copy, a.* from ${table('activity')} a join copy c on c.of_source = a.source
      )
      select coalesce(o.copy, s.source) as copy, coalesce(o.source, s.of_source) as source, o.id as activity,
        case when o.id is null then s.identifier else o.identifier end as identifier, case when o.id is null then s.title else o.title end as title,
        p.place, case when o.id is null then s.country else p.country end as country, s.id is not null as in_copy, o.id is not null as in_source,
        ${['status', ...pairedDates, 'extra'].map((name) => `s.${name} as then_${name}, o.${name} as now_${name}`).join(', ')}
      from own o full join ${table('activity_snapshot')} s on s.activity = o.id and s.source = o.copy and s.of_source = o.source
      left join place p on p.activity = o.id`,
  },
  {
    name: 'compared',
    kept: true,
    sql: (table) => `
      select copy, source, country, count(*) as activities, count(case when in_copy and in_source then 1 end) as in_both
      from ${table('paired')} group by copy, source, country`,
  },
  {
    name: 'compared_change',
    kept: true,
    sql: (table) => {
      const own = 'copy, source, activity, identifier, title, place, country';
      const both = `from ${table('paired')} where in_copy and in_source`;
      const value = (side: string) =>
        `json_extract_string(${side}_extra, '/' || replace(replace(name, '~', '~0'), '/', '~1'))`;
      return `
        select ${own}, 'gone' as what, 0 as number, null as name, then_status as then, null as now, null as agreed_on
          from ${table('paired')} where not in_source
        union all select ${own}, 'added', 0, null, null, now_status, now_agreed_on from ${table('paired')} where not in_copy
        union all select ${own}, 'status', 0, null, then_status, now_status, null ${both} and lower(then_status) <> lower(now_status)
        ${pairedDates
          .map(
            (name, at) => `union all select ${own}, 'date', ${at}, '${name}', then_${name}, now_${name}, null ${both}
              and then_${name} is not null and lower(then_${name}) is distinct from lower(now_${name})`,
          )
          .join('\n')}
        union all select ${own}, 'column', 0, name, ${value('then')}, ${value('now')}, null
          from (select *, unnest(json_keys(coalesce(then_extra, '{}'))) as name ${both})
          where lower(${value('then')}) <> lower(${value('now')})`;
    },
  },
  {
    name: 'observation_sum',
    kept: true,
    sql: (table) => `
      with region as (
        select distinct p.country from ${table('party')} p
        where p.type = 'state' and p.country is not null and p.id in (select v.country from ${table('coverage')} v)
      )
      select o.source, o.indicator, o.counterpart, o.topic, o.stage, o.unit, o.price_basis, o.year,
        case when o.area is null then null when o.area in (select country from region) then 'region' else 'other' end as area,
        min(o.period) as first, max(o.period) as last, count(*) as number, count(o.value) as stated, sum(o.value) as value,
        sum(case when o.value is not null then o.out_of end) as out_of
      from ${table('observation')} o group by all`,
  },
];

/** Tables of which the steps read rows, in the order of their names. */
export const readByMade: readonly string[] = (() => {
  const read = new Set<string>();
  for (const { sql } of madeSteps)
    sql((name) => {
      read.add(name);
      return name;
    });
  return [...read].filter((name) => !madeSteps.some((step) => step.name === name)).sort();
})();

/** Is a table made out of others, not of lines? */
export const isMade = (name: string): boolean => madeSteps.some((step) => step.kept && step.name === name);

/** The steps that give tables, with those that they need and that `isHeld` does not say are there. */
function stepsFor(names: readonly string[], isHeld: (name: string) => boolean): readonly MadeStep[] {
  const needed = new Set(names);
  for (const { name, sql } of [...madeSteps].reverse())
    if (needed.has(name))
      sql((read) => {
        if (!isHeld(read)) needed.add(read);
        return read;
      });
  return madeSteps.filter(({ name }) => needed.has(name));
}

/**
 * Makes those of the tables that are not held yet, in an engine that holds all that they are made of by name, each in the
 * order of the dictionary, unless they are put in that order when they are written.
 */
export async function makeTables(
  engine: Engine,
  isHeld: (name: string) => boolean = () => false,
  isOrdered = true,
): Promise<void> {
  const missing = madeSteps.filter(({ name, kept }) => kept && !isHeld(name)).map(({ name }) => name);
  const steps = stepsFor(missing, isHeld);
  for (const { name, kept, sql } of steps) {
    const table = kept ? tables.find((each) => each.name === name) : undefined;
    const cells = table?.columns.map(
      (column) => `cast(${quoteName(column.name)} as ${column.type}) as ${quoteName(column.name)}`,
    );
    const order = isOrdered && table ? `order by ${table.orderBy.map(quoteName).join(', ')}` : '';
    await engine.run(
      `create table ${quoteName(name)} as select ${cells?.join(', ') ?? '*'} from (${sql(quoteName)}) ${order}`,
    );
  }
  for (const { name, kept } of steps) if (!kept) await engine.run(`drop table ${quoteName(name)}`);
}

/** Makes the tables from the sealed Parquet files of the others, as such files below a folder; how many rows each has. */
export async function writeMade(
  engine: Engine,
  fileOf: (table: string) => string,
  folder: string,
): Promise<Readonly<Record<string, number>>> {
  mkdirSync(join(folder, 'tables'), { recursive: true });
  for (const name of readByMade)
    await engine.run(
      `create or replace temp view ${quoteName(name)} as select * from read_parquet(${quoteText(fileOf(name))})`,
    );
  await makeTables(engine, () => false, false);
  const rows: Record<string, number> = {};
  for (const table of tables.filter(({ name }) => isMade(name))) {
    rows[table.name] = await writeRows(engine, table, `from ${quoteName(table.name)}`, tableFile(folder, table.name));
    await engine.run(`drop table ${quoteName(table.name)}`);
  }
  for (const name of readByMade) await engine.run(`drop view ${quoteName(name)}`);
  return rows;
}
