import { activitiesSql, cellOf, type Edition, listOf, nameId, namesOf, namesSql } from '../edition/index.ts';
import { type Commitment, type Localised, type Party, trimDecimal, type Work } from '../model/index.ts';

/** What of an edition the linking desk asks. */
export type LinkEdition = Pick<Edition, 'id' | 'path' | 'manifest' | 'rows' | 'close'>;

/** Where a thing stands in a source. */
export interface LinkPlace {
  readonly source: string;
  readonly title: string;
  readonly line: number | null;
  readonly path: string | null;
}
/** One of the two sides of a pair, as a person sees it. */
export interface LinkCard {
  readonly type: 'party' | 'activity' | 'work' | 'commitment';
  readonly id: string;
  readonly title: Localised | string | null;
  /** Has it a page of its own in the edition? Names of sources have none. */
  readonly hasPage: boolean;
  readonly facts: readonly { readonly name: LinkFact; readonly value: string }[];
  readonly places: readonly LinkPlace[];
}
export type LinkFact =
  | 'names'
  | 'identifiers'
  | 'type'
  | 'country'
  | 'at-work-in'
  | 'activities'
  | 'funders'
  | 'year'
  | 'amount'
  | 'place'
  | 'promisors'
  | 'beneficiaries'
  | 'window'
  | 'identifier';
export type LinkSide = Pick<LinkCard, 'type' | 'id'>;

const facts = (...list: readonly (readonly [LinkFact, string | null])[]): LinkCard['facts'] =>
  list.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
const keyOf = ({ type, id }: LinkSide): string => `${type} ${id}`;

