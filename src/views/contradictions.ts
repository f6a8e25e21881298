import { findingRowOf } from './activity.ts';
import type { ContradictionsAnswer } from './answers.ts';
import { askContradictions } from './identity.ts';
import type { AskedEdition } from './question.ts';
import { stampOf } from './references.ts';

/** Judgements of identity that cannot all hold, each with the way that joins what it keeps apart; and findings of the journal. */
export async function contradictions(edition: AskedEdition): Promise<ContradictionsAnswer> {
  const [list, rows] = await Promise.all([
    askContradictions(edition),
    edition.rows(`select * from finding where source = 'journal' order by code, path, params`),
  ]);
  return {
    stamp: stampOf(edition),
    sources: [],
    table: {
      columns: ['type', 'left', 'right', 'verdict', 'by', 'on', 'entry', 'reasons', 'joined_by_entries'],
      rows: list.map(({ type, left, right, judgement, path }) => [
        type,
        left,
        right,
        judgement.verdict,
        judgement.by,
        judgement.at.slice(0, 10),
        String(judgement.index),
        judgement.reasons.join('; ') || null,
        path.map(({ index }) => String(index)).join(' '),
      ]),
    },
    contradictions: list,
    findings: rows.map(findingRowOf),
  };
}
