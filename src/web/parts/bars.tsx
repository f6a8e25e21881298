import type { ComponentChildren } from 'preact';
import { useReader } from '../reader.ts';
import { LabelMark, toneOf } from './label.tsx';
import { CountLink } from './text.tsx';

/** A bar from 0 to `of`; an ornament beside the number that is written. */
function Bar({ value, of, tone }: { readonly value: number; readonly of: number; readonly tone: string }) {
  const width = of <= 0 ? 0 : Math.max(1, Math.round((value / of) * 200));
  return (
    <svg
      class={`bar tone-${tone}`}
      viewBox="0 0 200 12"
      width="200"
      height="12"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="bar-ground" width="200" height="12" rx="2" />
      <rect class="bar-value" width={width} height="12" rx="2" />
    </svg>
  );
}

/** How many commitments carry each label: words, number with its list, bar. */
export function LabelCounts({
  labels,
  caption,
  hrefOf,
}: {
  readonly labels: readonly { readonly label: string; readonly count: number }[];
  readonly caption: ComponentChildren;
  readonly hrefOf: (label: string) => string;
}) {
  const { t } = useReader();
  const most = Math.max(...labels.map((each) => each.count), 1);
  return (
    <div class="table-frame counts">
      <table>
        <caption>{caption}</caption>
        <thead class="hidden-head">
          <tr>
            <th scope="col">{t('col-label')}</th>
            <th scope="col">{t('col-commitments')}</th>
            <th scope="col">{t('col-share')}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map(({ label, count }) => (
            <tr>
              <th scope="row">
                <LabelMark label={label} />
              </th>
              <td class="n">
                <CountLink count={count} href={hrefOf(label)} />
              </td>
              <td class="bar-cell">
                <Bar value={count} of={most} tone={toneOf(label)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
