import type { PlainPage, TourPage } from '../../views/index.ts';
import { paths } from '../address.ts';
import { type Reader, useReader } from '../reader.ts';

/** Steps of the tour: where each leads. */
const stops = [paths.commitments, paths.method, paths.explore, paths.questions, paths.verify] as const;
export const tourSteps: readonly string[] = stops.map((_, at) => String(at + 1));

export const tourTitle = ({ step }: TourPage, { t }: Reader): string => t(`tour-${step}`);

/** A walk of two minutes: five stops with back and on, begun again whenever somebody likes. */
export function TourBody({ answer }: { readonly answer: TourPage }) {
  const { t, tr, href } = useReader();
  const { step } = answer;
  const at = Number(step);
  const last = stops.length;
  return (
    <>
      <p class="kicker">{t('tour-step', { n: tr.number(at), of: tr.number(last) })}</p>
      <h1>{t(`tour-${step}`)}</h1>
      <p class="lede">{t(`tour-${step}.plain`)}</p>
      <p>
        <a href={href(stops[at - 1] ?? paths.home)}>{t(`tour-${step}.see`)}</a>
      </p>
      <nav class="pager" aria-label={t('tour-title')}>
        {at > 1 ? <a href={href(paths.tour(String(at - 1)))}>{t('tour-back')}</a> : <span />}
        {at < last ? (
          <a href={href(paths.tour(String(at + 1)))}>{t('tour-next')}</a>
        ) : (
          <a href={href(paths.tour('1'))}>{t('tour-again')}</a>
        )}
      </nav>
      <ol>
        {stops.map((_, index) => (
          <li>
            {index + 1 === at ? (
              <strong aria-current="step">{t(`tour-${index + 1}`)}</strong>
            ) : (
              <a href={href(paths.tour(String(index + 1)))}>{t(`tour-${index + 1}`)}</a>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

const borderRules = ['outlines', 'labels', 'territories', 'codeless', 'lines', 'small', 'list'] as const;

/** How borders and names on maps are chosen. */
export function BordersPage(_: { readonly answer: PlainPage }) {
  const { t, href } = useReader();
  return (
    <>
      <h1>{t('nav-borders')}</h1>
      <p class="lede">{t('borders-lede')}</p>
      <ol>
        {borderRules.map((rule) => (
          <li>
            <strong>{t(`borders-${rule}`)}</strong> {t(`borders-${rule}.plain`)}
          </li>
        ))}
      </ol>
      <p>
        <a href={href(paths.explore)}>{t('nav-explore')}</a> · <a href={href(paths.about)}>{t('nav-about')}</a>
      </p>
    </>
  );
}

/** The rules of `docs/method/corrections.md`, in their order. */
const correctionRules = ['mistake', 'reply', 'beside', 'label', 'private', 'refused', 'neutral'] as const;

/** How something wrong is put right, and who may reply. */
export function CorrectionsPage(_: { readonly answer: PlainPage }) {
  const { t, href } = useReader();
  return (
    <>
      <h1>{t('nav-corrections')}</h1>
      <p class="lede">{t('corrections-lede')}</p>
      <ol>
        {correctionRules.map((rule) => (
          <li>
            <strong>{t(`corrections-${rule}`)}</strong> {t(`corrections-${rule}.plain`)}
          </li>
        ))}
      </ol>
      <h2>{t('corrections-how')}</h2>
      <p>{t('corrections-how.plain')}</p>
      <p>
        <a href={href(paths.method)}>{t('nav-method')}</a> · <a href={href(paths.help)}>{t('nav-help')}</a>
      </p>
    </>
  );
}

/** Where a reader asks for the pages they read to be kept on their own machine; nothing is kept before that. */
export function OfflinePage(_: { readonly answer: PlainPage }) {
  const { t, href } = useReader();
  return (
    <>
      <h1>{t('nav-offline')}</h1>
      <p class="lede">{t('offline-lede')}</p>
      <p id="offline-state" role="status" data-on={t('offline-on')} data-off={t('offline-off')}>
        {t('offline-no-script')}
      </p>
      <p>
        <button id="offline-start" type="button" hidden>
          {t('offline-start')}
        </button>{' '}
        <button id="offline-stop" type="button" hidden>
          {t('offline-stop')}
        </button>
      </p>
      <h2>{t('offline-kept')}</h2>
      <ul id="offline-list" />
      <p>
        {t('offline-data')} <a href={href(paths.data)}>{t('nav-data')}</a>
      </p>
    </>
  );
}
