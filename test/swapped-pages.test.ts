// What the comparison of two exchanged pages must tell, and what it must let pass.
import { expect, it } from 'vitest';
import type { Spelling } from './exchange-partners.ts';
import { answerTree, type Facts, faults, pageTree, quotedWords, signer } from './swapped-pages.ts';

const left: Spelling = { texts: ['aland', 'AX', 'Aland'], names: [], code: 'ALA' };
const right: Spelling = { texts: ['zedland', 'ZZ', 'Zedland'], names: ['Zetlandia'], code: 'ZZZ' };
const facts: Facts = { written: new Set(['A word on Aland']), names: [], english: new Map() };
const pages = (before: string, after: string): string[] => {
  const [one, other] = [signer(left, right, false), signer(left, right, true)];
  const quoted = quotedWords(['A word on Aland'], one, facts);
  return faults(pageTree(before, one, quoted), pageTree(after, other, quoted), facts);
};
const answers = (before: unknown, after: unknown): string[] => {
  const [one, other] = [signer(left, right, false), signer(left, right, true)];
  return faults(answerTree(before, one, []), answerTree(after, other, []), facts);
};

it.each([
  ['the partners exchanged', '<p>Aland gave 3.</p>', '<p>Zedland gave 3.</p>'],
  [
    'a link',
    '<a href="/en/party/aland?funder=aland">Aland</a>',
    '<a href="/en/party/zedland?funder=zedland">Zedland</a>',
  ],
  ['quoted words', '<q>A word on Aland</q>', '<q>A word on Aland</q>'],
  ['a list by name', '<p>Aland, Bland and Zedland</p>', '<p>Aland, Bland and Zedland</p>'],
  [
    'rows by name',
    '<ul><li>Aland 1</li><li>Bland 2</li><li>Zedland 3</li></ul>',
    '<ul><li>Aland 3</li><li>Bland 2</li><li>Zedland 1</li></ul>',
  ],
])('lets %s pass', (_, before, after) => expect(pages(before, after)).toEqual([]));

it.each([
  ['a number', '<p>Aland gave 3.</p>', '<p>Zedland gave 4.</p>'],
  ['a word', '<p>Aland gave 3.</p>', '<p>Zedland only gave 3.</p>'],
  ['who it is', '<p>Aland gave 3.</p>', '<p>Aland gave 3.</p>'],
  ['a colour', '<b class="green">Aland</b>', '<b class="red">Zedland</b>'],
  ['a link', '<a href="/en/party/aland">Aland</a>', '<a href="/en/party/aland">Zedland</a>'],
  ['a row that is gone', '<ul><li>Aland</li><li>Bland</li></ul>', '<ul><li>Bland</li></ul>'],
  ['an order that favours one', '<ul><li>Bland</li><li>Aland</li></ul>', '<ul><li>Zedland</li><li>Bland</li></ul>'],
])('tells %s', (_, before, after) => expect(pages(before, after)).not.toEqual([]));

it('reads a table of an answer by its columns', () => {
  const table = (columns: string[], ...rows: unknown[][]) => ({ columns, rows });
  expect(answers(table(['@AX', '@ZZ'], ['1', '2']), table(['@AX', '@ZZ'], ['2', '1']))).toEqual([]);
  expect(answers(table(['@AX', '@ZZ'], ['1', '2']), table(['@AX', '@ZZ'], ['1', '2']))).not.toEqual([]);
});
