/** Messages of the command line; in the form of `en.ftl.ts`. */
export const cliEn = `### What the command line says

## Headlines of problems where those of the site speak of pages

cli-problem-usage-invalid = This command was not understood
cli-problem-input-invalid = What was given cannot be used
cli-problem-not-found = That is not there
cli-see-help = obras --help lists the commands, obras COMMAND --help the options
cli-usage-unknownCommand = There is no command { $what }.
cli-usage-unknownOption = There is no option { $what }.
cli-usage-missingArgument = Something is missing after the command: { $what }.
cli-usage-optionMissingArgument = The option { $what } needs a value.
cli-usage-missingMandatoryOptionValue = The option { $what } is needed.
cli-usage-excessArguments = More was given than the command { $what } takes.
cli-usage-invalidArgument = { $what } is not understood as a value: it takes a whole number.

## Files and sources

cli-no-file = There is no file { $path }.
cli-is-folder = { $path } is a folder, not a file.
cli-file-unreadable = The file { $path } cannot be read ({ $reason }).
cli-file-unwritable = The file { $path } cannot be written ({ $reason }).
cli-file-exists = { $path } is there already and may hold somebody’s work; it is not written over.
cli-choose-other-file = Choose another name, or move { $name } away.
cli-no-folder = There is no folder for { $path }.
cli-disk-refused = { $path } cannot be used ({ $reason }).
cli-cannot-listen = Nothing can listen at { $host }, port { $port } ({ $reason }).
cli-not-json = { $place } is not JSON: { $reason }.
cli-line = line { $line }
cli-no-source = “{ $what }” is neither a file nor a source of the ledger.
cli-bytes-not-held = The archive does not hold the bytes of “{ $what }”.
cli-wrong-flag = --{ $name }: { $reason }.
cli-takes-one-of = --{ $name } takes one of: { $words }.
cli-one-of-two = Choose --{ $one } or --{ $two }, not both.
cli-next = Next: { $command }
cli-next-review = Fill in the column “decision” (accept, correct or reject) and what belongs to it. Next: { $command }
cli-written = { $rows } rows are in { $file }

## Reading and checking

cli-read-count = { $source }: { $seen } seen = { $kept } kept + { $aside } set aside
cli-check-version = { $source }: IATI version { $version }, held against the schema of { $checked }, as of { $date }
cli-check-unreadable = { $source }: it could not be read as IATI
cli-check-count = { $records } records, { $bad } with errors. Findings: { $errors } errors, { $warnings } warnings, { $notes } notes
cli-left-out = { $shown } of { $all } findings are shown, { $rest } are left out; --csv prints them all.
cli-col-severity = severity
cli-col-rule = rule
cli-col-line = line
cli-col-column = column
cli-col-activity = activity
cli-col-value = value
cli-col-sentence = what
cli-col-kind = kind
cli-col-place = place
cli-col-measure = measure
cli-col-window = window
cli-col-reasons = reasons
cli-col-flags = flags
cli-col-words = words
cli-col-row = row
cli-col-cell = cell

## Candidates and their review

cli-place = { $from }–{ $to } ¶{ $paragraph }
cli-place-on-page = { $from }–{ $to } p. { $page } ¶{ $paragraph }
cli-no-window = no window
cli-candidates-count = { $count ->
    [one] { $n } candidate. A rule proposes it; a person decides.
   *[other] { $n } candidates. Rules propose them; a person decides.
}
cli-review-needs-source = A review file names a source of the ledger, so that its quotes can be held against the archive. Gather the file first.
cli-language-missing = The language of “{ $source }” is not known, and the rules are made for one language each.
cli-is-data = it is data, not a document
cli-no-document = “{ $source }” has no text to read: { $reason }
cli-from-neither = { $file } holds neither entries (one JSON object a line) nor a review: it lacks the columns { $columns }.
cli-review-rows = { $rows } rows = { $accepted } accepted + { $corrected } corrected + { $rejected } rejected + { $held } in the journal already + { $undecided } undecided + { $refused } refused
cli-review-said = { $count ->
    [one] { $n } entry was accepted by the journal.
   *[other] { $n } entries were accepted by the journal.
}
cli-review-checked = { $count ->
    [one] { $n } entry is valid; nothing was written.
   *[other] { $n } entries are valid; nothing was written.
}

finding-of-review-column-unknown = The column “{ $value }” is not one of a review file and is not read.
finding-of-review-decision-unknown = “{ $value }” is no decision; write accept, correct or reject, or leave it empty.
finding-of-review-decision-missing = The row has entries but no decision; it stays undecided.
finding-of-review-correction-missing = The decision is “correct”, but no column “correct_…” is filled in.
finding-of-review-correction-unasked = “{ $value }” corrects, but the decision is not “correct”.
finding-of-review-correction-homeless = “{ $value }” has no place in a statement alone: name the commitment, by id or title.
finding-of-review-cell-empty = The cell is empty.
finding-of-review-cell-needed = The cell is empty, but { $value } needs it.
finding-of-review-not-whole = “{ $value }” is not a position: a whole number from 0 on.
finding-of-review-source-unknown = The ledger holds no source “{ $value }”.
finding-of-review-source-bytes = The archive does not hold the bytes of “{ $value }”, so the quote cannot be checked.
finding-of-review-source-data = “{ $value }” has no text to quote from.
finding-of-review-quote-differs = The archived document does not have these words there. It has: “{ $found }”.
finding-of-review-quote-elsewhere = These words stand at { $from } to { $to } of the archived document, not here.
finding-of-review-quote-long = The words are longer than the { $limit } bytes that an entry can hold; quote less.
finding-of-review-value-invalid = “{ $value }” does not fit: { $reason }.
finding-of-review-value-unlisted = “{ $value }” is not one of: { $words }.
finding-of-review-number-ambiguous = “{ $value }” can be read in two ways; write the number without separators of thousands, decimals after a point.
finding-of-review-window-unstated = A window needs the words that state it; none is made.
finding-of-review-window-elsewhere = The archived document does not have the words “{ $value }”; a window is stated by its document or not at all.
finding-of-review-not-held = The ledger holds no { $kind } “{ $value }”; say it first.
finding-of-review-no-commitment = The row names a commitment, but its kind is { $value }.
finding-of-review-commitment-differs = The ledger holds the commitment “{ $value }” with another content; it was not changed.
finding-of-review-row-repeated = The row decides on the same words as row { $first }, by the same person.

## Saying

cli-no-kind = { $place }: “{ $kind }” is not a kind of entry. Kinds: { $kinds }.
cli-which-kind = Which kind of entry? One of: { $kinds }.
cli-no-body = The entry itself is missing: give it with --body.
cli-mend-entry = Mend the field and say it again; nothing was written.
cli-quantity-unit = A quantity needs its unit, and a unit its quantity.
cli-not-known = The journal knows no { $what }.
cli-answer-accepted = Accepted as entry #{ $index }.
cli-receipt-at = The receipt is in { $file }
cli-invited = Good until { $date }, for { $party } alone. Send it by a channel that you trust; it is not shown again.

## Verifying

cli-checked = checked: { $what }
cli-checked-receipt = receipt { $path }
cli-checked-edition = edition { $path }
cli-checked-journal = journal { $place } (entries: { $entries }; archived files: { $files })
cli-receipt-alone = There is no ledger here; the receipt was checked by itself, under the key { $vkey }.
cli-receipt-elsewhere = The receipt is of another log than the ledger here, under the key { $vkey }; it was checked by itself.
cli-unsigned = { $bytes } bytes after the last signed entry: a write that is under way, or that was cut off. They are no part of the journal.
cli-unsigned-mend = nothing to do: the next write cuts them off
cli-unchanged = nothing was changed
cli-wrong = { $count ->
    [one] { $n } thing is wrong
   *[other] { $n } things are wrong
}
cli-part-edition = edition
cli-part-journal = journal
cli-part-receipt = receipt
cli-nothing-to-verify = There is neither a ledger nor an edition here to verify.
cli-no-edition = There is no edition “{ $edition }”.
cli-doctor-journal = entries that agree with the signed head: { $entries }

## Making, building, showing

cli-made = { $count ->
    [one] A ledger with { $n } entry is at { $place }
   *[other] A ledger with { $n } entries is at { $place }
} (verifier key { $vkey })
cli-keep-safe = Keep { $place }/keys safe, and back up the folder: it is the only memory.
cli-gathered = { $source }: { $bytes } bytes, { $type }
cli-entry = journal entry #{ $index }
cli-other-type = The server calls it { $declared }; its bytes are { $type }, and as that it is read.
cli-typing = Reading { $characters } characters …
cli-stages = { $all } stages: { $ran } run, { $same } unchanged
cli-edition = Edition { $id } as of { $date }
cli-demo-making = Making the demo ledger …
cli-demo-made = The demo ledger is made from the facts that come with the program.
cli-serving = Obras is at { $url }
cli-try = Try { $url }
cli-stop = stop with Ctrl-C
cli-propose-none = No mapping can be proposed for { $source }: it is no table, or no column tells its rows apart.
cli-propose-written = A proposed mapping is in { $file }. Look at each line of it before you read with it.
cli-col-field = field
cli-col-confidence = confidence
cli-col-samples = samples
cli-col-doubts = to decide
cli-doubt-date-order = does the day or the month come first?
cli-doubt-decimal-mark = which mark is the decimal one?
cli-doubt-currency = which currency? XXX stands in its place
cli-doubt-words = what do the words without a code mean?
cli-doubt-repeated = some values are repeated
cli-col-left = left
cli-col-right = right
cli-col-commitment = commitment
cli-col-label = label
cli-col-standing = standing
cli-contradictions = Contradictions between judgements: { $n }
cli-judge = Judge a pair: { $command }
cli-no-commitment = The edition knows no commitment “{ $id }”.
cli-facets = said: { $said } · shown: { $shown } ({ $grade }) · answered: { $answered } · due: { $due }
cli-quantities = promised: { $promised } · shown: { $shown }
cli-pace = window { $window }: { $days } of { $of } days ({ $percent }), expected { $expected }
cli-missing = missing: { $what }

## Looking after it

cli-node-old = { $version } is too old
cli-node-mend = install Node 20.19 or newer
cli-is-folder-not = { $path } is no folder
cli-other-folder = choose another folder with --{ $flag }
cli-not-writable = { $path } cannot be written
cli-writable-mend = give yourself the right to write there, or choose another folder with --{ $flag }
cli-free = { $n } MiB free
cli-free-mend = free some disk space
cli-no-ledger = no ledger at { $place }
cli-key-missing = the signing key is missing
cli-key-mend = put { $key } back; without it the ledger can be read, not written
cli-key-open = others on this machine can read the signing key
cli-key-closed = readable by its owner only
cli-restore = restore the ledger folder from a backup, then obras verify
cli-no-edition-yet = no edition at { $place }
cli-edition-well = { $id } is as published
cli-port-taken = { $port } is in use; a free one will be taken
cli-port-free = { $place } is free
cli-port-mend = choose another with --host and --port
cli-bug = this is a bug in Obras. Please report it with these lines:

## Rating by a rule of one’s own

cli-col-own-label = own label
cli-col-own-rule = own rule
own-rule-counts = Commitments: { $seen }. Rated by your rule: { $rated }; not: { $failed }. With another label than the published one: { $differ }
own-rule-no-cases = The edition { $edition } does not hold what the rubric was shown: it was built by an earlier program.
own-rule-unreadable = The rule { $path } cannot be loaded: { $reason }
own-rule-no-default = The module { $path } has no default export that is a function of a case and a day.
own-rule-no-label = the rule gave no label: it returns an object whose “label” is a text, and whose “rule”, where there is one, is a text too
`;
