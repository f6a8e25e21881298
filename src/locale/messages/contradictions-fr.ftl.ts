/** Messages of contradictions in the journal: Fluent, held as a module. */
export const contradictionsFr = `
contradictions-title = Contradictions
contradictions-lede = { $count ->
    [one] { $n } jugement en contredit d’autres.
    [many] { $n } jugements en contredisent d’autres.
   *[other] { $n } jugements en contredisent d’autres.
}
contradictions-plain = Chacun dit que deux choses n’en font pas une, alors que d’autres jugements les joignent. Tous restent comme ils ont été dits, avec leurs reçus ; les choses restent jointes jusqu’à ce que quelqu’un retire un jugement.
contradictions-none = Aucun jugement de cette édition n’en contredit un autre.
contradictions-joined = Jointes tout de même par :
contradictions-findings = Constats du journal
contradictions-no-findings = Rien d’anormal n’a été trouvé dans le journal de cette édition.
`;
