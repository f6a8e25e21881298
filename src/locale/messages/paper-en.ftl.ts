/** Words that stand on paper alone. */
export const paperEn = `
paper-more = … and { $n } more, at the address at the foot
paper-also = Not printed, at the address at the foot: other statements ({ $statements }), related commitments ({ $commitments }), entries of the journal ({ $entries }).
`;
