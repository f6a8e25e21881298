/** Messages of the letter that asks about a commitment: Fluent, held as a module. */
export const askingEn = `
asking-summary = A letter to ask with
asking-plain = Copy it, put in whom you write to, and sign it. It asks for facts and accuses nobody.
asking-greeting = Dear Sir or Madam,
asking-words = The words, in { $source }:
asking-questions = Could you tell me whether and when this was carried out, how much of it and where; which document shows it, and where it can be read; and, if it was not carried out, what became of it?
asking-record = The record, with its sources and with where was looked: { $address }
asking-law = If a law on access to public information applies to your institution, please take this letter as a request under it.
asking-end = Yours faithfully,
`;
