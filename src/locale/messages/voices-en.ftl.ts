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
`;
