import { describeRubric } from '../assessment/index.ts';
import { Label } from '../model/index.ts';
import type { MethodAnswer } from './answers.ts';
import { type AskedEdition, countOf, textOf, wordOf } from './question.ts';
import { stampOf } from './references.ts';

/** The rubric of this edition rule by rule, in the order in which rules are tried, with how many commitments each took. */
export async function method(edition: AskedEdition): Promise<MethodAnswer> {
  const { rubric, asOf } = edition.manifest;
  const [counts, others] = await Promise.all([
    edition.rows(
      'select rule, label, count(*) as n from assessment where rubric = ? and as_of = ? group by rule, label order by rule, label',
      [rubric, asOf],
    ),
    edition.rows('select distinct rubric from assessment where rubric <> ? order by rubric', [rubric]),
  ]);
  const countBy = new Map(counts.map((row) => [`${wordOf(row, 'rule')} ${wordOf(row, 'label')}`, countOf(row, 'n')]));
  const rules = (describeRubric(rubric)?.rules ?? []).flatMap((rule) =>
    rule.labels.map(({ label, title }) => ({
      id: rule.id,
      label: Label.parse(label),
      title,
      text: rule.sentence,
      commitments: countBy.get(`${rule.id} ${label}`) ?? 0,
    })),
  );
  return {
    stamp: stampOf(edition),
    sources: [],
    table: {
      columns: ['rubric', 'rule', 'label', 'title_en', 'title_es', 'text_en', 'text_es', 'commitments'],
      rows: rules.map(({ id, label, title, text, commitments }) => [
        rubric,
        id,
        label,
        title.en,
        title.es,
        text.en,
        text.es,
        String(commitments),
      ]),
    },
    rubric,
    rules,
    otherRubrics: others.flatMap((row) => textOf(row, 'rubric') ?? []),
  };
}
