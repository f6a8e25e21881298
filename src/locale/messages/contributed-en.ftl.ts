/** Messages of the desk where reviewers judge what citizens saw; in the form of `en.ftl.ts`. */
export const contributedEn = `### What citizens saw, at the desk

contributed-title = What citizens saw
contributed-lede = Each stands beside what is known of the thing. What you accept counts from the next edition on, by your sentence; words, place and contact stay private.
contributed-waiting = { $count ->
    [0] Nothing waits
    [one] { $n } waits
   *[other] { $n } wait
 }
contributed-sent = What was sent
contributed-known = What is known of it
contributed-contact = Contact
contributed-no-contact = none was given: counts together with all others without one
contributed-received = Received
contributed-private = For you alone: do not copy words, place or contact into the sentence.
contributed-no-thing = The edition holds this thing no more.
contributed-judge = Your judgement
contributed-what-hint = One sentence in two languages, without personal data. It starts from what was chosen; say more only if it was checked.
contributed-accept = Accept
contributed-reject = Do not accept
contributed-undo = Take the judgement back
contributed-problem-unknown = There is no such contribution.
contributed-problem-own = It came from your own account or contact: somebody else must judge it.
contributed-problem-judged = Somebody has judged it already. Take that judgement back first if it is wrong.
contributed-problem-not-judged = Nobody has judged it, so there is nothing to take back.
contributed-problem-removed = What was sent was removed on request, so it cannot be accepted.
desk-field-what-en = Sentence in English
desk-field-what-es = Sentence in Spanish
contributions-own = it came from yourself; somebody else must judge it
contributions-judged = somebody has judged it already; take that back first, with --undo
contribute-file-hint = JPEG, PNG or PDF, at most 5 MB. Place, time, device and names written into a photo are taken out before it is kept. Reviewers alone see it, unless you agree below. A PDF is never published.
contribute-about = What the file shows
contribute-about-hint = In a few words, for the reviewer. Needed if you send a file. Do not show faces of private persons.
contribute-publish = I made the photo or may share it, and agree that it is published after review. You can ask at any time to have it taken away.
contribute-error-file-full = No more files are taken at present: leave it out and send the rest
answer-error-file-too-many-pixels = This picture has too many pixels: make it smaller and send it again
contributed-photo = Photo sent by a citizen; place, time and device were taken out
contributed-may-publish = may be published
contributed-may-not = for reviewers alone
contributed-shows = Show the photo with the sentence
contributed-problem-not-to-show = Its sender did not agree that this file is published.
contributions-file = with a file ({ $type }); it is looked at on the desk
`;
