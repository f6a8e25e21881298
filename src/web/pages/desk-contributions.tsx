import { translator } from '../../locale/index.ts';
import type { ContributionFile, ContributionRow } from '../../review/index.ts';
import type { EventView } from '../../views/index.ts';
import { paths } from '../address.ts';
import { AttachedFile } from '../parts/attachments.tsx';
import { FormToken, useName } from '../parts/session.tsx';
import { DateText, Facts, Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { Problems, WhoReads } from './desk.tsx';
import type { ContributionsPage } from './desk-answers.ts';

export const contributionsTitle = (_: unknown, { t }: Reader): string => t('contributed-title');

type Case = ContributionsPage['cases'][number];

/** What citizens say to have seen, each beside what is known of the thing, and what a reviewer says of it. */
export function ContributionsDesk({ answer }: { readonly answer: ContributionsPage }) {
  const { t, tr, href, context } = useReader();
  const { by, waiting, cases, page, pages, decided } = answer;
  const name = useName(by);
  const action = href(context.path, { ...name, page: page > 1 ? String(page) : '' });
  const to = (at: number) => href(context.path, { ...name, page: String(at) });
  return (
    <>
      <p class="kicker">
        <a href={href(paths.desk, name)}>{t('desk-title')}</a>
      </p>
      <h1>{t('contributed-title')}</h1>
      <p class="lede">{t('contributed-lede')}</p>
      <Problems problems={answer.problems} />
      <WhoReads by={by} />
      {answer.said === null ? null : (
        <p class="note" role="status">
          {t('desk-said', { count: answer.said, n: tr.number(answer.said) })}{' '}
          {answer.isBuilding ? t('desk-building') : null}
        </p>
      )}
      {by === null ? null : (
        <>
          <section aria-labelledby="waiting">
            <h2 id="waiting">{t('contributed-waiting', { count: waiting, n: tr.number(waiting) })}</h2>
            {cases.map((each) => (
              <Waiting each={each} answer={answer} action={action} />
            ))}
            {pages > 1 ? (
              <nav aria-label={t('linking-parts')}>
                <p>
                  {page > 1 ? (
                    <a href={to(page - 1)} rel="prev">
                      {t('linking-before')}
                    </a>
                  ) : null}{' '}
                  {t('linking-part', { at: tr.number(page), of: tr.number(pages) })}{' '}
                  {page < pages ? (
                    <a href={to(page + 1)} rel="next">
                      {t('linking-next')}
                    </a>
                  ) : null}
                </p>
              </nav>
            ) : null}
          </section>
          {decided.length > 0 ? (
            <section aria-labelledby="decided">
              <h2 id="decided">{t('linking-decided')}</h2>
              <ul class="plain">
                {decided.map((row) => (
                  <Decided row={row} action={action} />
                ))}
              </ul>
            </section>
          ) : null}
        </>
      )}
    </>
  );
}

function Waiting({
  each: { row, sent, appeal, thing },
  answer,
  action,
}: {
  readonly each: Case;
  readonly answer: ContributionsPage;
  readonly action: string;
}) {
  const { t, tr, href } = useReader();
  const { index, at, body, state, last } = row;
  const { type, id } = body.on;
  const title = thing === null ? id : <Say text={thing.title} />;
  return (
    <article class="place" aria-labelledby={`c-${index}`}>
      <h3 id={`c-${index}`}>
        {tr.number(String(index))} · {title}
      </h3>
      <div class="sides">
        <div class="side">
          <p class="kicker">{t('contributed-sent')}</p>
          <Facts
            rows={[
              [t('contribute-seen'), t(`contribute-seen-${body.seen}`)],
              [t('contribute-date'), tr.date(body.date)],
              sent === null ? null : [t('contribute-place'), <bdi>{sent.place}</bdi>],
              sent === null
                ? null
                : [
                    t('contributed-contact'),
                    sent.contact === null ? t('contributed-no-contact') : <bdi>{sent.contact}</bdi>,
                  ],
              [t('contributed-received'), tr.instant(at)],
            ]}
          />
          {sent === null ? (
            <p class="note">{t('contributions-removed')}</p>
          ) : (
            <blockquote class="original" dir="auto" lang="">
              {sent.words}
            </blockquote>
          )}
          {sent?.file ? <File index={index} file={sent.file} mayPublish={body.file?.mayPublish ?? false} /> : null}
          <p class="hint">{t('contributed-private')}</p>
          {state === 'appealed' ? (
            <p class="note">
              {t('contributions-state-appealed')}.{' '}
              {appeal === null ? (
                t('contributions-removed')
              ) : (
                <>
                  {t('contributed-appeal')}: <bdi>{appeal}</bdi>
                </>
              )}
            </p>
          ) : null}
          {state === 'undone' && last !== null ? (
            <p class="note">
              {t('contributions-state-undone')}: <bdi>{last.review.reason}</bdi>
            </p>
          ) : null}
        </div>
        <div class="side">
          <p class="kicker">{t('contributed-known')}</p>
          {thing === null ? (
            <p>{t('contributed-no-thing')}</p>
          ) : (
            <>
              <p>
                <a href={href(paths[type](id))}>{title}</a>
                {thing.assessment === null ? null : <> · {tr.code('label', thing.assessment.label)}</>}
              </p>
              {thing.tellings.length > 0 ? (
                <ul>
                  {thing.tellings.map(({ source, statement }) => (
                    <li>
                      {statement?.statement.anchor ? (
                        <q lang="" dir="auto">
                          {statement.statement.anchor.exact}
                        </q>
                      ) : null}{' '}
                      <a href={href(paths.document(source.id))}>{source.title}</a>
                    </li>
                  ))}
                </ul>
              ) : null}
              {thing.events.length > 0 ? <Known events={thing.events} /> : <p>{t('no-evidence')}</p>}
            </>
          )}
        </div>
      </div>
      <JudgeForm row={row} canAccept={sent !== null} answer={answer} action={action} />
    </article>
  );
}

/** Each event in a line, with the sources that say it. */
function Known({ events }: { readonly events: readonly EventView[] }) {
  const { t, href } = useReader();
  return (
    <ul>
      {events.map(({ event, statements }) => {
        const sources = new Map(
          statements.flatMap(({ source }) => (source ? [[source.id, source.title] as const] : [])),
        );
        return (
          <li>
            <DateText date={event.on} /> · <Say text={event.what} /> · {t(`stage-${event.stage}`)}{' '}
            {[...sources].map(([id, title]) => (
              <>
                · <a href={href(paths.document(id))}>{title}</a>{' '}
              </>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** The file that was sent, and what may become of it. */
function File({
  index,
  file: { mediaType, bytes, about },
  mayPublish,
}: {
  readonly index: number;
  readonly file: ContributionFile;
  readonly mayPublish: boolean;
}) {
  const { t, href } = useReader();
  return (
    <AttachedFile
      address={href(paths.contributions, { file: String(index) })}
      mediaType={mediaType}
      bytes={bytes.length}
      about={about}
    >
      {t(mayPublish ? 'contributed-may-publish' : 'contributed-may-not')}
    </AttachedFile>
  );
}

function JudgeForm({
  row: { index, body },
  canAccept,
  answer,
  action,
}: {
  readonly row: ContributionRow;
  readonly canAccept: boolean;
  readonly answer: ContributionsPage;
  readonly action: string;
}) {
  const { t } = useReader();
  const isTried = answer.sent.contribution === String(index);
  const field = (name: 'what-en' | 'what-es' | 'reason', initial: string) => (
    <div class="field">
      <label for={`${name}-${index}`}>{t(`desk-field-${name}`)}</label>
      <input
        id={`${name}-${index}`}
        name={name}
        value={isTried ? (answer.sent[name] ?? '') : initial}
        maxLength={name === 'reason' ? 2000 : 500}
        aria-describedby={name === 'reason' ? undefined : `hint-${index}`}
        aria-invalid={isTried && answer.problems.some((each) => each.field === name) ? true : undefined}
        dir="auto"
      />
    </div>
  );
  return (
    <form method="post" action={action} class="place-form">
      <FormToken />
      <input type="hidden" name="contribution" value={index} />
      <fieldset>
        <legend>{t('contributed-judge')}</legend>
        {canAccept ? (
          <>
            <p class="hint" id={`hint-${index}`}>
              {t('contributed-what-hint')}
            </p>
            {field('what-en', translator('en').t(`contribute-seen-${body.seen}`))}
            {field('what-es', translator('es').t(`contribute-seen-${body.seen}`))}
          </>
        ) : null}
        {canAccept && body.file?.mayPublish ? (
          <p class="choice">
            <label>
              <input type="checkbox" name="shows" value="yes" checked={isTried && answer.sent.shows === 'yes'} />
              {t('contributed-shows')}
            </label>
          </p>
        ) : null}
        {field('reason', '')}
        <p class="place-actions">
          {canAccept ? (
            <button type="submit" name="step" value="accept">
              {t('contributed-accept')}
            </button>
          ) : null}
          <button type="submit" name="step" value="reject" class="quiet">
            {t('contributed-reject')}
          </button>
        </p>
      </fieldset>
    </form>
  );
}

function Decided({ row: { index, body, last }, action }: { readonly row: ContributionRow; readonly action: string }) {
  const { t, tr, href } = useReader();
  if (last === null) return null;
  return (
    <li class="place">
      <p>
        {tr.number(String(index))} · <a href={href(paths[body.on.type](body.on.id))}>{body.on.id}</a> ·{' '}
        {t(`contribute-seen-${body.seen}`)}: <strong>{t(`contributions-state-${last.review.verdict}`)}</strong>
        {last.review.what === null ? null : (
          <>
            {' '}
            · <Say text={last.review.what} />
          </>
        )}
      </p>
      <p class="soft">
        {t('linking-by', { by: last.by, on: tr.date(last.at.slice(0, 10)) })} ·{' '}
        <a href={href(paths.receipt(last.index))}>{t('linking-entry', { index: tr.number(String(last.index)) })}</a> ·{' '}
        <bdi>{last.review.reason}</bdi>
      </p>
      <details>
        <summary>{t('contributed-undo')}</summary>
        <form method="post" action={action}>
          <FormToken />
          <input type="hidden" name="contribution" value={index} />
          <div class="field">
            <label for={`undo-${index}`}>{t('desk-field-reason')}</label>
            <input id={`undo-${index}`} name="reason" maxLength={2000} dir="auto" />
          </div>
          <button type="submit" name="step" value="undo" class="quiet">
            {t('contributed-undo')}
          </button>
        </form>
      </details>
    </li>
  );
}
