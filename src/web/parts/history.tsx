import type { HistoryRow } from '../../views/index.ts';
import { paths } from '../address.ts';
import { useReader } from '../reader.ts';
import { num, Table } from './table.tsx';
import { By } from './text.tsx';

/** Entries of the journal, each with the receipt that proves it. */
export function History({ rows }: { readonly rows: readonly HistoryRow[] }) {
  const { t, tr, href } = useReader();
  if (rows.length === 0) return <p>{t('history-empty')}</p>;
  const table = (
    <Table
      caption={t('history-caption', { count: rows.length, n: tr.number(rows.length) })}
      columns={[t('col-entry'), t('col-when'), t('col-what'), t('col-by'), t('col-proof')]}
      rows={rows.map((row) => [
        num(<a href={href(paths.receipt(row.index))}>{tr.number(row.index)}</a>),
        <time datetime={row.at}>{tr.instant(row.at)}</time>,
        tr.code('entry', row.kind),
        <By id={row.by} />,
        <>
          <a href={href(paths.receipt(row.index))}>{t('receipt')}</a> <code>{row.leafHash.slice(0, 12)}…</code>
        </>,
      ])}
    />
  );
  if (rows.length <= 8) return table;
  return (
    <details>
      <summary>{t('history-caption', { count: rows.length, n: tr.number(rows.length) })}</summary>
      {table}
    </details>
  );
}
