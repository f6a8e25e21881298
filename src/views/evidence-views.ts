import type { Attestation, Coverage, EvidenceEvent, Grade, Source, Work } from '../model/index.ts';
import type { AttestationView, CoverageView, EventView, WorkView } from './answers.ts';
import { type AskedEdition, type Bound, bodyOf, countOf, type Row, rowsAmong, textOf, wordOf } from './question.ts';
import { loadParties, loadSources } from './references.ts';
import { loadStatements, pickStatements } from './statement-views.ts';

/** Evidence events by a condition on `event e`; oldest first, undated last. */
export async function askEvents(edition: AskedEdition, where: string, params: readonly Bound[]): Promise<EventView[]> {
  const rows = await edition.rows(
    `select e.id, e.grade, e.lineages, e.entry_index, e.body from event e where ${where} order by e.on_date nulls last, e.id`,
    params,
  );
  const bodies = rows.map((row) => bodyOf<EvidenceEvent>(row));
  const statements = await loadStatements(
    edition,
    bodies.flatMap((event) => event.statements),
  );
  const sources = bodies.map((event) => pickStatements(statements, event.statements)[0]?.source?.id ?? '');
  const photos = new Set(
    (
      await rowsAmong(
        edition,
        sources.filter((id) => id.startsWith('contribution-')),
        (list) => `select id, body from source where source_class = 'citizen' and id in ${list}`,
      )
    ).flatMap((row) => (bodyOf<Source>(row).mediaType === null ? [] : [wordOf(row, 'id')])),
  );
  return rows.map((row, index) => ({
    id: wordOf(row, 'id'),
    event: bodies[index] as EvidenceEvent,
    grade: wordOf(row, 'grade') as Grade,
    lineages: countOf(row, 'lineages'),
    photo: photos.has(sources[index] ?? '') ? `/file/${sources[index]}` : null,
    statements: pickStatements(statements, (bodies[index] as EvidenceEvent).statements),
    entryIndex: countOf(row, 'entry_index'),
  }));
}

/** Answers of parties by a condition on `attestation t`; oldest first. */
export async function askAttestations(
  edition: AskedEdition,
  where: string,
  params: readonly Bound[],
): Promise<AttestationView[]> {
  const rows = await edition.rows(
    `select t.id, t.at, t.superseded_by, t.entry_index, t.body from attestation t where ${where} order by t.entry_index`,
    params,
  );
  const bodies = rows.map((row) => bodyOf<Attestation>(row));
  const parties = await loadParties(edition);
  return rows.map((row, index) => ({
    id: wordOf(row, 'id'),
    attestation: bodies[index] as Attestation,
    party: parties.get((bodies[index] as Attestation).by),
    at: wordOf(row, 'at'),
    entryIndex: countOf(row, 'entry_index'),
    supersededBy: textOf(row, 'superseded_by'),
  }));
}

/** Coverage statements by a condition on `coverage v`. */
export async function askCoverage(
  edition: AskedEdition,
  where: string,
  params: readonly Bound[],
): Promise<CoverageView[]> {
  const rows = await edition.rows(
    `select v.body from coverage v where ${where} order by v.partner, v.country nulls first, v.stage, v.entry_index`,
    params,
  );
  const bodies = rows.map((row) => bodyOf<Coverage>(row));
  const [parties, sources] = await Promise.all([
    loadParties(edition),
    loadSources(
      edition,
      bodies.map(({ basis }) => basis),
    ),
  ]);
  return bodies.map((coverage) => ({
    coverage,
    partner: parties.get(coverage.partner),
    country: parties.find(coverage.country),
    basis: sources.find(coverage.basis),
  }));
}

export async function toWorkViews(edition: AskedEdition, rows: readonly Row[]): Promise<WorkView[]> {
  const works = rows.map((row) => bodyOf<Work>(row));
  const parties = await loadParties(edition);
  return works.map((work) => ({ work, owner: parties.find(work.owner) }));
}

export async function loadWorks(edition: AskedEdition, ids: Iterable<string>): Promise<ReadonlyMap<string, WorkView>> {
  const rows = await rowsAmong(edition, ids, (list) => `select body from work where id in ${list} order by id`);
  return new Map((await toWorkViews(edition, rows)).map((view) => [view.work.id, view]));
}
