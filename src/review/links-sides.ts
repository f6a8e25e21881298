import type { Edition } from '../edition/index.ts';
import type { DeliverySide, PartySide, PromiseSide } from '../linking/index.ts';
import type { Commitment, Localised, Party, Work } from '../model/index.ts';

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

const word = (row: Readonly<Record<string, unknown>>, name: string): string | null =>
  row[name] === null || row[name] === undefined ? null : String(row[name]);
const parts = (text: string | null): string[] =>
  text === null ? [] : text.split('\u0001').filter((each) => each !== '');
const facts = (...list: readonly (readonly [LinkFact, string | null])[]): LinkCard['facts'] =>
  list.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
const plain = (value: string | null): string | null =>
  value === null || !value.includes('.') ? value : value.replace(/0+$/, '').replace(/\.$/, '');

/** A name of a source, as judgements name it. Where it is at work is part of it: every state has a ministry of finance. */
export const nameId = (source: string, country: string | null, name: string): string =>
  `${source}/${country ?? '*'}/${name}`;

/**
 * The parties of an edition and the names under which its sources write those who take part. A recipient is a country by
 * its code, and a cell that lists several names ("- A - B") is no name: both are left out.
 */
export async function partySides(edition: LinkEdition): Promise<{ sides: PartySide[]; cards: Map<string, LinkCard> }> {
  const [parties, names] = await Promise.all([
    edition.rows('select body from party order by id'),
    edition.rows(
      `with home as (select activity, case when count(distinct country) = 1 then min(country) end as country
         from activity_party where role = 'recipient' group by activity)
       select a.source, s.title as source_title, p.name, p.ref, case when p.role = '1' then p.country end as own,
         case when p.role = '1' then null else h.country end as place,
         count(distinct p.activity) as activities, min(a.line) as line, min(a.path) as path
       from activity_party p join activity a on a.id = p.activity left join home h on h.activity = p.activity
         left join source s on s.id = a.source
       where p.role <> 'recipient' and p.name is not null and trim(p.name) <> '' and not starts_with(p.name, '- ')
       group by all order by all`,
    ),
  ]);
  const sides: PartySide[] = [];
  const cards = new Map<string, LinkCard>();
  for (const row of parties) {
    const party = JSON.parse(String(row.body)) as Party;
    const written = [
      ...new Set([
        ...Object.values(party.name).filter((each) => each !== undefined),
        ...party.otherNames.map(({ name }) => name),
      ]),
    ];
    sides.push({
      id: party.id,
      names: written,
      identifiers: party.identifiers,
      type: party.type,
      country: party.country,
      places: [],
    });
    cards.set(party.id, {
      type: 'party',
      id: party.id,
      title: party.name,
      hasPage: true,
      facts: facts(
        ['names', written.join(' · ')],
        ['type', party.type],
        ['country', party.country],
        ['identifiers', party.identifiers.map(({ scheme, id }) => `${scheme}: ${id}`).join(', ')],
      ),
      places: [],
    });
  }
  for (const row of names) {
    const [source, name] = [String(row.source), String(row.name)];
    const [own, place, ref] = [word(row, 'own'), word(row, 'place'), word(row, 'ref')];
    const id = nameId(source, own ?? place, name);
    if (cards.has(id)) continue;
    sides.push({
      id,
      names: [name],
      identifiers: ref === null ? [] : [{ scheme: 'org-id', id: ref }],
      type: null,
      country: own,
      places: place === null ? [] : [place],
    });
    cards.set(id, {
      type: 'party',
      id,
      title: name,
      hasPage: false,
      facts: facts(
        ['country', own],
        ['at-work-in', place],
        ['identifiers', ref],
        ['activities', String(row.activities)],
      ),
      places: [
        {
          source,
          title: word(row, 'source_title') ?? source,
          line: row.line === null ? null : Number(row.line),
          path: word(row, 'path'),
        },
      ],
    });
  }
  return { sides, cards };
}

