import { join } from 'node:path';
import type { Engine } from '../db/index.ts';
import type { Reading } from '../model/index.ts';
import { addRow, type Rows } from './rows.ts';
import { type PartsOf, rowsOfParts, tableOf, writePart } from './table-file.ts';

type Of<T extends Reading['type']> = Extract<Reading, { type: T }>;

/** A row of `roll_call`, `roll_call_topic` or `vote`. `compared`: the voters with whom each other one is compared. */
export function addVoting(
  rows: Rows,
  reading: Of<'rollCall'> | Of<'rollCallTopic'> | Of<'vote'>,
  compared: readonly string[],
): void {
  if (reading.type === 'rollCall') {
    const { source, identifier, on, session, resolution, locator } = reading.rollCall;
    addRow(rows, 'roll_call', { source, identifier, on_date: on, session, resolution, line: locator.line });
    return;
  }
  const said = reading.type === 'vote' ? reading.vote : reading.rollCallTopic;
  const of = {
    source: said.source,
    roll_call_source: said.rollCallSource,
    roll_call: said.rollCall,
    line: said.locator.line,
  };
  if (reading.type === 'rollCallTopic') {
    addRow(rows, 'roll_call_topic', { ...of, topic: reading.rollCallTopic.topic });
    return;
  }
  const { voter, voterAsWritten, position } = reading.vote;
  const is_compared = voter !== null && compared.includes(voter);
  addRow(rows, 'vote', { ...of, voter, voter_name: voterAsWritten, position, is_compared });
}

const rowsOf = (parts: PartsOf, name: string): string => `(${rowsOfParts(tableOf(name), parts(name))})`;

/**
 * Counts from votes, into part files of a folder: `observation` with how often two voters both voted and how often
 * alike, by year and topic (indicator `votes-alike`), and `finding` with the votes whose roll call has no date. The
 * same votes give the same bytes.
 */
export async function countVotes(engine: Engine, parts: PartsOf, folder: string): Promise<void> {
  await engine.run(`create or replace temp table cast_vote as
    select vote.source, vote.roll_call_source, vote.roll_call, vote.voter, vote.position, vote.is_compared,
      cast(left(called.on_date, 4) as integer) as year
    from ${rowsOf(parts, 'vote')} vote
    left join (select source, identifier, min(on_date) as on_date from ${rowsOf(parts, 'roll_call')} group by all) called
      on called.source = vote.roll_call_source and called.identifier = vote.roll_call
      and regexp_matches(called.on_date, '^[0-9]{4}')`);
  const write = (query: string, table: string) =>
    writePart(engine, tableOf(table), query, join(folder, `${table}.parquet`));
  await write(
    `with topic as (
       select distinct roll_call_source, roll_call, topic from ${rowsOf(parts, 'roll_call_topic')}
       union all select distinct roll_call_source, roll_call, null from cast_vote
     ), counted as (
       select one.source, one.year, topic.topic, one.voter as area, other.voter as counterpart,
         count(*) as out_of, count(*) filter (one.position = other.position) as value
       from cast_vote one
       join cast_vote other on other.source = one.source and other.roll_call = one.roll_call and other.is_compared
         and other.voter <> one.voter
       join topic on topic.roll_call_source = one.roll_call_source and topic.roll_call = one.roll_call
       where one.year is not null
       group by all
     )
     select source || ':' || year || '/' || coalesce(topic, '') || '/' || area || '/' || counterpart as id, source,
       'votes-alike' as indicator, area, counterpart, topic, cast(year as varchar) as period, year,
       cast(value as varchar) as value, cast(out_of as varchar) as out_of, 'roll-call' as unit, 'estimated' as method
     from counted`,
    'observation',
  );
  await write(
    `select source, 'edition-vote-without-date' as code, 'warning' as severity,
       '{"of":"' || roll_call_source || '","times":"' || count(*) || '"}' as params
     from cast_vote where year is null group by source, roll_call_source`,
    'finding',
  );
  await engine.run('drop table cast_vote');
}
