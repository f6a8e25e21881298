/**
 * Names known beforehand, found by the hash that a scan of their bytes leaves behind: ids from 1 in the order given,
 * 0 for any other name. A multiplier without collisions is searched once.
 */
export class XmlNames {
  readonly #slots = new Int16Array(4096);
  readonly #bytes: readonly Uint8Array[];
  #multiplier = 0x9e3779b1 | 0;

  constructor(names: readonly string[]) {
    this.#bytes = [new Uint8Array(), ...names.map((name) => new TextEncoder().encode(name))];
    const hashes = this.#bytes.map((bytes) => bytes.reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 0));
    while (!this.#fits(hashes)) this.#multiplier = (this.#multiplier + 2) | 0;
  }

  #fits(hashes: readonly number[]): boolean {
    this.#slots.fill(0);
    for (let id = 1; id < hashes.length; id++) {
      const slot = Math.imul(hashes[id]!, this.#multiplier) >>> 20;
      if (this.#slots[slot] !== 0) return false;
      this.#slots[slot] = id;
    }
    return true;
  }

  /** The id of the name at `from` to `to` whose hash is `hash` (`hash * 31 + byte`, 32 bits). */
  idOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const id = this.#slots[Math.imul(hash, this.#multiplier) >>> 20]!;
    if (id === 0) return 0;
    const name = this.#bytes[id]!;
    if (name.length !== to - from) return 0;
    for (let i = 0; i < name.length; i++) if (name[i] !== bytes[from + i]) return 0;
    return id;
  }
}

const isNameStart =
  /^[:A-Z_a-z\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{2ff}\u{370}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}]/u;
const isNameOther =
  /[^-.0-9:A-Z_a-z\u{b7}\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{203f}\u{2040}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}]/u;

/** Is it a Name of XML 1.0, fifth edition, production 5? */
export const isXmlName = (name: string): boolean => isNameStart.test(name) && !isNameOther.test(name);

/** 1: an ASCII character that may start a name; 2: one that may follow; 3: part of a character beyond ASCII; 0: none. */
export const nameClass = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const character = String.fromCharCode(byte);
  nameClass[byte] = byte > 127 ? 3 : /[:A-Z_a-z]/.test(character) ? 1 : /[-.0-9]/.test(character) ? 2 : 0;
}
