import { geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { type Chart, isLess } from './chart.ts';
import { colour, type Drawing, drawing, inXml, type Told, width } from './draw.ts';
import { type Outline, outlines } from './outlines.ts';

const [mapHeight, gap] = [430, 8];
/** Outlines on a map are whole units of it: finer strokes nobody sees, and each costs bytes. */
const digits = 0;
/** Smaller than this on the map, a country is marked by a ring as well. */
const smallest = 7;
const classes = 4;

interface Projected {
  readonly code: string;
  readonly d: string;
  readonly centre: readonly [number, number];
  readonly isSmall: boolean;
}

/** Frame of the map: what lies between Mexico and Cape Horn. */
const frame: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiPoint',
        coordinates: [
          [-117, 32],
          [-34, 32],
          [-70, -55],
          [-34, -7],
        ],
      },
    },
  ],
};

let projected: readonly Projected[] | null = null;

const projectionOf = () =>
  geoEqualEarth()
    .rotate([75, 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, mapHeight - 4],
      ],
      frame,
    )
    .clipExtent([
      [0, 0],
      [width, mapHeight],
    ]);

function project() {
  if (projected) return projected;
  const projection = projectionOf();
  const path = geoPath(projection).digits(digits);
  const shape = (each: Outline) => thin(path(each) ?? '');
  const near = outlines().filter((each) => each.code !== null && path(each));
  const shapes = near.map((each): Projected => {
    const [[left, top], [right, bottom]] = path.bounds(each);
    const [x, y] = path.centroid(each);
    return {
      code: each.code as string,
      d: shape(each),
      centre: [Math.round(x), Math.round(y)],
      isSmall: Math.max(right - left, bottom - top) < smallest,
    };
  });
  // An island that rounding has made nothing keeps its ring.
  projected = shapes.filter(({ d, isSmall }) => d !== '' || isSmall);
  return projected;
}

/** Leaves out rings that rounding has made a point or a line: an island smaller than a unit. */
const thin = (d: string): string =>
  d
    .split(/(?=M)/)
    .map((ring) => ring.replaceAll(/L(-?\d+,-?\d+)(?=L\1)/g, ''))
    .filter((ring) => new Set(ring.replace(/Z$/, '').slice(1).split('L')).size > 2)
    .join('');

/** Textures besides shade, from few to many. */
const textures = [
  '',
  '<circle cx="2" cy="2" r=".9" fill="INK"/>',
  '<path d="M-2 2L2 -2M0 6L6 0M4 8L8 4" stroke="INK" stroke-width="1"/>',
  '',
] as const;
function patterns(id: string): string {
  const grounds = [colour('card'), colour('accent-g'), colour('accent-g'), colour('accent')];
  return `<defs>${textures
    .map(
      (texture, at) =>
        `<pattern id="${id}-m${at}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${grounds[at]}"/>${texture.replaceAll('INK', colour('accent'))}</pattern>`,
    )
    .join(
      '',
    )}<pattern id="${id}-h" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M-2 -2L9 9M-2 5L2 9M5 -2L9 2" stroke="${colour('gap')}" stroke-width="1.6"/></pattern></defs>`;
}

/** What a mark of the map is filled with: countries in four parts of as nearly equal number as their values allow. */
export interface MapClass {
  readonly least: string;
  readonly most: string;
  readonly count: number;
}
export function classesOf(values: readonly string[]): MapClass[] {
  const sorted = [...values].sort((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0));
  const made: { least: string; most: string; count: number }[] = [];
  sorted.forEach((value, at) => {
    const last = made.at(-1);
    const part = Math.floor((at * classes) / sorted.length);
    // Equal values are never parted.
    if (last && (last.most === value || (made.length > part && made.length > 0))) {
      last.most = value;
      last.count += 1;
    } else made.push({ least: value, most: value, count: 1 });
  });
  return made;
}

/**
 * Countries shaded by a value, in at most four classes of shade and texture. A country without a value is dashed; a
 * country too small to be seen has a ring. `codes` gives the ISO 3166-1 alpha-2 code of each item of the chart. The
 * table beside it says the same of every country, also of those that the outlines do not have.
 */
