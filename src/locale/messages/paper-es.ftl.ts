/** Words that stand on paper alone. */
export const paperEs = `
paper-more = … y { $n } más, en la dirección al pie
paper-also = Sin imprimir, en la dirección al pie: otras afirmaciones ({ $statements }), compromisos relacionados ({ $commitments }), asientos del diario ({ $entries }).
`;
