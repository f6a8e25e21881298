import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLess } from './chart.ts';
import { drawFlow } from './flow.ts';
import { classesOf, drawMap } from './map.ts';
import { outlines } from './outlines.ts';

const told = { id: 'm', title: 'A map', finding: 'A sentence.' };
const words = {
  unknown: 'not stated',
  write: (value: string) => value,
  range: (least: string, most: string) => `${least} to ${most}`,
};
const chart = (items: readonly (readonly [string, string | null])[]) => ({
  kind: 'map' as const,
  series: ['value'],
  undrawn: [],
  items: items.map(([name, value]) => ({ name, marks: [{ value, words: value ?? 'not stated' }] })),
  left: [],
});
/** The thirty-three states of Latin America and the Caribbean. */
const states =
  'AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE'.split(' ');

describe('the outlines', () => {
  it('have every state of the region under its own name', () => {
    const english = new Intl.DisplayNames(['en'], { type: 'region' });
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replaceAll(/[^A-Za-z]/g, '')
        .toLowerCase();
    for (const code of states) {
      const shape = outlines().find((each) => each.code === code);
      expect(code).toBe(shape?.code);
      // Natural Earth shortens names ("St. Kitts and Nevis"): the first four letters of the last word agree.
      const last = (text: string) =>
        plain(text.split(/[\s.&]+/).findLast((word) => word.length > 3 && !/^Rep/.test(word)) ?? text).slice(0, 4);
      expect([code, last(shape?.name ?? '')]).toEqual([code, last(english.of(code) ?? '')]);
    }
  });
});

describe('a map', () => {
  const { svg } = drawMap(
    chart([
      ['Haiti', '3'],
      ['Antigua', null],
      ['Nowhere', '900'],
    ]),
    ['HT', 'AG', 'ZZ'],
    told,
    words,
  );
  it('says the value of each country and draws one without a value as not known', () => {
    expect(svg.includes('<title>Haiti: 3</title>')).toBe(true);
    expect(svg.includes('<title>Antigua: not stated</title>')).toBe(true);
    expect(/<circle[^>]+fill="none"[^>]+stroke-dasharray/.test(svg)).toBe(true);
  });
  it('is light enough for a page', () => {
    expect(svg.length).toBeLessThan(60_000);
  });
});

describe('classes of a map', () => {
  it('hold every value in one class, keep equal values together and are four at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 400 }).map(String), { minLength: 1, maxLength: 60 }),
        (values) => {
          const classes = classesOf(values);
          expect(classes.length).toBeLessThanOrEqual(4);
          expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
          for (const value of values)
            expect(classes.filter(({ least, most }) => !isLess(value, least) && !isLess(most, value))).toHaveLength(1);
          classes.slice(1).forEach((each, at) => {
            expect(isLess(classes[at]?.most ?? '', each.least)).toBe(true);
          });
        },
      ),
    );
  });
});

describe('a flow', () => {
  it('has a band for each known pair, and none where nothing is known', () => {
    const drawn = drawFlow(
      [
        { from: 'A', to: 'HT', value: '3' },
        { from: 'B', to: 'HT', value: null },
        { from: 'A', to: 'BZ', value: '1' },
      ],
      told,
    );
    expect(drawn?.svg.match(/<path d="M120/g)).toHaveLength(2);
    expect(drawFlow([{ from: 'A', to: 'B', value: null }], told)).toBeNull();
  });
});
