import { translator } from '../locale/index.ts';
import { activityConditions, askActivityFacets, withTitles } from './activities.ts';
import { activityTable, askActivities } from './activity-rows.ts';
import type { AnswerTable, MoneyRow } from './answers.ts';
import { allOf, type Condition, type ListQuestion, pageSize, wholeSize } from './commitments.ts';
import { writeFilter } from './filter.ts';
import { askMoney } from './money.ts';
import { askCountries } from './parties.ts';
import { type AskedEdition, countOf, decimalOf, type Row, textOf, wordOf } from './question.ts';
import type { ExploreAnswer, ExploreFilter, Figure, Piece, Trail } from './question-answers.ts';
import { plainPiece } from './question-parts.ts';
import { loadSources, stampOf } from './references.ts';

/** So many bands of a flow are shown; a file has them all. */
const mostFlows = 40;

interface Measure {
  readonly source: string;
  readonly kind: string;
  readonly currency: string;
  readonly priceBasis: string;
}
const measureOf = ({ measure, source }: ExploreFilter): Measure | null => {
  const [kind, currency, priceBasis] = measure?.split('.') ?? [];
  return source !== null && kind && currency && priceBasis ? { source, kind, currency, priceBasis } : null;
};

/**
 * Activities under one filter as a map, years, a table or flows. Without a measure it counts activities, as each source
 * lists them; with one it sums what a single source states in one kind, currency and price basis. Left out of a sum
 * and counted beside it: umbrellas, and what is stated for several countries or by several funders at once.
 */
export async function explore(
  edition: AskedEdition,
  { filter, notUnderstood = [], all = false }: ListQuestion<ExploreFilter>,
): Promise<ExploreAnswer> {
  const conditions = activityConditions(filter);
  const where = allOf([...conditions.values()]);
  const size = all ? wholeSize : pageSize;
  const isTable = filter.view === 'table';
  const refused = filter.measure !== null && filter.source === null ? 'choose-source' : null;
  const [list, money, facets] = await Promise.all([
    askActivities(edition, where.sql, where.params, {
      from: all ? 0 : (filter.page - 1) * pageSize,
      size: isTable ? size : 0,
    }),
    askMoney(edition, where.sql, where.params, { country: filter.country }),
    askActivityFacets(edition, conditions),
  ]);
  const measure = measureOf(filter);
  const figure =
    isTable || refused ? null : await figureOf(edition, filter, { where, measure, total: list.total, all, money });
  const listed = facets.source.map(({ value }) => value);
  const sources = await loadSources(edition, listed);
  const shown = new Set(filter.source === null ? listed : [filter.source]);
  return {
    stamp: stampOf(edition),
    sources: sources.all().filter(({ id }) => shown.has(id)),
    table: isTable ? activityTable(list.rows) : tableOf(figure, measure),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter: all || !isTable ? { ...filter, page: 1 } : filter,
    total: list.total,
    pageSize: size,
    rows: list.rows,
    money,
    refused,
    figures: figure ? [figure] : [],
    facets: withTitles(facets, sources),
  };
}

interface Asked {
  readonly where: Condition;
  readonly measure: Measure | null;
  readonly total: number;
  readonly all: boolean;
  readonly money: readonly MoneyRow[];
}

/** The list that makes up a number of this filter. */
const listOf = (filter: ExploreFilter, change: Readonly<Record<string, string>>): Trail => ({
  page: 'activities',
  query: { ...Object.fromEntries(writeFilter('activities', { ...filter, page: 1 })), ...change },
});