export function drawMap(
  chart: Chart,
  codes: readonly (string | null)[],
  told: Told,
  words: {
    readonly unknown: string;
    readonly write: (value: string) => string;
    readonly range: (least: string, most: string) => string;
    /** Of the countries that are hatched over their shade. */
    readonly hatched?: string;
  },
  hatched: ReadonlySet<string> = new Set(),
): Drawing {
  const marks = chart.items.flatMap((item, at) => {
    const code = codes[at];
    return code ? [[code, { name: item.name, mark: item.marks[0] }] as const] : [];
  });
  const markOf = new Map(marks);
  const values = marks.flatMap(([, { mark }]) => (mark?.value == null ? [] : [mark.value]));
  const made = classesOf(values);
  const offset = classes - made.length;
  const classOf = (value: string) =>
    made.findIndex(({ least, most }) => !isLess(value, least) && !isLess(most, value)) + offset;
  const drawn = project().map(({ code, d, centre: [x, y], isSmall }) => {
    const held = markOf.get(code);
    const value = held?.mark?.value ?? null;
    const fill =
      held === undefined ? colour('open-g') : value === null ? 'none' : `url(#${told.id}-m${classOf(value)})`;
    const dashes = held !== undefined && value === null ? ' stroke-dasharray="2 2"' : '';
    const title = held ? `<title>${inXml(`${held.name}: ${held.mark?.words ?? ''}`)}</title>` : '';
    const ring =
      isSmall && held ? `<circle cx="${x}" cy="${y}" r="5" fill="${fill}" stroke="${colour('ink')}"${dashes}/>` : '';
    const over = held && hatched.has(code) ? `<path d="${d}" fill="url(#${told.id}-h)"/>` : '';
    return held
      ? `<g>${title}<path d="${d}" fill="${fill}" stroke="${colour('edge')}" stroke-width=".7"${dashes}/>${ring}${over}</g>`
      : `<path d="${d}" fill="${fill}" stroke="${colour('line')}" stroke-width=".5"/>`;
  });
  const legend = made.map(({ least, most }, at) => ({
    fill: `url(#${told.id}-m${at + offset})`,
    dashes: '',
    words: least === most ? words.write(least) : words.range(words.write(least), words.write(most)),
  }));
  if (marks.some(([, { mark }]) => mark?.value == null))
    legend.push({ fill: 'none', dashes: ' stroke-dasharray="2 2"', words: words.unknown });
  if (words.hatched !== undefined && marks.some(([code]) => hatched.has(code)))
    legend.push({ fill: `url(#${told.id}-h)`, dashes: '', words: words.hatched });
  const lines = legend
    .map(({ fill, dashes, words: line }, at) => {
      const y = mapHeight + gap + at * 18;
      return `<rect x="2" y="${y}" width="20" height="12" fill="${fill}" stroke="${colour('edge')}"${dashes}/><text x="28" y="${y + 10}">${inXml(line)}</text>`;
    })
    .join('');
  return drawing(
    told,
    mapHeight + gap + legend.length * 18 + 4,
    `${patterns(told.id)}<g aria-hidden="true" stroke-linejoin="round">${drawn.join('')}</g><g aria-hidden="true" text-anchor="start">${lines}</g>`,
  );
}

/** Points on the outlines, in no country's colour; the list beside it names each. */
export function drawPoints(
  points: readonly { readonly latitude: string; readonly longitude: string }[],
  told: Told,
): Drawing {
  const land = project().map(
    ({ d }) => `<path d="${d}" fill="${colour('open-g')}" stroke="${colour('edge')}" stroke-width=".5"/>`,
  );
  const projection = projectionOf();
  const dots = points.flatMap(({ latitude, longitude }) => {
    const at = projection([Number(longitude), Number(latitude)]);
    return at?.every(Number.isFinite)
      ? [
          `<circle cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="3" fill="${colour('accent')}" fill-opacity=".7" stroke="${colour('card')}" stroke-width=".6"/>`,
        ]
      : [];
  });
  return drawing(told, mapHeight, `<g aria-hidden="true">${land.join('')}${dots.join('')}</g>`);
}
