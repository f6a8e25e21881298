import type { Localised } from '../model/index.ts';
import { anyActivity, choose } from './chosen.ts';
import { allOf, type Condition, type ListQuestion, pageSize, wholeSize } from './commitments.ts';
import {
  type CoverageAnswer,
  type CoverageCellView,
  type CoverageFilter,
  type CoveragePart,
  type CoverageSquare,
  type CoverageState,
  coverageStates,
} from './coverage-answers.ts';
import { writeFilter } from './filter.ts';
import { type AskedEdition, countOf, groupBy, numberOf, type Row, textOf, wordOf } from './question.ts';
import type { Figure, Piece, Trail } from './question-answers.ts';
import { queryOf } from './questions/parts.ts';
import { canonicalId, loadParties, loadSources, type Parties, stampOf } from './references.ts';

/** SQL on `coverage_part v`: the place of its state. */
export const coverageRank = `case v.class ${coverageStates.map((state, at) => `when '${state}' then ${at}`).join(' ')} end`;
/** Every cell with the place of its state. */
const rankedSql = `select v.partner, v.country, v.year, v.stage, min(${coverageRank}) as rank from coverage_part v group by all`;
const stateOf = (row: Row): CoverageState => coverageStates[countOf(row, 'rank')] as CoverageState;

/** So many partners stand side by side, and so many periods. */
const [mostPartners, mostPeriods] = [12, 12];
/** The key of what is not stated. */
const unstated = '?';

/**
 * What is published about each partner's money, by country, year and stage, from the rows of sources and from statements
 * about them. A statement without a stage holds for every stage and one without years for every year; rows hold for
 * theirs alone. A cell that nobody has looked at has no row, and is never a zero.
 */
export async function coverage(
  edition: AskedEdition,
  { filter: asked, notUnderstood = [], all = false }: ListQuestion<CoverageFilter>,
): Promise<CoverageAnswer> {
  const partner = asked.partner === null ? null : await canonicalId(edition, 'party', asked.partner);
  const alike = asked.alike ? await canonicalId(edition, 'party', asked.alike) : null;
  const filter = { ...asked, partner, alike };
  const where = whereOf(filter);
  const size = all ? wholeSize : pageSize;
  const from = all ? 0 : (filter.page - 1) * pageSize;
  const keys = `select v.partner, v.country, v.year, v.stage from coverage_part v where ${where.sql} group by v.partner, v.country, v.year, v.stage`;
  const order = 'v.partner, v.country nulls last, v.year desc nulls last, v.stage';
  const [partnerRows, countryRows, [counted], cellRows, matrix, detail, fullestRows, sourceRows] = await Promise.all([
    edition.rows('select distinct partner as id from coverage_part order by id'),
    edition.rows('select distinct country from coverage_part where country is not null order by country'),
    edition.rows(`select count(*) as n from (${keys})`, where.params),
    edition.rows(
      `with page as (${keys} order by ${order} limit ${size} offset ${from})
       select v.partner, v.country, v.year, v.stage, min(${coverageRank}) as rank,
         sum(case when v.origin <> 'statement' then v.number end) as number, sum(v.stated) as stated,
         string_agg(distinct v.source, ' ' order by v.source) as sources
       from coverage_part v join page p on p.partner = v.partner and p.country is not distinct from v.country
         and p.year is not distinct from v.year and p.stage = v.stage
       where ${where.sql} group by v.partner, v.country, v.year, v.stage order by ${order}`,
      [...where.params, ...where.params],
    ),
    matrixOf(edition, filter, where),
    detailOf(edition, filter, where),
    edition.rows(
      `select v.partner, min(${coverageRank}) as rank from coverage_part v where ${where.sql} group by v.partner order by v.partner`,
      where.params,
    ),
    filter.view === 'list'
      ? []
      : edition.rows(
          `select distinct v.source from coverage_part v where ${where.sql} order by v.source`,
          where.params,
        ),
  ]);
  const partners = await loadParties(edition);
  const list = cellRows.map(cellOf);
  const sources = await loadSources(edition, [
    ...list.flatMap((cell) => cell.sources),
    ...sourceRows.map((row) => textOf(row, 'source')),
  ]);
  const byName = (a: { name: Localised }, b: { name: Localised }) =>
    a.name.en < b.name.en ? -1 : a.name.en > b.name.en ? 1 : 0;
  const countries = countryRows.map((row) => wordOf(row, 'country'));
  // Of one country only that one is drawn: that the others were not asked for is not that nobody has looked.
  const drawn = filter.country === null ? countries : countries.filter((code) => code === filter.country);
  const figure = filter.view === 'map' ? await mapOf(edition, filter, where, drawn) : null;
  return {
    stamp: stampOf(edition),
    sources: [...new Map([...sources.all(), ...detail.sources].map((source) => [source.id, source])).values()],
    table: cellTable(list, partners),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter: all ? { ...filter, page: 1 } : filter,
    partners: partnerRows.map((row) => partners.get(wordOf(row, 'id'))).sort(byName),
    countries,
    matrix,
    fullest: coverageStates.flatMap((state) => {
      const own = fullestRows.filter((row) => stateOf(row) === state);
      return own.length === 0
        ? []
        : [{ state, partners: own.map((row) => partners.get(wordOf(row, 'partner'))).sort(byName) }];
    }),
    total: counted ? countOf(counted, 'n') : 0,
    pageSize: size,
    cells: list,
    parts: detail.parts,
    without: detail.without,
    searches: detail.searches,
    figures: figure === null ? [] : [figure],
  };
}

