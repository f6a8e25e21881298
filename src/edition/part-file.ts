import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Column, ColumnType } from './tables.ts';
import { ThriftWriter } from './thrift.ts';

/** A value of a cell: decimals as text. */
export type Cell = string | number | boolean | null;
/** A row of a table, by column name. A column that is left out is null. */
export type TableRow = Readonly<Record<string, Cell>>;

/** Rows in one group at most; what is more becomes a further one. */
const groupRows = 61_440;

/** Types of the Parquet format. */
const physical = { boolean: 0, int32: 1, int64: 2, text: 6 } as const;
const encodings = { plain: 0, levels: 3, dictionary: 8 } as const;
const pages = { data: 0, dictionary: 2 } as const;

/** A column of a type as a part file holds it: decimals as text, which the engine makes numbers of. */
export const partType = (type: ColumnType): Exclude<ColumnType, 'DECIMAL(38,12)'> =>
  type === 'DECIMAL(38,12)' ? 'VARCHAR' : type;
const physicalOf = (type: ColumnType): number =>
  type === 'INTEGER'
    ? physical.int32
    : type === 'BIGINT'
      ? physical.int64
      : type === 'BOOLEAN'
        ? physical.boolean
        : physical.text;

interface Chunk {
  readonly type: number;
  readonly name: string;
  readonly encoding: number;
  readonly dictionaryAt: number | null;
  readonly dataAt: number;
  readonly bytes: number;
}
interface Group {
  readonly rows: number;
  readonly chunks: readonly Chunk[];
}

/** Bytes that grow; kept from column to column. */
class Bytes {
  buffer = Buffer.allocUnsafeSlow(1 << 20);
  length = 0;

