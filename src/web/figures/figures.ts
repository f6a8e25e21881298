import { htmlLang } from '../../locale/index.ts';
import {
  type AnswerTable,
  type CommitmentAnswer,
  type CountryAnswer,
  type CoverageAnswer,
  type ExploreAnswer,
  type Figure,
  type HomeAnswer,
  type MoneyRow,
  type PartyAnswer,
  type Piece,
  plainPiece,
  type QuestionAnswer,
  type SectorAnswer,
} from '../../views/index.ts';
import { aboutOf, headOf, reachOf, wordsOf } from '../parts/piece-words.ts';
import type { Reader } from '../reader.ts';
import { type Chart, chartOf, findingOf } from './chart.ts';
import { type Drawing, drawChart } from './draw.ts';
import type { FileWords } from './file.ts';
import { drawFlow, pairsOf } from './flow.ts';
import { drawMap } from './map.ts';

/** A figure at its place: `anchor` names it on its page and in its own addresses (`?figure=`). */
export interface PlacedFigure {
  readonly anchor: string;
  readonly figure: Figure;
}

type LabelCount = { readonly label: string; readonly count: number };
const labelFigure = (labels: readonly LabelCount[], queryOf: Readonly<Record<string, string>>): Figure => ({
  id: 'labels',
  about: {},
  columns: ['label', 'commitments'],
  rows: labels.map(({ label, count }): Piece[] => [
    { kind: 'code', group: 'label', code: label },
    {
      kind: 'number',
      value: String(count),
      unit: null,
      trail: { page: 'commitments', query: { ...queryOf, label } },
    },
  ]),
  sources: [],
  reach: { rows: labels.reduce((sum, { count }) => sum + count, 0), unknown: 0, from: null, to: null },
});

/** Stated money of one source, currency and price basis: one bar for each kind, since kinds are never added. */
function moneyFigures(rows: readonly MoneyRow[], query: Readonly<Record<string, string>>): Figure[] {
  const keyOf = (row: MoneyRow) => [row.source.id, row.currency, row.priceBasis].join('\n');
  const keys = [...new Set(rows.map(keyOf))];
  return keys.flatMap((key) => {
    const own = rows.filter((row) => keyOf(row) === key);
    const [{ source, currency, priceBasis }] = own as [MoneyRow];
    if (currency === null) return [];
    return {
      id: 'money',
      about: {
        source: { kind: 'text', text: source.title },
        prices: { kind: 'code', group: 'price', code: priceBasis },
      },
      columns: ['stage', 'sum'],
      rows: own.map((row): Piece[] => [
        { kind: 'code', group: 'transaction', code: row.kind },
        {
          kind: 'number',
          value: row.sum,
          unit: currency,
          trail: { page: 'activities', query: { ...query, source: source.id } },
        },
      ]),
      sources: [source],
      reach: {
        rows: Math.max(...own.map((row) => row.activities)),
        unknown: Math.min(...own.map((row) => row.activities - row.withAmount)),
        from: null,
        to: null,
      },
    };
  });
}

/** What a promise comes to in a year, beside those before and after it; and what is expected by now against what is shown. */
function commitmentFigures({ assessment, lineage, commitment, sources }: CommitmentAnswer): Figure[] {
  const pace = assessment.pace.filter(({ expected }) => expected !== null);
  return [
    {
      id: 'lineage',
      about: {},
      columns: ['promise', 'announced', 'a-year'],
      rows: lineage.map(({ commitment: row, yearlyRate }): Piece[] => [
        { kind: 'say', text: row.title, trail: { page: 'commitment', id: row.id } },
        { kind: 'date', date: row.announcedOn },
        { kind: 'number', value: yearlyRate, unit: row.unit },
      ]),
      sources,
      reach: {
        rows: lineage.length,
        unknown: lineage.filter(({ yearlyRate }) => yearlyRate === null).length,
        from: null,
        to: null,
      },
    },
    {
      id: 'pace',
      about: { date: { kind: 'date', date: assessment.asOf } },
      columns: ['window', 'expected'],
      rows: pace.map((each): Piece[] => {
        const window = commitment.windows[each.window];
        return [
          { kind: 'date', date: `${window?.start ?? ''}/${window?.end ?? ''}` },
          { kind: 'number', value: each.expected, unit: assessment.unit },
        ];
      }),
      sources,
      reach: { rows: pace.length, unknown: 0, from: null, to: null },
    },
  ];
}

const figuresByPage: Readonly<Record<string, (answer: never) => readonly Figure[]>> = {
  question: ({ figures }: QuestionAnswer) => figures,
  home: ({ labels }: HomeAnswer) => [labelFigure(labels, {})],
  party: ({ labels, party }: PartyAnswer) => [labelFigure(labels, { promisor: party.id })],
  country: ({ money, country }: CountryAnswer) => moneyFigures(money, { country: country.country ?? '' }),
  commitment: commitmentFigures,
  explore: ({ figures }: ExploreAnswer) => figures,
  coverage: ({ figures }: CoverageAnswer) => figures,
  sector: ({ figures }: SectorAnswer) => figures,
};

/** The figures of a page in the order in which it shows them. */
export function figuresOf(page: string, answer: object): readonly PlacedFigure[] {
  const figures = Object.hasOwn(figuresByPage, page) ? (figuresByPage[page]?.(answer as never) ?? []) : [];
  const seen = new Map<string, number>();
  return figures.map((figure) => {
    const before = seen.get(figure.id) ?? 0;
    seen.set(figure.id, before + 1);
    return { anchor: before === 0 ? figure.id : `${figure.id}-${before + 1}`, figure };
  });
}

