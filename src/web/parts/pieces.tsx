import type { ComponentChildren } from 'preact';
import type { Figure, Piece, Sentence, Trail } from '../../views/index.ts';
import { paths } from '../address.ts';
import { type Reader, useReader } from '../reader.ts';
import { priceWords } from './activities.tsx';
import { FigureNote } from './source.tsx';
import { type Cell, num, Table } from './table.tsx';
import { Unknown } from './text.tsx';

/** The address of the list that makes up a number. */
export function trailHref(trail: Trail, { href }: Reader): string {
  const path = paths[trail.page];
  const to = href(typeof path === 'string' ? path : path(trail.id ?? ''), trail.query);
  return trail.figure === undefined ? to : `${to}#${trail.figure}`;
}

/** A piece in words; null where it is unknown. */
function wordsOf(piece: Piece, reader: Reader): string | null {
  const { t, tr } = reader;
  switch (piece.kind) {
    case 'number': {
      if (piece.value === null) return null;
      const words = tr.quantity(piece.value, piece.unit);
      return piece.outOf == null ? words : t('n-of-n', { n: words, of: tr.number(piece.outOf) });
    }
    case 'percent':
      return piece.value === null ? null : tr.percent(piece.value);
    case 'country':
      return tr.country(piece.code);
    case 'code':
      if (piece.group === 'price') return piece.code === null ? null : priceWords(piece.code, reader);
      if (piece.group === 'area') return tr.code('area', piece.code ?? '');
      if (piece.group === 'activity-date') return tr.code('activity-date', piece.code ?? '');
      return piece.code === null && !tr.has(`${piece.group}-all`) ? null : tr.code(piece.group, piece.code ?? 'all');
    case 'date':
      return piece.date === null ? null : tr.date(piece.date);
    case 'text':
      return piece.text;
    case 'say':
      return tr.say(piece.text);
  }
}

const trailOf = (piece: Piece): Trail | undefined => ('trail' in piece ? piece.trail : undefined);

export function PieceText({ piece }: { readonly piece: Piece }) {
  const reader = useReader();
  const words = wordsOf(piece, reader);
  const trail = trailOf(piece);
  if (words === null) return <Unknown />;
  const shown = piece.kind === 'text' || piece.kind === 'say' ? <bdi>{words}</bdi> : words;
  return trail ? <a href={trailHref(trail, reader)}>{shown}</a> : shown;
}

/** Arguments of a message; `count` is the number `n`, for the plural form. */
function argsOf(pieces: Readonly<Record<string, Piece>>, write: (key: string, piece: Piece) => string) {
  const n = pieces.n;
  return {
    ...Object.fromEntries(Object.entries(pieces).map(([key, piece]) => [key, write(key, piece)])),
    ...(n?.kind === 'number' && n.value !== null && { count: Number(n.value) }),
  };
}

const [opens, closes] = ['\u{e000}', '\u{e001}'];

/** A sentence of an answer; each of its numbers opens the list that makes it up. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const { t } = useReader();
  const parts = t(
    `tell-${sentence.code}`,
    argsOf(sentence.with, (key) => `${opens}${key}${closes}`),
  ).split(new RegExp(`${opens}([^${closes}]*)${closes}`));
  return <>{parts.map((part, at) => (at % 2 === 0 ? part : <PieceText piece={sentence.with[part] as Piece} />))}</>;
}

export function Sentences({ sentences, kind }: { readonly sentences: readonly Sentence[]; readonly kind?: string }) {
  return (
    <>
      {sentences.map((sentence) => (
        <p class={kind}>
          <SentenceText sentence={sentence} />
        </p>
      ))}
    </>
  );
}

/** A number, or the dash that stands where there is none to give. */
const isNumber = (piece: Piece): boolean =>
  piece.kind === 'number' || piece.kind === 'percent' || (piece.kind === 'text' && piece.text === '–');

/** A figure with its caption, its numbers as links, and what it stands on. */
export function FigureSection({ figure, anchor }: { readonly figure: Figure; readonly anchor: string }) {
  const reader = useReader();
  const { t, tr } = reader;
  const about = argsOf(figure.about, (_, piece) => wordsOf(piece, reader) ?? tr.unknown());
  const { rows, unknown, from, to } = figure.reach;
  const headOf = (column: string): string => {
    const rest = column.slice(1);
    if (column.startsWith('=')) return tr.date(rest);
    if (column.startsWith('@')) return tr.country(rest);
    if (column.startsWith('~')) return tr.code(...(rest.split(':', 2) as [string, string]));
    return t(`fcol-${column}`, about);
  };
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>{t(`figure-${figure.id}`, about)}</h2>
      {figure.rows.length === 0 ? (
        <p class="empty">{t('figure-empty')}</p>
      ) : (
        <Table
          caption={t(`figure-${figure.id}.caption`, about)}
          columns={figure.columns.map(headOf)}
          rows={figure.rows.map((row) =>
            row.map((piece): Cell | ComponentChildren =>
              isNumber(piece) ? num(<PieceText piece={piece} />) : <PieceText piece={piece} />,
            ),
          )}
        />
      )}
      <FigureNote
        sources={figure.sources}
        counts={[
          from === null || to === null
            ? t('figure-rows', { count: rows, n: tr.number(rows) })
            : t('figure-reach', { count: rows, n: tr.number(rows), from: tr.date(from), to: tr.date(to) }),
          unknown > 0 ? t('figure-unknown', { count: unknown, n: tr.number(unknown) }) : '',
          figure.sources.length === 0
            ? ''
            : t('figure-published', {
                list: tr.list(
                  figure.sources.map(({ title, datePublished }) =>
                    t('figure-published-one', { title, date: tr.date(datePublished) }),
                  ),
                ),
              }),
        ]
          .filter((part) => part !== '')
          .join(' ')}
      />
    </section>
  );
}
