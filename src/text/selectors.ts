import type { Anchor } from '../model/index.ts';

/** A W3C Web Annotation `SpecificResource`: source, selectors that refine nothing away, state. */
export interface WebAnnotationTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly Readonly<Record<string, string | number>>[];
  readonly state?: Readonly<Record<string, string>>;
}

/**
 * An anchor in the words of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a
 * TextQuoteSelector, a TextPositionSelector when a position is known, a FragmentSelector when a page is.
 * `source` is the address to name; default: the source's id.
 */
export function toWebAnnotation(anchor: Anchor, source: string = anchor.source): WebAnnotationTarget {
  const quote: Record<string, string> = { type: 'TextQuoteSelector', exact: anchor.exact };
  if (anchor.prefix !== null && anchor.prefix !== '') quote.prefix = anchor.prefix;
  if (anchor.suffix !== null && anchor.suffix !== '') quote.suffix = anchor.suffix;
  const selector: Record<string, string | number>[] = [quote];
  if (anchor.start !== null && anchor.end !== null) {
    selector.push({ type: 'TextPositionSelector', start: anchor.start, end: anchor.end });
  }
  if (anchor.page !== null) {
    selector.push({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: `page=${anchor.page}`,
    });
  }
  return {
    type: 'SpecificResource',
    source,
    selector,
    ...(anchor.textSha256 === null ? {} : { state: { type: 'State', 'obras:textSha256': anchor.textSha256 } }),
  };
}

const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');
const hasSpaces = (text: string): boolean => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

function lastWords(text: string, count: number): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (!hasSpaces(line)) return [...line].slice(-count * 2).join('');
  const words = line.split(' ').filter((word) => word !== '');
  const isCut = line.length === text.length && !/^\s/.test(line);
  return (isCut ? words.slice(1) : words).slice(-count).join(' ');
}

function firstWords(text: string, count: number): string {
  const stop = text.indexOf('\n');
  const line = stop === -1 ? text : text.slice(0, stop);
  if (!hasSpaces(line)) return [...line].slice(0, count * 2).join('');
  const words = line.split(' ').filter((word) => word !== '');
  const isCut = stop === -1 && !/\s$/.test(line);
  return (isCut ? words.slice(0, -1) : words).slice(0, count).join(' ');
}

/**
 * The fragment (`#:~:text=…`) that opens a live page at the quote (https://wicg.github.io/scroll-to-text-fragment/).
 * Short quotes carry words of their context where it is held; long ones or those over several lines name their first
 * and last words.
 */
export function textFragment(anchor: Anchor): string {
  const exact = wellFormed(anchor.exact.trim());
  if (exact === '') return '';
  let directive: string;
  if (exact.length > 120 || exact.includes('\n')) {
    const [first = '', last = ''] = [exact.split('\n')[0], exact.split('\n').at(-1)];
    const start = hasSpaces(first) ? first.split(' ').slice(0, 6).join(' ') : [...first].slice(0, 12).join('');
    const end = hasSpaces(last) ? last.split(' ').slice(-6).join(' ') : [...last].slice(-12).join('');
    directive = `${encode(start)},${encode(end)}`;
  } else {
    directive = encode(exact);
  }
  const before = anchor.prefix === null ? '' : wellFormed(lastWords(anchor.prefix, 4));
  const after = anchor.suffix === null ? '' : wellFormed(firstWords(anchor.suffix, 4));
  return `#:~:text=${before === '' ? '' : `${encode(before)}-,`}${directive}${after === '' ? '' : `,-${encode(after)}`}`;
}
