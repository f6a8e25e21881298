// Every command line that a document or a help text shows, against the commands and options that there are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from './cli-program.ts';

const root = join(import.meta.dirname, '..');
const skipped = new Set(['node_modules', '.git', 'dist', 'coverage', '.obras']);
function* markdown(folder: string): Generator<string> {
  for (const each of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, each.name);
    if (each.isDirectory() && !skipped.has(each.name)) yield* markdown(path);
    else if (each.name.endsWith('.md')) yield path;
  }
}

interface Shown {
  readonly where: string;
  readonly line: string;
}
/** Commands in fenced blocks (one a line, comments cut, parts between && apart) and in code between words. */
function shownIn(path: string): Shown[] {
  const text = readFileSync(path, 'utf8');
  const where = relative(root, path);
  const fences = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block]) => (block as string).split('\n'));
  const inline = [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code]) => code as string,
  );
  return [...fences, ...inline]
    .flatMap((line) => line.replace(/ +#.*$/, '').split('&&'))
    .map((line) => ({ where, line: line.trim().replace(/^\$ /, '') }));
}
const all = [...markdown(root)].flatMap(shownIn);

/** Command (or `say answer`) → its help. */
const help = new Map<string, string>();
beforeAll(async () => {
  const ask = async (...args: string[]) => (await inProcess(root, [...args, '--help'])).out;
  const top = await ask();
  help.set('', top);
  for (const [, name] of top.matchAll(/^ {2}([a-z]+) \[options\]/gm))
    help.set(name as string, await ask(name as string));
  const parts = ['say answer', 'say invite', ...['invite', 'list', 'role', 'end', 'key'].map((act) => `access ${act}`)];
  for (const name of parts) help.set(name, await ask(...name.split(' ')));
});

/** What is wrong with a command line, in words; null when nothing is. */
function whyWrong(line: string): string | null {
  const words = line.split(/\s+/).slice(1);
  const first = words[0]?.startsWith('-') === false ? (words[0] as string) : '';
  const command = help.has(`${first} ${words[1]}`) ? `${first} ${words[1]}` : first;
  const own = help.get(command);
  if (own === undefined) return `there is no command ${first}`;
  const options = new Set(
    [...own.matchAll(/^ {2}(?:(-\w), )?(--[a-z-]+)/gm)].flatMap(([, short, long]) => [short, long]),
  );
  const lost = words.filter((word) => /^--?[a-z]/.test(word) && !options.has(word.replace(/=.*/, '')));
  return lost.length === 0 ? null : `${command} has no ${lost.join(', ')}`;
}

describe('documents', () => {
  it('show only commands and options of obras that there are', () => {
    const commands = all.filter(({ line }) => /^obras( |$)/.test(line));
    expect(commands.length).toBeGreaterThan(10);
    expect(
      commands.flatMap(({ where, line }) => (whyWrong(line) === null ? [] : [`${where}: ${line}: ${whyWrong(line)}`])),
    ).toEqual([]);
  });
  it('notice a command or option that there is not', () => {
    expect(whyWrong('obras frobnicate')).toContain('frobnicate');
    expect(whyWrong('obras read x --frob')).toContain('--frob');
    expect(whyWrong('obras say answer --commitment a')).toBe(null);
    expect(whyWrong('obras say --commitment a')).toContain('--commitment');
  });
  it('show only scripts of the project that there are, and tests whose path is there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const own = new Set(['start', 'test', 'link', 'ci', 'install']);
    let seen = 0;
    for (const { where, line } of all) {
      const [, run, name] = /^npm (run )?(?:-s )?([\w:-]+)/.exec(line) ?? [];
      if (name !== undefined) {
        seen += 1;
        expect(run === undefined ? own.has(name) : name in scripts, `${where}: ${line}`).toBe(true);
      }
      const paths = /^npx vitest run (.+)$/.exec(line)?.[1]?.split(' ') ?? [];
      for (const path of paths) {
        seen += 1;
        const folder = join(root, path, '..');
        const isThere =
          existsSync(join(root, path)) ||
          (existsSync(folder) && readdirSync(folder).some((each) => join(folder, each).startsWith(join(root, path))));
        expect(isThere, `${where}: ${path}`).toBe(true);
      }
    }
    expect(seen).toBeGreaterThan(15);
  });
});

describe('help', () => {
  it('shows examples that hold, in every command', () => {
    const examples = [...help.values()].flatMap((text) =>
      [...text.matchAll(/^ {2}\$ (obras .+)$/gm)].map(([, line]) => line as string),
    );
    expect(examples.length).toBeGreaterThan(25);
    for (const line of examples.flatMap((each) => each.split(' && ')))
      expect([line, whyWrong(line)]).toEqual([line, null]);
  });
});
