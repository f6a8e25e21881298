/** The search: filters, how a query was read, why a thing stands where it stands. */
export const searchEn = `
search-narrow = Narrow by kind, country, label or year
search-kind = Kind
search-sort = Order
search-sort-best = What fits best first
search-sort-newest = Newest first
search-sort-oldest = Oldest first
search-asked = Looked for: { $what }
search-asked-phrase = “{ $phrase }” as it stands
search-asked-years = years { $from } to { $to }
search-asked-open = any
search-phrases-loose = No text holds { $phrases } word for word. These hold its words.
search-why = Why it stands here: { $points } points
search-why-title = “{ $term }” in the title, which { $count ->
    [one] { $n } thing holds
   *[other] { $n } things hold
}: { $points }
search-why-text = “{ $term }” in its names or words, which { $count ->
    [one] { $n } thing holds
   *[other] { $n } things hold
}: { $points }
search-why-country = { $term } is its country, and that of { $count ->
    [one] this thing alone
   *[other] { $n } things
}: { $points }
search-why-factors = Times { $found } of { $asked } words found, times { $factor } for its kind.
search-help-title = How to search, and how results are ordered
search-help-words = Words are looked for with accents and capitals folded, singular for plural. “Two words” between quotation marks must stand together. The name of a country, in any of the five languages, also finds what is of that country.
search-help-fields = Fields narrow the list: country:HT, country:"Costa Rica", type:work, label:overdue, year:2015..2018.
search-help-order = A rare word counts more than a frequent one, a title more than other words, a short text more than a long one (the BM25 formula). Commitments count double, works 1.6, parties 1.5, instruments 1.3. No name and no country changes the order.
`;
