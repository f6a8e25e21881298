import type { PartyRef, SourceNote } from '../answers.ts';
import { type Deflator, loadDeflator } from '../deflator.ts';
import type { observationsWhere } from '../observations.ts';
import { type AskedEdition, countOf, decimalOf, numberOf, type Row, textOf, wordOf } from '../question.ts';
import type { Figure, Piece, QuestionFilter, Sentence } from '../question-answers.ts';
import { askCountries, loadSources } from '../references.ts';
import {
  change as changeOf,
  code,
  count,
  country,
  date,
  number,
  percent,
  type QuestionBody,
  sentence,
  text,
} from './parts.ts';
import { addedOf, changePercent, observationTrail, reachOf } from './series.ts';

const stages = ['obligation', 'disbursement'] as const;
type Stage = (typeof stages)[number];
/** Every step of the same money in its order: each is quoted as the aid of a year. */
const steps = ['request', 'appropriation', 'allocation', 'obligation', 'disbursement'] as const;
/** Years that are shown when none are asked for. */
const usualSpan = 10;
/** Columns of years in the table of the members' totals. */
const mostPeriods = 8;

/** One provider's yearly account in one source and currency. */
interface Account {
  readonly counterpart: string;
  readonly source: string;
  readonly unit: string | null;
  readonly last: ReadonlyMap<string, number>;
}

/**
 * How much each provider says that it obligated and paid, by country and year, in current and in constant prices. Each
 * account stands alone: providers, stages, currencies and price bases are never added to one another.
 */
export async function aid(edition: AskedEdition, filter: QuestionFilter): Promise<QuestionBody> {
  const [accounts, members] = await Promise.all([
    askAccounts(edition),
    edition.rows("select 1 from observation_sum where indicator = 'oda-net' and first is not null limit 1"),
  ]);
  const chosen = accounts.filter(({ counterpart }) => filter.partner === null || counterpart === filter.partner);
  const parts = await Promise.all(chosen.map((account) => answerOf(edition, account, filter)));
  const missing: Sentence[] = parts.flatMap((part) => part.missing);
  if (chosen.length === 0) missing.push(sentence('aid-nothing'));
  else missing.push(sentence('aid-one-provider', { n: count(new Set(accounts.map((each) => each.counterpart)).size) }));
  if (members.length === 0) missing.push(sentence('aid-no-totals'));
  return {
    missing,
    answer: parts.flatMap((part) => part.answer),
    sources: parts.flatMap((part) => part.sources),
    async rest() {
      const countries = await askCountries(edition);
      const [figures, totals] = await Promise.all([
        Promise.all(parts.map((part) => part.figures(countries))),
        memberTotals(edition),
      ]);
      return {
        limits:
          chosen.length === 0 ? [] : [sentence('aid-stages'), sentence('aid-region-rows'), sentence('aid-constant')],
        figures: [...figures.flat(), ...(totals === null ? [] : [totals])],
        choices: {
          country: countries.flatMap((each) => each.country ?? []),
          partner: [...new Set(accounts.map((each) => each.counterpart))],
          from: [],
          to: [],
        },
      };
    },
  };
}

async function askAccounts(edition: AskedEdition): Promise<Account[]> {
  const rows = await edition.rows(
    `select o.counterpart, o.source, o.unit, o.stage, max(o.year) as last from observation_sum o
     where o.indicator = 'assistance' and o.counterpart is not null and o.price_basis = 'current'
       and o.stage in ('obligation', 'disbursement') and o.stated > 0
     group by o.counterpart, o.source, o.unit, o.stage order by o.counterpart, o.source, o.unit`,
  );
  const accounts = new Map<string, Account & { last: Map<string, number> }>();
  for (const row of rows) {
    const [counterpart, source, unit] = [wordOf(row, 'counterpart'), wordOf(row, 'source'), textOf(row, 'unit')];
    const key = JSON.stringify([counterpart, source, unit]);
    const account = accounts.get(key) ?? { counterpart, source, unit, last: new Map<string, number>() };
    accounts.set(key, account);
    const last = numberOf(row, 'last');
    if (last !== null) account.last.set(wordOf(row, 'stage'), last);
  }
  return [...accounts.values()].filter(({ last }) => last.size > 0);
}

