import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, Source } from '../src/model/index.ts';
import { prepare, read, sniff } from '../src/readers/index.ts';
import { sliceText } from '../src/text/index.ts';
import { linesFrom, makePdf, type Word } from './pdf-maker.ts';

const source = Source.parse({
  id: 'invented-plan',
  kind: 'document',
  title: 'An invented plan',
  language: 'en',
  licence: { id: 'CC0-1.0', mayRepublish: true },
  sourceClass: 'unknown',
  interest: 'unknown',
});

async function reading(bytes: Uint8Array) {
  const readings: Reading[] = [...read(source, bytes, await prepare(source, bytes))];
  const document = readings.find((each) => each.type === 'document');
  const findings = readings.flatMap((each) => (each.type === 'finding' ? [each.finding] : []));
  const count = readings.at(-1);
  if (count?.type !== 'count') throw new Error('no count at the end');
  expect(count.seen).toBe(count.kept + count.setAside);
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(count.setAside);
  for (const each of document?.paragraphs ?? []) {
    expect(sliceText(document!.text, each.start, each.end)).toBe(each.text);
  }
  return {
    document,
    said: document?.paragraphs.map(({ page, text }) => [page, text]),
    findings,
    codes: findings.map(({ code }) => code),
    count,
  };
}

const full = 'The second state will lend the first one forty million for the road to the coast';

describe('the text layer of a PDF', () => {
  it('is known by its first bytes, packed or not', async () => {
    const bytes = makePdf([linesFrom(['We will build a school.'])]);
    expect(sniff(bytes)).toBe('pdf');
    expect(sniff(bytes, 'text/plain')).toBe('pdf');
    for (const form of [bytes, gzipSync(bytes)]) {
      const { said, codes, document } = await reading(form);
      expect(said).toEqual([[1, 'We will build a school.']]);
      expect(codes).toEqual([]);
      expect(document).toMatchObject({ language: 'en', extractor: 'pdf-1', text: 'We will build a school.' });
    }
  });

  it('joins lines to paragraphs by their distance, size and marks', async () => {
    const words: Word[] = [
      { text: 'On roads', x: 72, y: 740, size: 16 },
      ...linesFrom([full, `${full} and`, 'on to the border.']),
      ...linesFrom(['A paragraph after a gap.', '\x95 a first point', '\x95 a second \xe1rea'], { y: 640 }),
    ];
    const { said, document } = await reading(makePdf([words]));
    expect(said).toEqual([
      [1, 'On roads'],
      [1, `${full} ${full} and on to the border.`],
      [1, 'A paragraph after a gap.'],
      [1, '• a first point'],
      [1, '• a second área'],
    ]);
    expect(document?.paragraphs.map(({ line }) => line)).toEqual([1, 2, 5, 6, 7]);
  });

  it('makes words whole that a line cut, and keeps hyphens that the text has elsewhere', async () => {
    const { document, findings } = await reading(
      makePdf([
        linesFrom([
          'A long-term plan of the whole government of the first of both states for all co-',
          'operation between them, and beside it a loan of twenty million under the long-',
          'term part of it, and nothing more than that.',
        ]),
      ]),
    );
    expect(document?.text).toBe(
      'A long-term plan of the whole government of the first of both states for all cooperation between them, ' +
        'and beside it a loan of twenty million under the long-term part of it, and nothing more than that.',
    );
    expect(findings.map(({ code, params }) => [code, params])).toEqual([['pdf-words-rejoined', { times: '1' }]]);
  });

  it('leaves out what stands at the head and foot of the pages, and says so', async () => {
    const page = (number: number, body: string[]): Word[] => [
      { text: 'Invented plan of two states', x: 72, y: 770 },
      ...linesFrom(body),
      { text: `Page ${number} of 2`, x: 280, y: 30 },
    ];
    const { said, findings } = await reading(
      makePdf([page(1, ['First we build a school.']), page(2, ['Then we build a road.'])]),
    );
    expect(said).toEqual([
      [1, 'First we build a school.'],
      [2, 'Then we build a road.'],
    ]);
    expect(findings).toMatchObject([
      {
        code: 'pdf-repeated-lines',
        severity: 'note',
        locator: { path: 'page[1]', line: 1 },
        params: { times: '4', words: 'Invented plan of two states · Page 1 of 2 · Page 2 of 2' },
      },
    ]);
  });

  it('carries a sentence over a page and says where the next page begins', async () => {
    const { document, said } = await reading(
      makePdf([linesFrom([full, full], { y: 200 }), linesFrom(['and its bridges until 2030.', 'Then nothing.'])]),
    );
    expect(said?.[0]).toEqual([1, `${full} ${full} and its bridges until 2030.`]);
    const [first] = document!.paragraphs;
    const [next] = first!.breaks!;
    expect(next!.page).toBe(2);
    expect(sliceText(first!.text, next!.at, first!.text.length)).toBe('and its bridges until 2030.');
  });

  it('reads columns one after the other below a title of the full width', async () => {
    const left = Array.from({ length: 8 }, (_, row) => `left ${row} of the words on the one side`);
    const right = Array.from({ length: 8 }, (_, row) => `right ${row} of the words on the other side`);
    const { document } = await reading(
      makePdf([
        [
          { text: 'A title that goes over both of the columns of this page', x: 72, y: 730, size: 16 },
          ...linesFrom(left),
          ...linesFrom(right, { x: 320 }),
        ],
      ]),
    );
    expect(document?.text.replaceAll('\n', ' ')).toBe(
      ['A title that goes over both of the columns of this page', ...left, ...right].join(' '),
    );
  });

  it('reads what stands below both columns after them', async () => {
    const left = Array.from({ length: 6 }, (_, row) => `left ${row} of the words on the one side`);
    const right = Array.from({ length: 5 }, (_, row) => `right ${row} of the words on the other side`);
    const notes = linesFrom(['A note below.'], { y: 500 });
    const { document } = await reading(makePdf([[...linesFrom(left), ...linesFrom(right, { x: 320 }), ...notes]]));
    expect(document?.text.replaceAll('\n', ' ')).toBe([...left, ...right, 'A note below.'].join(' '));
  });

  it('keeps the rows of a table of short cells together', async () => {
    const rows = Array.from({ length: 8 }, (_, row) => [`R${row}`, `${row}00`, `20${10 + row}`]);
    const words = rows.flatMap((cells, row) =>
      cells.map((text, at) => ({ text, x: 72 + at * 180, y: 700 - row * 20 })),
    );
    const { document } = await reading(makePdf([words]));
    expect(document?.text.split('\n')).toEqual(rows.map((cells) => cells.join(' ')));
  });
});

