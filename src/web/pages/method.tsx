import { describeRubric } from '../../assessment/index.ts';
import type { MethodAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { Contents } from '../parts/contents.tsx';
import { LabelMark } from '../parts/label.tsx';
import { Table } from '../parts/table.tsx';
import { Say } from '../parts/text.tsx';
import { useReader } from '../reader.ts';

const sectionNames = [
  'facts',
  'independence',
  'disagreement',
  'pace',
  'windows',
  'compare',
  'swap',
  'silence',
  'corrections',
] as const;

/** How a label is given: the rules in their order, grades, and what a reader may do who disagrees. */
export function MethodPage({ answer }: { readonly answer: MethodAnswer }) {
  const { t, tr, href } = useReader();
  const rubric = describeRubric(answer.rubric);
  const ids = [...new Set(answer.rules.map(({ id }) => id))];
  return (
    <>
      <h1>{t('nav-method')}</h1>
      <p class="lede">{t('method-lede', { rubric: answer.rubric })}</p>
      <Contents
        parts={[
          { id: 'rules', words: t('method-rules', { rubric: answer.rubric }) },
          { id: 'grades', words: t('method-grades') },
          ...(rubric ? [{ id: 'marks', words: t('method-marks') }] : []),
          ...sectionNames.map((name) => ({ id: `method-${name}`, words: t(`method-${name}`) })),
          { id: 'appeal', words: t('appeal') },
        ]}
      />
      <section aria-labelledby="rules">
        <h2 id="rules">{t('method-rules', { rubric: answer.rubric })}</h2>
        <p>{t('method-rules-plain')}</p>
        <ol class="plain rules">
          {ids.map((id) => {
            const rules = answer.rules.filter((rule) => rule.id === id);
            const text = rules[0]?.text;
            return (
              <li id={id} class="statement">
                <h3 class="rule-head">
                  {t('rule', { rule: id })}{' '}
                  {rules.map((rule) => (
                    <LabelMark label={rule.label} />
                  ))}
                </h3>
                {text ? (
                  <p>
                    <Say text={text} />
                  </p>
                ) : null}
                {rules.map((rule) => (
                  <p class="soft">
                    {rules.length > 1 ? `${tr.code('label', rule.label)}: ` : ''}
                    <a href={href(paths.commitments, { label: rule.label })}>
                      {t('commitments-count', { count: rule.commitments, n: tr.number(rule.commitments) })}
                    </a>
                  </p>
                ))}
              </li>
            );
          })}
        </ol>
      </section>
      <section aria-labelledby="grades">
        <h2 id="grades">{t('method-grades')}</h2>
        <Table
          caption={t('method-grades-caption')}
          columns={[t('col-grade'), t('col-meaning')]}
          rows={(['A', 'B', 'C', 'D'] as const).map((grade) => [t(`grade-${grade}`), t(`grade-${grade}.plain`)])}
        />
      </section>
      {rubric ? (
        <section aria-labelledby="marks">
          <h2 id="marks">{t('method-marks')}</h2>
          <p>{t('method-marks-plain')}</p>
          <ul>
            {Object.values(rubric.qualifiers).map((words) => (
              <li>
                <Say text={words} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {sectionNames.map((name) => (
        <section aria-labelledby={`method-${name}`}>
          <h2 id={`method-${name}`}>{t(`method-${name}`)}</h2>
          <p>{t(`method-${name}.plain`)}</p>
        </section>
      ))}
      <section aria-labelledby="appeal">
        <h2 id="appeal">{t('appeal')}</h2>
        <p>{t('method-appeal')}</p>
        <p>
          <a href={href(paths.corrections)}>{t('nav-corrections')}</a>
        </p>
        <p>
          <a href={`${href(paths.help)}#help-evidence`}>{t('bring-evidence')}</a>
        </p>
      </section>
      {answer.otherRubrics.length > 0 ? (
        <section aria-labelledby="others">
          <h2 id="others">{t('method-others')}</h2>
          <p>{t('method-others-plain', { list: tr.list([...answer.otherRubrics]) })}</p>
        </section>
      ) : null}
    </>
  );
}
