import { sha256Hex } from '../../model/index.ts';
import { canonicalText, paragraphsOf } from '../../text/index.ts';
import { isRefusal } from '../bytes/encoding.ts';
import { locate } from '../findings/findings.ts';
import { startTally } from '../findings/tally.ts';
import type { Reader } from '../reader.ts';
import { linesOf } from './pdf-lines.ts';
import { blocksOf, withoutRepeated } from './pdf-paragraphs.ts';

/** Changes whenever the text that comes out of the same bytes may change. */
const extractor = 'pdf-1';

/** Reads the text layer of a PDF, as `prepare` took it out: paragraphs with their page and line. */
export const readPdf: Reader = function* (source, bytes, { drawn }) {
  const tally = startTally(source.id);
  if (drawn === undefined) yield tally.find('pdf-not-prepared', null);
  else if (isRefusal(drawn)) yield tally.find(drawn.code, null, drawn.params);
  else {
    if (!bytes.subarray(-2048).includes('%%EOF')) yield tally.find('pdf-cut-short', null);
    for (const { number, runs } of drawn) {
      if (runs === null) yield tally.find('pdf-page-broken', locate({ path: `page[${number}]` }));
    }
    const all = drawn.map(linesOf);
    const empty = drawn.filter(({ runs }, index) => runs !== null && all[index]!.length === 0);
    if (empty.length === drawn.length) yield tally.find('pdf-no-text', null, { pages: String(drawn.length) });
    else {
      if (empty.length > 0) {
        yield tally.find('pdf-pages-without-text', locate({ path: `page[${empty[0]!.number}]` }), {
          pages: empty.map(({ number }) => number).join(', '),
        });
      }
      const { kept, left } = withoutRepeated(all.flat());
      if (left.length > 0) {
        const [first] = left;
        const words = [...new Set(left.map(({ text }) => text))].join(' · ');
        const place = locate({ path: `page[${first!.page}]`, line: first!.number });
        yield tally.find('pdf-repeated-lines', place, { times: String(left.length), words });
      }
      const { blocks, rejoined } = blocksOf(kept);
      if (rejoined > 0) yield tally.find('pdf-words-rejoined', null, { times: String(rejoined) });
      const text = canonicalText(blocks.map((block) => block.text).join('\n'));
      const paragraphs = paragraphsOf(text);
      if (paragraphs.length === 0) yield tally.find('document-empty', null);
      else {
        tally.keep();
        yield {
          type: 'document',
          source: source.id,
          text,
          textSha256: sha256Hex(text),
          paragraphs: paragraphs.map((each, index) => ({ ...each, ...placeOf(blocks[index]!) })),
          language: source.language,
          extractor,
        };
      }
    }
  }
  yield tally.count();
};

const placeOf = (block: ReturnType<typeof blocksOf>['blocks'][number]) => ({
  page: block.page,
  line: block.line,
  breaks: block.breaks.map(({ page, at }) => ({ page, at: [...block.text.slice(0, at)].length })),
});
