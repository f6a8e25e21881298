import type { ComponentChildren } from 'preact';
import type { Figure, Piece, Sentence, Trail } from '../../views/index.ts';
import { paths } from '../address.ts';
import { type Reader, useReader } from '../reader.ts';
import { FigureDrawing } from './figure.tsx';
import { aboutOf, argsOf, headOf, reachOf, wordsOf } from './piece-words.ts';
import { FigureNote } from './source.tsx';
import { type Cell, num, Table } from './table.tsx';
import { Unknown } from './text.tsx';

/** The address of the list that makes up a number. */
export function trailHref(trail: Trail, { href }: Reader): string {
  const path = paths[trail.page];
  const to = href(typeof path === 'string' ? path : path(trail.id ?? ''), trail.query);
  return trail.figure === undefined ? to : `${to}#${trail.figure}`;
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

const [opens, closes] = ['\u{e000}', '\u{e001}'];

/** A sentence of an answer; each of its numbers opens the list that makes it up. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const { t } = useReader();
  const parts = t(
    `tell-${sentence.code}`,
    argsOf(sentence.with, (key) => `${opens}${key}${closes}`),
  ).split(/\u{e000}([^\u{e000}\u{e001}]*)\u{e001}/u);
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

/** A figure with its sentence, drawing, table with its numbers as links, and what it stands on. */
export function FigureSection({ figure, anchor }: { readonly figure: Figure; readonly anchor: string }) {
  const reader = useReader();
  return (
    <section class="figure-section" aria-labelledby={anchor}>
      <h2 id={anchor}>{reader.t(`figure-${figure.id}`, aboutOf(figure.about, reader))}</h2>
      <FigureDrawing figure={figure} anchor={anchor} />
      <FigureTable figure={figure} anchor={anchor} />
    </section>
  );
}

/** A figure that stands alone within another page. */
export function EmbeddedFigure({ figure, anchor }: { readonly figure: Figure; readonly anchor: string }) {
  const reader = useReader();
  return (
    <>
      <h1 id={anchor}>{reader.t(`figure-${figure.id}`, aboutOf(figure.about, reader))}</h1>
      <FigureDrawing figure={figure} anchor={anchor} isAlone />
      <FigureTable figure={figure} anchor={anchor} />
    </>
  );
}

function FigureTable({ figure, anchor }: { readonly figure: Figure; readonly anchor: string }) {
  const reader = useReader();
  const { t, tr } = reader;
  const { left = 0 } = figure;
  return (
    <>
      {figure.rows.length === 0 ? (
        <p class="empty">{t('figure-empty')}</p>
      ) : (
        <Table
          caption={t(`figure-${figure.id}.caption`, aboutOf(figure.about, reader))}
          columns={figure.columns.map((column) => headOf(column, figure.about, reader))}
          rows={figure.rows.map((row) =>
            row.map((piece): Cell | ComponentChildren =>
              isNumber(piece) ? num(<PieceText piece={piece} />) : <PieceText piece={piece} />,
            ),
          )}
        />
      )}
      {left === 0 ? null : (
        <p>
          {t('figure-left', { n: tr.number(figure.rows.length), left: tr.number(left), count: left })}{' '}
          <a href={reader.figure('csv', anchor)} download>
            {t('figure-left-file')}
          </a>
        </p>
      )}
      <FigureNote sources={figure.sources} counts={reachOf(figure, reader)} />
    </>
  );
}
