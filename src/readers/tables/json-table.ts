import { isUtf8 } from 'node:buffer';
import { type Refusal, readMark } from '../bytes/encoding.ts';
import { type Json, JsonParser, JsonProblem, jsonLimits, startLines } from '../bytes/json.ts';
import type { CsvRow } from './csv.ts';

/** A JSON file as rows of a table; the first row holds the names of the columns, which are the paths of the keys. */
export interface JsonTable {
  readonly rows: Iterable<CsvRow>;
  /** Why reading stopped before the end, and how many keys were repeated. */
  readonly after: readonly Refusal[];
}

/** Text of a cell: nothing for null and for what is nested, except lists of plain values, joined by `|`. */
function cellOf(value: Json): string | null {
  switch (value.type) {
    case 'string':
    case 'number':
      return value.text;
    case 'true':
    case 'false':
      return value.type;
    case 'array': {
      const items = value.items.map(cellOf);
      return items.includes(null) ? null : items.join('|');
    }
    default:
      return null;
  }
}

function flatten(value: Json, path: string, into: Map<string, string>): void {
  if (value.type !== 'object') {
    const cell = cellOf(value);
    if (cell !== null) into.set(path, cell);
    return;
  }
  for (const [key, inner] of value.entries) flatten(inner, path === '' ? key : `${path}/${key}`, into);
}

/**
 * Opens a list of objects, a list within an object (its first), or one object a line. Numbers stay as written; a key
 * within a key is a column `outer/inner`. UTF-8 only, as RFC 8259 has it.
 */
export function openJsonTable(bytes: Buffer): JsonTable | Refusal {
  if (!isUtf8(bytes)) return { code: 'source-encoding-invalid', params: { encoding: 'utf-8' } };
  const from = readMark(bytes)?.encoding === 'utf-8' ? 3 : 0;
  if (bytes.length > jsonLimits.bytes) return { code: 'json-too-large', params: { limit: String(jsonLimits.bytes) } };
  const lineAt = startLines(bytes);
  const after: Refusal[] = [];
  let repeated = 0;
  let firstKey = '';
  const parser = new JsonParser(bytes, from, bytes.length, (key) => {
    if (repeated === 0) firstKey = key;
    repeated++;
  });
  const found: { cells: Map<string, string>; at: number; end: number }[] = [];
  const add = (value: Json): void => {
    const cells = new Map<string, string>();
    flatten(value, '', cells);
    found.push({ cells, at: value.at, end: value.end });
  };
  try {
    while (!parser.isAtEnd()) {
      if (parser.take('[')) addItems(parser, add);
      else {
        const value = parser.value();
        const list = value.type === 'object' ? [...value.entries.values()].find(isListOfObjects) : undefined;
        for (const item of list?.type === 'array' ? list.items : [value]) add(item);
      }
    }
  } catch (problem) {
    if (!(problem instanceof JsonProblem)) throw problem;
    after.push({ code: problem.code, params: { line: String(lineAt(problem.at)) } });
  }
  if (repeated > 0) after.push({ code: 'json-repeated-key', params: { key: firstKey, times: String(repeated) } });
  const columns = new Set<string>();
  for (const { cells } of found) for (const column of cells.keys()) columns.add(column);
  const names = [...columns];
  function* rows(): Generator<CsvRow> {
    if (names.length === 0) return;
    yield { fields: names, line: 1, byteFrom: from, byteTo: from, problem: null };
    for (const { cells, at, end } of found) {
      const fields = names.map((name) => cells.get(name) ?? '');
      yield { fields, line: lineAt(at), byteFrom: at, byteTo: end, problem: null };
    }
  }
  return { rows: rows(), after };
}

const isListOfObjects = (value: Json): boolean => value.type === 'array' && value.items[0]?.type === 'object';

function addItems(parser: JsonParser, add: (value: Json) => void): void {
  for (let isFirst = true; !parser.take(']'); isFirst = false) {
    if (!isFirst) parser.expect(',');
    add(parser.value(2));
  }
}
