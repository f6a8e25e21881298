/** Words that stand on paper alone. */
export const paperPt = `
paper-more = … e mais { $n }, no endereço ao pé da folha
paper-also = Não impressos, no endereço ao pé da folha: outras afirmações ({ $statements }), compromissos relacionados ({ $commitments }), registros do diário ({ $entries }).
`;
