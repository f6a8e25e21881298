import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafHash, MerkleTree, verifyConsistency, verifyInclusion } from './merkle.ts';
import {
  bundleBytes,
  narrow,
  parseTilePath,
  proofsFromTiles,
  readBundle,
  type Tile,
  tileBytes,
  tilePath,
  tilesOf,
  verifyTiles,
} from './tiles.ts';

const tree = new MerkleTree();
const size = 70_000;
for (let index = 0; index < size; index += 1) tree.append(createHash('sha256').update(String(index)).digest());

/** The log of the first `count` leaves as files; `asked` collects what was read. */
const files = (count: number, asked: string[] = []) => {
  const held = new Map([...tilesOf(count)].map((tile) => [tilePath(tile), tile]));
  return async (path: string) => {
    asked.push(path);
    const tile = held.get(path);
    return tile === undefined || tile.level === 'entries' ? null : tileBytes(tree, { ...tile, level: tile.level });
  };
};

describe('paths', () => {
  it('writes and reads those of the specification', () => {
    for (const [tile, path] of [
      [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
      [{ level: 0, index: 0, width: 1 }, 'tile/0/000.p/1'],
      [{ level: 'entries', index: 999, width: 255 }, 'tile/entries/999.p/255'],
      [{ level: 63, index: 1000, width: 256 }, 'tile/63/x001/000'],
    ] as [Tile, string][]) {
      expect(tilePath(tile)).toBe(path);
      expect(parseTilePath(path)).toEqual(tile);
    }
  });

  it('reads nothing that it would not write', () => {
    for (const path of [
      '',
      'tile/0',
      'tile/0/0',
      'tile/00/000',
      'tile/64/000',
      'tile/-1/000',
      'tile/0/x000/001',
      'tile/0/000.p/0',
      'tile/0/000.p/256',
      'tile/0/000.p/012',
      'tile/0/000.p/',
      'tile/0/../000',
      '/tile/0/000',
      'tile/entries/000/',
      `tile/0/${'x999/'.repeat(9)}999`,
    ])
      expect(parseTilePath(path), path).toBeNull();
  });

  it('splits a log as the specification does', () => {
    const widths = (count: number) => {
      const counts = new Map<string, number>();
      for (const { level, width } of tilesOf(count)) {
        const name = `${level}:${width === 256 ? 'full' : width}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return [...counts].map(([name, number]) => `${name} ${number}`);
    };
    expect(widths(70_000)).toEqual([
      'entries:full 273',
      'entries:112 1',
      '0:full 273',
      '0:112 1',
      '1:full 1',
      '1:17 1',
      '2:1 1',
    ]);
    expect(widths(256)).toEqual(['entries:full 1', '0:full 1', '1:1 1']);
    expect(widths(0)).toEqual([]);
  });
});

describe('proofs from tiles alone', () => {
  it('are those of the tree, and read few tiles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: size }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        async (count, left, right, isSmall) => {
          const to = isSmall ? 1 + (count % 600) : count;
          const index = left % to;
          const from = 1 + (right % to);
          const asked: string[] = [];
          const proofs = proofsFromTiles(files(to, asked), to);
          const root = await proofs.root();
          expect(root).toBe(tree.root(to));
          const inclusion = await proofs.inclusion(index);
          expect(inclusion).toEqual(tree.proveInclusion(index, to));
          expect(verifyInclusion({ index, size: to, leafHash: await proofs.leaf(index), root, proof: inclusion })).toBe(
            true,
          );
          const proof = await proofs.consistency(from);
          expect(verifyConsistency({ from, to, fromRoot: tree.root(from), toRoot: root, proof })).toBe(true);
          expect(asked.length).toBeLessThan(20);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('use the full tile where the partial one is gone, and name the one that is missing', async () => {
    const later = files(65_536);
    expect(await proofsFromTiles(later, 300).root()).toBe(tree.root(300));
    await expect(proofsFromTiles(files(100), 300).root()).rejects.toThrow(/^tile\/\S+ is missing/);
    expect(await proofsFromTiles(async () => null, 0).root()).toBe(new MerkleTree().root());
  });
});

describe('a whole log of files', () => {
  const lines = Array.from({ length: 600 }, (_, index) => Buffer.from(`entry ${index} ${'ñ'.repeat(index % 40)}`));
  const own = new MerkleTree();
  for (const line of lines) own.append(leafHash(line));
  const log = () =>
    new Map(
      [...tilesOf(lines.length)].map((tile) => [
        tilePath(tile),
        tile.level === 'entries'
          ? bundleBytes(lines.slice(tile.index * 256, tile.index * 256 + tile.width))
          : tileBytes(own, { ...tile, level: tile.level }),
      ]),
    );
  const verify = (held: Map<string, Uint8Array>, root = own.root()) =>
    verifyTiles(async (path) => held.get(path) ?? null, lines.length, root);

  it('fits its root, and every changed bit of every file is named', async () => {
    expect(await verify(log())).toEqual([]);
    for (const path of log().keys())
      for (const at of [0, 1, 77]) {
        const held = log();
        const bytes = Uint8Array.from(held.get(path)!);
        bytes[at % bytes.length]! ^= 4;
        held.set(path, bytes);
        const faults = await verify(held);
        expect(faults.length, path).toBeGreaterThan(0);
        if (!path.includes('entries')) expect(faults.map((fault) => fault.path)).toEqual([path]);
        held.delete(path);
        expect(await verify(held)).toContainEqual({ path, detail: 'it is not there' });
      }
    expect(await verify(log(), tree.root())).toMatchObject([{ path: null }]);
  });

  it('cuts a bundle to its first entries and refuses one that is cut off', () => {
    const bundle = bundleBytes(lines.slice(0, 9));
    const tile: Tile = { level: 'entries', index: 0, width: 9 };
    expect(narrow(tile, bundle, 4)).toEqual(bundleBytes(lines.slice(0, 4)));
    expect(narrow(tile, bundle, 10)).toBeNull();
    expect(readBundle(bundle.subarray(0, -1))).toBeNull();
    expect(() => bundleBytes([new Uint8Array(65_536)])).toThrow(RangeError);
    expect(readBundle(bundleBytes([new Uint8Array(65_535)]))?.[0]).toHaveLength(65_535);
  });
});
