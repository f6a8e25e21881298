import type { FindingsAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { FindingTable, FindingWords } from '../parts/findings.tsx';
import { num, Table } from '../parts/table.tsx';
import { type Reader, useReader } from '../reader.ts';

/** Findings of the journal are of no source that is held. */
const isOfJournal = ({ sources }: FindingsAnswer): boolean => sources.length === 0;
export const findingsTitle = (answer: FindingsAnswer, { t }: Reader): string =>
  isOfJournal(answer) ? t('contradictions-findings') : t('findings-of', { source: answer.source.title });

export function FindingsPage({ answer }: { readonly answer: FindingsAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { source, seen, kept, setAside, counts, rows } = answer;
  return (
    <>
      <h1>{findingsTitle(answer, reader)}</h1>
      <p class="lede">
        {t('findings-lede', { seen: tr.number(seen), kept: tr.number(kept), aside: tr.number(setAside) })}
      </p>
      {isOfJournal(answer) ? (
        <p>
          <a href={href(paths.contradictions)}>{t('contradictions-title')}</a>
        </p>
      ) : (
        <p>
          <a href={href(paths.document(source.id))}>{source.title}</a> ·{' '}
          <a href={href(paths.activities, { source: source.id })}>{t('see-activities')}</a> ·{' '}
          <a href={href(paths['standard-check'](source.id))}>{t('standard-check-see')}</a>
        </p>
      )}
      {counts.length === 0 ? (
        <p class="empty">{t('findings-none')}</p>
      ) : (
        <>
          <h2>{t('findings-counts')}</h2>
          <Table
            caption={t('findings-counts-caption')}
            columns={[t('col-finding'), t('col-severity'), t('col-count')]}
            rows={counts.map(({ code, severity, count }) => [
              <>
                <FindingWords code={code} params={{}} /> <code>{code}</code>
              </>,
              tr.code('severity', severity),
              num(<a href="#rows">{tr.number(count)}</a>),
            ])}
          />
          <h2 id="rows">{t('findings-rows')}</h2>
          <FindingTable rows={rows} />
        </>
      )}
    </>
  );
}
