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
`;
