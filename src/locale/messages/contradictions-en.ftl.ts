/** Messages of contradictions in the journal: Fluent, held as a module. */
export const contradictionsEn = `
contradictions-title = Contradictions
contradictions-lede = { $count ->
    [one] { $n } judgement contradicts others.
   *[other] { $n } judgements contradict others.
}
contradictions-plain = Each says that two things are not one, while other judgements join them. All stand as they were said, with their receipts; the things stay joined until somebody takes a judgement back.
contradictions-none = No judgement of this edition contradicts another.
contradictions-joined = Joined all the same by:
contradictions-findings = Findings of the journal
contradictions-no-findings = Nothing was found wrong in the journal of this edition.
`;
