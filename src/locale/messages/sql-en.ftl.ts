/** Messages of questions in SQL: Fluent, held as a module. */
export const sqlEn = `
sql-title = Ask in SQL
sql-lede = Ask the tables of this edition a question of your own. The address of this page holds the question, so it can be shared and cited; of the same edition the answer is always the same.
sql-field = Question (SQL of DuckDB, one SELECT)
sql-limits = Read only; at most { $seconds } seconds. The page shows the first { $page } rows, a file up to { $file }.
sql-ask = Ask
sql-rows = Rows
sql-none = No row answers this question. That is not yet zero: look at what the tables hold under Coverage.
sql-count = { $count ->
    [one] { $n } row
   *[other] { $n } rows
}
sql-cut = { $count ->
    [one] The first row; there are more
   *[other] The first { $n } rows; there are more
}
sql-caution = NULL is unknown or not stated, never zero. Amounts of different stages, currencies, price bases or sources must not be added: the tables keep them apart, a sum over all of them does not.
sql-examples = Examples
sql-example-labels = Commitments by label
sql-example-sums = Stated amounts by source, stage, currency and price basis
sql-example-searches = What was searched for, where, and how much was found
sql-example-words = The exact words of commitments, telling by telling
sql-tables = Tables
sql-tables-plain = Each table with what it holds and its columns. All of them can be taken as Parquet files under Data.
sql-table-rows = { $count ->
    [one] { $n } row
   *[other] { $n } rows
}
sql-refused = This question was not asked
sql-refused-empty = There is no question in it.
sql-refused-syntax = The engine cannot read it:
sql-refused-not-a-question = Only a SELECT can be asked. Nothing can be written, set or loaded.
sql-refused-several = One question at a time: leave out what follows the first semicolon.
sql-refused-parameter = A question mark or $1 stands for a value that nobody gives. Write the value.
sql-refused-table = There is no such table; those that there are stand below:
sql-refused-function = This function cannot be used, because its answer does not follow from the rows alone:
sql-refused-failed = The engine could not answer it:
sql-place = Line { $line }, character { $column }
sql-place-line = Line { $line }
problem-sql-invalid = The question cannot be asked
    .help = Ask one SELECT over the tables of the edition.
problem-sql-too-slow = The question took too long
    .help = Ask for less, or take the tables as Parquet and ask on a machine of your own. Go back to find your question again.
problem-sql-too-large = The question took too much memory or is too long
    .help = Ask for fewer rows or shorter texts, or take the tables as Parquet and ask on a machine of your own. Go back to find your question again.
problem-sql-busy = Others are asking at this moment
    .help = Ask again in half a minute. Go back to find your question again.
`;
