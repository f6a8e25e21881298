/** Mensagens sobre as propostas de pares: como se fazem e de onde vêm. Fluent, guardado como módulo. */
export const proposalsPt = `
linking-unmade = Os pares estão a ser procurados
linking-unmade-plain = As regras trabalham nesta edição em segundo plano: volte a abrir a página dentro de momentos. O comando obras link também os procura.
linking-made = Os pares foram procurados
`;
