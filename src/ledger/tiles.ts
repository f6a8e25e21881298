import { bytesToHex } from '@noble/hashes/utils.js';
import type { Sha256 } from '../model/index.ts';
import {
  consistencyRanges,
  emptyRoot,
  inclusionRanges,
  joinRange,
  type LeafRange,
  leafHash,
  MerkleTree,
  nodeHash,
} from './merkle.ts';
import { maxEntryBytes } from './segments.ts';

/** Hashes in a full tile, and entries in a full bundle (C2SP tlog-tiles). */
const full = 256;
const deepest = 63;

/** A static file of a log: hashes of a level, or entries; `width` from 1 to 256. */
export interface Tile {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** `tile/0/x001/x234/067.p/12` (C2SP tlog-tiles): below the prefix of the log, without a leading slash. */
export function tilePath({ level, index, width }: Tile): string {
  let rest = index;
  let path = String(rest % 1000).padStart(3, '0');
  while (rest >= 1000) {
    rest = Math.floor(rest / 1000);
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`;
  }
  return `tile/${level}/${path}${width === full ? '' : `.p/${width}`}`;
}

/** The inverse of `tilePath`; null for whatever it would not write. */
export function parseTilePath(path: string): Tile | null {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path);
  if (!match) return null;
  const level = match[1] === 'entries' ? 'entries' : Number(match[1]);
  const index = Number((match[2] as string).replaceAll(/[x/]/g, ''));
  const width = match[3] === undefined ? full : Number(match[3]);
  if (!Number.isSafeInteger(index) || (level !== 'entries' && level > deepest)) return null;
  const tile = { level, index, width } as const;
  return tilePath(tile) === path ? tile : null;
}

/** How many hashes a level of a log of `size` entries has. */
const countOf = (level: number | 'entries', size: number): number =>
  level === 'entries' ? size : Math.floor(size / full ** level);

/** The tile with this place in a log of `size` entries, full or partial; null when it would be empty. */
export function tileAt(level: number | 'entries', index: number, size: number): Tile | null {
  const width = Math.min(full, countOf(level, size) - index * full);
  return width > 0 ? { level, index, width } : null;
}

/** Every tile and bundle of a log of `size` entries, each once, at its widest. */
export function* tilesOf(size: number): Generator<Tile> {
  const levels: (number | 'entries')[] = ['entries'];
  for (let level = 0; countOf(level, size) > 0; level += 1) levels.push(level);
  for (const level of levels)
    for (let index = 0; index * full < countOf(level, size); index += 1) yield tileAt(level, index, size)!;
}

/** The bytes of a tile of hashes. */
export function tileBytes(tree: MerkleTree, { level, index, width }: Tile & { readonly level: number }): Uint8Array {
  const bytes = new Uint8Array(width * 32);
  for (let place = 0; place < width; place += 1) bytes.set(tree.node(level * 8, index * full + place), place * 32);
  return bytes;
}

/** Entries one after the other, each with its length before it in two bytes, the greater first. */
export function bundleBytes(lines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lines.reduce((sum, { length }) => sum + 2 + length, 0));
  let place = 0;
  for (const line of lines) {
    if (line.length > maxEntryBytes) throw new RangeError('an entry is longer than a bundle can hold');
    bytes[place] = line.length >> 8;
    bytes[place + 1] = line.length & 0xff;
    bytes.set(line, place + 2);
    place += 2 + line.length;
  }
  return bytes;
}

/** The entries of a bundle; null when it is cut off. */
export function readBundle(bytes: Uint8Array): Uint8Array[] | null {
  const lines: Uint8Array[] = [];
  let place = 0;
  while (place < bytes.length) {
    const length = ((bytes[place] as number) << 8) | (bytes[place + 1] ?? 0);
    if (place + 2 + length > bytes.length) return null;
    lines.push(bytes.subarray(place + 2, place + 2 + length));
    place += 2 + length;
  }
  return lines;
}

/** The first `width` hashes or entries of a wider tile; null when it has fewer. */
export function narrow(tile: Tile, bytes: Uint8Array, width: number): Uint8Array | null {
  if (tile.level !== 'entries') return bytes.length < width * 32 ? null : bytes.subarray(0, width * 32);
  const lines = readBundle(bytes);
  return lines === null || lines.length < width ? null : bundleBytes(lines.slice(0, width));
}

/** Fetches a static file of a log by its path below the prefix; null when there is none. */
export type ReadTile = (path: string) => Promise<Uint8Array | null>;

/** Proofs of a log, made from its tiles alone: only those are read that a proof needs. */
export interface TileProofs {
  root(): Promise<Sha256>;
  inclusion(index: number): Promise<Sha256[]>;
  consistency(from: number): Promise<Sha256[]>;
  leaf(index: number): Promise<Sha256>;
}

/**
 * Makes proofs for the log of `size` entries from its tiles. Nothing here is believed: what tiles give must fit signed
 * roots (`verifyInclusion`, `verifyConsistency`). A tile that is missing or has another length is an `Error` that names it.
 */
export function proofsFromTiles(read: ReadTile, size: number): TileProofs {
  const held = new Map<string, Promise<Uint8Array>>();
  const load = async (tile: Tile): Promise<Uint8Array> => {
    const path = tilePath(tile);
    const whole = { ...tile, width: full };
    const bytes = (await read(path)) ?? (tile.width < full ? await read(tilePath(whole)) : null);
    const cut = bytes === null ? null : narrow(tile, bytes, tile.width);
    if (cut === null) throw new Error(`${path} is missing or too short`);
    return cut;
  };
  const nodeOf = async (row: number, index: number): Promise<Uint8Array> => {
    const level = Math.floor(row / 8);
    const span = 2 ** (row - level * 8);
    const first = index * span;
    const tile = tileAt(level, Math.floor(first / full), size);
    if (tile === null) throw new RangeError(`no node ${index} in row ${row}`);
    const path = tilePath(tile);
    if (!held.has(path)) held.set(path, load(tile));
    const bytes = await (held.get(path) as Promise<Uint8Array>);
    let hashes = Array.from({ length: span }, (_, place) => {
      const at = ((first % full) + place) * 32;
      return bytes.subarray(at, at + 32);
    });
    while (hashes.length > 1)
      hashes = hashes.flatMap((hash, place) => (place % 2 === 0 ? [nodeHash(hash, hashes[place + 1]!)] : []));
    return hashes[0] as Uint8Array;
  };
  const hashOf = async ([start, end]: LeafRange): Promise<Sha256> => {
    const wanted: [number, number][] = [];
    joinRange(start, end, (row, index) => {
      wanted.push([row, index]);
      return new Uint8Array(32);
    });
    const nodes = await Promise.all(wanted.map(([row, index]) => nodeOf(row, index)));
    return bytesToHex(joinRange(start, end, () => nodes.shift() as Uint8Array));
  };
  return {
    root: async () => (size === 0 ? emptyRoot : hashOf([0, size])),
    leaf: (index) => hashOf([index, index + 1]),
    inclusion: (index) => Promise.all(inclusionRanges(index, size).map(hashOf)),
    consistency: (from) => Promise.all(consistencyRanges(from, size).map(hashOf)),
  };
}

/**
 * Holds a whole log of static files against its size and root: every entry gives its leaf hash, every tile is the one
 * that the entries give, and all together give the root. Names each file that does not fit; `path` null: the root.
 */
export async function verifyTiles(
  read: ReadTile,
  size: number,
  root: Sha256,
): Promise<{ readonly path: string | null; readonly detail: string }[]> {
  const faults: { path: string | null; detail: string }[] = [];
  const tree = new MerkleTree();
  for (const tile of tilesOf(size)) {
    const path = tilePath(tile);
    const bytes = await read(path);
    if (bytes === null) faults.push({ path, detail: 'it is not there' });
    else if (tile.level === 'entries') {
      const lines = readBundle(bytes);
      if (lines?.length === tile.width) for (const line of lines) tree.append(leafHash(line));
      else faults.push({ path, detail: `it does not hold ${tile.width} entries` });
    } else {
      if (tree.size < size) continue;
      const { level, index, width } = tile;
      if (Buffer.compare(bytes, tileBytes(tree, { level, index, width })) !== 0)
        faults.push({ path, detail: 'its hashes are not those of the entries' });
    }
  }
  if (tree.size === size && tree.root() !== root)
    faults.push({ path: null, detail: `the ${size} entries give the root ${tree.root()}, not ${root}` });
  return faults;
}
