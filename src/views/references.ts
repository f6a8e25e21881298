import type { Localised, Party, Source } from '../model/index.ts';
import type { PartyRef, SourceNote, Stamp } from './answers.ts';
import { type AskedEdition, bodyOf, onceOf, present, rowsAmong, textOf, wordOf } from './question.ts';

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

/** Every party of an edition by its id. */
const allParties = onceOf(
  async (edition) =>
    new Map(
      (await edition.rows('select body from party')).map((row) => {
        const party = bodyOf<Party>(row);
        return [party.id, partyRefOf(party)];
      }),
    ),
);

/** Every source of an edition by its id. */
const allSources = onceOf(async (edition) => {
  const [rows, parties] = await Promise.all([edition.rows('select body from source'), loadParties(edition)]);
  return new Map(rows.map((row) => bodyOf<Source>(row)).map((source) => [source.id, sourceNoteOf(source, parties)]));
});

/** SQL of `party p`: is it a country of the region, a state that a coverage statement names as a country? */
export const regionOnly = `p.type = 'state' and p.country is not null
  and exists (select 1 from coverage v where v.country = p.id)`;

/** The countries of the region, by name. */
export const askCountries = onceOf(async (edition) => {
  const rows = await edition.rows(`select p.body from party p where ${regionOnly} order by p.name_en, p.id`);
  return rows.map((row) => partyRefOf(bodyOf<Party>(row)));
});

/** Reads the names that every page asks for. */
export async function prepareNames(edition: AskedEdition): Promise<void> {
  await Promise.all([allSources(edition), askCountries(edition)]);
}

export const loadParties = async (edition: AskedEdition): Promise<Parties> => new Parties(await allParties(edition));

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
  const known = await allSources(edition);
  return new Sources(
    new Map(
      [...new Set(present(ids))].sort().flatMap((id) => (known.has(id) ? [[id, known.get(id) as SourceNote]] : [])),
    ),
  );
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
