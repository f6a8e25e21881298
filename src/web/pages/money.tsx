import { type MoneyAnswer, type MoneyRow, writeFilter } from '../../views/index.ts';
import { paths } from '../address.ts';
import { MoneyTable, priceWords } from '../parts/activities.tsx';
import { ActivityFilters } from '../parts/activity-filters.tsx';
import { ConversionFilters, ConvertedMoneySection } from '../parts/conversion.tsx';
import { Filters } from '../parts/filters.tsx';
import { FigureNote } from '../parts/source.tsx';
import { num, Table } from '../parts/table.tsx';
import { Unknown } from '../parts/text.tsx';
import { useReader } from '../reader.ts';
import { isFirst } from './country.tsx';

/** What may be added under a filter, by which rule, and what each sum leaves out. */
export function MoneyPage({ answer }: { readonly answer: MoneyAnswer }) {
  const reader = useReader();
  const { t, tr, href, same } = reader;
  const { filter, facets, total, money, rule, conversion } = answer;
  const activities = Object.fromEntries(writeFilter('activities', { ...filter, rule: null, page: 1 }));
  const list = (more: Readonly<Record<string, string>>) => href(paths.activities, { ...activities, ...more });
  const isCut = money.some(({ left }) => left.length > 0);
  return (
    <>
      <h1>{t('totals-title')}</h1>
      <p class="lede">{t(`totals-rule-${rule}`)}</p>
      <p>
        <a href={same({ query: { rule: rule === 'safe' ? 'all' : '' } })}>
          {t(rule === 'safe' ? 'totals-to-all' : 'totals-to-safe')}
        </a>
      </p>
      <p>
        <a href={list({})}>{t('activities-all', { count: total, n: tr.number(total) })}</a>
      </p>
      <Filters path={paths.money}>
        <ActivityFilters filter={filter} facets={facets} />
        <ConversionFilters asked={conversion} />
      </Filters>
      {conversion.currencies.length === 0 || conversion.years.length === 0 ? (
        <p class="soft">
          {conversion.currencies.length === 0 ? t('conversion-no-rates') : null}{' '}
          {conversion.years.length === 0 ? t('conversion-no-deflators') : null}
        </p>
      ) : null}
      {money.length === 0 ? (
        <p class="empty">
          {t('empty-list')} <a href={href(paths.money)}>{t('filter-clear')}</a>
        </p>
      ) : (
        <>
          <section aria-labelledby="money">
            <h2 id="money">{t('money-title')}</h2>
            <p>{t('money-plain')}</p>
            <MoneyTable rows={money} caption={t('money-caption')} hrefOf={(source) => list({ source: source.id })} />
            <FigureNote sources={money.map((row) => row.source).filter(isFirst)} />
          </section>
          {conversion.in !== null || conversion.prices !== null ? (
            <ConvertedMoneySection rows={money} asked={conversion} hrefOf={list} />
          ) : null}
          {isCut ? (
            <section aria-labelledby="left">
              <h2 id="left">{t('totals-left')}</h2>
              <p>{t('totals-left-plain')}</p>
              <LeftOutTable rows={money} hrefOf={list} />
            </section>
          ) : null}
        </>
      )}
    </>
  );
}

/** What sums leave out, by reason. */
export function LeftOutTable({
  rows,
  hrefOf,
}: {
  readonly rows: readonly MoneyRow[];
  readonly hrefOf: (query: Readonly<Record<string, string>>) => string;
}) {
  const reader = useReader();
  const { t, tr } = reader;
  return (
    <Table
      caption={t('totals-left-caption')}
      columns={[
        t('col-source'),
        t('col-stage'),
        t('totals-reason'),
        t('col-activities'),
        t('col-sum'),
        t('col-prices'),
      ]}
      rows={rows.flatMap((row) =>
        row.left.map(({ reason, activities, sum }) => [
          row.source.title ?? row.source.id,
          tr.code('transaction', row.kind),
          tr.code('left-out', reason),
          num(<a href={hrefOf({ source: row.source.id, left: reason })}>{tr.number(activities)}</a>),
          num(sum === null ? <Unknown>{t('no-amount-stated')}</Unknown> : tr.money(sum, row.currency)),
          priceWords(row.priceBasis, reader),
        ]),
      )}
    />
  );
}
