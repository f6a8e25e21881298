import { type AskedEdition, type Row, textOf, wordOf } from './question.ts';
import type { Figure, Piece, QuestionFilter, Sentence } from './question-answers.ts';
import {
  code,
  count,
  country,
  date,
  figureTrail,
  nothingHeld,
  number,
  type QuestionBody,
  sentence,
  text,
} from './question-parts.ts';
import { loadSources, type Sources } from './references.ts';

/** Dates that are put side by side. */
const dates = ['agreed_on', 'planned_start', 'actual_start', 'planned_end', 'actual_end'] as const;

/** An activity that both copies have, or only one: what the other copy says, and what the source says now. */
interface Pair {
  readonly id: string | null;
  readonly before: Row | null;
  readonly after: Row | null;
  readonly country: string | null;
}

/**
 * What changed between two copies of a source, activity by activity: stages, dates, further columns that both have,
 * what came and what went. Both copies are quoted; what is not stated in one of them is no change.
 */
export async function changes(edition: AskedEdition, filter: QuestionFilter): Promise<QuestionBody> {
  const copies = await edition.rows(
    'select source, of_source, count(*) as n from activity_snapshot group by source, of_source order by of_source, source',
  );
  const sources = await loadSources(
    edition,
    copies.flatMap((row) => [textOf(row, 'source'), textOf(row, 'of_source')]),
  );
  const parts = await Promise.all(
    copies.map((row) =>
      answerOf(edition, filter, { other: wordOf(row, 'source'), source: wordOf(row, 'of_source'), sources }),
    ),
  );
  const choices = async () => {
    const countries = await edition.rows(
      `select distinct p.country from activity_place p join activity a on a.id = p.activity
       where p.country is not null and a.source in (select of_source from activity_snapshot) order by p.country`,
    );
    return { country: countries.map((row) => wordOf(row, 'country')) };
  };
  if (copies.length === 0) return nothingHeld([sentence('changes-nothing')], await choices());
  return {
    missing: parts.flatMap((part) => part.missing),
    answer: parts.flatMap((part) => part.answer),
    sources: sources.all(),
    rest: async () => ({
      limits: [sentence('changes-stated'), sentence('changes-editions')],
      figures: parts.flatMap((part) => part.figures),
      choices: await choices(),
    }),
  };
}

interface Asked {
  readonly other: string;
  readonly source: string;
  readonly sources: Sources;
}

