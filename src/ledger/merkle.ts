import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from '../model/index.ts';

type Hash = Uint8Array<ArrayBuffer>;

/** The RFC 6962 hash of a leaf: SHA-256(0x00 || bytes). */
export function leafHash(bytes: Uint8Array): Hash {
  const input = new Uint8Array(bytes.length + 1);
  input.set(bytes, 1);
  return sha256(input);
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Hash {
  const input = new Uint8Array(65);
  input[0] = 1;
  input.set(left, 1);
  input.set(right, 33);
  return sha256(input);
}

/** The root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Sha256 = bytesToHex(sha256(new Uint8Array(0)));

/** The largest power of two below `size` (size at least 2). */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

const isEven = (value: number): boolean => value % 2 === 0;
const half = (value: number): number => Math.floor(value / 2);

/** Leaves from the first number up to, not including, the second. */
export type LeafRange = readonly [start: number, end: number];

/** The subtrees whose hashes are the audit path of a leaf, nearest first (RFC 6962, 2.1.1). */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!(Number.isInteger(index) && index >= 0 && index < size))
    throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const path: LeafRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      path.push([middle, end]);
      end = middle;
    } else {
      path.push([start, middle]);
      start = middle;
    }
  }
  return path.reverse();
}

/** The subtrees whose hashes show that `to` leaves begin with `from` leaves (RFC 6962, 2.1.2); `from` at least 1. */
export function consistencyRanges(from: number, to: number): LeafRange[] {
  if (!(Number.isInteger(from) && from >= 1 && from <= to)) throw new RangeError(`no proof from ${from} to ${to}`);
  const path: LeafRange[] = [];
  let start = 0;
  let end = to;
  let isWhole = true;
  while (from !== end) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      path.push([middle, end]);
      end = middle;
    } else {
      path.push([start, middle]);
      start = middle;
      isWhole = false;
    }
  }
  if (!isWhole) path.push([start, end]);
  return path.reverse();
}

/** The hash over a range of leaves that RFC 6962 splits as it does a tree, from the hashes of its perfect subtrees. */
export function joinRange(start: number, end: number, node: (row: number, index: number) => Uint8Array): Uint8Array {
  let row = 0;
  let width = 1;
  while (width * 2 <= end - start) {
    width *= 2;
    row += 1;
  }
  if (width === end - start) return node(row, start / width);
  return nodeHash(joinRange(start, start + width, node), joinRange(start + width, end, node));
}

class HashRow {
  private bytes = new Uint8Array(32 * 64);
  count = 0;

  push(hash: Uint8Array): void {
    if ((this.count + 1) * 32 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(hash, this.count * 32);
    this.count += 1;
  }

  at(index: number): Uint8Array {
    return this.bytes.subarray(index * 32, index * 32 + 32);
  }
}

/**
 * A Merkle tree as in RFC 6962, section 2.1, that keeps the hash of every perfect subtree: an append costs one or two
 * hashes, a root or a proof O(log n).
 */
export class MerkleTree {
  private readonly rows: HashRow[] = [new HashRow()];

  get size(): number {
    return this.rows[0]!.count;
  }

  /** Adds the hash of one leaf. */
  append(hash: Uint8Array): void {
    let row = 0;
    this.rows[0]!.push(hash);
    while (isEven(this.rows[row]!.count)) {
      const below = this.rows[row]!;
      if (this.rows.length === row + 1) this.rows.push(new HashRow());
      row += 1;
      this.rows[row]!.push(nodeHash(below.at(below.count - 2), below.at(below.count - 1)));
    }
  }

  /** Forgets every leaf from `size` on. */
  truncate(size: number): void {
    for (const [row, hashes] of this.rows.entries()) hashes.count = Math.min(hashes.count, Math.floor(size / 2 ** row));
  }

  /** The hash of one leaf. */
  leaf(index: number): Uint8Array {
    if (!(index >= 0 && index < this.size)) throw new RangeError(`no leaf ${index} in a tree of ${this.size}`);
    return this.rows[0]!.at(index);
  }

  /** The root over the first `size` leaves, as hexadecimal. */
  root(size: number = this.size): Sha256 {
    this.check(size);
    return size === 0 ? emptyRoot : bytesToHex(this.hashOf(0, size));
  }

