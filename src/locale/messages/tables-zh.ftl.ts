/** Lists that are put in order and of which columns are chosen. */
export const tablesZh = `
table-ascending = 按“{ $column }”升序排列。
table-descending = 按“{ $column }”降序排列。
table-sort-ascending = 按升序排列
table-sort-descending = 按降序排列
table-unknown-last = 未知项排在最后；相同的行保持通常顺序。
table-within-unit = 数字只在同一单位内排序，不跨单位。
table-within-currency = 金额只在同一货币和价格基准内排序，不跨越两者。
table-by-rubric = 标签按评定规则的顺序排列。
table-usual-order = 通常顺序
table-columns = 栏目
table-columns-shown = 显示的栏目
table-columns-files = “{ $head }”始终显示。文件包含所有栏目。
table-columns-show = 显示
`;
