import type { ComponentChildren } from 'preact';
import type { AttestationView, CommitmentAnswer, TellingView, WorkView } from '../../views/index.ts';
import { paths } from '../address.ts';
import { ActivityLink, statusWords } from '../parts/activities.tsx';
import { AskingLetter } from '../parts/asking.tsx';
import { Attachments } from '../parts/attachments.tsx';
import { MoreOnPaper, printedClass } from '../parts/paper.tsx';
import { FigureNote } from '../parts/source.tsx';
import { placeOf, Quote, StatementList } from '../parts/statement.tsx';
import { num, Table } from '../parts/table.tsx';
import { DateText, Outside, PartyLink, Say, Unknown } from '../parts/text.tsx';
import { useReader } from '../reader.ts';

export function Step({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  const { t } = useReader();
  return (
    <li class="step">
      <section aria-labelledby={id}>
        <h3 id={id}>{t(`step-${id}`)}</h3>
        <p class="step-question">{t(`step-${id}.question`)}</p>
        {children}
      </section>
    </li>
  );
}

export function SaidStep({ answer }: { readonly answer: CommitmentAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { tellings, tellingsDiffer, instrument, words } = answer;
  const quoted = tellings.filter((each) => each.statement?.statement.anchor);
  const unchecked = quoted.filter((each) => !each.statement?.statement.anchor?.resolution).length;
  return (
    <Step id="said">
      {instrument ? (
        <p>
          {t(`instrument-type-${instrument.type}`)}:{' '}
          <a href={href(paths.instrument(instrument.id))}>
            <Say text={instrument.title} />
          </a>
          {instrument.date ? (
            <>
              {', '}
              <DateText date={instrument.date} />
            </>
          ) : null}
        </p>
      ) : null}
      {tellings.length === 0 ? (
        <p class="empty">{t('no-telling')}</p>
      ) : (
        <>
          {tellings.length > 1 ? (
            <p>
              {tellingsDiffer.length === 0
                ? t('tellings-agree', { count: tellings.length, n: tr.number(tellings.length) })
                : t('tellings-differ', {
                    count: tellings.length,
                    n: tr.number(tellings.length),
                    what: tr.list(tellingsDiffer.map((what) => tr.code('differs', what))),
                  })}
            </p>
          ) : null}
          <TellingTable tellings={tellings} />
          {quoted.map(({ telling, source, statement }, at) => {
            const anchor = statement?.statement.anchor ?? null;
            const place = placeOf(anchor, null, reader);
            return (
              <figure class={at === 0 ? 'quoted' : 'quoted not-printed'}>
                <Quote words={anchor?.exact ?? ''} language={telling.language} />
                <figcaption>
                  <a href={href(paths.document(source.id))}>{source.title}</a>
                  {place ? <>, {place}</> : null}
                  {anchor?.resolution ? ` · ${t(`resolution-${anchor.resolution}`)}` : ''}
                  {statement ? (
                    <span class="not-printed">
                      {' · '}
                      <a href={href(paths.statement(statement.id))}>{t('statement-link')}</a>
                    </span>
                  ) : null}
                  {source.url ? (
                    <span class="not-printed">
                      {' · '}
                      <Outside url={source.url}>{t('at-the-source')}</Outside>
                    </span>
                  ) : null}
                </figcaption>
              </figure>
            );
          })}
          {unchecked > 0 ? (
            <p class="soft not-printed">
              {t('quotes-unchecked', { count: unchecked, n: tr.number(unchecked), of: tr.number(quoted.length) })}
            </p>
          ) : null}
        </>
      )}
      <h4>{t('promisor-now')}</h4>
      {words.length === 0 ? (
        <p class="empty">{t('promisor-now-nothing')}</p>
      ) : (
        words.map(({ word, statements }) => (
          <>
            <p>
              <strong>{t(`said-${word.says}`)}</strong>, <DateText date={word.on} />
            </p>
            <StatementList views={statements} />
          </>
        ))
      )}
    </Step>
  );
}

/** The same promise as each source tells it, differences marked with a sign and in words. */
function TellingTable({ tellings }: { readonly tellings: readonly TellingView[] }) {
  const { t, tr, href } = useReader();
  const mark = (view: TellingView, what: TellingView['differs'][number], content: ComponentChildren) =>
    view.differs.includes(what) ? (
      <span class="differs">
        <span aria-hidden="true">≠ </span>
        {content} <span class="differs-words">({t(`differs-${what}`)})</span>
      </span>
    ) : (
      content
    );
  return (
    <Table
      printed={2}
      caption={t('tellings-caption')}
      columns={[
        t('col-telling'),
        t('col-date'),
        t('col-quantity'),
        t('col-object'),
        t('col-window'),
        t('col-modality'),
        t('col-actor'),
      ]}
      rows={tellings.map((view) => {
        const { telling, source, actor } = view;
        const unit = view.differs.includes('unit') ? 'unit' : 'quantity';
        return [
          <>
            {t(`occasion-${telling.occasion}`)}: <a href={href(paths.document(source.id))}>{source.title}</a>{' '}
            <span class="soft">
              ({tr.language(telling.language)}
              {telling.translationOf ? `, ${t('translation')}` : ''})
            </span>
          </>,
          source.datePublished === null ? (
            <Unknown>{t('date-not-stated')}</Unknown>
          ) : (
            <DateText date={source.datePublished} />
          ),
          num(
            mark(
              view,
              unit,
              telling.measure === null ? <Unknown>{t('no-number-stated')}</Unknown> : tr.measure(telling.measure),
            ),
          ),
          mark(
            view,
            'object',
            telling.objectAsWritten ? (
              <q lang={telling.language} dir="auto">
                {telling.objectAsWritten}
              </q>
            ) : telling.object ? (
              t(`object-${telling.object}`)
            ) : (
              <Unknown>{t('not-stated')}</Unknown>
            ),
          ),
          mark(
            view,
            'window',
            telling.window === null || (telling.window.start === null && telling.window.end === null) ? (
              <Unknown>{t('not-stated')}</Unknown>
            ) : (
              <>
                <DateText date={`${telling.window.start ?? ''}/${telling.window.end ?? ''}`} />{' '}
                <span class="soft">
                  {telling.window.words ? (
                    <q lang={telling.language} dir="auto">
                      {telling.window.words}
                    </q>
                  ) : (
                    t(`basis-${telling.window.basis}`)
                  )}
                </span>
              </>
            ),
          ),
          mark(
            view,
            'modality',
            telling.modality ? t(`modality-${telling.modality}`) : <Unknown>{t('not-stated')}</Unknown>,
          ),
          mark(view, 'actor', actor ? <PartyLink party={actor} /> : <Unknown>{t('not-stated')}</Unknown>),
        ];
      })}
    />
  );
}

export function FinancedStep({ answer }: { readonly answer: CommitmentAnswer }) {
  const reader = useReader();
  const { t, tr } = reader;
  const { links } = answer;
  return (
    <Step id="financed">
      {links.length === 0 ? (
        <p class="empty">
          {t('no-links')} {answer.searches.length > 0 ? <a href="#searches">{t('see-searches')}</a> : t('no-searches')}
        </p>
      ) : (
        <>
          <ul class={['plain links', printedClass(links.length, 3)].filter(Boolean).join(' ')}>
            {links.map(({ link, activity, work }) => (
              <li>
                <p>
                  <span class="verdict">{t(`link-${link.verdict}`)}</span>{' '}
                  {activity ? (
                    <>
                      {t('type-activity')}: <ActivityLink row={activity} />
                    </>
                  ) : work ? (
                    <WorkLine view={work} />
                  ) : (
                    <>
                      {tr.code('type', link.to.type)}: <code>{link.to.id}</code>
                    </>
                  )}
                </p>
                {activity ? (
                  <p class="soft">
                    {statusWords(activity, reader) ?? t('status-unknown')} ·{' '}
                    {activity.amount === null ? (
                      t('no-amount-stated')
                    ) : (
                      <>
                        {tr.money(activity.amount.value, activity.amount.currency)} (
                        {tr.code('transaction', activity.amount.kind)})
                      </>
                    )}{' '}
                    · {activity.source} <bdi>{activity.identifier}</bdi>
                  </p>
                ) : null}
                <p class="soft not-printed">
                  {t('link-reasons', { who: link.by })}: {link.reasons.join('; ')}
                </p>
              </li>
            ))}
          </ul>
          <MoreOnPaper of={links.length} most={3} />
        </>
      )}
      {links.length > 0 ? <p class="note">{t('links-not-added')}</p> : null}
      <FigureNote
        sources={answer.sources.filter((source) => links.some(({ activity }) => activity?.source === source.id))}
      />
    </Step>
  );
}

export function WorkLine({ view: { work, owner } }: { readonly view: WorkView }) {
  const { t, tr, href } = useReader();
  return (
    <>
      {t('type-work')}:{' '}
      <a href={href(paths.work(work.id))}>
        <Say text={work.name} />
      </a>{' '}
      <span class="soft">
        {work.status ? t(`work-status-${work.status}`) : t('status-unknown')}
        {work.country ? ` · ${tr.country(work.country)}` : ''}
        {owner ? (
          <>
            {' · '}
            <PartyLink party={owner} />
          </>
        ) : null}
      </span>
    </>
  );
}

/** The answers of parties, unchanged and in their own words, beside the claim. */
export function AnswersStep({ answer }: { readonly answer: CommitmentAnswer }) {
  const { t } = useReader();
  const { attestations, asked } = answer;
  return (
    <Step id="answered">
      {attestations.length === 0 ? (
        <p class="empty">{asked.length === 0 ? t('nobody-asked') : t('asked-none-answered')}</p>
      ) : (
        <AttestationList views={attestations} />
      )}
      <AskedTable asked={asked} />
      <p class="note">{t('silence-note')}</p>
      {attestations.length === 0 ? <AskingLetter answer={answer} /> : null}
    </Step>
  );
}

/** The questions put to parties, each with how it stands: awaited, or on which day asked and not answered. */
export function AskedTable({ asked }: { readonly asked: CommitmentAnswer['asked'] }) {
  const { t, tr } = useReader();
  if (asked.length === 0) return null;
  return (
    <Table
      caption={t('asked-caption')}
      columns={[t('col-party'), t('col-delivered-on'), t('col-asked-state'), t('col-expires')]}
      rows={asked.map(({ party, deliveredOn, expires, state, silentFrom }) => [
        <PartyLink party={party} />,
        deliveredOn === null ? <span class="unknown">{t('not-delivered')}</span> : <DateText date={deliveredOn} />,
        t(`asked-state-${state}`, {
          date: tr.date(deliveredOn ?? expires),
          until: tr.date(silentFrom ?? expires),
        }),
        tr.date(expires),
      ])}
    />
  );
}

export function AttestationList({ views }: { readonly views: readonly AttestationView[] }) {
  const { t, tr, href } = useReader();
  return (
    <>
      <ul class={['plain', printedClass(views.length, 2)].filter(Boolean).join(' ')}>
        {views.map(({ attestation, party, at, entryIndex, supersededBy }) => (
          <li class={supersededBy === null ? 'attestation' : 'attestation superseded'}>
            <p>
              <strong>
                <PartyLink party={party} />
              </strong>{' '}
              ({t(`role-${attestation.role}`)}) — <span class="verdict">{t(`verdict-${attestation.verdict}`)}</span>
              {attestation.quantity ? <> · {tr.measure(attestation.quantity)}</> : null}
              {attestation.date ? (
                <>
                  {' '}
                  · <DateText date={attestation.date} />
                </>
              ) : null}
            </p>
            {attestation.reason ? <Quote words={attestation.reason} /> : <p class="soft">{t('no-words-given')}</p>}
            <Attachments attachments={attestation.attachments} />
            <p class="soft">
              {attestation.signedAs ? (
                <>
                  {t('signed-as')}: <bdi>{attestation.signedAs}</bdi> ·{' '}
                </>
              ) : null}
              <time datetime={at}>{tr.instant(at)}</time> ·{' '}
              <a href={href(paths.receipt(entryIndex))}>
                {t('receipt')} {tr.number(entryIndex)}
              </a>
              {supersededBy === null ? '' : ` · ${t('amended-later')}`}
            </p>
          </li>
        ))}
      </ul>
      <MoreOnPaper of={views.length} most={2} />
    </>
  );
}