function whereOf(filter: CoverageFilter): Condition {
  const conditions: Condition[] = [];
  if (filter.partner !== null) conditions.push({ sql: 'v.partner = ?', params: [filter.partner] });
  if (filter.country === 'region') conditions.push({ sql: 'v.country is null', params: [] });
  else if (filter.country !== null) conditions.push({ sql: 'v.country = ?', params: [filter.country] });
  if (filter.undated) conditions.push({ sql: 'v.year is null', params: [] });
  const isOfCell =
    'o.partner = v.partner and o.country is not distinct from v.country and o.year is not distinct from v.year and o.stage = v.stage';
  if (filter.state)
    conditions.push({
      sql: `exists (select 1 from (${rankedSql}) o where ${isOfCell} and o.rank = ?)`,
      params: [coverageStates.indexOf(filter.state)],
    });
  if (filter.alike)
    conditions.push({
      sql: `exists (select 1 from (${rankedSql}) o join (${rankedSql}) w
              on w.country = o.country and w.year = o.year and w.stage = o.stage and w.rank = o.rank
            where ${isOfCell} and w.partner = ? and o.stage <> 'any' and o.rank < ${coverageStates.indexOf('nothing')})`,
      params: [filter.alike],
    });
  if (filter.stage !== null)
    conditions.push({ sql: `(v.stage = ? or (v.stage = 'any' and v.origin = 'statement'))`, params: [filter.stage] });
  const inYears = (test: string, year: number): Condition => ({
    sql: `(v.year ${test} ? or (v.year is null and v.origin = 'statement'))`,
    params: [year],
  });
  if (filter.from !== null) conditions.push(inYears('>=', filter.from));
  if (filter.to !== null) conditions.push(inYears('<=', filter.to));
  return allOf(conditions);
}

const cellOf = (row: Row): CoverageCellView => ({
  partner: wordOf(row, 'partner'),
  country: textOf(row, 'country'),
  year: numberOf(row, 'year'),
  stage: wordOf(row, 'stage') as CoverageCellView['stage'],
  state: stateOf(row),
  sources: wordOf(row, 'sources')
    .split(' ')
    .filter((id) => id !== ''),
  number: numberOf(row, 'number'),
  stated: numberOf(row, 'stated'),
});

const cellTable = (cells: readonly CoverageCellView[], partners: Parties): CoverageAnswer['table'] => ({
  columns: [
    'partner',
    'partner_name_en',
    'partner_name_es',
    'country',
    'year',
    'stage',
    'state',
    'rows',
    'rows_with_amount',
    'sources',
  ],
  rows: cells.map((cell) => {
    const { name } = partners.get(cell.partner);
    const plain = (value: number | null) => (value === null ? null : String(value));
    return [
      cell.partner,
      name.en,
      name.es,
      cell.country,
      plain(cell.year),
      cell.stage,
      cell.state,
      plain(cell.number),
      plain(cell.stated),
      cell.sources.join(' ') || null,
    ];
  }),
});

