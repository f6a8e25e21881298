import type { Engine, Row } from '../db/index.ts';
import type { DeliverySide, PartySide, PromiseSide } from '../linking/index.ts';
import { type Commitment, type Party, trimDecimal, type Work } from '../model/index.ts';

type Asked = Pick<Engine, 'rows'>;

/** A cell as text; null: not stated. */
export const cellOf = (row: Row, name: string): string | null =>
  row[name] === null || row[name] === undefined ? null : String(row[name]);
/** What `activitiesSql` puts together in one cell. */
export const listOf = (text: string | null): string[] =>
  text === null ? [] : text.split('\u0001').filter((each) => each !== '');
const yearOf = (date: string | null): number | null =>
  date === null || !/^\d{4}/.test(date) ? null : Number(date.slice(0, 4));

/** A name of a source, as judgements name it. Where it is at work is part of it: every state has a ministry of finance. */
export const nameId = (source: string, country: string | null, name: string): string =>
  `${source}/${country ?? '*'}/${name}`;

/**
 * The names under which sources write those who take part in their activities, with where they are at work and how
 * often, as SQL over the tables. A recipient is a country by its code, and a cell that lists several names ("- A - B")
 * is no name: both are left out. `which` narrows the rows `p` of `activity_party`.
 */
export const namesSql = (which = 'true'): string => `
  with own as (
    select p.activity, p.name, p.ref, p.role, p.country from activity_party p
    where p.role <> 'recipient' and p.name is not null and trim(p.name) <> '' and not starts_with(p.name, '- ') and ${which}
  ), home as (
    select activity, case when count(distinct country) = 1 then min(country) end as country
    from activity_party where role = 'recipient' and activity in (select activity from own) group by activity
  )
  select a.source, p.name, p.ref, case when p.role = '1' then p.country end as own,
    case when p.role = '1' then null else h.country end as place,
    count(distinct p.activity) as activities, min(a.line) as line, min(a.path) as path
  from own p join activity a on a.id = p.activity left join home h on h.activity = p.activity
  group by all order by all`;

/** The parties of an edition, and the names that its sources write. */
export async function partySides(engine: Asked): Promise<PartySide[]> {
  const sides: PartySide[] = [];
  const seen = new Set<string>();
  for (const row of await engine.rows('select body from party order by id')) {
    const party = JSON.parse(String(row.body)) as Party;
    seen.add(party.id);
    sides.push({
      id: party.id,
      names: namesOf(party),
      identifiers: party.identifiers,
      type: party.type,
      country: party.country,
      places: [],
    });
  }
  for (const row of await engine.rows(namesSql())) {
    const [own, place, ref] = [cellOf(row, 'own'), cellOf(row, 'place'), cellOf(row, 'ref')];
    const id = nameId(String(row.source), own ?? place, String(row.name));
    if (seen.has(id)) continue;
    seen.add(id);
    sides.push({
      id,
      names: [String(row.name)],
      identifiers: ref === null ? [] : [{ scheme: 'org-id', id: ref }],
      type: null,
      country: own,
      places: place === null ? [] : [place],
    });
  }
  return sides;
}
export const namesOf = (party: Party): string[] => [
  ...new Set([
    ...Object.values(party.name).filter((each) => each !== undefined),
    ...party.otherNames.map(({ name }) => name),
  ]),
];

/** Countries of parties by id, and the members of groups. */
async function whereParties(engine: Asked) {
  const [parties, members] = [
    await engine.rows('select id, country from party where country is not null'),
    await engine.rows('select party, member from party_member order by all'),
  ];
  const membersOf = new Map<string, string[]>();
  for (const { party, member } of members)
    membersOf.set(String(party), [...(membersOf.get(String(party)) ?? []), String(member)]);
  const countryOf = new Map(parties.map(({ id, country }) => [String(id), String(country)]));
  return {
    membersOf,
    present: (ids: readonly string[]) => [...new Set(ids.flatMap((id) => countryOf.get(id) ?? []))].sort(),
  };
}

/** Commitments, as their delivery is looked for. */
export async function promiseSides(engine: Asked): Promise<PromiseSide[]> {
  const { membersOf, present } = await whereParties(engine);
  return (await engine.rows('select body, window_end from commitment order by id')).map((row): PromiseSide => {
    const body = JSON.parse(String(row.body)) as Commitment;
    const groups = body.beneficiaries.flatMap((id) => membersOf.get(id) ?? []);
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
      end: yearOf(cellOf(row, 'window_end')),
    };
  });
}

