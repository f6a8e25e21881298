// A PDF from its bytes to the page of the edition that shows it. All facts are invented.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openEdition } from '../src/edition/index.ts';
import { readSheet } from '../src/readers/index.ts';
import { document } from '../src/views/index.ts';
import { freshFolder, inProcess, jsonOf } from './cli-program.ts';
import { linesFrom, makePdf } from './pdf-maker.ts';

const line = 'The republic of Exemplia will build forty rural schools for the islands and lend them';

it('tells the page of each candidate, of each anchor and of each paragraph', async () => {
  const folder = freshFolder();
  const well = async (...args: string[]) => {
    const ran = await inProcess(folder, [...args, '--json']);
    expect(ran, args.join(' ')).toMatchObject({ code: 0 });
    return jsonOf(ran);
  };
  const pages = [linesFrom(['An invented plan.']), linesFrom([line, line], { y: 150 })];
  const last = linesFrom(['and the coast twelve million dollars until 2030.']);
  writeFileSync(join(folder, 'plan.pdf'), makePdf([...pages, last]));
  await well('init');
  await well('gather', 'plan.pdf', '--as', 'plan', '--language', 'en', '--licence', 'CC0-1.0', '--may-republish');
  expect(await well('read', 'plan')).toMatchObject({ count: { seen: 1, kept: 1, setAside: 0 }, kept: { document: 1 } });

  const { candidates } = (await well('read', 'plan', '--candidates')) as unknown as {
    candidates: { text: string; page: number; paragraph: number }[];
  };
  const place = (words: string) => candidates.find(({ text }) => text.includes(words));
  expect(place('An invented plan')).toMatchObject({ page: 1, paragraph: 1 });
  expect(place('forty rural schools')).toMatchObject({ page: 2, paragraph: 2 });
  expect(place('twelve million')).toMatchObject({ page: 3, paragraph: 2 });
  const table = await inProcess(folder, ['read', 'plan', '--candidates']);
  expect(table.out).toMatch(/ p\. 3 ¶2 /);

  await well('read', 'plan', '--candidates', '--out', 'review.csv');
  const { columns, rows } = readSheet('review.csv', readFileSync(join(folder, 'review.csv')));
  const decided = rows.map(({ cells }) => {
    const row: Record<string, string> = Object.fromEntries(cells);
    const isChosen = row.quote?.includes('twelve million');
    return isChosen ? { ...row, decision: 'correct', correct_kind: 'factual-claim' } : row;
  });
  const saved = [columns, ...decided.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
  writeFileSync(join(folder, 'review.csv'), saved);
  await well('say', '--from', 'review.csv');
  await well('build');

  const edition = await openEdition(join(folder, 'obras', 'editions'));
  try {
    const answer = await document(edition, { id: 'plan' });
    expect(answer.paragraphs.map(({ number, page }) => [number, page])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(answer.paragraphs[1]?.statements).toMatchObject([{ anchor: { page: 3, paragraph: 2 } }]);
  } finally {
    await edition.close();
  }
});
