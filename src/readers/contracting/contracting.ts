import { isUtf8 } from 'node:buffer';
import type { Locator, Reading } from '../../model/index.ts';
import { readMark } from '../bytes/encoding.ts';
import { type Json, JsonParser, JsonProblem, jsonAt, jsonItems, jsonLimits, startLines } from '../bytes/json.ts';
import { startTally } from '../findings/tally.ts';
import type { Reader } from '../reader.ts';
import { type ContractingContext, readProject, readRelease } from './records.ts';

/** Keys under which a package holds its things. */
const lists = ['releases', 'records', 'projects'] as const;

/**
 * Reads OCDS releases and records and OC4IDS projects, in UTF-8: a package, a bare list, one thing, or one thing a
 * line. A contract is a commitment and a payment to a supplier an expenditure (IATI 2 and 4); budgets stay words.
 */
export const readContracting: Reader = function* (source, bytes) {
  const tally = startTally(source.id);
  const from = readMark(bytes)?.encoding === 'utf-8' ? 3 : 0;
  if (!isUtf8(bytes)) {
    yield tally.find('source-encoding-invalid', null, { encoding: 'utf-8' });
    return yield tally.count();
  }
  const lines = linesOf(bytes, from);
  if (lines === null && bytes.length > jsonLimits.bytes) {
    yield tally.find('json-too-large', null, { limit: String(jsonLimits.bytes) });
    return yield tally.count();
  }
  const lineAt = startLines(bytes);
  const locate = ({ at, end }: { at: number; end: number }, path: string | null): Locator => ({
    line: lineAt(at),
    column: null,
    byteFrom: at,
    byteTo: end,
    path,
  });
  const identifiers = new Map<string, { line: number; times: number }>();

  function* give(item: Json, path: string): Generator<Reading> {
    const found: Reading[] = [];
    const context: ContractingContext = {
      source: source.id,
      locate: (value, inner) => locate(value, path === '' ? inner : `${path}/${inner}`),
      report: (code, value, written, inner) =>
        found.push(tally.find(code, context.locate(value, inner), { value: written, path: inner })),
    };
    const locator = locate(item, path === '' ? null : path);
    const isRecord = jsonAt(item, 'releases') !== undefined;
    const thing = jsonAt(item, 'compiledRelease') ?? (isRecord ? null : item);
    if (thing === null) return yield tally.find('ocds-not-compiled', locator);
    const read = jsonAt(thing, 'ocid') === undefined ? readProject : readRelease;
    const activity = read(context, thing, locator);
    const { identifier } = activity;
    if (identifier === null) return yield tally.find('json-missing-identifier', locator);
    tally.keep();
    const known = identifiers.get(identifier) ?? { line: locator.line ?? 0, times: 0 };
    known.times++;
    identifiers.set(identifier, known);
    const id = `${source.id}:${identifier}${known.times === 1 ? '' : `#${known.times}`}`;
    const transactions = activity.transactions.map((each, index) => ({
      ...each,
      id: `${id}/${index + 1}`,
      activity: id,
    }));
    yield { type: 'activity', activity: { id, ...activity, identifier, transactions } };
    if (known.times > 1) {
      yield tally.find('json-duplicate-identifier', locator, { identifier, first: String(known.line) });
    }
    yield* found;
  }

  /** A thing, or a package within a list: its things. */
  function* giveAll(item: Json, path: string): Generator<Reading> {
    const inside = lists.filter((list) => jsonAt(item, list)?.type === 'array');
    if (inside.length === 0 || jsonAt(item, 'ocid') !== undefined) return yield* give(item, path);
    for (const list of inside) {
      for (const [at, each] of jsonItems(item, list).entries()) {
        yield* give(each, [path, list, at].filter((part) => part !== '').join('/'));
      }
    }
  }

  /** The things of one document, one after the other, so that a large package need not be held whole. */
  function* readDocument(parser: JsonParser): Generator<Reading> {
    if (parser.take('[')) return yield* readItems(parser, '');
    const start = parser.at;
    parser.expect('{');
    let hasList = false;
    for (let isFirst = true; !parser.take('}'); isFirst = false) {
      if (!isFirst) parser.expect(',');
      const { key } = parser.key();
      if (key === 'ocid') break;
      if (lists.some((list) => list === key) && parser.take('[')) {
        hasList = true;
        yield* readItems(parser, `${key}/`);
      } else parser.value(2);
    }
    if (hasList) return;
    parser.at = start;
    yield* give(parser.value(), '');
  }
  function* readItems(parser: JsonParser, path: string): Generator<Reading> {
    for (let index = 0; !parser.take(']'); index++) {
      if (index > 0) parser.expect(',');
      yield* giveAll(parser.value(3), `${path}${index}`);
    }
  }

  for (const [begin, end] of lines ?? [[from, bytes.length]]) {
    const repeated: { key: string; at: number }[] = [];
    const parser = new JsonParser(bytes, begin, end, (key, at) => repeated.push({ key, at }));
    try {
      yield* readDocument(parser);
      if (!parser.isAtEnd()) throw new JsonProblem('json-broken', parser.at);
    } catch (problem) {
      if (!(problem instanceof JsonProblem)) throw problem;
      const place = locate({ at: problem.at, end: problem.at }, null);
      yield tally.find(problem.code, place, { line: String(place.line) });
    }
    const [first] = repeated;
    if (first !== undefined) {
      const place = locate({ at: first.at, end: first.at }, first.key);
      yield tally.find('json-repeated-key', place, { key: first.key, times: String(repeated.length) });
    }
    if (tally.isHopeless()) {
      yield tally.find('source-too-many-errors', null, { limit: '10000' });
      break;
    }
  }
  yield tally.count();
};

/** The lines of a file that holds one value a line; null when its first line is no whole value, or its only one. */
function linesOf(bytes: Buffer, from: number): [from: number, to: number][] | null {
  const lines: [number, number][] = [];
  for (let at = from; at < bytes.length; ) {
    const stop = bytes.indexOf(10, at);
    const end = stop < 0 ? bytes.length : stop;
    if (bytes.toString('latin1', at, Math.min(end, at + 1000)).trim() !== '') {
      if (lines.length === 0) {
        const parser = new JsonParser(bytes, at, end, () => {});
        try {
          parser.value();
        } catch (problem) {
          if (problem instanceof JsonProblem) return null;
          throw problem;
        }
        if (!parser.isAtEnd()) return null;
      }
      lines.push([at, end]);
    }
    at = end + 1;
  }
  return lines.length > 1 ? lines : null;
}
