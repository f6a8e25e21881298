import type { Instrument, Party } from '../model/index.ts';
import { activityCells, activityHeader, askActivities, askPartyActivities } from './activity-rows.ts';
import type { AnswerTable, CommitmentRow, CountryAnswer, PartyAnswer, PartyListAnswer } from './answers.ts';
import { anyActivity, choose } from './chosen.ts';
import { askCommitments, commitmentTable, labelCounts } from './commitment-rows.ts';
import type { ListQuestion } from './commitments.ts';
import { askAttestations, askCoverage, toWorkViews } from './evidence-views.ts';
import { askIdentity, membersOf } from './identity.ts';
import { askMoney } from './money.ts';
import { type AskedEdition, bodyOf, countOf, marks, notFound, textOf, wordOf } from './question.ts';
import { countriesHeld, loadParties, loadSources, partyRefOf, regionOnly, stampOf } from './references.ts';
import { type ListShape, ofCount, type SortKeys, sortRows } from './sorting.ts';

/** Activities shown on the page of a party or a country; the rest is behind a link with a filter. */
const shownActivities = 20;

const promised = (role: 'promisor' | 'beneficiary', ids: readonly string[]): string =>
  `exists (select 1 from commitment_party p where p.commitment = c.id and p.role = '${role}' and p.party in ${marks(ids)})`;

/** One party: what it promised, what was promised to it, what it signed, published and answered. */
export async function party(edition: AskedEdition, question: { readonly id: string }): Promise<PartyAnswer> {
  const members = await membersOf(edition, 'party', question.id);
  const held = new Map(
    (await edition.rows(`select body from party where id in ${marks(members)}`, members)).map((row) => {
      const each = bodyOf<Party>(row);
      return [each.id, each];
    }),
  );
  // The canonical id first; one that a judgement names and nobody minted has no page.
  const body = members.flatMap((each) => held.get(each) ?? [])[0];
  if (!body) throw notFound('party', question.id, 'parties');
  const { id } = body;
  const ids = members.filter((each) => !each.includes('/'));
  const inIds = `in ${marks(ids)}`;
  const [own, toIt, memberRows, groupRows, instrumentRows, published, attestations, coverage, activities] =
    await Promise.all([
      askCommitments(edition, promised('promisor', ids), ids),
      askCommitments(edition, promised('beneficiary', ids), ids),
      edition.rows(`select distinct member from party_member where party ${inIds} order by member`, ids),
      edition.rows(`select distinct party from party_member where member ${inIds} order by party`, ids),
      edition.rows(
        `select i.body, p.role from instrument_party p join instrument i on i.id = p.instrument
         where p.party ${inIds} order by i.date desc nulls last, i.id, p.role`,
        ids,
      ),
      edition.rows(`select id from source where publisher ${inIds} order by date_published desc nulls last, id`, ids),
      askAttestations(edition, `t.party ${inIds}`, ids),
      askCoverage(edition, `v.partner ${inIds} or v.country ${inIds}`, [...ids, ...ids]),
      askPartyActivities(edition, members, shownActivities),
    ]);
  const [parties, publishedSources, activitySources, countriesHere] = await Promise.all([
    loadParties(edition),
    loadSources(
      edition,
      published.map((each) => textOf(each, 'id')),
    ),
    loadSources(
      edition,
      activities.rows.map(({ source }) => source),
    ),
    countriesHeld(edition, [body.country]),
  ]);
  return {
    stamp: stampOf(edition),
    sources: activitySources.all(),
    table: relatedTable([
      ['promised', own],
      ['promised-to', toIt],
    ]),
    party: body,
    identity: await askIdentity(edition, ['party'], id),
    countriesHeld: countriesHere,
    promised: own,
    promisedTo: toIt,
    labels: labelCounts(own),
    members: memberRows.map((each) => parties.get(wordOf(each, 'member'))),
    memberOf: groupRows.map((each) => parties.get(wordOf(each, 'party'))),
    instruments: instrumentRows.map((each) => ({ instrument: bodyOf<Instrument>(each), role: wordOf(each, 'role') })),
    published: published.map((each) => publishedSources.get(wordOf(each, 'id'))),
    attestations,
    coverage,
    activities,
  };
}

function relatedTable(parts: readonly (readonly [relation: string, rows: readonly CommitmentRow[]])[]): AnswerTable {
  const relations = parts.flatMap(([relation, rows]) => rows.map(() => relation));
  return commitmentTable(
    parts.flatMap(([, rows]) => rows),
    [{ name: 'relation', of: (_row, index) => relations[index] ?? null }],
  );
}

const unsorted: ListQuestion<ListShape> = { filter: {} };

/** Every party, with how much it promised and was promised; those who promised most first, or by a column. */
export const parties = (edition: AskedEdition, question = unsorted): Promise<PartyListAnswer> =>
  listParties(edition, question, question.filter.sort ?? null);

/** The countries of the region, by name in the reader's language, or by a column. */
export const countries = (edition: AskedEdition, question = unsorted): Promise<PartyListAnswer> =>
  listParties(edition, question, question.filter.sort ?? 'party', regionOnly);

type ListedParty = PartyListAnswer['rows'][number];
const keys: SortKeys<ListedParty> = {
  party: (row, { say }) => say(row.party.name),
  kind: ({ type }, { code }) => code('party-type', type),
  promised: ({ promised }) => ofCount(promised),
  'promised-to': ({ promisedTo }) => ofCount(promisedTo),
};

