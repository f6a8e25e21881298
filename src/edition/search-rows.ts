import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Engine } from '../db/index.ts';
import { placesOf, tokens } from '../text/index.ts';
import { addRow, type Rows, type TableRow } from './rows.ts';
import { type PartsOf, rowsOfParts, tableOf, writePart } from './table-file.ts';

interface Findable {
  readonly type: string;
  readonly id: string;
  readonly titleEn: string;
  readonly titleEs: string;
  /** Language of the title, of things whose title is not the journal's own. */
  readonly language?: string | null;
  /** The title in other languages. */
  readonly otherTitles?: readonly string[];
  /** Further words, each once. */
  readonly more: readonly (string | null | undefined)[];
  readonly country: string | null;
  readonly label: string | null;
  readonly year: number | null;
}

const titleWeight = 4;

/** The number by which the rows of one source know a thing, until an edition gives it its own. */
export const thingOf = (type: string, id: string): string =>
  createHash('sha256').update(`${type}\0${id}`).digest().readBigInt64BE().toString();

const knownWords = new Map<string, readonly string[]>();
const manyWords = 10_000;
const longestKnown = 200;

/** The words of a text; of short ones, such as the names of organisations, it is remembered. */
function wordsOf(text: string): readonly string[] {
  const known = knownWords.get(text);
  if (known !== undefined) return known;
  const words = tokens(text, 'und');
  if (text.length <= longestKnown) {
    if (knownWords.size >= manyWords) knownWords.clear();
    knownWords.set(text, words);
  }
  return words;
}

function addFindable(rows: Rows, thing: Findable): void {
  const weights = new Map<string, number>();
  const titles = [...new Set([thing.titleEn, thing.titleEs, ...(thing.otherTitles ?? [])])];
  for (const title of titles) for (const term of wordsOf(title)) weights.set(term, titleWeight);
  const more = new Set<string>();
  for (const text of thing.more) if (text) for (const term of wordsOf(text)) more.add(term);
  for (const term of more) weights.set(term, (weights.get(term) ?? 0) + 1);
  const number = thingOf(thing.type, thing.id);
  addRow(rows, 'searchable', {
    thing: number,
    type: thing.type,
    id: thing.id,
    title_en: thing.titleEn,
    title_es: thing.titleEs,
    title_language: thing.language ?? null,
    country: thing.country,
    label: thing.label,
    year: thing.year,
    length: weights.size,
  });
  const texts = new Set([...titles, ...thing.more].filter((text): text is string => !!text));
  for (const { term, place } of placesOf([...texts].map(wordsOf)))
    addRow(rows, 'posting', { term, thing: number, type: thing.type, weight: weights.get(term) ?? 0, place });
}

/** The words of all postings, counted into the part file `term.parquet` of a folder. Same postings, same bytes. */
export async function countTerms(engine: Engine, parts: PartsOf, folder: string): Promise<void> {
  const postings = rowsOfParts(tableOf('posting'), parts('posting'));
  const counted = `select term, count(distinct thing) as documents, count(*) as postings from (${postings}) group by term`;
  await writePart(engine, tableOf('term'), counted, join(folder, 'term.parquet'));
}

const textOf = (row: TableRow, column: string): string | null =>
  row[column] === null || row[column] === undefined ? null : String(row[column]);
const yearOf = (date: string | null): number | null =>
  date !== null && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null;

/** Search rows of the activities of one source. */
export function activitySearchRows(read: Rows): Rows {
  const rows: Rows = new Map();
  const countries = new Map<string, Set<string>>();
  const addCountry = (id: string, country: string) => {
    const known = countries.get(id);
    if (known) known.add(country);
    else countries.set(id, new Set([country]));
  };
  for (const place of read.get('activity_place') ?? [])
    if (place.country) addCountry(String(place.activity), String(place.country));
  const parties = new Map<string, string[]>();
  for (const party of read.get('activity_party') ?? []) {
    const id = String(party.activity);
    const names = parties.get(id);
    if (party.name) {
      if (names) names.push(String(party.name));
      else parties.set(id, [String(party.name)]);
    }
    if (party.role === 'recipient' && party.country) addCountry(id, String(party.country));
  }
  for (const activity of read.get('activity') ?? []) {
    const id = String(activity.id);
    const title = textOf(activity, 'title') ?? textOf(activity, 'identifier') ?? id;
    addFindable(rows, {
      type: 'activity',
      id,
      titleEn: title,
      titleEs: title,
      language: textOf(activity, 'title') === null ? null : textOf(activity, 'title_language'),
      more: [textOf(activity, 'identifier'), ...(parties.get(id) ?? [])],
      country: [...(countries.get(id) ?? [])].sort().join(' ') || null,
      label: null,
      year: typeof activity.year === 'number' ? activity.year : null,
    });
  }
  return rows;
}

