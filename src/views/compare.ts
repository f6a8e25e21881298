import { type CoverageCell, comparable, type Refusal } from '../assessment/index.ts';
import { isoOf, parseEdtf } from '../model/index.ts';
import type { CoverageView, PartyRef } from './answers.ts';
import { labelCountRows } from './commitment-rows.ts';
import type { ListQuestion } from './commitments.ts';
import { askCells, askCommon, missingParts } from './compare-common.ts';
import type { CommonPart, CompareAnswer, CompareSide } from './coverage-answers.ts';
import { askRatios } from './denominators.ts';
import { askCoverage } from './evidence-views.ts';
import type { CompareFilter } from './filter.ts';
import { type AskedEdition, countOf, notFound, textOf, wordOf } from './question.ts';
import { canonicalId, loadParties, loadSources, stampOf } from './references.ts';

/**
 * Two partners by the same rules: coverage first, then rows, sources and search effort. Nothing is ranked; where the
 * two may not even be set beside each other, `refusals` says why. An id that is no partner is `not-found`.
 */
export async function compare(
  edition: AskedEdition,
  { filter, notUnderstood = [] }: Omit<ListQuestion<CompareFilter>, 'all'>,
): Promise<CompareAnswer> {
  const choices = await askPartners(edition);
  const [left, right] = await Promise.all([pick(edition, filter.left, choices), pick(edition, filter.right, choices)]);
  const sides = await Promise.all([left, right].flatMap((party) => (party ? [askSide(edition, party, filter)] : [])));
  const [first, second] = sides;
  const [common, cells] =
    left && right
      ? await Promise.all([askCommon(edition, left.id, right.id), askCells(edition, left.id, right.id)])
      : [[], null];
  const judged = first && second && cells ? judge(first, second, common, cells) : null;
  const dividedBy = await loadSources(
    edition,
    sides.flatMap(({ ratios }) => ratios.map(({ by }) => by?.source)),
  );
  const sources = new Map([
    ...dividedBy.all().map((source) => [source.id, source] as const),
    ...sides.flatMap((side) => [
      ...side.activitySources.map((source) => [source.id, source] as const),
      ...side.ratios.map(({ source }) => [source.id, source] as const),
      ...side.coverage.flatMap(({ basis }) => (basis ? [[basis.id, basis] as const] : [])),
    ]),
  ]);
  return {
    stamp: stampOf(edition),
    sources: [...sources.values()],
    table: tableOf(sides),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    left,
    right,
    choices,
    per: filter.per ?? null,
    year: filter.year ?? null,
    sides,
    verdict: judged === null ? 'choose' : judged.length === 0 ? 'comparable' : 'refused',
    refusals: (judged ?? []).map(shorten),
    common,
    missing: left && right && cells && left.id !== right.id ? missingParts(...cells, [left.id, right.id]) : [],
  };
}

/**
 * Why two partners may not be compared; nothing where a part can be observed of both alike, in money that both state.
 * Without such a part the reasons are those of all that is published about either.
 */
function judge(
  left: CompareSide,
  right: CompareSide,
  common: readonly CommonPart[],
  cells: readonly [CoverageCell[], CoverageCell[]],
): readonly Refusal[] {
  if (left.party.id !== right.party.id && common.some(({ shared }) => shared.length > 0)) return [];
  const isStated = left.coverage.length > 0 && right.coverage.length > 0;
  const judged = isStated
    ? comparable(cellsOf(left.coverage), cellsOf(right.coverage), { needsActivities: true })
    : comparable(...cells);
  const reasons = judged.ok ? [] : judged.reasons;
  const money = common.map(
    (part): Refusal => ({
      code: 'money-differs',
      params: { left: part.left.money.join(' '), right: part.right.money.join(' ') },
    }),
  );
  if (reasons.length + money.length > 0) return [...reasons, ...money.filter(isFirstOf)];
  // Statements agree, but the cells that rows fill do not meet.
  const apart = comparable(...cells, { needsActivities: true });
  return apart.ok ? [{ code: 'no-cells', params: { side: 'both' } }] : apart.reasons;
}
const isFirstOf = (each: Refusal, at: number, all: readonly Refusal[]) =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === at;

/** Years of a reason as spans: `1997 1998 1999 2001` is `1997–1999 2001`. */
function shorten(reason: CompareAnswer['refusals'][number]): CompareAnswer['refusals'][number] {
  if (reason.code !== 'years-differ') return reason;
  const spans = (text: string) => {
    const parts: [first: string, last: string][] = [];
    for (const word of text.split(' ')) {
      const last = parts.at(-1);
      if (last && Number(last[1]) + 1 === Number(word)) last[1] = word;
      else parts.push([word, word]);
    }
    return parts.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(' ');
  };
  return {
    code: reason.code,
    params: Object.fromEntries(Object.entries(reason.params).map(([side, text]) => [side, spans(text)])),
  };
}

/** Who may be compared: whoever promised something or is named as a partner by a coverage statement. */
async function askPartners(edition: AskedEdition): Promise<PartyRef[]> {
  const rows = await edition.rows(
    `select party as id from commitment_party where role = 'promisor' union select partner as id from coverage order by id`,
  );
  const parties = await loadParties(edition);
  return rows
    .map((row) => parties.get(wordOf(row, 'id')))
    .sort((a, b) => (a.name.en < b.name.en ? -1 : a.name.en > b.name.en ? 1 : 0));
}