/** Commitments, and the activities and works among which their delivery is looked for. */
export async function chainSides(
  edition: LinkEdition,
): Promise<{ promises: PromiseSide[]; things: DeliverySide[]; cards: Map<string, LinkCard> }> {
  const [commitments, activities, works, parties, members] = await Promise.all([
    edition.rows('select body, window_end from commitment order by id'),
    edition.rows(
      `with funder as (select activity, string_agg(distinct party, chr(1) order by party) as parties,
           string_agg(distinct country, chr(1) order by country) as countries, string_agg(distinct name, chr(1) order by name) as names
         from activity_party where role = '1' group by activity),
       spot as (select activity, string_agg(distinct country, chr(1) order by country) as countries,
           string_agg(distinct name, chr(1) order by name) as names from activity_place group by activity),
       recipient as (select activity, string_agg(distinct country, chr(1) order by country) as countries
         from activity_party where role = 'recipient' group by activity),
       sector as (select activity, string_agg(distinct name, chr(1) order by name) as names from activity_sector group by activity),
       money as (select activity, value, currency, price_basis from (
         select t.*, row_number() over (partition by activity order by case when price_basis = 'current' then 0 else 1 end, on_date nulls last, id) as nth
         from "transaction" t where kind = '2' and value is not null) where nth = 1)
       select a.id, a.source, s.title as source_title, a.identifier, a.title, a.year, a.line, a.path, a.finance_type, a.flow_type,
         f.parties as funders, f.countries as funder_countries, f.names as funder_names, o.names as places,
         concat_ws(chr(1), o.countries, r.countries) as countries, x.names as sectors, m.value, m.currency, m.price_basis
       from activity a left join source s on s.id = a.source left join funder f on f.activity = a.id
         left join spot o on o.activity = a.id left join recipient r on r.activity = a.id
         left join sector x on x.activity = a.id left join money m on m.activity = a.id order by a.id`,
    ),
    edition.rows('select body from work order by id'),
    edition.rows('select id, country, type, name_en from party'),
    edition.rows('select party, member from party_member'),
  ]);
  const countryOf = new Map(parties.map((row) => [String(row.id), word(row, 'country')]));
  const nameOf = new Map(parties.map((row) => [String(row.id), word(row, 'name_en') ?? String(row.id)]));
  const membersOf = new Map<string, string[]>();
  for (const row of members)
    membersOf.set(String(row.party), [...(membersOf.get(String(row.party)) ?? []), String(row.member)]);
  const present = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => countryOf.get(id) ?? []))].sort();
  const cards = new Map<string, LinkCard>();
  const yearOf = (date: string | null) => (date === null || !/^\d{4}/.test(date) ? null : Number(date.slice(0, 4)));
  const named = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? id).join(', ');

  const promises = commitments.map((row): PromiseSide => {
    const body = JSON.parse(String(row.body)) as Commitment;
    const groups = body.beneficiaries.flatMap((id) => membersOf.get(id) ?? []);
    cards.set(`commitment ${body.id}`, {
      type: 'commitment',
      id: body.id,
      title: body.title,
      hasPage: true,
      facts: facts(
        ['promisors', named(body.promisors)],
        ['beneficiaries', named(body.beneficiaries)],
        ['amount', body.measure === null ? null : `${body.measure.quantity} ${body.measure.unit}`],
        ['window', [body.announcedOn, word(row, 'window_end')].filter((each) => each !== null).join(' → ')],
      ),
      places: [],
    });
    return {
      id: body.id,
      titles: [...new Set(Object.values(body.title).filter((each) => each !== undefined))],
      promisors: body.promisors,
      promisorCountries: present(body.promisors),
      countries: present(body.beneficiaries),
      groupCountries: present(groups),
      object: body.object,
      measure: body.measure,
      announced: yearOf(body.announcedOn),
      end: yearOf(word(row, 'window_end')),
    };
  });
  const things: DeliverySide[] = activities.map((row): DeliverySide => {
    const id = String(row.id);
    const value = plain(word(row, 'value'));
    const countries = [...new Set(parts(word(row, 'countries')))];
    cards.set(`activity ${id}`, {
      type: 'activity',
      id,
      title: word(row, 'title'),
      hasPage: true,
      facts: facts(
        ['funders', parts(word(row, 'funder_names')).join(', ')],
        ['country', countries.join(', ')],
        ['place', parts(word(row, 'places')).slice(0, 5).join(', ')],
        ['year', word(row, 'year')],
        ['amount', value === null ? null : `${value} ${word(row, 'currency') ?? ''} (${word(row, 'price_basis')})`],
        ['identifier', word(row, 'identifier')],
      ),
      places: [
        {
          source: String(row.source),
          title: word(row, 'source_title') ?? String(row.source),
          line: row.line === null ? null : Number(row.line),
          path: word(row, 'path'),
        },
      ],
    });
    return {
      type: 'activity',
      id,
      titles: row.title === null ? [] : [String(row.title)],
      funders: parts(word(row, 'funders')),
      funderCountries: [
        ...new Set([...parts(word(row, 'funder_countries')), ...present(parts(word(row, 'funders')))]),
      ].sort(),
      countries,
      places: parts(word(row, 'places')),
      sectors: parts(word(row, 'sectors')),
      finance: word(row, 'finance_type') ?? word(row, 'flow_type'),
      year: row.year === null ? null : Number(row.year),
      amount:
        value === null
          ? null
          : { value, currency: word(row, 'currency'), priceBasis: word(row, 'price_basis') ?? 'current' },
    };
  });
  for (const row of works) {
    const body = JSON.parse(String(row.body)) as Work;
    const money = body.finalValue ?? body.budget;
    const year = yearOf(body.actual?.start ?? body.planned?.start ?? null);
    cards.set(`work ${body.id}`, {
      type: 'work',
      id: body.id,
      title: body.name,
      hasPage: true,
      facts: facts(
        ['funders', body.owner === null ? null : named([body.owner])],
        ['country', body.country],
        ['place', body.place?.name ?? null],
        ['year', year === null ? null : String(year)],
        ['amount', money === null ? null : `${money.quantity} ${money.unit}`],
      ),
      places: [],
    });
    things.push({
      type: 'work',
      id: body.id,
      titles: [...new Set(Object.values(body.name).filter((each) => each !== undefined))],
      // The owner of a work is seldom who promised it: it does not speak against a promisor.
      funders: [],
      funderCountries: [],
      countries: body.country === null ? [] : [body.country],
      places: body.place === null ? [] : [body.place.name],
      sectors: [],
      finance: null,
      year,
      amount: money === null ? null : { value: money.quantity, currency: money.unit, priceBasis: 'current' },
    });
  }
  return { promises, things, cards };
}
