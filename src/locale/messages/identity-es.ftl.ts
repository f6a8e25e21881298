/** Mensajes sobre quién es quién y de la mesa donde se deciden los vínculos: Fluent, guardado como módulo. */
export const identityEs = `
link-withdrawn = retirado
match-relation-withdrawn = retirado
`;
