/** The languages that the readers have rules for; any other is `other` (digits, codes and symbols only). */
export type ReadLanguage = 'en' | 'es' | 'pt' | 'fr' | 'zh' | 'other';

const known: readonly string[] = ['en', 'es', 'pt', 'fr', 'zh'];

/** Language and country of a BCP 47 tag; a country given beside it wins. */
export function readLanguage(tag: string, country?: string | null): { language: ReadLanguage; country: string | null } {
  const parts = tag.toLowerCase().split(/[-_]/);
  const language = known.includes(parts[0] ?? '') ? (parts[0] as ReadLanguage) : 'other';
  const region = parts.slice(1).find((part) => /^[a-z]{2}$/.test(part));
  const given = country == null || country === '' ? (region ?? null) : country;
  return { language, country: given === null ? null : given.toUpperCase() };
}
