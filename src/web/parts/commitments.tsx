import type { CommitmentRow } from '../../views/index.ts';
import { paths } from '../address.ts';
import { useReader } from '../reader.ts';
import { LabelMark } from './label.tsx';
import { type ListState, useHeads } from './list-tools.tsx';
import { num, Table } from './table.tsx';
import { DateText, Parties, Say } from './text.tsx';

export function CommitmentLink({ row }: { readonly row: CommitmentRow }) {
  const { href } = useReader();
  return (
    <a href={href(paths.commitment(row.id))}>
      <Say text={row.title} />
    </a>
  );
}

/** The longest table that is shown whole; of a longer one the rest is folded. */
const whole = 25;
const first = 15;

/** Commitments in the order given: what, the status, who, how much, until when. A long list is folded. */
export function CommitmentTable({
  rows,
  caption,
  isFolded = rows.length > whole,
  printed = 3,
  state = null,
}: {
  readonly rows: readonly CommitmentRow[];
  readonly caption: string;
  /** False where the list is paged. */
  readonly isFolded?: boolean;
  /** Rows that are printed of it where a page is printed on one sheet. */
  readonly printed?: 2 | 3;
  /** Where it is the list itself. */
  readonly state?: ListState | null;
}) {
  const { t, tr } = useReader();
  if (!isFolded) return <Rows rows={rows} caption={caption} printed={printed} state={state} />;
  const rest = t('and-more', { count: rows.length - first, n: tr.number(rows.length - first) });
  return (
    <>
      <Rows rows={rows.slice(0, first)} caption={caption} printed={printed} of={rows.length} />
      <details>
        <summary>{rest}</summary>
        <Rows rows={rows.slice(first)} caption={rest} />
      </details>
    </>
  );
}

function Rows({
  rows,
  caption,
  ...paper
}: {
  readonly rows: readonly CommitmentRow[];
  readonly caption: string;
  readonly printed?: 2 | 3;
  readonly of?: number;
  readonly state?: ListState | null;
}) {
  const { t, tr } = useReader();
  return (
    <Table
      caption={caption}
      {...paper}
      columns={useHeads('commitments')}
      rows={rows.map((row) => [
        <CommitmentLink row={row} />,
        <LabelMark label={row.label} />,
        <Parties parties={row.promisors} />,
        num(row.quantity === null ? <span class="unknown">{t('no-number-stated')}</span> : tr.measure(row)),
        row.windowEnd === null ? <span class="unknown">{t('not-stated')}</span> : <DateText date={row.windowEnd} />,
      ])}
    />
  );
}
