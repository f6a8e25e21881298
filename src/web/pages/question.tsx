import type { QuestionAnswer, QuestionFilter, QuestionListAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { titleOf } from '../figures/figures.ts';
import { Contents } from '../parts/contents.tsx';
import { Filters, SelectFilter, TextFilter } from '../parts/filters.tsx';
import { MoreOnPaper } from '../parts/paper.tsx';
import { FigureSection, Sentences } from '../parts/pieces.tsx';
import { type Reader, useReader } from '../reader.ts';

export const questionTitle = ({ id }: QuestionAnswer, { t }: Reader): string => t(`question-${id}`);

/** The questions, each with what is missing and its answer. */
export function QuestionsPage({ answer }: { readonly answer: QuestionListAnswer }) {
  const { t, href } = useReader();
  return (
    <>
      <h1>{t('nav-questions')}</h1>
      <p class="lede">{t('questions-lede')}</p>
      {answer.questions.map(({ id, missing, answer: sentences }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>
            <a href={href(paths.question(id))}>{t(`question-${id}`)}</a>
          </h2>
          <Sentences sentences={missing.slice(0, 1)} kind="note" />
          <Sentences sentences={sentences.slice(0, 3)} />
        </section>
      ))}
      <p>
        <a href={href(paths.observations)}>{t('questions-all-rows')}</a>
      </p>
    </>
  );
}

/** One question: what is missing before any figure, the answer in plain sentences, then the tables. */
export function QuestionPage({ answer }: { readonly answer: QuestionAnswer }) {
  const reader = useReader();
  const { t, href } = reader;
  const { id, missing, answer: sentences, limits, figures } = answer;
  const placed = figures.map((figure, at) => ({
    figure,
    anchor: figures.findIndex((each) => each.id === figure.id) === at ? figure.id : `${figure.id}-${at + 1}`,
  }));
  return (
    <>
      <p class="crumb">
        <a href={href(paths.questions)}>{t('nav-questions')}</a>
      </p>
      <h1>{t(`question-${id}`)}</h1>
      <section class="note" aria-labelledby="missing">
        <h2 id="missing">{t('question-missing')}</h2>
        <Sentences sentences={missing} />
      </section>
      <section aria-labelledby="plain">
        <h2 id="plain">{t('question-answer')}</h2>
        {sentences.length === 0 ? <p>{t('question-no-answer')}</p> : <Sentences sentences={sentences} kind="lede" />}
      </section>
      <QuestionFilters answer={answer} />
      <Contents parts={placed.map(({ figure, anchor }) => ({ id: anchor, words: titleOf(figure, reader) }))} />
      {placed.map(({ figure, anchor }) => (
        <FigureSection figure={figure} anchor={anchor} />
      ))}
      <MoreOnPaper of={figures.length} most={2} />
      {limits.length > 0 ? (
        <section aria-labelledby="limits">
          <h2 id="limits">{t('question-limits')}</h2>
          <Sentences sentences={limits} />
        </section>
      ) : null}
    </>
  );
}

function QuestionFilters({ answer }: { readonly answer: QuestionAnswer }) {
  const { t, tr } = useReader();
  const { choices, filter, id } = answer;
  const keys = (['country', 'partner', 'issue', 'from', 'to'] as const).filter((key) => choices[key] !== undefined);
  if (keys.length === 0) return null;
  const wordsOf = (key: keyof QuestionFilter, value: string) =>
    key !== 'issue' ? tr.country(value) : tr.code(tr.has(`topic-${value}`) ? 'topic' : 'sector', value);
  return (
    <Filters path={paths.question(id)}>
      {keys.map((key) =>
        key === 'from' || key === 'to' ? (
          <TextFilter name={key} label={t(`filter-${key}`)} value={filter[key]} type="number" />
        ) : (
          <SelectFilter
            name={key}
            label={t(`filter-${key}`)}
            value={filter[key]}
            any={t(`filter-${key}-any`)}
            choices={(choices[key] ?? [])
              .map((value) => ({ value, words: wordsOf(key, value) }))
              .sort((a, b) => a.words.localeCompare(b.words, tr.lang))}
          />
        ),
      )}
    </Filters>
  );
}
