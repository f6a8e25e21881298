import type { GrantEquivalent } from '../../views/index.ts';
import { useReader } from '../reader.ts';
import { num, Table } from './table.tsx';
import { Facts, Outside, Unknown } from './text.tsx';

/** The grant element of a loan by each rule, with the terms that it rests on; never an amount beside the face value. */
export function GrantSection({ grant }: { readonly grant: GrantEquivalent }) {
  const { t, tr } = useReader();
  const { terms, reason, elements } = grant;
  const stated = (value: string | null) => (value === null ? <Unknown>{t('not-stated')}</Unknown> : <bdi>{value}</bdi>);
  return (
    <section aria-labelledby="grant">
      <h2 id="grant">{t('grant-title')}</h2>
      <p>{t('grant-plain')}</p>
      <Facts
        rows={[
          [t('grant-interest'), stated(terms.interest)],
          [t('grant-maturity'), stated(terms.maturity)],
          [t('grant-grace'), stated(terms.grace)],
          [t('grant-repayments'), stated(terms.repayments)],
          [t('grant-group'), stated(terms.group)],
        ]}
      />
      {reason === null ? (
        <Table
          caption={t('grant-caption')}
          columns={[t('grant-rule'), t('grant-discount'), t('grant-element')]}
          rows={elements.map((each) => [
            <>
              {tr.code('grant-rule', each.rule)}
              <span class="soft second">
                <Outside url={each.cite.url}>{each.cite.title}</Outside>
              </span>
            </>,
            num(each.discount === null ? <Unknown>{t('not-stated')}</Unknown> : tr.percent(each.discount)),
            each.reason === null ? (
              num(
                each.byRepayments.map(({ repayments, percent }) => (
                  <span class="second">
                    {t('grant-percent', { percent: tr.percent(percent), n: String(repayments) })}
                  </span>
                )),
              )
            ) : (
              <Unknown>{tr.code('grant-reason', each.reason)}</Unknown>
            ),
          ])}
        />
      ) : (
        <p class="empty">{tr.code('grant-reason', reason)}</p>
      )}
    </section>
  );
}
