import { join } from 'node:path';
import type { Engine } from '../db/index.ts';
import { type PartsOf, tableOf, withRows, writePart } from './table-file.ts';

/** The tables that findings on references follow from. */
export const referencesFrom = ['activity', 'activity_related', 'standard_check'];

/**
 * Findings on what the activities of IATI files say of each other (related-activity): one that no source of the ledger
 * holds, which may only mean that it was not gathered (note); and a parent or child (types 1 and 2) that is held and does
 * not say the same from its side (warning). Each stands with its source, at its place.
 */
export const referencesSql = (table: (name: string) => string): string => `
  with checked as (select distinct source from ${table('standard_check')}),
  said as (
    select a.source, a.identifier, a.line, a.byte_from, a.byte_to, a.path, r.identifier as other, r.type
    from ${table('activity_related')} r
    join ${table('activity')} a on a.id = r.activity
    where a.source in (select source from checked)
  ),
  held as (select distinct identifier from ${table('activity')}),
  back as (
    select distinct a.identifier, r.identifier as other, r.type
    from ${table('activity_related')} r join ${table('activity')} a on a.id = r.activity
  ),
  faulty as (
    select *, 'edition-related-not-held' as code, 'note' as severity from said
    where other not in (select identifier from held)
    union all
    select *, 'edition-related-one-sided', 'warning' from said
    where type in ('1', '2') and other in (select identifier from held) and not exists (
      select 1 from back where back.identifier = said.other and back.other = said.identifier
        and back.type = case said.type when '1' then '2' else '1' end)
  )
  select source, code, severity, line, byte_from, byte_to, path,
    cast(json_object('activity', identifier, 'related', other, 'type', coalesce(type, '')) as varchar) as params
  from faulty`;

/** Writes the findings of `referencesSql` as a part file into a folder. */
export async function findReferences(engine: Engine, parts: PartsOf, folder: string): Promise<void> {
  await withRows(engine, referencesFrom, parts, (table) =>
    writePart(engine, tableOf('finding'), referencesSql(table), join(folder, 'finding.parquet')),
  );
}
