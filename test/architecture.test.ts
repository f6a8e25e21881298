import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from './architecture.ts';

const root = join(import.meta.dirname, '..', 'src');
function treeOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files
      .map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll('\\', '/'))
      .filter((file) => /\.(tsx?|md)$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}
const broken = (files: Record<string, string>) =>
  inspect(new Map(Object.entries({ 'model/index.ts': 'export {};', 'model/README.md': '#', ...files }))).map(
    (each) => each.rule,
  );

describe('the house', () => {
  it('stands as planned', () => {
    expect(inspect(treeOf(root))).toEqual([]);
  });
  it('is not passed when there is nothing to check', () => {
    expect(inspect(new Map()).map((each) => each.rule)).toEqual(['not-empty']);
  });
  it('sees an arrow that points up, even a type-only one', () => {
    expect(
      broken({
        'model/a.ts': "import type { X } from '../views/index.ts';",
        'views/index.ts': '',
        'views/README.md': '',
      }),
    ).toContain('down-only');
  });
  it('sees an arrow between neighbours of a floor', () => {
    expect(
      broken({
        'text/index.ts': "export * from '../ledger/index.ts';",
        'text/README.md': '',
        'ledger/index.ts': '',
        'ledger/README.md': '',
      }),
    ).toEqual(['down-only']);
  });
  it('sees a circle', () => {
    expect(broken({ 'model/a.ts': "import './b.ts';", 'model/b.ts': "import './a.ts';" })).toEqual(['no-circle']);
  });
  it('sees an import that does not go through the door', () => {
    expect(broken({ 'text/index.ts': "import '../model/a.ts';", 'text/README.md': '', 'model/a.ts': '' })).toEqual([
      'by-the-door',
    ]);
  });
  it('sees a node import in the pure centre, also a dynamic one', () => {
    expect(broken({ 'model/a.ts': "import fs from 'node:fs'; fs;" })).toEqual(['pure-centre']);
    expect(broken({ 'model/a.ts': "await import('node:fs');" })).toEqual(['pure-centre']);
  });
  it('sees a third party in a folder that does not own it, and one that nobody owns', () => {
    expect(broken({ 'model/a.ts': "import 'hono';" })).toEqual(['one-owner']);
    expect(broken({ 'model/a.ts': "import 'left-pad';" })).toEqual(['known-package']);
  });
  it('sees a folder without plan, door or README, a missing file and a long one', () => {
    expect(broken({ 'utils/index.ts': '' })).toEqual(['known-folder']);
    expect(broken({ 'text/a.ts': '' })).toEqual(['has-door', 'has-readme']);
    expect(broken({ 'model/a.ts': "import './gone.ts';" })).toEqual(['exists']);
    expect(broken({ 'model/a.ts': '\n'.repeat(601) })).toEqual(['length']);
  });
});
