import type { ComponentChildren } from 'preact';
import { shownColumns } from '../../views/index.ts';
import { directionOf, type ListState, SortHead } from './list-tools.tsx';
import { MoreOnPaper, printedClass } from './paper.tsx';

export interface Cell {
  readonly content: ComponentChildren;
  readonly isNumber?: boolean;
}
type CellInput = ComponentChildren | Cell;

const cellOf = (input: CellInput): Cell =>
  typeof input === 'object' && input !== null && 'content' in input
    ? (input as Cell)
    : { content: input as ComponentChildren };

/** A cell that is set as a number. */
export const num = (content: ComponentChildren): Cell => ({ content, isNumber: true });

/**
 * A table with its caption. The first cell of a row is the row's head; on narrow screens each row is stacked and
 * every cell carries the head of its column, but for a name with a number or two. With `state` its columns are those of a list, of which the chosen ones are
 * shown, each with a link that puts the list in its order.
 */
export function Table({
  caption,
  columns,
  rows,
  captionHidden = false,
  wide = false,
  printed = 4,
  of = rows.length,
  state = null,
}: {
  readonly caption: ComponentChildren;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
  readonly captionHidden?: boolean;
  readonly wide?: boolean;
  /** Rows that are printed of it where a page is printed on one sheet. */
  readonly printed?: 1 | 2 | 3 | 4;
  /** Of how many these are the first, where a fold holds the others. */
  readonly of?: number;
  readonly state?: ListState | null;
}) {
  const heads = (rows[0] ?? []).map(cellOf);
  const names = state && shownColumns(state.list, null);
  const chosen = state && shownColumns(state.list, state.columns);
  const isShown = (at: number) => names === null || (chosen?.includes(names[at] ?? '') ?? true);
  // A name and a number or two fit a narrow screen as they are.
  const isSlim = !state && columns.length <= 3 && heads.slice(1).every(({ isNumber }) => isNumber);
  const isMany = !wide && columns.length >= 7 && heads.slice(1).every(({ isNumber }) => isNumber);
  return (
    <div class={['table-frame', wide && 'wide', isSlim && 'slim', isMany && 'many'].filter(Boolean).join(' ')}>
      <table class={state ? 'sortable' : undefined}>
        <caption class={captionHidden ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => {
              if (!isShown(at)) return null;
              const kind = heads[at]?.isNumber ? 'n' : undefined;
              const name = names?.[at];
              return state && name !== undefined ? (
                <th scope="col" class={kind} aria-sort={directionOf(state, name) ?? undefined}>
                  <SortHead state={state} column={name} head={column} />
                </th>
              ) : (
                <th scope="col" class={kind}>
                  {column}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody class={printedClass(rows.length, printed)}>
          {rows.map((row) => (
            <tr>
              {row.map((input, at) => {
                if (!isShown(at)) return null;
                const cell = cellOf(input);
                const kind = cell.isNumber ? 'n' : undefined;
                return at === 0 ? (
                  <th scope="row" class={kind}>
                    {cell.content}
                  </th>
                ) : (
                  <td class={kind} data-head={columns[at]}>
                    <span>{cell.content}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreOnPaper of={of} most={printed} />
    </div>
  );
}
