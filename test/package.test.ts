import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string>>;
};
const isCompiled = existsSync(join(root, 'dist', 'cli', 'main.js'));

describe('the package', () => {
  it.skipIf(!isCompiled)('can be imported by each of its faces, outside its own sources', () => {
    const faces = Object.keys(manifest.exports).filter((face) => face !== './package.json');
    const script = `
      const counts = {};
      for (const face of ${JSON.stringify(faces)}) counts[face] = Object.keys(await import('obras' + face.slice(1))).length;
      const { readAmounts, makeAnchor, resolveAnchor } = await import('obras/text');
      const text = 'The Ministry promises 3,500 scholarships to students.';
      const [{ start, end, measure }] = readAmounts(text, { language: 'en' });
      const anchor = makeAnchor({ source: 'text', text, start, end });
      console.log(JSON.stringify({ counts, measure, found: resolveAnchor(anchor, 'News. ' + text).resolution }));`;
    const out = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' }),
    );
    for (const face of faces) expect(out.counts[face], face).toBeGreaterThan(0);
    expect(out.measure).toMatchObject({ quantity: '3500', unit: 'scholarship' });
    expect(out.found).toBe('moved');
  });
});
