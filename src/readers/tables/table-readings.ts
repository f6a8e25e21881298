import type { Locator, Reading, Source, TransactionRecord } from '../../model/index.ts';
import { isRefusal, type Refusal, toUtf8 } from '../bytes/encoding.ts';
import { Place } from '../bytes/place.ts';
import { isZip } from '../bytes/zip.ts';
import { type FindingCode, findingCodes, locate } from '../findings/findings.ts';
import { mostSetAside, startTally, type Tally } from '../findings/tally.ts';
import type { Reader } from '../reader.ts';
import { type CsvRow, csvLimits, readRows } from './csv.ts';
import { openJsonTable } from './json-table.ts';
import type { Mapping } from './mapping.ts';
import { compileObservations, observationKeys } from './observations.ts';
import { type DrawnTable, isParquet, rowsOfDrawn } from './parquet.ts';
import { columnsOf, compileText, type TableRow } from './table.ts';
import {
  compileActivity,
  compilePlace,
  compileStatedTransaction,
  compileTransaction,
  type KnownTransaction,
} from './table-records.ts';
import { compileVotes } from './votes.ts';
import { lettersOf, openSheet } from './workbook.ts';

/** Rows of a table with their way into the file, whatever its format. */
interface OpenTable {
  readonly rows: Iterator<CsvRow>;
  place(row: CsvRow): Locator;
  /** Where cells of a row stand, for a locator: by the names of their columns, or by their address in a sheet. */
  cellPath(columns: readonly string[], header: readonly string[], line: number): string | null;
  /** Findings on the file: before the first row, and after the last. */
  readonly before: readonly Refusal[];
  after(): readonly Refusal[];
}

/** Reads a CSV file, a sheet of an XLSX workbook, a list of JSON objects or a Parquet file, by a mapping. */
export const readTable: Reader = function* (source, bytes, { mapping, table: drawn }) {
  const tally = startTally(source.id);
  if (mapping === undefined) yield tally.find('source-mapping-missing', null);
  else {
    const open = isZip(bytes) ? openWorkbook : mapping.format === 'json' ? openJson : openCsv;
    const table = isParquet(bytes) ? openDrawn(drawn) : open(bytes, mapping);
    if (isRefusal(table)) yield tally.find(table.code, null, table.params);
    else yield* readTableRows(source, table, mapping, tally);
  }
  yield tally.count();
};

function openCsv(bytes: Buffer, mapping: Mapping): OpenTable | Refusal {
  const plain = toUtf8(bytes, mapping.encoding ?? null);
  if (isRefusal(plain)) return plain;
  if (plain.bytes.subarray(0, 4096).includes(0)) return { code: 'source-binary', params: {} };
  const position = new Place(plain);
  return {
    rows: readRows(plain.bytes, mapping.delimiter, plain.from),
    place: (row) => {
      position.moveTo(row.byteFrom);
      const byteFrom = position.fileByte;
      position.moveTo(row.byteTo);
      return { line: row.line, column: null, byteFrom, byteTo: position.fileByte, path: null };
    },
    cellPath: (columns) => (columns.length === 0 ? null : columns.length === 1 ? columns[0]! : columns.join(' | ')),
    before: plain.warning === null ? [] : [plain.warning],
    after: () => [],
  };
}

function openJson(bytes: Buffer): OpenTable | Refusal {
  const table = openJsonTable(bytes);
  if (isRefusal(table)) return table;
  return {
    rows: table.rows[Symbol.iterator](),
    place: ({ line, byteFrom, byteTo }) => locate({ line, byteFrom, byteTo }),
    cellPath: (columns) => columns.join(' | ') || null,
    before: [],
    after: () => table.after,
  };
}

function openDrawn(drawn: DrawnTable | Refusal | undefined): OpenTable | Refusal {
  if (drawn === undefined) return { code: 'source-format-unknown', params: { format: 'parquet' } };
  if (isRefusal(drawn)) return drawn;
  return {
    rows: rowsOfDrawn(drawn),
    place: ({ line }) => locate({ line }),
    cellPath: (columns) => columns.join(' | ') || null,
    before: [],
    after: () => [],
  };
}

