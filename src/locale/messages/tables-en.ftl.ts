/** Lists that are put in order and of which columns are chosen. */
export const tablesEn = `
table-ascending = In the order of “{ $column }”, ascending.
table-descending = In the order of “{ $column }”, descending.
table-sort-ascending = put in ascending order
table-sort-descending = put in descending order
table-unknown-last = What is not known comes last; equal rows keep the usual order.
table-within-unit = Numbers are put in order within one unit, never across units.
table-within-currency = Amounts are put in order within one currency and price basis, never across them.
table-by-rubric = Labels follow the order of the rubric.
table-usual-order = Usual order
table-columns = Columns
table-columns-shown = Columns that are shown
table-columns-files = “{ $head }” is always shown. Files hold every column.
table-columns-show = Show
`;
