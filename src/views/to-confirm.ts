import { type Assessment, type Commitment, negativeLabels } from '../model/index.ts';
import { type AskedEdition, bodyOf } from './question.ts';

/** An adverse label that a rule proposes: it stands as proposed until two people have confirmed it. */
export interface LabelToConfirm {
  readonly id: string;
  readonly title: Commitment['title'];
  readonly label: string;
  readonly rule: string;
  readonly rubric: string;
  readonly confirmedBy: readonly string[];
  readonly dissentBy: readonly string[];
  /** What the rule went by. */
  readonly facets: Pick<Assessment, 'said' | 'shown' | 'answered' | 'due'>;
}

/** Adverse labels of the edition that are proposed by rule, those that most people have confirmed first. */
export async function labelsToConfirm(edition: AskedEdition): Promise<LabelToConfirm[]> {
  const rows = await edition.rows(
    `select c.body as commitment, a.body from assessment a join commitment c on c.id = a.commitment
     where a.rubric = ? and a.as_of = ? and a.standing = 'proposed-by-rule' and a.label in (${negativeLabels.map(() => '?').join(', ')})
     order by a.label, c.id`,
    [edition.manifest.rubric, edition.manifest.asOf, ...negativeLabels],
  );
  return rows
    .map((row) => {
      const { label, rule, rubric, confirmedBy, dissentBy, said, shown, answered, due } = bodyOf<Assessment>(row);
      const { id, title } = JSON.parse(String(row.commitment)) as Commitment;
      return { id, title, label, rule, rubric, confirmedBy, dissentBy, facets: { said, shown, answered, due } };
    })
    .sort((a, b) => b.confirmedBy.length - a.confirmedBy.length);
}
