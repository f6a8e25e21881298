/** Messages on proposals of pairs: how they are made and where they come from. Fluent, kept as a module. */
export const proposalsEn = `
linking-unmade = The pairs are being looked for
linking-unmade-plain = The rules are at work on this edition in the background: open the page again in a moment. The command obras link looks for them too.
linking-made = The pairs were looked for
entry-proposal = proposal of a pair taken in
linking-told = Proposed elsewhere
linking-told-by = { $by }, by { $method }: { $relation }
linking-told-turned = the right one is part of the left one
linking-told-certainty = certainty { $certainty }
cli-told-columns = { $file } is no table of pairs: the columns { $columns } are missing.
cli-told-rows = { $rows } rows = { $kept } kept as proposals + { $held } in the journal already + { $reported } reported
finding-of-proposal-line-invalid = This line is no JSON object.
finding-of-proposal-column-unknown = The column “{ $value }” is not one of a table of pairs and is not read.
finding-of-proposal-cell-missing = The cell “{ $column }” is empty, and the row needs it.
finding-of-proposal-id-unknown = The edition holds nothing with the id “{ $value }”.
finding-of-proposal-id-ambiguous = “{ $value }” may be several things ({ $types }): say which in { $needed }.
finding-of-proposal-self = Both sides are “{ $value }”.
finding-of-proposal-pair-unlinked = A thing of type { $left } is not linked with one of type { $right }.
finding-of-proposal-relation-unknown = “{ $value }” is no relation of such a pair: { $words }.
finding-of-proposal-certainty-invalid = “{ $value }” is no certainty between 0 and 1, with a point.
finding-of-proposal-text-long = The text in “{ $column }” has more than { $most } letters.
finding-of-proposal-repeated = The same pair by the same maker and method stands in line { $first } with the same relation.
finding-of-proposal-contradicts = This goes against { $other }: # is an entry of the journal that people judged, the others are lines.
reason-chain-words-most = most of the rare words in common
reason-chain-words-few = words in common, but not those that name it
reason-chain-kind = of the kind of thing that was promised
reason-chain-window-early = a little before it was promised
reason-chain-window-after = after the time of the promise
reason-chain-amount-part = a part of the sum that was promised
linking-alone = Joined by one person so far
linking-alone-plain = The join stands, and can be taken back. Somebody of another name says here whether it is the same: those with most activities under their names come first.
`;
