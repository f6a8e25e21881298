import { type Listed, listedOf } from '../listed.ts';
import { type AskedEdition, countOf, type Row, textOf, wordOf } from '../question.ts';
import type { Figure, Piece, QuestionFilter, Sentence } from '../question-answers.ts';
import { loadSources, type Sources } from '../references.ts';
import {
  code,
  count,
  country,
  date,
  figureTrail,
  mostRows,
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
      figures: (await Promise.all(parts.map((part) => part.figures(all)))).flat(),
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
): Promise<{
  readonly missing: Sentence[];
  readonly answer: Sentence[];
  figures(all: boolean): Promise<Figure[]>;
}> {
  const [was, is] = [sources.get(other), sources.get(source)];
  const asked = { other, source, since: was.datePublished };
  const { held, inBoth, counts } = await countPairs(edition, filter, asked);
  const of = (what: string) => counts.get(what) ?? 0;
  const head = (row: Row): Piece[] => {
    const [name, id] = [textOf(row, 'title') ?? wordOf(row, 'identifier'), textOf(row, 'activity')];
    return [
      id === null ? text(name) : text(name, { page: 'activity', id }),
      textOf(row, 'country') === null ? text(textOf(row, 'place')) : country(wordOf(row, 'country')),
    ];
  };
  const added = of('added') + of('cut');
  const about = { source: text(is.title), from: date(was.datePublished), to: date(is.datePublished) };
  const rowsOf = (value: number, id: string): Piece =>
    count(value, value === 0 ? undefined : figureTrail('changes', filter, id));
  return {
    missing: [
      sentence('changes-two', about),
      ...(of('cut') > 0 ? [sentence('changes-cut', { ...about, n: count(of('cut')) })] : []),
    ],
    answer: [
      sentence('changes-both', {
        ...about,
        n: count(inBoth),
        stages: rowsOf(of('status'), 'changes-stages'),
        dates: rowsOf(of('date'), 'changes-dates'),
        values: rowsOf(of('column'), 'changes-values'),
      }),
      sentence('changes-only', {
        ...about,
        gone: rowsOf(of('gone'), 'changes-gone'),
        added: count(added),
        since: rowsOf(of('added'), 'changes-added'),
      }),
      ...(of('lost') > 0 ? [sentence('changes-lost', { ...about, n: count(of('lost')) })] : []),
    ],
    async figures(all) {
      const rows = await askPairs(edition, filter, { ...asked, most: all ? null : mostRows });
      const figure = (
        id: string,
        what: string,
        columns: readonly string[],
        cells: (row: Row) => readonly Piece[],
      ): Figure[] => {
        const own = rows.filter((row) => row.sort === what);
        if (own.length === 0) return [];
        return [
          {
            id,
            about,
            columns: ['activity', 'area', ...columns],
            rows: own.map((row) => [...head(row), ...cells(row)]),
            ...(own.length < of(what) && { left: of(what) - own.length }),
            sources: [was, is],
            reach: { rows: held, unknown: 0, from: was.datePublished, to: is.datePublished },
          },
        ];
      };
      const status = (row: Row, column: string) => code('activity-status', textOf(row, column));
      return [
        ...figure('changes-stages', 'status', ['then', 'now'], (row) => [status(row, 'then'), status(row, 'now')]),
        ...figure('changes-dates', 'date', ['which-date', 'then', 'now'], (row) => [
          code('activity-date', textOf(row, 'name')),
          date(textOf(row, 'then')),
          date(textOf(row, 'now')),
        ]),
        ...figure('changes-values', 'column', ['column', 'then', 'now'], (row) => [
          text(textOf(row, 'name')),
          written(textOf(row, 'then')),
          written(textOf(row, 'now')),
        ]),
        ...figure('changes-gone', 'gone', ['then'], (row) => [status(row, 'then')]),
        ...figure('changes-added', 'added', ['agreed', 'now'], (row) => [
          date(textOf(row, 'agreed_on')),
          status(row, 'now'),
        ]),
      ];
    },
  };
}

/** A further column's value: its unit is in the name of the column. */
const written = (value: string | null): Piece =>
  value !== null && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? number(value, null) : text(value);

interface PairsAsked {
  readonly other: string;
  readonly source: string;
  /** Day of the other copy. */
  readonly since: string | null;
}

/**
 * Rows of `compared_change` each with its sort: its `what`, but `cut` for what only the source holds and agreed on before
 * the day of the other copy, and `lost` for a date that it states no more.
 */
function sortedRows({ country }: QuestionFilter, { other, source, since }: PairsAsked) {
  return {
    sql: `(select *, case when what = 'added' and agreed_on < ? then 'cut' when what = 'date' and now is null then 'lost' else what end as sort
       from compared_change where copy = ? and source = ? ${country === null ? '' : 'and country = ?'})`,
    params: [since, other, source, ...(country === null ? [] : [country])],
  };
}

/** Activities of the two copies, those that both have, and how many rows there are of each sort. */
async function countPairs(edition: AskedEdition, filter: QuestionFilter, asked: PairsAsked) {
  const rows = sortedRows(filter, asked);
  const [[counted], sorts] = await Promise.all([
    edition.rows(
      `select sum(activities) as n, sum(in_both) as in_both from compared
       where copy = ? and source = ? ${filter.country === null ? '' : 'and country = ?'}`,
      rows.params.slice(1),
    ),
    edition.rows(`select sort, count(*) as n from ${rows.sql} group by sort`, rows.params),
  ]);
  return {
    held: countOf(counted ?? {}, 'n'),
    inBoth: countOf(counted ?? {}, 'in_both'),
    counts: new Map(sorts.map((row) => [wordOf(row, 'sort'), countOf(row, 'n')])),
  };
}

/** Rows of each sort that is shown, by identifier; `most` of each, or all. */
function askPairs(
  edition: AskedEdition,
  filter: QuestionFilter,
  { most, ...asked }: PairsAsked & { readonly most: number | null },
): Promise<readonly Row[]> {
  const rows = sortedRows(filter, asked);
  const order = 'identifier, activity, number, name';
  return edition.rows(
    `select activity, identifier, title, place, country, sort, name, "then", now, agreed_on from ${rows.sql}
     where sort not in ('cut', 'lost') ${most === null ? '' : `qualify row_number() over (partition by sort order by ${order}) <= ${Math.trunc(most)}`}
     order by ${order}`,
    rows.params,
  );
}
