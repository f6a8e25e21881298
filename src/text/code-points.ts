/** Code-point positions of a text, beside the code units that JavaScript counts in. */
export interface Ruler {
  /** Length in code points. */
  readonly length: number;
  readonly unitOf: (point: number) => number;
  readonly pointOf: (unit: number) => number;
}

const surrogate = /[\ud800-\udfff]/;

/** Measures a text once; free for a text without astral characters. */
export function rulerOf(text: string): Ruler {
  if (!surrogate.test(text)) return { length: text.length, unitOf: (point) => point, pointOf: (unit) => unit };
  const units: number[] = [];
  const points = new Uint32Array(text.length + 1);
  for (let unit = 0; unit < text.length; ) {
    const width = text.codePointAt(unit)! > 0xffff ? 2 : 1;
    points[unit] = units.length;
    if (width === 2) points[unit + 1] = units.length;
    units.push(unit);
    unit += width;
  }
  points[text.length] = units.length;
  units.push(text.length);
  return {
    length: units.length - 1,
    unitOf: (point) => units[Math.min(Math.max(point, 0), units.length - 1)]!,
    pointOf: (unit) => points[Math.min(Math.max(unit, 0), text.length)]!,
  };
}

/**
 * The part of a text between two code-point positions (end exclusive), clamped to the text.
 * Like `String.prototype.slice`, but an astral character counts as one.
 */
export function sliceText(text: string, start: number, end: number): string {
  const ruler = rulerOf(text);
  return text.slice(ruler.unitOf(Math.max(0, start)), ruler.unitOf(Math.max(0, end)));
}
