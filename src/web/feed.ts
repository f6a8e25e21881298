import { htmlLang } from '../locale/index.ts';
import { sha256Hex } from '../model/index.ts';
import type { CommitmentRow, FeedItem, Stamp } from '../views/index.ts';
import { paths, writeTwin } from './address.ts';
import { inXml } from './figures/draw.ts';
import { makeReader, type PageContext, type Reader } from './reader.ts';

const pathOf = ({ type, id, entry }: FeedItem): string => {
  if (entry !== null) return paths.receipt(entry.index);
  const path = Object.hasOwn(paths, type) ? paths[type as keyof typeof paths] : undefined;
  return typeof path === 'function' ? (path as (id: string) => string)(id) : paths.home;
};

/** A name that stays: UUID version 8 (RFC 9562) of what it names, the same wherever the ledger is served. */
function uuid(type: string, id: string): string {
  const hex = sha256Hex(`obras\n${type}\n${id}`);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function wordsOf(row: CommitmentRow, { t, tr }: Reader): string {
  const names = (parties: CommitmentRow['promisors']) =>
    parties.length === 0 ? tr.unknown() : tr.list(parties.map(({ name }) => tr.say(name)));
  return [
    t(`label-${row.label}`),
    `${names(row.promisors)} → ${names(row.beneficiaries)}`,
    row.quantity === null ? t('no-number-stated') : tr.measure(row),
    row.windowEnd === null ? '' : `${t('fcol-until')}: ${tr.date(row.windowEnd)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/**
 * A page's news as Atom (RFC 4287). The id of an entry is that of the journal entry or the thing; an entry is the same,
 * byte for byte, until something is said of it.
 */
export function renderFeed(
  title: string,
  items: readonly FeedItem[],
  { stamp, context }: { readonly stamp: Stamp; readonly context: PageContext },
): string {
  const reader = makeReader({ ...context, pinned: false }, stamp);
  const { t, tr } = reader;
  const origin = context.origin ?? '';
  const { figure: _, numbers: __, page: ___, sort: ____, columns: _____, ...query } = context.query;
  const address = { lang: context.lang, path: context.path, query, edition: null };
  const self = writeTwin(address, 'atom');
  const updated = items[0]?.at ?? `${stamp.asOf}T00:00:00Z`;
  const entries = items.map((item) => {
    const { type, id, entry, row, at } = item;
    const head = entry ? `${tr.code('entry', entry.kind)}: ${tr.say(item.title)}` : tr.say(item.title);
    return (
      `<entry><id>${entry ? uuid('entry', entry.leafHash) : uuid(type, id)}</id><title>${inXml(head)}</title>` +
      `<updated>${at}</updated><link rel="alternate" type="text/html" href="${inXml(origin + reader.href(pathOf(item)))}"/>` +
      `<content type="text">${inXml(row ? wordsOf(row, reader) : entry ? t('entry-number', { n: tr.number(entry.index) }) : tr.code('type', type))}</content></entry>`
    );
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLang(context.lang)}">` +
    `<id>${uuid('feed', self)}</id><title>${inXml(`${title} · Obras`)}</title><updated>${updated}</updated>` +
    `<author><name>Obras</name></author><generator>Obras</generator>` +
    `<link rel="self" type="application/atom+xml" href="${inXml(origin + self)}"/>` +
    `<link rel="alternate" type="text/html" href="${inXml(origin + reader.newest)}"/>` +
    `${entries.join('')}</feed>\n`
  );
}
