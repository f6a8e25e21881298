import { type Listed, listedOf } from '../listed.ts';
import { type AskedEdition, countOf, type Row, textOf, wordOf } from '../question.ts';
import { loadSources, type Sources } from '../references.ts';
import type { Figure, Piece, QuestionFilter, Sentence } from '../question-answers.ts';
import {
  bounded,
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
} from './parts.ts';

/**
 * What changed between two copies of a source, activity by activity: stages, dates, further columns that both have,
 * what came and what went. Both copies are quoted; what is not stated in one of them is no change.
 */
export async function changes(edition: AskedEdition, filter: QuestionFilter, all = false): Promise<QuestionBody> {
  const copies = await edition.rows('select distinct copy, source from compared order by source, copy');
  const sources = await loadSources(
    edition,
    copies.flatMap((row) => [textOf(row, 'copy'), textOf(row, 'source')]),
  );
  const parts = await Promise.all(
    copies.map((row) =>
      answerOf(edition, filter, { other: wordOf(row, 'copy'), source: wordOf(row, 'source'), sources }),
    ),
  );
  const choices = async () => ({
    country: countriesOf(await listedOf(edition), new Set(copies.map((row) => wordOf(row, 'source')))),
  });
  if (copies.length === 0) return nothingHeld([sentence('changes-nothing')], await choices());
  return {
    missing: parts.flatMap((part) => part.missing),
    answer: parts.flatMap((part) => part.answer),
    sources: sources.all(),
    rest: async () => ({
      limits: [sentence('changes-stated'), sentence('changes-editions')],
      figures: parts.flatMap((part) => part.figures).map((figure) => bounded(figure, all)),
      choices: await choices(),
    }),
  };
}

/** Countries that an activity of the sources names. */
function countriesOf({ countries, sources, source }: Listed, asked: ReadonlySet<string>): string[] {
  const isAsked = sources.map((id) => asked.has(id));
  return [...countries].flatMap(([country, { numbers }]) =>
    numbers.some((nth) => isAsked[source[nth]!]) ? [country] : [],
  );
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
  const { all, inBoth, added, rows } = await askPairs(edition, filter, { other, source, since: was.datePublished });
  const of = (what: string) => rows.filter((row) => row.what === what);
  const head = (row: Row): Piece[] => {
    const [name, id] = [textOf(row, 'title') ?? wordOf(row, 'identifier'), textOf(row, 'activity')];
    return [
      id === null ? text(name) : text(name, { page: 'activity', id }),
      textOf(row, 'country') === null ? text(textOf(row, 'place')) : country(wordOf(row, 'country')),
    ];
  };
  const [moved, gone, since] = [of('status'), of('gone'), of('added')];
  const dated = of('date').filter(({ now }) => now !== null);
  const lost = of('date').length - dated.length;
  const valued = of('column');
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
            reach: { rows: all, unknown: 0, from: was.datePublished, to: is.datePublished },
          },
        ];
  const rowsOf = (value: number, id: string): Piece =>
    count(value, value === 0 ? undefined : figureTrail('changes', filter, id));
  return {
    missing: [
      sentence('changes-two', about),
      ...(added > since.length ? [sentence('changes-cut', { ...about, n: count(added - since.length) })] : []),
    ],
    answer: [
      sentence('changes-both', {
        ...about,
        n: count(inBoth),
        stages: rowsOf(moved.length, 'changes-stages'),
        dates: rowsOf(dated.length, 'changes-dates'),
        values: rowsOf(valued.length, 'changes-values'),
      }),
      sentence('changes-only', {
        ...about,
        gone: rowsOf(gone.length, 'changes-gone'),
        added: count(added),
        since: rowsOf(since.length, 'changes-added'),
      }),
      ...(lost > 0 ? [sentence('changes-lost', { ...about, n: count(lost) })] : []),
    ],
    figures: [
      ...figure(
        'changes-stages',
        ['then', 'now'],
        moved.map((row) => [
          ...head(row),
          code('activity-status', textOf(row, 'then')),
          code('activity-status', textOf(row, 'now')),
        ]),
      ),
      ...figure(
        'changes-dates',
        ['which-date', 'then', 'now'],
        dated.map((row) => [
          ...head(row),
          code('activity-date', textOf(row, 'name')),
          date(textOf(row, 'then')),
          date(textOf(row, 'now')),
        ]),
      ),
      ...figure(
        'changes-values',
        ['column', 'then', 'now'],
        valued.map((row) => [
          ...head(row),
          text(textOf(row, 'name')),
          written(textOf(row, 'then')),
          written(textOf(row, 'now')),
        ]),
      ),
      ...figure(
        'changes-gone',
        ['then'],
        gone.map((row) => [...head(row), code('activity-status', textOf(row, 'then'))]),
      ),
      ...figure(
        'changes-added',
        ['agreed', 'now'],
        since.map((row) => [...head(row), date(textOf(row, 'agreed_on')), code('activity-status', textOf(row, 'now'))]),
      ),
    ],
  };
}

/** A further column's value: its unit is in the name of the column. */
const written = (value: string | null): Piece =>
  value !== null && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? number(value, null) : text(value);

interface Pairs {
  /** Activities of the two copies, those that both have, and those that only the source has. */
  readonly all: number;
  readonly inBoth: number;
  readonly added: number;
  /** Rows of `compared_change`, by identifier; of those that only the source has not what it agreed on before the copy. */
  readonly rows: readonly Row[];
}

async function askPairs(
  edition: AskedEdition,
  filter: QuestionFilter,
  { other, source, since }: { readonly other: string; readonly source: string; readonly since: string | null },
): Promise<Pairs> {
  const where = `where copy = ? and source = ? ${filter.country === null ? '' : 'and country = ?'}`;
  const bound = [other, source, ...(filter.country === null ? [] : [filter.country])];
  const [[counted], [only], rows] = await Promise.all([
    edition.rows(`select sum(activities) as n, sum(in_both) as in_both from compared ${where}`, bound),
    edition.rows(`select count(*) as n from compared_change ${where} and what = 'added'`, bound),
    edition.rows(
      `select activity, identifier, title, place, country, what, name, "then", now, agreed_on from compared_change
       ${where} ${since === null ? '' : "and (what <> 'added' or agreed_on is null or agreed_on >= ?)"}
       order by identifier, activity, number, name`,
      [...bound, ...(since === null ? [] : [since])],
    ),
  ]);
  return {
    all: countOf(counted ?? {}, 'n'),
    inBoth: countOf(counted ?? {}, 'in_both'),
    added: countOf(only ?? {}, 'n'),
    rows,
  };
}
