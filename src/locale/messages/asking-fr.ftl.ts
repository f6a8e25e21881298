/** Messages of the letter that asks about a commitment: Fluent, held as a module. */
export const askingFr = `
asking-summary = Une lettre pour demander
asking-plain = Copiez-la, indiquez à qui vous écrivez et signez-la. Elle demande des faits et n’accuse personne.
asking-greeting = Madame, Monsieur,
asking-words = Les mots, dans { $source } :
asking-questions = Pourriez-vous me dire si cela a été réalisé et quand, en quelle quantité et où ; quel document le montre et où il peut être lu ; et, si cela n’a pas été réalisé, ce qu’il en est advenu ?
asking-record = Le dossier, avec ses sources et les endroits où l’on a cherché : { $address }
asking-law = Si une loi sur l’accès à l’information publique s’applique à votre institution, veuillez considérer cette lettre comme une demande à ce titre.
asking-end = Veuillez agréer mes salutations distinguées,
`;