/** Cards of some things of an edition; null where it holds none of that type and id. Only their own rows are read. */
export async function cardsOf(
  edition: Pick<LinkEdition, 'rows'>,
  sides: readonly LinkSide[],
): Promise<(side: LinkSide) => LinkCard | null> {
  const of = (type: LinkCard['type']) => [...new Set(sides.filter((each) => each.type === type).map(({ id }) => id))];
  const cards = new Map<string, LinkCard>();
  const keep = (list: readonly LinkCard[]) => {
    for (const card of list) if (!cards.has(keyOf(card))) cards.set(keyOf(card), card);
  };
  const titles = new Map<string, string>();
  keep(await partyCards(edition, of('party')));
  keep(
    await nameCards(
      edition,
      of('party').filter((id) => !cards.has(`party ${id}`)),
    ),
  );
  keep(await activityCards(edition, of('activity')));
  keep(await workCards(edition, of('work')));
  keep(await commitmentCards(edition, of('commitment')));
  const sources = new Set([...cards.values()].flatMap(({ places }) => places.map(({ source }) => source)));
  if (sources.size > 0)
    for (const row of await edition.rows(`select id, title from source where id ${among(sources.size)}`, [...sources]))
      titles.set(String(row.id), cellOf(row, 'title') ?? String(row.id));
  return (side) => {
    const card = cards.get(keyOf(side));
    return card === undefined
      ? null
      : { ...card, places: card.places.map((place) => ({ ...place, title: titles.get(place.source) ?? place.title })) };
  };
}
/** Of what types an edition holds each of some ids; one that it does not hold has none. */
export async function heldTypes(
  edition: Pick<LinkEdition, 'rows'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly LinkCard['type'][]>> {
  const types = new Map<string, LinkCard['type'][]>();
  const wanted = new Set(ids);
  const note = (id: string, type: LinkCard['type']) => {
    if (wanted.has(id)) types.set(id, [...new Set([...(types.get(id) ?? []), type])]);
  };
  const listed = `(select unnest(from_json(?, '["varchar"]')))`;
  const list = JSON.stringify([...wanted]);
  for (const type of ['party', 'activity', 'work', 'commitment'] as const)
    for (const row of await edition.rows(`select id from ${type} where id in ${listed}`, [list]))
      note(String(row.id), type);
  const names = JSON.stringify(ids.filter((id) => !types.has(id)).flatMap((id) => nameIn(id) ?? []));
  for (const row of await edition.rows(namesSql(`p.name in ${listed}`), [names]))
    note(nameId(String(row.source), cellOf(row, 'own') ?? cellOf(row, 'place'), String(row.name)), 'party');
  return types;
}
/** The name that the id of a source's name ends in. */
const nameIn = (id: string): string | undefined => /^[^/]+\/[^/]+\/(.+)$/s.exec(id)?.[1];
const among = (count: number): string => `in (${Array.from({ length: count }, () => '?').join(', ')})`;
type Asked = Pick<LinkEdition, 'rows'>;

async function partyCards(edition: Asked, ids: readonly string[]): Promise<LinkCard[]> {
  if (ids.length === 0) return [];
  return (await edition.rows(`select body from party where id ${among(ids.length)}`, ids)).map((row): LinkCard => {
    const party = JSON.parse(String(row.body)) as Party;
    return {
      type: 'party',
      id: party.id,
      title: party.name,
      hasPage: true,
      facts: facts(
        ['names', namesOf(party).join(' · ')],
        ['type', party.type],
        ['country', party.country],
        ['identifiers', party.identifiers.map(({ scheme, id }) => `${scheme}: ${id}`).join(', ')],
      ),
      places: [],
    };
  });
}

/** Names of sources: `source/country/name`, in which the name may have slashes of its own. */
async function nameCards(edition: Asked, ids: readonly string[]): Promise<LinkCard[]> {
  const names = [...new Set(ids.flatMap((id) => nameIn(id) ?? []))];
  if (names.length === 0) return [];
  return (await edition.rows(namesSql(`p.name ${among(names.length)}`), names)).map((row): LinkCard => {
    const [source, name] = [String(row.source), String(row.name)];
    const [own, place] = [cellOf(row, 'own'), cellOf(row, 'place')];
    return {
      type: 'party',
      id: nameId(source, own ?? place, name),
      title: name,
      hasPage: false,
      facts: facts(
        ['country', own],
        ['at-work-in', place],
        ['identifiers', cellOf(row, 'ref')],
        ['activities', String(row.activities)],
      ),
      places: [placeOf(row, source)],
    };
  });
}
const placeOf = (row: Readonly<Record<string, unknown>>, source: string): LinkPlace => ({
  source,
  title: source,
  line: row.line === null ? null : Number(row.line),
  path: cellOf(row, 'path'),
});

async function activityCards(edition: Asked, ids: readonly string[]): Promise<LinkCard[]> {
  if (ids.length === 0) return [];
  const which = among(ids.length);
  const sql = activitiesSql(which);
  const uses = sql.split(which).length - 1;
  const rows = await edition.rows(sql, Array.from({ length: uses }, () => ids).flat());
  return rows.map((row): LinkCard => {
    const value = cellOf(row, 'value');
    return {
      type: 'activity',
      id: String(row.id),
      title: cellOf(row, 'title'),
      hasPage: true,
      facts: facts(
        ['funders', listOf(cellOf(row, 'funder_names')).join(', ')],
        ['country', [...new Set(listOf(cellOf(row, 'countries')))].join(', ')],
        ['place', listOf(cellOf(row, 'places')).slice(0, 5).join(', ')],
        ['year', cellOf(row, 'year')],
        [
          'amount',
          value === null
            ? null
            : `${trimDecimal(value)} ${cellOf(row, 'currency') ?? ''} (${cellOf(row, 'price_basis')})`,
        ],
        ['identifier', cellOf(row, 'identifier')],
      ),
      places: [placeOf(row, String(row.source))],
    };
  });
}

/** Names of parties in English, by id. */
async function namesIn(edition: Asked, ids: readonly string[]): Promise<(ids: readonly string[]) => string> {
  const some = [...new Set(ids)];
  const rows =
    some.length === 0 ? [] : await edition.rows(`select id, name_en from party where id ${among(some.length)}`, some);
  const known = new Map(rows.map((row) => [String(row.id), cellOf(row, 'name_en')]));
  return (list) => list.map((id) => known.get(id) ?? id).join(', ');
}

async function workCards(edition: Asked, ids: readonly string[]): Promise<LinkCard[]> {
  if (ids.length === 0) return [];
  const works = (await edition.rows(`select body from work where id ${among(ids.length)}`, ids)).map(
    (row) => JSON.parse(String(row.body)) as Work,
  );
  const named = await namesIn(
    edition,
    works.flatMap(({ owner }) => owner ?? []),
  );
  return works.map((work): LinkCard => {
    const money = work.finalValue ?? work.budget;
    const start = work.actual?.start ?? work.planned?.start ?? null;
    return {
      type: 'work',
      id: work.id,
      title: work.name,
      hasPage: true,
      facts: facts(
        ['funders', work.owner === null ? null : named([work.owner])],
        ['country', work.country],
        ['place', work.place?.name ?? null],
        ['year', start !== null && /^\d{4}/.test(start) ? start.slice(0, 4) : null],
        ['amount', money === null ? null : `${money.quantity} ${money.unit}`],
      ),
      places: [],
    };
  });
}

async function commitmentCards(edition: Asked, ids: readonly string[]): Promise<LinkCard[]> {
  if (ids.length === 0) return [];
  const rows = await edition.rows(`select body, window_end from commitment where id ${among(ids.length)}`, ids);
  const held = rows.map((row) => ({
    end: cellOf(row, 'window_end'),
    body: JSON.parse(String(row.body)) as Commitment,
  }));
  const named = await namesIn(
    edition,
    held.flatMap(({ body }) => [...body.promisors, ...body.beneficiaries]),
  );
  return held.map(
    ({ end, body }): LinkCard => ({
      type: 'commitment',
      id: body.id,
      title: body.title,
      hasPage: true,
      facts: facts(
        ['promisors', named(body.promisors)],
        ['beneficiaries', named(body.beneficiaries)],
        ['amount', body.measure === null ? null : `${body.measure.quantity} ${body.measure.unit}`],
        ['window', [body.announcedOn, end].filter((each) => each !== null).join(' → ')],
      ),
      places: [],
    }),
  );
}
