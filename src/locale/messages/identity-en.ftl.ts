/** Messages on who is who and of the desk where links are decided: Fluent, held as a module. */
export const identityEn = `
link-withdrawn = taken back
match-relation-withdrawn = taken back
`;
