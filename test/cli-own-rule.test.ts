// `obras assess --rule`: labels by a rule of one's own, beside the published ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AssessmentCase } from '../src/model/index.ts';
import { freshFolder, inProcess } from './cli-program.ts';
import { demoPlaces } from './demo-edition.ts';

interface Answer {
  readonly counts: { readonly seen: number; readonly rated: number; readonly failed: number; readonly differ: number };
  readonly commitments: readonly Record<string, string | null>[];
}
const rateBy = async (module: string, ...more: string[]) => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'rule.mjs'), module);
  const { editions } = await demoPlaces();
  return { folder, ...(await inProcess(folder, ['assess', '--rule', 'rule.mjs', '--editions', editions, ...more])) };
};

it('gives the published labels anew by the published rule, from what the edition holds', async () => {
  const rubric = join(import.meta.dirname, '..', 'src', 'assessment', 'index.ts');
  const { code, out, err } = await rateBy(
    `import { assess } from ${JSON.stringify(rubric)};\nexport default (subject, asOf) => assess(subject, asOf);\n`,
    '--json',
  );
  expect([code, err]).toEqual([0, '']);
  const { counts, commitments } = JSON.parse(out) as Answer;
  expect(counts.seen).toBeGreaterThan(50);
  expect(counts).toMatchObject({ rated: counts.seen, failed: 0, differ: 0 });
  expect(commitments.every((each) => each.ownRule === each.rule)).toBe(true);
});

it('shows a rule ids and roles and no name', async () => {
  const { folder } = await rateBy(
    `import { appendFileSync } from 'node:fs';
     export default (subject) => { appendFileSync(new URL('seen', import.meta.url), JSON.stringify(subject) + '\\n'); return { label: 'mine' }; };\n`,
  );
  const cases = readFileSync(join(folder, 'seen'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AssessmentCase & { title?: string; promisors?: string[] });
  expect(cases.length).toBeGreaterThan(50);
  expect(cases.filter((each) => 'title' in each || 'promisors' in each || 'beneficiaries' in each)).toEqual([]);
});

it('counts what the rule could not rate, says why, keeps the rest, and writes both labels', async () => {
  const { code, folder, out } = await rateBy(
    `let n = 0;
     export default (subject) => {
       n++;
       if (n === 1) throw new Error('no such event');
       if (n === 2) return 'delivered';
       return { label: subject.events.length > 0 ? 'some-evidence' : 'none', rule: 'mine' };
     };\n`,
    '--out',
    'labels.csv',
  );
  expect(code).toBe(10);
  expect(out).toContain('no such event');
  const [head, ...lines] = readFileSync(join(folder, 'labels.csv'), 'utf8').trim().split(/\r?\n/);
  expect(head).toBe('commitment,label,rule,own_label,own_rule,problem');
  expect(lines.filter((line) => line.includes('some-evidence')).length).toBeGreaterThan(10);
  expect(lines.filter((line) => /no such event|the rule gave no label/.test(line))).toHaveLength(2);
});

it('refuses what is no rule, in words', async () => {
  expect(await rateBy('export const rule = 1;\n', '--lang', 'es')).toMatchObject({
    code: 3,
    err: expect.stringContaining('no exporta por defecto'),
  });
  expect(await rateBy('export default (;\n')).toMatchObject({
    code: 3,
    err: expect.stringContaining('cannot be loaded'),
  });
  const { editions } = await demoPlaces();
  const missing = await inProcess(freshFolder(), ['assess', '--rule', 'none.mjs', '--editions', editions]);
  expect(missing).toMatchObject({ code: 4, err: expect.stringContaining('none.mjs') });
});
