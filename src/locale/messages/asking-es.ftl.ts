/** Messages of the letter that asks about a commitment: Fluent, held as a module. */
export const askingEs = `
asking-summary = Una carta para preguntar
asking-plain = Cópiela, ponga a quién escribe y fírmela. Pide hechos y no acusa a nadie.
asking-greeting = A quien corresponda:
asking-words = Las palabras, en { $source }:
asking-questions = ¿Podría informarme si esto se llevó a cabo y cuándo, en qué cantidad y dónde; qué documento lo muestra y dónde se puede leer; y, si no se llevó a cabo, qué ocurrió con ello?
asking-record = El registro, con sus fuentes y con los lugares donde se buscó: { $address }
asking-law = Si a su institución se le aplica una ley de acceso a la información pública, le ruego que considere esta carta como una solicitud conforme a ella.
asking-end = Atentamente,
`;
