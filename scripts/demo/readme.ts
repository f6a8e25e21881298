import { parse } from 'csv-parse/sync';
import type { EntryKind } from '../../src/model/index.ts';
import type { DraftJournal } from './draft-journal.ts';

const kinds: readonly (readonly [EntryKind, string])[] = [
  ['party', 'parties'],
  ['source', 'sources'],
  ['instrument', 'instruments'],
  ['commitment', 'commitments'],
  ['telling', 'tellings'],
  ['statement', 'statements'],
  ['work', 'works'],
  ['evidence', 'evidence events'],
  ['word', 'words of promisors'],
  ['link', 'links'],
  ['search', 'search logs'],
  ['coverage', 'coverage statements'],
  ['mission', 'names of the article'],
];

/** The page that says where everything in `demo/` comes from. */
export function readme(journal: DraftJournal, files: ReadonlyMap<string, string>): string {
  const rows = [...files]
    .filter(([name]) => name.endsWith('.csv'))
    .map(([name, text]) => `| \`files/${name}\` | ${(parse(text).length - 1).toLocaleString('en-US')} |`)
    .join('\n');
  const counts = kinds
    .map(([kind, words]) => `| ${words} | ${journal.count(kind).toLocaleString('en-US')} |`)
    .join('\n');
  return `# The demo ledger

Facts only, each with its source: what partners promised Latin America and the Caribbean, how it was told, what came of it as far as sources show, and where was looked. Made by \`npx tsx scripts/demo/build.ts\` from the project's data folder; this page too.

| file | rows |
| --- | ---: |
${rows}
| \`journal.jsonl\` | ${(journal.write().split('\n').length - 1).toLocaleString('en-US')} |

| what the journal holds | count |
| --- | ---: |
${counts}

## Where it comes from

| what | origin | terms | date |
| --- | --- | --- | --- |
| \`gcdf3-lac.csv\` | AidData, Global Chinese Development Finance 3.0, located records of the region | ODC-By 1.0, name AidData; OpenStreetMap links only | published 6 November 2023 |
| \`worldbank-lac.csv\` | World Bank, Projects & Operations, list of 31 March 2025 (status of 29 August 2024 beside it) | CC BY 4.0, name the World Bank | 31 March 2025 |
| \`worldbank-lac-2024.csv\` | World Bank, Projects & Operations, list of 29 August 2024, to compare | CC BY 4.0, name the World Bank | 29 August 2024 |
| \`worldbank-lac-places.csv\` | AidData, locations of World Bank projects | ODC-By 1.0, name AidData | 2011 |
| \`honduras-aid-platform*.csv\` | Aid management platform of Honduras, released by AidData, version 1.3.1 | ODC-By 1.0, name AidData | 2014 |
| \`us-foreign-assistance-western-hemisphere.csv\` | ForeignAssistance.gov, country summary | work of the United States government | 2023 |
| \`gdp-deflator-partners.csv\` | World Bank, GDP deflator, annual change, ten partners, six decimals | CC BY 4.0, name the World Bank | as collected in datasets/inflation |
| \`gdp-partners.csv\` | World Bank, gross domestic product, current US dollars, ten partners, two decimals | CC BY 4.0, name the World Bank | as collected in datasets/gdp |
| \`exchange-rates.csv\` | International Monetary Fund, exchange rates, yearly averages per US dollar, in codeforIATI/imf-exchangerates; countries of the region, ten partners, euro area; twelve decimals | free use with attribution, changes stated: “Source: International Monetary Fund” | 1955 to 2024 |
| \`export-concentration-lac.csv\` | MonicaCT/economic-complexity-structural-transformation-lac, from the Atlas of the Harvard Growth Lab; five of its measures, six decimals | MIT, name the author | 1995 to 2023 |
| \`un-votes-lac.csv\` | Erik Voeten, United Nations General Assembly Voting Data, in dgrtwo/unvotes; counted here by country, partner, year and issue, 1991 to 2019, ten partners | MIT, name the author | 2020 |
| the article and its 130 statements | a text without author, publisher, date or licence: its words stay outside but for short quotes and positions | short quotes, typing and checks only | May 2025 |
| documents and pages | the address of each is in its source entry | all rights with their publishers: facts and quotes of at most eight words | as the page gives |

## Rules

- No quote is longer than eight words (two Chinese characters count as a word). Titles of records are made from facts: the name of the thing, or the class of goods and who received them, then country, kind of flow and year.
- Unknown is empty, never 0. In the World Bank list a zero means "none or unknown": it is left out and named in the column \`zero_in\`.
- Amounts are exact decimal text in the currency and price basis of the source. Nothing is converted in the files: a conversion is worked out beside the original, with its rate.
- A window stands only where words state one; the words and their source stand with it.
- A search that is logged was made: those in data files are run again at each build, those in stored web pages carry their date.
- Grades and labels are computed from the journal, never entered.
- \`examples/\` holds invented texts for trying the document reader. They are not part of the ledger.
`;
}
