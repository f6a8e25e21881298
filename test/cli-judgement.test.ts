// `obras say judgement`: what contradicts is told with the way that joins the two, and said only when asked to.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, inProcess } from './cli-program.ts';

const judgement = (left: string, right: string, verdict: string, by: string) =>
  JSON.stringify({ type: 'party', left, right, verdict, by });

it('refuses a judgement that contradicts others, shows the way, and says it with --anyway', async () => {
  const folder = freshFolder();
  expect((await inProcess(folder, ['init'])).code).toBe(0);
  const say = (body: string, ...more: string[]) =>
    inProcess(folder, ['say', 'judgement', '--body', body, '--lang', 'en', ...more]);
  expect((await say(judgement('a', 'b', 'same', 'Ana'))).code).toBe(0);
  expect((await say(judgement('b', 'c', 'same', 'Berta'))).code).toBe(0);
  const against = judgement('a', 'c', 'different', 'Carla');
  for (const more of [[], ['--dry-run']]) {
    const refused = await say(against, ...more);
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(
      /#0 a · b: same \(Ana, .*#1 b · c: same \(Berta, .*#2 a · c: different \(Carla, now\)/s,
    );
    expect(refused.err).toContain('--anyway');
  }
  expect((await say(against, '--anyway')).out).toContain('#2');
  // The same in a file of entries; what contradicted before is not told again.
  writeFileSync(
    join(folder, 'entries.jsonl'),
    [judgement('c', 'd', 'same', 'Ana'), judgement('d', 'a', 'different', 'Berta')]
      .map((body) => `{"kind":"judgement","body":${body}}`)
      .join('\n'),
  );
  const refused = await inProcess(folder, ['say', '--from', 'entries.jsonl', '--lang', 'en']);
  expect([refused.code, refused.err.includes('a and d')]).toEqual([3, true]);
  expect((await inProcess(folder, ['say', '--from', 'entries.jsonl', '--anyway'])).code).toBe(0);
});
