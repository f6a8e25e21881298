import type { Chart } from './chart.ts';
import { colour, type Drawing, drawing, inXml, patternsOf, type Told, width } from './draw.ts';
import { cut } from './letters.ts';

const [left, right] = [120, width - 120];
const [least, between, top] = [2, 9, 6];

/**
 * Bands from the first name to the second, as wide as their value, one unit only; what is unknown has no band and is
 * in the table. Both sides are in the order of the rows. Floats are for widths only.
 */
export function drawFlow(
  pairs: readonly { readonly from: string; readonly to: string; readonly value: string | null }[],
  told: Told,
): Drawing | null {
  const known = pairs.filter(({ value }) => value !== null && Number(value) > 0);
  if (known.length === 0) return null;
  const sum = known.reduce((all, { value }) => all + Number(value), 0);
  const names = (side: 'from' | 'to') => [...new Set(known.map((each) => each[side]))];
  const tall = Math.max(220, Math.max(names('from').length, names('to').length) * 22);
  const widthOf = (value: string | null) => Math.max(least, (Number(value) / sum) * tall);
  const place = (side: 'from' | 'to') => {
    const at = new Map<string, { y: number; next: number; height: number }>();
    let y = top;
    for (const name of names(side)) {
      const height = known.filter((each) => each[side] === name).reduce((all, { value }) => all + widthOf(value), 0);
      at.set(name, { y, next: y, height });
      y += Math.max(height, 13) + between;
    }
    return { at, end: y };
  };
  const [from, to] = [place('from'), place('to')];
  const height = Math.max(from.end, to.end) + 4;
  const order = names('from');
  const bands = known.map((each) => {
    const [a, b] = [from.at.get(each.from), to.at.get(each.to)];
    if (!a || !b) return '';
    const wide = widthOf(each.value);
    const [y1, y2] = [a.next, b.next];
    a.next += wide;
    b.next += wide;
    const middle = (left + right) / 2;
    const series = order.indexOf(each.from) % 4;
    const n = (value: number) => value.toFixed(1);
    return `<path d="M${left} ${n(y1)}C${middle} ${n(y1)} ${middle} ${n(y2)} ${right} ${n(y2)}V${n(y2 + wide)}C${middle} ${n(y2 + wide)} ${middle} ${n(y1 + wide)} ${left} ${n(y1 + wide)}Z" fill="url(#${told.id}-p${series})" fill-opacity=".75" stroke="${colour('edge')}" stroke-width=".5"/>`;
  });
  const labels = (['from', 'to'] as const).flatMap((side) =>
    [...(side === 'from' ? from : to).at].map(([name, { y, height: tallness }]) => {
      const x = side === 'from' ? left : right;
      return `<rect x="${x - (side === 'from' ? 4 : 0)}" y="${y.toFixed(1)}" width="4" height="${tallness.toFixed(1)}" fill="${colour('edge')}"/><text x="${side === 'from' ? x - 8 : x + 8}" y="${(y + Math.max(tallness / 2, 6) + 4).toFixed(1)}" text-anchor="${side === 'from' ? 'end' : 'start'}" font-size="10.5">${inXml(cut(name, 19))}</text>`;
    }),
  );
  return drawing(
    told,
    height,
    `${patternsOf(told.id, 4)}<g aria-hidden="true">${bands.join('')}${labels.join('')}</g>`,
  );
}

/** The pairs of a chart whose names were joined of two columns. */
export type Pairs = readonly { readonly from: string; readonly to: string; readonly value: string | null }[];
export const pairsOf = (chart: Chart, names: readonly (readonly [string, string])[]): Pairs =>
  chart.items.map(({ marks }, at) => ({
    from: names[at]?.[0] ?? '',
    to: names[at]?.[1] ?? '',
    value: marks[0]?.value ?? null,
  }));
