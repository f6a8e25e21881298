import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingCodes, makeFinding } from './findings.ts';

const own = join(import.meta.dirname, '..');
const sources = readdirSync(own, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !name.endsWith('findings.ts'))
  .map((name) => readFileSync(`${own}/${name}`, 'utf8'))
  .join('\n');

describe('the catalogue of findings', () => {
  it.each(Object.keys(findingCodes))('%s is used and well named', (code) => {
    expect(code).toMatch(/^(source|csv|xml|iati|html|document|json|ocds|zip|xlsx|docx|parquet|pdf)(-[a-z0-9]+)+$/);
    expect(sources).toContain(`'${code}'`);
  });

  it('stands in the reference as it is', () => {
    const page = readFileSync(new URL('../../../docs/reference/readers.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (error|warning|note) \| (.*) \|$/gm)].map((match) =>
      match.slice(1),
    );
    const expected = Object.entries(findingCodes).map(([code, { severity, en }]) => [code, severity, en]);
    expect(rows).toEqual(expected);
  });

  it('cuts long values', () => {
    expect(makeFinding('s', 'csv-bad-date', null, { value: 'x'.repeat(1000), column: 'c' }).params.value).toHaveLength(
      201,
    );
  });
});
