import { join } from 'node:path';
import { canonical, EntryEnvelope, type EntryKind, entryBodies, type Sha256 } from '../model/index.ts';
import type { Faults, Place } from './audit-faults.ts';
import type { Effects } from './effects.ts';
import type { EntryRow } from './journal-postgres.ts';
import { readSignedLeaves } from './journal-state.ts';
import { leafHash, MerkleTree } from './merkle.ts';
import type { Checkpoint } from './note.ts';
import { emptyMemory, type Memory, mintedBy, remember } from './said.ts';
import { readLines, segmentPath } from './segments.ts';

/** The table of entries, as faults name it. */
const entryTable = 'obras_entry';

/** A line that was looked at. */
export interface SeenLine extends Place {
  readonly file: string;
  readonly hash: Uint8Array;
}

/** What was read of the lines: each in order, what they refer to, and bytes that no head covers. */
export interface CheckedLines {
  readonly lines: readonly SeenLine[];
  readonly segments: number;
  readonly references: readonly { readonly sha256: Sha256; readonly from: Place }[];
  /** What the entries say of personal parts. */
  readonly memory: Memory;
  readonly unsignedBytes: number;
}

/** Looks at one line after the other, up to the head (all of them when there is no valid head). */
class LineCheck {
  readonly lines: SeenLine[] = [];
  readonly references: { sha256: Sha256; from: Place }[] = [];
  readonly memory = emptyMemory();
  readonly seen = new Map<number, SeenLine>();
  private readonly minted = new Map<string, number>();
  private readonly changed: { index: number; at: SeenLine }[] = [];
  private readonly guessed = new Set<number>();
  private readonly size: number;
  private highest = -1;
  private readonly head: Checkpoint | null;
  private readonly signed: (index: number) => Uint8Array | null;
  private readonly faults: Faults;

  constructor(head: Checkpoint | null, signed: (index: number) => Uint8Array | null, faults: Faults) {
    this.head = head;
    this.signed = signed;
    this.faults = faults;
    this.size = head?.size ?? Number.POSITIVE_INFINITY;
  }

  get isFull(): boolean {
    return this.seen.size >= this.size;
  }

  /** False when nothing after it is to be looked at. */
  see(at: SeenLine, bytes: Uint8Array, isWhole: boolean): boolean {
    const { faults, seen, size } = this;
    const said = isWhole ? readSaid(bytes) : 'the line is cut off, or longer than an entry may be';
    if (typeof said === 'string') {
      if (this.head === null && !isWhole) return false;
      const index = this.highest + 1;
      faults.add('line-unreadable', { ...at, entry: index }, said);
      this.highest = index;
      this.guessed.add(index);
      seen.set(index, at);
      this.lines.push(at);
      return true;
    }
    const { index } = said;
    const { hash, ...place } = at;
    const where = { ...place, entry: index };
    if (this.guessed.delete(index)) seen.delete(index);
    this.lines.push(at);
    if (!said.isCanonical) faults.add('line-not-canonical', where, 'the line is not the canonical form of its entry');
    if (said.fault !== null) faults.add('entry-invalid', where, said.fault);
    else remember(this.memory, said, index);
    if (index >= size) faults.add('entry-order', where, `entry ${index} stands before the end of the signed log`);
    else if (seen.has(index)) faults.add('entry-repeated', where, `entry ${index} stands twice`);
    else if (index < this.highest)
      faults.add('entry-order', where, `entry ${index} stands after entry ${this.highest}`);
    const signed = index < size && !seen.has(index) ? this.signed(index) : null;
    if (signed !== null && !isSame(signed, hash)) this.changed.push({ index, at });
    if (index < size && !seen.has(index)) seen.set(index, at);
    if (index < size) this.highest = Math.max(this.highest, index);
    const id = mintedBy(said);
    if (id !== null) {
      const first = this.minted.get(id);
      if (first === undefined) this.minted.set(id, index);
      else if (first !== index) faults.add('id-repeated', where, `${id} was already given by entry ${first}`);
    }
    for (const sha256 of referencesOf(said)) this.references.push({ sha256, from: where });
    return true;
  }

  end(first: string): void {
    sayChanged(this.changed, this.faults);
    sayMissing(this.seen, this.head, first, this.faults);
  }
}

/** The lines in the segments of a folder. */
export async function checkFileLines(
  place: string,
  head: Checkpoint | null,
  effects: Effects,
  faults: Faults,
): Promise<CheckedLines> {
  const { files } = effects;
  const names = (await files.list(join(place, 'journal'))).filter((name) => /^\d{6,}\.jsonl$/.test(name));
  const signed = head === null ? null : await readSignedLeaves(files, place, head);
  const check = new LineCheck(head, (index) => signed?.leaf(index) ?? null, faults);
  let unsignedBytes = 0;
  let expected = 0;
  for (const name of names) {
    const file = join('journal', name);
    while (file !== segmentPath(expected) && expected < Number.parseInt(name, 10)) {
      faults.add('segment-missing', { file: segmentPath(expected) }, 'the segment is missing');
      expected += 1;
    }
    expected += 1;
    let number = 0;
    let end = 0;
    for await (const { bytes, offset, isWhole } of readLines(files, join(place, file))) {
      if (check.isFull) break;
      number += 1;
      if (isWhole) end = offset + bytes.length + 1;
      if (!check.see({ file, line: number, byte: offset, hash: leafHash(bytes) }, bytes, isWhole)) break;
    }
    const total = await sizeOf(join(place, file), effects);
    if (total > end) unsignedBytes += total - end;
  }
  check.end(segmentPath(0));
  const { lines, references, memory } = check;
  return { lines, segments: names.length, references, memory, unsignedBytes };
}

