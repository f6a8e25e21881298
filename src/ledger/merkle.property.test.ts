import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leafHash, MerkleTree, verifyConsistency, verifyInclusion } from './merkle.ts';

/** The definitions of RFC 6962, section 2.1, word for word and nothing else: what the tree is held against. */
const hash = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const largestPowerBelow = (size: number) => 2 ** Math.floor(Math.log2(size - 1));
function headOf(data: readonly Uint8Array[]): Buffer {
  if (data.length === 0) return hash();
  if (data.length === 1) return hash(Uint8Array.of(0), data[0]!);
  const split = largestPowerBelow(data.length);
  return hash(Uint8Array.of(1), headOf(data.slice(0, split)), headOf(data.slice(split)));
}
function pathOf(index: number, data: readonly Uint8Array[]): Buffer[] {
  if (data.length === 1) return [];
  const split = largestPowerBelow(data.length);
  return index < split
    ? [...pathOf(index, data.slice(0, split)), headOf(data.slice(split))]
    : [...pathOf(index - split, data.slice(split)), headOf(data.slice(0, split))];
}
function proofOf(from: number, data: readonly Uint8Array[], isWhole = true): Buffer[] {
  if (from === data.length) return isWhole ? [] : [headOf(data)];
  const split = largestPowerBelow(data.length);
  return from <= split
    ? [...proofOf(from, data.slice(0, split), isWhole), headOf(data.slice(split))]
    : [...proofOf(from - split, data.slice(split), false), headOf(data.slice(0, split))];
}
const hex = (hashes: readonly Buffer[]) => hashes.map((each) => each.toString('hex'));

const leavesOf = (size: number) => Array.from({ length: size }, (_, index) => Buffer.from(`leaf ${index}`));
const treeOf = (leaves: readonly Uint8Array[]) => {
  const tree = new MerkleTree();
  for (const leaf of leaves) tree.append(leafHash(leaf));
  return tree;
};

it('agrees with the definitions of RFC 6962 for every size to 40 and beyond', () => {
  const leaves = leavesOf(40);
  const tree = treeOf(leaves);
  for (let to = 0; to <= 40; to += 1) {
    const data = leaves.slice(0, to);
    expect(tree.root(to)).toBe(headOf(data).toString('hex'));
    for (let index = 0; index < to; index += 1)
      expect(tree.proveInclusion(index, to)).toEqual(hex(pathOf(index, data)));
    for (let from = 1; from <= to; from += 1) expect(tree.proveConsistency(from, to)).toEqual(hex(proofOf(from, data)));
  }
  for (const size of [255, 256, 257, 1023, 1025]) {
    const data = leavesOf(size);
    expect(treeOf(data).root()).toBe(headOf(data).toString('hex'));
  }
});

const large = treeOf(leavesOf(600));
const flipped = (text: string, place: number) => {
  const at = place % text.length;
  const digit = (Number.parseInt(text[at]!, 16) ^ (1 + (place % 15))).toString(16);
  return text.slice(0, at) + digit + text.slice(at + 1);
};
const sizes = fc.tuple(fc.nat(599), fc.nat(599)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);

it('verifies every inclusion proof and no mutated one', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(5), ([index, size], place, how) => {
      const proof = large.proveInclusion(index, size);
      const claim = {
        index,
        size,
        leafHash: Buffer.from(large.leaf(index)).toString('hex'),
        root: large.root(size),
        proof,
      };
      expect(verifyInclusion(claim)).toBe(true);
      const at = proof.length === 0 ? 0 : place % proof.length;
      const mutated = [
        { ...claim, leafHash: flipped(claim.leafHash, place) },
        { ...claim, root: flipped(claim.root, place) },
        { ...claim, index: (index + 1 + (place % 7)) % (size + 3) },
        proof.length > 0 ? { ...claim, proof: proof.with(at, flipped(proof[at]!, place)) } : { ...claim, index: 1 },
        { ...claim, proof: [...proof, claim.root] },
        proof.length > 0 ? { ...claim, proof: proof.toSpliced(at, 1) } : { ...claim, size: 2 },
      ][how]!;
      if (mutated.index !== index || how !== 2) expect(verifyInclusion(mutated)).toBe(false);
    }),
    { numRuns: 1500, seed: 6962 },
  );
});

it('verifies every consistency proof and no mutated one', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(4), ([low, to], place, how) => {
      const from = low + 1;
      const proof = large.proveConsistency(from, to);
      const claim = { from, to, fromRoot: large.root(from), toRoot: large.root(to), proof };
      expect(verifyConsistency(claim)).toBe(true);
      const at = proof.length === 0 ? 0 : place % proof.length;
      const mutated = [
        { ...claim, fromRoot: flipped(claim.fromRoot, place) },
        { ...claim, toRoot: flipped(claim.toRoot, place) },
        proof.length > 0 ? { ...claim, proof: proof.with(at, flipped(proof[at]!, place)) } : { ...claim, to: to + 1 },
        { ...claim, proof: [...proof, claim.toRoot] },
        proof.length > 0 ? { ...claim, proof: proof.toSpliced(at, 1) } : { ...claim, from: from - 1 },
      ][how]!;
      expect(verifyConsistency(mutated)).toBe(false);
    }),
    { numRuns: 1500, seed: 9162 },
  );
});
