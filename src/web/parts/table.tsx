import type { ComponentChildren } from 'preact';
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
 * every cell carries the head of its column.
 */
export function Table({
  caption,
  columns,
  rows,
  captionHidden = false,
  wide = false,
  printed = 4,
  of = rows.length,
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
}) {
  const heads = (rows[0] ?? []).map(cellOf);
  return (
    <div class={wide ? 'table-frame wide' : 'table-frame'}>
      <table>
        <caption class={captionHidden ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th scope="col" class={heads[at]?.isNumber ? 'n' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class={printedClass(rows.length, printed)}>
          {rows.map((row) => (
            <tr>
              {row.map((input, at) => {
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