/** Search rows of what the journal names. */
export function journalSearchRows(journal: Rows): Rows {
  const rows: Rows = new Map();
  const bodyOf = (row: TableRow) =>
    JSON.parse(String(row.body)) as Record<string, unknown> & {
      name?: Record<string, string>;
      title?: Record<string, string>;
      language?: string | null;
      otherNames?: { name: string }[];
    };
  const names = new Map<string, string[]>();
  const partyCountry = new Map<string, string>();
  for (const row of journal.get('party') ?? []) {
    const body = bodyOf(row);
    const all = [...Object.values(body.name ?? {}), ...(body.otherNames ?? []).map((other) => other.name)];
    names.set(String(row.id), all);
    if (row.country) partyCountry.set(String(row.id), String(row.country));
    if (row.type === 'media') continue;
    addFindable(rows, {
      type: 'party',
      id: String(row.id),
      titleEn: String(row.name_en),
      titleEs: String(row.name_es),
      otherTitles: Object.values(bodyOf(row).name ?? {}),
      more: all,
      country: textOf(row, 'country'),
      label: null,
      year: null,
    });
  }
  const partiesOf = new Map<string, string[]>();
  for (const row of journal.get('commitment_party') ?? [])
    partiesOf.set(String(row.commitment), [...(partiesOf.get(String(row.commitment)) ?? []), String(row.party)]);
  const quotes = new Map<string, string[]>();
  for (const row of journal.get('statement') ?? []) {
    if (row.subject_type === 'commitment' && row.quote)
      quotes.set(String(row.subject_id), [...(quotes.get(String(row.subject_id)) ?? []), String(row.quote)]);
  }
  for (const row of journal.get('commitment') ?? []) {
    const id = String(row.id);
    const parties = partiesOf.get(id) ?? [];
    addFindable(rows, {
      type: 'commitment',
      id,
      titleEn: String(row.title_en),
      titleEs: String(row.title_es),
      otherTitles: Object.values(bodyOf(row).title ?? {}),
      more: [...parties.flatMap((party) => names.get(party) ?? []), ...(quotes.get(id) ?? []), String(row.object)],
      country: [...new Set(parties.flatMap((party) => partyCountry.get(party) ?? []))].sort().join(' ') || null,
      label: String(row.label),
      year: yearOf(textOf(row, 'announced_on')),
    });
  }
  for (const row of journal.get('instrument') ?? []) {
    addFindable(rows, {
      type: 'instrument',
      id: String(row.id),
      titleEn: String(row.title_en),
      titleEs: String(row.title_es),
      otherTitles: Object.values(bodyOf(row).title ?? {}),
      more: [],
      country: null,
      label: null,
      year: yearOf(textOf(row, 'date')),
    });
  }
  for (const row of journal.get('work') ?? []) {
    addFindable(rows, {
      type: 'work',
      id: String(row.id),
      titleEn: String(row.name_en),
      titleEs: String(row.name_es),
      otherTitles: Object.values(bodyOf(row).name ?? {}),
      more: [],
      country: textOf(row, 'country'),
      label: null,
      year: null,
    });
  }
  const languages = new Map<string, string | null>();
  for (const row of journal.get('source') ?? []) {
    const { language } = bodyOf(row);
    languages.set(String(row.id), language ?? null);
    if (row.kind !== 'document') continue;
    const title = textOf(row, 'title') ?? String(row.id);
    addFindable(rows, {
      type: 'document',
      id: String(row.id),
      titleEn: title,
      titleEs: title,
      language: textOf(row, 'title') === null ? null : (language ?? null),
      more: names.get(String(row.publisher)) ?? [],
      country: null,
      label: null,
      year: yearOf(textOf(row, 'date_published')),
    });
  }
  for (const row of journal.get('statement') ?? []) {
    if (!row.quote) continue;
    addFindable(rows, {
      type: 'statement',
      id: String(row.id),
      titleEn: String(row.quote),
      titleEs: String(row.quote),
      language: languages.get(String(row.source)) ?? null,
      more: [bodyOf(row).about as string | null],
      country: null,
      label: textOf(row, 'label'),
      year: yearOf(textOf(row, 'asserted_at')),
    });
  }
  return rows;
}
