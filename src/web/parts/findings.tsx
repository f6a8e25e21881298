import { sentenceOf } from '../../readers/index.ts';
import type { FindingRow } from '../../views/index.ts';
import { type Reader, useReader } from '../reader.ts';
import { Table } from './table.tsx';

/**
 * What a finding says, in the reader's language: the sentences of an edition are messages, those of a reader are its
 * own. A value that is not given stands as an ellipsis, a code without a sentence as it is.
 */
export function findingWords({ tr }: Reader, finding: Pick<FindingRow, 'code' | 'params'>): string {
  const key = `flaw-${finding.code}`;
  return tr.has(key) ? tr.t(key) : sentenceOf(finding, tr.lang).replace(/\{\w+\}/g, '…');
}

/** What is wrong with a source's data, with its place. */
export function FindingTable({ rows }: { readonly rows: readonly FindingRow[] }) {
  const reader = useReader();
  const { t, tr } = reader;
  return (
    <Table
      caption={t('findings-caption')}
      columns={[t('col-finding'), t('col-severity'), t('col-place-in-file'), t('col-details')]}
      rows={rows.map((row) => [
        <>
          {findingWords(reader, row)} <code>{row.code}</code>
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
