/** Lists of numbers, ascending and each once: what a filter chooses, and the activities or things that have something. */

/** Place of the first that is not below, from a place on. */
export function firstAt(list: Int32Array, wanted: number, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those from one number to before another. */
export const within = (list: Int32Array, from: number, end: number): Int32Array =>
  list.subarray(firstAt(list, from), firstAt(list, end));

/** So many times as long is a list in which each number is looked up instead of passing both. */
const muchLonger = 16;

/** What all lists have. */
export function intersect(lists: readonly [Int32Array, ...Int32Array[]]): Int32Array {
  const [shortest, ...others] = [...lists].sort((one, two) => one.length - two.length) as [Int32Array, ...Int32Array[]];
  return others.reduce(both, shortest);
}

function both(short: Int32Array, long: Int32Array): Int32Array {
  const found = new Int32Array(short.length);
  const isMuch = long.length > short.length * muchLonger;
  let count = 0;
  for (let at = 0, other = 0; at < short.length && other < long.length; at += 1) {
    const number = short[at]!;
    if (isMuch) other = firstAt(long, number, other);
    else while (other < long.length && long[other]! < number) other += 1;
    if (long[other] === number) {
      found[count] = number;
      count += 1;
    }
  }
  return found.subarray(0, count);
}

/** A list in which numbers may come again, in any order, as one. */
export function listOf(numbers: Int32Array): Int32Array {
  let isAscending = true;
  for (let at = 1; at < numbers.length && isAscending; at += 1) isAscending = numbers[at - 1]! <= numbers[at]!;
  const sorted = isAscending ? numbers : Int32Array.from(numbers).sort();
  const list = new Int32Array(sorted.length);
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1)
    if (at === 0 || sorted[at] !== sorted[at - 1]) {
      list[count] = sorted[at]!;
      count += 1;
    }
  return list.subarray(0, count);
}

/** The numbers below `count` that a list has not. */
export function complement(list: Int32Array, count: number): Int32Array {
  const others = new Int32Array(count - list.length);
  let at = 0;
  let own = 0;
  for (let number = 0; number < count; number += 1)
    if (own < list.length && list[own] === number) own += 1;
    else {
      others[at] = number;
      at += 1;
    }
  return others;
}