/** Two of partner, country, years and stage against each other: those that the filter leaves open. */
async function matrixOf(
  edition: AskedEdition,
  filter: CoverageFilter,
  where: Condition,
): Promise<CoverageAnswer['matrix']> {
  const rowsOf = filter.country === null ? 'country' : filter.partner === null ? 'partner' : 'year';
  const columnsOf =
    rowsOf === 'year' ? 'stage' : rowsOf === 'country' && filter.partner === null ? 'partner' : 'period';
  const [span] = await edition.rows(
    `select min(v.year) as first, max(v.year) as last from coverage_part v where ${where.sql}`,
    where.params,
  );
  const [first, last] = [numberOf(span ?? {}, 'first'), numberOf(span ?? {}, 'last')];
  const step = first === null || last === null ? 1 : stepOf(first, last);
  const keyOf = {
    country: `coalesce(v.country, '${unstated}')`,
    partner: 'v.partner',
    year: `coalesce(cast(v.year as varchar), '${unstated}')`,
    stage: 'v.stage',
    period: `coalesce(cast(v.year - v.year % ${step} as varchar), '${unstated}')`,
  };
  const rows = await edition.rows(
    `with cell as (
       select ${keyOf[rowsOf]} as row_key, ${keyOf[columnsOf]} as column_key, v.year, min(${coverageRank}) as rank,
         sum(case when v.origin <> 'statement' then v.number end) as number
       from coverage_part v where ${where.sql} group by 1, 2, v.year
     )
     select row_key, column_key, rank, count(year) as years, min(year) as first, max(year) as last, sum(number) as number
     from cell group by row_key, column_key, rank order by row_key, column_key, rank`,
    where.params,
  );
  const squares = [...groupBy(rows, (row) => JSON.stringify([row.row_key, row.column_key])).values()].map(squareOf);
  const columns = keysOf(squares.map(({ column }) => column));
  const shown = columnsOf === 'partner' ? mostHeld(squares, columns) : columns;
  const kept = new Set(shown);
  const rowKeys = keysOf(squares.map(({ row }) => row));
  return {
    rows: { of: rowsOf, keys: rowsOf === 'year' ? rowKeys.reverse() : rowKeys },
    columns: {
      of: columnsOf,
      keys:
        columnsOf === 'stage'
          ? ['pledge', 'commitment', 'disbursement', 'any'].filter((key) => columns.includes(key))
          : shown,
    },
    step,
    squares: squares.filter(({ column }) => kept.has(column)),
    left: columns.filter((key) => !kept.has(key)),
  };
}

/** Keys in order, what is not stated last. */
const keysOf = (keys: readonly string[]): string[] =>
  [...new Set(keys)].sort((a, b) => (a === unstated ? 1 : b === unstated ? -1 : a < b ? -1 : 1));

const stepOf = (first: number, last: number): number =>
  [1, 5, 10, 20, 50, 100].find((step) => Math.floor(last / step) - Math.floor(first / step) < mostPeriods) ?? 1000;

/** The partners with the most squares, by id where they have as many. */
function mostHeld(squares: readonly CoverageSquare[], columns: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { column } of squares) counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = [...columns].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const kept = new Set(most.slice(0, mostPartners));
  return columns.filter((column) => kept.has(column));
}

function squareOf(rows: readonly Row[]): CoverageSquare {
  const head = rows[0] as Row;
  const numbers = rows.flatMap((row) => numberOf(row, 'number') ?? []);
  return {
    row: wordOf(head, 'row_key'),
    column: wordOf(head, 'column_key'),
    state: stateOf(head),
    states: rows.map((row) => ({
      state: stateOf(row),
      years: countOf(row, 'years'),
      from: numberOf(row, 'first'),
      to: numberOf(row, 'last'),
    })),
    number: numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0),
  };
}

type Detail = Pick<CoverageAnswer, 'parts' | 'without' | 'searches' | 'sources'>;

