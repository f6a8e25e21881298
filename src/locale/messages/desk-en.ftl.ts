/** Messages of the reading desk: Fluent, held as a module. */
export const deskEn = `
cli-no-assistant = No assistant is set: the setting assistantUrl names none.
cli-asking = Asking { $url } …
cli-assistant = The assistant proposes { $n } places; { $dropped } proposals were dropped because their words do not stand in the document exactly and once.
cli-desk-host = The desk is for this machine only, not for { $host }: whoever reaches it may write to the journal.
desk-title = Reading desk
desk-lede = Read a document with what rules propose, and decide: each decision is an entry of the journal under your name, with the exact words.
desk-who = Your name
desk-who-hint = It stands in the journal beside every decision, for everybody to read. It is kept in the address of this page only.
desk-go-on = Go on
desk-by = You decide as { $by }.
desk-by-change = Another name
desk-paste = A new document
desk-title-hint = As the document names itself.
desk-text-hint = Paste the text, one paragraph a line. Leave it empty to fetch the address below.
desk-url-hint = Where it was published. Empty: not known.
desk-published-hint = Year, month or day: 2025-05-13. Relative deadlines count from it. Empty: not known.
desk-id-hint = Small letters, digits and hyphens. Empty: made from the title.
desk-open-licence = The licence allows the text to be shown to everybody (else only short quotes are)
desk-keep = Keep it and read
desk-documents = { $count ->
    [one] One document
   *[other] { $n } documents
  } in the archive
desk-no-documents = The archive holds no document yet.
desk-decisions = { $count ->
    [one] one decision
   *[other] { $n } decisions
  }
desk-counts = { $count ->
    [one] One place
   *[other] { $n } places
  }; { $undecided } not decided yet.
desk-said = { $count ->
    [0] The journal held this already; nothing was added.
    [one] One entry was added to the journal.
   *[other] { $n } entries were added to the journal.
  }
desk-show = Which places are shown
desk-show-all = All
desk-show-undecided = Not decided
desk-show-promises = Commitments
desk-keys = Keys: j and k go to the next and the last place, a accepts, r rejects, e opens the form.
desk-no-window = no deadline in these words
desk-proposes-telling = May be told of here:
desk-proposes-predecessor = May follow on:
desk-take-telling = it is this one
desk-take-predecessor = it follows on this one
desk-feature-quantity = quantity
desk-feature-unit = unit
desk-feature-object = what is promised
desk-feature-actor = actor
desk-feature-title = likeness of title
desk-feature-window = end of the window
desk-feature-time = time
desk-feature-rate = rate a year
desk-how-same = same
desk-how-differs = differs
desk-how-earlier = earlier
desk-how-later = later
desk-repeats = Said before in this document
desk-parts = Parts of the document
desk-part = Part { $n }
desk-because = Because
desk-by-rules = as the rules propose
desk-none = none
desk-accept = Accept
desk-reject = Reject
desk-edit = Correct, split, link …
desk-add = Add words that no rule found
desk-add-hint = The exact words; select them in the text above, or paste them.
desk-words-hint = The exact words of the document. Shorten or lengthen them; put a blank line between parts to split them.
desk-commitment = The commitment that these words tell of
desk-commitment-hint = Choose one that the ledger holds, or name a new one: an id or a title, both titles, who promises, what. Leave all empty for words that tell of none.
desk-parties-hint = Ids of parties, with blanks between them.
desk-predecessor-hint = The commitment that this one follows on.
desk-quantity-hint = Decimal number: 3500, not 3,500.
desk-unit-hint = A unit (scholarship, km, MW) or a currency (USD).
desk-window-hint = The words that state it. Empty: the words state none.
desk-date-hint = 2025, 2025-05 or 2025-05-13.
desk-test-hint = What would show that it was done. Left empty, the words name nothing that could be looked for, and the label is “Not verifiable”.
desk-test-count = A count from a register of who promises or who receives, within the window, set against { $what }.
desk-needed = this is needed.
desk-add-party = Add a party
desk-add-party-hint = For who promises or receives and is not in the ledger yet.
desk-publish = Publish
desk-publish-hint = Builds the next edition from the journal; pages then show what was decided.
desk-building = The next edition is being built; reload in a moment.
desk-confirm = { $count ->
    [0] No label waits for people
    [one] One label waits for people
   *[other] { $n } labels wait for people
  }
desk-confirm-hint = An adverse label stands as proposed by rule until two people have confirmed it.
desk-confirmed-by = confirmed by { $who }
desk-confirm-yes = I confirm
desk-confirm-no = I do not agree
desk-field-title = Title
desk-field-text = Text
desk-field-url = Address
desk-field-language = Language
desk-field-published = Published on
desk-field-id = Id
desk-field-quote = Words
desk-field-words = Words
desk-field-kind = Kind
desk-field-correct_kind = Kind
desk-field-commitment = Commitment (id)
desk-field-title_en = Title in English
desk-field-title_es = Title in Spanish
desk-field-promisors = Who promises
desk-field-beneficiaries = To whom
desk-field-predecessor = Predecessor (id)
desk-field-correct_quantity = Quantity
desk-field-correct_unit = Unit
desk-field-correct_object = What is promised
desk-field-correct_modality = How firmly
desk-field-correct_window_words = Deadline or period, in words
desk-field-correct_window_start = From
desk-field-correct_window_end = Until
desk-field-announced_on = Announced on
desk-field-test_en = Settlement test in English
desk-field-test_es = Settlement test in Spanish
desk-field-note = Note
desk-field-party-id = Id of the party
desk-field-party-name = Name of the party
desk-field-party-type = Kind of party
desk-field-name-es = Name in Spanish
desk-field-name-en = Name in English
desk-field-confirm = Label
desk-problem-missing = { $field }: this is needed.
desk-problem-invalid = { $field }: this cannot be read; see the hint beside it.
desk-problem-taken = { $field }: the ledger holds one of this id already.
desk-problem-too-long = { $field }: too long for the desk; keep it with obras gather.
desk-problem-unreadable = { $field }: no text could be read in it, and nothing was kept.
finding-of-review-quote-ambiguous = These words stand { $n } times in the document; give more of them.
desk-keys-off = Turn the keys off
desk-keys-on = Turn the keys on
`;
