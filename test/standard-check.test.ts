import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildEdition, type Edition, openEdition } from '../src/edition/index.ts';
import { createLedger } from '../src/ledger/index.ts';
import { Source } from '../src/model/index.ts';
import { type Check, checkIati } from '../src/readers/index.ts';
import { standardCheck } from '../src/views/index.ts';

/** An invented file: 260 activities with a status that is in no code list, the last one broken. */
const related: Readonly<Record<number, string>> = {
  1: '<related-activity ref="XM-INVENTED-2" type="2"/>',
  2: '<related-activity ref="XM-INVENTED-1" type="1"/>',
  3: '<related-activity ref="XM-INVENTED-4" type="1"/>',
  5: '<related-activity ref="XM-NOBODY-9" type="3"/>',
};
const activity = (number: number) => `<iati-activity default-currency="USD">
<iati-identifier>XM-INVENTED-${number}</iati-identifier>
<reporting-org ref="XM-INVENTED" type="10"><narrative>Invented</narrative></reporting-org>
<title><narrative>Invented ${number}</narrative></title>
<activity-status code="77"/>
${related[number] ?? ''}</iati-activity>`;
const iati = Buffer.from(
  `<iati-activities version="2.03">${Array.from({ length: 260 }, (_, number) => activity(number)).join('\n')}
<iati-activity><title></iati-activity></iati-activities>`,
);
const asOf = '2026-11-24';
const body = (id: string, more: object) => ({
  id,
  kind: 'dataset',
  title: `${id} (invented)`,
  licence: { id: 'CC-BY-4.0', mayRepublish: true, attribution: 'Invented' },
  sourceClass: 'provider-official',
  interest: 'provider',
  ...more,
});
const folder = mkdtempSync(join(tmpdir(), 'obras-standard-'));
let edition: Edition;
let found: Check[];

beforeAll(async () => {
  const ledger = await createLedger(join(folder, 'ledger'));
  const csv = Buffer.from('a,b\n1,2\n');
  for (const bytes of [iati, csv]) await ledger.put(bytes);
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  await ledger.append(
    [
      { kind: 'source', body: body('iati-file', { sha256: sha256(iati) }) as never },
      { kind: 'source', body: body('table', { sha256: sha256(csv), reader: { format: 'csv' } }) as never },
    ],
    { by: 'test' },
  );
  await buildEdition(ledger, join(folder, 'editions'), { asOf });
  await ledger.close();
  edition = await openEdition(join(folder, 'editions'));
  found = [...checkIati(Source.parse(body('iati-file', {})), iati, { asOf })];
});
afterAll(async () => {
  await edition.close();
  rmSync(folder, { recursive: true, force: true });
});

it('counts every finding of the check of the file itself, and holds of each rule its first 200 places', async () => {
  const summary = found.find((each) => each.type === 'summary');
  const findings = found.flatMap((each) => (each.type === 'finding' ? [each.finding] : []));
  const answer = await standardCheck(edition, { source: 'iati-file', all: true });
  expect(answer.check).toEqual({
    version: '2.03',
    checkedAs: '2.03',
    asOf,
    records: 261,
    recordsWithErrors: 261,
    errors: summary?.findings.error,
    warnings: summary?.findings.warning,
    notes: summary?.findings.note,
  });
  const counted = new Map<string, number>();
  for (const { code } of findings) counted.set(code, (counted.get(code) ?? 0) + 1);
  const told = new Map<string, number>();
  for (const { code, count } of answer.rules) told.set(code, (told.get(code) ?? 0) + count);
  expect([...told].sort()).toEqual([...counted].sort());
  expect(Math.max(...told.values())).toBeGreaterThan(200);
  for (const { code, list, count } of answer.rules) {
    const places = answer.rows.filter((row) => row.code === code && (row.params.list ?? null) === list);
    expect(places).toHaveLength(Math.min(count, 200));
    const first = findings.filter((each) => each.code === code && (each.params.list ?? null) === list).slice(0, 200);
    expect(places.map(({ line, column, params }) => ({ line, column, params }))).toEqual(
      first.map(({ locator, params }) => ({ line: locator?.line ?? null, column: locator?.column ?? null, params })),
    );
  }
  expect(answer.table.rows).toHaveLength(answer.rows.length);
});

it('has no check of a file of another format, and knows no source that nobody holds', async () => {
  expect(await standardCheck(edition, { source: 'table' })).toMatchObject({ check: null, rules: [], rows: [] });
  await expect(standardCheck(edition, { source: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
});

it('finds references that lead nowhere, or that the other side does not return', async () => {
  const rows = await edition.rows(
    `select code, severity, params, line, path from finding where source = 'iati-file' and code like 'edition-related-%' order by code`,
  );
  expect(rows.map(({ code, severity, params }) => [code, severity, JSON.parse(String(params))])).toEqual([
    ['edition-related-not-held', 'note', { activity: 'XM-INVENTED-5', related: 'XM-NOBODY-9', type: '3' }],
    ['edition-related-one-sided', 'warning', { activity: 'XM-INVENTED-3', related: 'XM-INVENTED-4', type: '1' }],
  ]);
  for (const row of rows)
    expect(row).toMatchObject({ line: expect.any(Number), path: expect.stringContaining('iati-activity[') });
});