function openWorkbook(bytes: Buffer, mapping: Mapping): OpenTable | Refusal {
  const sheet = openSheet(bytes, mapping.sheet ?? null);
  if (isRefusal(sheet)) return sheet;
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return {
    rows: sheet.rows[Symbol.iterator](),
    place: ({ line }) => locate({ line, path: `${name}!${line}:${line}` }),
    cellPath: (columns, header, line) =>
      columns.length === 0
        ? `${name}!${line}:${line}`
        : columns.map((column) => `${name}!${lettersOf(header.indexOf(column))}${line}`).join(' | '),
    before: sheet.ignored.map((part) => ({ code: 'xlsx-part-ignored', params: { part } })),
    after: () => [
      ...(sheet.isBroken() ? [{ code: 'zip-broken', params: {} } as const] : []),
      ...(sheet.formulas() === 0
        ? []
        : [{ code: 'xlsx-formulas', params: { times: String(sheet.formulas()) } } as const]),
    ],
  };
}

function* readTableRows(source: Source, table: OpenTable, mapping: Mapping, tally: Tally): Generator<Reading> {
  const finding = tally.find;
  const { place } = table;
  const rows = { [Symbol.iterator]: () => table.rows };
  for (const { code, params } of table.before) yield finding(code, null, params);
  const first = table.rows.next();
  if (first.done === true) {
    const wrong = table.after().find(({ code }) => findingCodes[code].severity === 'error');
    return yield wrong === undefined ? finding('csv-empty', null) : finding(wrong.code, null, wrong.params);
  }
  if (first.value.problem !== null)
    return yield finding(first.value.problem, place(first.value), limitsOf(first.value.problem));
  const head = place(first.value);
  const header = first.value.fields.map((name) => name.trim());
  const indexOf = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    if (!indexOf.has(name)) indexOf.set(name, index);
    else if (name !== '') yield finding('csv-duplicate-column', head, { column: name });
  }
  const needed = neededColumns(mapping);
  for (const column of columnsOf(mapping)) {
    if (indexOf.has(column)) continue;
    if (needed.has(column)) return yield finding('csv-missing-column', head, { column });
    yield finding('csv-absent-column', head, { column });
  }
  const nulls = new Set(mapping.nullTokens);
  const cellPath: CellPath = (columns, line) => table.cellPath(columns, header, line);
  const readRecord = compileRecord(source, mapping, header, cellPath);
  let fields: readonly string[] = [];
  let locator = head;
  let found: Reading[] = [];
  const cells: TableRow = {
    cell: (column) => {
      const index = indexOf.get(column);
      const text = index === undefined ? '' : fields[index]!.trim();
      return text === '' || nulls.has(text) ? null : text;
    },
    report: (code, column, params) => {
      const path = column === null ? locator.path : cellPath([column], locator.line ?? 0);
      found.push(finding(code, { ...locator, path }, params));
    },
  };
  for (const row of rows) {
    locator = place(row);
    if (tally.isHopeless()) return yield finding('source-too-many-errors', locator, { limit: String(mostSetAside) });
    if (row.problem !== null) {
      yield finding(row.problem, locator, limitsOf(row.problem));
      continue;
    }
    if (row.fields.length !== header.length) {
      const params = { found: String(row.fields.length), expected: String(header.length) };
      yield finding('csv-column-count', locator, params);
      continue;
    }
    fields = row.fields;
    if (found.length > 0) found = [];
    const outcome = readRecord(cells, row.line, locator);
    if (typeof outcome === 'string') {
      yield* found;
      yield finding(outcome, locator);
      continue;
    }
    tally.keep();
    yield outcome;
    yield* found;
  }
  for (const { code, params } of table.after()) yield finding(code, null, params);
}

/** Columns without which no row of the table can be told from another. */
function neededColumns(mapping: Mapping): Set<string> {
  if (mapping.kind === 'observations') return observationKeys(mapping);
  if (mapping.kind === 'votes' || mapping.kind === 'roll-call-topics') return columnsOf(mapping.rollCall);
  return columnsOf('activity' in mapping ? mapping.activity : mapping.identifier);
}

const limitsOf = (code: FindingCode): Record<string, string> =>
  code === 'csv-field-too-long'
    ? { limit: String(csvLimits.field) }
    : code === 'csv-row-too-long'
      ? { limit: String(csvLimits.row) }
      : code === 'csv-too-many-columns'
        ? { limit: String(csvLimits.columns) }
        : {};

