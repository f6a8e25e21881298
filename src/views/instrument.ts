import type { Instrument } from '../model/index.ts';
import type { InstrumentAnswer } from './answers.ts';
import { askCommitments, commitmentTable } from './commitment-rows.ts';
import { type AskedEdition, bodyOf, notFound } from './question.ts';
import { loadParties, loadSources, stampOf } from './references.ts';
import { askStatements } from './statement-views.ts';

/** One instrument: who signed and who did not, its documents, what it promises, what is said of it. */
export async function instrument(edition: AskedEdition, question: { readonly id: string }): Promise<InstrumentAnswer> {
  const { id } = question;
  const [row] = await edition.rows('select body from instrument where id = ?', [id]);
  if (!row) throw notFound('instrument', id, 'search?type=instrument');
  const body = bodyOf<Instrument>(row);
  const [parties, documents, commitments, statements] = await Promise.all([
    loadParties(edition),
    loadSources(edition, body.sources),
    askCommitments(edition, 'c.instrument = ?', [id]),
    askStatements(edition, `s.subject_type = 'instrument' and s.subject_id = ?`, [id]),
  ]);
  const said = await loadSources(edition, [...body.sources, ...statements.flatMap(({ source }) => source?.id ?? [])]);
  const roles = body.parties.map(({ party, role }) => ({ party: parties.get(party), role }));
  const listed = commitmentTable(commitments);
  const blank = listed.columns.map(() => null);
  return {
    stamp: stampOf(edition),
    sources: said.all(),
    table: {
      columns: ['part', 'party', 'party_name_en', 'party_name_es', 'role', ...listed.columns],
      rows: [
        ...roles.map(({ party, role }) => ['party', party.id, party.name.en, party.name.es, role, ...blank]),
        ...listed.rows.map((cells) => ['commitment', null, null, null, null, ...cells]),
      ],
    },
    instrument: body,
    parties: roles,
    documents: body.sources.map((each) => documents.get(each)),
    commitments,
    statements,
  };
}
