import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { runApart } from '../apart/index.ts';
import { findingsOf, fixtureSource } from './fixtures/source.ts';
import { prepare, read, readApart } from './index.ts';

const article = `<!doctype html><html lang="es"><title>Nota</title><article><h1>Nota</h1>${'<p>El puerto se abrió el lunes y todos vinieron a verlo con sus familias.</p>'.repeat(6)}</article></html>`;

it('reads the same apart as here', async () => {
  for (const [text, format] of [
    [article, 'html'],
    ['Una línea.\n\nOtra.\n', 'text'],
  ] as const) {
    const source = { ...fixtureSource, kind: 'document', reader: { format, mapping: null } } as never;
    const bytes = Buffer.from(text);
    expect(await readApart(source, bytes)).toEqual([...read(source, bytes, await prepare(source, bytes))]);
  }
});

it('says what was wrong with bytes that cannot be read', async () => {
  const source = { ...fixtureSource, reader: { format: 'docx', mapping: null } } as never;
  const readings = await readApart(source, deflateRawSync(Buffer.from('no document')));
  expect(findingsOf([...readings])).toMatchObject([{ severity: 'error' }]);
  expect(readings.at(-1)).toMatchObject({ type: 'count', kept: 0, setAside: 1 });
});

it('ends a process that takes too long, or more memory than it may', async () => {
  const limits = {
    seconds: 0.05,
    memoryMegabytes: 2048,
    tooSlow: { code: 'source-too-slow', params: {} },
    tooMuch: { code: 'source-too-much', params: {} },
  } as const;
  const message = {
    source: { ...fixtureSource, reader: { format: 'html', mapping: null } },
    bytes: Buffer.from(article),
  };
  expect(await runApart<unknown, object>(new URL('./read-child', import.meta.url), message, limits)).toBe(
    limits.tooSlow,
  );
  expect(
    await runApart<unknown, object>(new URL('./read-child', import.meta.url), message, {
      ...limits,
      seconds: 60,
      memoryMegabytes: 20,
    }),
  ).toBe(limits.tooMuch);
});