/** The path of the cells of some columns in a row. */
type CellPath = (columns: readonly string[], line: number) => string | null;

/** A record reader: the reading of a row, or the code of the finding that sets it aside. */
type ReadRecord = (row: TableRow, line: number, locator: Locator) => Reading | FindingCode;

function compileRecord(source: Source, mapping: Mapping, header: readonly string[], cellPath: CellPath): ReadRecord {
  const seen = new Map<string, { line: number; count: number }>();
  const idOf = (row: TableRow, identifier: string, line: number): string => {
    const earlier = seen.get(identifier);
    if (earlier === undefined) {
      seen.set(identifier, { line, count: 1 });
      return `${source.id}:${identifier}`;
    }
    earlier.count++;
    row.report('csv-duplicate-identifier', null, { identifier, first: String(earlier.line) });
    return `${source.id}:${identifier}#${earlier.count}`;
  };
  if (mapping.kind === 'activities') {
    const identifierOf = compileText(mapping.identifier);
    const bodyOf = compileActivity(mapping, header);
    const transactions = mapping.transactions.map((part) => ({
      take: compileStatedTransaction(part, mapping.numbers),
      columns: [...columnsOf(part.value)],
    }));
    return (row, line, locator) => {
      const identifier = identifierOf(row);
      if (identifier === null) return 'csv-missing-identifier';
      const id = idOf(row, identifier, line);
      const stated: TransactionRecord[] = [];
      for (let i = 0; i < transactions.length; i++) {
        const { take, columns } = transactions[i]!;
        const at: KnownTransaction = {
          id: `${id}/${i + 1}`,
          activity: id,
          source: source.id,
          locator: { ...locator, path: cellPath(columns, line) },
        };
        const transaction = take(row, at);
        if (transaction !== null) stated.push(transaction);
      }
      const activity = bodyOf(row, { id, source: source.id, identifier, locator, transactions: stated });
      return { type: 'activity', activity };
    };
  }
  if (mapping.kind === 'observations') {
    const observationsOf = compileObservations(source, mapping);
    return (row, line, locator) => {
      const observations = observationsOf(row, line, locator);
      return observations === null ? 'csv-missing-period' : { type: 'observations', observations };
    };
  }
  if (mapping.kind === 'roll-calls') {
    const rollCallOf = compileVotes(source, mapping);
    return (row, line, locator) => {
      const reading = rollCallOf(row, locator);
      if (typeof reading === 'string' || reading.type !== 'rollCall') return reading;
      const id = idOf(row, reading.rollCall.identifier, line);
      return { ...reading, rollCall: { ...reading.rollCall, identifier: id.slice(source.id.length + 1) } };
    };
  }
  if (mapping.kind === 'roll-call-topics' || mapping.kind === 'votes') {
    const voteOf = compileVotes(source, mapping);
    return (row, _line, locator) => voteOf(row, locator);
  }
  const activityOf = compileText(mapping.activity);
  if (mapping.kind === 'places') {
    const placesOf = compilePlace(mapping.place, mapping.numbers);
    return (row, _line, locator) => {
      const activity = activityOf(row);
      if (activity === null) return 'csv-missing-identifier';
      const place = placesOf(row)[0];
      if (place === undefined) return 'csv-missing-place';
      return {
        type: 'place',
        source: source.id,
        activity: `${mapping.activitySource}:${activity}`,
        place,
        locator,
      };
    };
  }
  const identifierOf = compileText(mapping.identifier);
  const transactionOf = compileTransaction(mapping.transaction, mapping.numbers);
  const columns = [...columnsOf(mapping.transaction.value)];
  return (row, line, locator) => {
    const activity = activityOf(row);
    if (activity === null) return 'csv-missing-identifier';
    const at: KnownTransaction = {
      id: idOf(row, identifierOf(row) ?? `line ${line}`, line),
      activity: `${mapping.activitySource}:${activity}`,
      source: source.id,
      locator: { ...locator, path: cellPath(columns, line) },
    };
    return { type: 'transaction', transaction: transactionOf(row, at) };
  };
}
