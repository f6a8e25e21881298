import { activityTable, askActivities } from './activity-rows.ts';
import { anyActivity, choose } from './chosen.ts';
import { explore } from './explore.ts';
import { readFilter } from './filter.ts';
import { infrastructureRules, type SectorChoice, sectorChoices } from './infrastructure.ts';
import type { AskedEdition } from './question.ts';
import { notFound } from './question.ts';
import type { SectorAnswer } from './question-answers.ts';

/** Activities shown on the page; the rest is behind a link with a filter. */
const shown = 20;

/** One kind of infrastructure: which sectors it is made of, how many activities, where and when, and the money stated. */
export async function sector(
  edition: AskedEdition,
  question: { readonly id: string; readonly all?: boolean },
): Promise<SectorAnswer> {
  const id = sectorChoices.find((choice) => choice === question.id);
  if (!id) throw notFound('sector', question.id, 'explore');
  const filterOf = (query: string) => readFilter('explore', new URLSearchParams(query)).filter;
  const filter = filterOf(`sector=${id}`);
  const counts = sectorChoices.map(async (choice) => ({ sector: choice, count: await countOfSector(edition, choice) }));
  const [map, time, activities, ...sectors] = await Promise.all([
    explore(edition, { filter }),
    explore(edition, { filter: filterOf(`sector=${id}&view=time`) }),
    askActivities(edition, await choose(edition, { ...anyActivity, sector: id }), {
      from: 0,
      size: question.all ? 100_000 : shown,
    }),
    ...counts,
  ]);
  return {
    stamp: map.stamp,
    sources: map.sources,
    table: activityTable(activities),
    sector: id,
    rule: infrastructureRules(id),
    total: map.total,
    money: map.money,
    figures: [...map.figures, ...time.figures],
    activities,
    sectors,
  };
}

async function countOfSector(edition: AskedEdition, choice: SectorChoice): Promise<number> {
  return (await choose(edition, { ...anyActivity, sector: choice })).total;
}
