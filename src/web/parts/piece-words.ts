import type { Figure, Piece } from '../../views/index.ts';
import type { Reader } from '../reader.ts';
import { priceWords } from './activities.tsx';

/** A piece in words; null where it is unknown. */
export function wordsOf(piece: Piece, reader: Reader): string | null {
  const { t, tr } = reader;
  switch (piece.kind) {
    case 'number': {
      if (piece.value === null) return null;
      const words = tr.quantity(piece.value, piece.unit);
      return piece.outOf == null ? words : t('n-of-n', { n: words, of: tr.number(piece.outOf) });
    }
    case 'percent':
      return piece.value === null ? null : piece.isChange ? tr.change(piece.value) : tr.percent(piece.value);
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

/** Arguments of a message; `count` is the number `n`, for the plural form. */
export function argsOf(pieces: Readonly<Record<string, Piece>>, write: (key: string, piece: Piece) => string) {
  const n = pieces.n;
  return {
    ...Object.fromEntries(Object.entries(pieces).map(([key, piece]) => [key, write(key, piece)])),
    ...(n?.kind === 'number' && n.value !== null && { count: Number(n.value) }),
  };
}

/** What a figure is about, as arguments of its messages. */
export const aboutOf = (about: Figure['about'], reader: Reader) =>
  argsOf(about, (_, piece) => wordsOf(piece, reader) ?? reader.tr.unknown());

/** The head of a column of a figure, in words. */
export function headOf(column: string, about: Figure['about'], reader: Reader): string {
  const { t, tr } = reader;
  const rest = column.slice(1);
  if (column.startsWith('=')) return tr.date(rest);
  if (column.startsWith('@')) return tr.country(rest);
  if (column.startsWith('~')) return tr.code(...(rest.split(':', 2) as [string, string]));
  return t(`fcol-${column}`, aboutOf(about, reader));
}

/** How far a figure reaches: rows, years, what is unknown. */
export function reachOf({ reach }: Figure, { t, tr }: Reader): string {
  const { rows, unknown, from, to } = reach;
  return [
    from === null || to === null
      ? t('figure-rows', { count: rows, n: tr.number(rows) })
      : t('figure-reach', { count: rows, n: tr.number(rows), from: tr.date(from), to: tr.date(to) }),
    unknown > 0 ? t('figure-unknown', { count: unknown, n: tr.number(unknown) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
