import { activityRowOf, numbersOfIds } from './activity-rows.ts';
import type { ActivityAnswer, FindingRow } from './answers.ts';
import { askCommitments } from './commitment-rows.ts';
import { grantEquivalent } from './grant-equivalent.ts';
import { askIdentity } from './identity.ts';
import { askBeside, yearSql } from './money-converted.ts';
import { type AskedEdition, decimalOf, notFound, numberOf, type Row, textOf, wordOf } from './question.ts';
import { canonicalId, countriesHeld, loadParties, loadSources, stampOf } from './references.ts';

/** Columns of the activity table that are not properties of the activity but of its place in the source. */
const notProperties = new Set(['id', 'source', 'line', 'byte_from', 'byte_to', 'path', 'extra', 'year']);

/** Its rows in the tables of activities, every value a text (`listed_row.rest`). */
type Rest = { readonly activity: Row } & Readonly<Record<'party' | 'place' | 'sector' | 'related', readonly Row[]>>;

/** One activity as its source states it, to the line. */
export async function activity(edition: AskedEdition, question: { readonly id: string }): Promise<ActivityAnswer> {
  const [held] = await numbersOfIds(edition, [question.id]);
  const id = held === undefined ? await canonicalId(edition, 'activity', question.id) : question.id;
  const [nth] = held !== undefined || id === question.id ? [held] : await numbersOfIds(edition, [id]);
  if (nth === undefined) throw notFound('activity', question.id, 'activities');
  const [[told], transactions, commitments] = await Promise.all([
    edition.rows('select row, rest from listed_row where nth = ?', [nth]),
    edition.rows(
      `select t.id, t.source, t.kind, t.on_date, t.value, t.currency, t.price_basis, t.method, t.line, ${yearSql('t')} as value_year
       from "transaction" t where activity = ? order by on_date nulls last, id`,
      [id],
    ),
    askCommitments(
      edition,
      `exists (select 1 from link l where l.commitment = c.id and l.to_type = 'activity' and l.to_id = ? and l.verdict <> 'not-related')`,
      [id],
    ),
  ]);
  const {
    activity: row,
    party: partyRows,
    place: places,
    sector: sectors,
    related,
  } = JSON.parse(wordOf(told as Row, 'rest')) as Rest;
  const findings = await edition.rows(
    `select * from finding where source = ? and ((byte_from >= ? and byte_from < ?) or (byte_from is null and line = ?))
     order by line nulls last, code limit 200`,
    [wordOf(row, 'source'), numberOf(row, 'byte_from'), numberOf(row, 'byte_to'), numberOf(row, 'line')],
  );
  const parties = await loadParties(edition);
  const sources = await loadSources(edition, [
    wordOf(row, 'source'),
    ...transactions.map((each) => textOf(each, 'source')),
  ]);
  const extra = JSON.parse(textOf(row, 'extra') ?? '{}') as Record<string, string>;
  const beside = await askBeside(
    edition,
    transactions.map((each) => ({
      currency: textOf(each, 'currency'),
      year: numberOf(each, 'value_year'),
      priceBasis: wordOf(each, 'price_basis'),
      value: decimalOf(each, 'value'),
    })),
  );
  const properties = [
    ...Object.keys(row)
      .filter((name) => !notProperties.has(name))
      .map((name) => ({ name: name.replaceAll('_', '-'), value: textOf(row, name) })),
    ...Object.entries(extra).map(([name, value]) => ({
      name,
      value,
    })),
    ...related.map((each) => ({
      name: `related-activity-${textOf(each, 'type') ?? 'unknown'}`,
      value: textOf(each, 'identifier'),
    })),
  ];
  const answer: Omit<ActivityAnswer, 'table'> = {
    stamp: stampOf(edition),
    sources: [...sources.all(), ...(await loadSources(edition, beside.sources)).all()],
    activity: activityRowOf(told as Row),
    countriesHeld: await countriesHeld(
      edition,
      places.map((each) => textOf(each, 'country')),
    ),
    properties,
    parties: partyRows.map((each) => ({
      role: wordOf(each, 'role'),
      name: textOf(each, 'name'),
      ref: textOf(each, 'ref'),
      party: parties.find(textOf(each, 'party')),
    })),
    places: places.map((each) => ({
      country: textOf(each, 'country'),
      name: textOf(each, 'name'),
      latitude: decimalOf(each, 'latitude'),
      longitude: decimalOf(each, 'longitude'),
      precision: wordOf(each, 'precision'),
      share: decimalOf(each, 'share'),
    })),
    sectors: sectors.map((each) => ({
      vocabulary: wordOf(each, 'vocabulary'),
      code: textOf(each, 'code'),
      name: textOf(each, 'name'),
      share: decimalOf(each, 'share'),
    })),
    transactions: transactions.map((each, at) => ({
      id: wordOf(each, 'id'),
      kind: wordOf(each, 'kind'),
      on: textOf(each, 'on_date'),
      value: decimalOf(each, 'value'),
      currency: textOf(each, 'currency'),
      priceBasis: wordOf(each, 'price_basis'),
      method: wordOf(each, 'method'),
      line: numberOf(each, 'line'),
      beside: beside.rows[at] as ActivityAnswer['transactions'][number]['beside'],
    })),
    prices: beside.prices,
    grant: grantEquivalent(extra, textOf(row, 'finance_type')),
    locator: {
      line: numberOf(row, 'line'),
      byteFrom: numberOf(row, 'byte_from'),
      byteTo: numberOf(row, 'byte_to'),
      path: textOf(row, 'path'),
    },
    source: sources.get(wordOf(row, 'source')),
    identity: await askIdentity(edition, ['activity', 'work'], id),
    commitments,
    findings: findings.map(findingRowOf),
  };
  return { ...answer, table: tableOf(answer) };
}

