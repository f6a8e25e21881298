import type { CommitmentAnswer } from '../../views/index.ts';
import { CommitmentLink } from '../parts/commitments.tsx';
import { PageFigures } from '../parts/figure.tsx';
import { LabelMark } from '../parts/label.tsx';
import { isOfOneReceiver } from '../parts/plain-answer.ts';
import { StatementList } from '../parts/statement.tsx';
import { num, Table } from '../parts/table.tsx';
import { DateText, Facts, Parties, Say, Unknown } from '../parts/text.tsx';
import { WindowLines } from '../parts/timeline.tsx';
import { useReader } from '../reader.ts';
import { Step } from './commitment-chain.tsx';

/** How much, until when, compared with before: quantity, readings of the time, pace, line of promises, conversions. */
export function CommittedStep({ answer }: { readonly answer: CommitmentAnswer }) {
  const { t, tr } = useReader();
  const { commitment, assessment, lineage, conversions } = answer;
  const isMoney = commitment.measure !== null && /^[A-Z]{3}$/.test(commitment.measure.unit);
  return (
    <Step id="committed">
      <Facts
        rows={[
          [t('fact-who'), <Parties parties={answer.promisors} />],
          [t('fact-to'), <Parties parties={answer.beneficiaries} none={t('not-stated')} />],
          [
            t('fact-quantity'),
            commitment.measure === null ? <Unknown>{t('no-number-stated')}</Unknown> : tr.measure(commitment.measure),
          ],
          [t('fact-object'), t(`object-${commitment.object}`)],
          [t('fact-strength'), `${t(`modality-${commitment.modality}`)} · ${t(`class-${commitment.class}`)}`],
          isMoney ? [t('fact-money-stage'), t(`money-stage-${commitment.stage}`)] : null,
          [t('fact-accrual'), t(`accrual-${commitment.accrual}`)],
          [t('fact-new'), t(`additionality-${commitment.additionality}`)],
          [t('fact-conditions'), commitment.conditions ?? <Unknown>{t('not-stated')}</Unknown>],
          [
            t('fact-test'),
            commitment.settlementTest ? (
              <Say text={commitment.settlementTest} />
            ) : (
              <Unknown>{t('no-settlement-test')}</Unknown>
            ),
          ],
          commitment.note ? [t('fact-note'), <Say text={commitment.note} />] : null,
        ]}
      />
      {isMoney && (commitment.object === 'credit-line' || commitment.stage === 'announced') ? (
        <p class="note">{t('money-in-no-total')}</p>
      ) : null}

      <h4>{t('windows-title', { count: commitment.windows.length })}</h4>
      {commitment.windows.length === 0 ? (
        <p class="empty">{t('no-window')}</p>
      ) : (
        <>
          {commitment.windows.length > 1 ? <p class="not-printed">{t('windows-two')}</p> : null}
          <WindowLines windows={commitment.windows} asOf={assessment.asOf} />
          <Table
            printed={3}
            caption={t('windows-caption', { date: tr.date(assessment.asOf) })}
            columns={[t('col-window'), t('col-basis'), t('col-passed'), t('col-expected'), t('col-pace')]}
            rows={commitment.windows.map((window, at) => {
              const pace = assessment.pace.find((each) => each.window === at) ?? null;
              return [
                <DateText date={`${window.start ?? ''}/${window.end ?? ''}`} />,
                <>
                  {t(`basis-${window.basis}`)}
                  {window.words ? (
                    <>
                      {': '}
                      <q lang="" dir="auto">
                        {window.words}
                      </q>
                    </>
                  ) : null}
                </>,
                num(
                  pace === null ? (
                    <Unknown />
                  ) : (
                    t('passed-days', {
                      percent: tr.percent(pace.elapsedPercent),
                      n: tr.number(pace.elapsedDays),
                      of: tr.number(pace.ofDays),
                    })
                  ),
                ),
                num(
                  pace === null || pace.expected === null ? (
                    <span class="unknown">{t('no-expected')}</span>
                  ) : (
                    tr.quantity(pace.expected, assessment.unit)
                  ),
                ),
                pace === null || pace.low === null || pace.high === null || isOfOneReceiver(answer) ? (
                  <span class="unknown">{t('no-pace')}</span>
                ) : (
                  <>
                    {pace.low === pace.high
                      ? tr.number(pace.low)
                      : t('between', { low: tr.number(pace.low), high: tr.number(pace.high) })}
                    {pace.words.length > 0 ? ` · ${pace.words.map((word) => t(`pace-${word}`)).join(' / ')}` : ''}
                  </>
                ),
              ];
            })}
          />
          <PageFigures page="commitment" answer={answer} only="pace" level={5} />
        </>
      )}
      {commitment.milestones.length > 0 ? (
        <Table
          caption={t('milestones-caption')}
          columns={[t('col-date'), t('col-what')]}
          rows={commitment.milestones.map((milestone) => [
            <DateText date={milestone.on} />,
            <Say text={milestone.what} />,
          ])}
        />
      ) : null}

      {lineage.length > 1 ? (
        <>
          <h4>{t('lineage-title')}</h4>
          <p class="not-printed">{t('lineage-plain')}</p>
          <Table
            caption={t('lineage-caption')}
            columns={[t('col-commitment'), t('col-announced-on'), t('col-promised'), t('col-yearly'), t('col-change')]}
            rows={lineage.map(({ commitment: row, yearlyRate, changePercent, isThis }) => [
              isThis ? (
                <strong>
                  <Say text={row.title} /> ({t('this-one')})
                </strong>
              ) : (
                <>
                  <CommitmentLink row={row} /> <LabelMark label={row.label} />
                </>
              ),
              <DateText date={row.announcedOn} />,
              num(tr.measure(row)),
              num(
                yearlyRate === null ? (
                  <Unknown>{t('no-rate')}</Unknown>
                ) : (
                  t('per-year', { measure: tr.quantity(yearlyRate, row.unit) })
                ),
              ),
              num(changePercent === null ? '–' : tr.change(changePercent)),
            ])}
          />
          <PageFigures page="commitment" answer={answer} only="lineage" level={5} />
        </>
      ) : null}

      {conversions.length > 0 ? (
        <>
          <h4>{t('conversions-title')}</h4>
          <p class="not-printed">{t('conversions-plain')}</p>
          <StatementList views={conversions} />
        </>
      ) : null}
    </Step>
  );
}
