/**
 * Edits that turn `pattern` into the end of `text` (the beginning of `text` is free): how well `pattern` fits what
 * stands just before a place.
 */
export function editsAtEnd(pattern: string, text: string): number {
  let previous = new Uint16Array(text.length + 1);
  let row = new Uint16Array(text.length + 1);
  for (let i = 1; i <= pattern.length; i += 1) {
    row[0] = i;
    const unit = pattern.charCodeAt(i - 1);
    for (let j = 1; j <= text.length; j += 1) {
      const replaced = previous[j - 1]! + (unit === text.charCodeAt(j - 1) ? 0 : 1);
      const removed = previous[j]! + 1;
      const added = row[j - 1]! + 1;
      row[j] = Math.min(replaced, removed, added);
    }
    [previous, row] = [row, previous];
  }
  return previous[text.length]!;
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** As `editsAtEnd`, for what stands just after a place. */
export const editsAtStart = (pattern: string, text: string): number => editsAtEnd(reversed(pattern), reversed(text));

/** Edits that turn one whole text into the other. */
export function editsBetween(a: string, b: string): number {
  let previous = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(previous[j - 1]! + (unit === b.charCodeAt(j - 1) ? 0 : 1), previous[j]! + 1, row[j - 1]! + 1);
    }
    [previous, row] = [row, previous];
  }
  return previous[b.length]!;
}

/** 1 for the same text, 0 for nothing in common; long texts are compared by their ends and length. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  if (Math.min(a.length, b.length) / longer < 0.2) return Math.min(a.length, b.length) / longer / 2;
  if (longer > 4000) {
    const head = likeness(a.slice(0, 1900), b.slice(0, 1900));
    const tail = likeness(a.slice(-1900), b.slice(-1900));
    return Math.min(head, tail) * (Math.min(a.length, b.length) / longer);
  }
  return 1 - editsBetween(a, b) / longer;
}
