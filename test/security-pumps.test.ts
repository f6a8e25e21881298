// Texts that repeat one thing for 100 kB, through every reader of what people type and send: words, amounts, deadlines,
// names, searches, numbers, dates, types of bytes. What a reader takes grows as its text grows: four times the text is
// nowhere near sixteen times the work. Work is counted as time of the processor, each against itself.
import { describe, expect, it } from 'vitest';
import { sniffMediaType } from '../src/ledger/index.ts';
import { readPartyName } from '../src/linking/parties-name.ts';
import { ObrasError, parseEdtf } from '../src/model/index.ts';
import { fixtureSource } from '../src/readers/fixtures/source.ts';
import { makeZip } from '../src/readers/fixtures/zip.ts';
import { memberOf, read, readSheet } from '../src/readers/index.ts';
import { readNumber, readOsmPoints } from '../src/readers/values/cells.ts';
import { preferredLanguage } from '../src/server/language.ts';
import {
  canonicalText,
  compareNames,
  findQuote,
  foldName,
  paragraphsOf,
  phraseOf,
  readAmounts,
  readDeadlines,
  splitSentences,
  tokens,
  typeStatements,
} from '../src/text/index.ts';

const most = 100_000;
const signs = ['0', '1.', '1,', '1 ', '1/', '1-', ' ', '\t', '\n', '\r\n\r\n', 'a', 'a ', 'A. ', 'e\u0301', '一', '到'];
signs.push('«', '“', '"', '(', '[', '{', '<', '<!--', '<!-', '---><!--><!----><!-', '–', '/', '$', 'US$ ', '%', '€');
signs.push('https://', '@', '&', '&amp;', '\u200b', '=', '…', '[...] ', ' ... ', ', ', 'or ', '。', '\0', '\ufeff');
const words = [
  '1',
  '1.',
  '1 ',
  ' ',
  '\n',
  'a',
  'A. ',
  '“',
  '(a) ',
  'US$ ',
  '1 million ',
  'two hundred ',
  'by ',
  '十亿',
];
words.push('until 31 ', 'within ', 'de la ', 'we will grant ', 'not ', 'in the next three years, ', '二〇二五年', '到');
const utf8 = (text: string) => new TextEncoder().encode(text);

interface PumpedReader {
  readonly name: string;
  readonly read: (text: string) => unknown;
  readonly pumps: readonly string[];
}
const light = (name: string, take: (text: string) => unknown): PumpedReader => ({ name, read: take, pumps: signs });
const whole = (name: string, take: (text: string) => unknown): PumpedReader => ({ name, read: take, pumps: words });
/** What a reader refuses by name is read too. */
function orRefused(take: () => unknown): void {
  try {
    take();
  } catch (error) {
    if (!(error instanceof ObrasError)) throw error;
  }
}
const readers: readonly PumpedReader[] = [
  light('canonical text and its paragraphs', (text) => paragraphsOf(canonicalText(text))),
  light('terms of a search', (text) => [tokens(text, 'en'), phraseOf(text)]),
  light('names', (text) => [foldName(text), compareNames(text, `${text}x`)]),
  light('names of parties', readPartyName),
  light('a quote in a text', (text) => findQuote(`${text} We will grant 3,500 places.`, text)),
  light('a quote with gaps', (text) => findQuote(text, `${text.slice(0, 2000)} [...] x … ${text.slice(0, 100)}`)),
  light('types of bytes', (text) => sniffMediaType(utf8(text))),
  light('days, numbers and places', (text) => [parseEdtf(text), readNumber(text, '.', ','), readOsmPoints(text)]),
  light('languages of a browser', (text) => preferredLanguage(text)),
  light('sheets', (text) => orRefused(() => readSheet('x.csv', utf8(text)))),
  light('names in an archive', (text) => memberOf(makeZip({ [text.slice(0, 20_000)]: 'x' }), '*a*b*a*.csv')),
  light('web pages', (text) => [
    ...read({ ...fixtureSource, reader: { format: 'html' } } as never, utf8(`<p>${text}`)),
  ]),
  ...(['en', 'es', 'zh'] as const).flatMap((language) => [
    whole(`amounts, ${language}`, (text) => readAmounts(text, { language })),
    whole(`deadlines, ${language}`, (text) => readDeadlines(text, { language, documentDate: '2025-05-13' } as never)),
    whole(`sentences, ${language}`, (text) => splitSentences(text, language)),
  ]),
  ...(['en', 'zh'] as const).map((language) =>
    whole(`statements, ${language}`, (text) => typeStatements(canonicalText(text), { language } as never)),
  ),
];

function workOf({ read: take }: PumpedReader, text: string): number {
  const before = process.cpuUsage();
  take(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
/** Is the work of four times the text more than eight times the work, three times in a row? A little work is no sign. */
function growsTooFast(reader: PumpedReader, pump: string, least = 1000): boolean {
  const pumped = (length: number) => `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}!`;
  for (let n = 0; n < 3; n += 1) {
    const work = workOf(reader, pumped(most));
    if (work < least || work < 8 * workOf(reader, pumped(most / 4))) return false;
  }
  return true;
}

describe('a text of one thing, 100 kB long', () => {
  it.each(readers)(
    'is read in proportion to its length: $name',
    (reader) => {
      for (const pump of reader.pumps)
        expect({ pump, grows: growsTooFast(reader, pump) }).toEqual({ pump, grows: false });
    },
    600_000,
  );

  it('is found where it is not', () => {
    const slow = { name: 'slow', read: (text: string) => /x*$/.test(`${text.slice(0, text.length / 4)}y`), pumps: [] };
    expect(growsTooFast(slow, 'x', 50)).toBe(true);
    expect(growsTooFast({ ...slow, read: (text) => /x+/.test(text) }, 'x', 0)).toBe(false);
  }, 600_000);
});
