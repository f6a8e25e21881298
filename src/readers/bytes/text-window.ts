import { readSync } from 'node:fs';
import { isAscii, startDecoder } from './encoding.ts';

/** A file that is open for reading, unpacked. Nobody else may change it meanwhile. */
export interface OpenInput {
  readonly handle: number;
  readonly bytes: number;
}
/** The (unpacked) bytes of a source: in memory, or in a file. */
export type Input = Buffer | OpenInput;

/** Bytes looked at together. */
export const windowBytes = 4 * 1024 ** 2;
/** How far is looked ahead before anything counts as broken: more than the largest activity and token together. */
const mostAhead = 24 * 1024 ** 2;

/** Copies bytes from a position; how many there were. */
export function copyFrom(input: Input, position: number, target: Buffer, at: number, length: number): number {
  if (Buffer.isBuffer(input)) return input.copy(target, at, position, position + length);
  const most = Math.min(length, input.bytes - position);
  let got = 0;
  while (got < most) {
    const part = readSync(input.handle, target, at + got, most - got, position + got);
    if (part === 0) break;
    got += part;
  }
  return got;
}

/** The first bytes. */
export function readHead(input: Input, length: number): Buffer {
  const head = Buffer.alloc(length);
  return head.subarray(0, copyFrom(input, 0, head, 0, length));
}

/** Writes the next bytes of a text into a target; how many, 0 at the end. */
export type TextSource = (target: Buffer, at: number, length: number) => number;

/** The text of an input as it is, or of its bytes from an offset up to another. */
export function plainText(input: Input, from = 0, to = Number.POSITIVE_INFINITY): TextSource {
  let position = from;
  return (target, at, length) => {
    const got = copyFrom(input, position, target, at, Math.min(length, to - position));
    position += got;
    return got;
  };
}

const chunkBytes = 1024 ** 2;

function* chunksOf(input: Input, from: number): Generator<Buffer> {
  const chunk = Buffer.alloc(chunkBytes);
  for (let position = from; ; ) {
    const got = copyFrom(input, position, chunk, 0, chunkBytes);
    if (got === 0) return;
    position += got;
    yield chunk.subarray(0, got);
  }
}

/** Looks through the whole of it: nothing but ASCII, of the encoding, or neither. */
export function natureOf(input: Input, from: number, encoding: string): 'ascii' | 'valid' | 'invalid' {
  const decode = startDecoder(encoding);
  let isPure = true;
  for (const chunk of chunksOf(input, from)) {
    isPure &&= isAscii(chunk);
    if (decode(chunk, false) === null) return 'invalid';
  }
  if (decode(Buffer.alloc(0), true) === null) return 'invalid';
  return isPure ? 'ascii' : 'valid';
}

/** A text of another encoding, which must be valid, as UTF-8. */
export function decodedText(input: Input, from: number, encoding: string): TextSource {
  const decode = startDecoder(encoding);
  const chunks = chunksOf(input, from);
  let rest = Buffer.alloc(0);
  let isDone = false;
  return (target, at, length) => {
    while (rest.length === 0 && !isDone) {
      const { value, done } = chunks.next();
      isDone = done === true;
      rest = (decode(isDone ? Buffer.alloc(0) : (value as Buffer), isDone) ?? rest) as typeof rest;
    }
    const got = rest.copy(target, at, 0, length);
    rest = rest.subarray(got);
    return got;
  };
}

/** A part of a text that slides over it, so that memory does not grow with the text. */
export class TextWindow {
  bytes: Buffer = Buffer.alloc(0);
  /** Offset of the first of `bytes` in the text. */
  base = 0;
  /** Do `bytes` hold the last byte of the text? */
  isAtEnd = false;
  readonly #source: TextSource;
  readonly #size: number;
  readonly #behind: number;
  #buffer: Buffer = Buffer.alloc(0);
  #filled = 0;

  /** `size` bytes at once, and `behind` bytes kept before the place of reading. */
  constructor(source: TextSource, size: number, behind: number) {
    this.#source = source;
    this.#size = size;
    this.#behind = behind;
  }

  /** Could `more` bring further bytes after an offset, or has it been looked as far ahead as ever? */
  hasMore(from: number): boolean {
    return !this.isAtEnd && this.#filled - from < mostAhead;
  }

  /**
   * Brings further bytes, twice as many after `from` as there were or a window of them, and lets go of those that lie
   * more than `behind` before it. Offsets become smaller by the number returned; null when there is no more.
   */
  more(from: number): number | null {
    if (!this.hasMore(from)) return null;
    const ahead = this.#filled - from;
    // Far ahead at once: where much is broken, each broken record is to be looked at twice, not moved each time.
    const wanted = ahead * 2 >= mostAhead ? mostAhead * 2 : Math.max(this.#size, ahead * 2);
    const by = Math.max(0, from - this.#behind);
    const kept = this.#filled - by;
    const needed = kept + wanted - ahead;
    if (this.#buffer.length < needed) {
      const larger = Buffer.allocUnsafeSlow(needed);
      this.#buffer.copy(larger, 0, by, this.#filled);
      this.#buffer = larger;
    } else this.#buffer.copyWithin(0, by, this.#filled);
    this.base += by;
    this.#filled = kept;
    while (this.#filled < needed) {
      const got = this.#source(this.#buffer, this.#filled, needed - this.#filled);
      if (got === 0) {
        this.isAtEnd = true;
        break;
      }
      this.#filled += got;
    }
    this.bytes = this.#buffer.subarray(0, this.#filled);
    return by;
  }
}