  /** Makes room for some more. */
  want(more: number): Buffer {
    if (this.length + more > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(this.buffer.length * 2, this.length + more));
      this.buffer.copy(larger, 0, 0, this.length);
      this.buffer = larger;
    }
    return this.buffer;
  }

  varint(value: number): void {
    const buffer = this.want(5);
    let rest = value;
    while (rest > 127) {
      buffer[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    buffer[this.length++] = rest;
  }

  /** A text with its length before it, as PLAIN has it. */
  text(text: string): void {
    const { length } = text;
    const buffer = this.want(4 + length * 3);
    const from = this.length + 4;
    let at = from;
    if (length <= 24) {
      for (let i = 0; i < length; i++) {
        const code = text.charCodeAt(i);
        if (code > 127) {
          at = -1;
          break;
        }
        buffer[at++] = code;
      }
    } else at = -1;
    if (at < 0) at = from + buffer.write(text, from);
    buffer.writeUInt32LE(at - from, this.length);
    this.length = at;
  }

  /** Numbers of so many bits, packed, in one run; the last eight are filled up with 0. */
  packed(numbers: Int32Array, count: number, width: number): void {
    const eights = (count + 7) >> 3;
    this.varint(eights * 2 + 1);
    const buffer = this.want(eights * width);
    let at = this.length;
    let held = 0;
    let bits = 0;
    for (let i = 0; i < eights * 8; i++) {
      held |= (i < count ? numbers[i]! : 0) << bits;
      bits += width;
      while (bits >= 8) {
        buffer[at++] = held & 255;
        held >>>= 8;
        bits -= 8;
      }
    }
    this.length = at;
  }

  /** One number, so many times. */
  repeated(number: 0 | 1, times: number): void {
    this.varint(times * 2);
    this.want(1)[this.length++] = number;
  }
}

/** What one column needs while it is written; all files share it, as each is written in one go. */
const scratch = {
  body: new Bytes(),
  dictionary: new Bytes(),
  present: new Int32Array(groupRows),
  numbers: new Int32Array(groupRows),
};

/**
 * Rows of one table in a file that the engine reads without parsing: Parquet, not packed, each column with a dictionary
 * where that is shorter. The same rows in the same calls of `write` give the same bytes.
 */
export class PartFile {
  readonly #columns: readonly Column[];
  readonly #handle: number;
  readonly #hash: Hash = createHash('sha256');
  readonly #groups: Group[] = [];
  readonly #body = scratch.body;
  readonly #dictionary = scratch.dictionary;
  #at = 0;

  constructor(path: string, columns: readonly Column[]) {
    this.#columns = columns;
    this.#handle = openSync(path, 'wx');
    this.#put(Buffer.from('PAR1'));
  }

  write(rows: readonly TableRow[]): void {
    for (let from = 0; from < rows.length; from += groupRows) {
      const group = from === 0 && rows.length <= groupRows ? rows : rows.slice(from, from + groupRows);
      this.#groups.push({ rows: group.length, chunks: this.#columns.map((column) => this.#chunk(column, group)) });
    }
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#handle, bytes, at);
    this.#at += bytes.length;
  }

  #page(kind: number, body: Bytes, count: number, encoding: number): void {
    const head = new ThriftWriter().integer(1, kind, 32).integer(2, body.length, 32).integer(3, body.length, 32);
    if (kind === pages.dictionary) head.structure(7, () => head.integer(1, count, 32).integer(2, encoding, 32));
    else
      head.structure(5, () =>
        head
          .integer(1, count, 32)
          .integer(2, encoding, 32)
          .integer(3, encodings.levels, 32)
          .integer(4, encodings.levels, 32),
      );
    this.#put(head.end());
    this.#put(body.buffer.subarray(0, body.length));
  }

  #chunk({ name, type }: Column, rows: readonly TableRow[]): Chunk {
    const body = this.#body;
    const start = this.#at;
    body.length = 0;
    const values: (string | number | boolean)[] = [];
    for (const row of rows) {
      const value = row[name];
      if (value !== null && value !== undefined) values.push(value);
    }
    this.#levels(name, rows, values.length);
    let dictionaryAt: number | null = null;
    const kind = physicalOf(type);
    if (kind === physical.text) {
      const distinct = this.#withDictionary(values);
      if (distinct > 0) {
        dictionaryAt = start;
        this.#page(pages.dictionary, this.#dictionary, distinct, encodings.plain);
      } else for (const value of values) body.text(String(value));
    } else if (kind === physical.boolean) this.#flags(values);
    else this.#wholes(values, kind);
    const encoding = dictionaryAt === null ? encodings.plain : encodings.dictionary;
    const dataAt = this.#at;
    this.#page(pages.data, body, rows.length, encoding);
    return { type: kind, name, encoding, dictionaryAt, dataAt, bytes: this.#at - start };
  }

  /** Which rows state a value: the definition levels, with their length before them. */
  #levels(name: string, rows: readonly TableRow[], stated: number): void {
    const body = this.#body;
    body.want(4);
    body.length = 4;
    if (stated === 0 || stated === rows.length) body.repeated(stated === 0 ? 0 : 1, rows.length);
    else {
      for (let i = 0; i < rows.length; i++) {
        const value = rows[i]![name];
        scratch.present[i] = value !== null && value !== undefined ? 1 : 0;
      }
      body.packed(scratch.present, rows.length, 1);
    }
    body.buffer.writeUInt32LE(body.length - 4, 0);
  }

  /** Each distinct text once, and for each value its number; 0, with nothing written, when few repeat. */
  #withDictionary(values: readonly (string | number | boolean)[]): number {
    const numbers = new Map<string, number>();
    const most = values.length / 2;
    for (let i = 0; i < values.length; i++) {
      const text = String(values[i]);
      let number = numbers.get(text);
      if (number === undefined) {
        number = numbers.size;
        if (number >= most) return 0;
        numbers.set(text, number);
      }
      scratch.numbers[i] = number;
    }
    if (numbers.size === 0) return 0;
    const dictionary = this.#dictionary;
    dictionary.length = 0;
    for (const text of numbers.keys()) dictionary.text(text);
    const body = this.#body;
    const width = Math.max(1, 32 - Math.clz32(numbers.size - 1));
    body.want(1)[body.length++] = width;
    if (numbers.size === 1) body.repeated(0, values.length);
    else body.packed(scratch.numbers, values.length, width);
    return numbers.size;
  }

  #flags(values: readonly unknown[]): void {
    const body = this.#body;
    const eights = (values.length + 7) >> 3;
    const buffer = body.want(eights).fill(0, body.length, body.length + eights);
    for (let i = 0; i < values.length; i++) if (values[i] === true) buffer[body.length + (i >> 3)]! |= 1 << (i & 7);
    body.length += eights;
  }

  #wholes(values: readonly (string | number | boolean)[], kind: number): void {
    const body = this.#body;
    const size = kind === physical.int32 ? 4 : 8;
    const buffer = body.want(values.length * size);
    let at = body.length;
    for (const value of values) {
      if (typeof value === 'boolean' || (typeof value === 'number' && !Number.isSafeInteger(value)))
        throw new Error(`no whole number: ${value}`);
      if (size === 4) buffer.writeInt32LE(Number(value), at);
      else if (typeof value === 'number' && value >= 0) {
        buffer.writeUInt32LE(value % 0x1_0000_0000, at);
        buffer.writeUInt32LE(Math.floor(value / 0x1_0000_0000), at + 4);
      } else buffer.writeBigInt64LE(BigInt(value), at);
      at += size;
    }
    body.length = at;
  }

  /** Writes what the file holds at its end, and closes it: the hash of its bytes. */
  close(): string {
    const foot = new ThriftWriter().integer(1, 1, 32);
    foot.structures(2, [null, ...this.#columns], (column) => {
      if (column === null) return foot.text(4, 'rows').integer(5, this.#columns.length, 32);
      const kind = physicalOf(column.type);
      foot.integer(1, kind, 32).integer(3, 1, 32).text(4, column.name);
      return kind === physical.text ? foot.integer(6, 0, 32) : foot;
    });
    foot.integer(
      3,
      this.#groups.reduce((sum, { rows }) => sum + rows, 0),
      64,
    );
    foot.structures(4, this.#groups, ({ rows, chunks }) => {
      foot.structures(1, chunks, (chunk) => {
        const { type, name, encoding, dictionaryAt, dataAt, bytes } = chunk;
        foot.integer(2, dictionaryAt ?? dataAt, 64).structure(3, () => {
          foot
            .integer(1, type, 32)
            .integers(2, encoding === encodings.plain ? [0, 3] : [0, 3, 8])
            .texts(3, [name])
            .integer(4, 0, 32)
            .integer(5, rows, 64)
            .integer(6, bytes, 64)
            .integer(7, bytes, 64)
            .integer(9, dataAt, 64);
          if (dictionaryAt !== null) foot.integer(11, dictionaryAt, 64);
        });
      });
      foot
        .integer(
          2,
          chunks.reduce((sum, { bytes }) => sum + bytes, 0),
          64,
        )
        .integer(3, rows, 64);
    });
    const bytes = foot.end();
    const end = Buffer.alloc(8);
    end.writeUInt32LE(bytes.length, 0);
    end.write('PAR1', 4);
    this.#put(bytes);
    this.#put(end);
    closeSync(this.#handle);
    return this.#hash.digest('hex');
  }
}
