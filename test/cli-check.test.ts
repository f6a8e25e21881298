// `obras read FILE --check`: the report of an IATI file against the standard. The activities are invented.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSheet } from '../src/readers/index.ts';
import { freshFolder, inProcess, jsonOf, obras } from './cli-program.ts';

const activity = (id: string, more = '') => `  <iati-activity default-currency="USD" xml:lang="en">
    <iati-identifier>${id}</iati-identifier>
    <reporting-org ref="XM-DAC-00000" type="10"><narrative>Fixture</narrative></reporting-org>
    <title><narrative>Fixture</narrative></title>
    <description><narrative>Fixture</narrative></description>
    <participating-org role="4" type="10" ref="XM-DAC-00000"/>
    <activity-status code="2"/>
    <activity-date type="2" iso-date="2020-01-01"/>
    <recipient-country code="CR"/>
    <sector vocabulary="1" code="11420"/>${more}
  </iati-activity>\n`;
const file = (...activities: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n${activities.join('')}</iati-activities>\n`;

interface Report {
  readonly asOf: string;
  readonly summary: {
    checkedAs: string | null;
    records: number;
    recordsWithErrors: number;
    findings: Record<string, number>;
  };
  readonly findings: readonly {
    severity: string;
    code: string;
    params: Record<string, string>;
    locator: { line: number | null; column: number | null; path: string | null } | null;
    sentence: Record<string, string>;
  }[];
}
let folder: string;
beforeEach(() => {
  folder = freshFolder();
});
const write = (text: string) => writeFileSync(join(folder, 'a.xml'), text);
const report = async (...more: string[]) => {
  const ran = await inProcess(folder, ['read', 'a.xml', '--check', '--json', ...more]);
  return { code: ran.code, ...(jsonOf(ran) as unknown as Report) };
};

describe('the report of an IATI file', () => {
  it('gives each finding its official id, severity, line, column, activity, value and a sentence in every language', async () => {
    write(file(activity('XM-DAC-00000-1'), activity('XM-DAC-00000-1', '\n    <collaboration-type code="99"/>')));
    const { code, summary, findings, asOf } = await report('--as-of', '2026-11-24');
    expect([code, asOf, summary.checkedAs, summary.records]).toEqual([3, '2026-11-24', '2.03', 2]);
    const repeated = findings.find(({ params }) => params.rule === '1.1.2');
    expect(repeated).toMatchObject({
      severity: 'error',
      params: { record: 'XM-DAC-00000-1', value: 'XM-DAC-00000-1' },
      locator: { line: 15, column: 5 },
    });
    expect(new Set(Object.values(repeated?.sentence ?? {})).size).toBe(5);
    expect(findings.some(({ params }) => params.value === '99')).toBe(true);
    const counted = Object.values(summary.findings).reduce((sum, n) => sum + n, 0);
    expect(counted).toBe(findings.length);
    for (const { sentence } of findings)
      for (const words of Object.values(sentence)) expect(words).toMatch(/\s.*\.$|。$/);
  });
  it('ends with 0 where nothing of the asked severity is wrong, and with 3 where it is', async () => {
    write(file(activity('XM-DAC-00000-1')));
    const clean = await report();
    expect([clean.code, clean.summary.findings.error]).toEqual([0, 0]);
    write(file(activity('XM-DAC-00000-1').replace('iso-date="2020-01-01"', 'iso-date="2020-13-01"')));
    expect((await report()).code).toBe(3);
    write(file(activity('FIXTURE-1')));
    const warned = await report();
    expect(warned.summary.findings).toMatchObject({ error: 0 });
    expect(warned.summary.findings.warning).toBeGreaterThan(0);
    expect([warned.code, (await report('--fail-on', 'warning')).code]).toEqual([0, 3]);
  });
  it('counts for a person what it shows and what it leaves out, and exports all of it', async () => {
    const bad = Array.from({ length: 70 }, (_, index) =>
      activity(`XM-DAC-00000-${index}`, '\n    <collaboration-type code="99"/>'),
    );
    write(file(...bad));
    const { findings, summary } = await report();
    expect(findings.length).toBeGreaterThan(50);
    const shown = await inProcess(folder, ['read', 'a.xml', '--check']);
    const rows = shown.out.split('\n').filter((line) => /^(error|warning|note) /.test(line)).length;
    const [, told, all, left] = /^(\d+) of (\d+) findings are shown, (\d+) are left out/m.exec(shown.out) ?? [];
    expect([Number(told), Number(all), Number(told) + Number(left)]).toEqual([rows, findings.length, findings.length]);
    expect(shown.out).toContain(`${summary.records} records, ${summary.recordsWithErrors} with errors`);
    const written = await inProcess(folder, ['read', 'a.xml', '--check', '--out', 'report.csv', '--lang', 'es']);
    expect([written.code, written.out]).toEqual([3, expect.stringContaining(`Hay ${findings.length} filas`)]);
    const sheet = readSheet('report.csv', readFileSync(join(folder, 'report.csv')));
    expect(
      sheet.rows.map(({ cells }) => [cells.get('rule'), cells.get('line'), cells.get('column'), cells.get('activity')]),
    ).toEqual(
      findings.map(({ params, locator }) => [
        params.rule ?? '',
        String(locator?.line ?? ''),
        String(locator?.column ?? ''),
        params.record ?? '',
      ]),
    );
    const printed = await inProcess(folder, ['read', 'a.xml', '--check', '--csv']);
    expect(printed.out.trimEnd()).toBe(readFileSync(join(folder, 'report.csv'), 'utf8').trimEnd());
  });
  it('of what is no IATI says so and ends with 3', async () => {
    for (const text of [
      '',
      'Words.',
      '<html><body>x</body></html>',
      '<!DOCTYPE x><iati-activities/>',
      '\u0000\u0001',
    ]) {
      write(text);
      const { code, summary, findings } = await report();
      expect([text, code, summary.checkedAs, summary.records]).toEqual([text, 3, null, 0]);
      expect(findings.length).toBeGreaterThan(0);
    }
  });
  it('of a source of the ledger is that of its file, by the program as people start it', async () => {
    write(file(activity('FIXTURE-1')));
    await inProcess(folder, ['init']);
    await inProcess(folder, ['gather', 'a.xml', '--as', 'fixture', '--dataset', '--format', 'iati']);
    const ran = await obras(folder, ['read', 'fixture', '--check', '--lang', 'es']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toMatch(/^fixture: versión 2\.03 de IATI/);
    expect(ran.out).toContain('advertencia');
  });
});

const corpus = join(import.meta.dirname, '..', '..', 'shared', 'data', 'iati-edge-cases', 'refresher');
describe.skipIf(!existsSync(corpus))('edge cases of others (../shared/data/iati-edge-cases)', () => {
  it('are reported whole', async () => {
    const name = 'unit__fixtures_flatten_flatterer__historic_date_format.input.xml';
    const ran = await inProcess(folder, ['read', join(corpus, name), '--check', '--json']);
    const { summary, findings } = jsonOf(ran) as unknown as Report;
    expect(ran.code).toBe(3);
    expect(Object.values(summary.findings).reduce((sum, n) => sum + n, 0)).toBe(findings.length);
    expect(findings.map(({ params }) => params.rule)).toContain('6.11.1');
  });
});