async function pick(
  edition: AskedEdition,
  asked: string | null,
  choices: readonly PartyRef[],
): Promise<PartyRef | null> {
  if (asked === null) return null;
  const id = await canonicalId(edition, 'party', asked);
  const found = choices.find((party) => party.id === id);
  if (!found) throw notFound('partner', asked, 'compare');
  return found;
}

async function askSide(
  edition: AskedEdition,
  party: PartyRef,
  { per = null, year = null }: CompareFilter,
): Promise<CompareSide> {
  const own = `commitment in (select p.commitment from commitment_party p where p.role = 'promisor' and p.party = ?)`;
  const [coverage, labels, instruments, documents, activities, searches, languages] = await Promise.all([
    askCoverage(edition, 'v.partner = ?', [party.id]),
    edition.rows(
      `select c.label, count(*) as n from commitment c where c.id in (select p.commitment from commitment_party p where p.role = 'promisor' and p.party = ?) group by c.label`,
      [party.id],
    ),
    edition.rows(
      `select count(distinct c.instrument) as n from commitment c where c.id in (select p.commitment from commitment_party p where p.role = 'promisor' and p.party = ?)`,
      [party.id],
    ),
    edition.rows(`select count(distinct source) as n from telling where ${own}`, [party.id]),
    edition.rows(
      `select a.source, count(*) as n from listed a
       where a.nth in (select p.nth from listed_party p where p.party = ? and p.role <> 'recipient') group by a.source order by a.source`,
      [party.id],
    ),
    edition.rows(
      `select count(*) as n, count(distinct place) as places, max(on_date) as last_on from search_log where ${own}`,
      [party.id],
    ),
    edition.rows(`select distinct language from search_log where ${own} and language is not null order by language`, [
      party.id,
    ]),
  ]);
  const sources = await loadSources(
    edition,
    activities.map((row) => textOf(row, 'source')),
  );
  const counted = labelCountRows(labels);
  const search = searches[0] ?? {};
  return {
    party,
    coverage,
    labels: counted,
    commitments: counted.reduce((sum, { count }) => sum + count, 0),
    instrumentsRead: countOf(instruments[0] ?? {}, 'n'),
    documentsRead: countOf(documents[0] ?? {}, 'n'),
    activityRows: activities.reduce((sum, row) => sum + countOf(row, 'n'), 0),
    activitySources: sources.all(),
    searches: {
      count: countOf(search, 'n'),
      places: countOf(search, 'places'),
      languages: languages.map((row) => wordOf(row, 'language')),
      lastOn: textOf(search, 'last_on'),
    },
    ratios: per === null || year === null ? [] : await askRatios(edition, party, per, year),
  };
}

/** A coverage statement as cells, one a year where it states years. */
function cellsOf(coverage: readonly CoverageView[]): CoverageCell[] {
  return coverage.flatMap(({ coverage: { partner, country, years, stage, class: coverageClass } }): CoverageCell[] => {
    const cell = { partner, country, stage, class: coverageClass, kind: null, money: null };
    const span = years === null ? null : parseEdtf(years);
    if (span?.earliest == null || span.latest == null) return [{ ...cell, year: null }];
    const [from, to] = [Number(isoOf(span.earliest).slice(0, 4)), Number(isoOf(span.latest).slice(0, 4))];
    return Array.from({ length: Math.min(to - from + 1, 200) }, (_, index) => ({ ...cell, year: from + index }));
  });
}

function tableOf(sides: readonly CompareSide[]) {
  const rows: (string | null)[][] = [];
  for (const side of sides) {
    const add = (measure: string, value: string | null, detail: string | null = null) =>
      rows.push([side.party.id, side.party.name.en, side.party.name.es, measure, detail, value]);
    for (const { coverage, country } of side.coverage)
      add('coverage', coverage.class, [country?.id ?? 'region', coverage.stage, coverage.years ?? ''].join(' ').trim());
    if (side.coverage.length === 0) add('coverage', null);
    add('instruments-read', String(side.instrumentsRead));
    add('documents-read', String(side.documentsRead));
    add('commitments', String(side.commitments));
    for (const { label, count } of side.labels) add('label', String(count), label);
    add('activity-rows', String(side.activityRows), side.activitySources.map(({ id }) => id).join(' ') || null);
    add('searches', String(side.searches.count));
    add('places-searched', String(side.searches.places));
    add('search-languages', side.searches.languages.join(' ') || null);
    add('last-search', side.searches.lastOn);
    for (const { source, kind, flowType, currency, priceBasis, sum, by, ratio, missing } of side.ratios) {
      const key = [source.id, kind, flowType, currency, priceBasis].map((part) => part ?? '').join(' | ');
      add('ratio-sum', sum, key);
      add(
        'ratio-denominator',
        by?.value ?? null,
        by === null ? key : `${key} | ${by.unit ?? ''} ${by.year} ${by.row ?? by.commitments.join(' ')}`,
      );
      add('ratio', ratio, missing === null ? key : `${key} | ${missing}`);
    }
  }
  return { columns: ['party', 'party_name_en', 'party_name_es', 'measure', 'detail', 'value'], rows };
}
