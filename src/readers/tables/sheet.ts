import { type Finding, ObrasError } from '../../model/index.ts';
import { isRefusal, toUtf8 } from '../bytes/encoding.ts';
import { type FindingCode, findingCodes, locate, makeFinding } from '../findings/findings.ts';
import { readRows } from './csv.ts';

/** A row that a person wrote or corrected: `row` as a spreadsheet counts (the header is 1), `line` of the file. */
export interface SheetRow {
  readonly row: number;
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Rows that are not rows (severity error, each costs itself), and how the file was read. */
  readonly findings: readonly Finding[];
}

/** The separator that stands most often in the header row. */
export function separatorOf(bytes: Buffer, from: number): string {
  const end = bytes.indexOf(10, from);
  const header = bytes.toString('utf8', from, end < 0 ? bytes.length : end);
  const [most] = [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length);
  return most as string;
}

/**
 * A table with a header row as spreadsheets of any country save it: separated by comma, semicolon or tab, in UTF-8,
 * UTF-16 or windows-1252. Cells come as they stand. `input-invalid` for a file that is no table.
 */
export function readSheet(name: string, bytes: Uint8Array): Sheet {
  const refuse = (code: FindingCode, params: Record<string, string> = {}): never => {
    const sentence = findingCodes[code].en.replace(/\{(\w+)\}/g, (hole, key: string) => params[key] ?? hole);
    throw new ObrasError('input-invalid', `${name}: ${sentence}`, { params: { what: name, finding: code } });
  };
  const plain = toUtf8(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), null);
  if (isRefusal(plain)) return refuse(plain.code, plain.params);
  if (plain.bytes.includes(0)) return refuse('source-binary');
  const findings: Finding[] = [];
  if (plain.warning !== null) findings.push(makeFinding(name, plain.warning.code, null, plain.warning.params));
  const rows: SheetRow[] = [];
  let columns: readonly string[] | null = null;
  let row = 0;
  for (const each of readRows(plain.bytes, separatorOf(plain.bytes, plain.from), plain.from)) {
    row++;
    const locator = locate({ line: each.line, byteFrom: each.byteFrom, byteTo: each.byteTo });
    if (columns === null) {
      if (each.problem !== null) return refuse(each.problem);
      columns = each.fields.map((field) => field.trim());
      const twice = columns.find((column, at) => column !== '' && columns?.indexOf(column) !== at);
      if (twice !== undefined) findings.push(makeFinding(name, 'csv-duplicate-column', locator, { column: twice }));
      continue;
    }
    const expected = columns.length;
    if (each.problem !== null) findings.push(makeFinding(name, each.problem, locator, { row: String(row) }));
    else if (each.fields.length !== expected && each.fields.slice(expected).some((field) => field !== ''))
      findings.push(
        makeFinding(name, 'csv-column-count', locator, {
          row: String(row),
          found: String(each.fields.length),
          expected: String(expected),
        }),
      );
    else if (each.fields.some((field) => field.trim() !== '')) {
      const cells = new Map<string, string>();
      columns.forEach((column, at) => {
        if (!cells.has(column)) cells.set(column, each.fields[at] ?? '');
      });
      rows.push({ row, line: each.line, cells });
    }
  }
  return columns === null ? refuse('csv-empty') : { columns, rows, findings };
}