/** The lines in the rows of a database; `leaves` are the hashes that the rows keep beside them. */
export function checkRows(rows: readonly EntryRow[], head: Checkpoint | null, faults: Faults): CheckedLines {
  const leaves = new Map(rows.map(({ index, leaf }) => [index, leaf]));
  const kept = new MerkleTree();
  for (let index = 0; index < (head?.size ?? 0) && leaves.has(index); index += 1)
    kept.append(Uint8Array.from(leaves.get(index)!));
  const isSigned = head !== null && kept.size === head.size && kept.root() === head.root;
  const check = new LineCheck(head, (index) => (isSigned ? kept.leaf(index) : null), faults);
  let unsignedBytes = 0;
  for (const { index, line } of rows) {
    if (check.isFull) unsignedBytes += line.length;
    else check.see({ file: entryTable, line: index + 1, hash: leafHash(line) }, line, true);
  }
  check.end(entryTable);
  const { lines, references, memory } = check;
  return { lines, segments: 0, references, memory, unsignedBytes };
}

async function sizeOf(path: string, { files }: Effects): Promise<number> {
  const file = await files.open(path, 'read');
  try {
    return await file.size();
  } finally {
    await file.close();
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

interface SaidLine {
  readonly index: number;
  readonly kind: string;
  readonly body: unknown;
  readonly isCanonical: boolean;
  readonly fault: string | null;
  readonly personal?: string;
}

function readSaid(bytes: Uint8Array): SaidLine | string {
  let value: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return 'the line is not JSON in UTF-8';
  }
  const envelope = EntryEnvelope.safeParse(value);
  if (!envelope.success) return `the line is not an entry: ${envelope.error.issues[0]!.path.map(String).join('.')}`;
  const { index, kind, body, personal } = envelope.data;
  const parsed = entryBodies[kind as EntryKind].safeParse(body);
  const issue = parsed.success ? null : parsed.error.issues[0]!;
  return {
    index,
    kind,
    body,
    ...(personal === undefined ? {} : { personal }),
    isCanonical: canonical(value) === text,
    fault: issue === null ? null : `${kind}: ${issue.path.map(String).join('.')}: ${issue.message}`,
  };
}

function referencesOf({ kind, body }: SaidLine): Sha256[] {
  if (kind === 'attestation') {
    const { attachments } = (body ?? {}) as { attachments?: unknown };
    return (Array.isArray(attachments) ? attachments : []).flatMap((each: { sha256?: unknown } | null) =>
      typeof each?.sha256 === 'string' ? [each.sha256] : [],
    );
  }
  if (kind !== 'source' || typeof body !== 'object' || body === null) return [];
  const { sha256, reader } = body as { sha256?: unknown; reader?: { mapping?: unknown } | null };
  return [sha256, reader?.mapping].filter((each): each is string => typeof each === 'string');
}

/** Consecutive changed entries are one fault: after a deletion with renumbering every later entry is another one. */
function sayChanged(changed: readonly { index: number; at: SeenLine }[], faults: Faults): void {
  let from = 0;
  for (let to = 1; to <= changed.length; to += 1) {
    if (to < changed.length && changed[to]!.index === changed[to - 1]!.index + 1) continue;
    const first = changed[from]!;
    const last = changed[to - 1]!.index;
    const { file, line, byte } = first.at;
    faults.add(
      'entry-changed',
      { file, entry: first.index, ...(line === undefined ? {} : { line }), ...(byte === undefined ? {} : { byte }) },
      first.index === last
        ? `entry ${last} is not the one that was signed`
        : `entries ${first.index} to ${last} are not the ones that were signed`,
    );
    from = to;
  }
}

function sayMissing(seen: ReadonlyMap<number, SeenLine>, head: Checkpoint | null, start: string, faults: Faults): void {
  const size = head?.size ?? seen.size;
  for (let index = 0; index < size; index += 1) {
    if (seen.has(index)) continue;
    const first = index;
    while (index + 1 < size && !seen.has(index + 1)) index += 1;
    const before = seen.get(first - 1);
    const place: Place = before
      ? { file: before.file, entry: first, ...(before.line === undefined ? {} : { line: before.line + 1 }) }
      : { file: start, line: 1, entry: first };
    const names = first === index ? `entry ${first} is` : `entries ${first} to ${index} are`;
    if (index === size - 1 && head !== null)
      faults.add('head-not-reached', place, `${names} missing at the end: the head signs ${head.size} entries`);
    else faults.add('entry-missing', place, `${names} missing`);
  }
}
