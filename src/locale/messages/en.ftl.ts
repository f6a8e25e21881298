/** Messages of the site: Fluent, held as a module so that sources and build find it alike. */
export const en = String.raw`### Messages in English. Keys are the same in every language; $count chooses the plural form, $n is the number as written.

unknown = unknown
not-stated = not stated
nothing-found = nothing found
money = { $currency } { $amount }
money-currency-unknown = { $amount } (currency unknown)
millions = { $n } million
percent = { $n } %
range = { $low } to { $high }
per-year = { $measure } a year
date-end-unknown = (unknown)
date-end-open = (open)
date-interval = { $from } to { $to }
date-interval-days = { $from } to { $to }
date-about = about { $date }
date-uncertain = { $date } (uncertain)
date-about-uncertain = about { $date } (uncertain)
comparator-exactly = exactly { $measure }
comparator-at-least = at least { $measure }
comparator-more-than = more than { $measure }
comparator-up-to = up to { $measure }
comparator-less-than = less than { $measure }
comparator-about = about { $measure }

## Labels of the rubric

label-not-verifiable = Not verifiable
    .plain = The words name nothing that anybody could look for, so no evidence could settle it.
label-delivered-disputed = Delivered, disputed
    .plain = Records support that it was delivered, and the receiver or another record says that it was not.
label-reported-delivered-disputed = Reported delivered, disputed
    .plain = One side says that it was delivered, and the receiver disputes it.
label-delivered = Delivered
    .plain = Independent or receiving-side records show what was promised.
label-reported-delivered = Reported delivered
    .plain = One side, or one source, says that it was delivered; no independent record confirms it and nobody disputes it.
label-withdrawn = Withdrawn or replaced
    .plain = The promisor said so on the record, or a later instrument took its place.
label-contradicted = Contradicted
    .plain = A well-supported record shows the opposite act.
label-overdue = Overdue
    .plain = The last stated date has passed and dated evidence shows less than was promised.
label-past-due-unknown = Past due, delivery unknown
    .plain = The last stated date has passed and no evidence says what happened. That is a gap in the record, not a failure.
label-presumed-abandoned = Presumed abandoned (inferred)
    .plain = Four years or more without any sign of it, although somebody looked.
label-stalled = Stalled (inferred)
    .plain = Two years or more without any sign of it, although somebody looked.
label-delivered-in-part = Delivered in part
    .plain = Evidence shows a part of the promised quantity, and the time has not run out.
label-in-progress = In progress
    .plain = It was signed, financed or started; completion is not shown.
label-not-due = Not due
    .plain = Nothing has fallen due yet. This says nothing about what has been done.
label-no-evidence-found = No evidence found
    .plain = The usual places were searched and nothing beyond the announcement was found.
label-not-assessed = Not assessed
    .plain = Nobody has looked yet in all the places that the rule asks for.

## Facets

facet-said = Said
    .question = What does the promisor say now?
facet-shown = Shown
    .question = What does evidence support?
facet-answered = Answered
    .question = What does the receiver say?
facet-due = Due
    .question = Where are we against the stated time?
said-nothing-found = nothing found
said-reaffirmed = reaffirmed
said-under-way = says it is under way
said-done = says it is done
said-changed = says it has changed
said-withdrawn = withdrawn
stage-none = none found
stage-announced = announced
stage-agreed = agreed (signed)
stage-financed = financed
stage-started = started
stage-partly-delivered = partly delivered
stage-delivered = delivered
stage-in-service = in service
answered-not-asked = not asked
answered-asked-no-answer = asked, no answer
answered-confirms = confirms
answered-confirms-in-part = confirms in part
answered-disputes = disputes
answered-not-known-to-us = not known to us
due-not-started = not started
due-running = running
due-due-soon = due within 90 days
due-past = past
due-no-window = no time stated

## Grades

grade-A = Grade A
    .plain = Two or more independent statements agree, one of them from the receiver, an auditor or direct observation.
grade-B = Grade B
    .plain = Two independent statements agree, or one official record of a party that did not make the promise.
grade-C = Grade C
    .plain = One statement by the promisor, its contractor or a named dataset or study, or several copies of it.
grade-D = Grade D
    .plain = A single press or social source, an undated one, or an estimate.

## Beside the label

qualifier-late = late: after the last stated date
qualifier-no-deadline-stated = no deadline was stated
qualifier-within-bound = within the stated bound
qualifier-not-known-to-receiver = the receiver says: not known to us
qualifier-inferred = inferred from silence
standing-proposed-by-rule = Proposed by rule
    .plain = No person has confirmed this label yet.
standing-confirmed = Confirmed
    .plain = A person has confirmed this label.
confirmed-by = Confirmed by { $who }
missing-receiver-answer = an answer of the receiver
missing-independent-record = a record that is independent of the promisor
missing-date = a dated record
missing-search-log = a search of the usual places
missing-window = words that state a time
missing-quantity = a number of what was delivered
missing-settlement-test = words that name something that can be observed
missing-second-review = confirmation by a second person
missing-review = confirmation by a person
missing-evidence = any evidence beyond the announcement
missing-evidence-at-end = evidence that covers the stated end
pace-ahead = ahead
pace-on-pace = on pace
pace-behind = behind
pace-far-behind = far behind

## Kinds of statement

kind-quantified-commitment = Commitment with a number
    .plain = Somebody says that a countable thing will be done.
kind-qualitative-commitment = Commitment without a number
    .plain = Somebody says that something will be done.
kind-procedural-commitment = Commitment to a procedure
    .plain = Somebody says that steps will be taken, such as encouraging or meeting.
kind-factual-claim = Factual claim
    .plain = It can be checked against a record.
kind-forecast = Forecast
    .plain = It is about the future and is not rated.
kind-reported-speech = Reported speech
    .plain = Two claims: that it was said, and what it says.
kind-definition = Definition or context
    .plain = It explains; there is nothing to check.
kind-opinion = Opinion
    .plain = It is a judgement and is never rated.
kind-none = Statement of data
    .plain = A value that a data file states.
finding-agrees = looked up: agrees
finding-differs = looked up: differs
finding-partly = looked up: agrees in part
finding-none = not looked up
finding-not-rated-opinion = not rated: opinion
finding-not-rated-forecast = not rated: forecast
finding-unsourced = the check names no address: unsourced
flag-unattributed-quotation = quotation marks without a speaker
flag-unit-differs = its unit differs from other tellings
flag-unsourced = the check names no address: unsourced
flag-paraphrase = paraphrase
flag-no-speaker = no speaker named
flag-not-verifiable = cannot be verified as given
flag-disputed = disputed
flag-fixture = made up for a test
resolution-exact = the words stand where they were
resolution-moved = the words stand elsewhere in the document
resolution-changed = the words have changed
resolution-ambiguous = the words occur more than once
resolution-lost = the words are no longer there
resolution-unchecked = nobody could look: the archive does not hold the document
review-candidate = proposed by a program
review-accepted = accepted
review-rejected = rejected
rank-preferred = preferred
rank-normal = current
rank-deprecated = deprecated
rank-reason-typo = typing error
rank-reason-misread = misread
rank-reason-superseded-by-same-asserter = replaced by the same asserter
rank-reason-duplicate = duplicate
rank-reason-retracted = retracted
method-reported = reported
method-estimated = estimated
method-modelled = modelled
method-inferred = inferred
method-observed = observed
manner-verbatim = in their own words
manner-paraphrase = paraphrased
manner-unclear = unclear whether these are their own words
unknown-why-not-stated = not stated
unknown-why-not-published = not published
unknown-why-not-found = not found
unknown-why-not-looked-up = not looked up
relation-supersedes = replaces
relation-contradicts = contradicts
relation-adds = adds to
relation-duplicate-of = duplicate of

## Commitments

class-quantified = with a number
class-qualitative = without a number
class-procedural = a procedure
modality-will = will
modality-plans-to = plans to
modality-encourages = encourages
modality-is-ready-to = is ready to
modality-supports = supports
object-scholarship = scholarships
object-training-place = training places
object-course = courses
object-visit = visits
object-works = works
object-project = projects
object-credit-line = a credit line
object-loan = a loan
object-grant = a grant
object-finance = finance
object-equity = equity
object-import = imports
object-investment = investment
object-trade = trade
object-dialogue = dialogue
object-norm = a rule or norm
object-visa = visas
object-personnel = personnel
object-supplies = supplies
object-other = other
money-stage-announced = announced
money-stage-agreed = agreed
money-stage-financed = financed
accrual-even = falls due evenly over the stated time
accrual-per-year = falls due year by year
accrual-lumpy = falls due in lumps: no expected value in between
additionality-new = new
additionality-continuing = continues an earlier one
additionality-unclear = unclear whether new
basis-stated = stated in the words
basis-stated-elsewhere = stated elsewhere
basis-plan-period = period of the plan
basis-none = no time stated
differs-quantity = the quantity differs
differs-unit = the unit differs
differs-window = the time differs
differs-modality = the strength of the words differs
differs-actor = the actor differs
differs-object = the thing differs
lineage-predecessor = earlier promise of the same kind
lineage-renews = renews
lineage-changes = changes
lineage-repeats = repeats
lineage-part-of = part of
lineage-umbrella-of = umbrella over
lineage-follows = followed by
lineage-thread = same thread
link-carries-out = carries it out
link-finances = finances it
link-part-of = part of it
link-not-related = judged not related
link-unsure = unsure
bearing-supports = supports
bearing-contradicts = contradicts
bearing-opposite-act = shows the opposite act
bearing-irrelevant = has no bearing
verdict-confirm = confirms
verdict-confirm-in-part = confirms in part
verdict-dispute = disputes
verdict-not-known-to-us = not known to us
verdict-no-comment = no comment
role-receiver = receiver
role-promisor = promisor
role-implementer = implementer
role-other = other named party
where-promisor-register = register of the promisor
where-receiver-register = register of the receiver
where-iati-or-crs = IATI or OECD CRS
where-news-archive = archive of news
where-third-party-dataset = dataset of a third party
where-other = another place
occasion-article = article
occasion-speech = speech
occasion-plan = plan
occasion-declaration = declaration
occasion-communique = communiqué
occasion-press = press
occasion-dataset = dataset
occasion-other = other

## Parties, instruments, sources

party-type-state = State
party-type-group-of-states = Group of states
party-type-government-body = Government body
party-type-multilateral = Multilateral organisation
party-type-development-bank = Development bank
party-type-company = Company
party-type-ngo = Non-governmental organisation
party-type-academic = Academic institution
party-type-media = Media outlet
party-type-person = Person
party-type-other = Other
instrument-type-declaration = Declaration
instrument-type-action-plan = Action plan
instrument-type-speech = Speech
instrument-type-memorandum = Memorandum
instrument-type-agreement = Agreement
instrument-type-law = Law
instrument-type-announcement = Announcement
instrument-type-press-report = Press report
instrument-type-programme = Programme
instrument-type-forum = Forum
instrument-role-signed = signed
instrument-role-did-not-sign = did not sign
instrument-role-reserved = entered a reservation
instrument-role-issued = issued
instrument-role-member = member
source-class-receiver-official = official record of the receiver
source-class-provider-official = official record of the provider
source-class-multilateral = multilateral organisation
source-class-implementer = implementing agency or contractor
source-class-audit-or-court = audit or court
source-class-scholarly = scholarly
source-class-ngo = non-governmental organisation
source-class-press-original = press, original reporting
source-class-press-wire = press, wire copy
source-class-social = social media
source-class-own-observation = own observation
source-class-unknown = unknown
interest-provider = stands on the provider's side
interest-receiver = stands on the receiver's side
interest-third = third party
interest-unknown = side unknown
source-kind-document = document
source-kind-dataset = data file
licence-all-rights-reserved = all rights reserved
licence-unknown = licence unknown

## Activities, money, works

activity-status-1 = in preparation
activity-status-2 = being carried out
activity-status-3 = being finished
activity-status-4 = closed
activity-status-5 = cancelled
activity-status-6 = suspended
transaction-1 = incoming funds
transaction-2 = commitment
transaction-3 = disbursement
transaction-4 = expenditure
transaction-5 = interest payment
transaction-6 = loan repayment
transaction-7 = reimbursement
transaction-8 = purchase of equity
transaction-9 = sale of equity
transaction-10 = credit guarantee
transaction-11 = incoming commitment
transaction-12 = pledge
transaction-13 = incoming pledge
organisation-role-1 = funding
organisation-role-2 = accountable
organisation-role-3 = extending
organisation-role-4 = implementing
organisation-role-recipient = recipient
price-current = prices of the time
price-constant = constant prices of { $year }
precision-exact = exact place
precision-approximate = approximate place
precision-unknown = precision unknown
sector-vocabulary-1 = OECD DAC purpose code
sector-vocabulary-2 = OECD DAC sector
sector-vocabulary-99 = the publisher's own list
work-status-identification = being identified
work-status-preparation = in preparation
work-status-implementation = under construction
work-status-completion = being completed
work-status-completed = completed
work-status-decommissioned = decommissioned
work-status-cancelled = cancelled
coverage-activity-data = publishes each activity
coverage-aggregates = publishes totals only
coverage-third-party-estimate = estimated by a third party
coverage-receiver-record = only the receiver's record
coverage-nothing = nothing found
coverage-stage-pledge = pledges
coverage-stage-commitment = commitments
coverage-stage-disbursement = disbursements
coverage-stage-any = any stage
severity-error = error
severity-warning = warning
severity-note = note

## Units

unit-scholarship = { $count ->
    [one] { $n } scholarship
   *[other] { $n } scholarships
}
unit-training-place = { $count ->
    [one] { $n } training place
   *[other] { $n } training places
}
unit-place = { $count ->
    [one] { $n } place
   *[other] { $n } places
}
unit-course = { $count ->
    [one] { $n } course
   *[other] { $n } courses
}
unit-visit = { $count ->
    [one] { $n } visit
   *[other] { $n } visits
}
unit-project = { $count ->
    [one] { $n } project
   *[other] { $n } projects
}
unit-person = { $count ->
    [one] { $n } person
   *[other] { $n } people
}
unit-teacher = { $count ->
    [one] { $n } teacher
   *[other] { $n } teachers
}
unit-expert = { $count ->
    [one] { $n } expert
   *[other] { $n } experts
}
unit-worker = { $count ->
    [one] { $n } worker
   *[other] { $n } workers
}
unit-household = { $count ->
    [one] { $n } household
   *[other] { $n } households
}
unit-country = { $count ->
    [one] { $n } country
   *[other] { $n } countries
}
unit-library = { $count ->
    [one] { $n } library
   *[other] { $n } libraries
}
unit-school = { $count ->
    [one] { $n } school
   *[other] { $n } schools
}
unit-hospital = { $count ->
    [one] { $n } hospital
   *[other] { $n } hospitals
}
unit-clinic = { $count ->
    [one] { $n } clinic
   *[other] { $n } clinics
}
unit-station = { $count ->
    [one] { $n } station
   *[other] { $n } stations
}
unit-house = { $count ->
    [one] { $n } house
   *[other] { $n } houses
}
unit-work = { $count ->
    [one] { $n } work
   *[other] { $n } works
}
unit-dose = { $count ->
    [one] { $n } dose
   *[other] { $n } doses
}
unit-train = { $count ->
    [one] { $n } train
   *[other] { $n } trains
}
unit-bus = { $count ->
    [one] { $n } bus
   *[other] { $n } buses
}
unit-vehicle = { $count ->
    [one] { $n } vehicle
   *[other] { $n } vehicles
}
unit-berth = { $count ->
    [one] { $n } berth
   *[other] { $n } berths
}
unit-laboratory = { $count ->
    [one] { $n } laboratory
   *[other] { $n } laboratories
}
unit-visa = { $count ->
    [one] { $n } visa
   *[other] { $n } visas
}
unit-event = { $count ->
    [one] { $n } event
   *[other] { $n } events
}
unit-workshop = { $count ->
    [one] { $n } workshop
   *[other] { $n } workshops
}
unit-programme = { $count ->
    [one] { $n } programme
   *[other] { $n } programmes
}
unit-item = { $count ->
    [one] { $n } item
   *[other] { $n } items
}
unit-year = { $count ->
    [one] { $n } year
   *[other] { $n } years
}
unit-day = { $count ->
    [one] { $n } day
   *[other] { $n } days
}
unit-percent = { $n } %
unit-km = { $n } km
unit-m2 = { $n } m²
unit-m3 = { $n } m³
unit-ha = { $n } ha
unit-t = { $n } t
unit-tonne = { $count ->
    [one] { $n } tonne
   *[other] { $n } tonnes
}
unit-kW = { $n } kW
unit-MW = { $n } MW
unit-GW = { $n } GW
unit-kWh = { $n } kWh
unit-MWh = { $n } MWh
unit-GWh = { $n } GWh

## Entries of the journal

entry-source = source added
entry-party = party added
entry-instrument = instrument added
entry-statement = statement added
entry-commitment = commitment described
entry-telling = telling added
entry-work = work described
entry-delivery-unit = delivery counted
entry-evidence = evidence added
entry-word = word of the promisor added
entry-link = link judged
entry-judgement = identity judged
entry-attestation = answer received
entry-invitation = question prepared
entry-invitation-delivered = question delivered
entry-invitation-revoked = question revoked
entry-search = search recorded
entry-review = label reviewed
entry-coverage = coverage stated
entry-mission = mission item stated
type-commitment = commitment
type-party = party
type-activity = activity
type-work = work
type-document = document
type-source = source
type-statement = statement
type-instrument = instrument
type-country = country
type-link = link
type-delivery-unit = delivery
type-coverage = coverage
type-view = page
mission-system = Systems, programmes, mechanisms and instruments
mission-actor = Actors
mission-left-out = Left out of the text, needed by its reader
state-answered = answered
    .plain = The ledger holds records that answer it.
state-open = left open
    .plain = The ledger holds the question and not yet the answer.
state-opinion = opinion
    .plain = It is a judgement; it is shown and not rated.
state-context = context
    .plain = It explains; there is nothing to settle.

## Refusals of a comparison

refusal-coverage-class-differs = What is published about the two differs in kind: { $left } for one, { $right } for the other. A ranking would compare how much each publishes, not what each does.
refusal-no-project-data = No data by project is held for { $party }. An empty side is unknown, not zero.
refusal-no-commitments = No commitment of { $party } has been read yet.
refusal-no-coverage = What { $party } publishes has not been looked at yet.
refusal-effort-differs = The search effort differs: { $left } searches for one, { $right } for the other.
refusal-same-party = Both sides are the same.
refusal-unknown-party = There is no party { $party }.

## Problems

problem-usage-invalid = The request was not understood
    .help = Check the address, or start again from the form.
problem-input-invalid = Something that was sent is not valid
    .help = Mend the named fields and send it again; nothing was kept.
problem-input-too-large = What was sent is too large
    .help = Send less at once.
problem-not-found = There is nothing at this address
    .help = Search for a name, or check the address for a typing error.
problem-ledger-missing = There is no ledger here
    .help = Whoever runs this site can make one with obras init.
problem-ledger-exists = There is already a ledger here
    .help = Choose an empty folder.
problem-ledger-locked = The ledger is being written by somebody else
    .help = Try again in a minute.
problem-ledger-corrupt = The ledger is damaged
    .help = Whoever runs this site should run obras doctor and restore the last copy.
problem-ledger-head-inconsistent = The ledger does not continue its earlier state
    .help = Do not trust this copy; compare it with a checkpoint that somebody else holds.
problem-journal-entry-invalid = The entry is not valid
    .help = Mend the named fields; nothing was kept.
problem-journal-duplicate = The ledger already holds this
    .help = Nothing needs to be done.
problem-journal-unknown-reference = The entry names something that the ledger does not hold
    .help = Add that thing first, or mend its id.
problem-fetch-refused = The address was refused
    .help = Only public addresses of the web are fetched.
problem-fetch-failed = The address could not be fetched
    .help = Try again later, or save the file and add it from disk.
problem-fetch-too-large = The file at the address is too large
    .help = Save the file and add it from disk.
problem-edition-missing = There is no such edition
    .help = See the list of editions on the data page.
problem-edition-hash-mismatch = A file of the edition is not the one that was published
    .help = Do not use it; get the edition again.
problem-edition-invalid = The edition cannot be read
    .help = Get the edition again, or build it anew.
problem-receipt-invalid = The receipt is not valid
    .help = Check that it was copied whole.
problem-verification-failed = Verification failed
    .help = Something is not as it was published; the message says what and where.
problem-invitation-invalid = This link is not valid
    .help = Check that the address was copied whole, or ask for another link.
problem-invitation-expired = This link has expired
    .help = Ask whoever sent it for another one.
problem-invitation-used = This link has been used
    .help = The answer is on the page of the commitment; ask for another link to amend it.
problem-format-unknown = This format is not known
    .help = Use HTML, JSON or CSV.
problem-mapping-invalid = The mapping of the table is not valid
    .help = Mend the mapping as the message says.
problem-disk-full = The disk is full
    .help = Whoever runs this site has to make room; nothing was kept.
problem-rate-limited = Too many requests at once
    .help = Wait a minute and try again.
problem-unforeseen = Something went wrong on this site
    .help = It is a fault of the program, not of yours. Try again; if it stays, report the number below.

## Around every page

skip = Skip to the content
home-link = Obras, home
menu = Menu
languages = Language
sections = Sections
nav-commitments = Commitments
nav-documents = Documents
nav-countries = Countries
nav-parties = Parties
nav-activities = Activities
nav-compare = Compare
nav-method = Method
nav-data = Data
nav-mission = The article taken apart
nav-coverage = What is published
nav-verify = Verify
nav-glossary = Glossary
nav-help = Help
nav-about = About
search-label = A country, an organisation, a work, or a sentence from a speech
search-short = Search
search-button = Search
numbers-switch = Write numbers as
footer-plain = Obras keeps what was promised, paid and built, and ties every number to the line of the source it came from. It rates records, never people, and every partner by the same rules.
footer-nothing-watches = No account, no cookies, no trackers, nothing from other sites.
pinned = You are reading edition { $edition }, as of { $date }, as it was.
newest = See the newest
standing-title = What this page stands on
standing-edition = Edition { $edition }, as of { $date }, made from the first { $n } entries of the journal.
standing-program = Program { $program }, rubric { $rubric }.
verify-link = Check that nothing was changed
permanent-link = Permanent link
download-csv = This page as CSV
download-json = This page as JSON
cite = Cite
cite-title = To cite this page
citation = “{ $title }”. Obras, edition { $edition }, as of { $asOf }.
citation-read = Read on { $date }.
sources-title = { $count ->
    [0] Sources
    [one] Source
   *[other] Sources ({ $n })
}
sources-none = This page draws on no source beyond the journal.
source-label = { $count ->
    [one] Source
   *[other] Sources
}
and-more = { $count ->
    [one] and { $n } more
   *[other] and { $n } more
}
edition-of = Edition as of { $date }.
caveat = Keep in mind
licence = Licence
date-not-stated = date not stated
at-the-source = at the source
in-source = In
or = or
between = between { $low } and { $high }
n-of-n = { $n } of { $of }
yes = yes
no = no
previous = Previous
next = Next
pages = Pages
shown-of = { $from } to { $to } of { $n }
receipt = Receipt
entry-number = entry { $n }
untitled = Untitled document
no-source = no source
no-address = no address
whole-region = the whole region
status-unknown = status unknown
no-number-stated = no number stated
no-amount-stated = no amount stated
grade-none = no grade: nothing to grade

## Columns of tables

col-commitment = Commitment
col-commitments = Commitments
col-label = Label
col-promisor = Promised by
col-promised = Promised
col-window-end = Until
col-announced-on = Announced
col-yearly = A year
col-change = Against the one before
col-rubric = Rubric
col-rule = Rule
col-as-of = As of
col-grade = Grade
col-share = Share
col-telling = As told by
col-date = Date
col-quantity = Quantity
col-object = Thing
col-window = Time
col-modality = Strength
col-actor = Who acts
col-basis = Where it comes from
col-passed = Passed
col-expected = Expected by now if even
col-pace = Pace of what is shown
col-what = What
col-party = Party
col-partner = Partner
col-country = Country
col-countries = Countries
col-delivered-on = Question delivered
col-expires = Link expires
col-where = Where
col-query = Looked for
col-language = Language
col-when = When
col-hits = Hits
col-by = By
col-entry = Entry
col-proof = Proof
col-activity = Activity
col-activities = Activities
col-funders = Funded by
col-status = Status
col-agreed-on = Agreed
col-amount = Amount
col-source = Source
col-stage = Stage
col-with-amount = With an amount
col-sum = Sum of stated amounts
col-prices = Prices
col-years = Years
col-published = What is published
col-note = Note
col-commitments-read = Commitments read
col-sources-read = Sources read

## Home

home-title = What was promised, what was paid, what was built?
home-plain = Obras follows what countries and institutions promise to Latin America and the Caribbean, from the words of a declaration to the money, the works and the receiver’s own answer.
home-try = Try
home-try-1 = 3,500 government scholarships
home-try-2 = Bogotá metro
home-mission = read the article taken apart
total-commitments = { $count ->
    [one] commitment
   *[other] commitments
}
total-statements = { $count ->
    [one] statement
   *[other] statements
}
total-sources = { $count ->
    [one] source
   *[other] sources
}
total-activities = { $count ->
    [one] funded activity
   *[other] funded activities
}
total-works = { $count ->
    [one] work
   *[other] works
}
total-parties = { $count ->
    [one] party
   *[other] parties
}
home-labels = What is known of the commitments
home-labels-plain = Each commitment carries one label, given by the first rule that matches. A label describes the record, not anybody’s honour.
how-counted = How a label is given
labels-caption = { $count ->
    [one] { $n } commitment by label
   *[other] { $n } commitments by label
}
labels-note = Each commitment is counted once. Umbrellas and their parts are separate commitments; amounts are not added.
home-mostly-not-assessed = More than half are not assessed: a promise is only assessed when somebody has looked in all the places that the rule asks for, and has recorded the search.
home-followed = Followed furthest
home-followed-plain = The commitments for which the most steps of the chain are held: said, committed, financed and built, answered, evidence.
home-followed-caption = Commitments with the most steps held
home-partners = Who promised
home-partners-plain = How much has been read differs from partner to partner, so these numbers are no ranking.
home-compare = Compare two by the same rules
home-partners-caption = Commitments and sources read so far, by partner
home-countries = { $count ->
    [one] { $n } country of the region
   *[other] The { $n } countries of the region
}
home-coverage = What is published differs from country to country and from partner to partner. Where nothing is published, Obras says unknown and never zero.
home-latest = Latest entries of the journal
commitments-count = { $count ->
    [one] { $n } commitment
   *[other] { $n } commitments
}

## Commitment: the plain answer

promised-will = { $count ->
    [one] { $who } promised { $what }
   *[other] { $who } promised { $what }
}
promised-plans-to = { $count ->
    [one] { $who } announced a plan: { $what }
   *[other] { $who } announced a plan: { $what }
}
promised-encourages = { $count ->
    [one] { $who } said that it encourages { $what }
   *[other] { $who } said that they encourage { $what }
}
promised-is-ready-to = { $count ->
    [one] { $who } said that it is ready for { $what }
   *[other] { $who } said that they are ready for { $what }
}
promised-supports = { $count ->
    [one] { $who } said that it supports { $what }
   *[other] { $who } said that they support { $what }
}
promised-title = “{ $title }”
promised-money = { $object }: { $measure }
promised-to = { $promise }, for { $whom }
promised-on = { $promise } ({ $date }).
promised-undated = { $promise } (date unknown).
due-sentence-not-started = The stated time has not begun.
due-sentence-running = The stated time is running.
due-sentence-due-soon = It falls due within 90 days.
due-sentence-past = The stated time ended: { $date }.
due-sentence-no-window = No words state until when.
due-sentence-passed = { $percent } of the stated time has passed.
due-sentence-passed-readings = { $list } of the stated time has passed, by { $n } readings of it.
shown-sentence-quantity = Evidence shows { $n } ({ $grade }).
shown-sentence-of = Evidence shows { $n } of { $of } ({ $grade }).
shown-sentence-quantity-unknown = How much has been delivered: unknown.
shown-sentence-nothing = { $count ->
    [one] One place was searched and nothing beyond the announcement was found.
   *[other] { $n } searches found nothing beyond the announcement.
}
shown-sentence-not-searched = Nobody has recorded a search for evidence yet.
shown-sentence-stage = Evidence goes as far as: { $stage } ({ $grade }).
answered-sentence-asked-no-answer = The receiver was asked and has not answered.
answered-sentence-confirms = The receiver confirms it.
answered-sentence-confirms-in-part = The receiver confirms it in part.
answered-sentence-disputes = The receiver disputes it.
answered-sentence-not-known-to-us = The receiver says: not known to us.

## Commitment: the page

by-rule = Rule { $rule } of rubric { $rubric }
as-of = as of { $date }
appeal = Why you may disagree, and how to say so
due-running-passed = running, { $percent } passed
chain-title = From words to works, step by step
step-held = held
step-said = Said
    .question = In which words, by whom, where?
step-committed = Committed
    .question = How much, until when, compared with before?
step-financed = Financed and built
    .question = Which money and which works carry it out?
step-answered = Answered
    .question = What do the parties themselves say?
step-evidence = Evidence
    .question = What supports it, what is missing, where was looked?
count-tellings = { $count ->
    [one] { $n } telling
   *[other] { $n } tellings
}
count-links = { $count ->
    [one] { $n } link
   *[other] { $n } links
}
count-answers = { $count ->
    [one] { $n } answer
   *[other] { $n } answers
}
count-events = { $count ->
    [one] { $n } event
   *[other] { $n } events
}
no-telling = No source with the words of this promise is held yet.
tellings-agree = { $count ->
    [one] { $n } source tells it.
   *[other] { $n } sources tell it, and what they state agrees.
}
tellings-differ = { $count ->
    [one] { $n } source tells it: { $what }.
   *[other] { $n } sources tell it, side by side: { $what }. Both are kept, none is smoothed.
}
tellings-caption = The same promise as each source tells it
translation = translation
statement-link = the statement
spoken-by = Spoken by
says = Says so
reports = Reported by
as-written = as written
about = About
promisor-now = What the promisor says now
promisor-now-nothing = No later word of the promisor has been found.
fact-who = Promised by
fact-to = To
fact-quantity = How much
fact-object = What
fact-strength = How firm the words are
fact-money-stage = Where the money stands
fact-accrual = How it falls due
fact-new = New or continuing
fact-conditions = Conditions
fact-test = What would settle it
fact-note = Note
no-settlement-test = the words name nothing that can be observed
money-in-no-total = A credit line or an announcement is not money paid: this amount is in no total.
windows-title = { $count ->
    [0] The stated time
    [one] The stated time
   *[other] The stated time, read in more than one way
}
windows-two = The sources give more than one time. Each is shown; only after the later one has passed can anything be called overdue.
windows-caption = Stated time, as of { $date }
windows-figure = Stated time: { $windows }. The filled part has passed by { $date }. The table below says the same.
passed-days = { $percent } ({ $n } of { $of } days)
no-expected = none: not evenly divisible
no-pace = not shown: too early, too old or unknown
no-window = No words state a time. None is made up.
milestones-caption = Stated milestones
lineage-title = What was promised before
lineage-plain = Promises of the same kind by the same side, oldest first, as a yearly rate: a larger total over more years may be less a year.
lineage-caption = The line of promises, with yearly rates
this-one = this one
no-rate = unknown: no time stated
conversions-title = What it is in other money
conversions-plain = The stated currency is the value. Each conversion below is somebody’s statement, with who made it.
no-links = No activity or work has been found that carries it out.
see-searches = See where was looked.
no-searches = No search is recorded: nobody has looked yet, so finding nothing says nothing.
link-reasons = Judged by { $who }
links-not-added = Amounts of these activities are not added: an umbrella and what is under it would be counted twice.
nobody-asked = Nobody has been asked yet, and nobody has answered unasked.
asked-silence = The party was asked and has not answered.
asked-caption = Questions put to parties
not-delivered = not delivered yet
silence-note = Silence is not counted against anybody. An answer stands here unchanged, beside the claim; it can be amended, and never overwritten.
no-words-given = No words were given.
signed-as = Signed as
amended-later = amended later by the same party
no-evidence = No evidence beyond the announcement is held.
missing-title = What is missing
missing-plain = Any of these would raise the grade or settle the label:
searches-title = Where was looked
searches-caption = { $count ->
    [one] { $n } recorded search
   *[other] { $n } recorded searches
}
hits-relevant = { $n }, of which { $relevant } bear on it
bring-evidence = How to bring evidence or an answer
cumulative = since the start
not-cumulative = in that period only
independent-lines = { $count ->
    [one] { $n } line of evidence
   *[other] { $n } independent lines of evidence
}
other-statements = { $count ->
    [one] { $n } other statement about it
   *[other] { $n } other statements about it
}
other-statements-plain = All of them, side by side, whoever says so. None is removed for being less plausible.
related-title = Related commitments
umbrella-note = An umbrella, such as a credit line or a programme, is never added to what is under it.
other-assessments = Under other rules or dates
other-assessments-plain = Labels change only by adding an assessment; earlier ones stay readable.
other-assessments-caption = Other assessments of this commitment
history-title = History
history-plain = Every entry of the journal about it, in order. Nothing is overwritten; each entry has a receipt.
history-caption = { $count ->
    [one] { $n } entry
   *[other] { $n } entries
}
history-empty = No entry of the journal is listed for it.

## Document

document-no-statements = Nothing in this source has been marked as a statement yet.
document-typed = { $count ->
    [one] { $n } statement of this document is typed.
   *[other] { $n } statements of this document are typed, one by one.
}
document-unrated = { $count ->
    [one] { $n } is opinion or forecast and is shown unrated.
   *[other] { $n } are opinion or forecast and are shown unrated.
}
document-text = Paragraph by paragraph
withheld-not-held = The archive does not hold this document, so its text is not shown: only the short quotes, each in its paragraph.
withheld-licence = The licence does not allow the whole text to be shown: only the short quotes, each in its paragraph.
kinds-title = Show only one kind
kinds-all = All kinds
place-page = page { $n }
place-paragraph = paragraph { $n }
place-line = line { $n }
place-unknown = Place in the document not recorded
check-note = Looked up
to-commitment = To the commitment
document-commitments = Commitments told in this document
fact-publisher = Publisher
fact-author = Author
fact-published-on = Published
fact-language = Language
fact-address = Address
fact-archived = Archived copy
fact-retrieved-on = Retrieved
fact-hand = Whose hand, whose side
fact-examined = How much was read
fact-bytes = SHA-256 of the file
bytes-not-held = the archive does not hold the file
coverage-none = What is published about it has not been looked at yet.
`;
