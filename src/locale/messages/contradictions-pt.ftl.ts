/** Messages of contradictions in the journal: Fluent, held as a module. */
export const contradictionsPt = `
contradictions-title = Contradições
contradictions-lede = { $count ->
    [one] { $n } julgamento contradiz outros.
    [many] { $n } julgamentos contradizem outros.
   *[other] { $n } julgamentos contradizem outros.
}
contradictions-plain = Cada um diz que duas coisas não são uma só, enquanto outros julgamentos as unem. Todos ficam como foram ditos, com os seus recibos; as coisas continuam unidas até que alguém retire um julgamento.
contradictions-none = Nenhum julgamento desta edição contradiz outro.
contradictions-joined = Unidas mesmo assim por:
contradictions-findings = Achados do diário
contradictions-no-findings = Nada de errado foi encontrado no diário desta edição.
`;
