/** Messages of exploring: Fluent, held as a module. */
export const exploreEn = `
## Explore

nav-explore = Explore
explore-plain = Activities by country, by year, one by one, or from funder to country, under one filter whose address can be kept and sent.
explore-lede = { $count ->
    [0] No activity of this edition fits the filter.
    [one] One activity fits the filter, as its source lists it.
   *[other] { $n } activities fit the filter, as their sources list them; the same project may be in two sources.
}
explore-views = Shape
explore-map = Map
explore-time = Time
explore-table = Table
explore-flow = Flow
explore-measure = Measured by
explore-count = number of activities
explore-measure-plain = Money is shown of one source, one kind, one currency and one price basis at a time. Nothing is added across them.
explore-choose-source = Money of several sources is not added. Choose one of these.
figure-explore-map = Activities by country
    .caption = Country by country; an activity in several countries counts in each
figure-explore-time = Activities by year
    .caption = Year of agreement or, failing that, of the start; activities without a year are not here
figure-explore-flow = From funder to country, in activities
    .caption = Funder and country; an activity of several funders or countries counts in each
figure-explore-map-money = { $stage } by country, { $currency }, { $prices }
    .caption = Country by country; what is stated for several countries at once, and umbrellas, are left out of the sum and counted beside it
figure-explore-time-money = { $stage } by year, { $currency }, { $prices }
    .caption = Year of agreement or, failing that, of the start; umbrellas are left out of the sum and counted beside it
figure-explore-flow-money = { $stage } from funder to country, { $currency }, { $prices }
    .caption = What is stated for several countries or by several funders at once, and umbrellas, are left out of the sum and counted beside it
fcol-activities = Activities
fcol-with-sum = Activities in the sum
fcol-left-out = Left out of the sum
fcol-funder = Funder
map-unknown = no amount stated
map-range = { $least } to { $most }
`;