interface Part {
  readonly missing: readonly Sentence[];
  readonly answer: readonly Sentence[];
  readonly sources: readonly SourceNote[];
  figures(countries: readonly PartyRef[]): Promise<readonly Figure[]>;
}

async function answerOf(edition: AskedEdition, account: Account, filter: QuestionFilter): Promise<Part> {
  const { counterpart, source, unit } = account;
  const newest = Math.max(...account.last.values());
  const to = filter.to ?? newest;
  const from = filter.from ?? to - usualSpan;
  const area = filter.country ?? 'region';
  const deflator = await loadDeflator(edition, counterpart);
  const base = deflator === null ? null : Math.min(newest, deflator.to);
  const sources = (await loadSources(edition, [source, deflator?.source])).all();
  const series = { indicator: 'assistance', counterpart, source, basis: 'current' };
  const figureOf = async (
    id: string,
    columns: string[],
    rows: Piece[][],
    about: Figure['about'] = {},
  ): Promise<Figure> => ({
    id,
    about: { partner: country(counterpart), from: date(String(from)), to: date(String(to)), ...about },
    columns,
    rows,
    sources,
    reach: await reachOf(edition, { ...series, area, from, to }),
  });
  const inBase = base === null ? {} : { base: date(String(base)) };

  const years = await sums(edition, { ...series, area, from, to }, unit, 'o.year');
  const totals = totalsOf({ years, series: { ...series, area }, unit, from, to });
  const areaPiece = area === 'region' ? code('area', 'region') : country(area);
  const byYear: Piece[][] = [];
  for (let year = to; year >= from; year -= 1) {
    const cells = stages.flatMap((stage) => {
      const sum = years.get(`${year} ${stage}`);
      const trail = observationTrail({ ...series, area, stage, from: year, to: year });
      return [
        number(sum?.value ?? null, unit, sum && trail),
        ...(deflator && base !== null
          ? [number(deflator.constant(sum?.value ?? null, year, base), unit, sum && trail)]
          : []),
      ];
    });
    byYear.push([date(String(year)), ...cells]);
  }
  const constantColumns = (stage: Stage) => [stage, ...(base === null ? [] : [`${stage}-constant`])];
  const figures = async (countries: readonly PartyRef[]) => [
    await figureOf('aid-years', ['year', ...stages.flatMap(constantColumns)], byYear, { area: areaPiece, ...inBase }),
    ...(totals.columns.length < 3
      ? []
      : [await figureOf('aid-totals', ['year', ...totals.columns], totals.rows, { area: areaPiece })]),
    await figureOf(
      'aid-countries',
      ['area', ...stages.flatMap((stage) => [`${stage}-from`, `${stage}-to`, `${stage}-change`])],
      await byCountry(edition, { account, area, from, to, base, deflator, countries }),
      inBase,
    ),
  ];
  const answer = stages.flatMap((stage) => {
    const amountOf = (year: number) => years.get(`${year} ${stage}`)?.value ?? null;
    const [earlier, later] = [amountOf(from), amountOf(to)];
    if (earlier === null && later === null) return [];
    const stated = (value: string | null, year: number): Piece =>
      number(
        value,
        unit,
        value === null ? undefined : observationTrail({ ...series, area, stage, from: year, to: year }),
      );
    const constant = (value: string | null, year: number) =>
      deflator && base !== null ? deflator.constant(value, year, base) : null;
    const change = changePercent(constant(earlier, from), constant(later, to));
    return [
      sentence(change === null ? 'aid-amounts' : change.startsWith('-') ? 'aid-less' : 'aid-more', {
        partner: country(counterpart),
        stage: code('money-stage', stage),
        area: areaPiece,
        from: date(String(from)),
        to: date(String(to)),
        earlier: stated(earlier, from),
        later: stated(later, to),
        ...(change !== null && { change: percent(change.replace('-', '')), ...inBase }),
      }),
    ];
  });
  if (totals.latest !== null)
    answer.push(
      sentence('aid-totals', {
        partner: country(counterpart),
        area: areaPiece,
        ...totals.latest,
      }),
    );
  answer.push(...(await ownConstant(edition, { ...series, area }, from, to)));
  return {
    missing: [
      sentence('aid-ends', { partner: country(counterpart), year: date(String(newest)) }),
      ...(deflator === null ? [sentence('aid-no-deflator', { partner: country(counterpart) })] : []),
    ],
    answer,
    sources,
    figures,
  };
}

