import type { Work } from '../model/index.ts';
import { loadActivities } from './activity-rows.ts';
import type { WorkAnswer } from './answers.ts';
import { askAsked } from './asked.ts';
import { askCommitments } from './commitment-rows.ts';
import { askAttestations, askEvents } from './evidence-views.ts';
import { type AskedEdition, bodyOf, notFound, wordOf } from './question.ts';
import { canonicalId, countriesHeld, loadParties, loadSources, stampOf } from './references.ts';
import { askHistory, askStatements, statementCells, statementHeader } from './statement-views.ts';

/** One work: the promises behind it, the evidence of it, what pays for it, what parties answer. */
export async function work(edition: AskedEdition, question: { readonly id: string }): Promise<WorkAnswer> {
  const id = await canonicalId(edition, 'work', question.id);
  const [row] = await edition.rows('select body from work where id = ?', [id]);
  if (!row) throw notFound('work', question.id, 'search?type=work');
  const body = bodyOf<Work>(row);
  const linked = `exists (select 1 from link l where l.commitment = c.id and l.to_type = 'work' and l.to_id = ? and l.verdict <> 'not-related')`;
  const [parties, commitments, events, activityRows, statements, attestations, history] = await Promise.all([
    loadParties(edition),
    askCommitments(edition, linked, [id]),
    askEvents(edition, 'e.work = ?', [id]),
    edition.rows(
      `select distinct a.to_id as id from link a where a.to_type = 'activity' and a.verdict <> 'not-related' and a.commitment in
         (select l.commitment from link l where l.to_type = 'work' and l.to_id = ? and l.verdict <> 'not-related') order by id`,
      [id],
    ),
    askStatements(edition, `s.subject_type = 'work' and s.subject_id = ?`, [id]),
    askAttestations(edition, `t.on_type = 'work' and t.on_id = ?`, [id]),
    askHistory(edition, 'work', id),
  ]);
  const asked = await askAsked(edition, { type: 'work', id }, attestations);
  const activities = await loadActivities(
    edition,
    activityRows.map((each) => wordOf(each, 'id')),
  );
  const sources = await loadSources(edition, [
    ...statements.map(({ source }) => source?.id),
    ...events.flatMap((event) => event.statements.map(({ source }) => source?.id)),
    ...[...activities.values()].map(({ source }) => source),
  ]);
  const blank = statementHeader.map(() => null);
  return {
    stamp: stampOf(edition),
    sources: sources.all(),
    work: body,
    countriesHeld: await countriesHeld(edition, [body.country]),
    owner: parties.find(body.owner),
    commitments,
    events,
    activities: [...activities.values()],
    statements,
    attestations,
    asked,
    history,
    table: {
      columns: ['part', 'date', 'says', 'quantity', 'unit', 'grade', ...statementHeader],
      rows: [
        ['work', body.actual?.start ?? null, body.name.en, null, null, null, ...blank],
        ...(body.status === null ? [] : [['status', null, body.status, null, null, null, ...blank]]),
        ...commitments.map((each) => [
          'commitment',
          each.announcedOn,
          `${each.id}: ${each.label}`,
          each.quantity,
          each.unit,
          null,
          ...blank,
        ]),
        ...events.flatMap(({ event, grade, statements: behind }) =>
          behind.map((view) => [
            'evidence',
            event.on,
            `${event.bearing}: ${event.what.en}`,
            event.quantity?.quantity ?? null,
            event.quantity?.unit ?? null,
            grade,
            ...statementCells(view),
          ]),
        ),
        ...[...activities.values()].map((each) => [
          'activity',
          each.agreedOn,
          each.id,
          each.amount?.value ?? null,
          each.amount?.currency ?? null,
          null,
          ...blank,
        ]),
        ...statements.map((view) => [
          'statement',
          view.statement.assertedAt,
          null,
          null,
          null,
          null,
          ...statementCells(view),
        ]),
        ...attestations.map(({ attestation, party }) => [
          'answer',
          attestation.date,
          `${party.id}: ${attestation.verdict}`,
          attestation.quantity?.quantity ?? null,
          attestation.quantity?.unit ?? null,
          null,
          ...blank,
        ]),
        ...asked.map(({ party, deliveredOn, state }) => [
          'asked',
          deliveredOn,
          `${party.id}: ${state}`,
          null,
          null,
          null,
          ...blank,
        ]),
      ],
    },
  };
}
