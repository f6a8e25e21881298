/** Limits of one JSON document. */
export const jsonLimits = { depth: 64, bytes: 100 * 1024 ** 2 } as const;

/** A JSON value with its place. Numbers stay as written; `at` and `end` are offsets of its first byte and after its last. */
export type Json = { readonly at: number; readonly end: number } & (
  | { readonly type: 'object'; readonly entries: ReadonlyMap<string, Json> }
  | { readonly type: 'array'; readonly items: readonly Json[] }
  | { readonly type: 'string' | 'number'; readonly text: string }
  | { readonly type: 'true' | 'false' | 'null' }
);

/** Why bytes are no JSON (RFC 8259), or over a limit. Thrown by the parser, caught by its callers. */
export class JsonProblem {
  readonly code: 'json-broken' | 'json-too-deep';
  /** Offset of the byte where it was noticed. */
  readonly at: number;
  constructor(code: JsonProblem['code'], at: number) {
    this.code = code;
    this.at = at;
  }
}

const quote = 34;
const backslash = 92;
const isBlank = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const longestNumber = 1000;

/** Reads JSON values from UTF-8 bytes, strictly. A key that an object has twice keeps its first value. */
export class JsonParser {
  readonly #bytes: Buffer;
  readonly #end: number;
  /** Where it stands. */
  at: number;
  /** Called for a key that its object has already, with its place. */
  readonly #onRepeated: (key: string, at: number) => void;

  constructor(bytes: Buffer, from: number, to: number, onRepeated: (key: string, at: number) => void) {
    this.#bytes = bytes;
    this.at = from;
    this.#end = to;
    this.#onRepeated = onRepeated;
  }

  skipBlanks(): void {
    while (this.at < this.#end && isBlank(this.#bytes[this.at])) this.at++;
  }

  /** Is there nothing more? */
  isAtEnd(): boolean {
    this.skipBlanks();
    return this.at >= this.#end;
  }

  /** Goes past the character if it is the next one after blanks. */
  take(character: string): boolean {
    this.skipBlanks();
    if (this.at >= this.#end || this.#bytes[this.at] !== character.charCodeAt(0)) return false;
    this.at++;
    return true;
  }

  expect(character: string): void {
    if (!this.take(character)) throw new JsonProblem('json-broken', this.at);
  }

  /** The next value, whole. Throws JsonProblem. */
  value(depth = 1): Json {
    if (depth > jsonLimits.depth) throw new JsonProblem('json-too-deep', this.at);
    this.skipBlanks();
    const at = this.at;
    const byte = at < this.#end ? this.#bytes[at] : undefined;
    if (byte === quote) {
      const text = this.string();
      return { type: 'string', text, at, end: this.at };
    }
    if (this.take('{')) {
      const entries = new Map<string, Json>();
      if (!this.take('}')) {
        do {
          const { key, keyAt } = this.key();
          const value = this.value(depth + 1);
          if (entries.has(key)) this.#onRepeated(key, keyAt);
          else entries.set(key, value);
        } while (this.take(','));
        this.expect('}');
      }
      return { type: 'object', entries, at, end: this.at };
    }
    if (this.take('[')) {
      const items: Json[] = [];
      if (!this.take(']')) {
        do items.push(this.value(depth + 1));
        while (this.take(','));
        this.expect(']');
      }
      return { type: 'array', items, at, end: this.at };
    }
    for (const type of ['true', 'false', 'null'] as const) {
      if (byte !== type.charCodeAt(0)) continue;
      const end = at + type.length;
      if (end > this.#end || this.#bytes.toString('latin1', at, end) !== type) throw new JsonProblem('json-broken', at);
      this.at = end;
      return { type, at, end };
    }
    number.lastIndex = 0;
    const text = number.exec(this.#bytes.toString('latin1', at, Math.min(this.#end, at + longestNumber)))?.[0] ?? '';
    if (text === '') throw new JsonProblem('json-broken', at);
    this.at = at + text.length;
    return { type: 'number', text, at, end: this.at };
  }

  /** A key with its colon. */
  key(): { key: string; keyAt: number } {
    this.skipBlanks();
    const keyAt = this.at;
    const key = this.string();
    this.expect(':');
    return { key, keyAt };
  }

  string(): string {
    this.skipBlanks();
    const start = this.at;
    const bytes = this.#bytes;
    if (start >= this.#end || bytes[start] !== quote) throw new JsonProblem('json-broken', start);
    let at = start + 1;
    let hasEscapes = false;
    for (;;) {
      const byte = at < this.#end ? bytes[at]! : 0;
      if (byte === quote) break;
      if (byte < 32) throw new JsonProblem('json-broken', at);
      if (byte === backslash) {
        hasEscapes = true;
        at++;
      }
      at++;
    }
    this.at = at + 1;
    if (!hasEscapes) return bytes.toString('utf8', start + 1, at);
    try {
      return JSON.parse(bytes.toString('utf8', start, at + 1)) as string;
    } catch {
      throw new JsonProblem('json-broken', start);
    }
  }
}

/** The value at a path of keys; undefined where there is none. */
export function jsonAt(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let at = value;
  for (const key of keys) at = at?.type === 'object' ? at.entries.get(key) : undefined;
  return at;
}

/** The items of an array at a path; none where there is no array. */
export function jsonItems(value: Json | undefined, ...keys: readonly string[]): readonly Json[] {
  const found = jsonAt(value, ...keys);
  return found?.type === 'array' ? found.items : [];
}

/** Text of a string or number, trimmed; null for anything else and for blanks. */
export const jsonText = (value: Json | undefined): string | null =>
  value?.type === 'string' || value?.type === 'number' ? value.text.trim() || null : null;

/** A way to the line of an offset, from 1; lines end with LF. */
export function startLines(bytes: Buffer): (at: number) => number {
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends.push(at);
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
