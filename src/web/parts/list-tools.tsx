import { type ListName, type ListShape, readSort, shownColumns } from '../../views/index.ts';
import { useReader } from '../reader.ts';

/** A list that a reader can put in order and of which they can choose the columns: which, and how it is shown now. */
export interface ListState {
  readonly list: ListName;
  readonly sort?: ListShape['sort'] | undefined;
  readonly columns?: ListShape['columns'] | undefined;
}

/** Messages over the columns, in the order of `listColumns`. */
const heads: Readonly<Record<ListName, readonly string[]>> = {
  commitments: ['col-commitment', 'col-label', 'col-promisor', 'col-promised', 'col-window-end'],
  activities: ['col-activity', 'col-countries', 'col-funders', 'col-status', 'col-agreed-on', 'col-amount'],
  documents: [
    'col-document',
    'fact-publisher',
    'fact-published-on',
    'col-language',
    'licence',
    'col-statements',
    'col-held',
  ],
  parties: ['col-party', 'col-kind', 'col-promised-n', 'col-promised-to-n'],
};

/** Columns whose values are compared only within something, or by an order of their own: said under the table. */
const orders: Readonly<Record<string, string>> = {
  'commitments promised': 'table-within-unit',
  'activities amount': 'table-within-currency',
  'commitments label': 'table-by-rubric',
};

export function useHeads(list: ListName): readonly string[] {
  const { t } = useReader();
  return heads[list].map((key) => t(key));
}

/** The head of a column: a link that puts the list in its order, and about where it is in that order already. */
export function SortHead({
  state,
  column,
  head,
}: {
  readonly state: ListState;
  readonly column: string;
  readonly head: string;
}) {
  const { t, same } = useReader();
  const now = directionOf(state, column);
  const next = now === 'ascending' ? `-${column}` : column;
  const to = now === 'ascending' ? 'descending' : 'ascending';
  return (
    <a class="sort" href={`${same({ query: { sort: next, page: '' } })}#list-tools`}>
      {head}
      <span class="hidden">, {t(`table-sort-${to}`)}</span>
      <span aria-hidden="true">{now === null ? '↕' : now === 'ascending' ? '▲' : '▼'}</span>
    </a>
  );
}

export function directionOf({ sort }: ListState, column: string): 'ascending' | 'descending' | null {
  if (sort == null) return null;
  const read = readSort(sort);
  return read.column === column ? (read.isDescending ? 'descending' : 'ascending') : null;
}

/** Which columns to show, by a form without script; and what the present order is, with the way back from it. */
export function ListTools({ state }: { readonly state: ListState }) {
  const { t, tr, same, context } = useReader();
  const words = useHeads(state.list);
  const all = shownColumns(state.list, null);
  const shown = shownColumns(state.list, state.columns);
  const kept = Object.entries(context.query).filter(([name]) => !['columns', 'page', 'figure'].includes(name));
  const sort = state.sort == null ? null : readSort(state.sort);
  const order = sort === null ? undefined : orders[`${state.list} ${sort.column}`];
  return (
    <div class="list-tools" id="list-tools">
      {sort === null ? null : (
        <p>
          {t(sort.isDescending ? 'table-descending' : 'table-ascending', {
            column: words[all.indexOf(sort.column)] ?? sort.column,
          })}{' '}
          {t('table-unknown-last')} {order === undefined ? null : `${t(order)} `}
          <a href={`${same({ query: { sort: '', page: '' } })}#list-tools`}>{t('table-usual-order')}</a>
        </p>
      )}
      <details>
        <summary>
          {t('table-columns')}
          {shown.length === all.length
            ? null
            : ` (${t('n-of-n', { n: tr.number(shown.length), of: tr.number(all.length) })})`}
        </summary>
        <form action={`${same({}).split('?')[0]}#list-tools`} method="get">
          {kept.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="columns" value={all[0]} />
          <fieldset>
            <legend>{t('table-columns-shown')}</legend>
            {all.slice(1).map((column, at) => (
              <label>
                <input type="checkbox" name="columns" value={column} checked={shown.includes(column)} />
                {words[at + 1]}
              </label>
            ))}
          </fieldset>
          <p class="hint">{t('table-columns-files', { head: words[0] as string })}</p>
          <button type="submit">{t('table-columns-show')}</button>
        </form>
      </details>
    </div>
  );
}
