import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stale } from '../scripts/reference.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const skipped = new Set(['node_modules', '.git', 'dist', 'coverage', '.obras']);
function* markdown(folder: string): Generator<string> {
  for (const each of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(each.name)) continue;
    const path = join(folder, each.name);
    if (each.isDirectory()) yield* markdown(path);
    else if (each.name.endsWith('.md')) yield path;
  }
}

describe('the documents', () => {
  it('hold reference pages as a fresh run writes them (npm run reference)', () => {
    expect(stale()).toEqual([]);
  });
  it('give a reason for every dependency, and list none that is gone', () => {
    const manifest = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const installed = { ...manifest.dependencies, ...manifest.devDependencies };
    const listed = [...read('docs/reference/dependencies.md').matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell]) =>
      [...(cell as string).matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(new Set(listed)).toEqual(new Set(Object.keys(installed)));
    for (const [name, version] of Object.entries(installed)) expect(version, `${name} is pinned`).toMatch(/^\d/);
  });
  it('link to files that are there', () => {
    const broken: string[] = [];
    for (const file of markdown(root)) {
      for (const [, target] of readFileSync(file, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
        if (/^(https?:|mailto:|\/)/.test(target as string)) continue;
        if (!existsSync(join(dirname(file), target as string))) broken.push(`${relative(root, file)} → ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });
  it('number the decisions without a gap', () => {
    const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(10);
  });
});
