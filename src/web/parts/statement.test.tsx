import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { langs } from '../../locale/index.ts';
import { Anchor } from '../../model/index.ts';
import { makeReader } from '../reader.ts';
import { placeOf } from './statement.tsx';

const anchorAt = (place: string) => Anchor.parse({ source: 'a-source', exact: 'words', place });
const written = (lang: (typeof langs)[number], place: string): string =>
  renderToString(
    <i>{placeOf(anchorAt(place), null, makeReader({ lang, path: 'statement/x', query: {}, pinned: false }, null))}</i>,
  ).slice(3, -4);

describe('the place of a quote that was noted in words', () => {
  it('is told in the language of the reader', () => {
    expect(langs.map((lang) => written(lang, 'third paragraph'))).toEqual(
      langs.map(
        (lang) => ({ es: 'párrafo 3', en: 'paragraph 3', fr: 'paragraphe 3', pt: 'parágrafo 3', zh: '第 3 段' })[lang],
      ),
    );
    expect(written('es', 'last paragraph')).toBe('último párrafo');
    expect(written('fr', 'item 12')).toBe('point 12');
    expect(written('zh', 'tenth sentence')).toBe('第 10 句');
  });

  it('stays as it was noted, apart from the language of the page, when it has another form', () => {
    for (const place of ['«Desarrollo»', 'paragraph', 'zeroth paragraph', 'third paragraph of the annex', ''])
      expect(written('es', place)).toBe(`<span lang dir="auto">${place}</span>`);
  });
});
