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
explore-flow-left = { $count ->
    [one] The { $n } widest bands are shown; { $left } narrower one is in the files.
   *[other] The { $n } widest bands are shown; { $left } narrower ones are in the files. Bands of the same width are all shown or all left to the files.
}
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
    .caption = Each country with what it is said to get of it; what the sum leaves out stands beside it
figure-explore-map-money-flow = { $stage } ({ $flow }) by country, { $currency }, { $prices }
    .caption = Each country with what it is said to get of it; what the sum leaves out stands beside it
figure-explore-time-money = { $stage } by year, { $currency }, { $prices }
    .caption = Year of agreement or, failing that, of the start; what the sum leaves out stands beside it
figure-explore-time-money-flow = { $stage } ({ $flow }) by year, { $currency }, { $prices }
    .caption = Year of agreement or, failing that, of the start; what the sum leaves out stands beside it
figure-explore-flow-money = { $stage } from funder to country, { $currency }, { $prices }
    .caption = What each funder gives alone to a country; what the sum leaves out stands beside it
figure-explore-flow-money-flow = { $stage } ({ $flow }) from funder to country, { $currency }, { $prices }
    .caption = What each funder gives alone to a country; what the sum leaves out stands beside it
fcol-activities = Activities
fcol-with-sum = Activities in the sum
fcol-left-out = Left out of the sum
fcol-left-sum = Sum left out
explore-sum = The sum under this filter
explore-sum-plain = Sum and what it leaves out are every stated amount of this money under the filter. The same on the page of money:
fcol-funder = Funder
map-unknown = no amount stated
map-range = { $least } to { $most }

## Further pages

sector-kicker = kind of infrastructure
sector-lede = { $count ->
    [0] No activity of this edition has a sector of this kind.
    [one] One activity of this edition has a sector of this kind, as its source states it.
   *[other] { $n } activities of this edition have a sector of this kind, as their sources state it.
}
sector-others = Kinds of infrastructure
sector-rule = What counts as this kind
sector-rule-plain = By the sectors that a source states, never by who finances or receives. A purpose code of the OECD that begins like this, or exactly this name.
sector-codes = Codes begin with
sector-names = Names
evidence-kicker = evidence, by the hash of its bytes
evidence-lede = { $count ->
    [0] No event rests on these bytes.
    [one] One event rests on these bytes.
   *[other] { $n } events rest on these bytes.
}
evidence-check = Check your copy
evidence-check-plain = If the command prints the same SHA-256 for your file, it is the same, byte for byte.
evidence-as = What these bytes are
evidence-as-caption = Sources with these bytes
evidence-bytes = In the archive
evidence-statements = Statements from it
evidence-held = held, and shown
evidence-held-not-shown = held; its terms do not allow showing it
evidence-not-held = not held
evidence-events = What rests on it
evidence-no-events = No event rests on a statement from these bytes.
nav-borders = Borders on maps
borders-lede = Obras draws the borders of its source as they are, gives no name to a place on a map, and treats every line alike.
borders-outlines = Outlines.
    .plain = They are those of Natural Earth, countries at 1:50 million, public domain, unchanged. They show who holds a place in fact; they are no statement of law.
borders-labels = No label on the map.
    .plain = A country is named in the list beside it, by its ISO 3166-1 code, in the words of Unicode for the language of the page.
borders-territories = Territories.
    .plain = A territory with a code of its own is its own row. It is shaded only where a source names that code, never with another country.
borders-codeless = Shapes without a code.
    .plain = They are not shaded and carry no figure.
borders-lines = All lines alike.
    .plain = The same thin line, whoever disputes it.
borders-small = Small countries.
    .plain = They have a ring, so that an island is seen as well as a continent.
borders-list = The list is the answer.
    .plain = Everything that a map shows is in the table beside it and in its files.
tour-title = Two-minute tour
tour-first = First time here? Take the two-minute tour.
tour-step = Stop { $n } of { $of }
tour-next = Next stop
tour-back = Back
tour-again = Begin again
tour-1 = A promise, with its words
    .plain = Each commitment keeps the exact sentence it comes from, who said it and where. Sources that tell it differently stand side by side.
    .see = See the commitments
tour-2 = One label, by a written rule
    .plain = The label says what the record shows, not who deserves what. The rules never read a name, and each label names its rule.
    .see = Read the rules
tour-3 = Look from several sides
    .plain = Map, years, table and flow share one filter. Every choice is a link, every number opens its list, and money of different kinds is never added.
    .see = Explore
tour-4 = Questions, with what is missing first
    .plain = Was aid cut, who votes with whom, what was built? Each answer says first what nobody has published.
    .see = See the questions
tour-5 = Check it, cite it, take it along
    .plain = Every page has a permanent address, its rows as files and a proof that nothing was changed afterwards.
    .see = Verify
nav-offline = Offline
offline-lede = The pages that you read can be kept on your own machine and read again without a connection. Nothing is kept unless you ask for it here.
offline-no-script = This needs a browser that runs scripts. Without one, save a page with your browser, or take the whole edition as files.
offline-on = Pages that you read are kept: the last sixty, with their date. Forms and links that were sent to you are not.
offline-off = Nothing is kept at present.
offline-start = Keep the pages I read
offline-stop = Stop, and forget all of them
offline-kept = Pages that are kept
offline-data = A whole edition, for weeks without a connection:
offline-from = No connection. This page is as it was on { $date }.
nav-places = Places of activities
places-lede = { $count ->
    [0] No place with coordinates is stated under this filter.
    [one] One place with coordinates is stated, of { $activities } activity.
   *[other] { $n } places with coordinates are stated, of { $activities } activities.
}
places-unplaced = { $count ->
    [0] No activity is without one.
    [one] One activity states none.
   *[other] { $n } activities state none.
}
places-start = Show a map that can be moved (about 500 kB)
places-in = Nearer
places-out = Farther
places-left = West
places-right = East
places-up = North
places-down = South
places-drawn = { $count ->
    [one] The one place of this page is drawn; the files hold all.
   *[other] The { $n } places of this page are drawn; the files hold all.
}
places-list-caption = Places as their sources state them, newest activities first
places-name = Place
places-coordinates = Latitude, longitude
places-precision = How exact
`;
