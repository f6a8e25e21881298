// The demo's facts with two partners exchanged wherever they stand: ids, names, country codes, in journal, mappings and rows.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoFolder } from '../src/cli/demo.ts';
import { entryBodies, type Statement, sha256Hex, statementId } from '../src/model/index.ts';

export interface Spelling {
  /** Whole texts in JSON, at the same places for both: the id, ISO 3166-1 alpha-2, the name. */
  readonly texts: readonly string[];
  /** Every other word of pages that names the partner, in all languages. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3, as a cell or a part of one between bars. */
  readonly code: string;
}

/** Each whole text of one partner becomes that of the other at the same place of the list, and back. */
export function exchanger(left: Spelling, right: Spelling): (text: string) => string {
  const other = new Map(
    left.texts.flatMap((text, at) => [
      [text, right.texts[at] as string],
      [right.texts[at] as string, text],
    ]),
  );
  return (text) =>
    text.replace(/"((?:[^"\\]|\\.)*)"/g, (whole, inner) => (other.has(inner) ? `"${other.get(inner)}"` : whole));
}

/**
 * Writes the exchanged facts to a folder. Words of titles, notes and quotes stay: they are what somebody wrote; and so
 * do the two parties themselves, of whom everything else is said of the other now.
 */
export function exchangePartners(left: Spelling, right: Spelling, target: string): void {
  const other = exchanger(left, right);
  const codes = new RegExp(`(?<=^|[,|])(${left.code}|${right.code})(?=[,|\\r\\n]|$)`, 'gm');
  const own = [left, right].map(({ texts }) => `"kind":"party","body":{"id":"${texts[0]}",`);
  exchangeFacts(
    target,
    (text) => (own.some((start) => text.includes(start)) ? text : other(text)),
    // Rates are of a currency, whoever uses it; `ESP` is one.
    (text, file) =>
      file === 'exchange-rates.csv'
        ? text
        : text.replace(codes, (code) => (code === left.code ? right.code : left.code)),
  );
}

/**
 * Copies the demo's facts and exchanges what `other` exchanges in its journal and mappings, and `inRows` in its data.
 * Hashes and ids that follow from the content follow it.
 */
export function exchangeFacts(
  target: string,
  other: (text: string) => string,
  inRows: (text: string, file: string) => string = (text) => text,
): void {
  cpSync(demoFolder(), target, { recursive: true });
  const renamed = new Map<string, string>();
  for (const name of readdirSync(join(target, 'files'))) {
    const text = readFileSync(join(target, 'files', name), 'utf8');
    const now = name.endsWith('.mapping.json') ? other(text) : inRows(text, name);
    if (now === text) continue;
    writeFileSync(join(target, 'files', name), now);
    renamed.set(sha256Hex(text), sha256Hex(now));
  }
  const lines = readFileSync(join(target, 'journal.jsonl'), 'utf8').trimEnd().split('\n');
  const swapped = lines.map((line) => {
    const before = JSON.parse(line);
    const text = other(line).replace(/"((?:st|ev|te|sl|ju|at)-[0-9a-f]{64}|[0-9a-f]{64})"/g, (whole, id) => {
      const now = renamed.get(id);
      return now === undefined ? whole : `"${now}"`;
    });
    if (before.kind === 'statement') {
      const id = (body: unknown) => statementId(entryBodies.statement.parse(body) as Statement);
      renamed.set(id(before.body), id(JSON.parse(text).body));
    }
    return text;
  });
  writeFileSync(join(target, 'journal.jsonl'), `${swapped.join('\n')}\n`);
}
