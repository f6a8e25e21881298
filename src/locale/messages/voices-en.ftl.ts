/** Messages of questions to parties and of other voices; in the form of `en.ftl.ts`. */
export const voicesEn = `### Questions to parties

asked-none-answered = Nobody who was asked has answered.
col-asked-state = How it stands
asked-state-answered = answered
asked-state-not-delivered = not delivered yet
asked-state-awaited = asked on { $date }; awaited until { $until }
asked-state-no-answer = asked on { $date }, no answer

## Invitations on the command line

invite-which = Say whom to ask, and about what: --party ID with --commitment ID or --work ID.
invite-one-thing = Ask for one thing at a time: a new link, --list, --revoke or --delivered.
invite-none = No invitation has been made.
invite-none-such = There is no invitation { $id }.
invite-row = { $id }  { $party }  { $state }
invite-state-open = works until { $date }
invite-state-expired = ended on { $date }
invite-state-revoked = taken back
invite-answered = { $count ->
    [one] { $n } answer
   *[other] { $n } answers
 }
invite-delivered = delivered on { $date }
invite-revoked = { $id } was taken back; the link opens nothing any more. Answers that it gave stay.
invite-is-delivered = { $id } reached the party on { $date }. From { $until } on, no answer is said to be none.
invite-not-a-day = { $date } is not a day such as 2026-11-28.

## Files that go with an answer

attach-file = A photo or document (if you have one)
attach-hint = JPEG, PNG or PDF, at most 5 MB. Place, time, device and names written into a photo are taken out before it is kept.
attach-about = What the file shows
attach-about-hint = In a few words; they are published with it. Needed if you send a file. Do not show faces of private persons.
attach-leave-out = Leave out the file that you chose before ({ $size } kB); a new one takes its place
attach-cleaned = Place, time, device and names were taken out of the photo. This is the picture as it will be public.
attach-pdf = A PDF is published as it is: it may still name who made it and when. Look at its properties before you send it.
attachment-photo = photo, { $size } kB
attachment-document = document (PDF), { $size } kB
answer-error-file-empty = This file is empty
answer-error-file-not-a-kind = Choose a JPEG, a PNG or a PDF; this file is none of them, whatever its name says
answer-error-file-damaged = This picture is damaged or cut off: send it again or choose another
answer-error-file-gone = The file waited too long: choose it again
answer-error-about-missing = Say in a few words what the file shows

## Letters to parties

letter-subject-invitation = { $party }: please say what you know
letter-subject-reminder = { $party }: a question is still open
letter-subject-receipt = Receipt { $index }: your answer was accepted
letter-greeting = To { $party }
letter-asked = { $count ->
    [one] This ledger of international cooperation holds a record that concerns you, and asks what you know of it:
   *[other] This ledger of international cooperation holds { $n } records that concern you, and asks what you know of them:
 }
letter-reminder = On { $date } we wrote to you; no answer has come yet. This ledger asks once more what you know of:
letter-link = This link opens the form. It is yours alone: do not pass it on outside your institution.
letter-how = No account is needed. You can confirm, confirm in part, dispute, say that it is not known to you, or decline to comment, with a date, a note and a photo or document.
letter-public = Before you sign you see exactly what will be public.
letter-expires = The link works until { $date }. Until then you can amend your answer; nothing is overwritten.
letter-silence = Not to answer is not counted against you: after 60 days the page says when you were asked, and that there is no answer.
letter-not-you = If this letter has reached the wrong office, please tell whoever sent it; the link can be taken back.
letter-received = Your answer on “{ $thing }” was accepted as entry { $index } of the journal.
letter-receipt = The file { $file } is your receipt. A colleague can check it without a connection:
letter-amend = To amend your answer, open the link of the first letter again.
outbox-written = A letter was written: { $file }. Send it with obras outbox --send.
outbox-no-address = This is not an address of mail.
outbox-no-language = There is no language { $lang } here.
outbox-no-from = No letters are written: set mailFrom, the address from which they go out.
outbox-no-smtp = No letters can be sent: set smtpUrl, or send the files of the outbox by another program.
outbox-none = The outbox is empty.
outbox-row = { $file }  { $kind } to { $to }, { $date }: { $state }
outbox-kind-invitation = invitation
outbox-kind-reminder = reminder
outbox-kind-receipt = receipt
outbox-state-waiting = waits
outbox-state-sending = was being sent; it may have arrived
outbox-state-sent = sent
outbox-sent = { $count ->
    [one] { $n } letter was sent
   *[other] { $n } letters were sent
 }
outbox-refused = { $file } waits on: { $reason }

## Right of reply and corrections

answer-statement = This ledger holds these words of a source.
statement-answers = What parties reply
reply-right = A party that these words name may reply; the reply stands here, unchanged.
nav-corrections = Replies and corrections
corrections-lede = Anybody can be wrong, this ledger too. This is how a mistake is put right, and how a party that is named replies.
corrections-mistake = A mistake is corrected by adding.
    .plain = A new entry says what is right and supersedes the old one. The old one stays in the journal, so that everybody sees what changed and when. Earlier editions stay as they were.
corrections-reply = Whoever is named may reply.
    .plain = A party that a commitment, a work or a statement names gets, when it asks, a link that needs no account. With it it confirms, disputes, says “not known to us” or declines to comment, with a note and a photo or document.
corrections-beside = A reply stands beside, in its own words.
    .plain = It is published unchanged, with its date and the name of the party. It does not erase what was said, and nobody else’s words erase it. It can be amended; the earlier reply stays.
corrections-label = Labels follow from records.
    .plain = Nobody sets a label by hand. When a record is added or corrected, the label is worked out again by the same published rules in the next edition.
corrections-private = What is personal can be taken away.
    .plain = Names and addresses of private persons are kept beside the journal and are removed when the person asks, or a law demands it. That something was removed, and when, stays visible; every proof still holds.
corrections-refused = A request is answered with a reason.
    .plain = What the sources bear out is corrected. What they do not bear out stays, with the reply beside it.
corrections-neutral = The same for everybody.
    .plain = Who asks, and of which country, changes neither the rule nor the order.
corrections-how = How to ask
    .plain = Give the address of the page, the words that are wrong, what is right, and the source that shows it. A named institution asks whoever runs this site for its link. Everybody else writes to whoever runs this site.
`;
