import type { HomeAnswer, PartyRef } from './answers.ts';
import { askCommitments, labelCountRows } from './commitment-rows.ts';
import { type AskedEdition, countOf, wordOf } from './question.ts';
import { askCountries, loadParties, stampOf } from './references.ts';
import { historyRowOf } from './statement-views.ts';

/** What this edition holds, by which partners, with which labels, and what was said last. */
export async function home(edition: AskedEdition): Promise<HomeAnswer> {
  const count = (table: string) => `(select count(*) from ${table})`;
  const [totals, labels, partnerRows, countries, followed, latest] = await Promise.all([
    edition.rows(
      `select ${count('commitment')} as commitments, ${count('statement')} as statements, ${count('source')} as sources,
              ${count('activity')} as activities, ${count('party')} as parties, ${count('work')} as works`,
    ),
    edition.rows('select label, count(*) as n from commitment group by label'),
    edition.rows(
      `select p.party, count(distinct p.commitment) as commitments, count(distinct t.source) as sources
       from commitment_party p left join telling t on t.commitment = p.commitment
       where p.role = 'promisor' group by p.party order by commitments desc, p.party`,
    ),
    askCountries(edition),
    askCommitments(
      edition,
      'true',
      [],
      `(case when c.tellings > 0 then 1 else 0 end
        + case when exists (select 1 from link l where l.commitment = c.id and l.verdict in ('carries-out', 'finances', 'part-of')) then 1 else 0 end
        + case when c.events > 0 then 1 else 0 end
        + case when exists (select 1 from attestation t where t.on_type = 'commitment' and t.on_id = c.id) then 1 else 0 end) desc,
       c.events desc, c.tellings desc, c.id limit 8`,
    ),
    edition.rows('select * from entry order by "index" desc limit 10'),
  ]);
  const parties = await loadParties(edition);
  const total = totals[0] ?? {};
  const answer: Omit<HomeAnswer, 'table'> = {
    stamp: stampOf(edition),
    sources: [],
    totals: {
      commitments: countOf(total, 'commitments'),
      statements: countOf(total, 'statements'),
      sources: countOf(total, 'sources'),
      activities: countOf(total, 'activities'),
      parties: countOf(total, 'parties'),
      works: countOf(total, 'works'),
    },
    labels: labelCountRows(labels),
    partners: partnerRows.map((row) => ({
      party: parties.get(wordOf(row, 'party')),
      commitments: countOf(row, 'commitments'),
      sources: countOf(row, 'sources'),
    })),
    countries,
    followed,
    latestEntries: latest.map(historyRowOf),
  };
  return { ...answer, table: tableOf(answer) };
}

function tableOf(answer: Omit<HomeAnswer, 'table'>) {
  const named = (part: string, party: PartyRef, count: number | null) => [
    part,
    party.id,
    party.name.en,
    party.name.es,
    count === null ? null : String(count),
  ];
  return {
    columns: ['part', 'code', 'name_en', 'name_es', 'count'],
    rows: [
      ...Object.entries(answer.totals).map(([code, count]) => ['total', code, null, null, String(count)]),
      ...answer.labels.map(({ label, count }) => ['label', label, null, null, String(count)]),
      ...answer.partners.map(({ party, commitments }) => named('partner-commitments', party, commitments)),
      ...answer.countries.map((party) => named('country', party, null)),
      ...answer.followed.map(({ id, title }) => ['followed', id, title.en, title.es, null]),
      ...answer.latestEntries.map(({ index, kind, subjectId, at }) => [
        'entry',
        String(index),
        `${kind}${subjectId === null ? '' : ` ${subjectId}`}`,
        `${kind}${subjectId === null ? '' : ` ${subjectId}`}`,
        at,
      ]),
    ],
  };
}