async function listParties(
  edition: AskedEdition,
  { filter, notUnderstood = [], lang = 'en' }: ListQuestion<ListShape>,
  sort: string | null,
  where = 'true',
): Promise<PartyListAnswer> {
  const counted = (role: string) =>
    `(select count(*) from commitment_party c where c.party = p.id and c.role = '${role}')`;
  const rows = await edition.rows(
    `select p.type, p.body, p.promised, p.promised_to from (
       select p.*, ${counted('promisor')} as promised, ${counted('beneficiary')} as promised_to from party p where ${where}
     ) p order by case when promised + promised_to > 0 then 0 else 1 end, promised desc, promised_to desc, p.id`,
  );
  const known = rows.map((row) => ({
    party: partyRefOf(bodyOf<Party>(row)),
    type: wordOf(row, 'type'),
    promised: countOf(row, 'promised'),
    promisedTo: countOf(row, 'promised_to'),
  }));
  const list = sortRows(known, keys, sort, lang);
  return {
    stamp: stampOf(edition),
    sources: [],
    ...(notUnderstood.length > 0 && { notUnderstood }),
    filter,
    rows: list,
    table: {
      columns: ['party', 'name_en', 'name_es', 'type', 'country', 'promised', 'promised_to'],
      rows: list.map((each) => [
        each.party.id,
        each.party.name.en,
        each.party.name.es,
        each.type,
        each.party.country,
        String(each.promised),
        String(each.promisedTo),
      ]),
    },
  };
}

/** Groups in which a party is, directly or through a group. */
async function groupsOf(edition: AskedEdition, id: string): Promise<string[]> {
  const found = new Set<string>();
  for (let edge = [id]; edge.length > 0; ) {
    const rows = await Promise.all(
      edge.map((each) => edition.rows('select party from party_member where member = ? order by party', [each])),
    );
    edge = rows.flat().flatMap((row) => (found.has(wordOf(row, 'party')) ? [] : [wordOf(row, 'party')]));
    for (const each of edge) found.add(each);
  }
  return [...found];
}

/** A country by its ISO 3166-1 alpha-2 code: coverage first, then what was promised to it and to its groups. */
export async function country(edition: AskedEdition, question: { readonly iso2: string }): Promise<CountryAnswer> {
  const iso2 = question.iso2.toUpperCase();
  const [row] = await edition.rows(`select body from party where type = 'state' and country = ? order by id limit 1`, [
    iso2,
  ]);
  if (!row) throw notFound('country', question.iso2, 'countries');
  const body = bodyOf<Party>(row);
  const groups = await groupsOf(edition, body.id);
  const toThese = `exists (select 1 from commitment_party p where p.commitment = c.id and p.role = 'beneficiary' and p.party in ${marks([body.id, ...groups])})`;
  const chosen = await choose(edition, { ...anyActivity, country: iso2 });
  const [coverage, promised, own, works, money, shown] = await Promise.all([
    askCoverage(edition, 'v.country = ?', [body.id]),
    askCommitments(edition, toThese, [body.id, ...groups]),
    edition.rows(`select commitment from commitment_party where role = 'beneficiary' and party = ?`, [body.id]),
    edition.rows('select body from work where country = ? order by id', [iso2]),
    askMoney(edition, chosen, { country: iso2 }),
    askActivities(edition, chosen, { from: 0, size: shownActivities }),
  ]);
  const directly = new Set(own.map((each) => wordOf(each, 'commitment')));
  const [promisedDirectly, promisedToGroups] = [true, false].map((isDirect) =>
    promised.filter(({ id }) => directly.has(id) === isDirect),
  ) as [CommitmentRow[], CommitmentRow[]];
  const answersDue = promised.filter(({ label }) => label === 'overdue' || label === 'past-due-unknown');
  const sources = await loadSources(edition, [
    ...money.map(({ source }) => source.id),
    ...shown.map(({ source }) => source),
  ]);
  const commitments = commitmentTable(
    [...promisedDirectly, ...promisedToGroups],
    [
      {
        name: 'relation',
        of: (_row, index) => (index < promisedDirectly.length ? 'promised' : 'promised-to-group'),
      },
    ],
  );
  return {
    stamp: stampOf(edition),
    sources: sources.all(),
    table: besides(commitments, money, shown),
    country: body,
    coverage,
    promisedDirectly,
    promisedToGroups,
    works: await toWorkViews(edition, works),
    money,
    activities: { total: chosen.total, rows: shown },
    answersDue,
  };
}

/** Commitments, sums by source and the activities shown, one under the other: each row says what it is. */
function besides(
  commitments: AnswerTable,
  money: CountryAnswer['money'],
  activities: CountryAnswer['activities']['rows'],
): AnswerTable {
  const moneyHeader = [
    'money_source',
    'money_kind',
    'activities',
    'with_amount',
    'sum',
    'sum_currency',
    'sum_price_basis',
  ];
  const columns = [
    ...commitments.columns,
    ...moneyHeader,
    ...activityHeader.map((name) => (name === 'status' ? 'activity_status' : name)),
  ];
  const blank = (count: number) => Array<null>(count).fill(null);
  return {
    columns,
    rows: [
      ...commitments.rows.map((row) => [...row, ...blank(moneyHeader.length + activityHeader.length)]),
      ...money.map((row) => [
        'money',
        ...blank(commitments.columns.length - 1),
        row.source.id,
        row.kind,
        String(row.activities),
        String(row.withAmount),
        row.sum,
        row.currency,
        row.priceBasis,
        ...blank(activityHeader.length),
      ]),
      ...activities.map((row) => [
        'activity',
        ...blank(commitments.columns.length - 1 + moneyHeader.length),
        ...activityCells(row),
      ]),
    ],
  };
}
