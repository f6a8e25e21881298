/** What can be wrong with a ledger. */
export type FaultKind =
  | 'head-missing'
  | 'head-invalid'
  | 'head-not-reached'
  | 'root-mismatch'
  | 'segment-missing'
  | 'line-unreadable'
  | 'line-not-canonical'
  | 'entry-invalid'
  | 'entry-changed'
  | 'entry-missing'
  | 'entry-order'
  | 'entry-repeated'
  | 'id-repeated'
  | 'key-changed'
  | 'checkpoint-invalid'
  | 'checkpoint-not-extended'
  | 'receipt-invalid'
  | 'receipt-not-kept'
  | 'archive-changed'
  | 'archive-missing'
  | 'personal-missing'
  | 'personal-changed'
  | 'personal-not-removed';

/** One thing that is wrong, and where. */
export interface Fault {
  readonly what: FaultKind;
  /** For people: `journal/000000.jsonl, line 12`. */
  readonly where: string;
  /** Path below the ledger's folder; null when it is about something that was handed in. */
  readonly file: string | null;
  /** From 1; null where lines do not apply. */
  readonly line: number | null;
  /** First byte in the file, from 0. */
  readonly byte: number | null;
  /** Index of the entry. */
  readonly entry: number | null;
  readonly detail: string;
}

/** Where a fault is. */
export interface Place {
  readonly file: string | null;
  readonly line?: number;
  readonly byte?: number;
  readonly entry?: number;
}

/** Collects what is wrong. */
export class Faults {
  readonly list: Fault[] = [];

  add(what: FaultKind, { file, line, byte, entry }: Place, detail: string): void {
    const where = [file ?? 'what was handed in', line === undefined ? null : `line ${line}`];
    this.list.push({
      what,
      where: where.filter((part) => part !== null).join(', '),
      file,
      line: line ?? null,
      byte: byte ?? null,
      entry: entry ?? null,
      detail,
    });
  }
}
