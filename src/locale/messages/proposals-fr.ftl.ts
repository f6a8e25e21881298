/** Messages sur les propositions de paires : comment elles se font et d’où elles viennent. Fluent, gardé comme module. */
export const proposalsFr = `
linking-unmade = Les paires sont en cours de recherche
linking-unmade-plain = Les règles travaillent sur cette édition en arrière-plan : rouvrez la page dans un moment. La commande obras link les cherche aussi.
linking-made = Les paires ont été cherchées
`;
