/** CJK characters count two to a word. */
const cjk = /[\u3400-\u9fff\uf900-\ufaff]/gu;

/** Words of a quote; at most eight may be carried over. */
export function countWords(text: string): number {
  const characters = text.match(cjk)?.length ?? 0;
  const rest = text
    .replace(cjk, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return rest + Math.ceil(characters / 2);
}

export const mostWords = 8;

/** Forms in which a quantity may be written: 3500, 3,500, 3.500, 66 billion, 66 mil millones, 20bn, 6 mil … */
function formsOf(quantity: string): string[] {
  if (quantity === '') return [];
  const forms = new Set<string>();
  for (const part of quantity.split('-')) {
    const value = Number(part);
    forms.add(part);
    forms.add(part.replace('.', ','));
    if (Number.isInteger(value)) {
      const grouped = part.replace(/\B(?=(\d{3})+$)/g, ',');
      forms.add(grouped);
      forms.add(grouped.replaceAll(',', '.'));
      forms.add(grouped.replaceAll(',', ' '));
    }
    for (const scale of [1e12, 1e9, 1e8, 1e6, 1e4, 1e3]) {
      const scaled = value / scale;
      if (scaled >= 1 || scaled * 10 >= 1) {
        forms.add(String(scaled));
        forms.add(String(scaled).replace('.', ','));
        if (Number.isInteger(scaled)) {
          const grouped = String(scaled).replace(/\B(?=(\d{3})+$)/g, ',');
          forms.add(grouped);
          forms.add(grouped.replaceAll(',', '.'));
        }
      }
    }
  }
  return [...forms].sort((a, b) => b.length - a.length);
}

/** A contiguous piece of at most eight words that carries the quantity, else the first eight words. */
export function trimQuote(quote: string, quantity: string): string {
  if (countWords(quote) <= mostWords) return quote.trim();
  const tokens = [...quote.matchAll(/[\u3400-\u9fff\uf900-\ufaff]|[^\s\u3400-\u9fff\uf900-\ufaff]+/gu)].map(
    (match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }),
  );
  const holder = formsOf(quantity)
    .map((form) => {
      const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return new RegExp(`(?<![\\d.,])${escaped}(?![\\d])`, 'u').exec(quote)?.index ?? -1;
    })
    .find((index) => index >= 0);
  let at = holder === undefined ? 0 : tokens.findIndex((token) => token.to > holder);
  if (at < 0) at = 0;
  let from = at;
  let to = at;
  const piece = (): string => quote.slice(tokens[from]!.from, tokens[to]!.to);
  const fits = (a: number, b: number): boolean =>
    a >= 0 && b < tokens.length && countWords(quote.slice(tokens[a]!.from, tokens[b]!.to)) <= mostWords;
  for (let before = 0; before < 2 && holder !== undefined && fits(from - 1, to); before++) from -= 1;
  while (fits(from, to + 1)) to += 1;
  while (holder === undefined ? false : fits(from - 1, to)) from -= 1;
  return piece().replace(/[,;:]+$/, '');
}
