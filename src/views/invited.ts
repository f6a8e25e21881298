import type { Attestation, Localised, Work } from '../model/index.ts';
import type { AttestationView, CommitmentRow, PartyRef, StatementView } from './answers.ts';
import { loadCommitments } from './commitment-rows.ts';
import { askAttestations, loadWorks } from './evidence-views.ts';
import { type AskedEdition, notFound } from './question.ts';
import { loadParties } from './references.ts';
import { loadStatements } from './statement-views.ts';

/** What an invitation is about, with the names that the form needs and the answers that the edition holds. */
export interface Invited {
  readonly party: PartyRef;
  readonly commitments: ReadonlyMap<string, CommitmentRow>;
  readonly works: ReadonlyMap<string, Work>;
  readonly statements: ReadonlyMap<string, StatementView>;
  readonly given: readonly AttestationView[];
}

/** Names and earlier answers for the form behind an invitation; what the edition does not hold is left out. */
export async function invited(
  edition: AskedEdition,
  question: {
    readonly party: string;
    readonly on: readonly { readonly type: 'commitment' | 'work' | 'statement'; readonly id: string }[];
  },
): Promise<Invited> {
  const idsOf = (type: Attestation['on']['type']) =>
    question.on.flatMap((each) => (each.type === type ? [each.id] : []));
  const [parties, commitments, works, statements, given] = await Promise.all([
    loadParties(edition),
    loadCommitments(edition, idsOf('commitment')),
    loadWorks(edition, idsOf('work')),
    loadStatements(edition, idsOf('statement')),
    askAttestations(edition, 't.party = ?', [question.party]),
  ]);
  return {
    party: parties.get(question.party),
    commitments,
    works: new Map([...works].map(([id, view]) => [id, view.work])),
    statements,
    given,
  };
}

/** The title of a thing on which anybody may say what they saw; `not-found` where the edition has it not. */
export async function contributable(
  edition: AskedEdition,
  { type, id }: { readonly type: 'commitment' | 'work'; readonly id: string },
): Promise<Localised> {
  const title =
    type === 'commitment'
      ? (await loadCommitments(edition, [id])).get(id)?.title
      : (await loadWorks(edition, [id])).get(id)?.work.name;
  if (title === undefined) throw notFound(type, id, 'commitments');
  return title;
}
