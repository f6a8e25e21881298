/** What Parquet says of its pages and of itself: structures in Thrift's compact protocol, as far as it needs them. */
export class ThriftWriter {
  readonly #bytes: number[] = [];
  readonly #last: number[] = [0];

  #varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  #head(id: number, type: number): void {
    const step = id - this.#last.at(-1)!;
    this.#bytes.push((step << 4) | type);
    this.#last[this.#last.length - 1] = id;
  }

  /** An integer of 32 or 64 bits, not negative, at most 2^52. */
  integer(id: number, value: number, bits: 32 | 64): this {
    this.#head(id, bits === 32 ? 5 : 6);
    this.#varint(value * 2);
    return this;
  }

  text(id: number, text: string): this {
    this.#head(id, 8);
    return this.#binary(text);
  }

  #binary(text: string): this {
    const bytes = Buffer.from(text);
    this.#varint(bytes.length);
    this.#bytes.push(...bytes);
    return this;
  }

  #list(id: number, type: number, length: number): void {
    this.#head(id, 9);
    if (length < 15) this.#bytes.push((length << 4) | type);
    else {
      this.#bytes.push(0xf0 | type);
      this.#varint(length);
    }
  }

  integers(id: number, values: readonly number[]): this {
    this.#list(id, 5, values.length);
    for (const value of values) this.#varint(value * 2);
    return this;
  }

  texts(id: number, values: readonly string[]): this {
    this.#list(id, 8, values.length);
    for (const value of values) this.#binary(value);
    return this;
  }

  structure(id: number, fill: () => void): this {
    this.#head(id, 12);
    return this.#within(fill);
  }

  structures<T>(id: number, values: readonly T[], fill: (value: T) => void): this {
    this.#list(id, 12, values.length);
    for (const value of values) this.#within(() => fill(value));
    return this;
  }

  #within(fill: () => void): this {
    this.#last.push(0);
    fill();
    this.#last.pop();
    this.#bytes.push(0);
    return this;
  }

  /** The structure as bytes. */
  end(): Buffer {
    return Buffer.from([...this.#bytes, 0]);
  }
}
