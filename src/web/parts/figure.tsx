import type { Figure } from '../../views/index.ts';
import { chartOf } from '../figures/chart.ts';
import { drawFigure, figuresOf, titleOf } from '../figures/figures.ts';
import { useReader } from '../reader.ts';

/**
 * A figure's drawing with its sentence and its own addresses. Nothing where the rows cannot stand on one axis: then
 * the table says it alone.
 */
export function FigureDrawing({
  figure,
  anchor,
  isAlone = false,
}: {
  readonly figure: Figure;
  readonly anchor: string;
  /** Within another page: without its files. */
  readonly isAlone?: boolean;
}) {
  const reader = useReader();
  const drawn = drawFigure({ anchor, figure }, reader);
  if (drawn === null) return null;
  return (
    <>
      <p>{drawn.finding}</p>
      {/* The drawing is made by figures/draw.ts, which escapes every word. */}
      <figure
        class={drawn.drawing.height > 260 ? 'drawing tall' : 'drawing'}
        dangerouslySetInnerHTML={{ __html: drawn.drawing.svg }}
      />
      {isAlone ? null : <FigureFiles anchor={anchor} />}
    </>
  );
}

/** The files of one figure and how to put it into another page. */
export function FigureFiles({ anchor }: { readonly anchor: string }) {
  const reader = useReader();
  const { t, context } = reader;
  const embed = reader.figure('embed', anchor);
  return (
    <div class="downloads figure-files">
      <a href={reader.figure('svg', anchor)}>SVG</a>
      <a href={reader.figure('png', anchor)}>PNG</a>
      <a href={reader.figure('csv', anchor)} download>
        CSV
      </a>
      <details>
        <summary>{t('figure-embed')}</summary>
        <p>
          {t('figure-embed-plain')} <a href={embed}>{t('figure-embed-see')}</a>
        </p>
        <code class="embed-code">{`<iframe src="${context.origin ?? ''}${embed}" title="Obras" width="480" height="640" loading="lazy"></iframe>`}</code>
      </details>
    </div>
  );
}

/** The figures of a page that its own tables already say in numbers: sentence, drawing and files of each. */
export function PageFigures({
  page,
  answer,
  only,
  level = 3,
}: {
  readonly page: string;
  readonly answer: object;
  readonly only?: string;
  readonly level?: 3 | 4 | 5;
}) {
  const reader = useReader();
  const Heading = `h${level}` as const;
  return (
    <>
      {figuresOf(page, answer)
        .filter(({ figure }) => only === undefined || figure.id === only)
        .filter(({ figure }) => chartOf(figure, reader) !== null)
        .map(({ anchor, figure }) => (
          <>
            <Heading id={`figure-${anchor}`}>{titleOf(figure, reader)}</Heading>
            <FigureDrawing figure={figure} anchor={anchor} />
          </>
        ))}
    </>
  );
}
