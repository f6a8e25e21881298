import type { MissionItem } from '../model/index.ts';
import { loadTitles, numbersOfIds } from './activity-rows.ts';
import type { MissionAnswer } from './answers.ts';
import { document } from './document.ts';
import { type AskedEdition, bodyOf, rowsAmong, textOf, wordOf } from './question.ts';
import { stampOf, titleOf } from './references.ts';

const groups = ['system', 'actor', 'left-out'] as const;

/**
 * What the founding article names and where the ledger holds it, with the article itself: the document to whose
 * sentences or id the most items point.
 */
export async function mission(edition: AskedEdition): Promise<MissionAnswer> {
  const rows = await edition.rows('select body from mission order by entry_index');
  const items = rows.map((row) => bodyOf<MissionItem>(row));
  const [seed] = await edition.rows(
    `select s.source as id, count(*) as n from statement s where s.subject_type = 'source' and s.subject_id = s.source and s.label is not null
     group by s.source order by n desc, id limit 1`,
  );
  const id = seed ? textOf(seed, 'id') : null;
  const read = id === null || items.length === 0 ? null : await document(edition, { id });
  const held = items.flatMap(({ heldAs }) => heldAs);
  const isHeld = new Set(held.map(({ type, id: thing }): string => `${type} ${thing}`));
  const idsOf = (isWanted: (type: string) => boolean) =>
    held.flatMap(({ type, id: thing }) => (isWanted(type) ? [thing] : []));
  // Activities have the first numbers of the search, so that all others are found without reading those.
  const titles = await rowsAmong(
    edition,
    idsOf((type) => type !== 'statement' && type !== 'view' && type !== 'activity'),
    (list) =>
      `select type, id, title_en, title_es from searchable where thing >= (select count(*) from listed_id) and type <> 'statement' and id in ${list} order by type, id`,
  );
  const activities = await loadTitles(
    edition,
    await numbersOfIds(
      edition,
      idsOf((type) => type === 'activity'),
    ),
  );
  const names = [
    ...[...activities.values()].map(({ id: thing, title }) => ({
      type: 'activity',
      id: thing,
      title: { en: title, es: title },
    })),
    ...titles.map((row) => ({
      type: wordOf(row, 'type') === 'document' ? 'source' : wordOf(row, 'type'),
      id: wordOf(row, 'id'),
      title: titleOf(row, wordOf(row, 'id')),
    })),
  ].filter(({ type, id: thing }) => isHeld.has(`${type} ${thing}`));
  return {
    stamp: stampOf(edition),
    sources: read ? read.sources : [],
    table: {
      columns: ['group', 'name', 'paragraphs', 'state', 'held_as', 'known_en', 'known_es'],
      rows: items.map((item) => [
        item.group,
        item.name,
        item.paragraphs.length === 0 ? null : item.paragraphs.join(' '),
        item.state,
        item.heldAs.length === 0 ? null : item.heldAs.map(({ type, id: held }) => `${type}:${held}`).join(' '),
        item.known.en,
        item.known.es,
      ]),
    },
    groups: groups.map((group) => ({ group, items: items.filter((item) => item.group === group) })),
    names,
    document: read,
  };
}
