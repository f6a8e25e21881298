import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../model/index.ts';
import { readDeadlines } from './index.ts';

const pieces = fc.constantFrom(
  'by',
  'the',
  'end',
  'of',
  '2027',
  '2025',
  '-',
  '–',
  'next',
  'three',
  '3',
  'years',
  'año',
  'años',
  'de',
  'a',
  'en',
  'los',
  'próximos',
  'antes',
  'finales',
  'June',
  '31',
  '30',
  'junio',
  'fiscal',
  'year',
  'between',
  'and',
  'y',
  'fin',
  'd’ici',
  'à',
  'la',
  '未来',
  '三',
  '年',
  '底',
  '前',
  '到',
  '2027年',
  'within',
  'mid',
  'Q3',
  'decade',
  'this',
  '.',
  ',',
  '\n',
  '😀',
  '\ud800',
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((list) => list.join(' ')),
  fc.array(pieces, { maxLength: 25 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const dates = fc.constantFrom(
  null,
  '2025-05-13',
  '2025-05',
  '2025',
  '2024-02-29',
  '2025/2026',
  '..',
  'x',
  '0001-01-01',
  '9999-12-31',
);

describe('readDeadlines, any text', () => {
  it('never throws and gives only dates that exist', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('en', 'es', 'pt', 'fr', 'zh', 'de', ''),
        dates,
        (words, language, documentDate) => {
          for (const reading of readDeadlines(words, { language, documentDate })) {
            for (const window of [reading.window, ...reading.alternatives]) {
              const [start, end] = [window.start, window.end].map((part) => (part === null ? null : parseEdtf(part)));
              if (window.start !== null) expect(start, window.start).not.toBeNull();
              if (window.end !== null) expect(end, window.end).not.toBeNull();
            }
            expect(reading.end).toBeGreaterThan(reading.start);
          }
        },
      ),
      { numRuns: 5000, seed: 31 },
    );
  });

  it('gives no relative window without a date, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(
          'next # years|en',
          'within # months|en',
          'próximos # años|es',
          'no prazo de # anos|pt',
          'les # prochaines années|fr',
          '未来#年|zh',
        ),
        (count, frame) => {
          const [words = '', language = ''] = frame.split('|');
          const said = words.replace('#', String(count));
          expect(
            readDeadlines(said, { language }).map((reading) => [
              reading.window.start,
              reading.window.end,
              reading.needs,
            ]),
          ).toEqual([[null, null, 'document-date']]);
          const [reading] = readDeadlines(said, { language, documentDate: '2025-05-13' });
          const months = /month/.test(words) ? count : count * 12;
          const last = new Date(Date.UTC(2025, 4 + months, 12));
          expect(reading!.window).toMatchObject({ start: '2025-05-13', end: last.toISOString().slice(0, 10) });
        },
      ),
      { numRuns: 300, seed: 32 },
    );
  });
});
