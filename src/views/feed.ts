import type { Localised } from '../model/index.ts';
import type {
  Answered,
  CommitmentAnswer,
  CommitmentListAnswer,
  CommitmentRow,
  CountryAnswer,
  PartyAnswer,
  SearchAnswer,
} from './answers.ts';
import { type AskedEdition, rowsAmong, textOf, wordOf } from './question.ts';

/** What a feed tells of: an entry of the journal about a commitment, or a thing as it stands. */
export interface FeedItem {
  readonly type: string;
  readonly id: string;
  readonly title: Localised;
  /** Instant of the last journal entry about it, or the first moment after its stated end where that came later. */
  readonly at: string;
  /** The entry of the journal; null: the thing itself. */
  readonly entry: { readonly index: number; readonly kind: string; readonly leafHash: string } | null;
  /** The commitment as lists show it; null for other things. */
  readonly row: CommitmentRow | null;
}

/** So many items a feed carries, newest first. */
const most = 50;

interface Thing {
  readonly type: string;
  readonly id: string;
  readonly title: Localised;
  readonly row: CommitmentRow | null;
}
const ofRow = (row: CommitmentRow): Thing => ({ type: 'commitment', id: row.id, title: row.title, row });

const thingsOf: Readonly<Record<string, (answer: never) => readonly Thing[]>> = {
  commitments: ({ rows }: CommitmentListAnswer) => rows.map(ofRow),
  country: ({ promisedDirectly, promisedToGroups }: CountryAnswer) =>
    [...promisedDirectly, ...promisedToGroups].map(ofRow),
  party: ({ promised, promisedTo }: PartyAnswer) => [...promised, ...promisedTo].map(ofRow),
  search: ({ hits }: SearchAnswer) => hits.map(({ type, id, title }) => ({ type, id, title, row: null })),
};
/** Pages that can be followed. */
export const feedPages = ['commitment', ...Object.keys(thingsOf)];

/**
 * What is new of a page, newest first: of a commitment the entries of the journal about it, of a list its things by
 * when something was last said of them. It follows from the journal alone, so that it is the same in a later edition
 * as long as nothing was said. null: the page has no feed.
 */
export async function feed(edition: AskedEdition, page: string, answer: Answered): Promise<readonly FeedItem[] | null> {
  if (page === 'commitment') {
    const { history, commitment } = answer as CommitmentAnswer;
    return [...history]
      .reverse()
      .slice(0, most)
      .map(({ index, kind, at, leafHash }) => ({
        type: 'commitment',
        id: commitment.id,
        title: commitment.title,
        at,
        entry: { index, kind, leafHash },
        row: null,
      }));
  }
  const read = Object.hasOwn(thingsOf, page) ? thingsOf[page] : undefined;
  if (!read) return null;
  const all = read(answer as never);
  const things = [...new Map(all.map((each) => [`${each.type}\n${each.id}`, each])).values()];
  const times = await lastSaid(edition, things);
  return things
    .flatMap((thing): FeedItem[] => {
      const said = times.get(`${thing.type}\n${thing.id}`);
      if (said === undefined) return [];
      const ended = endOf(thing.row, edition.manifest.asOf);
      return [{ ...thing, at: ended !== null && ended > said ? ended : said, entry: null }];
    })
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1))
    .slice(0, most);
}

/** The day after the stated end of a commitment, once the edition's day is past it: then its label may be another. */
function endOf(row: CommitmentRow | null, asOf: string): string | null {
  const end = row?.windowEnd ?? null;
  if (end === null || !/^\d{4}-\d{2}-\d{2}$/.test(end) || end >= asOf) return null;
  const next = new Date(`${end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString();
}

/** When something was last said of each thing; of an activity, when its source was. */
async function lastSaid(edition: AskedEdition, things: readonly Thing[]): Promise<ReadonlyMap<string, string>> {
  const times = new Map<string, string>();
  const idsOf = (type: string) => things.flatMap((thing) => (thing.type === type ? [thing.id] : []));
  for (const type of new Set(things.map((thing) => thing.type))) {
    const ids = idsOf(type);
    if (type === 'activity') {
      const ofSource = await lastSaidOfSources(edition);
      for (const id of ids) {
        const at = ofSource(id);
        if (at !== null) times.set(`${type}\n${id}`, at);
      }
      continue;
    }
    const rows =
      type === 'statement'
        ? await rowsAmong(
            edition,
            ids,
            (list) =>
              `select s.id as id, max(e."at") as last_at from statement s join entry e on e."index" = s.entry_index where s.id in ${list} group by s.id`,
          )
        : await rowsAmong(
            edition,
            ids,
            (list) =>
              `select subject_id as id, max("at") as last_at from entry where subject_type = ? and subject_id in ${list} group by subject_id`,
            [type === 'document' ? 'source' : type],
          );
    for (const row of rows) {
      const at = textOf(row, 'last_at');
      if (at !== null) times.set(`${type}\n${wordOf(row, 'id')}`, at);
    }
  }
  return times;
}

/** When something was last said of the source of an activity, whose id is that of its source, a colon and its own. */
async function lastSaidOfSources(edition: AskedEdition): Promise<(activity: string) => string | null> {
  const rows = await edition.rows(
    `select subject_id as id, max("at") as last_at from entry where subject_type = 'source' group by subject_id`,
  );
  const times = new Map(rows.map((row) => [wordOf(row, 'id'), textOf(row, 'last_at')]));
  return (activity) => {
    for (let at = activity.indexOf(':'); at >= 0; at = activity.indexOf(':', at + 1)) {
      const found = times.get(activity.slice(0, at));
      if (found !== undefined) return found;
    }
    return null;
  };
}
