import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Chart, Mark } from './chart.ts';
import { cut, widthOf } from './letters.ts';

/** A drawing: SVG without style sheet and inline style, with colours of the page's theme as `var(--…)`. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
/** What a screen reader is told of a drawing: its name and what it shows. */
export interface Told {
  /** Begins the ids inside the drawing; unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly finding: string;
}

const { document } = parseHTML('<!doctype html><body></body>');
export const width = 400;
const tones = ['accent', 'gap', 'dispute', 'short'] as const;
export const colour = (name: string): string => `var(--${name})`;
/** Patterns besides colour: each series can be told apart in black and white. */
const textures = [
  '',
  '<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke="INK" stroke-width="2"/>',
  '<circle cx="2" cy="2" r="1.5" fill="INK"/><circle cx="6" cy="6" r="1.5" fill="INK"/>',
  '<path d="M0 4H8M4 0V8" stroke="INK" stroke-width="1.6"/>',
] as const;
/** What is not known: a dashed frame, never a bar of no length. */
const unknownMark = { fill: 'none', stroke: colour('edge'), strokeDasharray: '3 2' } as const;

export function patternsOf(id: string, count: number): string {
  const made = textures
    .slice(0, count)
    .map((texture, at) => {
      const ink = colour(tones[at] as string);
      const ground =
        at === 0
          ? `<rect width="8" height="8" fill="${ink}"/>`
          : `<rect width="8" height="8" fill="${colour(`${tones[at]}-g`)}"/>`;
      return `<pattern id="${id}-p${at}" width="8" height="8" patternUnits="userSpaceOnUse">${ground}${texture.replaceAll('INK', ink)}</pattern>`;
    })
    .join('');
  return `<defs>${made}</defs>`;
}
const fillOf = (id: string, series: number) => `url(#${id}-p${series})`;
/** What XML has no place for is left out of a drawing; the table has it. */
const clean = (text: string): string =>
  text.replaceAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );
const escapeXml = (text: string): string =>
  clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
export const inXml = escapeXml;

/** A drawing from what stands in it: name, description, patterns, marks. */
export function drawing(told: Told, height: number, inside: string, wide = width): Drawing {
  const { id } = told;
  const svg =
    `<svg class="drawn" viewBox="0 0 ${wide} ${height}" width="${wide}" height="${height}" role="img" aria-label="${escapeXml(told.title)}" aria-describedby="${id}-d" ` +
    `font-family="system-ui, sans-serif" font-size="12" fill="currentColor" text-anchor="middle">` +
    `<title>${escapeXml(told.title)}</title><desc id="${id}-d">${escapeXml(told.finding)}</desc>${inside}</svg>`;
  return { svg, width: wide, height };
}

/** The marks of a plot without its frame: no class, no style, no labels of its own that a screen reader would read. */
function inside(plot: Element): string {
  const inner = plot.innerHTML
    .replace(/<style>[^<]*<\/style>/g, '')
    .replaceAll(/ (?:class|style|aria-[a-z]+)="[^"]*"/g, '')
    // Only within tags: a text may hold a number such as 1.618 that means one thousand and more.
    .replaceAll(/<[^<>]*>/g, (tag) => tag.replaceAll(/(?<=\d\.\d\d)\d+/g, ''));
  return `<g aria-hidden="true">${inner}</g>`;
}

const numberOf = ({ value }: Mark): number => (value === null ? Number.NaN : Number(value));

interface Words {
  readonly tick: (value: number) => string;
}

/** Bars by name, each name over its bars. Floats are for the length of a bar only; every number is written as it is stated. */
function drawBars(chart: Chart, told: Told, legend: number): Drawing {
  const [bar, gap, head] = [13, 9, 17];
  const rows: { name: string; y: number; series: number; mark: Mark }[] = [];
  const heads: { name: string; y: number }[] = [];
  let y = legend + 4;
  for (const { name, marks } of chart.items) {
    heads.push({ name: cut(clean(name), 60), y: y + 11 });
    y += head;
    marks.forEach((mark, series) => {
      rows.push({ name, y, series, mark });
      y += bar + 3;
    });
    y += gap;
  }
  const known = rows.filter(({ mark }) => mark.value !== null);
  const values = known.map(({ mark }) => numberOf(mark));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = most - least || 1;
  const longest = Math.max(...rows.map(({ mark }) => widthOf(mark.words, 11.5)), 6);
  const room = Math.min(width * 0.6, longest + 10);
  const scale = (value: number) => 2 + ((value - least) / span) * (width - room - 4);
  const end = (row: (typeof rows)[number]) => Math.max(scale(numberOf(row.mark)), scale(0));
  const plot = Plot.plot({
    document: document as never,
    width,
    height: y,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.text(heads, { x: 2, y: 'y', text: 'name', textAnchor: 'start', lineAnchor: 'bottom', fill: 'currentColor' }),
      Plot.rect(known, {
        x1: (row) => Math.min(scale(0), scale(numberOf(row.mark))),
        x2: (row) => Math.max(scale(0), scale(numberOf(row.mark))),
        y1: 'y',
        y2: (row) => row.y + bar,
        fill: (row) => fillOf(told.id, row.series),
        stroke: (row) => colour(tones[row.series] as string),
        strokeWidth: 0.8,
      }),
      Plot.rect(
        rows.filter(({ mark }) => mark.value === null),
        { x1: scale(0), x2: scale(0) + 18, y1: 'y', y2: (row) => row.y + bar, ...unknownMark },
      ),
      Plot.text(rows, {
        x: (row) => (row.mark.value === null ? scale(0) + 22 : end(row) + 4),
        y: (row) => row.y + bar / 2,
        text: (row) => clean(row.mark.words),
        textAnchor: 'start',
        fill: 'currentColor',
        fontSize: 11.5,
      }),
      Plot.ruleX([scale(0)], { y1: legend + head, y2: y - gap, stroke: colour('edge') }),
    ],
  });
  return drawing(told, y, patternsOf(told.id, chart.series.length) + inside(plot) + legendOf(chart, told));
}