/** A figure drawn: null where its rows cannot stand on one axis. */
export interface Drawn {
  readonly chart: Chart;
  readonly finding: string;
  readonly title: string;
  readonly drawing: Drawing;
}

export const titleOf = (figure: Figure, reader: Reader): string =>
  reader.t(`figure-${figure.id}`, aboutOf(figure.about, reader));

export function drawFigure({ anchor, figure }: PlacedFigure, reader: Reader): Drawn | null {
  const chart = chartOf(figure, reader);
  if (chart === null) return null;
  const title = titleOf(figure, reader);
  const finding = findingOf(chart, reader);
  const told = { id: `fig-${anchor}`, title, finding };
  const drawing =
    chart.kind === 'map'
      ? drawMap(chart, figure.rows.map(codeOf), told, mapWords(figure, reader), hatchedOf(figure))
      : chart.kind === 'flow'
        ? drawFlow(
            pairsOf(
              chart,
              figure.rows.map((row) => [0, 1].map((at) => nameOf(row[at])) as [string, string]),
            ),
            told,
          )
        : drawChart(chart, told, { tick: tickOf(chart, reader) });
  return drawing && { chart, title, finding, drawing };

  function nameOf(piece: Piece | undefined): string {
    return (piece && wordsOf(piece, reader)) ?? reader.tr.unknown();
  }
}

const codeOf = (row: readonly Piece[]): string | null => row.find((piece) => piece.kind === 'country')?.code ?? null;

/** Countries of which there is an estimate by a third party at best. */
const hatchedOf = ({ rows }: Figure): ReadonlySet<string> =>
  new Set(
    rows
      .filter((row) => row.some((piece) => piece.kind === 'code' && piece.code === 'third-party-estimate'))
      .flatMap((row) => codeOf(row) ?? []),
  );

function mapWords(figure: Figure, { t, tr }: Reader) {
  const unit = figure.rows[0]?.find((piece) => piece.kind === 'number')?.unit ?? null;
  return {
    unknown: t(figure.id === 'coverage-map' ? 'map-no-years' : 'map-unknown'),
    hatched: t('map-hatched'),
    write: (value: string) => tr.quantity(value, unit),
    range: (least: string, most: string) => t('map-range', { least, most }),
  };
}

/** Ticks of an axis in words: millions where there are any. */
function tickOf({ items }: Chart, { t, tr }: Reader): (value: number) => string {
  const most = Math.max(...items.flatMap(({ marks }) => marks.map(({ value }) => Math.abs(Number(value ?? 0)))));
  const isLarge = most >= 1e6;
  return (value) => {
    const n = tr.number(String(Number((isLarge ? value / 1e6 : value).toPrecision(6))));
    return isLarge && value !== 0 ? t('chart-millions', { n }) : n;
  };
}

/** The words of a figure's file: what stands under it on its page. */
export function fileWordsOf(drawn: Drawn, { figure }: PlacedFigure, reader: Reader): FileWords {
  const { t, tr, stamp } = reader;
  const named = figure.sources
    .slice(0, 4)
    .map(
      ({ title, licence, datePublished }) =>
        `${title} (${tr.code('licence', licence)}, ${datePublished === null ? t('date-not-stated') : tr.date(datePublished)})`,
    )
    .join('; ');
  const more = figure.sources.length - 4;
  return {
    lang: htmlLang(tr.lang),
    title: drawn.title,
    finding: drawn.finding,
    notes: [
      named === ''
        ? ''
        : `${t('source-label', { count: figure.sources.length })}: ${named}${more > 0 ? ` ${t('and-more', { count: more, n: tr.number(more) })}` : ''}.`,
      reachOf(figure, reader),
      ...figure.sources.flatMap(({ caveat }) => (caveat ? [`${t('caveat')}: ${tr.say(caveat)}`] : [])),
      stamp ? `${t('edition-of', { date: tr.date(stamp.asOf) })} · Obras · ${reader.citedLink}` : '',
    ].filter((note) => note !== ''),
  };
}

/** The table of one figure as a file: codes, and beside a code its name; decimal text with its unit. */
export function figureTable({ figure }: PlacedFigure, reader: Reader): AnswerTable {
  const isOf = (at: number, kinds: readonly string[]) =>
    figure.rows.some((row) => kinds.includes(row[at]?.kind as string));
  const parts = figure.columns.flatMap((column, at) => {
    const head = /^[=@~]/.test(column) ? headOf(column, figure.about, reader) : column;
    const isCoded = isOf(at, ['country', 'code']);
    const hasUnit = figure.rows.some((row) => row[at]?.kind === 'number' && (row[at] as { unit: string | null }).unit);
    return [
      {
        name: head,
        of: (row: readonly Piece[]) => (row[at] ? plainPiece(row[at] as Piece, reader.tr.say) : null),
      },
      ...(isCoded
        ? [
            {
              name: `${head}_name`,
              of: (row: readonly Piece[]) => (row[at] ? wordsOf(row[at] as Piece, reader) : null),
            },
          ]
        : []),
      ...(hasUnit
        ? [
            {
              name: `${head}_unit`,
              of: (row: readonly Piece[]) =>
                row[at]?.kind === 'number' ? (row[at] as { unit: string | null }).unit : null,
            },
          ]
        : []),
    ];
  });
  return {
    columns: parts.map(({ name }) => name),
    rows: figure.rows.map((row) => parts.map(({ of }) => of(row))),
  };
}
