import type { Assessment, Commitment, Instrument, Link, PromisorWord, SearchLog, Telling } from '../model/index.ts';
import { loadActivities } from './activity-rows.ts';
import type { AnswerTable, CommitmentAnswer, TellingView } from './answers.ts';
import { askAsked } from './asked.ts';
import { commitmentColumns, commitmentRowOf } from './commitment-rows.ts';
import { askAttestations, askEvents, loadWorks } from './evidence-views.ts';
import { askLineage, askRelated } from './lineage.ts';
import { type AskedEdition, bodyOf, countOf, notFound, type Row, textOf, wordOf } from './question.ts';
import { canonicalId, loadParties, loadSources, stampOf } from './references.ts';
import {
  askHistory,
  askStatements,
  loadStatements,
  pickStatements,
  statementCells,
  statementHeader,
} from './statement-views.ts';

/** Properties by which a source puts the promised money into another currency. A conversion is never the measure. */
const conversionProperties = new Set(['conversion', 'converted-value']);

/** One commitment by id: everything that the edition holds of it. `not-found` when it holds none. */
export async function commitment(edition: AskedEdition, question: { readonly id: string }): Promise<CommitmentAnswer> {
  const id = await canonicalId(edition, 'commitment', question.id);
  const [row] = await edition.rows(`select ${commitmentColumns}, c.thread from commitment c where c.id = ?`, [id]);
  if (!row) throw notFound('commitment', question.id, 'commitments');
  const body = bodyOf<Commitment>(row);
  const [tellings, events, words, links, attestations, searches, statements, assessments, history, instrument] =
    await Promise.all([
      askTellings(edition, id),
      askEvents(
        edition,
        `e.commitment = ? or e.work in (select l.to_id from link l where l.commitment = ? and l.to_type = 'work' and l.verdict in ('carries-out', 'finances', 'part-of'))`,
        [id, id],
      ),
      askWords(edition, id),
      askLinks(edition, id),
      askAttestations(edition, `t.on_type = 'commitment' and t.on_id = ?`, [id]),
      edition.rows('select body from search_log where commitment = ? order by on_date desc, id', [id]),
      askStatements(edition, `s.subject_type = 'commitment' and s.subject_id = ?`, [id]),
      edition.rows('select rubric, as_of, body from assessment where commitment = ? order by as_of desc, rubric desc', [
        id,
      ]),
      askHistory(edition, 'commitment', id),
      body.instrument === null
        ? Promise.resolve([])
        : edition.rows('select body from instrument where id = ?', [body.instrument]),
    ]);
  const asked = await askAsked(edition, { type: 'commitment', id }, attestations);
  const { lineage, ids: inLineage } = await askLineage(edition, row);
  const related = await askRelated(edition, row, inLineage);
  const parties = await loadParties(edition);
  const { current, others } = pickAssessment(assessments, edition.manifest);
  if (!current) {
    throw new Error(`the edition holds no assessment of ${id} under ${edition.manifest.rubric}`);
  }
  const isTelling = new Set(tellings.flatMap(({ telling }) => telling.statement ?? []));
  const isConversion = (property: string) => conversionProperties.has(property);
  const conversions = statements.filter(({ statement }) => isConversion(statement.property));
  const others_ = statements.filter(
    ({ id: each, statement }) => !isTelling.has(each) && !isConversion(statement.property),
  );
  const sources = await loadSources(edition, [
    ...tellings.map(({ telling }) => telling.source),
    ...statements.map(({ source }) => source?.id),
    ...[...events, ...words].flatMap((each) => each.statements.map(({ source }) => source?.id)),
    ...links.map(({ activity }) => activity?.source),
  ]);
  const answer: Omit<CommitmentAnswer, 'table'> = {
    stamp: stampOf(edition),
    sources: sources.all(),
    commitment: body,
    promisors: parties.list(body.promisors),
    beneficiaries: parties.list(body.beneficiaries),
    instrument: instrument[0] ? bodyOf<Instrument>(instrument[0]) : null,
    assessment: current,
    otherAssessments: others,
    tellings,
    tellingsDiffer: [...new Set(tellings.flatMap(({ differs }) => differs))].sort(),
    lineage,
    related,
    events,
    words,
    links,
    attestations,
    asked,
    searches: searches.map((each) => bodyOf<SearchLog>(each)),
    conversions,
    statements: others_,
    history,
  };
  return { ...answer, table: tableOf(answer, commitmentRowOf(row, parties).windowEnd) };
}

function pickAssessment(
  rows: readonly Row[],
  manifest: AskedEdition['manifest'],
): { readonly current: Assessment | null; readonly others: readonly Assessment[] } {
  const all = rows.map((row) => bodyOf<Assessment>(row));
  const current = all.find(({ rubric, asOf }) => rubric === manifest.rubric && asOf === manifest.asOf) ?? null;
  return { current, others: all.filter((each) => each !== current) };
}

