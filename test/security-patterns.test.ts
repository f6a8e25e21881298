// No text can hold the server up: every regular expression of the program, and of its scripts for browsers, is found by
// the parser, those that are put together are taken from the running program, and a checker looks for texts on which
// they take more than a time that grows with the length. None is excepted.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { check } from 'recheck';
import { expect, it } from 'vitest';

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}
type Found = { readonly literals: Pattern[]; readonly made: string[] };
const root = join(import.meta.dirname, '..');

/** Regular expressions as they stand in a text, and the places where one is put together. */
function patternsIn(file: string, text: string): Found {
  const found: Found = { literals: [], made: [] };
  const where = (start: number) => `${file}:${text.slice(0, start).split('\n').length}`;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    if (typeof node !== 'object' || node === null || node instanceof RegExp || Array.isArray(node)) return;
    const { type, start, regex, callee } = node as Record<string, unknown> & { start: number };
    if (type === 'Literal' && regex) {
      const { pattern, flags } = regex as { pattern: string; flags: string };
      found.literals.push({ where: where(start), source: pattern, flags });
    }
    if (type === 'NewExpression' || type === 'CallExpression') {
      const { name, property } = callee as { name?: string; property?: { name?: string } };
      const [first] = (node as unknown as { arguments: { type: string }[] }).arguments;
      const isText = ['TemplateLiteral', 'BinaryExpression'].includes(first?.type ?? '');
      if (name === 'RegExp' || (['match', 'matchAll', 'search'].includes(property?.name ?? '') && isText))
        found.made.push(where(start));
    }
    for (const each of Object.values(node)) visit(each);
  };
  const { program, errors } = parseSync(file, text);
  expect([file, errors]).toEqual([file, []]);
  visit(program);
  return found;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\.tsx?$|(^|\/)fixtures\//.test(name))
  .map((name) => `src/${name}`);
const written = files.map((file) => patternsIn(file, readFileSync(join(root, file), 'utf8')));

/** Those that are put together while the program is loaded and used, by the line where it happens. */
async function madePatterns(): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const genuine = globalThis.RegExp;
  globalThis.RegExp = new Proxy(genuine, {
    construct(target, given, newTarget) {
      const pattern = Reflect.construct(target, given, newTarget) as RegExp;
      for (const [, path, line] of (new Error().stack ?? '').matchAll(
        /(\/\S*?\/src\/[^\s:?]+)(?:\?[^\s:]*)?:(\d+):\d+/g,
      ))
        made.push({ where: `${relative(root, path as string)}:${line}`, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const [at, { made: places }] of written.entries())
      if (places.length > 0) await import(/* @vite-ignore */ join(root, files[at] as string));
    const { compileDateFormat } = await import('../src/readers/values/cells.ts');
    for (const format of ['YYYY-MM-DD', 'D/M/YYYY', 'DD MMM YYYY', 'MMM D, YYYY', 'M . D - YYYY', 'MMM-YYYY'])
      compileDateFormat(format);
    const { checkIati } = await import('../src/readers/index.ts');
    const { fixtureSource } = await import('../src/readers/fixtures/source.ts');
    const xml = new TextEncoder().encode('<iati-activities version="2.03"></iati-activities>');
    for (const _ of checkIati(fixtureSource, xml, { asOf: '2026-11-24' }));
    const { openOutbox } = await import('../src/outbox/index.ts');
    const place = mkdtempSync(join(tmpdir(), 'obras-patterns-'));
    writeFileSync(join(place, 'x.eml'), 'X: y\r\n\r\n');
    const effects = { now: () => new Date(0), random: (length: number) => new Uint8Array(length) };
    await expect(openOutbox(place, effects, 'a@example.org').list()).rejects.toThrow('x.eml');
    rmSync(place, { recursive: true });
  } finally {
    globalThis.RegExp = genuine;
  }
  return made;
}

it('no regular expression takes longer than in proportion to its text', async () => {
  const made = await madePatterns();
  const { assets, filesOnDemand } = await import('../src/web/index.ts');
  const points = Object.entries(filesOnDemand).filter(([path]) => path.startsWith('/assets/points.'));
  const scripts = [...Object.entries(assets), ...points.map(([path, load]) => [path, load()] as const)].filter(
    ([, { type }]) => type.startsWith('text/javascript'),
  );
  expect(scripts.length).toBe(3);
  const inScripts = scripts.map(([path, { body }]) => patternsIn(`${path}`, Buffer.from(body).toString()));
  const places = [...written, ...inScripts].flatMap(({ made }) => made);
  expect(new Set(made.map(({ where }) => where).filter((where) => places.includes(where)))).toEqual(new Set(places));

  const all = [...[...written, ...inScripts].flatMap(({ literals }) => literals), ...made];
  expect(all.length).toBeGreaterThan(750);
  const distinct = new Map(all.map((each) => [`/${each.source}/${each.flags}`, each]));
  const bad: object[] = [];
  for (const { where, source: pattern, flags } of distinct.values()) {
    const verdict = await check(pattern, flags, { randomSeed: 1, timeout: 120_000 });
    if (verdict.status === 'unknown') bad.push({ where, pattern, error: verdict.error });
    if (verdict.status === 'vulnerable')
      bad.push({ where, pattern, grows: verdict.complexity.summary, on: verdict.attack.pattern.slice(0, 200) });
  }
  expect(bad).toEqual([]);
}, 600_000);

it('the checker finds those that do', async () => {
  for (const [pattern, grows] of [
    ['^(<!--[\\s\\S]*?-->\\s*)*(<!doctype html|<html[\\s>])', 'exponential'],
    ['0+$', '2nd degree polynomial'],
    ['<[^>]*>', '2nd degree polynomial'],
  ] as const)
    expect(await check(pattern, '', { randomSeed: 1 })).toMatchObject({ complexity: { summary: grows } });
  expect(patternsIn('x.ts', 'const a = /b+/gu; new RegExp(a); "x".match("d" + a);')).toEqual({
    literals: [{ where: 'x.ts:1', source: 'b+', flags: 'gu' }],
    made: ['x.ts:1', 'x.ts:1'],
  });
});
