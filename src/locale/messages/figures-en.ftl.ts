/** Messages of figures: Fluent, held as a module. */
export const figuresEn = `
## Figures

chart-finding-bars = { $series }: from { $least } ({ $leastName }) to { $most } ({ $mostName }).
chart-finding-years = { $series }: least in { $leastName } with { $least }, most in { $mostName } with { $most }.
chart-finding-same = { $series }: { $value } throughout.
chart-alike = { $n } cases
chart-finding-unknown = { $count ->
    [one] { $n } has no value stated: it is drawn as a dashed frame, not as zero.
   *[other] { $n } have no value stated: they are drawn as dashed frames, not as zero.
}
chart-finding-left = The first { $n } are drawn; { $left } more are in the table.
chart-finding-undrawn = Not drawn, but in the table: { $list }.
chart-nothing-known = { $count ->
    [one] No value is stated for the one row.
   *[other] No value is stated for any of { $n } rows.
}
chart-millions = { $n } M
figure-left = { $count ->
    [one] The table shows { $n } rows; { $left } more stands only in its file.
   *[other] The table shows { $n } rows; { $left } more stand only in its file.
}
figure-left-file = All rows (CSV)
figure-embed = Put into a page
figure-embed-plain = Copy these words into the page. The figure stays as it is in this edition; nothing watches its readers.
figure-embed-see = See it alone
download-xlsx = Download as a workbook (XLSX)
download-parquet = Download as Parquet
follow-atom = Follow what is new (Atom)
embed-home = Open this figure in Obras, with its sources
figure-labels = Status of the commitments
    .caption = Commitments by status
figure-money = { $source }: stated money by kind, { $prices }
    .caption = Stated money by kind; kinds are never added
figure-lineage = What each promise of this line comes to in a year
    .caption = Promise by promise, a year
figure-pace = Expected by { $date }, by each reading of the time
    .caption = Expected so far, if spread evenly over the stated time
fcol-commitments = Commitments
fcol-stage = Kind of money
fcol-sum = Sum of what is stated
fcol-window = Stated time
fcol-expected = Expected by now
`;
