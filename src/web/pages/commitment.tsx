import { readAssessment } from '../../assessment/index.ts';
import type { Assessment } from '../../model/index.ts';
import type { CommitmentAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { CommitmentTable } from '../parts/commitments.tsx';
import { History } from '../parts/history.tsx';
import { GradeMark, LabelMark } from '../parts/label.tsx';
import { plainAnswer } from '../parts/plain-answer.ts';
import { StatementList } from '../parts/statement.tsx';
import { Table } from '../parts/table.tsx';
import { DateText, Say, TitleLanguage } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { AnswersStep, FinancedStep, SaidStep } from './commitment-chain.tsx';
import { CommittedStep } from './commitment-committed.tsx';
import { EvidenceStep } from './commitment-evidence.tsx';

export const commitmentTitle = (answer: CommitmentAnswer, { tr }: Reader): string => tr.say(answer.commitment.title);

/** The core page: the plain answer, the label with who stands behind it, the four facets, the chain in five steps. */
export function CommitmentPage({ answer }: { readonly answer: CommitmentAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { commitment, assessment } = answer;
  // What stands above beside the evidence or the words of the promisor is not told a second time.
  const told = new Set([...answer.events, ...answer.words].flatMap(({ statements }) => statements.map(({ id }) => id)));
  const apart = answer.statements.filter(({ id }) => !told.has(id));
  const above = answer.statements.length - apart.length;
  return (
    <>
      <p class="kicker">
        {t('type-commitment')} <code>{commitment.id}</code>
        <TitleLanguage text={commitment.title} />
      </p>
      <h1>
        <Say text={commitment.title} />
      </h1>
      <p class="lede">{tr.sentences(plainAnswer(answer, reader))}</p>
      <LabelBox assessment={assessment} />
      <Facets answer={answer} />
      <p class="page-links">
        <a href={reader.permalink}>{t('permanent-link')}</a> <a href={reader.twin('csv')}>CSV</a>{' '}
        <a href={reader.twin('json')}>JSON</a> <a href="#cite">{t('cite')}</a>{' '}
        <a href={reader.feed}>{t('follow-atom')}</a>
      </p>

      <section aria-labelledby="chain">
        <h2 id="chain">{t('chain-title')}</h2>
        <ChainStrip answer={answer} />
        <ol class="chain">
          <SaidStep answer={answer} />
          <CommittedStep answer={answer} />
          <FinancedStep answer={answer} />
          <AnswersStep answer={answer} />
          <EvidenceStep answer={answer} />
        </ol>
      </section>

      {answer.statements.length > 0 ? (
        <section class="not-printed" aria-labelledby="statements">
          <h2 id="statements">
            {t('other-statements', { count: answer.statements.length, n: tr.number(answer.statements.length) })}
          </h2>
          <p class="not-printed">{t('other-statements-plain')}</p>
          <StatementList views={apart} />
          {above === 0 ? null : (
            <p class="soft">
              <a href="#chain">{t('statements-above', { count: above, n: tr.number(above) })}</a>
            </p>
          )}
        </section>
      ) : null}

      {answer.related.length > 0 ? (
        <section class="not-printed" aria-labelledby="related">
          <h2 id="related">{t('related-title')}</h2>
          {answer.related.some(({ kind }) => kind === 'part-of' || kind === 'umbrella-of') ? (
            <p class="note">{t('umbrella-note')}</p>
          ) : null}
          {[...new Set(answer.related.map(({ kind }) => kind))].map((kind) => (
            <CommitmentTable
              caption={tr.code('lineage', kind)}
              rows={answer.related.filter((each) => each.kind === kind).map((each) => each.commitment)}
            />
          ))}
        </section>
      ) : null}

      {answer.otherAssessments.length > 0 ? (
        <section class="not-printed" aria-labelledby="assessments">
          <h2 id="assessments">{t('other-assessments')}</h2>
          <p class="not-printed">{t('other-assessments-plain')}</p>
          <Table
            caption={t('other-assessments-caption')}
            columns={[t('col-rubric'), t('col-as-of'), t('col-label'), t('col-rule'), t('col-grade')]}
            rows={answer.otherAssessments.map((other) => [
              other.rubric,
              <DateText date={other.asOf} />,
              <LabelMark label={other.label} />,
              other.rule,
              other.grade ? <GradeMark grade={other.grade} /> : t('grade-none'),
            ])}
          />
        </section>
      ) : null}

      <p class="on-paper">
        {t('paper-also', {
          statements: tr.number(answer.statements.length),
          commitments: tr.number(answer.related.length),
          entries: tr.number(answer.history.length),
        })}
      </p>
      <section class="not-printed" aria-labelledby="history">
        <h2 id="history">{t('history-title')}</h2>
        <p>
          {t('history-plain')} <a href={href(paths.verify)}>{t('verify-link')}</a>
        </p>
        <History rows={answer.history} />
      </section>
    </>
  );
}

/** The label, its rule, and who stands behind it. */
function LabelBox({ assessment }: { readonly assessment: Assessment }) {
  const { t, tr, href } = useReader();
  const { label, rule, rubric, qualifiers, standing, confirmedBy, asOf } = assessment;
  return (
    <div class="label-box">
      <p class="label-line">
        <LabelMark label={label} large />{' '}
        {assessment.grade ? <GradeMark grade={assessment.grade} /> : <span class="soft">{t('grade-none')}</span>}
      </p>
      {tr.has(`label-${label}.plain`) ? <p>{t(`label-${label}.plain`)}</p> : null}
      {qualifiers.length > 0 ? (
        <ul class="chips">
          {(readAssessment(assessment)?.qualifiers ?? []).map(({ text }) => (
            <li>
              <Say text={text} />
            </li>
          ))}
        </ul>
      ) : null}
      <p class="soft">
        <a href={`${href(paths.method)}#${rule}`}>{t('by-rule', { rule, rubric })}</a> ·{' '}
        {t('as-of', { date: tr.date(asOf) })}
        <span class="not-printed">
          {' · '}
          <a href={`${href(paths.method)}#method-swap`}>{t('same-for-all')}</a>
          {' · '}
          <a href={`${href(paths.method)}#appeal`}>{t('appeal')}</a>
        </span>
      </p>
      <p class="soft">
        {standing === 'confirmed' && confirmedBy.length > 0
          ? t('confirmed-by', { who: tr.list(confirmedBy) })
          : `${t(`standing-${standing}`)}: ${t(`standing-${standing}.plain`)}`}
      </p>
    </div>
  );
}

function Facets({ answer: { assessment } }: { readonly answer: CommitmentAnswer }) {
  const { t, tr } = useReader();
  const passed = assessment.pace.map((pace) => tr.percent(pace.elapsedPercent));
  const rows = [
    ['said', t(`said-${assessment.said}`), '#said'],
    ['shown', t(`stage-${assessment.shown}`), '#evidence'],
    ['answered', t(`answered-${assessment.answered}`), '#answered'],
    [
      'due',
      assessment.due === 'running' && passed.length > 0
        ? t('due-running-passed', { percent: [...new Set(passed)].join(` ${t('or')} `) })
        : t(`due-${assessment.due}`),
      '#committed',
    ],
  ] as const;
  return (
    <dl class="facets">
      {rows.map(([facet, words, target]) => (
        <div>
          <dt>
            {t(`facet-${facet}`)}
            <span class="facet-question">{t(`facet-${facet}.question`)}</span>
          </dt>
          <dd>
            <a href={target}>{words}</a>
            {facet === 'shown' && assessment.grade ? <> · {t(`grade-${assessment.grade}`)}</> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The five steps at a glance; each is held or not, in a mark and in words. */
function ChainStrip({ answer }: { readonly answer: CommitmentAnswer }) {
  const { t, tr } = useReader();
  const carried = answer.links.filter(({ link }) => link.verdict !== 'not-related');
  const count = (key: string, n: number) => (n === 0 ? null : t(key, { count: n, n: tr.number(n) }));
  const searched = t(answer.searches.length > 0 ? 'nothing-found' : 'not-searched');
  const steps = [
    ['said', count('count-tellings', answer.tellings.length), t('no-source')],
    [
      'committed',
      answer.commitment.measure !== null
        ? tr.measure(answer.commitment.measure)
        : answer.commitment.windows.length > 0
          ? t('step-time-only')
          : null,
      t('not-stated'),
    ],
    ['financed', count('count-links', carried.length), searched],
    ['answered', count('count-answers', answer.attestations.length), t(`answered-${answer.assessment.answered}`)],
    ['evidence', count('count-events', answer.events.length), searched],
  ] as const;
  return (
    <ol class="strip">
      {steps.map(([step, held, otherwise]) => (
        <li class={held === null ? 'strip-empty' : 'strip-held'}>
          <a href={`#${step}`}>
            <span class="strip-name">{t(`step-${step}`)}</span>
            <span class="strip-held-words">{held ?? otherwise}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
