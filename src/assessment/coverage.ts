import type { Coverage, CoverageClass } from '../model/index.ts';
import { dayOf, parseEdtf } from '../model/index.ts';

/** The stage of money that a figure stands for; `any` where a source does not say. */
export type MoneyStage = Coverage['stage'];

/** One partner × country × year cell of a comparison (model, section 8). Ids are opaque; null is *not stated*. */
export interface CoverageCell {
  readonly partner: string;
  readonly country: string | null;
  readonly year: number | null;
  readonly stage: MoneyStage;
  /** null: no coverage statement covers it, which is not the same as `nothing`. */
  readonly class: CoverageClass | null;
  /** `oda`, `oof`, `export-credit`, `equity`, `in-kind` …; null: not stated. */
  readonly kind: string | null;
  /** Currency with price basis ("USD", "USD-constant-2021"); null: not money or not stated. */
  readonly money: string | null;
}

const classOrder: readonly CoverageClass[] = [
  'activity-data',
  'aggregates',
  'third-party-estimate',
  'receiver-record',
  'nothing',
];

/**
 * The coverage of a cell from the statements about it: those that name the country go before those about the partner
 * everywhere, and among equals the fullest class counts. `year` null asks without a year. null: nobody has said.
 */
export function coverageOf(
  statements: readonly Coverage[],
  partner: string,
  country: string | null,
  year: number | null,
  stage: MoneyStage = 'any',
): Coverage | null {
  const isInYear = ({ years }: Coverage): boolean => {
    const span = years === null ? null : parseEdtf(years);
    if (span === null || year === null) return true;
    const [first, last] = [dayOf(year, 1, 1)!, dayOf(year, 12, 31)!];
    return (span.earliest === null || span.earliest <= last) && (span.latest === null || span.latest >= first);
  };
  const fitting = statements.filter(
    (one) =>
      one.partner === partner &&
      (one.country === null || one.country === country) &&
      (stage === 'any' || one.stage === 'any' || one.stage === stage) &&
      isInYear(one),
  );
  const own = fitting.filter((one) => one.country !== null);
  const candidates = own.length > 0 ? own : fitting;
  return candidates.reduce<Coverage | null>((best, one) => {
    if (best === null) return one;
    const [a, b] = [classOrder.indexOf(one.class), classOrder.indexOf(best.class)];
    if (a !== b) return a < b ? one : best;
    return JSON.stringify(one) < JSON.stringify(best) ? one : best;
  }, null);
}

export type RefusalCode =
  | 'no-cells'
  | 'same-partner'
  | 'coverage-not-stated'
  | 'nothing-published'
  | 'coverage-class-differs'
  | 'no-common-basis'
  | 'no-activity-data'
  | 'stage-differs'
  | 'stage-not-stated'
  | 'kind-differs'
  | 'money-differs'
  | 'years-differ'
  | 'countries-differ';

/** Why two sides may not be ranked. `params` are texts for the message; `left` and `right` are the two sides. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

export interface ComparisonBasis {
  readonly class: CoverageClass;
  readonly stage: Exclude<MoneyStage, 'any'>;
  readonly kind: string | null;
  readonly money: string | null;
  readonly years: readonly number[];
  /** The cells that may be compared, when a basis was chosen those of that class only. */
  readonly left: readonly CoverageCell[];
  readonly right: readonly CoverageCell[];
}

export type Comparability =
  | { readonly ok: true; readonly basis: ComparisonBasis }
  | { readonly ok: false; readonly reasons: readonly Refusal[] };

export interface ComparisonWish {
  /** One common basis that the reader chose, such as the receiver's own record. */
  readonly basis?: CoverageClass;
  /** Are single activities to be set beside each other, not only totals? */
  readonly needsActivities?: boolean;
}

function valuesOf(cells: readonly CoverageCell[], read: (cell: CoverageCell) => string | number | null): string[] {
  return [...new Set(cells.map((cell) => String(read(cell) ?? 'not-stated')))].sort();
}

/**
 * May two sides be set beside each other and ranked (model, section 8)? Refused where the cells differ in coverage
 * class (unless one common basis is chosen that both sides have), stage, kind, money, years or countries, where a
 * side has no coverage statement or publishes nothing, and where single activities are wanted that a side lacks. All
 * reasons are given, in a fixed order. Exchanging the sides exchanges `left` and `right` and nothing else.
 */
export function comparable(
  cellsA: readonly CoverageCell[],
  cellsB: readonly CoverageCell[],
  wish: ComparisonWish = {},
): Comparability {
  const reasons: Refusal[] = [];
  const refuse = (code: RefusalCode, params: Readonly<Record<string, string>> = {}): void => {
    reasons.push({ code, params });
  };
  if (cellsA.length === 0 || cellsB.length === 0) {
    const side = cellsA.length === 0 ? (cellsB.length === 0 ? 'both' : 'left') : 'right';
    return { ok: false, reasons: [{ code: 'no-cells', params: { side } }] };
  }
  const partners = new Set(cellsA.map(({ partner }) => partner));
  if (cellsB.some(({ partner }) => partners.has(partner))) refuse('same-partner');

  const { basis } = wish;
  const left = basis === undefined ? cellsA : cellsA.filter((cell) => cell.class === basis);
  const right = basis === undefined ? cellsB : cellsB.filter((cell) => cell.class === basis);
  for (const [side, cells, chosen] of [
    ['left', cellsA, left],
    ['right', cellsB, right],
  ] as const) {
    if (basis !== undefined && chosen.length === 0) refuse('no-common-basis', { side, basis });
    const unstated = cells.filter((cell) => cell.class === null).length;
    if (basis === undefined && unstated > 0) refuse('coverage-not-stated', { side, cells: String(unstated) });
    const empty = chosen.filter((cell) => cell.class === 'nothing').length;
    if (empty > 0) refuse('nothing-published', { side, cells: String(empty) });
    if (wish.needsActivities === true && chosen.some((cell) => cell.class !== 'activity-data')) {
      refuse('no-activity-data', { side, classes: valuesOf(chosen, (cell) => cell.class).join(' ') });
    }
  }
  if (left.length === 0 || right.length === 0) return { ok: false, reasons };

  const differs = (
    code: RefusalCode,
    read: (cell: CoverageCell) => string | number | null,
    mustBeOne: boolean,
  ): void => {
    const [a, b] = [valuesOf(left, read), valuesOf(right, read)];
    const isSame = a.length === b.length && a.every((value, i) => value === b[i]);
    if (!isSame || (mustBeOne && a.length > 1)) refuse(code, { left: a.join(' '), right: b.join(' ') });
  };
  differs('coverage-class-differs', (cell) => cell.class, true);
  if ([...left, ...right].some(({ stage }) => stage === 'any')) {
    refuse('stage-not-stated', {
      left: valuesOf(left, (cell) => cell.stage).join(' '),
      right: valuesOf(right, (cell) => cell.stage).join(' '),
    });
  } else differs('stage-differs', (cell) => cell.stage, true);
  differs('kind-differs', (cell) => cell.kind, true);
  differs('money-differs', (cell) => cell.money, true);
  differs('years-differ', (cell) => cell.year, false);
  differs('countries-differ', (cell) => cell.country, false);
  if (reasons.length > 0) return { ok: false, reasons };

  const first = left[0]!;
  const { stage } = first;
  if (stage === 'any' || first.class === null) throw new Error('refused above');
  const years = [...new Set(left.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return {
    ok: true,
    basis: { class: first.class, stage, kind: first.kind, money: first.money, years, left, right },
  };
}
