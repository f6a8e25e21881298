import { type EventWords, eventWords } from './lexicon-events.ts';
import { isSentenceEnd } from './number-context.ts';
import { type PhraseBook, phraseAt, phraseBook } from './phrases.ts';
import { unfoldList } from './statement-words.ts';
import type { WordToken } from './word-tokens.ts';

type Spoken = keyof typeof eventWords;
type EventBooks = Readonly<Record<keyof EventWords, PhraseBook<true>>>;

const booksOf = (words: EventWords): EventBooks =>
  Object.fromEntries(
    Object.entries(words).map(([name, text]) => [
      name,
      phraseBook(unfoldList(text as string).map((phrase) => [phrase, true] as const)),
    ]),
  ) as unknown as EventBooks;
const books = Object.fromEntries(
  Object.entries(eventWords).map(([language, words]) => [language, booksOf(words)]),
) as Record<Spoken, EventBooks>;

/** "this year", "before the year is out", "next month": a stretch that counts from the day of the document. */
export function aroundAt(
  language: Spoken,
  tokens: readonly WordToken[],
  at: number,
): { end: number; kind: 'year' | 'year-end' | 'other' } | null {
  const ready = books[language];
  const found = (['thisYear', 'yearEnd', 'around'] as const)
    .map((name) => ({ name, end: phraseAt(ready[name], tokens, at)?.end ?? 0 }))
    .reduce((best, one) => (one.end > best.end ? one : best));
  if (found.end === 0) return null;
  return { end: found.end, kind: found.name === 'thisYear' ? 'year' : found.name === 'yearEnd' ? 'year-end' : 'other' };
}

/** Words that put any noun into the time to come. */
const coming = /^(next|coming|upcoming|forthcoming|proxim[oa]s?|prochaine?s?|venider[oa]s?|vindour[oa]s?)$/;

const maxClause = 14;
const articles =
  /^(the|a|an|this|its|el|la|los|las|un|una|su|este|esta|o|os|as|um|uma|le|les|l|des|du|de|del|do|da|d|'|ce|cette|sa|son|of|end|close|start|opening|beginning|onset|fin|final|termino|inicio|cierre|fim|debut|cloture)$/;

/**
 * A time that an event gives, at a token: "as soon as the study is published", "before the next hurricane season".
 * Returns the token after it; null where none begins. Whether the sentence speaks of what is to come is asked elsewhere.
 */
export function eventAt(language: Spoken, tokens: readonly WordToken[], at: number): number | null {
  const ready = books[language];
  const opened = phraseAt(ready.opens, tokens, at);
  if (opened !== null) {
    let end = opened.end;
    while (
      end < tokens.length &&
      end - at < maxClause &&
      !/^[,;:()"\n]$/.test(tokens[end]!.folded) &&
      !isSentenceEnd(tokens, end)
    )
      end += 1;
    return end - at >= 2 ? end : null;
  }
  const cue = phraseAt(ready.before, tokens, at);
  if (cue === null) return null;
  let isNext = false;
  let event: number | null = null;
  for (let index = cue.end, steps = 0; steps < 5 && index < tokens.length; steps += 1) {
    const token = tokens[index]!;
    if (token.kind !== 'word' && token.folded !== "'") break;
    if (phraseAt(ready.past, tokens, index) !== null) return null;
    const next = phraseAt(ready.next, tokens, index);
    const named = phraseAt(ready.events, tokens, index);
    if (next !== null) isNext = true;
    const isComing = next !== null && coming.test(token.folded);
    if (named !== null) event = named.end;
    else if (isComing && tokens[next.end]?.kind === 'word') event = next.end + 1;
    else if (next === null && event !== null && index >= event) break;
    else if (next === null && !articles.test(token.folded) && !isNext) break;
    index = named?.end ?? next?.end ?? index + 1;
  }
  if (event === null) return null;
  const after = phraseAt(ready.next, tokens, event);
  if (phraseAt(ready.past, tokens, event) !== null) return null;
  if (after !== null) return after.end;
  const year = tokens[/^(of|de|del|do|da)$/.test(tokens[event]?.folded ?? '') ? event + 1 : event];
  if (year?.kind === 'number' && /^20\d\d$/.test(year.folded)) return tokens.indexOf(year, event) + 1;
  return isNext || phraseAt(ready.sure, tokens, at)?.end === cue.end ? event : null;
}