  /** The hash of the perfect subtree of 2^`row` leaves that is the `index`-th of its row; `RangeError` when there is none. */
  node(row: number, index: number): Uint8Array {
    const hashes = this.rows[row];
    if (!(hashes !== undefined && Number.isInteger(index) && index >= 0 && index < hashes.count))
      throw new RangeError(`no node ${index} in row ${row}`);
    return hashes.at(index);
  }

  /** The audit path of a leaf in the tree of the first `size` leaves (RFC 6962, 2.1.1), nearest sibling first. */
  proveInclusion(index: number, size: number = this.size): Sha256[] {
    this.check(size);
    return inclusionRanges(index, size).map(([start, end]) => bytesToHex(this.hashOf(start, end)));
  }

  /** The proof that the first `to` leaves begin with the first `from` leaves (RFC 6962, 2.1.2); `from` at least 1. */
  proveConsistency(from: number, to: number = this.size): Sha256[] {
    this.check(to);
    return consistencyRanges(from, to).map(([start, end]) => bytesToHex(this.hashOf(start, end)));
  }

  private check(size: number): void {
    if (!(Number.isInteger(size) && size >= 0 && size <= this.size))
      throw new RangeError(`no tree of ${size} leaves in one of ${this.size}`);
  }

  private hashOf(start: number, end: number): Uint8Array {
    return joinRange(start, end, (row, index) => this.rows[row]!.at(index));
  }
}

/** What a party without the tree holds against a root. Hashes are 64 lower-case hexadecimal digits. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Sha256;
  readonly root: Sha256;
  readonly proof: readonly Sha256[];
}

export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Sha256;
  readonly toRoot: Sha256;
  readonly proof: readonly Sha256[];
}

const isHash = (text: unknown): text is Sha256 => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
const isProof = (proof: unknown): proof is readonly Sha256[] => Array.isArray(proof) && proof.every(isHash);

/**
 * Is the leaf at its place in the tree with this root? Pure; false for anything malformed, never throws. A proof does
 * not show the size: take size and root together from a signed checkpoint.
 * Rule: RFC 9162, section 2.1.3.2.
 */
export function verifyInclusion(claim: InclusionClaim): boolean {
  const { index, size } = claim;
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  if (!isHash(claim.leafHash) || !isHash(claim.root) || !isProof(claim.proof)) return false;
  let place = index;
  let last = size - 1;
  let hash = hexToBytes(claim.leafHash);
  for (const each of claim.proof) {
    if (last === 0) return false;
    const sibling = hexToBytes(each);
    if (!isEven(place) || place === last) {
      hash = nodeHash(sibling, hash);
      while (isEven(place) && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    place = half(place);
    last = half(last);
  }
  return last === 0 && bytesToHex(hash) === claim.root;
}

/**
 * Does the larger tree begin with the smaller one? Pure; false for anything malformed and for `from` 0, about which
 * no proof says anything. Take sizes and roots together from signed checkpoints. Rule: RFC 9162, section 2.1.4.2.
 */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { from, to } = claim;
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || from > to) return false;
  if (!isHash(claim.fromRoot) || !isHash(claim.toRoot) || !isProof(claim.proof)) return false;
  if (from === to) return claim.proof.length === 0 && claim.fromRoot === claim.toRoot;
  const path = claim.proof.map(hexToBytes);
  let place = from - 1;
  let last = to - 1;
  while (!isEven(place)) {
    place = half(place);
    last = half(last);
  }
  if (place === 0) path.unshift(hexToBytes(claim.fromRoot));
  const first = path.shift();
  if (first === undefined) return false;
  let older = first;
  let newer = first;
  for (const sibling of path) {
    if (last === 0) return false;
    if (!isEven(place) || place === last) {
      older = nodeHash(sibling, older);
      newer = nodeHash(sibling, newer);
      while (isEven(place) && place !== 0) {
        place = half(place);
        last = half(last);
      }
    } else {
      newer = nodeHash(newer, sibling);
    }
    place = half(place);
    last = half(last);
  }
  return last === 0 && bytesToHex(older) === claim.fromRoot && bytesToHex(newer) === claim.toRoot;
}
