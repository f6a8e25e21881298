/** Messages of a source's check against its standard: Fluent, held as a module. */
export const standardCheckEn = `
standard-check-of = { $source } against its standard
standard-check-see = Against its standard
standard-check-lede = { $records } records were checked; { $bad } have at least one error. { $errors } errors, { $warnings } warnings, { $notes } notes.
standard-check-version = Version as written: { $version }; checked as { $checked } on { $date }: schema, code lists and ruleset of the IATI standard.
standard-check-same = obras read --check lists every place of the same check.
standard-check-none = This source is not in the IATI format; there is no check against a standard for it. What reading it found is listed apart.
standard-check-unreadable = The file could not be read as IATI, so no rule could be checked.
standard-check-findings = What reading found
standard-check-rules-caption = How often each rule is broken
standard-check-shown = { $shown } of { $all } findings stand here: of each rule the first 200 places. The check of the file itself lists every one.
place-column = column { $n }
flaw-edition-related-not-held = It names a related activity that no source of this ledger holds; it may only not have been gathered.
flaw-edition-related-one-sided = It names another activity as its parent or child, and that one does not say the same from its side.
`;
