/** Messages of the page of an institution; in the form of `en.ftl.ts`. */
export const institutionEn = `### What was asked of an institution

institution-title = What was asked of { $party }
institution-asked-of = What was asked of
institution-lede = Each answer stands in public beside what was asked, unchanged, with its date. It can be amended; the earlier one stays.
institution-asked = { $count ->
    [0] Nothing was asked
    [one] { $n } question
   *[other] { $n } questions
 }
institution-question = Asked on { $date }
institution-link-open = link good until { $date }
institution-link-expired = link ended on { $date }; you can answer here
institution-link-revoked = taken back
institution-not-answered = Not answered yet
institution-answer = Answer
institution-amend = Amend the answer
institution-colleagues = Your colleagues
institution-no-invitations = No invitation of a colleague waits.
institution-invitation = Invitation of a colleague, { $date }
institution-change-link = Take back or replace
institution-revoke-link = Take back
institution-replace-link = Take back and make a new one
institution-withdraw = Take back
institution-replace = Take back and make a new one
institution-made-answer = The new link for answering is shown this once. Pass it on inside your institution alone.
institution-made-join = The new link for one account is shown this once. Send it by a way that you trust.
institution-done-revoked = It was taken back. What was answered by it stays.
institution-done-withdrawn = The invitation was taken back.
institution-problem-reason = Say why.
institution-problem-invitation = There is no such link of your institution, or it was used or taken back already.
institution-open = What was asked of your institution
`;