/** Round numbers of a range, about four, by steps of 1, 2 or 5. */
function ticksOf([least, most]: readonly [number, number]): number[] {
  const aim = (most - least) / 4;
  const power = 10 ** Math.floor(Math.log10(aim));
  const step = power * ([1, 2, 5].find((each) => aim / power <= each * Math.SQRT2) ?? 10);
  const ticks: number[] = [];
  for (let at = Math.ceil(least / step); at * step <= most; at += 1) ticks.push(at * step);
  return ticks;
}

/** Years side by side: one series as columns, several as lines with marks; a year without a value is a gap. */
function drawYears(chart: Chart, told: Told, legend: number, { tick }: Words): Drawing {
  const height = legend + 210;
  const isColumns = chart.series.length === 1;
  const points = chart.items.flatMap(({ name, marks }) =>
    marks.map((mark, series) => ({ year: Number(name), series, value: numberOf(mark), isKnown: mark.value !== null })),
  );
  const years = chart.items.map(({ name }) => Number(name));
  const known = points.filter((each) => each.isKnown);
  const values = known.map(({ value }) => value);
  const domain: [number, number] = [Math.min(0, ...values), Math.max(0, ...values) || 1];
  const ticks = ticksOf(domain);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const every = Math.max(1, Math.ceil((last - first + 1) / 9));
  const plot = Plot.plot({
    document: document as never,
    width,
    height,
    marginTop: legend + 14,
    marginLeft: Math.max(40, ...ticks.map((value) => widthOf(tick(value), 12) + 8)),
    marginRight: 14,
    marginBottom: 24,
    x: {
      type: 'linear',
      domain: [first - 0.6, last + 0.6],
      ticks: years.filter((year) => (year - first) % every === 0),
      tickFormat: (year: number) => String(year),
      label: null,
      tickSize: 3,
    },
    y: { domain, ticks, tickFormat: tick, label: null, tickSize: 0 },
    marks: [
      Plot.gridY(ticks, { stroke: colour('line'), strokeOpacity: 1 }),
      ...(isColumns
        ? [
            Plot.rect(known, {
              x1: (each) => each.year - 0.38,
              x2: (each) => each.year + 0.38,
              y1: 0,
              y2: 'value',
              fill: fillOf(told.id, 0),
            }),
            Plot.rect(
              points.filter((each) => !each.isKnown),
              {
                x1: (each: { year: number }) => each.year - 0.38,
                x2: (each: { year: number }) => each.year + 0.38,
                y1: 0,
                y2: domain[1] / 14,
                ...unknownMark,
              },
            ),
          ]
        : chart.series.flatMap((_, series) => {
            const line = points.filter((each) => each.series === series);
            const ink = colour(tones[series] as string);
            const dashes = ['none', '6 3', '2 3', '8 3 2 3'][series] as string;
            return [
              Plot.lineY(line, { x: 'year', y: 'value', stroke: ink, strokeWidth: 2, strokeDasharray: dashes }),
              Plot.dot(
                line.filter((each) => each.isKnown),
                { x: 'year', y: 'value', symbol: symbols[series] as 'circle', r: 3.2, fill: ink },
              ),
            ];
          })),
      Plot.ruleY([0], { stroke: colour('edge') }),
    ],
  });
  return drawing(told, height, patternsOf(told.id, 1) + inside(plot) + legendOf(chart, told));
}
const symbols = ['circle', 'square', 'triangle', 'diamond'] as const;
const symbolPaths = ['M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0', 'M-4 -4H4V4H-4Z', 'M0 -5L5 4H-5Z', 'M0 -5L5 0L0 5L-5 0Z'];

/** Names of the series with their pattern or mark; none where there is one only. */
function legendOf({ series, kind }: Chart, { id }: Told): string {
  if (series.length < 2) return '';
  return `<g aria-hidden="true" text-anchor="start">${series
    .map((name, at) => {
      const y = at * 17 + 10;
      const sign =
        kind === 'bars'
          ? `<rect x="2" y="${y - 7}" width="18" height="11" fill="${fillOf(id, at)}" stroke="${colour(tones[at] as string)}"/>`
          : `<path transform="translate(11,${y - 2})" d="${symbolPaths[at]}" fill="${colour(tones[at] as string)}"/>`;
      return `${sign}<text x="26" y="${y + 3}">${escapeXml(cut(name, 56))}</text>`;
    })
    .join('')}</g>`;
}

export function drawChart(chart: Chart, told: Told, words: Words): Drawing {
  const legend = chart.series.length < 2 ? 0 : chart.series.length * 17 + 6;
  return chart.kind === 'years' ? drawYears(chart, told, legend, words) : drawBars(chart, told, legend);
}
