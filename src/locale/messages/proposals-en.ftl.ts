/** Messages on proposals of pairs: how they are made and where they come from. Fluent, kept as a module. */
export const proposalsEn = `
linking-unmade = The pairs are being looked for
linking-unmade-plain = The rules are at work on this edition in the background: open the page again in a moment. The command obras link looks for them too.
linking-made = The pairs were looked for
`;
