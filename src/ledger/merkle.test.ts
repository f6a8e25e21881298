import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { emptyRoot, leafHash, MerkleTree, verifyConsistency, verifyInclusion } from './merkle.ts';

/** The eight leaves and roots of the Certificate Transparency reference tests. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const tree = new MerkleTree();
for (const leaf of leaves) tree.append(leafHash(hexToBytes(leaf)));

describe('the tree of RFC 6962', () => {
  it('has the published roots at every size', () => {
    expect(emptyRoot).toBe(roots[0]);
    expect(roots.map((_, size) => tree.root(size))).toEqual(roots);
  });

  it('gives the published audit paths', () => {
    expect(tree.proveInclusion(0, 1)).toEqual([]);
    expect(tree.proveInclusion(0, 8)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(tree.proveInclusion(5, 8)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(tree.proveInclusion(2, 3)).toEqual(['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']);
  });

  it('gives the published consistency proofs', () => {
    expect(tree.proveConsistency(1, 1)).toEqual([]);
    expect(tree.proveConsistency(1, 8)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(tree.proveConsistency(6, 8)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(tree.proveConsistency(2, 5)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  it('refuses leaves and sizes that it does not have', () => {
    expect(() => tree.leaf(8)).toThrow(RangeError);
    expect(() => tree.root(9)).toThrow(RangeError);
    expect(() => tree.proveInclusion(3, 3)).toThrow(RangeError);
    expect(() => tree.proveInclusion(0.5, 3)).toThrow(RangeError);
    expect(() => tree.proveConsistency(0, 8)).toThrow(RangeError);
    expect(() => tree.proveConsistency(5, 4)).toThrow(RangeError);
  });

  it('forgets leaves and grows on as if they had never been', () => {
    const grown = new MerkleTree();
    for (const leaf of leaves) grown.append(leafHash(hexToBytes(leaf)));
    for (let size = 8; size >= 0; size -= 1) {
      grown.truncate(size);
      expect(grown.root()).toBe(roots[size]);
    }
    for (const leaf of leaves) grown.append(leafHash(hexToBytes(leaf)));
    expect(grown.root()).toBe(roots[8]);
  });
});

describe('verification of malformed claims', () => {
  const leaf = bytesToHex(tree.leaf(2));
  const good = { index: 2, size: 8, leafHash: leaf, root: tree.root(), proof: tree.proveInclusion(2) };
  const consistent = { from: 3, to: 8, fromRoot: tree.root(3), toRoot: tree.root(), proof: tree.proveConsistency(3) };

  it('answers false and never throws', () => {
    expect(verifyInclusion(good)).toBe(true);
    expect(verifyConsistency(consistent)).toBe(true);
    for (const bad of [
      { ...good, index: -1 },
      { ...good, index: 2.5 },
      { ...good, index: 8 },
      { ...good, size: Number.NaN },
      { ...good, size: 2 ** 53 },
      { ...good, size: 0 },
      { ...good, leafHash: leaf.toUpperCase() },
      { ...good, leafHash: '' },
      { ...good, root: 'x'.repeat(64) },
      { ...good, proof: [...good.proof, good.root] },
      { ...good, proof: good.proof.slice(1) },
      { ...good, proof: good.proof.map((hash) => hash.slice(2)) },
      { ...good, proof: 'none' as unknown as string[] },
      { ...good, proof: undefined as unknown as string[] },
    ])
      expect(verifyInclusion(bad)).toBe(false);
    for (const bad of [
      { ...consistent, from: 0, proof: [] },
      { ...consistent, from: 0 },
      { ...consistent, from: 9 },
      { ...consistent, to: Number.POSITIVE_INFINITY },
      { ...consistent, proof: [] },
      { ...consistent, proof: [...consistent.proof, consistent.toRoot] },
      { ...consistent, fromRoot: '' },
      { ...consistent, proof: [null as unknown as string] },
      { ...consistent, to: 3, toRoot: consistent.fromRoot, proof: [consistent.fromRoot] },
      { ...consistent, to: 3, toRoot: tree.root(4), proof: [] },
    ])
      expect(verifyConsistency(bad)).toBe(false);
    expect(verifyConsistency({ ...consistent, to: 3, toRoot: consistent.fromRoot, proof: [] })).toBe(true);
  });
});