/** Of one partner in one country: the parts, the sources that know the partner and not the country, the searches. */
async function detailOf(edition: AskedEdition, filter: CoverageFilter, where: Condition): Promise<Detail> {
  const nowhere = { count: 0, places: [], lastOn: null };
  if (filter.partner === null || filter.country === null || filter.country === 'region')
    return { parts: [], without: [], searches: nowhere, sources: [] };
  const { partner, country } = filter;
  const [rows, { facets }, figureRows, others, searched] = await Promise.all([
    edition.rows(
      `select v.source, v.origin, v.stage, v.entry_index, ${coverageRank} as rank, count(distinct v.year) as years, min(v.year) as first,
         max(v.year) as last, sum(case when v.origin <> 'statement' then v.number end) as number, sum(v.stated) as stated,
         min(c.body) as body
       from coverage_part v left join coverage c on c.entry_index = v.entry_index
       where ${where.sql} group by v.source, v.origin, v.stage, v.entry_index, ${coverageRank} order by rank, v.origin, v.source, v.stage, v.entry_index`,
      where.params,
    ),
    choose(edition, { ...anyActivity, funder: partner, country }),
    edition.rows(
      `select o.source, o.counterpart, count(*) as n from observation o
       where o.area = ? and o.counterpart = (select p.country from party p where p.id = ?) group by o.source, o.counterpart`,
      [country, partner],
    ),
    edition.rows(
      `select distinct v.source from coverage_part v where v.partner = ? and v.origin <> 'statement'
         and not exists (select 1 from coverage_part o where o.partner = v.partner and o.source = v.source
           and o.country = ? and o.origin <> 'statement') order by v.source`,
      [partner, country],
    ),
    edition.rows(
      `select s.place, count(*) as n, max(s.on_date) as last_on from search_log s
       where s.commitment in (select c.commitment from commitment_party c where c.role = 'promisor' and c.party = ?)
         and s.commitment in (select c.commitment from commitment_party c join party p on p.id = c.party
           where c.role = 'beneficiary' and p.country = ?)
       group by s.place order by s.place`,
      [partner, country],
    ),
  ]);
  const sources = await loadSources(
    edition,
    [...rows, ...others].map((row) => textOf(row, 'source')),
  );
  const lists = new Map([
    ...facets.source.map(({ value: source, count: n }): [string, CoveragePart['list']] => {
      return [
        `activities ${source}`,
        countWith({ n }, { page: 'activities', query: { source, country, funder: partner } }),
      ];
    }),
    ...figureRows.map((row): [string, CoveragePart['list']] => {
      const source = wordOf(row, 'source');
      const query = { source, area: country, counterpart: wordOf(row, 'counterpart') };
      return [`figures ${source}`, countWith(row, { page: 'observations', query })];
    }),
  ]);
  const parts = rows.map((row): CoveragePart => {
    const body = textOf(row, 'body');
    return {
      source: sources.find(textOf(row, 'source')),
      origin: wordOf(row, 'origin') as CoveragePart['origin'],
      stage: wordOf(row, 'stage') as CoveragePart['stage'],
      state: stateOf(row),
      years: countOf(row, 'years'),
      from: numberOf(row, 'first'),
      to: numberOf(row, 'last'),
      number: numberOf(row, 'number'),
      stated: numberOf(row, 'stated'),
      list: lists.get(`${wordOf(row, 'origin')} ${wordOf(row, 'source')}`) ?? null,
      note: body === null ? null : (JSON.parse(body) as { note: Localised }).note,
    };
  });
  const dates = searched.flatMap((row) => textOf(row, 'last_on') ?? []).sort();
  return {
    parts,
    without: others.map((row) => sources.get(wordOf(row, 'source'))),
    searches: {
      count: searched.reduce((sum, row) => sum + countOf(row, 'n'), 0),
      places: searched.flatMap((row) => textOf(row, 'place') ?? []),
      lastOn: dates.at(-1) ?? null,
    },
    sources: sources.all(),
  };
}

const countWith = (row: Row, trail: Trail): CoveragePart['list'] => ({ count: countOf(row, 'n'), trail });

/** Countries by the years of which rows are held, each with its fullest state. */
async function mapOf(
  edition: AskedEdition,
  filter: CoverageFilter,
  where: Condition,
  countries: readonly string[],
): Promise<Figure> {
  const rows = await edition.rows(
    `select v.country, min(${coverageRank}) as rank, count(distinct case when v.class not in ('nothing', 'not-looked') then v.year end) as years,
       sum(case when v.origin <> 'statement' then v.number end) as number
     from coverage_part v where ${where.sql} and v.country is not null group by v.country order by v.country`,
    where.params,
  );
  const found = new Map(rows.map((row) => [wordOf(row, 'country'), row]));
  const query = Object.fromEntries(writeFilter('coverage', { ...filter, view: 'matrix', page: 1 }));
  const sources = await loadSources(
    edition,
    (
      await edition.rows(
        `select distinct v.source from coverage_part v where ${where.sql} order by v.source`,
        where.params,
      )
    ).map((row) => textOf(row, 'source')),
  );
  return {
    id: 'coverage-map',
    shape: 'map',
    about: {},
    columns: ['area', 'coverage-state', 'years', 'coverage-rows'],
    rows: countries.map((code): Piece[] => {
      const row = found.get(code);
      const years = row ? countOf(row, 'years') : 0;
      return [
        { kind: 'country', code },
        { kind: 'code', group: 'coverage', code: row ? stateOf(row) : 'not-looked' },
        {
          kind: 'number',
          value: years === 0 ? null : String(years),
          unit: null,
          trail: { page: 'coverage', query: queryOf({ ...query, country: code }) },
        },
        { kind: 'number', value: row ? textOf(row, 'number') : null, unit: null },
      ];
    }),
    sources: sources.all(),
    reach: { rows: rows.length, unknown: countries.length - rows.length, from: null, to: null },
  };
}