async function answerOf(
  edition: AskedEdition,
  filter: QuestionFilter,
  { other, source, sources }: Asked,
): Promise<{ readonly missing: Sentence[]; readonly answer: Sentence[]; readonly figures: Figure[] }> {
  const [was, is] = [sources.get(other), sources.get(source)];
  const pairs = await askPairs(edition, filter, other, source);
  const inBoth = pairs.flatMap(({ before, after, ...rest }) => (before && after ? [{ ...rest, before, after }] : []));
  const gone = pairs.filter(({ after }) => after === null);
  const added = pairs.filter(({ before }) => before === null);
  const since = added.filter(({ after }) => {
    const agreed = after && textOf(after, 'agreed_on');
    return agreed === null || was.datePublished === null || agreed >= was.datePublished;
  });
  const head = (pair: Pair): Piece[] => {
    const row = (pair.after ?? pair.before) as Row;
    const name = textOf(row, 'title') ?? wordOf(row, 'identifier');
    return [
      pair.after === null ? text(name) : text(name, { page: 'activity', id: wordOf(pair.after, 'id') }),
      pair.country === null ? text(pair.after && textOf(pair.after, 'place')) : country(pair.country),
    ];
  };
  const moved = inBoth.filter(({ before, after }) => differs(textOf(before, 'status'), textOf(after, 'status')));
  const dated = inBoth.flatMap((pair) =>
    dates.flatMap((name) => {
      const [before, after] = [textOf(pair.before, name), textOf(pair.after, name)];
      return differs(before, after) ? [[...head(pair), code('activity-date', name), date(before), date(after)]] : [];
    }),
  );
  const lost = inBoth.reduce(
    (sum, { before, after }) =>
      sum + dates.filter((name) => textOf(before, name) !== null && textOf(after, name) === null).length,
    0,
  );
  const valued = inBoth.flatMap((pair) => {
    const [before, after] = [extraOf(pair.before), extraOf(pair.after)];
    return Object.keys(before)
      .sort()
      .flatMap((name) => {
        const [old, fresh] = [before[name] ?? null, after[name] ?? null];
        return differs(old, fresh) ? [[...head(pair), text(name), written(old), written(fresh)]] : [];
      });
  });
  const about = { source: text(is.title), from: date(was.datePublished), to: date(is.datePublished) };
  const figure = (id: string, columns: readonly string[], rows: readonly (readonly Piece[])[]): Figure[] =>
    rows.length === 0
      ? []
      : [
          {
            id,
            about,
            columns: ['activity', 'area', ...columns],
            rows,
            sources: [was, is],
            reach: { rows: pairs.length, unknown: 0, from: was.datePublished, to: is.datePublished },
          },
        ];
  const rowsOf = (value: number, id: string): Piece =>
    count(value, value === 0 ? undefined : figureTrail('changes', filter, id));
  return {
    missing: [
      sentence('changes-two', about),
      ...(added.length > since.length
        ? [sentence('changes-cut', { ...about, n: count(added.length - since.length) })]
        : []),
    ],
    answer: [
      sentence('changes-both', {
        ...about,
        n: count(inBoth.length),
        stages: rowsOf(moved.length, 'changes-stages'),
        dates: rowsOf(dated.length, 'changes-dates'),
        values: rowsOf(valued.length, 'changes-values'),
      }),
      sentence('changes-only', {
        ...about,
        gone: rowsOf(gone.length, 'changes-gone'),
        added: count(added.length),
        since: rowsOf(since.length, 'changes-added'),
      }),
      ...(lost > 0 ? [sentence('changes-lost', { ...about, n: count(lost) })] : []),
    ],
    figures: [
      ...figure(
        'changes-stages',
        ['then', 'now'],
        moved.map((pair) => [
          ...head(pair),
          code('activity-status', textOf(pair.before, 'status')),
          code('activity-status', textOf(pair.after, 'status')),
        ]),
      ),
      ...figure('changes-dates', ['which-date', 'then', 'now'], dated),
      ...figure('changes-values', ['column', 'then', 'now'], valued),
      ...figure(
        'changes-gone',
        ['then'],
        gone.map((pair) => [...head(pair), code('activity-status', pair.before && textOf(pair.before, 'status'))]),
      ),
      ...figure(
        'changes-added',
        ['agreed', 'now'],
        since.map((pair) => [
          ...head(pair),
          date(pair.after && textOf(pair.after, 'agreed_on')),
          code('activity-status', pair.after && textOf(pair.after, 'status')),
        ]),
      ),
    ],
  };
}

/** Two values that are both stated and not the same; capitals alone make no difference. */
const differs = (then: string | null, now: string | null): boolean =>
  then !== null && now !== null && then.toLowerCase() !== now.toLowerCase();
const extraOf = (row: Row): Readonly<Record<string, string>> =>
  JSON.parse(textOf(row, 'extra') ?? '{}') as Readonly<Record<string, string>>;
/** A further column's value: its unit is in the name of the column. */
const written = (value: string | null): Piece =>
  value !== null && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? number(value, null) : text(value);

/** Every activity of the two copies, in the order of the identifiers. */
async function askPairs(edition: AskedEdition, filter: QuestionFilter, other: string, source: string): Promise<Pair[]> {
  const [then, now] = await Promise.all([
    edition.rows('select * from activity_snapshot where source = ? and of_source = ? order by identifier', [
      other,
      source,
    ]),
    edition.rows(
      `select a.*, (select min(p.country) from activity_place p where p.activity = a.id) as country,
         (select min(p.name) from activity_place p where p.activity = a.id) as place
       from activity a where a.source = ? order by a.identifier`,
      [source],
    ),
  ]);
  const earlier = new Map(then.map((row) => [wordOf(row, 'activity'), row]));
  const pairs = now.map((row): Pair => {
    const known = earlier.get(wordOf(row, 'id')) ?? null;
    earlier.delete(wordOf(row, 'id'));
    return { id: wordOf(row, 'id'), before: known, after: row, country: textOf(row, 'country') };
  });
  for (const row of earlier.values())
    pairs.push({ id: null, before: row, after: null, country: textOf(row, 'country') });
  return pairs.filter((pair) => filter.country === null || pair.country === filter.country);
}
