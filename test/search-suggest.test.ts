// "Did you mean" over 300 drawn misspellings of words that the demo holds.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { tokens } from '../src/text/index.ts';
import * as views from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await openDemo();
});
afterAll(() => edition.close());

const find = (q: string) => views.search(edition, { filter: { q, type: null, page: 1 } });

/** Words of five letters or more as they are written, by the language of their text. */
async function wordsOf(): Promise<ReadonlyMap<string, readonly string[]>> {
  const held = new Set((await edition.rows('select term from term')).map(({ term }) => String(term)));
  const found = new Map<string, Set<string>>();
  const add = (language: string, text: string) => {
    const words = found.get(language) ?? new Set();
    found.set(language, words);
    for (const [word] of text.normalize('NFC').matchAll(/[\p{Script=Latin}\p{M}]{5,}/gu))
      if (tokens(word, 'und').every((token) => held.has(token))) words.add(word.toLowerCase());
  };
  const titles = await edition.rows('select title, title_language from activity where title is not null');
  for (const { title, title_language: language } of titles) add(String(language ?? 'es'), String(title));
  for (const { body } of await edition.rows('select body from party'))
    for (const [language, name] of Object.entries((JSON.parse(String(body)) as { name: object }).name))
      add(language, String(name));
  const quotes = await edition.rows(
    'select s.quote, o.body from statement s join source o on o.id = s.source where s.quote is not null',
  );
  for (const { quote, body } of quotes)
    add(String((JSON.parse(String(body)) as { language?: string }).language).slice(0, 2), String(quote));
  return new Map([...found].map(([language, words]) => [language, [...words].sort()]));
}

it('proposes the word that was meant for nine of ten misspellings, and finds it itself whatever its accents', async () => {
  let state = 20_261_128;
  const draw = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return (state >>> 1) % below;
  };
  const letter = () => 'abcdefghijklmnopqrstuvwxyz'[draw(26)]!;
  const accents: Readonly<Record<string, string>> = { a: 'à', e: 'é', i: 'ï', o: 'ö', u: 'ú' };
  const ways: readonly ((word: string[], at: number) => string[])[] = [
    (word, at) => word.filter((_, place) => place !== at),
    (word, at) => [...word.slice(0, at), letter(), ...word.slice(at)],
    (word, at) => [...word.slice(0, at), word[at + 1]!, word[at]!, ...word.slice(at + 2)],
    (word) =>
      word.map((each) => {
        const plain = each.normalize('NFD').replace(/(?!^n\u0303)\p{M}/gu, '');
        return plain === each ? (accents[each] ?? each) : plain;
      }),
  ];
  const words = await wordsOf();
  let all = 0;
  for (const language of ['en', 'es', 'fr', 'pt']) {
    const list = words.get(language)!;
    expect(list.length, language).toBeGreaterThan(30);
    let right = 0;
    const wrong: string[] = [];
    for (let nth = 0; nth < 75; ) {
      const word = list[draw(list.length)]!;
      const misspelt = ways[nth % ways.length]!([...word], draw([...word].length - 1)).join('');
      if (misspelt === word) continue;
      const meant = tokens(word, 'und').at(-1)!;
      const { unmatched, didYouMean, asked } = await find(misspelt);
      // A misspelling that is a word of the ledger too says nothing of suggestions.
      if (unmatched.length === 0 && !asked.words.includes(meant)) continue;
      nth += 1;
      if (unmatched.length === 0 || didYouMean === meant) right += 1;
      else wrong.push(`${word} → ${misspelt}: ${didYouMean}`);
    }
    all += right;
    expect(right / 75, `${language}: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(0.9);
  }
  expect(all / 300).toBeGreaterThanOrEqual(0.93);
}, 120_000);
