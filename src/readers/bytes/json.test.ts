import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, JsonParser, JsonProblem, jsonLimits } from './json.ts';

function parse(text: string, repeated: string[] = []): Json {
  const bytes = Buffer.from(text);
  const parser = new JsonParser(bytes, 0, bytes.length, (key) => repeated.push(key));
  const value = parser.value();
  if (!parser.isAtEnd()) throw new JsonProblem('json-broken', parser.at);
  return value;
}
/** As JSON.parse gives it; objects without prototype matter. */
function plain(value: Json): unknown {
  switch (value.type) {
    case 'object':
      return Object.fromEntries([...value.entries].map(([key, inner]) => [key, plain(inner)]));
    case 'array':
      return value.items.map(plain);
    case 'string':
      return value.text;
    case 'number':
      return Number(value.text);
    default:
      return JSON.parse(value.type);
  }
}
const isRefused = (text: string): boolean => {
  try {
    parse(text);
    return false;
  } catch (problem) {
    if (problem instanceof JsonProblem) return true;
    throw problem;
  }
};
const isRefusedByNode = (text: string): boolean => {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
};

describe('the JSON parser', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.integer({ min: 0, max: 3 }), (text, indent) => {
        const pretty = JSON.stringify(JSON.parse(text), null, indent);
        expect(plain(parse(pretty))).toEqual(JSON.parse(pretty));
      }),
    );
  });
  it('refuses what JSON.parse refuses, on mutated texts', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0001', 'e', '0', '-', ':', 'null', '\\u12'),
        (text, place, mark) => {
          const at = place % (text.length + 1);
          const mutated = Buffer.from(text.slice(0, at) + mark + text.slice(at + 1)).toString();
          expect(isRefused(mutated)).toBe(isRefusedByNode(mutated));
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('keeps numbers as written, and the place of each value', () => {
    const text = '{"é":[1.10, 12345678901234567890.5]}';
    const bytes = Buffer.from(text);
    const value = parse(text);
    const numbers = value.type === 'object' ? value.entries.get('é') : undefined;
    if (numbers?.type !== 'array') throw new TypeError('an array was expected');
    expect(numbers.items.map(({ at, end }) => bytes.toString('utf8', at, end))).toEqual([
      '1.10',
      '12345678901234567890.5',
    ]);
    expect(numbers.items.map((item) => ('text' in item ? item.text : ''))).toEqual(['1.10', '12345678901234567890.5']);
  });
  it('tells repeated keys and keeps the first', () => {
    const repeated: string[] = [];
    expect(plain(parse('{"a":1,"a":2,"__proto__":3}', repeated))).toEqual(JSON.parse('{"a":1,"__proto__":3}'));
    expect(repeated).toEqual(['a']);
  });
  it('stops at the limit of depth', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(isRefused(nested(jsonLimits.depth))).toBe(false);
    expect(() => parse(nested(jsonLimits.depth + 1))).toThrowError();
    expect(isRefused(nested(100_000))).toBe(true);
  });
});
