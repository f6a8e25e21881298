/** Mensajes sobre las propuestas de pares: cómo se hacen y de dónde vienen. Fluent, guardado como módulo. */
export const proposalsEs = `
linking-unmade = Se están buscando los pares
linking-unmade-plain = Las reglas trabajan en esta edición en segundo plano: vuelva a abrir la página en un momento. La orden obras link también los busca.
linking-made = Se buscaron los pares
`;
