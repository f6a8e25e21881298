/** Messages of the questions and of their rows: Fluent, held as a module. */
export const questionsEn = `
## Questions

nav-questions = Questions
nav-observations = Rows of figures
questions-lede = What people ask of cooperation with the region, answered from the rows that this edition holds. Each page says first what is missing.
questions-all-rows = All rows of figures
question-aid = Was aid cut?
    .short = Aid by provider, country and year, obligated and paid apart
question-missing = What is missing
question-answer = The answer, as far as the rows go
question-no-answer = Nothing is held that could answer this.
question-limits = How to read this
home-questions = Questions that can be asked
home-questions-plain = Each answer opens with what is missing, and every number opens its rows.
filter-country = Country
filter-country-any = the whole region
filter-partner = Partner
filter-partner-any = all that are held
filter-issue = Issue or kind
filter-issue-any = all together

## Figures

figure-empty = No row of this edition fits.
figure-rows = { $count ->
    [one] { $n } row read.
   *[other] { $n } rows read.
}
figure-reach = { $count ->
    [one] Covers { $from } to { $to }: { $n } row read.
   *[other] Covers { $from } to { $to }: { $n } rows read.
}
figure-unknown = { $count ->
    [one] { $n } of them states no value.
   *[other] { $n } of them state no value.
}
area-held = All places
area-region = the countries of the region
money-stage-request = requested
money-stage-allocation = allocated
money-stage-appropriation = appropriated
money-stage-obligation = obligated
money-stage-disbursement = paid out
indicator-assistance = Assistance
indicator-gdp-deflator-change = Change of the GDP deflator
indicator-gdp = Gross domestic product
indicator-population = Population
indicator-oda-net = Net official development assistance
indicator-export-value = Exports
indicator-import-value = Imports
indicator-export-concentration = Export concentration
indicator-export-entropy = Entropy of exports
indicator-primary-share = Share of primary goods in exports
indicator-exports-to = Exports to the partner
indicator-imports-from = Imports from the partner
indicator-votes-alike = Votes alike
topic-all = all issues
topic-palestine = Palestinian conflict
topic-nuclear-weapons = nuclear weapons
topic-arms-control = arms control
topic-human-rights = human rights
topic-colonialism = colonialism
topic-economic-development = economic development
unit-index = { $n }
unit-roll-call = { $count ->
    [one] { $n } roll call
   *[other] { $n } roll calls
}
price-constant-unstated = constant prices, base year not stated
licence-US-Government-Work = work of the United States government
fcol-year = Year
fcol-period = Time
fcol-area = Country or area
fcol-provider = Provider
fcol-prices = Prices

## Rows of figures

observations-plain = { $count ->
    [0] No row fits.
    [one] { $n } row, as its source states it, with line and column.
   *[other] { $n } rows, as their sources state them, with line and column.
}
observation-sums = Sums of these rows
observation-sums-plain = Added within one source, indicator, other side, issue, stage, unit and price basis, and never across. An index, a ratio, a percentage, a population or a gross domestic product is not added.
not-added = not added
col-indicator = What is measured
col-other-side = Other side

## Was aid cut?

tell-aid-nothing = No yearly account of aid by receiving country is held. A table with provider, receiving country, year, stage and amount, read as the indicator “assistance”, would answer this.
tell-aid-one-provider = { $count ->
    [one] A yearly account by country is held of { $n } provider; what other partners gave and cut cannot be followed here by country and year.
   *[other] A yearly account by country is held of { $n } providers; what other partners gave and cut cannot be followed here by country and year.
}
tell-aid-ends = The account of { $partner } that is held ends with { $year }: what was decided, cut or paid later cannot be seen here. A newer file of the same table would move that limit.
tell-aid-no-deflator = No GDP deflator of { $partner } is held, so amounts stand in prices of their time only.
tell-aid-no-totals = What the members of the OECD’s Development Assistance Committee give in all is not held, for the copy that was found states no licence. Their net official development assistance by year, read as the indicator “oda-net”, would stand beside.
tell-aid-less = { $partner }, { $stage } for { $area }: { $later } in { $to }, after { $earlier } in { $from }. In prices of { $base } that is { $change } less.
tell-aid-more = { $partner }, { $stage } for { $area }: { $later } in { $to }, after { $earlier } in { $from }. In prices of { $base } that is { $change } more.
tell-aid-amounts = { $partner }, { $stage } for { $area }: { $later } in { $to }, { $earlier } in { $from }. A change in constant prices cannot be worked out.
tell-aid-own-constant = By the source’s own figures in { $basis }, what was { $stage } changed by { $change } from { $from } to { $to }.
tell-aid-totals = Three totals are quoted for one year. For { $area } in { $year }, { $partner } states { $requested } requested, { $obligated } obligated and { $paid } paid out: steps of the same money, not three answers to one question. What is paid in a year was often obligated in an earlier one.
figure-aid-totals = { $partner }: the totals that are quoted for one year
    .caption = { $partner }, { $area }: each step of the money by year, as the source states it; never added
fcol-request = Requested
fcol-appropriation = Appropriated
fcol-allocation = Allocated
tell-aid-stages = Obligated and paid out are two stages of the same money: they stand side by side and are never added. What was requested, allocated and appropriated is in the rows.
tell-aid-region-rows = What the source gives to a group of countries stands in a row of its own and is in no country’s figure, nor in that of the region.
tell-aid-constant = Constant prices are worked out here from the stated amounts and the provider’s GDP deflator of calendar years; each change is one in constant prices. A year without a row is unknown, not zero.
figure-aid-years = { $partner }: by year
    .caption = { $partner }: obligated and paid out by year, { $area }
figure-aid-countries = { $partner }: country by country, { $from } and { $to }
    .caption = { $partner }: obligated and paid out in { $from } and { $to }
figure-aid-members = All members together
    .caption = Net official development assistance in all, to every country of the world
fcol-obligation = Obligated
fcol-obligation-constant = Obligated, prices of { $base }
fcol-obligation-from = Obligated { $from }
fcol-obligation-to = Obligated { $to }
fcol-obligation-change = Change, constant prices
fcol-disbursement = Paid out
fcol-disbursement-constant = Paid out, prices of { $base }
fcol-disbursement-from = Paid out { $from }
fcol-disbursement-to = Paid out { $to }
fcol-disbursement-change = Change, constant prices

## How dependent are the countries?

question-dependence = How dependent are exports?
    .short = Concentration of exports, primary goods, main partners
tell-dependence-no-partners = To which partners the exports go is not held: the figures that were found are drawn from UN Comtrade, whose terms keep rows from being passed on. A table with reporter, partner, year and value, read as the indicators “exports-to” and “imports-from”, would answer it.
tell-dependence-some-partners = { $count ->
    [one] Trade with { $n } partner is held; a partner that is not in the table is not a partner without trade.
   *[other] Trade with { $n } partners is held; a partner that is not in the table is not a partner without trade.
}
tell-dependence-no-products = No measure of export concentration is held. A table with country, year and index, read as the indicator “export-concentration”, would answer it.
tell-dependence-ends = The measures of exports by product end with { $year }; they count goods, not services.
tell-dependence-moved = { $count ->
    [one] From { $from } to { $to } exports became more concentrated on few products in { $n } country of the { $of } that have both years.
   *[other] From { $from } to { $to } exports became more concentrated on few products in { $n } countries of the { $of } that have both years.
}
tell-dependence-primary = { $count ->
    [one] In { $to } primary goods were more than half of the exports of { $n } country of the { $of } for which the share is stated.
   *[other] In { $to } primary goods were more than half of the exports of { $n } countries of the { $of } for which the share is stated.
}
tell-dependence-country = { $area }: concentration of exports over products { $after } in { $to }, after { $before } in { $from }; primary goods { $primary } of exports in { $to }.
tell-dependence-partner = { $area } sent { $share } of its exports to { $partner } in { $year }.
tell-dependence-index = The index (Herfindahl-Hirschman) is near 0 when exports are spread over many products and 1 when there is only one. It says nothing about partners.
tell-dependence-entropy = Entropy grows as exports are spread over more products, and is 0 when there is only one; it is the source’s figure.
tell-dependence-primary-rule = Which goods count as primary is the choice of the source’s author; the file does not list them.
tell-dependence-not-added = Each figure is one row of the source for one country and year; nothing is added up, and a year without a row is unknown.
tell-dependence-two-sources = Trade with a partner and all trade may come from two sources, which are named; the share is one of the other and carries the errors of both. What one side reports as exports differs from what the other reports as imports: the two are never mixed.
figure-dependence-products = Exports by product, { $from } and { $to }
    .caption = Concentration, share of primary goods and value of exports, country by country
figure-dependence-years = { $area }: exports by product, year by year
    .caption = { $area }: concentration, share of primary goods and value of exports, { $from } to { $to }
figure-dependence-partners = Trade with partners
    .caption = What each country reports as exports to and imports from each partner that is held, { $from } to { $to }
fcol-concentration-from = Concentration { $from }
fcol-concentration-to = Concentration { $to }
fcol-primary-from = Primary goods { $from }
fcol-primary-to = Primary goods { $to }
fcol-exports-in = Exports { $to }
fcol-export-concentration = Concentration
fcol-primary-share = Primary goods
fcol-export-entropy = Entropy
fcol-export-value = Exports
fcol-flow = What is measured
fcol-partner = Partner
fcol-value = Value
fcol-share-of-all = Share of all

## Who votes with whom?

question-votes = Who votes with whom at the United Nations?
    .short = Votes alike with each partner, by country, year and issue
tell-votes-nothing = No roll calls are held. A table with country, partner, year, how often both voted and how often alike, read as the indicator “votes-alike”, would answer this.
tell-votes-ends = The roll calls that are held end with { $year }; how states voted after that is not here.
tell-votes-partners = { $count ->
    [one] { $n } partner is in the table; of others nothing is held, which is not disagreement.
   *[other] { $n } partners are in the table; of others nothing is held, which is not disagreement.
}
tell-votes-range = From { $from } to { $to }, { $area } ({ $issue }): the votes were alike in { $low } (with { $lowPartner }) to { $high } (with { $highPartner }) of the roll calls in which both voted.
tell-votes-share = From { $from } to { $to }, { $area } ({ $issue }): the vote was the same as that of { $partner } in { $share } of the roll calls in which both voted.
tell-votes-how = Alike means the same of yes, no or abstain. Only roll calls in which both voted are counted; who was absent counts neither way. Shares are worked out from added counts and never averaged.
tell-votes-why = Many resolutions return every year and many pass almost unanimously, so that a high share says little by itself. Voting alike says nothing about why, and nothing about a promise.
tell-votes-issues = A roll call may belong to several issues or to none: issues do not add up to all together.
figure-votes-countries = Country by country
    .caption = Share of votes alike with each partner, { $issue }, { $from } to { $to }
figure-votes-issues = Issue by issue
    .caption = Share of votes alike with each partner, { $area }, { $from } to { $to }
figure-votes-years = Year by year
    .caption = Share of votes alike with each partner, { $area }, { $issue }
fcol-issue = Issue

## What is planned, under way and finished?

question-works = Suggestions or works?
    .short = What is planned, under way and finished in infrastructure, by country, financier and stage; lateness where both days are stated
filter-sector = Kind of infrastructure
sector-unstated = not stated
sector-infrastructure = infrastructure
sector-transport = transport
sector-energy = energy
sector-communications = communications
sector-water = water and sanitation
tell-works-nothing = No activities are held. A file of activities with sector, country, financier and stage would answer this.
tell-works-no-dates = { $count ->
    [one] Of { $of } activities in infrastructure, both the planned and the actual last day are stated for { $n }; of the others nobody can say here whether they were late.
   *[other] Of { $of } activities in infrastructure, both the planned and the actual last day are stated for { $n }; of the others nobody can say here whether they were late.
}
tell-works-no-sector = { $count ->
    [one] { $n } of { $of } activities states no sector and cannot be counted here.
   *[other] { $n } of { $of } activities state no sector and cannot be counted here.
}
tell-works-sources = { $count ->
    [one] { $n } source of activities is held; works that are paid by others, or from own budgets, are not in it.
   *[other] { $n } sources of activities are held; works that are paid by others, or from own budgets, are not in them.
}
tell-works-stages = { $count ->
    [one] { $area }, { $kind }: { $n } activity is held; { $in1 } in preparation, { $in2 } being carried out, { $in3 } being finished, { $in4 } closed, { $in5 } cancelled, { $in6 } suspended.
   *[other] { $area }, { $kind }: { $n } activities are held; { $in1 } in preparation, { $in2 } being carried out, { $in3 } being finished, { $in4 } closed, { $in5 } cancelled, { $in6 } suspended.
}
tell-works-late = { $count ->
    [one] Of { $of } finished activities with both days, { $n } ended after its planned last day, by { $middle }.
   *[other] Of { $of } finished activities with both days, { $n } ended after their planned last day, half of them by { $middle } or less.
}
tell-works-no-list = { $count ->
    [one] No list of single projects is held of { $n } partner ({ $names }): what it pays stands here only where somebody else’s record has it.
   *[other] No list of single projects is held of { $n } partners ({ $names }): what they pay stands here only where somebody else’s record has it.
}
tell-works-no-plan = { $source } states no planned last day for any of its { $n } activities in infrastructure: they cannot be called late or on time.
tell-works-no-end = { $source } states no actual last day for any of its { $n } activities in infrastructure: they cannot be called late or on time.
tell-works-chain = Promises of works: { $of }. Followed to a named work: { $n }. Shown by evidence as handed over or in use: { $done }.
tell-works-time = { $count ->
    [one] Both the day of the promise and that of the end are stated for { $n }: { $least } lie between them.
   *[other] Both the day of the promise and that of the end are stated for { $n }: from { $least } to { $most } lie between them.
}
tell-works-followed = A promise is followed to a work only where a person tied the two together, with a source: the others are not shown to be broken. The dates are the earliest that evidence states for each stage; days run from the earliest stated day of promise or agreement.
figure-works-chain = From promise to work
    .caption = Promises with the works that evidence ties them to, and the earliest stated date of each stage
figure-works-partners = Promises of works, partner by partner
    .caption = How many promises of works are held, followed to a work, and shown at its end
fcol-started = Work begun
fcol-ended = Handed over or in use
fcol-days-from-promise = Days from the promise
fcol-promises-of-works = Promises of works
fcol-followed = Followed to a work
fcol-with-end = Shown at its end
fcol-share-with-end = Of those followed, at its end
tell-works-rule = An activity counts as infrastructure when one of its sectors is transport and storage, energy, communications, or water and sanitation, by the OECD’s code or by the name that the source uses. The rule reads sectors only. A name that mixes infrastructure with another field, such as energy with mining, does not count.
tell-works-counted = Activities are counted as their sources state them, and sources are not added: two sources may hold the same work. An activity with several financiers or countries stands once under each.
tell-works-located = Sources hold different things: one holds only what could be placed on a map, another every project since it began to lend. Their numbers do not compare.
figure-works-stages = Country, financier and stage
    .caption = Activities in { $kind }, by the stage that the source states; where there are more than a hundred rows, those with the most activities
figure-works-dates = Late or on time
    .caption = Finished activities of which the source states both the planned and the actual last day
figure-works-works = Works followed one by one
    .caption = Works of the ledger with their days and the events that stand behind them
fcol-financier = Financier
fcol-source = Source
fcol-no-stage = Stage not stated
fcol-activity = Activity
fcol-planned-end = Planned end
fcol-actual-end = Actual end
fcol-days-late = Days after the plan
fcol-work = Work
fcol-state = State
fcol-events = Events held

## Are scholarships and trainings delivered?

question-training = Are scholarships and trainings delivered?
    .short = What was promised a year, how it moved, how much evidence shows
tell-training-nothing = No promise of scholarships or training is held.
tell-training-no-evidence = { $count ->
    [one] For { $n } of { $of } promises with a number no evidence shows how many were given. Lists of awards by year and country, from either side, would answer it.
   *[other] For { $n } of { $of } promises with a number no evidence shows how many were given. Lists of awards by year and country, from either side, would answer it.
}
tell-training-shown = { $count ->
    [one] Evidence shows a number for { $n } of the { $of } promises that name one.
   *[other] Evidence shows a number for { $n } of the { $of } promises that name one.
}
tell-training-due = { $count ->
    [one] The stated time of { $n } promise has passed; records show { $delivered } of them as delivered, in whole and by at least one side.
   *[other] The stated time of { $n } promises has passed; records show { $delivered } of them as delivered, in whole and by at least one side.
}
tell-training-units = Scholarships, training places, courses and persons are different things and are never added.
tell-training-rates = The number a year is the promised number over its stated time; the change is against the promise that came before it in the same line. Where no time is stated there is no rate.
tell-training-silence = No evidence held is not the same as nothing delivered: the page of each promise says where was looked.
figure-training-promises = Promise by promise
    .caption = Promises of scholarships, training places and courses, each with its own unit
fcol-promise = Promise
fcol-announced = Announced
fcol-promised = Promised
fcol-until = Until
fcol-a-year = A year
fcol-against-before = Against the one before
fcol-shown = Shown
fcol-pace = Pace
fcol-label = Status

## What changed between two copies of a source?

question-changes = What changed between two copies of a source?
    .short = What came, what went, which stages, dates and amounts moved
tell-changes-nothing = No second copy of a source is held. An earlier file of a source, read with “snapshotOf”, would answer this.
tell-changes-two = Two copies of { $source } are held, of { $from } and { $to }: what changed before, between and after them cannot be seen.
tell-changes-cut = { $count ->
    [one] { $n } activity of the later copy was agreed before the earlier one and is not in it: the earlier copy, as held, is not complete, and absence from it proves nothing.
   *[other] { $n } activities of the later copy were agreed before the earlier one and are not in it: the earlier copy, as held, is not complete, and absence from it proves nothing.
}
tell-changes-both = { $count ->
    [one] { $source }: of { $n } activity in both copies ({ $from } and { $to }) { $stages } changed stage; { $dates } dates and { $values } further values moved.
   *[other] { $source }: of { $n } activities in both copies ({ $from } and { $to }) { $stages } changed stage; { $dates } dates and { $values } further values moved.
}
tell-changes-only = { $gone } activities of the earlier copy are not in the later one; { $added } of the later are not in the earlier, { $since } of which were agreed since then or state no date.
tell-changes-lost = { $count ->
    [one] { $n } date that the earlier copy stated is no longer stated in the later one.
   *[other] { $n } dates that the earlier copy stated are no longer stated in the later one.
}
tell-changes-stated = A change is counted only where both copies state a value. A correction of an old mistake and a decision look the same here: a copy says what, not why. A difference of capitals alone is none.
tell-changes-editions = Copies of a source are compared, not editions of this ledger; every edition that was built stays readable under its own address.
figure-changes-stages = Stages that changed
    .caption = { $source }: stage on { $from } and on { $to }
figure-changes-dates = Dates that moved
    .caption = { $source }: dates as stated on { $from } and on { $to }
figure-changes-values = Further values that moved
    .caption = { $source }: columns that both copies have, under the names that the source uses
figure-changes-gone = No longer listed
    .caption = { $source }: listed on { $from } and not on { $to }
figure-changes-added = Newly listed
    .caption = { $source }: listed on { $to } and not on { $from }, agreed since or without a date
fcol-then = Then
fcol-now = Now
fcol-which-date = Date
fcol-column = Column
fcol-agreed = Agreed
activity-date-agreed_on = agreed
activity-date-planned_start = planned start
activity-date-actual_start = actual start
activity-date-planned_end = planned end
activity-date-actual_end = actual end
`;
