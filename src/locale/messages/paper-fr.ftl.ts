/** Words that stand on paper alone. */
export const paperFr = `
paper-more = … et { $n } de plus, à l’adresse au bas de la feuille
paper-also = Non imprimés, à l’adresse au bas de la feuille : autres affirmations ({ $statements }), engagements liés ({ $commitments }), écritures du journal ({ $entries }).
`;
