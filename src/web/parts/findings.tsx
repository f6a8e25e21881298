import type { FindingRow } from '../../views/index.ts';
import { useReader } from '../reader.ts';
import { Table } from './table.tsx';

/** What is wrong with a source's data, with its place. A code without a message is shown as it is. */
export function FindingTable({ rows }: { readonly rows: readonly FindingRow[] }) {
  const { t, tr } = useReader();
  return (
    <Table
      caption={t('findings-caption')}
      columns={[t('col-finding'), t('col-severity'), t('col-place-in-file'), t('col-details')]}
      rows={rows.map((row) => [
        <code>{row.code}</code>,
        tr.code('severity', row.severity),
        [row.line === null ? null : t('place-line', { n: tr.number(row.line) }), row.path]
          .filter((part) => part !== null)
          .join(', ') || t('place-not-recorded'),
        <bdi>
          {Object.entries(row.params)
            .map(([name, value]) => `${name}: ${value}`)
            .join('; ') || '–'}
        </bdi>,
      ])}
    />
  );
}