export const findingRowOf = (row: Row): FindingRow => ({
  source: wordOf(row, 'source'),
  code: wordOf(row, 'code'),
  severity: wordOf(row, 'severity'),
  line: numberOf(row, 'line'),
  path: textOf(row, 'path'),
  params: JSON.parse(textOf(row, 'params') ?? '{}') as Record<string, string>,
});

/** One row a stated value: the statement form of the activity. */
function tableOf(answer: Omit<ActivityAnswer, 'table'>) {
  const rows: (string | null)[][] = [];
  const add = (property: string, value: string | null, more: readonly (string | null)[] = []) =>
    rows.push([
      answer.activity.id,
      property,
      value,
      ...[0, 1, 2, 3].map((index) => more[index] ?? null),
      answer.source.id,
      answer.locator.line === null ? null : String(answer.locator.line),
    ]);
  for (const { name, value } of answer.properties) add(name, value);
  for (const { role, name, ref, party } of answer.parties) add(`party-role-${role}`, name, [ref, party?.id ?? null]);
  for (const { country, name, latitude, longitude, precision, share } of answer.places)
    add('place', name, [country, latitude === null ? null : `${latitude} ${longitude}`, precision, share]);
  for (const { vocabulary, code, name, share } of answer.sectors) add('sector', name, [code, vocabulary, null, share]);
  for (const { kind, on, value, currency, priceBasis, method, beside } of answer.transactions) {
    add(`transaction-kind-${kind}`, value, [currency, on, priceBasis, method]);
    for (const each of beside)
      add(`transaction-kind-${kind}-converted`, each.sum, [
        each.conversion?.currency ?? null,
        each.reason ?? each.conversion?.factor ?? null,
        each.prices === null ? 'current' : `constant-${each.prices}`,
        each.conversion?.rates.map((rate) => rate.row).join('; ') || null,
      ]);
  }
  for (const { rule, discount, byRepayments, reason } of answer.grant?.elements ?? [])
    for (const each of byRepayments.length > 0 ? byRepayments : [null])
      add(`grant-element-${rule}`, each?.percent ?? null, [
        each === null ? null : String(each.repayments),
        reason,
        discount,
      ]);
  if (answer.grant?.reason) add('grant-element', null, [null, answer.grant.reason]);
  return {
    columns: ['activity', 'property', 'value', 'code', 'detail', 'basis', 'share_or_method', 'source', 'line'],
    rows,
  };
}
