import type { NotUnderstood, SourceNote } from '../answers.ts';
import { type AskedEdition, notFound } from '../question.ts';
import type { QuestionAnswer, QuestionFilter, QuestionListAnswer, QuestionName } from '../question-answers.ts';
import { stampOf } from '../references.ts';
import { aid } from './aid.ts';
import { changes } from './changes.ts';
import { dependence } from './dependence.ts';
import { figureTable, type QuestionBody, sentenceTable } from './parts.ts';
import { training } from './training.ts';
import { votes } from './votes.ts';
import { works } from './works.ts';

/** With `all` its figures have all their rows, else at most so many as a page shows. */
type View = (edition: AskedEdition, filter: QuestionFilter, all?: boolean) => Promise<QuestionBody>;
/** The questions in their order, each with the view that answers it. */
const views: Readonly<Record<QuestionName, View>> = { aid, dependence, votes, works, training, changes };
export const questionNames = Object.keys(views) as readonly QuestionName[];

const noFilter: QuestionFilter = { country: null, partner: null, issue: null, from: null, to: null };

/**
 * One of the questions: what is missing, the answer in sentences, the figures. A parameter that this question does not
 * take, or a value that it does not know, is named in `notUnderstood`. Throws `not-found` for an unknown name.
 */
export async function question(
  edition: AskedEdition,
  asked: {
    readonly id: string;
    readonly filter?: QuestionFilter;
    readonly notUnderstood?: readonly NotUnderstood[];
    readonly all?: boolean;
  },
): Promise<QuestionAnswer> {
  if (!Object.hasOwn(views, asked.id)) throw notFound('question', asked.id, 'questions');
  const name = asked.id as QuestionName;
  const filter = asked.filter ?? noFilter;
  const { missing, answer, sources: own, rest } = await views[name](edition, filter, asked.all ?? false);
  const body = await rest();
  const notUnderstood = [...(asked.notUnderstood ?? [])];
  for (const [key, value] of Object.entries(filter)) {
    if (value === null) continue;
    const known = body.choices[key as keyof QuestionFilter];
    if (known === undefined) notUnderstood.push({ name: key, value: String(value), why: 'unknown-name' });
    else if (known.length > 0 && !known.includes(String(value)))
      notUnderstood.push({ name: key, value: String(value), why: 'not-a-value' });
  }
  return {
    stamp: stampOf(edition),
    sources: eachOnce([...own, ...body.figures.flatMap((figure) => figure.sources)]),
    table: figureTable(body.figures),
    ...(notUnderstood.length > 0 && { notUnderstood }),
    id: name,
    filter,
    missing,
    answer,
    ...body,
  };
}

const eachOnce = (sources: readonly SourceNote[]): SourceNote[] =>
  [...new Map(sources.map((source) => [source.id, source])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every question with what is missing and its answer: the sentences of its page, without its figures. */
export async function questions(edition: AskedEdition): Promise<QuestionListAnswer> {
  const answers = await Promise.all(questionNames.map(async (id) => ({ id, ...(await views[id](edition, noFilter)) })));
  return {
    stamp: stampOf(edition),
    sources: eachOnce(answers.flatMap(({ sources }) => sources)),
    table: sentenceTable(answers),
    questions: answers.map(({ id, missing, answer }) => ({ id, missing, answer })),
  };
}
