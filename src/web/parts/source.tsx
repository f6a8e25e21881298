import type { SourceNote } from '../../views/index.ts';
import { paths } from '../address.ts';
import { useReader } from '../reader.ts';
import { MoreOnPaper, printedClass } from './paper.tsx';
import { DateText, Outside, PartyLink, Say } from './text.tsx';

export function LicenceText({ licence }: { readonly licence: string }) {
  const { tr } = useReader();
  return <>{tr.code('licence', licence)}</>;
}

/** What a figure is drawn from: sources, licences, edition and what they leave out. */
export function FigureNote({ sources, counts }: { readonly sources: readonly SourceNote[]; readonly counts?: string }) {
  const { t, tr, href, stamp } = useReader();
  if (sources.length === 0 && counts === undefined) return null;
  const caveats = sources.filter((source) => source.caveat !== null);
  return (
    <p class="figure-note">
      {counts ? <>{counts} </> : null}
      {sources.length === 0 ? null : (
        <>
          {t('source-label', { count: sources.length })}:{' '}
          {sources.slice(0, 4).map((source, at) => (
            <>
              {at > 0 ? '; ' : ''}
              <a href={href(paths.document(source.id))}>{source.title}</a> (<LicenceText licence={source.licence} />,{' '}
              {source.datePublished === null ? t('date-not-stated') : <DateText date={source.datePublished} />})
            </>
          ))}
          {sources.length > 4 ? (
            <>
              {' '}
              <a href="#sources">{t('and-more', { count: sources.length - 4, n: String(sources.length - 4) })}</a>
            </>
          ) : null}
          .{' '}
        </>
      )}
      {stamp ? <>{t('edition-of', { date: tr.date(stamp.asOf) })} </> : null}
      {caveats.map((source) => (
        <span class="caveat">
          {t('caveat')}: {source.caveat ? <Say text={source.caveat} /> : null}{' '}
        </span>
      ))}
    </p>
  );
}

/** Every source of the page with publisher, date, licence, attribution and caveat. */
export function SourceList({ sources }: { readonly sources: readonly SourceNote[] }) {
  const { t, href } = useReader();
  return (
    <>
      <ol class={['sources', printedClass(sources.length, 3)].filter(Boolean).join(' ')}>
        {sources.map((source) => (
          <li>
            <a href={href(paths.document(source.id))}>{source.title}</a>
            {source.publisher ? (
              <>
                {'. '}
                <PartyLink party={source.publisher} />
              </>
            ) : null}
            {source.datePublished ? (
              <>
                {', '}
                <DateText date={source.datePublished} />
              </>
            ) : (
              `, ${t('date-not-stated')}`
            )}
            {'. '}
            {t('licence')}: <LicenceText licence={source.licence} />.
            {source.attribution ? ` ${source.attribution}` : ''}
            {source.caveat ? (
              <>
                {' '}
                <span class="caveat">
                  {t('caveat')}: <Say text={source.caveat} />
                </span>
              </>
            ) : null}{' '}
            {source.url ? <Outside url={source.url}>{t('at-the-source')}</Outside> : null}
          </li>
        ))}
      </ol>
      <MoreOnPaper of={sources.length} most={3} />
    </>
  );
}
