import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  canonicalText,
  findQuote,
  makeAnchor,
  resolveAnchor,
  sliceText,
  textFragment,
  toWebAnnotation,
} from './index.ts';

const fixture = canonicalText(`Invented declaration for tests
The ministers met in the capital to review the work of the forum.
China promises 300 livelihood projects through its public programme. The partners will report every year.
Japan promises 300 livelihood projects through its regional fund. The partners will report every year.
Ningún país quedará atrás: se construirán 40 “escuelas pequeñas” — antes de finales de 2027.
各方承诺到2027年底提供3500个政府奖学金名额。
The meeting closed with thanks to the host.`);

const anchorOf = (quote: string, options: { which?: number; hashContextOnly?: boolean; text?: string } = {}) => {
  const text = options.text ?? fixture;
  const match = findQuote(text, quote)[options.which ?? 0]!;
  return makeAnchor({
    source: 'fixture',
    text,
    start: match.start,
    end: match.end,
    ...(options.hashContextOnly ? { hashContextOnly: true } : {}),
  });
};

describe('findQuote', () => {
  it('finds every place, with its paragraph', () => {
    expect(findQuote(fixture, '300 livelihood projects').map((match) => match.paragraph)).toEqual([3, 4]);
    expect(findQuote(fixture, '300 livelihood projects', { paragraph: 4 })).toHaveLength(1);
    expect(findQuote(fixture, '301 livelihood projects')).toEqual([]);
    expect(findQuote(fixture, '')).toEqual([]);
  });

  it('reads over accents, quotes, dashes, ligatures, soft hyphens and blanks', () => {
    for (const quote of [
      'escuelas pequen\u0303as',
      '40 "escuelas pequeñas" - antes',
      '40\u00a0«escuelas  peque\u00adñas» – antes',
      'Ningún país quedará atrás: se construirán 40"escuelas pequeñas"',
    ]) {
      const [match] = findQuote(fixture, quote);
      expect(match, quote).toBeDefined();
      expect(sliceText(fixture, match!.start, match!.end)).toBe(match!.found);
    }
    expect(findQuote('the ﬁnal ofﬁce', 'final office')[0]!.found).toBe('ﬁnal ofﬁce');
    expect(findQuote('full-width ３５００', '3500')[0]!.found).toBe('３５００');
    expect(findQuote('co-\noperation with all of them', 'cooperation with all')[0]!.found).toBe(
      'co-\noperation with all',
    );
    expect(findQuote('10² and 102', '102')).toHaveLength(1);
  });

  it('reads an ellipsis as words left out of one paragraph', () => {
    const [match] = findQuote(fixture, 'China promises … public programme');
    expect(match!.found).toBe('China promises 300 livelihood projects through its public programme');
    expect(match!.isElided).toBe(true);
    expect(findQuote(fixture, 'China promises … regional fund')).toEqual([]);
  });

  it('counts code points', () => {
    const text = '😀😀 el 奖学金 😀 fin';
    expect(findQuote(text, '奖学金')[0]).toMatchObject({ start: 6, end: 9 });
    expect(sliceText(text, 6, 9)).toBe('奖学金');
  });
});

