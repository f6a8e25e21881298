import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDictionary } from './dictionary.ts';

const byBytes = (one: string, two: string) => Buffer.compare(Buffer.from(one), Buffer.from(two));
const dictionaryOf = (words: readonly string[]) => {
  const sorted = [...new Set(words)].sort(byBytes);
  const documents = Int32Array.from(sorted, (_, at) => 1 + ((at * 7) % 5));
  return { sorted, documents, dictionary: readDictionary(Buffer.from(sorted.join('\n')), documents) };
};

/** Optimal string alignment, by its definition. */
function distanceOf(one: readonly string[], two: readonly string[]): number {
  const rows: number[][] = [];
  for (let i = 0; i <= one.length; i += 1) {
    rows.push([]);
    for (let j = 0; j <= two.length; j += 1) {
      const ways = [
        ...(i === 0 && j === 0 ? [0] : []),
        ...(i > 0 ? [rows[i - 1]![j]! + 1] : []),
        ...(j > 0 ? [rows[i]![j - 1]! + 1] : []),
        ...(i > 0 && j > 0 ? [rows[i - 1]![j - 1]! + (one[i - 1] === two[j - 1] ? 0 : 1)] : []),
        ...(i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1] ? [rows[i - 2]![j - 2]! + 1] : []),
      ];
      rows[i]!.push(Math.min(...ways));
    }
  }
  return rows[one.length]![two.length]!;
}

const word = fc
  .array(fc.constantFrom('a', 'b', 'c', 'ñ', '水', '𠀀'), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''));

describe('a dictionary', () => {
  it('holds what it was read from, finds each and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, other) => {
        const { sorted, documents, dictionary } = dictionaryOf(words);
        expect(dictionary.size).toBe(sorted.length);
        expect(sorted.map((each) => dictionary.find(each))).toEqual(sorted.map((_, at) => at));
        expect(sorted.map((_, at) => [dictionary.word(at), dictionary.documents(at)])).toEqual(
          sorted.map((each, at) => [each, documents[at]]),
        );
        expect(dictionary.find(other)).toBe(sorted.indexOf(other));
        const { from, end } = dictionary.beginning(other);
        expect(sorted.slice(from, end)).toEqual(sorted.filter((each) => each.startsWith(other)));
      }),
    );
  });
  it('names every word near another, by its distance, and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 80 }),
        word,
        fc.integer({ min: 0, max: 3 }),
        (words, wanted, most) => {
          const { sorted, documents, dictionary } = dictionaryOf(words);
          const plain = sorted
            .map((each, at) => ({ at, distance: distanceOf([...each], [...wanted]) }))
            .filter(({ distance }) => distance <= most)
            .sort((a, b) => a.distance - b.distance || documents[b.at]! - documents[a.at]! || a.at - b.at);
          expect(dictionary.near(wanted, most)).toEqual(plain);
        },
      ),
    );
  });
});
