import type { DeskQueue } from '../../review/index.ts';
import type { LabelToConfirm } from '../../views/index.ts';
import { paths } from '../address.ts';
import { FormToken, useName } from '../parts/session.tsx';
import { useReader } from '../reader.ts';
import type { DeskPage } from './desk-answers.ts';

const reasons = ['evidence', 'search', 'window', 'identity', 'source'] as const;

/** A label that waits: what the rule says beside what people said, with reasons, and one's own word or its undoing. */
export function LabelCase({
  label: { id, title, label, rule, rubric, confirmedBy, facets },
  queue,
  by,
}: {
  readonly label: LabelToConfirm;
  readonly queue: DeskQueue;
  readonly by: string;
}) {
  const { t, tr, href, context } = useReader();
  const name = useName(by);
  const action = href(context.path, name);
  const said = queue.reviews.filter(
    ({ review }) => review.commitment === id && review.rubric === rubric && review.label === label,
  );
  const mine = said.find(({ review }) => review.by === by);
  const isOwn = queue.own.has(id);
  const facts = [
    ['said', tr.code('said', facets.said)],
    ['shown', tr.code('stage', facets.shown)],
    ['answered', tr.code('answered', facets.answered)],
    ['due', tr.code('due', facets.due)],
  ] as const;
  return (
    <li class="place">
      <h3>
        <a href={href(paths.commitment(id))}>{tr.say(title)}</a>
      </h3>
      <div class="sides">
        <div class="side">
          <p class="kicker">{t('desk-side-rule')}</p>
          <p>
            <strong>{tr.code('label', label)}</strong> ({rule})
          </p>
          <dl class="facts">
            {facts.map(([facet, words]) => (
              <div>
                <dt>{t(`facet-${facet}`)}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div class="side">
          <p class="kicker">{t('desk-side-people')}</p>
          {confirmedBy.length > 0 ? <p>{t('desk-confirmed-by', { who: tr.list(confirmedBy) })}</p> : null}
          {said.length === 0 ? <p class="soft">{t('desk-nobody')}</p> : null}
          <ul>
            {said.map(({ review, at }) => (
              <li>
                <bdi>{review.by}</bdi>: {t(`desk-verdict-${review.verdict}`)}, {tr.date(at.slice(0, 10))}{' '}
                {review.reason === null ? null : <q dir="auto">{review.reason}</q>}
              </li>
            ))}
          </ul>
        </div>
      </div>
      {mine ? (
        <form method="post" action={action} class="place-actions">
          <FormToken />
          <input type="hidden" name="step" value="undo" />
          <input type="hidden" name="entry" value={mine.index} />
          <button type="submit" class="quiet">
            {t('desk-undo')}
          </button>
        </form>
      ) : (
        <form method="post" action={action}>
          <FormToken />
          <input type="hidden" name="step" value="confirm" />
          <input type="hidden" name="commitment" value={id} />
          {isOwn ? <p class="note">{t('desk-own')}</p> : null}
          <div class="field">
            <label for={`reason-${id}`}>{t('desk-label-reason')}</label>
            <input id={`reason-${id}`} name="reason" maxLength={2000} list={`reasons-${id}`} dir="auto" />
            <datalist id={`reasons-${id}`}>
              {reasons.map((code) => (
                <option value={t(`desk-reason-${code}`)} />
              ))}
            </datalist>
          </div>
          <p class="place-actions">
            {isOwn ? null : (
              <button type="submit" name="verdict" value="confirmed">
                {t('desk-confirm-yes')}
              </button>
            )}
            <button type="submit" name="verdict" value="dissent" class="quiet">
              {t('desk-confirm-no')}
            </button>
          </p>
        </form>
      )}
    </li>
  );
}

/** Statements that contributors proposed, each with the way to its place in the document. */
export function Proposed({ answer }: { readonly answer: DeskPage }) {
  const { t, tr, href } = useReader();
  const name = useName(answer.by);
  const { proposed } = answer.queue;
  if (proposed.length === 0) return null;
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">{t('desk-proposed', { count: proposed.length, n: tr.number(proposed.length) })}</h2>
      <ul class="plain">
        {proposed.map(({ id, at, statement: { kind, anchor, source, enteredBy } }) => (
          <li class="place" id={id}>
            <p>
              <span class={`kind k-${kind ?? 'none'}`}>{tr.code('kind', kind ?? 'none')}</span>{' '}
              <q dir="auto">{anchor?.exact}</q>
            </p>
            <p class="soft">
              <bdi>{enteredBy}</bdi>, {tr.date(at.slice(0, 10))} ·{' '}
              <a
                href={`${href(paths.reading(source ?? ''), { ...name, at: String(anchor?.start ?? '') })}#at-${anchor?.start}-${anchor?.end}`}
              >
                {t('desk-to-place')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