async function askTellings(edition: AskedEdition, id: string): Promise<TellingView[]> {
  const rows = await edition.rows(
    `select t.id, t.differs, t.entry_index, t.body from telling t left join source s on s.id = t.source
     where t.commitment = ? order by rpad(s.date_published, 10, '~') nulls last, t.source, t.id`,
    [id],
  );
  const bodies = rows.map((row) => bodyOf<Telling>(row));
  const [sources, parties, statements] = await Promise.all([
    loadSources(
      edition,
      bodies.map(({ source }) => source),
    ),
    loadParties(edition),
    loadStatements(
      edition,
      bodies.flatMap(({ statement }) => statement ?? []),
    ),
  ]);
  return rows.map((row, index) => {
    const telling = bodies[index] as Telling;
    return {
      id: wordOf(row, 'id'),
      telling,
      source: sources.get(telling.source),
      actor: parties.find(telling.actor),
      statement: telling.statement === null ? null : (statements.get(telling.statement) ?? null),
      differs: (textOf(row, 'differs') ?? '').split(' ').filter(Boolean) as TellingView['differs'][number][],
      entryIndex: countOf(row, 'entry_index'),
    };
  });
}

async function askWords(edition: AskedEdition, id: string): Promise<CommitmentAnswer['words']> {
  const rows = await edition.rows('select body from word where commitment = ? order by on_date desc nulls last, id', [
    id,
  ]);
  const words = rows.map((row) => bodyOf<PromisorWord>(row));
  const statements = await loadStatements(
    edition,
    words.flatMap((word) => word.statements),
  );
  return words.map((word) => ({ word, statements: pickStatements(statements, word.statements) }));
}

async function askLinks(edition: AskedEdition, id: string): Promise<CommitmentAnswer['links']> {
  const rows = await edition.rows('select body from link where commitment = ? order by to_type, to_id, id', [id]);
  const links = rows.map((row) => bodyOf<Link>(row));
  const idsOf = (type: Link['to']['type']) => links.flatMap(({ to }) => (to.type === type ? [to.id] : []));
  const [activities, works] = await Promise.all([
    loadActivities(edition, idsOf('activity')),
    loadWorks(edition, idsOf('work')),
  ]);
  return links.map((link) => ({
    link,
    activity: link.to.type === 'activity' ? (activities.get(link.to.id) ?? null) : null,
    work: link.to.type === 'work' ? (works.get(link.to.id) ?? null) : null,
  }));
}

/** One row for each thing said of it: what the page shows, step by step, with its source and journal entry. */
function tableOf(answer: Omit<CommitmentAnswer, 'table'>, windowEnd: string | null): AnswerTable {
  const columns = ['step', 'date', 'says', 'quantity', 'unit', 'grade', 'party', ...statementHeader];
  const blank = statementHeader.map(() => null);
  const rows: (string | null)[][] = [];
  const add = (
    step: string,
    cells: readonly (string | null)[],
    statements: readonly Parameters<typeof statementCells>[0][] = [],
  ) => {
    if (statements.length === 0) rows.push([step, ...cells, ...blank]);
    for (const view of statements) rows.push([step, ...cells, ...statementCells(view)]);
  };
  const { commitment: body, assessment } = answer;
  add('committed', [
    body.announcedOn,
    body.title.en,
    body.measure?.quantity ?? null,
    body.measure?.unit ?? null,
    null,
    body.promisors.join('; '),
  ]);
  if (windowEnd !== null) add('due', [windowEnd, 'window-end', null, null, null, null]);
  add('label', [
    assessment.asOf,
    assessment.label,
    assessment.shownQuantity?.low ?? null,
    assessment.unit,
    assessment.grade,
    assessment.rule,
  ]);
  for (const { telling, source, statement, actor } of answer.tellings)
    add(
      'said',
      [
        source.datePublished,
        telling.occasion,
        telling.measure?.quantity ?? null,
        telling.measure?.unit ?? null,
        null,
        actor?.id ?? null,
      ],
      statement ? [statement] : [],
    );
  for (const { commitment: row, yearlyRate, isThis } of answer.lineage)
    if (answer.lineage.length > 1)
      add('lineage', [
        row.announcedOn,
        `${isThis ? 'this' : 'other'}: ${row.id}${yearlyRate === null ? '' : `, a year: ${yearlyRate}`}`,
        row.quantity,
        row.unit,
        null,
        row.promisors.map(({ id }) => id).join('; '),
      ]);
  for (const { link, activity, work } of answer.links)
    add('financed-and-built', [
      activity?.agreedOn ?? null,
      `${link.verdict}: ${link.to.type} ${link.to.id}`,
      activity?.amount?.value ?? null,
      activity?.amount?.currency ?? null,
      null,
      work?.owner?.id ?? null,
    ]);
  for (const { word, statements } of answer.words)
    add('promisor-says', [word.on, word.says, null, null, null, null], statements);
  for (const { event, grade, statements } of answer.events)
    add(
      'evidence',
      [
        event.on,
        `${event.bearing}: ${event.what.en}`,
        event.quantity?.quantity ?? null,
        event.quantity?.unit ?? null,
        grade,
        null,
      ],
      statements,
    );
  for (const { attestation, party } of answer.attestations)
    add('answered', [
      attestation.date,
      attestation.verdict,
      attestation.quantity?.quantity ?? null,
      attestation.quantity?.unit ?? null,
      null,
      party.id,
    ]);
  for (const { party, deliveredOn, state } of answer.asked)
    add('asked', [deliveredOn, state, null, null, null, party.id]);
  for (const search of answer.searches)
    add('searched', [
      search.on,
      `${search.where}: ${search.place}: ${search.query}`,
      String(search.relevant),
      'relevant-hit',
      null,
      search.by,
    ]);
  for (const view of answer.conversions)
    add('conversion', [view.statement.assertedAt, null, null, null, null, null], [view]);
  for (const view of answer.statements)
    add('statement', [view.statement.assertedAt, null, null, null, null, null], [view]);
  return { columns, rows };
}
