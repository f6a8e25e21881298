import type { CoverageCell } from '../assessment/index.ts';
import type { CoverageClass } from '../model/index.ts';
import { coverageRank } from './coverage.ts';
import { type CommonPart, coverageStates, type MissingPart } from './coverage-answers.ts';
import { type AskedEdition, countOf, groupBy, type Row, textOf, wordOf } from './question.ts';
import { queryOf } from './questions/parts.ts';

/** IATI TransactionTypes of a stage of money. */
const kindsOf = { pledge: ['12', '13'], commitment: ['2', '11'], disbursement: ['3', '4'] } as const;
type Stage = keyof typeof kindsOf;
const stages = Object.keys(kindsOf) as readonly Stage[];

/** The cells of two partners of which something is published, by country, year and stage; of each the fullest state. */
const cellSql = `select v.partner, v.country, v.year, v.stage, min(${coverageRank}) as rank,
    sum(case when v.origin <> 'statement' then v.number end) as number, sum(v.stated) as stated
  from coverage_part v where v.partner in (?, ?) and v.stage <> 'any' and v.year is not null and v.class not in ('nothing', 'not-looked')
  group by v.partner, v.country, v.year, v.stage`;

const stateOf = (rank: number) => coverageStates[rank] as CoverageClass;

/**
 * What can be observed of both partners alike: the countries and years in which the money of one stage is published in
 * the same way, with its kinds of flow, currencies and price bases on either side. Empty where there is none.
 */
export async function askCommon(edition: AskedEdition, left: string, right: string): Promise<CommonPart[]> {
  const rows = await edition.rows(
    `with cell as (${cellSql})
     select l.stage, l.rank, l.country, min(l.year) as first, max(l.year) as last, count(*) as years,
       sum(l.number) as left_rows, sum(r.number) as right_rows, sum(l.stated) as left_stated, sum(r.stated) as right_stated
     from cell l join cell r on r.country is not distinct from l.country and r.year = l.year and r.stage = l.stage and r.rank = l.rank
     where l.partner = ? and r.partner = ? and l.country is not null
     group by l.stage, l.rank, l.country order by l.stage, l.rank, l.country`,
    [left, right, left, right],
  );
  const groups = [...groupBy(rows, (row) => `${wordOf(row, 'stage')} ${wordOf(row, 'rank')}`).values()];
  return Promise.all(
    groups.map(async (own): Promise<CommonPart> => {
      const head = own[0] as Row;
      const stage = wordOf(head, 'stage') as Stage;
      const state = stateOf(countOf(head, 'rank'));
      const add = (column: string) => own.reduce((sum, row) => sum + countOf(row, column), 0);
      const [from, to] = [
        Math.min(...own.map((row) => countOf(row, 'first'))),
        Math.max(...own.map((row) => countOf(row, 'last'))),
      ];
      const countries = own.map((row) => wordOf(row, 'country'));
      const [leftMoney, rightMoney] = await Promise.all(
        [left, right].map((partner) => moneyOf(edition, { partner, stage, state, countries, from, to })),
      );
      const query = (partner: string, alike: string) => queryOf({ view: 'list', partner, stage, state, alike });
      return {
        stage,
        state,
        countries,
        from,
        to,
        cells: add('years'),
        left: {
          rows: add('left_rows'),
          stated: add('left_stated'),
          money: leftMoney ?? [],
          trail: { page: 'coverage', query: query(left, right) },
        },
        right: {
          rows: add('right_rows'),
          stated: add('right_stated'),
          money: rightMoney ?? [],
          trail: { page: 'coverage', query: query(right, left) },
        },
        shared: (leftMoney ?? []).filter((each) => (rightMoney ?? []).includes(each)),
      };
    }),
  );
}

/** Kinds of flow, currencies and price bases of a partner's money in some cells, each as one word (`10.USD.current`). */
async function moneyOf(
  edition: AskedEdition,
  asked: {
    readonly partner: string;
    readonly stage: Stage;
    readonly state: CoverageClass;
    readonly countries: readonly string[];
    readonly from: number;
    readonly to: number;
  },
): Promise<string[]> {
  const { partner, stage, state, countries, from, to } = asked;
  const list = countries.map(() => '?').join(', ');
  const kinds = kindsOf[stage].map((kind) => `'${kind}'`).join(', ');
  const rows =
    state === 'aggregates'
      ? await edition.rows(
          `select distinct '' as flow, o.unit as currency, o.price_basis as basis from observation o
           where o.counterpart = (select country from party where id = ?) and o.area in (${list}) and o.year between ? and ?
             and o.value is not null and o.stage in (${stage === 'commitment' ? "'commitment', 'obligation'" : `'${stage}'`}) order by all`,
          [partner, ...countries, from, to],
        )
      : await edition.rows(
          `select distinct coalesce(t.flow_type, a.flow_type, '') as flow, t.currency, t.price_basis as basis
           from "transaction" t join activity a on a.id = t.activity
           where t.kind in (${kinds}) and t.value is not null and t.currency is not null
             and coalesce(t.year, a.year) between ? and ?
             and t.activity in (
               select l.id from listed l where l.nth in (select p.nth from listed_party p where p.party = ? and p.role = '1')
                 and l.nth in (select c.nth from listed_country c where c.country in (${list}))) order by all`,
          [from, to, partner, ...countries],
        );
  return rows.map((row) => [textOf(row, 'flow') ?? '', wordOf(row, 'currency'), wordOf(row, 'basis')].join('.'));
}

/** The cells as a comparison takes them, of both partners. */
export async function askCells(
  edition: AskedEdition,
  left: string,
  right: string,
): Promise<readonly [CoverageCell[], CoverageCell[]]> {
  const rows = await edition.rows(`${cellSql} order by v.partner, v.country, v.year, v.stage`, [left, right]);
  const of = (partner: string) =>
    rows
      .filter((row) => row.partner === partner)
      .map(
        (row): CoverageCell => ({
          partner,
          country: textOf(row, 'country'),
          year: countOf(row, 'year'),
          stage: wordOf(row, 'stage') as Stage,
          class: stateOf(countOf(row, 'rank')),
          kind: null,
          money: null,
        }),
      );
  return [of(left), of(right)];
}

/** Of each stage what one side publishes and the other does not publish alike, with the cells to look at. */
export function missingParts(
  left: readonly CoverageCell[],
  right: readonly CoverageCell[],
  ids: readonly [string, string],
): MissingPart[] {
  const classes = (cells: readonly CoverageCell[], stage: Stage) =>
    coverageStates.filter((state) =>
      cells.some((cell) => cell.stage === stage && cell.class === state),
    ) as CoverageClass[];
  return stages.flatMap((stage) => {
    const [a, b] = [classes(left, stage), classes(right, stage)];
    if (a.length === 0 && b.length === 0) return [];
    return (['left', 'right'] as const).flatMap((side): MissingPart[] => {
      const [own, other] = side === 'left' ? [a, b] : [b, a];
      const lacks = other.filter((state) => !own.includes(state));
      if (lacks.length === 0) return [];
      const partner = side === 'left' ? ids[0] : ids[1];
      return [{ side, stage, lacks, has: own, trail: { page: 'coverage', query: queryOf({ partner, stage }) } }];
    });
  });
}
