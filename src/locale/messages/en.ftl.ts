/** Messages of the site: Fluent, held as a module so that sources and build find it alike. */
export const en = `### Messages in English. Keys are the same in every language; $count chooses the plural form, $n is the number as written.

unknown = unknown
not-stated = not stated
nothing-found = nothing found
money = { $currency } { $amount }
money-currency-unknown = { $amount } (currency unknown)
millions = { $n } million
rounded = ≈ { $words }
percent = { $n }%
range = { $low } to { $high }
per-year = { $measure } a year
date-until = until { $to }, start unknown
date-since = from { $from }, end unknown
date-open-start = up to { $to }
date-open-end = from { $from } on
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

standing-proposed-by-rule = Proposed by rule
    .plain = No person has confirmed this label yet.
standing-confirmed = Confirmed
    .plain = A person has confirmed this label.
confirmed-by = Confirmed by { $who }
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
flag-check-unsourced = the check names no address: unsourced
flag-forecast = holds a forecast
flag-type-contested = people may type it otherwise
flag-heading = heading
flag-window-missing = no time stated
flag-conversion = converted by whoever says so
flag-rate-not-stated = rate not stated
flag-stage-announced = announced, not paid
flag-unattributed-paraphrase = paraphrase without a speaker
flag-condition = conditional
flag-voice-unclear = unclear who speaks
flag-umbrella = umbrella: never added to what is under it
flag-constant-2023 = constant prices of 2023
flag-one-receiver = from one receiver only
flag-not-said-to-count = not said to count towards the promise
flag-same-figure-as-another-port = the same figure is given for another port
flag-sum-of-two-figures = worked out as the sum of two stated figures
flag-opinion = opinion
flag-fixture = made up for a test
copies-title = Other copies of this document
copies-earlier = This is a later copy of
copies-in = In the later copy
copies-exact = { $count ->
    [one] one quote stands as it stood
   *[other] { $n } quotes stand as they stood
  }
copies-moved = { $count ->
    [one] one has moved
   *[other] { $n } have moved
  }
copies-changed = { $count ->
    [one] one has changed
   *[other] { $n } have changed
  }
copies-ambiguous = { $count ->
    [one] one cannot be told from its like
   *[other] { $n } cannot be told from their like
  }
copies-lost = { $count ->
    [one] one is gone
   *[other] { $n } are gone
  }
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
lineage-same-thread = same thread
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
licence-see-note = by the note of the source
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
unit-port = { $count ->
    [one] { $n } port
   *[other] { $n } ports
}
unit-container = { $count ->
    [one] { $n } container
   *[other] { $n } containers
}
unit-job = { $count ->
    [one] { $n } job
   *[other] { $n } jobs
}
unit-measure = { $count ->
    [one] { $n } measure
   *[other] { $n } measures
}
unit-meeting = { $count ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
unit-team = { $count ->
    [one] { $n } team
   *[other] { $n } teams
}
unit-level = { $count ->
    [one] { $n } level
   *[other] { $n } levels
}
unit-metre = { $count ->
    [one] { $n } metre
   *[other] { $n } metres
}
unit-centre = { $count ->
    [one] { $n } centre
   *[other] { $n } centres
}
unit-volume = { $count ->
    [one] { $n } volume
   *[other] { $n } volumes
}
unit-student = { $count ->
    [one] { $n } student
   *[other] { $n } students
}
unit-system = { $count ->
    [one] { $n } system
   *[other] { $n } systems
}
unit-bridge = { $count ->
    [one] { $n } bridge
   *[other] { $n } bridges
}
unit-mile = { $count ->
    [one] { $n } mile
   *[other] { $n } miles
}
unit-aircraft = { $count ->
    [one] { $n } aircraft
   *[other] { $n } aircraft
}
unit-ratio = { $n } (ratio)
unit-percent-of-products = { $n }% of products
unit-percent-of-electricity = { $n }% of electricity
unit-percent-of-approvals = { $n }% of approvals
unit-teu = { $n } TEU
unit-binary = { $n } (yes or no)
unit-percent = { $n }%
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
problem-judgement-contradicts = The judgement contradicts others
    .help = See which judgements it goes against. To say it all the same: --anyway, or the box of the form.
problem-fetch-refused = The address was refused
    .help = Only public addresses of the web are fetched.
problem-fetch-failed = The address could not be fetched
    .help = Try again later, or save the file and add it from disk.
problem-fetch-too-large = The file at the address is too large
    .help = Save the file and add it from disk.
problem-fetch-unexpected = The address answered with something else than the file
    .help = Open it in a browser, download the file there and add it from disk.
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
problem-invitation-revoked = This link has been withdrawn
    .help = Ask whoever sent it for another one.
problem-disk-failed = The disk could not be read or written
    .help = Whoever runs this site should look at the disk; nothing that was acknowledged is lost.

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
home-all-partners = { $count ->
    [one] The one partner and all other parties
   *[other] All { $n } partners and all other parties
}
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
answered-by-confirms = { $count ->
    [one] { $who } confirms it.
   *[other] { $who } confirm it.
}
answered-by-confirms-in-part = { $count ->
    [one] { $who } confirms it in part.
   *[other] { $who } confirm it in part.
}
answered-by-disputes = { $count ->
    [one] { $who } disputes it.
   *[other] { $who } dispute it.
}
answered-by-not-known-to-us = { $count ->
    [one] { $who } says: not known to us.
   *[other] { $who } say: not known to us.
}
answered-quantity = { $who } states: { $n }.
answered-own-quantity = { $who } states, for itself alone: { $n }.
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
step-time-only = until when, not how much
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
hits-relevant = { $count ->
    [0] { $n }, none of which bears on it
    [one] { $n }, of which { $relevant } bears on it
   *[other] { $n }, of which { $relevant } bear on it
}
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
examined-stored-copy-opening-part-only = stored copy, opening part only
examined-opening-part-only = opening part only
examined-opening-part-or-extract = opening part or extract
examined-not-seen-named-by-its-copies = not seen: named by its copies
examined-whole-text = whole text
property-promises = promises
property-says = says
property-plans = plans
property-status = status
property-found = finds
property-context = context
property-estimates = estimates
property-cost = cost
property-progress = progress
property-signed = signed
property-inaugurated = inaugurated
property-completed = completed
property-withdrawn = withdrawn
property-announces-finance = announces finance
property-approves-finance = approves finance
property-allocates = allocates
property-converted-value = converted value
property-reports-delivered = reports as delivered
property-reports-progress = reports progress
fact-examined = How much was read
fact-bytes = SHA-256 of the file
bytes-not-held = the archive does not hold the file
coverage-none = What is published about it has not been looked at yet.

## Lists and filters

commitments-plain = { $count ->
    [0] No commitment fits.
    [one] { $n } commitment: what was promised, by whom, to whom, until when, and what is known of it.
   *[other] { $n } commitments: what was promised, by whom, to whom, until when, and what is known of it.
}
filter-words = Words
filter-any = any
filter-apply = Show
filter-clear = Show all
filter-from = From year
filter-to = To year
choice-count = { $words } ({ $n })
empty-list = Nothing fits all of these filters.
list-title = List
there-is-a-problem = There is a problem
not-understood-title = Not everything in the address was understood
not-understood-unknown-name = We do not know the filter “{ $name }”; it was not used.
not-understood-not-a-value = “{ $value }” is not a value of the filter “{ $name }”; it was not used.
not-understood-repeated = The filter “{ $name }” came more than once; “{ $value }” was not used.
documents-plain = { $count ->
    [one] { $n } source, of which { $held } are held in the archive; the others are known by their short quotes and facts.
   *[other] { $n } sources, of which { $held } are held in the archive; the others are known by their short quotes and facts.
}
documents-document = { $count ->
    [one] { $n } document
   *[other] { $n } documents
}
documents-document-caption = Documents: declarations, speeches, plans, press
documents-dataset = { $count ->
    [one] { $n } data file
   *[other] { $n } data files
}
documents-dataset-caption = Data files that are read row by row
see-activities = its activities
col-document = Document
col-statements = Statements
col-held = In the archive
col-kind = Kind
col-role = Role
col-instrument = Instrument
col-promised-n = Promised by it
col-promised-to-n = Promised to it
parties-plain = { $count ->
    [one] { $n } party: who promises, pays, builds, receives, reports or answers.
   *[other] { $n } parties: who promise, pay, build, receive, report or answer.
}
countries-plain = { $count ->
    [one] { $n } country of the region, with what was promised to it by name.
   *[other] { $n } countries of the region, with what was promised to them by name.
}
no-ranking = These numbers say how much has been read so far. They are no ranking.
parties-caption = Parties with the commitments read so far
countries-caption = Countries with the commitments read so far

## Statement

statement-title = Statement: { $words }
statement-heading = { $who } says
statement-heading-unknown = It is said (by whom is unknown)
statement-used = Commitments that it bears on
statement-beside = Beside it: what others say of the same
statement-beside-none = No other statement on the same subject and property is held.
statement-canonical = Its content, as hashed
statement-canonical-plain = The id of a statement is the SHA-256 of this text. Change one character and the id no longer fits.
statement-annotation = As a W3C Web Annotation
fact-value = What is said
fact-about = Subject
fact-property = Property
fact-kind = Kind
fact-check = Check
fact-said-on = Said on
fact-valid = Valid
fact-method = How the value came about
fact-anchor = The quote in its document
fact-flags = Marks
fact-entered = Entered by
fact-review = Review
fact-rank = Rank
fact-id = Id
fact-entry = Journal entry
code-points = characters { $from } to { $to }

## Party and country

party-promised = { $count ->
    [0] No commitment by it has been read.
    [one] { $n } commitment by it has been read.
   *[other] { $n } commitments by it have been read.
}
party-promised-to = { $count ->
    [0] None to it by name.
    [one] { $n } to it by name.
   *[other] { $n } to it by name.
}
fact-other-names = Other names
fact-member-of = Member of
fact-members = { $count ->
    [one] { $n } member
   *[other] { $n } members
}
fact-identifiers = Identifiers
coverage-of-party = What is published
coverage-caption = What is published, by country, stage and years
coverage-first = First: what is published
coverage-first-plain = What can be known depends on what is published. An empty place is unknown, never zero.
coverage-cells = { $count ->
    [one] { $n } statement
   *[other] { $n } statements
}
coverage-all-cells = All { $n } statements
promised-by-party = Promised by it
promised-to-party = Promised to it
answers-of-party = Its answers
instruments-title = Declarations, plans and agreements
instruments-caption = Instruments with its role in each
published-by-party = Published by it
country-direct = { $count ->
    [0] No commitment to it by name has been read.
    [one] { $n } commitment to it by name has been read.
   *[other] { $n } commitments to it by name have been read.
}
country-groups = { $count ->
    [0] None to groups of which it is a member.
    [one] { $n } to groups of which it is a member.
   *[other] { $n } to groups of which it is a member.
}
country-activities = { $count ->
    [0] No funded activity there is held: unknown, not zero.
    [one] { $n } funded activity there is held.
   *[other] { $n } funded activities there are held.
}
country-as-party = What it promised, signed and answered itself
country-direct-title = Promised to it by name
country-direct-none = No commitment to it by name has been read yet.
country-groups-title = Promised to groups of which it is a member
country-groups-plain = No share of these is stated for it, and none is made up.
country-due-title = Past their time without an answer
country-due-plain = The stated time has passed and what happened is not shown. This is a question to be asked, not a failure of the country.
country-no-activities = No activity there is held. That is a gap in what has been read or published, not a zero.
works-title = Works

## Activities

activities-plain = { $count ->
    [0] No activity fits.
    [one] { $n } activity as its source states it.
   *[other] { $n } activities as their sources state them.
}
activities-count = { $count ->
    [one] { $n } activity
   *[other] { $n } activities
}
activities-some = { $n } of { $of } activities
activities-all = { $count ->
    [one] { $n } activity in the list
   *[other] All { $n } activities in a list
}
money-title = Money, source by source
money-plain = Sums are made within one source, stage, currency and kind of prices, and never added across: sources overlap. The sign ≈ marks what is rounded to hundredths for reading; the files have every digit.
money-caption = Sums of the stated amounts
activity-lede = { $where }. Funded by: { $who }. Status: { $status }. { $money }
activity-amount = { $amount } ({ $kind }).
activity-no-amount = { $count ->
    [0] No amount is stated.
    [one] No commitment amount is stated; see the transactions.
   *[other] No commitment amount is stated; see the transactions.
}
activity-commitments = Commitments that it carries out or finances
activity-parties = Who takes part
activity-parties-caption = Names as the source writes them
transactions-title = Money
transactions-none = The source states no transaction: unknown, not zero.
transactions-caption = Transactions as stated, in their own currency
places-title = Places
places-caption = Places as stated
sectors-title = Sectors
sectors-caption = Sectors as stated
properties-title = Every stated property
properties-plain = As the source writes it, nothing inferred.
properties-caption = Properties and their values
bytes-range = bytes { $from } to { $to }
fact-identifier = Identifier
fact-place-in-file = Place in the file
fact-status-as-written = Status as written
col-method = How it came about
col-line = Line
col-name-as-written = Name as written
col-place = Place
col-position = Latitude, longitude
col-precision = Precision
col-share-stated = Stated share
col-sector = Sector
col-code = Code
col-vocabulary = List
col-property = Property
col-value = Value
not-matched = not matched to a party
findings-title = What is wrong with its data
findings-caption = Findings with their place
findings-of = Findings in { $source }
findings-lede = { $seen } records were seen: { $kept } kept, { $aside } set aside. Each that was set aside has a finding below.
findings-none = Nothing was found wrong.
findings-counts = By kind
findings-counts-caption = Findings by code
findings-rows = One by one
flaw-anchor-lost = The words of a quote are no longer found in the text that is held.
flaw-anchor-ambiguous = The words of a quote stand more than once in the text that is held; which place is meant cannot be told.
flaw-link-contradiction = Judgements of what is the same contradict one another; the things stay joined.
flaw-edition-number-too-long = A number has more digits than a column of the edition holds; it is kept whole here and left out of sums.
flaw-edition-vote-without-date = Votes name roll calls that their source does not list with a date; they are kept and counted in no year.
col-finding = Finding
col-severity = Gravity
col-place-in-file = Place in the file
col-details = Details
col-count = Count
place-not-recorded = place not recorded

## Works and instruments

work-lede = Work { $status }, { $where }.
work-commitments = Commitments that it belongs to
work-no-commitments = No commitment is linked to it.
fact-work-type = Kind of work
fact-owner = Owner
fact-planned = Planned
fact-actual = Actual
fact-budget = Budget
fact-final-value = Final value
fact-contracts = Contracting processes (OCDS)
place-not-known = place not known
metrics-caption = What it was to do, and does
col-metric = Measure
col-forecast = Forecast
col-actual = Actual
instrument-lede = { $count ->
    [0] Dated { $date }. No commitment in it has been read.
    [one] Dated { $date }. { $n } commitment in it has been read.
   *[other] Dated { $date }. { $n } commitments in it have been read.
}
instrument-parties = Who signed, who did not
instrument-parties-caption = Parties and their role
instrument-no-commitments = No commitment of this instrument has been read yet.

## Search

search-title = Search: { $q }
search-count = { $count ->
    [0] Nothing found
    [one] { $n } result
   *[other] { $n } results
}
search-empty = Write a name, a place, or paste a sentence from a speech: the amounts in it are read and looked up.
search-did-you-mean = Did you mean:
search-unmatched = Nothing is known by: { $words }
search-by-amount = Commitments with the amount in “{ $words }”
search-by-amount-none = No commitment states this amount.
search-types = Show only one kind of thing
search-all-types = All
search-all-of = All { $type }
types-commitment = commitments
types-party = parties
types-activity = activities
types-work = works
types-document = documents
types-statement = statements
types-instrument = instruments
search-results = Results
search-nothing = Try fewer or other words. Accents and capitals make no difference.

## Compare

compare-two = { $left } and { $right }
compare-choose = Choose two partners. Both are looked at by the same rules, which never read a name.
compare-comparable = What is published about the two is of the same kind, so their figures may stand side by side.
compare-refused = These two cannot be put in order, and the reasons are below. What is held of each stands side by side all the same.
compare-first = First partner
compare-second = Second partner
compare-pick = choose
compare-refusals = Why no order is given
compare-refusals-plain = Each of these would make one look better or worse for what is published about it, not for what it does.
compare-coverage = What is published about each
compare-effort = How much has been read and searched
compare-effort-plain = A side on which less has been read shows less. Compare this before anything else.
compare-labels = Labels, side by side
compare-labels-plain = Counts of what has been read; no score, no order. A label counts commitments, not their size.
compare-labels-caption = Commitments by label
effort-caption = Reading and search effort
col-measure = Measure
effort-instruments = Declarations, plans, speeches read
effort-documents = Documents read
effort-commitments = Commitments read
effort-activities = Rows of activities held
effort-sources = Sources of those rows
effort-searches = Searches recorded
effort-places = Places searched
effort-languages = Languages searched in
effort-last = Last search
no-project-rows = no project-level data held
none-recorded = none recorded
none-with-label = none
list-cut = { $list } and { $n } more
refusal-no-cells = What { $side } publishes has not been looked at yet.
refusal-same-partner = Both sides are the same partner.
refusal-coverage-not-stated = For { $side }, what is published is not stated for some countries or years.
refusal-nothing-published = { $count ->
    [one] For { $side }, nothing published was found in { $cells } of the places looked at. An empty side is unknown, not zero.
   *[other] For { $side }, nothing published was found in { $cells } of the places looked at. An empty side is unknown, not zero.
}
refusal-coverage-class-differs = What is published is of different kinds. { $first }: { $left }. { $second }: { $right }.
refusal-no-common-basis = { $side } has nothing of the chosen kind: { $basis }.
refusal-no-activity-data = Not all of what is published about { $side } is project by project. There is also: { $classes }.
refusal-stage-differs = The figures stand for different stages of money. { $first }: { $left }. { $second }: { $right }.
refusal-stage-not-stated = Which stage of money the figures stand for is not stated everywhere. { $first }: { $left }. { $second }: { $right }.
refusal-kind-differs = The money is of different kinds.
refusal-money-differs = The figures are in different currencies or prices.
refusal-years-differ = The years that are covered differ.
refusal-countries-differ = The countries that are covered differ.

## Mission

mission-lede = { $count ->
    [one] The article names { $n } thing. Answered: { $answered }. Left open: { $open }. Opinion: { $opinion }. Context: { $context }.
   *[other] The article and its occasion name { $n } things. Answered: { $answered }. Left open: { $open }. Opinion: { $opinion }. Context: { $context }.
}
mission-statements = { $count ->
    [one] statement
   *[other] statements
}
mission-plain = Obras starts from an opinion article that praises one partner and blames another. It is taken here as material: every programme, actor and sentence in it is answered, left open, or marked as opinion.
mission-caption = { $count ->
    [one] { $n } name
   *[other] { $n } names
}
mission-text = The article, sentence by sentence
col-named = Named
col-paragraphs = Paragraphs
col-state = State
col-known = What is known
col-held-as = Where it is held
not-held = not held yet

## Method

method-lede = Each commitment gets the label of the first rule that fits, by rubric { $rubric }. The rules read facts and never names.
method-rules = The rules of { $rubric }, in their order
method-rules-plain = The first that fits gives the label. Each page names the rule that was used.
rule = Rule { $rule }
method-grades = How well evidence stands
method-grades-caption = Grades
col-meaning = Meaning
method-marks = Marks beside a label
method-marks-plain = A label may carry one or more of these, in words:
method-facts = Statements first
    .plain = Only statements are stored: who said what about which thing, where, when, in which words. Records, totals and labels are made from them by published rules, so that anybody can make them again.
method-independence = When two sources count as two
    .plain = Only when they have different publishers, neither names the other as its source, they are not copies of the same text, and they do not both stand on the giving side or both on the receiving side. Ten newspapers with one agency text count once.
method-disagreement = When sources disagree
    .plain = All statements stay, side by side, with who says so. None is removed for being less plausible. What is missing is called unknown and is never zero.
method-pace = Pace
    .plain = Where a quantity falls due evenly, what is shown is set against what an even pace would have brought by now: ahead from 1.25, on pace from 0.8, behind from 0.5, far behind below. It is shown only after a quarter of the time has passed and when the number is at most 12 months old. It is never a label.
method-windows = Times
    .plain = A time that no words state is not made up. Where sources give two, both are shown, and only the later one can make anything overdue.
method-compare = Comparing partners
    .plain = First what is published about each, then how much was read and searched. Pledges are compared with pledges and payments with payments, in the same money. Where that cannot be done, no order is given and the page says why. The rules are run with the partners exchanged, and the labels must stay the same.
method-silence = Silence
    .plain = A party that was asked and has not answered within 60 days is shown as asked, no answer. It changes no grade and no label against it.
method-corrections = Corrections
    .plain = Nothing is overwritten. A correction is a further entry in the journal, with its date and its reason; the earlier one stays readable.
method-appeal = A label may be wrong: a record may be missing, two things may have been taken for one, a quote may be misread. The named parties can answer on the page by a link that is sent to them, and anybody can bring a source. The answer stands beside the claim, unchanged, and the label is worked out again by the same rules.
method-others = Earlier and other rules
method-others-plain = Assessments under these rules stay readable beside the present ones: { $list }.

## Data

data-lede = Everything on these pages can be taken away: each page as CSV and JSON, each edition as files with their hashes.
editions-title = Editions
editions-plain = An edition is the state of everything on a day. It is never changed; its address works for ever.
editions-caption = Editions, newest first
col-edition = Edition
col-entries = Journal entries
col-current = State
current = current
readings-title = What became of each source’s rows
readings-plain = Seen = kept + set aside, always. What was set aside has a finding with its place.
readings-caption = Rows by source
col-seen = Seen
col-kept = Kept
col-set-aside = Set aside
col-findings = Findings
files-title = Files of this edition
files-plain = Tables are Parquet in a fixed order: the same inputs give the same bytes. An empty cell is unknown, not zero.
files-caption = Files with their SHA-256
col-file = File
col-rows = Rows
col-bytes = Bytes
api-title = For programs
api-plain = The same answers as JSON, described in OpenAPI. Keys and codes are English, numbers use a point, dates are ISO 8601.
head-title = Signed head of the journal
head-plain = Keep a copy: with it anybody can show later that nothing was taken out of the journal or changed in it.
head-key = Key of the log:
head-edition = Edition { $edition } was made from the first { $n } entries, with this root:

## Verify and receipts

verify-lede = You need not trust this site. What it says can be checked, on your own machine and without a connection.
verify-here = Check a receipt here
verify-here-plain = Every entry has a receipt. Paste one and it is checked: the entry, its hash, the proof, the signature.
verify-paste = Receipt (JSON)
verify-button = Check
verify-good = The receipt is good
verify-good-plain = The entry is the one that was accepted, the proof leads to the signed head, and the signature fits.
verify-bad = The receipt is not good
verify-own = On your own machine
verify-own-plain = With the program of Obras and no connection: a receipt, an edition, or the whole ledger.
verify-step-1 = The file is whole: its SHA-256 is the one in the manifest.
verify-step-2 = The entry is in the journal: its proof leads to the root.
verify-step-3 = The journal was only added to: an earlier head that you kept still fits.
verify-step-4 = The head is signed with the key of the log: compare the key with one that came to you another way.
receipt-title = Receipt of entry { $n }
receipt-lede = Entry { $n } of the journal ({ $what }), accepted { $at }.
receipt-proof-plain = With this anybody can show, without a connection, that the log holds these very words.
receipt-show = Show the receipt here
receipt-download = Receipt as a file

## Answer form

answer-title = { $party }: your answer
answer-lede = { $count ->
    [one] One record concerns { $party }. Is what it says right?
   *[other] { $n } records concern { $party }. Is what they say right? Answer one, some or all.
}
answer-no-account = No account is needed. This link is yours alone: do not pass it on.
answer-public = Your answer will be public, unchanged, beside the record, under the name of your institution.
answer-no-accusation = You are asked what you know, not to accuse anybody. Not to answer is not counted against you.
answer-expires = The link works until { $date }. You can amend an answer until then; nothing is overwritten.
answer-question = What do you know of it?
answer-promise = { $count ->
    [one] { $who } promised: { $what } ({ $date }).
   *[other] { $who } promised: { $what } ({ $date }).
}
answer-work = This ledger says: work { $status }, { $where }.
answer-see-record = See all that is held about it, and who says it
answer-earlier = { $count ->
    [one] Your earlier answer
   *[other] Your { $n } earlier answers
}
answer-verdict-confirm = Yes, this is so
answer-verdict-confirm-in-part = In part
answer-verdict-dispute = No, it is not so
answer-verdict-not-known-to-us = It is not known to us
answer-verdict-no-comment = We do not comment
answer-quantity = How much of it was delivered (if you know)
answer-quantity-hint = A number alone, without a sign between thousands. It will read like this: { $example }. Needed if you confirm in part.
answer-date = When (if you know)
answer-date-hint = Year, year-month or full date: 2026, 2026-03 or 2026-03-15
answer-reason = In your own words
answer-reason-hint = At most 2,000 characters. Needed if you say that it is not so, or confirm in part without a number. They are published exactly as you write them. Do not name private persons.
answer-signed-as = Name or office that signs
answer-signed-as-hint = As it is to be public, for instance “Planning Office”. May be left empty.
answer-to-preview = See how it will look
answer-preview-lede = This is how it will be published. Nothing has been sent yet.
answer-for-ever = Once sent, it stays for ever. You can add a later answer and not delete this one.
answer-send = Sign and send
answer-edit = Change it before sending
answer-amend = To amend it, open the same link again.
answer-read-only = This site takes no answers at present; what you write here is not sent.
answer-done-title = Your answer was accepted
answer-done = Thank you. It stands in the journal.
answer-done-building = It appears on the page in a moment, when the next edition is ready.
answer-done-next = It appears on the page with the next edition.
answer-left = { $count ->
    [one] { $n } record has no answer of yours yet.
   *[other] { $n } records have no answer of yours yet.
}
answer-none-left = All records have an answer of yours.
answer-go-on = Go on, or amend an answer
answer-keep = Keep this receipt: with it you can show that your answer was accepted and that it is still there.
answer-error-missing = Fill in this field
answer-error-verdict-missing = Choose one of the answers
answer-error-quantity-missing = Write how much of it is confirmed
answer-error-reason-missing = Say in a few words what is not so, or which part is
answer-error-unit-missing = For this record a quantity cannot be given: write it in your own words instead
answer-error-not-a-choice = Choose one of those offered
answer-error-not-a-number = Write the quantity as a number, for instance 1200 or 12.5
answer-error-not-a-date = Write the date as 2026, 2026-03 or 2026-03-15
answer-error-too-long = This text is too long
answer-error-not-a-unit = This unit is not known
answer-error-not-for-this = Leave this field empty for the answer that you chose
problem-number = number of the report

## Help

help-lede = How to find, read, cite, check and answer.
help-find = To find something
    .plain = Write a name or paste a sentence into the search. Amounts in the sentence are read and looked up among the promises. Accents and capitals make no difference. Lists have filters, and every filter is in the address, so that a link brings others to the same list.
help-read = To read a page
    .plain = The first sentence is the answer. Below it stand the label with its rule, four questions with their answers, and the chain from the words to the works. Every number leads to what makes it up. Unknown means that nobody has shown it; it is never a zero.
help-cite = To cite
    .plain = At the foot of each page stand a citation and a permanent link. The permanent link names the edition and shows the page as it was, for ever.
help-download = To take data away
    .plain = Each page has a CSV and a JSON twin with exactly what it shows. The data page has whole editions with their hashes.
help-answer = To answer for an institution
    .plain = Whoever runs this site sends a named institution a link that works without an account. With it you confirm, dispute or say “not known to us”, see the public text before you sign, and get a receipt.
help-evidence = To bring a source
    .plain = A source is best brought with its address, its date and the exact words. Say which commitment it bears on. It becomes a statement with your source named; the label is then worked out again by the same rules. It is added with the command obras say, or through whoever runs this site. An activity that is published in IATI is pointed to by its identifier: whoever runs this site reads its file and joins the two on the linking desk, with the reason in public.
help-verify = To check that nothing was changed
    .plain = Every entry has a receipt, every edition a list of hashes, and the journal a signed head. They can be checked without trusting this site.
help-access = If you read with a keyboard, a screen reader or on paper
    .plain = Everything works without a mouse and without script. Tables become lists on small screens. Printing leaves out the navigation and writes out the links. If something keeps you out, it is a fault of ours.
help-command = On the command line
    .plain = The program obras does all that the site does, and more: obras --help lists its commands with examples.

## Glossary

glossary-lede = The words of Obras, each with one meaning.
term-commitment = Commitment
    .plain = What somebody promised to do, kept apart from how each source tells it.
term-telling = Telling
    .plain = One source’s version of a commitment. Differences between tellings are shown and never smoothed.
term-statement = Statement
    .plain = Who said what about which thing, where, when, in which words. It is never changed.
term-asserter = Asserter
    .plain = Who claims it: a donor, a ministry, an analyst.
term-reporter = Reporter
    .plain = Who tells us of the claim: a newspaper, a data file.
term-source = Source
    .plain = A document or data file as published, with its licence and date.
term-anchor = Anchor
    .plain = The exact words and their place in a document, so that anybody can find them again.
term-party = Party
    .plain = A state, organisation, company, outlet or person that promises, pays, builds, receives, reports or answers.
term-instrument = Instrument
    .plain = A declaration, plan, speech or agreement, with who signed and who did not.
term-measure = Measure
    .plain = A number with its unit, and whether it was said as exactly, at least, up to or about.
term-window = Window
    .plain = The time in which something was promised. One that no words state is not made up.
term-settlement-test = Settlement test
    .plain = What one would have to see to call a commitment delivered.
term-label = Label
    .plain = One word for what is known of a commitment, given by the first rule that fits.
term-facet = Facet
    .plain = One of four questions: said, shown, answered, due.
term-grade = Grade
    .plain = A to D: how well the evidence stands, by who says so and how independent they are.
term-rubric = Rubric
    .plain = The published rules, with a version, that give labels.
term-evidence-event = Evidence event
    .plain = Something that happened, with its date, that supports or contradicts a commitment.
term-attestation = Attestation
    .plain = The answer of a named party: confirms, confirms in part, disputes, not known to us, no comment.
term-search-log = Search log
    .plain = Where was looked, by whom, for what, with which result. Without it, finding nothing says nothing.
term-lineage = Lineage
    .plain = Which promise follows which; and which source copies which.
term-umbrella = Umbrella
    .plain = A credit line, framework or programme over other commitments; never added to what is under it.
term-activity = Activity
    .plain = A funded project or programme, as a source publishes it.
term-transaction = Transaction
    .plain = Money as a source states it: a commitment, a payment, in its own currency.
term-work = Work
    .plain = Something built: a road, a port, a library. In Spanish, obra.
term-coverage = Coverage
    .plain = What is published about a partner’s money in a country: every activity, totals only, an estimate by others, or nothing.
term-finding = Finding
    .plain = Something wrong in a source’s data, with its line.
term-journal = Journal
    .plain = Everything that was ever said to the ledger, in order; it is only added to.
term-entry = Entry
    .plain = One line of the journal.
term-receipt = Receipt
    .plain = The proof that an entry is in the journal; it can be checked without a connection.
term-checkpoint = Checkpoint
    .plain = The signed head of the journal at one moment.
term-edition = Edition
    .plain = The published state of everything on a day; it is never changed.
term-unknown = Unknown
    .plain = Nobody has stated or shown it. It is never a zero, and a stated zero is never unknown.

## About

about-what = What it is
    .plain = An open ledger of evidence for international cooperation. It follows a promise from the sentence to the commitment, the money, the work and the confirmation, and ties each number to the line of its source.
about-neutral = Why it is neutral
    .plain = The rules never read a name. They are run with the partners exchanged, and no label may change. What is published about each partner is shown before anything is compared, and where a comparison would be unfair it is refused.
about-rated = What is rated and what is not
    .plain = Commitments are rated by what the record shows. Opinions, forecasts and people are not rated. A label describes the record, not anybody’s honour.
about-sources = Where it comes from
    .plain = From public documents and openly licensed data, each named with its licence on the page. Where a licence does not allow the text to be shown, only short quotes and facts are.
about-reply = Right of reply
    .plain = A named party can answer on the page. Its words stand unchanged beside the claim.
about-corrections = Corrections
    .plain = A correction is added with its date and reason; what stood before stays readable, and the permanent links keep showing it.
about-privacy = Who reads
    .plain = Nothing is asked of readers and nothing is kept about them: no account, no cookies, no trackers.
about-open = Open
    .plain = The program is free software under the Apache licence 2.0. Editions can be taken away, checked and built again.

not-searched = no search recorded
quotes-unchecked = { $count ->
    [one] { $n } of { $of } quotes could not be checked: the archive does not hold the document.
   *[other] { $n } of { $of } quotes could not be checked: the archive does not hold the documents.
}
filter-again = Start again
fact-in-short = In a few words
coverage-nothing-caption = Where nothing was found
coverage-nothing-for = { $count ->
    [one] Nothing found for { $n }: { $list }
   *[other] Nothing found for { $n }: { $list }
}
`;
