import { canonical, type Statement } from '../model/index.ts';
import { toWebAnnotation } from '../text/index.ts';
import type { StatementAnswer } from './answers.ts';
import { askAsked } from './asked.ts';
import { askCommitments } from './commitment-rows.ts';
import { askAttestations } from './evidence-views.ts';
import { type AskedEdition, marks, notFound } from './question.ts';
import { loadSources, stampOf } from './references.ts';
import { askHistory, askStatements, historyRowOf, loadStatements, statementTable } from './statement-views.ts';

/** One statement with its proof, and what others say of the same thing. */
export async function statement(edition: AskedEdition, question: { readonly id: string }): Promise<StatementAnswer> {
  const { id } = question;
  const view = (await loadStatements(edition, [id])).get(id);
  if (!view) throw notFound('statement', id, 'documents');
  const said = view.statement;
  const [beside, usedBy, attestations, history] = await Promise.all([
    askBeside(edition, id, said),
    askCommitments(
      edition,
      `c.id = ? or exists (select 1 from telling t where t.commitment = c.id and t.statement = ?)
       or exists (select 1 from event e where e.commitment = c.id and strpos(e.body, ?) > 0)
       or exists (select 1 from word w where w.commitment = c.id and strpos(w.body, ?) > 0)`,
      [said.subject.type === 'commitment' ? said.subject.id : '', id, `"${id}"`, `"${id}"`],
    ),
    askAttestations(edition, `t.on_type = 'statement' and t.on_id = ?`, [id]),
    askHistory(edition, 'statement', id),
  ]);
  const sources = await loadSources(edition, [view.source?.id, ...beside.map(({ source }) => source?.id)]);
  const [entry] = await edition.rows('select * from entry where "index" = ?', [view.entryIndex]);
  const own = entry && !history.some(({ index }) => index === view.entryIndex) ? [entry] : [];
  return {
    stamp: stampOf(edition),
    sources: sources.all(),
    table: statementTable([['this', view], ...beside.map((each) => ['beside', each] as const)]),
    view,
    canonical: canonical(said),
    beside,
    usedBy,
    attestations,
    asked: await askAsked(edition, { type: 'statement', id }, attestations),
    annotation: annotationOf(id, said, view.source?.url ?? null),
    history: [...own.map(historyRowOf), ...history],
  };
}

/**
 * Statements on the same subject and property; for a sentence of a document (whose subject is the document itself) the
 * statements about it, those it is about, and those that say that they supersede, contradict or add to it.
 */
async function askBeside(edition: AskedEdition, id: string, said: Statement) {
  const related = said.relations.map((relation) => relation.statement);
  const conditions = [
    `(s.subject_type = 'statement' and s.subject_id = ?)`,
    `strpos(s.body, ?) > 0`,
    ...(said.subject.type === 'source' ? [] : ['(s.subject_type = ? and s.subject_id = ? and s.property = ?)']),
    ...(said.subject.type === 'statement' ? ['s.id = ?'] : []),
    ...(related.length > 0 ? [`s.id in ${marks(related)}`] : []),
  ];
  return askStatements(edition, `s.id <> ? and (${conditions.join(' or ')})`, [
    id,
    id,
    `"statement":"${id}"`,
    ...(said.subject.type === 'source' ? [] : [said.subject.type, said.subject.id, said.property]),
    ...(said.subject.type === 'statement' ? [said.subject.id] : []),
    ...related,
  ]);
}

const annotationOf = (id: string, said: Statement, url: string | null): Readonly<Record<string, unknown>> | null =>
  said.anchor === null
    ? null
    : {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:obras:statement:${id}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: { type: 'TextualBody', value: canonical(said), format: 'application/json' },
        target: toWebAnnotation(said.anchor, url ?? said.anchor.source),
      };
