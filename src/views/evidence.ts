import type { Source } from '../model/index.ts';
import type { EvidenceAnswer } from './answers.ts';
import { askEvents } from './evidence-views.ts';
import { type AskedEdition, bodyOf, countOf, notFound, wordOf } from './question.ts';
import { loadSources, stampOf } from './references.ts';

/**
 * One piece of evidence by the SHA-256 of its bytes: which sources they are, what was read in them, and the events
 * that rest on them.
 */
export async function evidence(edition: AskedEdition, question: { readonly id: string }): Promise<EvidenceAnswer> {
  const sha256 = question.id.toLowerCase();
  const rows = /^[0-9a-f]{64}$/.test(sha256)
    ? await edition.rows('select id, is_held, statements, body from source where sha256 = ? order by id', [sha256])
    : [];
  if (rows.length === 0) throw notFound('evidence', question.id, 'documents');
  const ids = rows.map((row) => wordOf(row, 'id'));
  const marks = ids.map(() => '?').join(', ');
  const [sources, statements] = await Promise.all([
    loadSources(edition, ids),
    edition.rows(`select id from statement where source in (${marks}) order by id`, ids),
  ]);
  const own = new Set(statements.map((row) => wordOf(row, 'id')));
  // An event lists its statements in its body; those that rest on these bytes are found there.
  const events =
    own.size === 0
      ? []
      : (await askEvents(edition, 'true', [])).filter(({ event }) => event.statements.some((id) => own.has(id)));
  return {
    stamp: stampOf(edition),
    sources: sources.all(),
    table: {
      columns: ['event', 'commitment', 'work', 'on', 'stage', 'bearing', 'grade'],
      rows: events.map(({ id, event, grade }) => [
        id,
        event.commitment,
        event.work,
        event.on,
        event.stage,
        event.bearing,
        grade,
      ]),
    },
    sha256,
    held: rows.map((row) => {
      const { licence } = bodyOf<Source>(row);
      return {
        source: sources.get(wordOf(row, 'id')),
        isHeld: row.is_held === true,
        mayRepublish: licence.mayRepublish,
        statements: countOf(row, 'statements'),
      };
    }),
    events,
  };
}
