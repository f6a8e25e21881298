import { closeSync, openSync, writeSync } from 'node:fs';
import { parseMapping } from '../src/readers/index.ts';

/** What a made corpus holds: the truth that a reader of it must come to. */
export interface CorpusTruth {
  readonly bytes: number;
  readonly activities: number;
  readonly transactions: number;
  readonly results: number;
}

/** A source of pseudo-random numbers by mulberry32: the same seed gives the same numbers on every machine. */
function startDice(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[between(0, list.length - 1)]!,
  };
}
type Dice = ReturnType<typeof startDice>;

const countries = ['HN', 'GT', 'SV', 'NI', 'PY', 'BO', 'PE', 'HT', 'DO', 'EC', 'BZ', 'LC'];
const sectors = ['11220', '12220', '14030', '15110', '21020', '23210', '31120', '43040'];
const languages = ['en', 'es', 'fr'] as const;
const nouns = {
  en: ['school', 'road', 'clinic', 'bridge', 'library', 'harbour', 'water supply & sanitation', 'power line'],
  es: ['escuela', 'carretera', 'clínica', 'puente', 'biblioteca', 'puerto', 'agua y saneamiento', 'línea eléctrica'],
  fr: ['école', 'route', 'clinique', 'pont', 'bibliothèque', 'port', 'eau & assainissement', 'ligne électrique'],
};
const places = {
  en: ['in the north', 'by the coast', 'in the capital', 'along the river'],
  es: ['en el norte', 'en la costa', 'en la capital', 'a lo largo del río'],
  fr: ['au nord', 'sur la côte', 'dans la capitale', 'le long du fleuve'],
};
const funder = 'XM-DAC-41114';
const escaped = (text: string): string => text.replaceAll('&', '&amp;');
const day = (dice: Dice, year: number): string =>
  `${year}-${String(dice.between(1, 12)).padStart(2, '0')}-${String(dice.between(1, 28)).padStart(2, '0')}`;
const money = (dice: Dice): string =>
  `${dice.between(1000, 9_000_000)}.${String(dice.between(0, 99)).padStart(2, '0')}`;

/** The same few words in two or three languages. */
function narratives(dice: Dice, indent: string, words: number): string {
  const noun = dice.between(0, nouns.en.length - 1);
  return languages
    .slice(0, dice.chance(0.4) ? 3 : 2)
    .map((language) => {
      const parts: string[] = [];
      for (let i = 0; i < words; i++) {
        parts.push(nouns[language][(noun + i) % nouns[language].length]!, dice.pick(places[language]));
      }
      return `${indent}<narrative xml:lang="${language}">${escaped(parts.join(' '))}</narrative>\n`;
    })
    .join('');
}
const within = (name: string, attributes: string, dice: Dice, words: number, indent = '      '): string =>
  `${indent}<${name}${attributes}>\n${narratives(dice, `${indent}  `, words)}${indent}</${name}>\n`;

function transaction(dice: Dice, year: number): string {
  const date = day(dice, year);
  return `    <transaction ref="T-${dice.between(1, 99999)}">
      <transaction-type code="${dice.pick(['2', '3', '3', '4'])}"/>
      <transaction-date iso-date="${date}"/>
      <value currency="${dice.pick(['USD', 'EUR'])}" value-date="${date}">${money(dice)}</value>
${dice.chance(0.5) ? within('description', '', dice, 1) : ''}${within('provider-org', ` ref="${funder}" type="40"`, dice, 1)}${within('receiver-org', ' ref="XM-DAC-41122" type="10"', dice, 1)}    </transaction>
`;
}

function result(dice: Dice, year: number): string {
  const period = (at: number): string => `        <period>
          <period-start iso-date="${at}-01-01"/>
          <period-end iso-date="${at}-12-31"/>
          <target value="${dice.between(10, 900)}"/>
          <actual value="${dice.between(10, 900)}">
            <comment>
${narratives(dice, '              ', 1)}            </comment>
          </actual>
        </period>
`;
  return `    <result type="1" aggregation-status="0">
${within('title', '', dice, 1)}      <indicator measure="1" ascending="1">
${within('title', '', dice, 2, '        ')}${period(year)}${period(year + 1)}      </indicator>
    </result>
`;
}

