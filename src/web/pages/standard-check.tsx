import type { StandardCheckAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { FindingWords } from '../parts/findings.tsx';
import { num, Table } from '../parts/table.tsx';
import { type Reader, useReader } from '../reader.ts';

export const standardCheckTitle = ({ source }: StandardCheckAnswer, { t }: Reader): string =>
  t('standard-check-of', { source: source.title });

/** A source against the rules of its own standard: how often each is broken, and where. */
export function StandardCheckPage({ answer }: { readonly answer: StandardCheckAnswer }) {
  const { t, tr, href } = useReader();
  const { source, check, rules, rows } = answer;
  const all = rules.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h1>{t('standard-check-of', { source: source.title })}</h1>
      <p class="lede">
        {check === null
          ? t('standard-check-none')
          : check.checkedAs === null
            ? t('standard-check-unreadable')
            : t('standard-check-lede', {
                records: tr.number(check.records),
                bad: tr.number(check.recordsWithErrors),
                errors: tr.number(check.errors),
                warnings: tr.number(check.warnings),
                notes: tr.number(check.notes),
              })}
      </p>
      {check?.checkedAs ? (
        <p>
          {t('standard-check-version', {
            version: check.version ?? t('unknown'),
            checked: check.checkedAs,
            date: tr.date(check.asOf),
          })}{' '}
          {t('standard-check-same')}
        </p>
      ) : null}
      <p>
        <a href={href(paths.document(source.id))}>{source.title}</a> ·{' '}
        <a href={href(paths.findings(source.id))}>{t('standard-check-findings')}</a>
      </p>
      {check === null || rules.length === 0 ? (
        check === null ? null : (
          <p class="empty">{t('findings-none')}</p>
        )
      ) : (
        <>
          <h2>{t('findings-counts')}</h2>
          <Table
            caption={t('standard-check-rules-caption')}
            columns={[t('col-finding'), t('col-rule'), t('col-severity'), t('col-count')]}
            rows={rules.map(({ code, severity, rule, list, count }) => [
              <>
                <FindingWords
                  code={code}
                  params={{ ...(rule === null ? {} : { rule }), ...(list === null ? {} : { list }) }}
                />{' '}
                <code>{code}</code>
              </>,
              rule ?? '–',
              tr.code('severity', severity),
              num(<a href="#rows">{tr.number(count)}</a>),
            ])}
          />
          <h2 id="rows">{t('findings-rows')}</h2>
          {rows.length < all ? (
            <p>{t('standard-check-shown', { shown: tr.number(rows.length), all: tr.number(all) })}</p>
          ) : null}
          <Table
            caption={t('findings-caption')}
            columns={[t('col-finding'), t('col-severity'), t('col-activity'), t('col-place-in-file'), t('col-value')]}
            rows={rows.map(({ code, severity, record, line, column, path, params }) => [
              <FindingWords code={code} params={params} />,
              tr.code('severity', severity),
              record === null ? '–' : <bdi>{record}</bdi>,
              [
                line === null ? null : t('place-line', { n: tr.number(line) }),
                column === null ? null : t('place-column', { n: tr.number(column) }),
                path,
              ]
                .filter((part) => part !== null)
                .join(', ') || t('place-not-recorded'),
              params.value ? <bdi>{params.value}</bdi> : '–',
            ])}
          />
        </>
      )}
    </>
  );
}
