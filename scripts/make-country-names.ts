/**
 * Writes src/readers/values/country-names.ts from the public-domain table of country codes (datasets/country-codes, PDDL).
 * Usage: tsx scripts/make-country-names.ts path/to/country-codes_multilingual.csv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const from = process.argv[2];
if (from === undefined) throw new Error('usage: make-country-names.ts FILE.csv');
const rows = parse<Record<string, string>>(readFileSync(from), { columns: true });
const names = [
  'CLDR display name',
  'UNTERM English Short',
  'official_name_en',
  'UNTERM Spanish Short',
  'official_name_es',
  'UNTERM French Short',
  'official_name_fr',
];
/** The names in daily use, which the table leaves to CLDR: "United Kingdom" beside its official name. */
const daily = ['en', 'es', 'fr', 'pt', 'zh-Hans', 'zh-Hant'].flatMap((language) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  ),
);
const lines = rows
  .map((row) => {
    const code = row['ISO3166-1-Alpha-2']!;
    const written = names.map((name) => row[name] ?? '');
    if (/^[A-Z]{2}$/.test(code)) written.push(...daily.map((name) => name.of(code) ?? ''));
    // "RU" is short for Reino Unido in Spanish and the code of another country.
    const known = [...new Set(written.map((name) => name.replace(/\s+/g, ' ').trim()))].filter(
      (name, place) => name !== '' && (place === 0 || !/^[A-Z]{2,3}$/.test(name)),
    );
    return [row['ISO3166-1-Alpha-2']!, row['ISO3166-1-Alpha-3']!, ...known].join('|');
  })
  .filter((line) => /^[A-Z]{2}\|[A-Z]{3}/.test(line))
  .sort();
writeFileSync(
  new URL('../src/readers/values/country-names.ts', import.meta.url),
  `/**
 * ISO 3166-1 alpha-2, alpha-3 and names in English, Spanish, French, Portuguese and Chinese, one country a line.
 * From datasets/country-codes (public domain, PDDL), commit caa72d1e, and CLDR; made by scripts/make-country-names.ts.
 */
export const countryLines = \`
${lines.join('\n').replaceAll('`', "'").replaceAll('\\', '')}
\`;
`,
);