function activity(dice: Dice, number: number, count: { transactions: number; results: number }): string {
  const year = dice.between(2008, 2019);
  const share = dice.between(1, 99);
  const transactions = dice.between(1, 20);
  const results = dice.chance(0.4) ? dice.between(1, 3) : 0;
  count.transactions += transactions;
  count.results += results;
  const [first, second] = [dice.between(0, 5), dice.between(6, 11)];
  const parts = [
    `  <iati-activity xml:lang="en" default-currency="USD" last-updated-datetime="${day(dice, 2020)}T00:00:00Z" hierarchy="1">
    <iati-identifier>${funder}-P${number}</iati-identifier>
`,
    within('reporting-org', ` ref="${funder}" type="40"`, dice, 1, '    '),
    within('title', '', dice, 3, '    '),
    within('description', ' type="1"', dice, 14, '    '),
    within('participating-org', ` ref="${funder}" type="40" role="1"`, dice, 1, '    '),
    within('participating-org', ' type="10" role="4"', dice, 1, '    '),
    `    <activity-status code="${dice.pick(['2', '4'])}"/>
    <activity-date iso-date="${day(dice, year)}" type="1"/>
    <activity-date iso-date="${day(dice, year + 3)}" type="3"/>
    <recipient-country code="${countries[first]}" percentage="${share}"/>
    <recipient-country code="${countries[second]}" percentage="${100 - share}"/>
    <location>
${within('name', '', dice, 1)}      <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326">
        <pos>${dice.between(-30, 20)}.${dice.between(1000, 9999)} ${dice.between(-90, -60)}.${dice.between(1000, 9999)}</pos>
      </point>
      <exactness code="${dice.pick(['1', '2'])}"/>
    </location>
    <sector vocabulary="1" code="${dice.pick(sectors)}"/>
    <policy-marker vocabulary="1" code="2" significance="1"/>
    <default-flow-type code="10"/>
    <default-finance-type code="110"/>
    <default-aid-type code="C01"/>
    <default-tied-status code="5"/>
    <budget type="1" status="2">
      <period-start iso-date="${year}-01-01"/>
      <period-end iso-date="${year}-12-31"/>
      <value currency="USD" value-date="${year}-01-01">${money(dice)}</value>
    </budget>
`,
  ];
  for (let i = 0; i < transactions; i++) parts.push(transaction(dice, dice.between(year, year + 3)));
  if (dice.chance(0.5)) {
    parts.push(`    <document-link url="https://example.org/documents/${number}?a=1&amp;b=2" format="application/pdf">
${within('title', '', dice, 2)}      <category code="A02"/>
      <language code="en"/>
    </document-link>
`);
  }
  for (let i = 0; i < results; i++) parts.push(result(dice, year));
  parts.push('  </iati-activity>\n');
  return parts.join('');
}

/** Writes an IATI 2.03 file of about `size` bytes that is valid by schema, code lists and ruleset. Same seed, same bytes. */
export function writeIatiCorpus(path: string, size: number, seed: number): CorpusTruth {
  const dice = startDice(seed);
  const count = { transactions: 0, results: 0 };
  let activities = 0;
  const bytes = writeText(
    path,
    size,
    '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n',
    () => {
      activities++;
      return activity(dice, activities, count);
    },
    '</iati-activities>\n',
  );
  return { bytes, activities, ...count };
}

/** The mapping of the table that `writeCsvCorpus` writes. */
export const csvCorpusMapping = parseMapping({
  mapping: 1,
  kind: 'activities',
  identifier: 'id',
  title: 'title',
  agreedOn: { column: 'signed', formats: ['ISO'] },
  places: [{ country: 'country', latitude: 'latitude', longitude: 'longitude', precision: { fixed: 'approximate' } }],
  transactions: [
    { kind: { fixed: '2' }, value: 'amount', currency: 'currency', date: { column: 'signed', formats: ['ISO'] } },
  ],
  extra: ['notes'],
});

/** Writes a table of projects as CSV, with quoted cells and line breaks in them. Same seed, same bytes. */
export function writeCsvCorpus(path: string, size: number, seed: number): CorpusTruth {
  const dice = startDice(seed);
  let activities = 0;
  const bytes = writeText(
    path,
    size,
    'id,title,country,signed,amount,currency,latitude,longitude,notes\n',
    () => {
      activities++;
      const language = dice.pick(languages);
      const title = `${dice.pick(nouns[language])}, ${dice.pick(places[language])}`;
      const note = dice.chance(0.3) ? `"${title}\nsays ""${title}"""` : title.replace(',', ';');
      const point = `${dice.between(-30, 20)}.${dice.between(1000, 9999)},${dice.between(-90, -60)}.${dice.between(1000, 9999)}`;
      return `P${activities},"${title}",${dice.pick(countries)},${day(dice, dice.between(2000, 2020))},${money(dice)},USD,${point},${note}\n`;
    },
    '',
  );
  return { bytes, activities, transactions: activities, results: 0 };
}

function writeText(path: string, size: number, head: string, next: () => string, tail: string): number {
  const file = openSync(path, 'w');
  let written = 0;
  let held = [head];
  let heldLength = head.length;
  const flush = (): void => {
    const bytes = Buffer.from(held.join(''));
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    written += bytes.length;
    held = [];
    heldLength = 0;
  };
  try {
    while (written + heldLength + tail.length < size) {
      const text = next();
      held.push(text);
      heldLength += text.length;
      if (heldLength > 1024 ** 2) flush();
    }
    held.push(tail);
    flush();
  } finally {
    closeSync(file);
  }
  return written;
}
