import { type AskedEdition, countOf, type Row, textOf, wordOf } from '../question.ts';
import type { Figure, Piece, QuestionFilter, Sentence } from '../question-answers.ts';
import { loadSources, type Sources } from '../references.ts';
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

/** Dates that are put side by side. */
const dates = ['agreed_on', 'planned_start', 'actual_start', 'planned_end', 'actual_end'] as const;

/** An activity that both copies have, or only one: what the other copy says, and what the source says now. */
interface Pair {
  readonly before: Row | null;
  readonly after: Row | null;
  readonly country: string | null;
}

/**
 * What changed between two copies of a source, activity by activity: stages, dates, further columns that both have,
 * what came and what went. Both copies are quoted; what is not stated in one of them is no change.
 */
export async function changes(edition: AskedEdition, filter: QuestionFilter, all = false): Promise<QuestionBody> {
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
      figures: parts.flatMap((part) => part.figures).map((figure) => bounded(figure, all)),
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
  const { all, inBoth, unlike: pairs } = await askPairs(edition, filter, other, source);
  const stated = pairs.flatMap(({ before, after, ...rest }) => (before && after ? [{ ...rest, before, after }] : []));
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
  const moved = stated.filter(({ before, after }) => differs(textOf(before, 'status'), textOf(after, 'status')));
  const dated = stated.flatMap((pair) =>
    dates.flatMap((name) => {
      const [before, after] = [textOf(pair.before, name), textOf(pair.after, name)];
      return differs(before, after) ? [[...head(pair), code('activity-date', name), date(before), date(after)]] : [];
    }),
  );
  const lost = stated.reduce(
    (sum, { before, after }) =>
      sum + dates.filter((name) => textOf(before, name) !== null && textOf(after, name) === null).length,
    0,
  );
  const valued = stated.flatMap((pair) => {
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
            reach: { rows: all, unknown: 0, from: was.datePublished, to: is.datePublished },
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
        n: count(inBoth),
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

/** What is put side by side of the two copies. */
const compared = ['status', ...dates, 'extra'] as const;

interface Pairs {
  /** Activities of the two copies, and those that both have. */
  readonly all: number;
  readonly inBoth: number;
  /** Those that only one has, or of which the two do not say the same: by their identifiers, then what only the other has. */
  readonly unlike: readonly Pair[];
}

async function askPairs(edition: AskedEdition, filter: QuestionFilter, other: string, source: string): Promise<Pairs> {
  const own = ['id', 'identifier', 'title', ...compared];
  const columns = own.flatMap((name) => [`a.${name} as a_${name}`, `s.${name} as s_${name}`]).join(', ');
  const isSame = compared.map((name) => `a.${name} is not distinct from s.${name}`).join(' and ');
  const pair = `with place as (
      select p.activity, min(p.country) as country, min(p.name) as place from activity_place p
      where p.activity in (select a.id from listed a where a.source = ?) group by p.activity
    ), pair as (
      select ${columns}, p.place, case when a.id is null then s.country else p.country end as country,
        a.id is not null and s.id is not null as in_both, ${isSame} as is_same
      from (select * from activity where source = ?) a
      full join (select * from activity_snapshot where source = ? and of_source = ?) s on s.activity = a.id
      left join place p on p.activity = a.id
    ), chosen as (select * from pair ${filter.country === null ? '' : 'where country = ?'})`;
  const bound = [source, source, other, source, ...(filter.country === null ? [] : [filter.country])];
  const [[counted], rows] = await Promise.all([
    edition.rows(`${pair} select count(*) as n, count(case when in_both then 1 end) as in_both from chosen`, bound),
    edition.rows(
      `${pair} select * from chosen where not (in_both and is_same)
       order by a_id is null, case when a_id is null then s_identifier else a_identifier end`,
      bound,
    ),
  ]);
  const side = (row: Row, prefix: 'a' | 's'): Row | null =>
    row[`${prefix}_id`] === null
      ? null
      : { place: row.place, ...Object.fromEntries(own.map((name) => [name, row[`${prefix}_${name}`]])) };
  return {
    all: countOf(counted ?? {}, 'n'),
    inBoth: countOf(counted ?? {}, 'in_both'),
    unlike: rows.map((row) => ({ before: side(row, 's'), after: side(row, 'a'), country: textOf(row, 'country') })),
  };
}