/**
 * What was requested, appropriated, allocated, obligated and paid out by year, of the steps that are held: the totals
 * that are quoted for one year, side by side. `latest`: the last year with a request, an obligation and a payment.
 */
function totalsOf(asked: {
  readonly years: Sums;
  readonly series: Parameters<typeof observationTrail>[0];
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
}) {
  const { years, series, unit, from, to } = asked;
  const span = Array.from({ length: to - from + 1 }, (_, at) => to - at);
  const held = steps.filter((step) => span.some((year) => years.has(`${year} ${step}`)));
  const cell = (year: number, step: string): Piece => {
    const sum = years.get(`${year} ${step}`);
    return number(sum?.value ?? null, unit, sum && observationTrail({ ...series, stage: step, from: year, to: year }));
  };
  const latest = span.find((year) =>
    ['request', 'obligation', 'disbursement'].every((step) => (years.get(`${year} ${step}`)?.value ?? null) !== null),
  );
  return {
    columns: held as readonly string[],
    rows: span.map((year) => [date(String(year)), ...held.map((step) => cell(year, step))]),
    latest:
      latest === undefined
        ? null
        : {
            year: date(String(latest)),
            requested: cell(latest, 'request'),
            obligated: cell(latest, 'obligation'),
            paid: cell(latest, 'disbursement'),
          },
  };
}

/** The change by constant amounts that the source itself gives: it may differ from the one that is worked out here. */
async function ownConstant(
  edition: AskedEdition,
  series: Parameters<typeof observationsWhere>[0],
  from: number,
  to: number,
): Promise<Sentence[]> {
  const { from: table, where } = addedOf({ ...series, basis: null });
  const rows = await edition.rows(
    `select o.price_basis, o.stage,
       sum(case when o.year = ? then o.value end) as earlier, sum(case when o.year = ? then o.value end) as later
     from ${table} o
     where ${where.sql} and o.price_basis like 'constant-%' and o.stage in ('obligation', 'disbursement')
     group by o.price_basis, o.stage order by o.price_basis, o.stage desc`,
    [from, to, ...where.params],
  );
  return rows.flatMap((row) => {
    const change = changePercent(decimalOf(row, 'earlier'), decimalOf(row, 'later'));
    const [basis, stage] = [wordOf(row, 'price_basis'), wordOf(row, 'stage')];
    if (change === null) return [];
    const trail = observationTrail({ ...series, basis, stage, from, to });
    return [
      sentence('aid-own-constant', {
        basis: code('price', basis),
        stage: code('money-stage', stage),
        change: changeOf(change, trail),
        from: date(String(from)),
        to: date(String(to)),
      }),
    ];
  });
}

type Sums = ReadonlyMap<string, { readonly value: string | null; readonly rows: number }>;

/** Sums by a column and stage, within one source, other side, currency and price basis. */
async function sums(
  edition: AskedEdition,
  filter: Parameters<typeof observationsWhere>[0],
  unit: string | null,
  column: string,
): Promise<Sums> {
  const { from, where, number: rowsOf } = addedOf(filter);
  const rows = await edition.rows(
    `select ${column} as head, o.stage, sum(o.value) as total, ${rowsOf} as n from ${from} o
     where ${where.sql} and o.stage in ('${steps.join("', '")}') and o.unit is not distinct from ?
     group by ${column}, o.stage`,
    [...where.params, unit],
  );
  return new Map(
    rows.map((row: Row) => [
      `${textOf(row, 'head')} ${textOf(row, 'stage')}`,
      { value: decimalOf(row, 'total'), rows: countOf(row, 'n') },
    ]),
  );
}