/** What of activities is read by people and by matchers, as SQL; `which` narrows the activities by their id. */
export const activitiesSql = (which = ''): string => `
  with funder as (select activity, string_agg(distinct party, chr(1) order by party) as parties,
      string_agg(distinct country, chr(1) order by country) as countries, string_agg(distinct name, chr(1) order by name) as names
    from activity_party where role = '1' ${which && `and activity ${which}`} group by activity),
  spot as (select activity, string_agg(distinct country, chr(1) order by country) as countries,
      string_agg(distinct name, chr(1) order by name) as names from activity_place ${which && `where activity ${which}`} group by activity),
  recipient as (select activity, string_agg(distinct country, chr(1) order by country) as countries
    from activity_party where role = 'recipient' ${which && `and activity ${which}`} group by activity),
  sector as (select activity, string_agg(distinct name, chr(1) order by name) as names
    from activity_sector ${which && `where activity ${which}`} group by activity),
  money as (select activity, value, currency, price_basis from (
    select t.*, row_number() over (partition by activity order by case when price_basis = 'current' then 0 else 1 end, on_date nulls last, id) as nth
    from "transaction" t where kind = '2' and value is not null ${which && `and activity ${which}`}) where nth = 1)
  select a.id, a.source, a.identifier, a.title, a.year, a.line, a.path, a.finance_type, a.flow_type,
    f.parties as funders, f.countries as funder_countries, f.names as funder_names, o.names as places,
    concat_ws(chr(1), o.countries, r.countries) as countries, x.names as sectors, m.value, m.currency, m.price_basis
  from activity a left join funder f on f.activity = a.id left join spot o on o.activity = a.id
    left join recipient r on r.activity = a.id left join sector x on x.activity = a.id left join money m on m.activity = a.id
  ${which && `where a.id ${which}`} order by a.id`;

/** Activities and works, as they may carry out a commitment, so many at once as are held. */
export async function* deliverySides(engine: Asked, atOnce = 50_000): AsyncGenerator<DeliverySide[]> {
  const { present } = await whereParties(engine);
  const [counted] = await engine.rows('select count(*) as n from activity');
  const parts = Math.max(1, Math.ceil(Number(counted?.n) / atOnce));
  const bounds = await engine.rows(
    `select min(id) as first, max(id) as last from (select id, ntile(${parts}) over (order by id) as part from activity) group by part order by part`,
  );
  for (const { first, last } of bounds) {
    const sql = activitiesSql('between ? and ?');
    const uses = sql.split('between ? and ?').length - 1;
    const values = Array.from({ length: uses }, () => [String(first), String(last)]).flat();
    yield (await engine.rows(sql, values)).map((row) => activitySide(row, present));
  }
  yield (await engine.rows('select body from work order by id')).map(workSide);
}

function activitySide(row: Row, present: (ids: readonly string[]) => string[]): DeliverySide {
  const value = cellOf(row, 'value');
  return {
    type: 'activity',
    id: String(row.id),
    titles: row.title === null ? [] : [String(row.title)],
    funders: listOf(cellOf(row, 'funders')),
    funderCountries: [
      ...new Set([...listOf(cellOf(row, 'funder_countries')), ...present(listOf(cellOf(row, 'funders')))]),
    ].sort(),
    countries: [...new Set(listOf(cellOf(row, 'countries')))],
    places: listOf(cellOf(row, 'places')),
    sectors: listOf(cellOf(row, 'sectors')),
    finance: cellOf(row, 'finance_type') ?? cellOf(row, 'flow_type'),
    year: row.year === null ? null : Number(row.year),
    amount:
      value === null
        ? null
        : {
            value: trimDecimal(value),
            currency: cellOf(row, 'currency'),
            priceBasis: cellOf(row, 'price_basis') ?? 'current',
          },
  };
}

function workSide(row: Row): DeliverySide {
  const body = JSON.parse(String(row.body)) as Work;
  const money = body.finalValue ?? body.budget;
  return {
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
    year: yearOf(body.actual?.start ?? body.planned?.start ?? null),
    amount: money === null ? null : { value: money.quantity, currency: money.unit, priceBasis: 'current' },
  };
}
