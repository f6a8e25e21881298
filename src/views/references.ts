import type { Localised, Party, Source } from '../model/index.ts';
import type { PartyRef, SourceNote, Stamp } from './answers.ts';
import { type AskedEdition, bodyOf, present, rowsAmong, textOf, wordOf } from './question.ts';

export function stampOf(edition: AskedEdition): Stamp {
  const { asOf, program, rubric, journal } = edition.manifest;
  return { edition: edition.id, asOf, journalSize: journal.size, journalRoot: journal.root, program, rubric };
}

/** Parties by id. An id that the edition does not hold is answered with the id as its name. */
export class Parties {
  readonly #known: ReadonlyMap<string, PartyRef>;
  constructor(known: ReadonlyMap<string, PartyRef>) {
    this.#known = known;
  }
  get(id: string): PartyRef {
    return this.#known.get(id) ?? { id, name: { en: id, es: id }, country: null };
  }
  has(id: string): boolean {
    return this.#known.has(id);
  }
  find(id: string | null | undefined): PartyRef | null {
    return id === null || id === undefined ? null : this.get(id);
  }
  list(ids: readonly string[]): PartyRef[] {
    return ids.map((id) => this.get(id));
  }
}

export const partyRefOf = (party: Party): PartyRef => ({ id: party.id, name: party.name, country: party.country });

/**
 * What an edition was once asked of by id, kept as long as the edition itself: it never changes, and names are asked
 * for on every page.
 */
function memoryOf<T>(): (edition: AskedEdition) => Map<string, T> {
  const memories = new WeakMap<AskedEdition, Map<string, T>>();
  return (edition) => {
    const known = memories.get(edition) ?? new Map<string, T>();
    memories.set(edition, known);
    return known;
  };
}
const knownParties = memoryOf<PartyRef>();
const knownSources = memoryOf<SourceNote>();

export async function loadParties(edition: AskedEdition, ids: Iterable<string | null | undefined>): Promise<Parties> {
  const known = knownParties(edition);
  const asked = new Set(present(ids));
  const rows = await rowsAmong(
    edition,
    [...asked].filter((id) => !known.has(id)),
    (list) => `select body from party where id in ${list}`,
  );
  for (const row of rows) {
    const party = bodyOf<Party>(row);
    known.set(party.id, partyRefOf(party));
  }
  return new Parties(known);
}

/** Which of these ISO 3166-1 alpha-2 codes have a country page: those of a state that the edition holds. */
export async function countriesHeld(
  edition: AskedEdition,
  codes: Iterable<string | null | undefined>,
): Promise<string[]> {
  const rows = await rowsAmong(
    edition,
    [...new Set(present(codes))],
    (list) => `select distinct country from party where type = 'state' and country in ${list} order by country`,
  );
  return rows.map((row) => wordOf(row, 'country'));
}

/** Sources by id, each with the note that stands under a figure. */
export class Sources {
  readonly #known: ReadonlyMap<string, SourceNote>;
  constructor(known: ReadonlyMap<string, SourceNote>) {
    this.#known = known;
  }
  get(id: string): SourceNote {
    return this.#known.get(id) ?? unknownSource(id);
  }
  find(id: string | null | undefined): SourceNote | null {
    return id === null || id === undefined ? null : this.get(id);
  }
  all(): SourceNote[] {
    return [...this.#known.values()];
  }
}

const unknownSource = (id: string): SourceNote => ({
  id,
  title: id,
  publisher: null,
  url: null,
  datePublished: null,
  licence: 'unknown',
  attribution: null,
  caveat: null,
});

export const sourceNoteOf = (source: Source, parties: Parties): SourceNote => ({
  id: source.id,
  title: source.title ?? source.id,
  publisher: parties.find(source.publisher),
  url: source.url,
  datePublished: source.datePublished,
  licence: source.licence.id,
  attribution: source.licence.attribution,
  caveat: source.caveat,
});

export async function loadSources(edition: AskedEdition, ids: Iterable<string | null | undefined>): Promise<Sources> {
  const known = knownSources(edition);
  const asked = [...new Set(present(ids))];
  const rows = await rowsAmong(
    edition,
    asked.filter((id) => !known.has(id)),
    (list) => `select body from source where id in ${list} order by id`,
  );
  const bodies = rows.map((row) => bodyOf<Source>(row));
  const parties = await loadParties(
    edition,
    bodies.map((source) => source.publisher),
  );
  for (const source of bodies) known.set(source.id, sourceNoteOf(source, parties));
  return new Sources(new Map(asked.sort().flatMap((id) => (known.has(id) ? [[id, known.get(id) as SourceNote]] : []))));
}

/** The id that an identity judgement gives in place of another; the id itself where there is none. */
export async function canonicalId(edition: AskedEdition, type: string, id: string): Promise<string> {
  const [row] = await edition.rows('select canonical from canon where type = ? and id = ?', [type, id]);
  return (row && textOf(row, 'canonical')) ?? id;
}

export const localisedOf = (en: string | null, es: string | null, fallback: string): Localised => ({
  en: en ?? es ?? fallback,
  es: es ?? en ?? fallback,
});
export const titleOf = (row: Parameters<typeof textOf>[0], fallback: string): Localised =>
  localisedOf(textOf(row, 'title_en'), textOf(row, 'title_es'), fallback);