/** The first and the last year, country by country; rows of groups of countries stand apart, by their names. */
async function byCountry(
  edition: AskedEdition,
  asked: {
    readonly account: Account;
    readonly area: string;
    readonly from: number;
    readonly to: number;
    readonly base: number | null;
    readonly deflator: Deflator | null;
    readonly countries: readonly PartyRef[];
  },
): Promise<Piece[][]> {
  const { account, area, from, to, base, deflator, countries } = asked;
  const { counterpart, source, unit } = account;
  const series = { indicator: 'assistance', counterpart, source, basis: 'current' };
  const head = "coalesce(o.area, ':' || o.area_name)";
  const [first, last] = await Promise.all(
    [from, to].map((year) => sums(edition, { ...series, from: year, to: year }, unit, head)),
  );
  const constant = (value: string | null, year: number) =>
    deflator !== null && base !== null ? deflator.constant(value, year, base) : null;
  const lineOf = (key: string, name: Piece, place: { readonly area?: string; readonly name?: string }): Piece[] => [
    name,
    ...stages.flatMap((stage) => {
      const [then, now] = [first, last].map((each) => each?.get(`${key} ${stage}`));
      const trail = (year: number) => observationTrail({ ...series, ...place, stage, from: year, to: year });
      return [
        number(then?.value ?? null, unit, then && trail(from)),
        number(now?.value ?? null, unit, now && trail(to)),
        changeOf(changePercent(constant(then?.value ?? null, from), constant(now?.value ?? null, to))),
      ];
    }),
  ];
  if (area !== 'region') return [lineOf(area, country(area), { area })];
  const groups = [...new Set([...(first?.keys() ?? []), ...(last?.keys() ?? [])])]
    .filter((key) => key.startsWith(':'))
    .map((key) => key.slice(0, key.lastIndexOf(' ')));
  return [
    ...countries.flatMap(({ country: iso2 }) => (iso2 === null ? [] : [lineOf(iso2, country(iso2), { area: iso2 })])),
    ...[...new Set(groups)].sort().map((key) => lineOf(key, text(key.slice(1)), { name: key.slice(1) })),
  ];
}

const memberRows = "o.indicator = 'oda-net' and o.period is not null";

/** Net official development assistance of the members of the DAC in all, to put an account beside it. Null: not held. */
async function memberTotals(edition: AskedEdition): Promise<Figure | null> {
  const rows = await edition.rows(
    `select o.counterpart, o.counterpart_name, o.period, o.source, o.unit, o.price_basis, sum(o.value) as total, count(*) as n
     from observation o where ${memberRows}
     group by o.counterpart, o.counterpart_name, o.period, o.source, o.unit, o.price_basis order by o.period desc`,
  );
  if (rows.length === 0) return null;
  const periods = [...new Set(rows.map((row) => wordOf(row, 'period')))].slice(0, mostPeriods).reverse();
  const lines = new Map<string, { readonly head: Piece[]; readonly cells: Map<string, Piece> }>();
  for (const row of rows) {
    const [iso2, name, period] = [textOf(row, 'counterpart'), textOf(row, 'counterpart_name'), wordOf(row, 'period')];
    const [source, basis] = [wordOf(row, 'source'), textOf(row, 'price_basis')];
    const key = JSON.stringify([iso2 ?? `~${name}`, source, textOf(row, 'unit'), basis]);
    const line = lines.get(key) ?? {
      head: [iso2 === null ? text(name) : country(iso2), code('price', basis)],
      cells: new Map<string, Piece>(),
    };
    lines.set(key, line);
    const place = iso2 === null ? {} : { counterpart: iso2 };
    const trail = observationTrail({ indicator: 'oda-net', source, period, ...place });
    line.cells.set(period, number(decimalOf(row, 'total'), textOf(row, 'unit'), trail));
  }
  return {
    id: 'aid-members',
    about: {},
    columns: ['provider', 'prices', ...periods.map((period) => `=${period}`)],
    rows: [...lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { head, cells }]) => [...head, ...periods.map((period) => cells.get(period) ?? number(null, null))]),
    sources: (
      await loadSources(
        edition,
        rows.map((row) => textOf(row, 'source')),
      )
    ).all(),
    reach: await reachOf(edition, { indicator: 'oda-net' }),
  };
}
