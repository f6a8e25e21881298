// Works and activities of real sources, judged one by one (test/linking/judged.csv); needs the files beside the project.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openEngine } from '../src/db/index.ts';
import { type Matched, type MatchOptions, matchActivities } from '../src/linking/index.ts';
import { fillTables, type Listed, listActivities } from './linking-tables.ts';

export interface Judged {
  /** `source:identifier`. */
  readonly left: string;
  readonly right: string;
  readonly way: string;
  readonly judgement: 'same' | 'part-of' | 'co-finances' | 'different' | 'unsure';
  readonly part: 'left' | 'right' | '';
  /** Thresholds are chosen on one half and reported on the other. */
  readonly half: 'tuning' | 'scoring';
}
export function judgedPairs(): Judged[] {
  const file = readFileSync(join(import.meta.dirname, '..', 'test', 'linking', 'judged.csv'), 'utf8');
  return (parse(file, { columns: true }) as Record<string, string>[]).map((row) => {
    const right = `${row.right_source}:${row.right}`;
    const half = Number.parseInt(createHash('sha256').update(right).digest('hex').slice(0, 2), 16) % 2;
    return {
      left: `${row.left_source}:${row.left}`,
      right,
      way: row.way ?? '',
      judgement: row.judgement as Judged['judgement'],
      part: row.part as Judged['part'],
      half: half === 0 ? 'tuning' : 'scoring',
    };
  });
}

/** Numbers of activities out of a title, as some publishers write them there. */
const withoutNumbers = (title: string | null): string | null =>
  title?.replace(/[([][^)\]]*(?:#\d|\bP\d{6})[^)\]]*[)\]]?|\bP\d{6}\b|#\d{4,}/g, ' ') ?? null;

/** Activities without what identifies them: new ids, no identifiers, none in titles, no stated relations. */
export function withheld(activities: readonly Listed[]): { activities: Listed[]; nameOf: ReadonlyMap<string, string> } {
  const nameOf = new Map<string, string>();
  const own = activities.map((each) => {
    const id = createHash('sha256').update(`withheld ${each.id}`).digest('hex').slice(0, 16);
    nameOf.set(id, each.id);
    return { ...each, id, identifier: id, title: withoutNumbers(each.title), related: [] };
  });
  return { activities: own, nameOf };
}

export interface Score {
  readonly pairs: number;
  readonly one: number;
  readonly proposed: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
export function score(
  judged: readonly Judged[],
  isProposed: (pair: Judged) => boolean,
  isOne: (pair: Judged) => boolean,
): Score {
  const known = judged.filter(({ judgement }) => judgement !== 'unsure');
  const one = known.filter(isOne).length;
  const proposed = known.filter(isProposed).length;
  const right = known.filter((pair) => isProposed(pair) && isOne(pair)).length;
  const part = (of: number) => (of === 0 ? 0 : right / of);
  const [precision, recall] = [part(proposed), part(one)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs: known.length, one, proposed, right, precision, recall, f1 };
}

export async function matchListed(activities: readonly Listed[], options: MatchOptions = {}): Promise<Matched> {
  const engine = await openEngine({ memoryLimit: '2GB' });
  try {
    await fillTables(engine, activities);
    return await matchActivities(engine, options);
  } finally {
    await engine.close();
  }
}

/** The best proposal of each pair, by the names of the sources. */
export async function matchJudged(threshold: number) {
  const { activities, nameOf } = withheld(listActivities());
  const matched = await matchListed(activities, { threshold });
  const found = new Map(
    matched.proposals.map((each) => {
      const ids = [nameOf.get(each.left) ?? '', nameOf.get(each.right) ?? ''] as const;
      return [[...ids].sort().join(' '), { ...each, left: ids[0], right: ids[1] }] as const;
    }),
  );
  return { matched, found };
}
