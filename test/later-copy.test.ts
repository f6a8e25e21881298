// A document changes after it was quoted: every quote is looked for in the later copy, and what became of it is shown.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildEdition, openEdition } from '../src/edition/index.ts';
import { createLedger } from '../src/ledger/index.ts';
import type { Draft } from '../src/model/index.ts';
import { makeAnchor } from '../src/text/index.ts';
import * as views from '../src/views/index.ts';
import { renderPage } from '../src/web/index.ts';

const before = [
  'An invented plan for this test.',
  'The Ministry will award 120 scholarships to students of the islands.',
  'The council was told of every step.',
  'The Bank will build a bridge of 640 metres over the river before 2028.',
  'The plan is public, and is held by the two registries.',
  'Both Parties will meet in each year of the plan.',
  'It was signed in two languages of equal rank.',
].join('\n');
const after = [
  'An invented plan for this test.',
  'The Ministry will award 80 scholarships to students of the islands.',
  'The council was told of every step.',
  'A sentence that was not there.',
  'The plan is public, and is held by the two registries.',
  'Both Parties will meet in each year of the plan.',
  'It was signed in two languages of equal rank.',
].join('\n');
const quotes = {
  lost: 'The Bank will build a bridge of 640 metres over the river before 2028',
  changed: 'The Ministry will award 120 scholarships to students of the islands',
  moved: 'Both Parties will meet in each year of the plan',
  exact: 'An invented plan',
};

it('follows the quotes of a document into its later copies', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'obras-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const ledger = await createLedger(join(folder, 'ledger'));
  onTestFinished(() => ledger.close());
  const source = async (id: string, text: string, more: object = {}): Promise<Draft> => ({
    kind: 'source',
    body: {
      id,
      kind: 'document',
      title: `Plan ${id}`,
      language: 'en',
      mediaType: 'text/plain',
      sha256: await ledger.put(new TextEncoder().encode(text)),
      licence: { id: 'CC0-1.0', mayRepublish: true },
      sourceClass: 'unknown',
      interest: 'unknown',
      ...more,
    },
  });
  const said = (label: string, exact: string): Draft => {
    const start = Array.from(before.slice(0, before.indexOf(exact))).length;
    return {
      kind: 'statement',
      body: {
        subject: { type: 'source', id: 'plan' },
        property: 'says',
        value: { type: 'text', text: exact, language: 'en' },
        kind: 'qualitative-commitment',
        source: 'plan',
        label,
        anchor: makeAnchor({ source: 'plan', text: before, start, end: start + exact.length }),
        enteredBy: 'test',
      },
    };
  };
  const by = { by: 'test', at: '2026-11-24T00:00:00.000Z' };
  await ledger.append(
    [await source('plan', before), ...Object.entries(quotes).map(([label, exact]) => said(label, exact))],
    by,
  );
  const open = async () => {
    const editions = join(folder, 'editions');
    const { id } = await buildEdition(ledger, editions, { asOf: '2026-11-24' });
    const edition = await openEdition(editions, { id });
    onTestFinished(() => edition.close());
    return edition;
  };
  const first = await views.document(await open(), { id: 'plan' });
  expect(first.laterCopies).toEqual([]);

  await ledger.append([await source('plan-later', after, { laterCopyOf: 'plan' })], by);
  await ledger.append([await source('plan-last', after, { laterCopyOf: 'plan-later' })], by);
  const edition = await open();
  const plan = await views.document(edition, { id: 'plan' });
  expect(plan.laterCopies.map(({ source: { id } }) => id).sort()).toEqual(['plan-last', 'plan-later']);
  const became = Object.fromEntries(
    plan.paragraphs
      .flatMap(({ statements }) => statements)
      .map(({ label, inCopies }) => [label, inCopies.find(({ copy }) => copy === 'plan-later')]),
  );
  expect(became.lost).toMatchObject({ resolution: 'lost', found: null });
  expect(became.changed).toMatchObject({ resolution: 'changed' });
  expect(became.changed?.found).toContain('80 scholarships');
  expect(became.moved?.resolution).toBe('moved');
  expect(became.exact?.resolution).toBe('exact');
  const counted = plan.laterCopies.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(2 * Object.keys(quotes).length);
  expect((await views.document(edition, { id: 'plan-later' })).laterCopyOf?.id).toBe('plan');

  const html = renderPage('document', plan, { lang: 'es', path: 'document/plan', query: {}, pinned: false });
  expect(html).toContain('Otras copias de este documento');
  expect(html).toContain('una ya no está');
  expect(html).toContain('80 scholarships');
});
