/**
 * Words each once, sorted by their UTF-8 bytes and kept as those bytes, with the number of things that hold each. A word
 * is known by its place.
 */
export interface Dictionary {
  readonly size: number;
  word(at: number): string;
  documents(at: number): number;
  /** Place of a word; -1 when it is not held. */
  find(word: string): number;
  /** Places of the words that begin so: from the first to before the last. Empty for an empty beginning. */
  beginning(prefix: string): { readonly from: number; readonly end: number };
  /**
   * Words that differ from one in at most so many letters left out, put in, exchanged, or swapped with their neighbour
   * (optimal string alignment), nearest first, then those that more things hold. Letters are code points.
   */
  near(word: string, most: number): readonly { readonly at: number; readonly distance: number }[];
}

const newline = 10;

/** From words in the order of their UTF-8 bytes, one a line, and the number of things that hold each. */
export function readDictionary(lines: Uint8Array, documents: Int32Array): Dictionary {
  const size = documents.length;
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  const starts = new Uint32Array(size + 1);
  let at = 0;
  for (let byte = bytes.indexOf(newline); byte >= 0; byte = bytes.indexOf(newline, byte + 1)) {
    at += 1;
    starts[at] = byte + 1;
  }
  if (size > 0) starts[size] = bytes.length + 1;
  if (at !== Math.max(0, size - 1)) throw new Error(`${at + 1} lines of ${size} words`);
  const endOf = (place: number) => starts[place + 1]! - 1;
  const word = (place: number) => bytes.toString('utf8', starts[place], endOf(place));
  /** Place of the first word that is not before these bytes. */
  const first = (wanted: Buffer): number => {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (bytes.compare(wanted, 0, wanted.length, starts[middle], endOf(middle)) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const after = (prefix: Buffer) => first(Buffer.concat([prefix, Buffer.from([0xff])]));

  function near(wanted: string, most: number): { at: number; distance: number }[] {
    const letters = [...wanted];
    const width = letters.length + 1;
    /** Distances of the beginnings of a word, one row a letter; rows of a beginning that the next word shares are kept. */
    const rows = [Int32Array.from({ length: width }, (_, column) => column)];
    const path: string[] = [];
    const found: { at: number; distance: number }[] = [];
    let place = 0;
    while (place < size) {
      const own = [...word(place)];
      let depth = 0;
      while (depth < path.length && depth < own.length && path[depth] === own[depth]) depth += 1;
      path.length = depth;
      let isFar = false;
      while (depth < own.length && !isFar) {
        const letter = own[depth]!;
        const above = rows[depth]!;
        rows[depth + 1] ??= new Int32Array(width);
        const row = rows[depth + 1]!;
        row[0] = depth + 1;
        let least = row[0];
        for (let column = 1; column < width; column += 1) {
          let value = Math.min(
            above[column]! + 1,
            row[column - 1]! + 1,
            above[column - 1]! + (letters[column - 1] === letter ? 0 : 1),
          );
          if (column > 1 && depth > 0 && letters[column - 1] === path[depth - 1] && letters[column - 2] === letter)
            value = Math.min(value, rows[depth - 1]![column - 2]! + 1);
          row[column] = value;
          if (value < least) least = value;
        }
        path.push(letter);
        depth += 1;
        // A swap looks two rows back, so both must be too far.
        isFar = least > most && Math.min(...above) >= most;
      }
      if (isFar) {
        place = Math.max(place + 1, after(Buffer.from(path.join(''))));
        continue;
      }
      const distance = rows[own.length]![width - 1]!;
      if (distance <= most) found.push({ at: place, distance });
      place += 1;
    }
    return found.sort(
      (one, two) => one.distance - two.distance || documents[two.at]! - documents[one.at]! || one.at - two.at,
    );
  }

  return {
    size,
    word,
    documents: (place) => documents[place] ?? 0,
    find(wanted) {
      const place = first(Buffer.from(wanted));
      return place < size && word(place) === wanted ? place : -1;
    },
    beginning(prefix) {
      const wanted = Buffer.from(prefix);
      return wanted.length === 0 ? { from: 0, end: 0 } : { from: first(wanted), end: after(wanted) };
    },
    near,
  };
}