async function figureOf(edition: AskedEdition, filter: ExploreFilter, asked: Asked): Promise<Figure> {
  const { where, measure, total, all, money } = asked;
  const isFlow = filter.view === 'flow';
  const isMap = filter.view === 'map';
  // A country's own figures leave out what is stated for other places too, wherever they are shown.
  const isOneCountry = isMap || isFlow || filter.country !== null;
  const key = isMap
    ? { columns: 'p.country as country', group: 'p.country', order: 'n desc, country' }
    : isFlow
      ? {
          columns: 'f.funder as funder, min(f.name) as name, p.country as country',
          group: 'f.funder, p.country',
          order: 'amount desc nulls last, n desc, funder, country',
        }
      : { columns: 'c.year as year', group: 'c.year', order: 'year' };
  const rows = await edition.rows(
    `with chosen as (
       select a.nth, a.year, a.is_umbrella, a.places, a.funder_count as funders from listed a where ${where.sql}
     ), stated as (
       select nth, sum(amount) as value from listed_sum where amount is not null and sort in (
         select sort from sum_sort where source = ? and kind = ? and currency = ? and price_basis = ?
       ) group by nth
     ), counted as (
       select c.*, s.value, (c.is_umbrella${isOneCountry ? ' or c.places <> 1' : ''}${isFlow ? ' or c.funders <> 1' : ''}) as is_left_out
       from chosen c left join stated s on s.nth = c.nth
     )
     select ${key.columns}, count(*) as n, count(case when c.value is not null and not c.is_left_out then 1 end) as summed,
       count(case when c.value is not null and c.is_left_out then 1 end) as left_out,
       sum(case when not c.is_left_out then c.value end) as amount
     from counted c
     ${isMap || isFlow ? 'join listed_country p on p.nth = c.nth' : ''}
     ${isFlow ? 'join listed_funder f on f.nth = c.nth and not f.is_other' : ''}
     ${isMap || isFlow ? '' : 'where c.year is not null'}
     group by ${key.group} order by ${key.order}`,
    [...where.params, measure?.source ?? '', measure?.kind ?? '', measure?.currency ?? '', measure?.priceBasis ?? ''],
  );
  const numbers = (row: Row | null, trail: Trail): Piece[] => {
    const n: Piece = { kind: 'number', value: String(row ? countOf(row, 'n') : 0), unit: null, trail };
    if (measure === null) return [n];
    const of = (column: string) => String(row ? countOf(row, column) : 0);
    return [
      { kind: 'number', value: row ? decimalOf(row, 'amount') : null, unit: measure.currency, trail },
      { kind: 'number', value: of('summed'), unit: null },
      { kind: 'number', value: of('left_out'), unit: null },
      n,
    ];
  };
  const measured = measure === null ? ['activities'] : ['sum', 'with-sum', 'left-out', 'activities'];
  const countries = isMap && filter.country === null ? await askCountries(edition) : [];
  const sources = await loadSources(
    edition,
    filter.source === null ? money.map(({ source }) => source.id) : [filter.source],
  );
  const shape = isMap
    ? { columns: ['area', ...measured], rows: mapRows() }
    : isFlow
      ? { columns: ['funder', 'area', ...measured], rows: flowRows() }
      : { columns: ['year', ...measured], rows: yearRows() };
  const years = isMap || isFlow ? [] : rows.map((row) => wordOf(row, 'year'));
  return {
    id: `explore-${filter.view}${measure === null ? '' : '-money'}`,
    ...(isMap && { shape: 'map' as const }),
    ...(isFlow && { shape: 'flow' as const }),
    about: {
      n: { kind: 'number', value: String(total), unit: null },
      ...(measure && {
        stage: { kind: 'code', group: 'transaction', code: measure.kind },
        prices: { kind: 'code', group: 'price', code: measure.priceBasis },
        currency: { kind: 'text', text: measure.currency },
      }),
    },
    ...shape,
    sources: sources.all(),
    reach: {
      rows: total,
      unknown: 0,
      from: years[0] ?? null,
      to: years.at(-1) ?? null,
    },
  };

  function mapRows(): Piece[][] {
    const found = new Set(rows.map((row) => wordOf(row, 'country')));
    const none = countries.flatMap(({ country }) => (country !== null && !found.has(country) ? [country] : []));
    return [
      ...rows.map((row): [string, Row | null] => [wordOf(row, 'country'), row]),
      ...none.map((code): [string, Row | null] => [code, null]),
    ].map(([code, row]) => [{ kind: 'country', code }, ...numbers(row, listOf(filter, { country: code }))]);
  }
  function flowRows(): Piece[][] {
    return rows.slice(0, all ? undefined : mostFlows).map((row) => {
      const code = wordOf(row, 'country');
      const funder = wordOf(row, 'funder');
      return [
        { kind: 'text', text: textOf(row, 'name') ?? funder },
        { kind: 'country', code },
        ...numbers(row, listOf(filter, { funder, country: code })),
      ];
    });
  }
  function yearRows(): Piece[][] {
    return rows.map((row) => {
      const year = wordOf(row, 'year');
      return [{ kind: 'date', date: year }, ...numbers(row, listOf(filter, { from: year, to: year }))];
    });
  }
}

const fileNames: Readonly<Record<string, string>> = {
  'with-sum': 'activities_in_sum',
  'left-out': 'activities_left_out',
};
const [en, es] = [translator('en'), translator('es')];

/** What a figure shows as rows of a file, a country with its names. */
function tableOf(figure: Figure | null, measure: Measure | null): AnswerTable {
  const fixed = measure ? [measure.source, measure.kind, measure.currency, measure.priceBasis] : [];
  const wordsOf = (piece: Piece): (string | null)[] =>
    piece.kind === 'country' ? [piece.code, en.country(piece.code), es.country(piece.code)] : [plainPiece(piece)];
  return {
    columns: [
      ...(figure?.columns ?? []).flatMap((column) =>
        column === 'area' ? ['country', 'country_en', 'country_es'] : [fileNames[column] ?? column],
      ),
      ...(measure ? ['source', 'kind', 'currency', 'price_basis'] : []),
    ],
    rows: (figure?.rows ?? []).map((row) => [...row.flatMap(wordsOf), ...fixed]),
  };
}
