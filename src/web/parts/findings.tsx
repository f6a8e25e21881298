import { sentenceOf } from '../../readers/index.ts';
import type { FindingRow } from '../../views/index.ts';
import { useReader } from '../reader.ts';
import { Table } from './table.tsx';

/**
 * What a finding says, in the reader's language: the sentences of an edition are messages, those of a reader are its
 * own. A value that is not given stands as an ellipsis, a code without a sentence as it is.
 */
export function FindingWords({ code, params }: Pick<FindingRow, 'code' | 'params'>) {
  const { tr } = useReader();
  const key = `flaw-${code}`;
  if (tr.has(key)) return <>{tr.t(key)}</>;
  return <>{sentenceOf({ code, params }, tr.lang).replace(/\{\w+\}/g, '…')}</>;
}

/** What is wrong with a source's data, with its place. */
export function FindingTable({ rows }: { readonly rows: readonly FindingRow[] }) {
  const { t, tr } = useReader();
  return (
    <Table
      caption={t('findings-caption')}
      columns={[t('col-finding'), t('col-severity'), t('col-place-in-file'), t('col-details')]}
      rows={rows.map((row) => [
        <>
          <FindingWords code={row.code} params={row.params} /> <code>{row.code}</code>
        </>,
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
