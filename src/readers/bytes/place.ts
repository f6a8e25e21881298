import type { Plain } from './encoding.ts';

interface PlaceMark {
  readonly line: number;
  readonly at: number;
  readonly fileByte: number;
}

/**
 * Where a reader stands in a file: line, and byte of the file as published also when its text had to be converted.
 * It only moves forward, and sees every byte that it passes.
 */
export class Place {
  /** Line of `at`, from 1; a line ends with LF, CR or both. */
  line: number;
  at: number;
  /** Offset of the last character passed that XML forbids, or -1. */
  forbidden = -1;
  readonly #width: Plain['width'];
  #bytes: Buffer;
  /** Where the bytes begin in the text. */
  #base: number;
  #fileByte: number;

  /** `bytes` are those of the text from `base` on, and the first of them stands on `line`. */
  constructor(
    { bytes, from, width, markLength }: Omit<Plain, 'encoding' | 'warning'>,
    { base, line }: { readonly base: number; readonly line: number } = { base: 0, line: 1 },
  ) {
    this.#base = base;
    this.line = line;
    this.#bytes = bytes;
    this.#width = width;
    this.at = from;
    this.#fileByte = markLength;
  }

  mark(): PlaceMark {
    return { line: this.line, at: this.at, fileByte: this.#fileByte };
  }

  /** Goes back to where it stood, with nothing forbidden seen since. */
  restore({ line, at, fileByte }: PlaceMark): void {
    this.line = line;
    this.at = at;
    this.#fileByte = fileByte;
    this.forbidden = -1;
  }

  /** Goes on in other bytes of the same text, `by` earlier than in those before. */
  move(bytes: Buffer, by: number): void {
    this.#bytes = bytes;
    this.#base += by;
    this.at -= by;
    this.forbidden = -1;
  }

  moveTo(offset: number): void {
    const bytes = this.#bytes;
    const to = Math.min(offset, bytes.length);
    let { line } = this;
    for (let i = this.at; i < to; i++) {
      const byte = bytes[i]!;
      if (byte < 32) {
        if (byte === 10) line++;
        else if (byte === 13) {
          if (bytes[i + 1] !== 10) line++;
        } else if (byte !== 9) this.forbidden = i;
      } else if (byte === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2]! >= 0xbe) this.forbidden = i;
    }
    this.line = line;
    if (this.#width !== 'utf-8') this.#count(to);
    if (to > this.at) this.at = to;
  }

  /** Goes to a byte of the file as published, on a line that is known, without counting lines on the way. */
  moveToFileByte(fileByte: number, line: number): void {
    const bytes = this.#bytes;
    if (this.#width === 'utf-8') this.at = Math.max(this.at, Math.min(fileByte, bytes.length));
    else while (this.at < bytes.length && this.#fileByte < fileByte) this.moveTo(this.at + 1);
    this.line = line;
  }

  #count(to: number): void {
    const bytes = this.#bytes;
    const width = this.#width;
    for (let i = this.at; i < to; i++) {
      const byte = bytes[i]!;
      if ((byte & 0xc0) === 0x80) continue;
      this.#fileByte += width === 'one' ? 1 : byte >= 0xf0 ? 4 : 2;
    }
  }

  /** Byte of the file at `at`. */
  get fileByte(): number {
    return this.#width === 'utf-8' ? this.#base + this.at : this.#fileByte;
  }
}
