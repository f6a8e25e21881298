import { isLang, type Lang, langs } from '../locale/index.ts';

/** The language that a reader prefers among ours, by `Accept-Language` (RFC 9110, 12.5.4); `otherwise` where none is. */
export function preferredLanguage(header: string | null | undefined, otherwise: Lang = langs[0] as Lang): Lang {
  const wishes = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find(Boolean);
      return { lang: tag.split('-')[0] as string, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ lang, quality }) => isLang(lang) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return (wishes[0]?.lang as Lang | undefined) ?? otherwise;
}