describe('a PDF that cannot be read', () => {
  it('has no text layer: that is said, and nothing is made up', async () => {
    const { document, findings } = await reading(makePdf([[], []]));
    expect(document).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'pdf-no-text', severity: 'error', params: { pages: '2' } }]);
    const partly = await reading(makePdf([[], linesFrom(['Only here.'])]));
    expect(partly.said).toEqual([[2, 'Only here.']]);
    expect(partly.findings).toMatchObject([{ code: 'pdf-pages-without-text', params: { pages: '1' } }]);
  });

  it('is encrypted', async () => {
    const key = `<${'00'.repeat(32)}>`;
    const bytes = makePdf([linesFrom(['Secret.'])], {
      trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
    });
    expect((await reading(bytes)).codes).toEqual(['pdf-encrypted']);
  });

  it('is cut short or damaged: what is found is read, with a warning, or nothing', async () => {
    const bytes = makePdf([linesFrom(['First.']), linesFrom(['Second.'])]);
    const cut = await reading(bytes.subarray(0, bytes.lastIndexOf('startxref')));
    expect(cut.codes).toEqual(['pdf-cut-short']);
    expect(cut.said).toEqual([
      [1, 'First.'],
      [2, 'Second.'],
    ]);
    expect((await reading(bytes.subarray(0, bytes.lastIndexOf('xref\n0')))).codes).toEqual(['pdf-broken']);
    expect((await reading(Buffer.from('%PDF-1.7\nnothing of the kind'))).codes).toEqual(['pdf-broken']);
  });

  it('has more pages than are read; a number of pages that is not true is passed over', async () => {
    const { findings } = await reading(makePdf(Array.from({ length: 2001 }, () => [])));
    expect(findings).toMatchObject([{ code: 'pdf-too-many-pages', params: { pages: '2001', limit: '2000' } }]);
    const lie = await reading(makePdf([linesFrom(['One.'])], { count: 1_000_000_000 }));
    expect(lie.said).toEqual([[1, 'One.']]);
  });

  it('unpacks to more than is allowed, also packed twice', async () => {
    const once = deflateSync(Buffer.alloc(400 * 1024 ** 2));
    for (const [dictionary, bytes] of [
      ['/Filter /FlateDecode', once],
      ['/Filter [/FlateDecode /FlateDecode]', deflateSync(once)],
    ] as const) {
      expect((await reading(makePdf([[]], { stream: { dictionary, bytes } }))).codes).toEqual(['pdf-too-much']);
    }
  });

  it('nests without end', async () => {
    const deep = '['.repeat(200_000);
    const bytes = makePdf([linesFrom(['Deep.'])], { trailer: `/Info ${deep}` });
    const { codes, document } = await reading(bytes);
    expect(document !== undefined || codes.some((code) => code === 'pdf-broken')).toBe(true);
  });

  it('is damaged anywhere: a count and findings, never more', async () => {
    const whole = makePdf([linesFrom(['First.', 'More of it.']), linesFrom(['Second.'])]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 12 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = Buffer.from(whole);
          for (const { at, byte } of changes) bytes[at] = byte;
          await reading(Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + 7)]));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('loops: pages that hold themselves are no pages', async () => {
    const bytes = makePdf([linesFrom(['Round.'])])
      .toString('latin1')
      .replace('/Kids [4 0 R]', '/Kids [2 0 R]');
    const { codes, document } = await reading(Buffer.from(bytes, 'latin1'));
    expect(document).toBeUndefined();
    expect(codes).toContain('pdf-page-broken');
  });

  it('is read without what is drawn in it: a finding, no throw', () => {
    const readings = [...read(source, makePdf([linesFrom(['One.'])]))];
    expect(readings).toMatchObject([
      { type: 'finding', finding: { code: 'pdf-not-prepared' } },
      { type: 'count', seen: 1, kept: 0, setAside: 1 },
    ]);
  });

  it('leaves other formats as they are', async () => {
    expect(await prepare(source, Buffer.from('Plain words.'))).toEqual({});
  });
});