describe('makeAnchor', () => {
  it('holds the words, the place and the context', () => {
    const anchor = anchorOf('40 “escuelas pequeñas”');
    expect(anchor).toMatchObject({
      source: 'fixture',
      exact: '40 “escuelas pequeñas”',
      paragraph: 5,
      resolution: null,
    });
    expect(anchor.prefix!.endsWith('se construirán ')).toBe(true);
    expect(anchor.suffix!.startsWith(' — antes')).toBe(true);
    expect(sliceText(fixture, anchor.start!, anchor.end!)).toBe(anchor.exact);
  });

  it('takes more context where the words have a look-alike', () => {
    expect(anchorOf('40 “escuelas pequeñas”').contextLength).toBe(32);
    const text = canonicalText(`${'The same opening words of every item. '.repeat(2)}300 projects for all the islands.
Something else entirely stands between the two of them, at some length, so that they differ.
${'The same opening words of every item. '.repeat(2)}300 projects for all the islands.`);
    expect(anchorOf('300 projects', { text }).contextLength).toBeGreaterThan(32);
  });

  it('can hold hashes only', () => {
    const anchor = anchorOf('300 livelihood projects', { hashContextOnly: true });
    expect(anchor.prefix).toBeNull();
    expect(anchor.suffix).toBeNull();
    expect(anchor.prefixSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses a span outside the text', () => {
    for (const [start, end] of [
      [5, 5],
      [-1, 3],
      [0, 100_000],
      [0.5, 3],
      [Number.NaN, 3],
    ] as const) {
      expect(() => makeAnchor({ source: 's', text: 'abcdef', start, end })).toThrow(/no such span/);
    }
  });
});

describe('resolveAnchor', () => {
  const line = (number: number): string => `${fixture.split('\n')[number - 1]!}\n`;
  const quotes = ['300 livelihood projects', 'The partners will report every year', '奖学金', 'thanks', '40 “escuelas'];

  for (const hashContextOnly of [false, true]) {
    describe(hashContextOnly ? 'with hashes only' : 'with context', () => {
      it('says exact in the same text', () => {
        for (const quote of quotes) {
          const anchor = anchorOf(quote, { hashContextOnly });
          expect(resolveAnchor(anchor, fixture)).toMatchObject({
            resolution: 'exact',
            start: anchor.start,
            similarity: 1,
          });
        }
      });

      it('says moved when text is put before', () => {
        for (const quote of quotes) {
          const anchor = anchorOf(quote, { hashContextOnly });
          const moved = resolveAnchor(anchor, `A new first line 😀.\n${fixture}`);
          expect(moved.resolution, quote).toBe('moved');
          expect(moved.start).toBe(anchor.start! + 'A new first line 😀.\n'.length - 1);
          expect(moved.paragraph).toBe(anchor.paragraph! + 1);
        }
      });

      it('says exact when the text changed elsewhere', () => {
        const anchor = anchorOf('300 livelihood projects', { hashContextOnly });
        expect(resolveAnchor(anchor, fixture.replace('thanks', 'many thanks')).resolution).toBe('exact');
      });

      it('never takes a look-alike for a deleted sentence', () => {
        const text = fixture.replace(line(3), '');
        for (const quote of [
          '300 livelihood projects',
          'promises 300 livelihood projects through its',
          'The partners will report every year.',
        ]) {
          const found = resolveAnchor(anchorOf(quote, { hashContextOnly }), text);
          expect(['lost', 'ambiguous'], quote).toContain(found.resolution);
          expect(found.start).toBeNull();
        }
      });

      it('says lost when nothing like it is left', () => {
        expect(resolveAnchor(anchorOf('奖学金', { hashContextOnly }), fixture.replace(line(6), '')).resolution).toBe(
          'lost',
        );
        expect(resolveAnchor(anchorOf('thanks', { hashContextOnly }), '').resolution).toBe('lost');
      });

      it('says changed when the words between the same contexts changed', () => {
        const anchor = anchorOf('300 livelihood projects', { which: 1, hashContextOnly });
        const text = fixture.replace('Japan promises 300 livelihood', 'Japan promises 30 livelihood');
        const changed = resolveAnchor(anchor, text);
        expect(changed.resolution).toBe('changed');
        expect(changed.found).toContain('30 livelihood projects');
        expect(changed.similarity).toBeGreaterThan(0.9);
        expect(changed.similarity).toBeLessThan(1);
      });
    });
  }

  it('finds heavily changed words by what stands on both sides', () => {
    const anchor = anchorOf('China promises 300 livelihood projects through its public programme.');
    const text = fixture.replace(
      '300 livelihood projects through its public',
      '120 small works through a later public',
    );
    expect(resolveAnchor(anchor, text).resolution).toBe('changed');
  });

  it('says ambiguous when two places fit alike', () => {
    const block =
      'The forum agreed on many things that day. We promise 12 schools. It was raining on the whole city.\n';
    const anchor = anchorOf('12 schools', { text: canonicalText(`Opening.\n${block}Closing.`) });
    const found = resolveAnchor(anchor, canonicalText(`Other opening.\n${block}Middle words.\n${block}End.`));
    expect(found.resolution).toBe('ambiguous');
    expect(found.candidates).toHaveLength(2);
  });

  it('does not trust a twin that its own context repeats', () => {
    const text = canonicalText(
      'Head line of it.\nWe will build 12 schools in the north.\nWe will build 12 schools in the north.\nTail line.',
    );
    const anchor = anchorOf('We will build 12 schools in the north.', { text });
    const found = resolveAnchor(
      anchor,
      canonicalText('Head line of it.\nWe will build 12 schools in the north.\nTail line.'),
    );
    expect(['ambiguous', 'lost']).toContain(found.resolution);
  });

  it('needs context for short words', () => {
    const bare = { ...anchorOf('300 livelihood projects', { which: 1 }), prefix: null, suffix: null };
    expect(resolveAnchor(bare, fixture.replace(line(4), '')).resolution).not.toBe('exact');
    expect(
      resolveAnchor({ ...bare, exact: '300', start: null, end: null, textSha256: null }, 'only 300 here').resolution,
    ).toBe('ambiguous');
  });

  it('places a quote held without position when it stands there once', () => {
    const bare = {
      ...anchorOf('40 “escuelas pequeñas”'),
      prefix: null,
      suffix: null,
      start: null,
      end: null,
      textSha256: null,
    };
    expect(resolveAnchor(bare, fixture)).toMatchObject({ resolution: 'exact', paragraph: 5 });
    expect(resolveAnchor({ ...bare, paragraph: 2 }, fixture).resolution).toBe('ambiguous');
  });

  it('tells numbers in the context apart', () => {
    const text = canonicalText(
      'In 2021 the partners offered 300 projects to the whole region.\nNothing else.\nIn 2024 the partners offered 300 projects to the whole region.\nThe end.',
    );
    const anchor = anchorOf('300 projects', { text });
    const found = resolveAnchor(anchor, text.split('\n').slice(1).join('\n'));
    expect(['ambiguous', 'lost']).toContain(found.resolution);
  });

  it('reads over the form of quotes and accents in the new text', () => {
    const anchor = anchorOf('40 “escuelas pequeñas” — antes');
    const found = resolveAnchor(anchor, fixture.replaceAll(/[“”]/g, '"').normalize('NFD'));
    expect(['exact', 'moved']).toContain(found.resolution);
  });
});

describe('selectors', () => {
  it('writes W3C selectors', () => {
    const anchor = { ...anchorOf('奖学金'), page: 3 };
    expect(toWebAnnotation(anchor, 'https://example.org/a')).toMatchObject({
      type: 'SpecificResource',
      source: 'https://example.org/a',
      selector: [
        { type: 'TextQuoteSelector', exact: '奖学金' },
        { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
        { type: 'FragmentSelector', value: 'page=3' },
      ],
    });
  });

  it('writes text fragments', () => {
    const anchor = anchorOf('40 “escuelas pequeñas”');
    const fragment = textFragment(anchor);
    expect(fragment.startsWith('#:~:text=')).toBe(true);
    expect(fragment).toContain(`${encodeURIComponent('40 “escuelas pequeñas”')},-`);
    expect(textFragment({ ...anchor, exact: 'a-b, c & d', prefix: null, suffix: null })).toBe(
      '#:~:text=a%2Db%2C%20c%20%26%20d',
    );
    expect(
      textFragment({
        ...anchor,
        exact: `${'one two three four five six seven '.repeat(6)}end of it`,
        prefix: null,
        suffix: null,
      }),
    ).toBe('#:~:text=one%20two%20three%20four%20five%20six,five%20six%20seven%20end%20of%20it');
    expect(textFragment({ ...anchor, exact: ' ' })).toBe('');
  });
});

const seed = new URL('../../../shared/seed/', import.meta.url);
describe.skipIf(!existsSync(seed))('the seed (needs ../shared)', () => {
  it('anchors every quote of the 130 statements once', () => {
    const file = readdirSync(seed).find((name) => name.startsWith('000_'))!;
    const text = canonicalText(readFileSync(new URL(file, seed), 'utf8'));
    const rows = readFileSync(new URL('statements.csv', seed), 'utf8')
      .split('\n')
      .slice(1)
      .filter((row) => row !== '');
    expect(rows).toHaveLength(130);
    for (const row of rows) {
      const [, paragraph, quoted] = /^S\d+,(\d+),("(?:[^"]|"")*"|[^,]*),/.exec(row)!;
      const quote = quoted!.startsWith('"') ? quoted!.slice(1, -1).replaceAll('""', '"') : quoted!;
      const matches = findQuote(text, quote, { paragraph: Number(paragraph) });
      expect(matches, row).toHaveLength(1);
      const anchor = makeAnchor({ source: 'seed', text, start: matches[0]!.start, end: matches[0]!.end });
      expect(resolveAnchor(anchor, `New.\n${text}`).resolution).toBe('moved');
      expect(resolveAnchor(anchor, text).resolution).toBe('exact');
    }
  });
});
