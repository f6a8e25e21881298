import type { ActivityRow, MoneyRow, SourceNote } from '../../views/index.ts';
import { paths } from '../address.ts';
import { type Reader, useReader } from '../reader.ts';
import { type ListState, useHeads } from './list-tools.tsx';
import { num, Table } from './table.tsx';
import { DateText, Unknown } from './text.tsx';

/** "current" or "constant-2021" in words. */
export function priceWords(basis: string, { t, tr }: Reader): string {
  const constant = /^constant-(\d{4})$/.exec(basis);
  return constant ? t('price-constant', { year: constant[1] as string }) : tr.code('price', basis);
}

export function ActivityLink({ row }: { readonly row: ActivityRow }) {
  const { href } = useReader();
  return (
    <a href={href(paths.activity(row.id))}>
      <bdi>{row.title ?? row.identifier}</bdi>
    </a>
  );
}

export function ActivityTable({
  rows,
  sources,
  caption,
  state = null,
}: {
  /** Where their titles are found. */
  readonly sources: readonly SourceNote[];
  readonly rows: readonly ActivityRow[];
  readonly caption: string;
  /** Where it is the list itself. */
  readonly state?: ListState | null;
}) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return (
    <Table
      caption={caption}
      state={state}
      columns={useHeads('activities')}
      rows={rows.map((row) => [
        <>
          <ActivityLink row={row} />
          <span class="soft second">
            <a href={href(paths.document(row.source))}>{titles.get(row.source) ?? row.source}</a> ·{' '}
            <bdi>{row.identifier}</bdi>
          </span>
        </>,
        row.countries.length === 0 ? <Unknown /> : row.countries.map((code) => tr.country(code)).join(', '),
        row.funders.length === 0 ? <Unknown /> : <bdi>{row.funders.join(', ')}</bdi>,
        statusWords(row, reader) ?? <Unknown />,
        <DateText date={row.agreedOn} />,
        num(
          row.amount === null ? (
            <Unknown>{t('no-amount-stated')}</Unknown>
          ) : (
            <>
              {tr.money(row.amount.value, row.amount.currency)}
              <br />
              <span class="soft">
                {tr.code('transaction', row.amount.kind)}, {priceWords(row.amount.priceBasis, reader)}
              </span>
            </>
          ),
        ),
      ])}
    />
  );
}

export function statusWords(row: ActivityRow, { tr }: Reader): string | null {
  if (row.status !== null) return tr.code('activity-status', row.status);
  return row.statusAsWritten;
}

/** The kind of flow in words; the source's own class as written. */
export const flowWords = (flow: string, { tr, t }: Reader): string =>
  tr.has(`flow-${flow}`) ? tr.code('flow', flow) : t('flow-as-written', { flow });

/** Sums per source, stage, currency and price basis; never added across. */
export function MoneyTable({
  rows,
  caption,
  hrefOf,
}: {
  readonly rows: readonly MoneyRow[];
  readonly caption: string;
  readonly hrefOf: (source: SourceNote) => string;
}) {
  const reader = useReader();
  const { t, tr } = reader;
  return (
    <Table
      caption={caption}
      printed={3}
      columns={[
        t('col-source'),
        t('col-stage'),
        t('col-activities'),
        t('col-with-amount'),
        t('col-sum'),
        t('col-prices'),
      ]}
      rows={rows.map((row) => [
        <a href={hrefOf(row.source)}>{row.source.title}</a>,
        row.flowType === null
          ? tr.code('transaction', row.kind)
          : `${tr.code('transaction', row.kind)}, ${flowWords(row.flowType, reader)}`,
        num(<a href={hrefOf(row.source)}>{tr.number(row.activities)}</a>),
        num(t('n-of-n', { n: tr.number(row.withAmount), of: tr.number(row.activities) })),
        num(row.sum === null ? <Unknown>{t('no-amount-stated')}</Unknown> : tr.money(row.sum, row.currency)),
        priceWords(row.priceBasis, reader),
      ])}
    />
  );
}
