import { rulerOf } from './code-points.ts';
import { readLanguage } from './language.ts';

/** A sentence of a text. Positions are code points; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const abbreviations: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'mr mrs ms dr prof st no nos vol art sec para fig gen sen rep gov lt col capt sgt jr sr inc ltd co corp dept univ approx est vs etc e.g i.e cf al p pp fig figs tab app ed eds ibid jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k e.u d.c a.m p.m ph.d hon amb min rev'.split(
      ' ',
    ),
  ),
  es: new Set(
    'fig figs tab inc al ej op cit ed trad apdo sr sra srta dr dra prof lic ing arq art arts núm num no nro inc pág pag págs vol cap párr etc ej p.ej ee.uu ee uu s.a s.e excmo excma gral cnel tte av avda dpto depto aprox ud uds sto sta vs cía cia ltda d.c c.v ene feb mar abr jun jul ago sep sept oct nov dic'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'fig figs tab al ap apto ed obs op cit trad sr sra dr dra prof profa eng art arts nº no núm num inc pág pag vol cap etc ex p.ex s.a ltda cia av dep exmo exma gen cel min aprox v.exa vs jan fev mar abr mai jun jul ago set out nov dez'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'al fig tab ann ed trad op cit hab boul m mm mme mmes mlle dr pr prof art no nº n° p pp vol chap etc cf ex p.ex s.a av bd st ste env éd min max vs janv févr avr juil sept oct nov déc'.split(
      ' ',
    ),
  ),
};
const noAbbreviations: ReadonlySet<string> = new Set();

const closers = /["'”’»)\]}」』）》]/;
const openers = /[\s"'“‘«([¿¡「『（《–—-]/;

/** Words after which "U.S." ends a sentence all the same. */
const starters =
  /^(The|This|These|Those|That|It|In|On|At|But|And|However|He|She|They|We|As|If|When|While|For|By|To|A|An|El|La|Los|Las|Este|Esta|En|Pero|O|Os|As|Em|Mas|Le|Les|Ce|Cette|Il|Elle|Mais|Dans)$/;

/** "1." at the head of a line: the number of what follows. */
function isListNumber(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 4 && /\d/.test(text[from - 1]!)) from -= 1;
  return text[at] === '.' && from < at && (from === 0 || text[from - 1] === '\n');
}

/** "“…？”市长问。": who asked stands behind the quotation and belongs to it. */
const isSaidBehind = (text: string, at: number): boolean =>
  /^[！？。!?…]{0,2}[”」』][^“「『。！？!?\n]{0,14}(?:说|问|道|表示|指出|称|答|喊|回应|感叹|写)[^“「『。！？!?\n]{0,6}[。，]/u.test(
    text.slice(at, at + 40),
  );

function isBoundary(text: string, at: number, language: string): boolean {
  const mark = text[at]!;
  if (mark !== '…' && /[。！？!?]/.test(mark) && isSaidBehind(text, at + 1)) return false;
  if (mark === '。' || mark === '！' || mark === '？' || mark === '…') {
    return mark !== '…' || /^[\s”"’」』]*(?:$|\p{Lu})/u.test(text.slice(at + 1, at + 8));
  }
  if (isListNumber(text, at)) return false;
  let next = at + 1;
  while (next < text.length && closers.test(text[next]!)) next += 1;
  if (next >= text.length) return true;
  if (/^[ \u00a0\u202f][»”]/.test(text.slice(next, next + 2))) next += 2;
  if (next >= text.length) return true;
  if (!/\s/.test(text[next]!)) return false;
  while (next < text.length && openers.test(text[next]!)) next += 1;
  const follower = text[next] ?? '';
  if (mark === '!' || mark === '?') return !/\p{Ll}/u.test(follower);
  if (!/[\p{Lu}\p{N}\p{Script=Han}]/u.test(follower)) return false;
  let from = at;
  while (from > 0 && /[\p{L}\p{N}.°º]/u.test(text[from - 1]!) && at - from < 12) from -= 1;
  const word = text.slice(from, at).toLowerCase();
  const known = (abbreviations[language] ?? noAbbreviations).has(word);
  const isInitials = /^(?:\p{L}\.)*\p{L}$/u.test(word) && /\p{Lu}/u.test(text[at - 1] ?? '');
  if (!known && !isInitials) return true;
  if (word === 'etc') return /\p{Lu}/u.test(follower);
  if (/^\d/.test(follower) && known) return false;
  const nextWord = /^\p{L}+/u.exec(text.slice(next, next + 24))?.[0] ?? '';
  return word.includes('.') && starters.test(nextWord) && nextWord.length > 1;
}

/**
 * Splits a canonical text into sentences; a line end always ends one. Abbreviations, initials, decimals and closing
 * quotes are known in en, es, pt, fr and zh; other languages go by marks alone. Linear; never throws.
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const { language: known } = readLanguage(language);
  const ruler = rulerOf(text);
  const sentences: Sentence[] = [];
  let from = 0;
  const put = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start]!)) start += 1;
    while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
    if (end > start)
      sentences.push({ start: ruler.pointOf(start), end: ruler.pointOf(end), text: text.slice(start, end) });
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]!;
    if (mark === '\n') {
      put(at + 1);
      continue;
    }
    if (!'.!?…。！？'.includes(mark) || !isBoundary(text, at, known)) continue;
    let end = at + 1;
    while (end < text.length && ('.!?…。！？'.includes(text[end]!) || closers.test(text[end]!))) end += 1;
    if (/^[ \u00a0\u202f]»/.test(text.slice(end, end + 2))) end += 2;
    put(end);
    at = end - 1;
  }
  put(text.length);
  return sentences;
}
