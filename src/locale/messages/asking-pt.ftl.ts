/** Messages of the letter that asks about a commitment: Fluent, held as a module. */
export const askingPt = `
asking-summary = Uma carta para perguntar
asking-plain = Copie-a, indique a quem escreve e assine. Pede factos e não acusa ninguém.
asking-greeting = A quem de direito:
asking-words = As palavras, em { $source }:
asking-questions = Poderia informar-me se isto foi realizado e quando, em que quantidade e onde; que documento o mostra e onde pode ser lido; e, se não foi realizado, o que aconteceu?
asking-record = O registo, com as suas fontes e com os lugares onde se procurou: { $address }
asking-law = Se uma lei de acesso à informação pública se aplica à sua instituição, peço que considere esta carta um pedido nos termos dela.
asking-end = Com os melhores cumprimentos,
`;
