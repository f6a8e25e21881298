/** Messages of the coverage of partners by country, year and stage: Fluent, held as a module. */
export const coverageEn = `
coverage-not-looked = not looked at
coverage-pair = { $partner } in { $country }: what is published
coverage-lede = What is known of each partner’s money here, at its fullest: { $list }.
coverage-lede-state = { $state } ({ $partners })
coverage-cells-lede = { $count ->
    [one] { $n } cell, of one partner, country, year and stage.
   *[other] { $n } cells, each of one partner, country, year and stage.
}
coverage-view-matrix = Matrix
coverage-view-list = List
coverage-view-map = Map
coverage-matrix-plain = Each place shows the fullest state, and in how many years it holds. An empty place: nobody has looked. Open a place to see what it is made of.
coverage-matrix-caption = What is published, place by place
coverage-head-country = Country
coverage-head-partner = Partner
coverage-head-year = Year
coverage-no-year = no year stated
coverage-state-years = { $count ->
    [one] { $words }: { $n } year ({ $span })
   *[other] { $words }: { $n } years ({ $span })
}
coverage-years = { $count ->
    [one] { $span } ({ $n } year)
   *[other] { $span } ({ $n } years)
}
coverage-left = { $count ->
    [one] { $n } more partner has no column here; choose it above: { $list }.
   *[other] { $n } more partners have no column here; choose one above: { $list }.
}
coverage-alike = Only cells of a country and year that { $partner } publishes in the same way.
coverage-undated = Only cells whose year is not stated.
coverage-not-only = Show the others too
coverage-stage-unstated = no stage in particular
coverage-list-caption = Cells, by partner and country, newest first
coverage-col-rows = Rows held
coverage-col-stated = With an amount
coverage-no-rows = no rows held
coverage-parts = What this is made of
coverage-parts-caption = Sources and statements, the fullest first
coverage-all-rows = All rows of the source for both:
coverage-looked = Where was looked
coverage-without = Holds rows of this partner, none of this country:
coverage-no-searches = No search is recorded for a promise of this partner to this country.
coverage-searches = { $count ->
    [one] { $n } search for its promises to this country, last on { $date }: { $places }.
   *[other] { $n } searches for its promises to this country, last on { $date }: { $places }.
}
figure-coverage-map = Years of which something is published, by country
    .caption = Each country with its fullest state; a country without years is unknown, not zero
fcol-coverage-state = Fullest state
fcol-years = Years
fcol-coverage-rows = Rows held
map-no-years = no year known
map-hatched = hatched: only an estimate by a third party
compare-common = What can be observed of both alike
compare-common-plain = A comparison stays within these countries and years, one stage and one kind of publishing. Amounts may stand beside each other only in money that both state.
compare-missing = What is missing for more
compare-lacks = { $party }, { $stage }: what is held is “{ $has }”; what is held of the other, “{ $lacks }”, is not held of it.
compare-cells = See these places
compare-rows = { $count ->
    [one] { $n } row, { $stated } with an amount
   *[other] { $n } rows, { $stated } with an amount
}
compare-shared = Money that both state
compare-shared-none = none: not comparable
`;
