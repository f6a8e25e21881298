import type { ActivityRecord, Finding, Locator, Reading, Source } from '../../model/index.ts';
import type { Input } from '../bytes/text-window.ts';
import { makeFinding } from '../findings/findings.ts';
import { mostSetAside, startTally, type Tally } from '../findings/tally.ts';
import type { ReadOptions } from '../reader.ts';
import { token } from '../xml/xml.ts';
import { readActivity } from './activity.ts';
import type { ActivityContext } from './context.ts';
import { eachRecord, type IatiDocument, openDocument } from './document.ts';
import { readName, readText } from './values.ts';
import { type Converted, element } from './words.ts';

type WindowOptions = ReadOptions & { readonly window?: number };

/**
 * Reads IATI activity and organisation files of 1.0x and 2.0x, in windows: memory stays that of the largest activity,
 * besides the identifiers. `window` is for tests, as it changes nothing that is read.
 */
export function* readIati(source: Source, input: Input, { window }: WindowOptions = {}): Generator<Reading> {
  const tally = startTally(source.id);
  const { document, remarks } = openDocument(input, window === undefined ? {} : { size: window });
  for (const { code, locator, params } of remarks) yield tally.find(code, locator, params);
  if (document !== null) {
    const { converted } = yield* readRecords(source, document, tally);
    yield* tellConverted(tally, converted, document.root.version);
  }
  yield tally.count();
}

/** Words of 1.0x that were read as codes of 2.03, each with how often, in the order in which they came. */
export type ConvertedWords = Map<string, { field: string; from: string; to: string; times: number }>;

export function* tellConverted(tally: Tally, words: ConvertedWords, version: string | null): Generator<Reading> {
  for (const { field, from, to, times } of words.values()) {
    yield tally.find('iati-converted', null, { field, from, to, times: String(times), version: version ?? '' });
  }
}

/** What the records of a file, or of a piece of it, came to besides their readings. */
export interface RecordsEnd {
  readonly converted: ConvertedWords;
  /** Each identifier with the line of the first record that has it, and how many have it. */
  readonly identifiers: ReadonlyMap<string, { readonly line: number; readonly times: number }>;
  /** Is there anything that is no record and should be one? */
  readonly isBroken: boolean;
  /** Line on which the document ends. */
  readonly line: number;
}

/** Reads the records of a document, counting them. */
export function* readRecords(source: Source, document: IatiDocument, tally: Tally): Generator<Reading, RecordsEnd> {
  const converted: ConvertedWords = new Map();
  let findings: Finding[] = [];
  let conversions: { field: Converted; from: string; to: string }[] = [];
  let isBroken = false;
  const context: ActivityContext = {
    source: source.id,
    tokens: document.tokens,
    place: document.place,
    report: (code, locator, params) => findings.push(makeFinding(source.id, code, locator, params)),
    convert: (field, from, to) => conversions.push({ field, from, to }),
  };
  const { isActivities } = document.root;
  const identifiers = new Map<string, { line: number; times: number }>();
  const child = isActivities ? element['iati-activity'] : element['iati-organisation'];
  const readRecord = (locator: Locator) => {
    findings = [];
    conversions = [];
    return isActivities ? readActivity(context, locator) : readOrganisation(context);
  };
  for (const outcome of eachRecord(document, child, readRecord)) {
    if ('broken' in outcome) {
      isBroken = true;
      const { code, locator, params } = outcome.broken;
      yield tally.find(code, locator, params);
      if (!tally.isHopeless()) continue;
      yield tally.find('source-too-many-errors', locator, { limit: String(mostSetAside) });
      break;
    }
    const { record, locator } = outcome;
    const { identifier } = record;
    if (identifier === null) {
      yield tally.find('iati-missing-identifier', locator, { path: locator.path ?? '' });
      continue;
    }
    tally.keep();
    for (const conversion of conversions) {
      const key = `${conversion.field}\n${conversion.from}`;
      const known = converted.get(key);
      if (known === undefined) converted.set(key, { ...conversion, times: 1 });
      else known.times++;
    }
    const known = identifiers.get(identifier) ?? { line: locator.line ?? 0, times: 0 };
    known.times++;
    identifiers.set(identifier, known);
    if ('transactions' in record) {
      const id = `${source.id}:${identifier}${known.times === 1 ? '' : `#${known.times}`}`;
      for (const transaction of record.transactions) {
        transaction.activity = id;
        transaction.id = `${id}/${transaction.id}`;
      }
      yield { type: 'activity', activity: { id, ...record, identifier, locator } satisfies ActivityRecord };
    } else {
      yield { type: 'organisation', organisation: { source: source.id, ...record, identifier, locator } };
    }
    if (known.times > 1) {
      yield tally.find('iati-duplicate-identifier', locator, { identifier, first: String(known.line) });
    }
    for (const finding of findings) yield { type: 'finding', finding };
  }
  return { converted, identifiers, isBroken, line: document.place.line };
}

function readOrganisation({ tokens }: ActivityContext) {
  let identifier: string | null = null;
  let name: string | null = null;
  for (;;) {
    const kind = tokens.nextTag();
    if (kind === token.close) return { identifier, name };
    if (kind !== token.open) continue;
    switch (tokens.nameId) {
      case element['organisation-identifier']:
      case element['iati-identifier']:
      case element.identifier: {
        const text = readText(tokens);
        identifier ??= text;
        break;
      }
      case element.name: {
        const text = readName(tokens);
        name ??= text;
        break;
      }
      default:
        tokens.skip();
    }
  }
}
