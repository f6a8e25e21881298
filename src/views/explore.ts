import { translator } from '../locale/index.ts';
import { compareDecimal } from '../model/index.ts';
import { withTitles } from './activities.ts';
import { activityTable, askActivities } from './activity-rows.ts';
import type { AnswerTable, MoneyRow } from './answers.ts';
import { type Chosen, choose } from './chosen.ts';
import { type ListQuestion, pageSize, wholeSize } from './commitments.ts';
import { type Counted, countByCountry, countByFunder, countByYear } from './counted.ts';
import { writeFilter } from './filter.ts';
import { askMoney, askMoneyParts, type MoneyPart, type OneMoney } from './money.ts';
import type { AskedEdition } from './question.ts';
import type { ExploreAnswer, ExploreFilter, Figure, Piece, Trail } from './question-answers.ts';
import { plainPiece } from './questions/parts.ts';
import { askCountries, loadParties, loadSources, stampOf } from './references.ts';

/** So many bands of a flow are shown; a file has them all. */
const mostFlows = 40;

/** A measure as an address says it: kind, currency, price basis and, where the money has one, its flow (`2.USD.current.10`). */
export const measureName = (
  row: Omit<OneMoney, 'source' | 'currency'> & { readonly currency: string | null },
): string => [row.kind, row.currency ?? '', row.priceBasis, ...(row.flowType === null ? [] : [row.flowType])].join('.');
const measureOf = ({ measure, source }: ExploreFilter): OneMoney | null => {
  const [kind, currency, priceBasis, ...flow] = measure?.split('.') ?? [];
  const flowType = flow.length === 0 ? null : flow.join('.');
  return source !== null && kind && currency && priceBasis ? { source, kind, flowType, currency, priceBasis } : null;
};

/**
 * Activities under one filter as a map, years, a table or flows. Without a measure it counts activities, as each source
 * lists them; with one it adds what a single source states in one kind, flow, currency and price basis, by the rule of
 * `money`: each number is what that page gives under the same filter, and what it leaves out stands beside it.
 */
export async function explore(
  edition: AskedEdition,
  { filter, notUnderstood = [], all = false }: ListQuestion<ExploreFilter>,
): Promise<ExploreAnswer> {
  const chosen = await choose(edition, filter);
  const { facets, total } = chosen;
  const size = all ? wholeSize : pageSize;
  const isTable = filter.view === 'table';
  const refused = filter.measure !== null && filter.source === null ? 'choose-source' : null;
  const [rows, money] = await Promise.all([
    askActivities(edition, chosen, {
      from: all ? 0 : (filter.page - 1) * pageSize,
      size: isTable ? size : 0,
    }),
    askMoney(edition, chosen, filter),
  ]);
  const measure = measureOf(filter);
  const figure = isTable || refused ? null : await figureOf(edition, filter, { chosen, measure, all, money });
  const listed = facets.source.map(({ value }) => value);
  const sources = await loadSources(edition, listed);
  const shown = new Set(filter.source === null ? listed : [filter.source]);
  return {
    stamp: stampOf(edition),
    sources: sources.all().filter(({ id }) => shown.has(id)),
    table: isTable ? activityTable(rows) : tableOf(figure, measure),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter: all || !isTable ? { ...filter, page: 1 } : filter,
    total,
    pageSize: size,
    rows,
    money,
    refused,
    figures: figure ? [figure] : [],
    facets: withTitles(facets, sources),
  };
}

interface Asked {
  readonly chosen: Chosen;
  readonly measure: OneMoney | null;
  readonly all: boolean;
  readonly money: readonly MoneyRow[];
}

/** The list that makes up a number of this filter. */
const listOf = (filter: ExploreFilter, change: Readonly<Record<string, string>>): Trail => ({
  page: 'activities',
  query: { ...Object.fromEntries(writeFilter('activities', { ...filter, page: 1 })), ...change },
});

