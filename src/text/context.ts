import { foldText } from './folding.ts';
import { editsAtEnd, editsAtStart } from './similarity.ts';

/** Units that hold the last (or first) `points` code points of a slice. */
function lastPoints(text: string, end: number, points: number): string {
  let at = end;
  for (let left = points; left > 0 && at > 0; left -= 1) {
    at -= 1;
    const unit = text.charCodeAt(at);
    if (at > 0 && unit >= 0xdc00 && unit <= 0xdfff) {
      const lead = text.charCodeAt(at - 1);
      if (lead >= 0xd800 && lead <= 0xdbff) at -= 1;
    }
  }
  return text.slice(at, end);
}

function firstPoints(text: string, start: number, points: number): string {
  let at = start;
  for (let left = points; left > 0 && at < text.length; left -= 1) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return text.slice(start, at);
}

/** What stands before and after a span of code units, `length` code points on each side. */
export function contextOf(
  text: string,
  start: number,
  end: number,
  length: number,
): { prefix: string; suffix: string } {
  return { prefix: lastPoints(text, start, length), suffix: firstPoints(text, end, length) };
}

const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];

/** Do the whole numbers of the stored context stand in the other one too, in the same order nearest the quote? */
function hasSameNumbers(side: 'before' | 'after', stored: string, seen: string): boolean {
  const own = numbersIn(stored);
  const others = numbersIn(seen);
  if (side === 'before') {
    if (/^[\d.,]/.test(stored)) own.shift();
    return own.every((number, index) => others[others.length - own.length + index] === number);
  }
  if (/[\d.,]$/.test(stored)) own.pop();
  return own.every((number, index) => others[index] === number);
}

/**
 * How well a stored context fits what stands at a place now, from 0 to 1. A context whose numbers differ is never
 * more than 0.7 alike: "In 2021 …" and "In 2024 …" are two places.
 */
export function sideLikeness(side: 'before' | 'after', stored: string, seen: string): number {
  const pattern = foldText(stored, 'one').folded.trim();
  const text = foldText(seen, 'one').folded.trim();
  if (pattern === text) return 1;
  if (pattern === '') return 0;
  const near = side === 'before' ? text.slice(-pattern.length - 8) : text.slice(0, pattern.length + 8);
  const isSame = side === 'before' ? near.endsWith(pattern) : near.startsWith(pattern);
  if (isSame) return 1;
  const edits = side === 'before' ? editsAtEnd(pattern, near) : editsAtStart(pattern, near);
  const likeness = Math.max(0, 1 - edits / pattern.length);
  return hasSameNumbers(side, pattern, near) ? likeness : Math.min(likeness, 0.7);
}
