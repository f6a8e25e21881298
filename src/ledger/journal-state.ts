import { join } from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ObrasError } from '../model/index.ts';
import { headPath, refusalOf, writeWhole } from './checkpoint.ts';
import { type Files, systemCode } from './files.ts';
import type { Covered } from './journal-store.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import { type Checkpoint, parseCheckpoint, type VerifierKey } from './note.ts';
import { emptyMemory, remember, type Said } from './said.ts';
import { countSegments, readLines, segmentPath } from './segments.ts';

/** Where the leaf hashes lie: 32 bytes each, in order. Derived from the lines; used only to say *which* line changed. */
export const leavesPath = join('journal', 'leaves');

/** One segment as far as the signed head covers it. */
export interface Segment {
  /** Index of its first entry. */
  readonly first: number;
  /** Byte after its last covered line. */
  end: number;
}

/** Everything the signed head covers, and where it lies. */
export interface JournalState extends Covered {
  readonly segments: Segment[];
  /** Byte at which each entry begins in its segment. */
  readonly starts: number[];
}

const restore = 'Run `obras verify`; restore the journal and its head from one backup.';

/** The last signed head, with its signature checked; `ledger-head-inconsistent` when there is none. */
async function readHead(files: Files, place: string, origin: string, key: VerifierKey): Promise<Checkpoint> {
  let text: string;
  try {
    text = new TextDecoder().decode(await files.read(join(place, headPath)));
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw cause;
    throw new ObrasError('ledger-head-inconsistent', `The signed head ${headPath} is missing.`, {
      params: { file: headPath, reason: 'missing' },
      hint: restore,
    });
  }
  const reason = await refusalOf(text, origin, key);
  if (reason !== null)
    throw new ObrasError('ledger-head-inconsistent', `The head ${headPath} is not valid: ${reason}.`, {
      params: { file: headPath, reason },
      hint: restore,
    });
  return parseCheckpoint(text)!;
}

function corrupt(file: string, line: number, byte: number, reason: string): ObrasError {
  return new ObrasError('ledger-corrupt', `${file}, line ${line}: ${reason}.`, {
    params: { file, line: String(line), byte: String(byte), reason },
    hint: restore,
  });
}

/**
 * Reads the journal as far as its signed head goes and holds the two against each other. What lies beyond the head
 * was never acknowledged and is not looked at. `ledger-corrupt` names segment and line; `ledger-head-inconsistent`
 * when entries are missing or the root is another.
 */
export async function loadState(files: Files, place: string, origin: string, key: VerifierKey): Promise<JournalState> {
  const head = await readHead(files, place, origin, key);
  const tree = new MerkleTree();
  const memory = emptyMemory();
  const segments: Segment[] = [];
  const starts: number[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const count = await countSegments(files, place);
  for (let number = 0; number < count && (tree.size < head.size || number === 0); number += 1) {
    const path = segmentPath(number);
    const segment: Segment = { first: tree.size, end: 0 };
    segments.push(segment);
    if (tree.size === head.size) break;
    for await (const { bytes, offset, isWhole } of readLines(files, join(place, path))) {
      const index = tree.size;
      const line = index - segment.first + 1;
      if (!isWhole) throw corrupt(path, line, offset, 'the line is cut off or too long');
      let entry: { index?: unknown } & Said;
      try {
        entry = JSON.parse(decoder.decode(bytes));
        if (entry.index !== index) throw new Error(`it says index ${String(entry.index)}, its place is ${index}`);
        remember(memory, entry, index);
      } catch (cause) {
        throw corrupt(path, line, offset, cause instanceof Error ? cause.message : 'it is not an entry');
      }
      tree.append(leafHash(bytes));
      starts.push(offset);
      segment.end = offset + bytes.length + 1;
      if (tree.size === head.size) break;
    }
  }
  if (tree.size < head.size)
    throw new ObrasError(
      'ledger-head-inconsistent',
      `The journal holds ${tree.size} entries, its signed head ${head.size}.`,
      {
        params: { file: headPath, size: String(tree.size), signed: String(head.size), reason: 'missing' },
        hint: restore,
      },
    );
  if (tree.root() !== head.root) {
    const changed = await changedLeaf(files, place, tree, head);
    if (changed !== null) {
      const number = segments.findLastIndex(({ first }) => first <= changed);
      throw corrupt(
        segmentPath(number),
        changed - segments[number]!.first + 1,
        starts[changed]!,
        `entry ${changed} is not the one that was signed`,
      );
    }
    throw new ObrasError('ledger-head-inconsistent', `The entries do not give the root of the head ${headPath}.`, {
      params: { file: headPath, size: String(head.size), reason: 'root' },
      hint: restore,
    });
  }
  return { head, tree, segments, starts, memory };
}

/** The leaf hashes on file, when they are the ones that the head signs; else null. */
export async function readSignedLeaves(files: Files, place: string, head: Checkpoint): Promise<MerkleTree | null> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(join(place, leavesPath));
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return null;
    throw cause;
  }
  if (bytes.length < head.size * 32) return null;
  const tree = new MerkleTree();
  for (let index = 0; index < head.size; index += 1) tree.append(bytes.slice(index * 32, index * 32 + 32));
  return tree.root() === head.root ? tree : null;
}

async function changedLeaf(files: Files, place: string, tree: MerkleTree, head: Checkpoint): Promise<number | null> {
  const signed = await readSignedLeaves(files, place, head);
  if (signed === null) return null;
  for (let index = 0; index < head.size; index += 1)
    if (bytesToHex(signed.leaf(index)) !== bytesToHex(tree.leaf(index))) return index;
  return null;
}

/**
 * Cuts what lies beyond the signed head, for whoever holds the lock: entries that nobody was told are kept, and the
 * torn end that a kill leaves. The bytes are put aside in `journal/aside/`, never adopted, never destroyed.
 */
export async function cutTail(files: Files, place: string, state: JournalState, nonce: string): Promise<void> {
  const count = await countSegments(files, place);
  const aside: Uint8Array[] = [];
  for (let number = 0; number < count; number += 1) {
    const segment = state.segments[number];
    if (segment && number < state.segments.length - 1) continue;
    const bytes = (await files.read(join(place, segmentPath(number)))).slice(segment?.end ?? 0);
    if (bytes.length > 0) aside.push(bytes);
  }
  const folder = join(place, 'journal', 'aside');
  if (aside.length > 0) {
    await files.makeFolder(folder);
    await writeWhole(files, join(folder, `${state.head.size}-${nonce}.jsonl`), Buffer.concat(aside));
  }
  for (let number = count - 1; number >= state.segments.length; number -= 1)
    await files.remove(join(place, segmentPath(number)));
  const last = state.segments.length - 1;
  if (last >= 0) {
    const file = await files.open(join(place, segmentPath(last)), 'append');
    try {
      if ((await file.size()) !== state.segments[last]!.end) await file.truncate(state.segments[last]!.end);
      await file.sync();
    } finally {
      await file.close();
    }
  }
  await files.syncFolder(join(place, 'journal'));
  await mendLeaves(files, place, state);
}

async function mendLeaves(files: Files, place: string, { tree }: JournalState): Promise<void> {
  const wanted = new Uint8Array(tree.size * 32);
  for (let index = 0; index < tree.size; index += 1) wanted.set(tree.leaf(index), index * 32);
  const path = join(place, leavesPath);
  const isRight = (await files.kind(path)) === 'file' && Buffer.compare(await files.read(path), wanted) === 0;
  if (!isRight) await writeWhole(files, path, wanted);
}