async function figureOf(edition: AskedEdition, filter: ExploreFilter, asked: Asked): Promise<Figure> {
  const { chosen, measure, all, money } = asked;
  const { total } = chosen;
  const isFlow = filter.view === 'flow';
  const isMap = filter.view === 'map';
  const found: readonly Counted[] = isMap
    ? countByCountry(chosen, filter.country)
    : isFlow
      ? await countByFunder(edition, chosen, filter)
      : countByYear(chosen);
  const parts = measure === null ? null : await askMoneyParts(edition, chosen, filter, measure, found);
  const partOf = (row: Counted): MoneyPart | null => parts?.get(row) ?? null;
  const placed = isMap || isFlow ? found : found.filter(({ year }) => year !== null);
  const rows = isFlow && measure !== null ? largestFirst(placed, (row) => partOf(row)?.sum ?? null) : placed;
  const amountOf = (row: Counted) => (measure === null ? String(row.n) : (partOf(row)?.sum ?? null));
  const shown = isFlow && !all ? widest(rows, amountOf) : rows;
  const numbers = (row: Counted | null, trail: Trail): Piece[] => {
    const n: Piece = { kind: 'number', value: String(row?.n ?? 0), unit: null, trail };
    if (measure === null) return [n];
    const part = row && partOf(row);
    return [
      { kind: 'number', value: part?.sum ?? null, unit: measure.currency, trail },
      { kind: 'number', value: String(part?.withAmount ?? 0), unit: null },
      { kind: 'number', value: part?.leftSum ?? (part ? '0' : null), unit: measure.currency },
      { kind: 'number', value: String(part?.leftOut ?? 0), unit: null },
      n,
    ];
  };
  const measured = measure === null ? ['activities'] : ['sum', 'with-sum', 'left-sum', 'left-out', 'activities'];
  const countries = isMap && filter.country === null ? await askCountries(edition) : [];
  const funders = await loadParties(edition);
  const sources = await loadSources(
    edition,
    filter.source === null ? money.map(({ source }) => source.id) : [filter.source],
  );
  const shape = isMap
    ? { columns: ['area', ...measured], rows: mapRows() }
    : isFlow
      ? { columns: ['funder', 'area', ...measured], rows: flowRows() }
      : { columns: ['year', ...measured], rows: yearRows() };
  const years = isMap || isFlow ? [] : rows.flatMap(({ year }) => year ?? []);
  return {
    id: `explore-${filter.view}${measure === null ? '' : measure.flowType === null ? '-money' : '-money-flow'}`,
    ...(isMap && { shape: 'map' as const }),
    ...(isFlow && { shape: 'flow' as const }),
    about: {
      n: { kind: 'number', value: String(total), unit: null },
      ...(isFlow && { left: { kind: 'number', value: String(rows.length - shown.length), unit: null } }),
      ...(measure && {
        stage: { kind: 'code', group: 'transaction', code: measure.kind },
        ...(measure.flowType !== null && { flow: flowPiece(measure.flowType) }),
        prices: { kind: 'code', group: 'price', code: measure.priceBasis },
        currency: { kind: 'text', text: measure.currency },
      }),
    },
    ...shape,
    sources: sources.all(),
    reach: {
      rows: total,
      // Activities without a year are in no year.
      unknown: isMap || isFlow ? 0 : found.reduce((sum, { year, n }) => sum + (year === null ? n : 0), 0),
      from: years[0] ?? null,
      to: years.at(-1) ?? null,
    },
  };

  function mapRows(): Piece[][] {
    const found = new Set(rows.map((row) => row.country ?? ''));
    const none = countries.flatMap(({ country }) => (country !== null && !found.has(country) ? [country] : []));
    return [
      ...rows.map((row): [string, Counted | null] => [row.country ?? '', row]),
      ...none.map((code): [string, Counted | null] => [code, null]),
    ].map(([code, row]) => [{ kind: 'country', code }, ...numbers(row, listOf(filter, { country: code }))]);
  }
  function flowRows(): Piece[][] {
    return shown.map((row) => {
      const code = row.country ?? '';
      // A party by its own name, whichever of its bodies a source writes.
      const funder = filter.funder ?? row.funder ?? '';
      return [
        { kind: 'say', text: funders.get(funder).name },
        { kind: 'country', code },
        ...numbers(row, listOf(filter, { funder, country: code })),
      ];
    });
  }
  function yearRows(): Piece[][] {
    return rows.map((row) => {
      const year = row.year ?? '';
      return [{ kind: 'date', date: year }, ...numbers(row, listOf(filter, { from: year, to: year }))];
    });
  }
}

/** The kind of flow: an IATI code or a class of AidData's, else the source's own class as written. */
const flowPiece = (flow: string): Piece =>
  /^([1-5]\d|ODA-like|OOF-like|Vague)$/.test(flow)
    ? { kind: 'code', group: 'flow', code: flow }
    : { kind: 'text', text: flow };

/** About the first `mostFlows` of rows in the order of an amount: those with the same amount are all in or all out. */
function widest(rows: readonly Counted[], amount: (row: Counted) => string | null): readonly Counted[] {
  if (rows.length <= mostFlows) return rows;
  const isEdge = (at: number) => amount(rows[at - 1] as Counted) !== amount(rows[at] as Counted);
  let edge = mostFlows;
  while (edge > 0 && !isEdge(edge)) edge -= 1;
  if (edge > 0) return rows.slice(0, edge);
  edge = mostFlows;
  while (edge < rows.length && !isEdge(edge)) edge += 1;
  return rows.slice(0, edge);
}

/** Rows by an amount, the largest first and the unknown last; in their order where it is the same. */
function largestFirst(rows: readonly Counted[], amount: (row: Counted) => string | null): Counted[] {
  const known = rows.map((row) => ({ row, value: amount(row) }));
  return known
    .sort((a, b) =>
      a.value === null || b.value === null
        ? Number(a.value === null) - Number(b.value === null)
        : compareDecimal(b.value, a.value),
    )
    .map(({ row }) => row);
}

const fileNames: Readonly<Record<string, string>> = {
  'with-sum': 'activities_in_sum',
  'left-sum': 'sum_left_out',
  'left-out': 'activities_left_out',
};
const [en, es] = [translator('en'), translator('es')];

/** What a figure shows as rows of a file, a country with its names. */
function tableOf(figure: Figure | null, measure: OneMoney | null): AnswerTable {
  const fixed = measure ? [measure.source, measure.kind, measure.flowType, measure.currency, measure.priceBasis] : [];
  const wordsOf = (piece: Piece): (string | null)[] =>
    piece.kind === 'country' ? [piece.code, en.country(piece.code), es.country(piece.code)] : [plainPiece(piece)];
  return {
    columns: [
      ...(figure?.columns ?? []).flatMap((column) =>
        column === 'area' ? ['country', 'country_en', 'country_es'] : [fileNames[column] ?? column],
      ),
      ...(measure ? ['source', 'kind', 'flow_type', 'currency', 'price_basis'] : []),
    ],
    rows: (figure?.rows ?? []).map((row) => [...row.flatMap(wordsOf), ...fixed]),
  };
}
