import type { Contradiction } from '../../linking/index.ts';
import { type LinkCard, type LinkDecision, type LinkPair, linkKinds, linkVerdicts } from '../../review/index.ts';
import { paths } from '../address.ts';
import { FormToken, KeysHint, useMay, useName } from '../parts/session.tsx';
import { type Reader, useReader } from '../reader.ts';
import { Problems, WhoReads } from './desk.tsx';
import type { LinkingPage } from './desk-answers.ts';

export const linkingTitle = (_: unknown, { t }: Reader): string => t('linking-title');

/** One key a choice; the choices of a kind never share one. */
const keys: Readonly<Record<string, string>> = {
  same: 's',
  different: 'd',
  unsure: 'u',
  'part-of': 'p',
  'co-finances': 'c',
  finances: 'f',
  'carries-out': 'o',
  'not-related': 'n',
};

/** The linking desk: pairs that rules propose, both sides with their sources, and what a person decides. */
export function LinkingDesk({ answer }: { readonly answer: LinkingPage }) {
  const { t, tr, href, context } = useReader();
  const { by, queue } = answer;
  const name = useName(by);
  const may = useMay('/:lang/linking');
  const here = { ...name, kind: queue.kind };
  const action = href(context.path, { ...here, page: queue.page > 1 ? String(queue.page) : '' });
  const open = queue.counts[queue.kind];
  const n = (count: number) => ({ count, n: tr.number(String(count)) });
  return (
    <>
      <p class="kicker">
        <a href={href(paths.desk, name)}>{t('desk-title')}</a>
      </p>
      <h1>{t('linking-title')}</h1>
      <p class="lede">{t('linking-lede')}</p>
      <Problems problems={answer.problems} />
      <Against answer={answer} action={action} />
      <WhoReads by={by} />
      {answer.said === null ? null : (
        <p class="note" role="status">
          {t('desk-said', n(answer.said))}
        </p>
      )}
      <nav aria-label={t('linking-kinds')}>
        <ul>
          {linkKinds.map((kind) => (
            <li>
              <a href={href(context.path, { ...here, kind })} aria-current={kind === queue.kind ? 'page' : undefined}>
                {t(`linking-kind-${kind}`)}{' '}
                {queue.counts[kind] === null ? '' : `(${tr.number(String(queue.counts[kind]))})`}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="queue">
        <h2 id="queue">{open === null ? t('linking-unmade') : t('linking-queue', n(open))}</h2>
        {open === null ? (
          <p role="status">{t('linking-unmade-plain')}</p>
        ) : queue.pairs.length === 0 ? (
          <p>{t('linking-none')}</p>
        ) : (
          <KeysHint words={t(`linking-keys-${queue.kind}`)} />
        )}
        {queue.pairs.map((pair) => (
          <Pair pair={pair} by={by} action={action} />
        ))}
        {queue.pages > 1 ? (
          <nav aria-label={t('linking-parts')}>
            <p>
              {queue.page > 1 ? (
                <a href={href(context.path, { ...here, page: String(queue.page - 1) })} rel="prev">
                  {t('linking-before')}
                </a>
              ) : null}{' '}
              {t('linking-part', { at: tr.number(queue.page), of: tr.number(queue.pages) })}{' '}
              {queue.page < queue.pages ? (
                <a href={href(context.path, { ...here, page: String(queue.page + 1) })} rel="next">
                  {t('linking-next')}
                </a>
              ) : null}
            </p>
          </nav>
        ) : null}
      </section>
      {queue.contradictions.length > 0 ? (
        <section aria-labelledby="contradictions">
          <h2 id="contradictions">{t('linking-contradictions', n(queue.contradictions.length))}</h2>
          <ul>
            {queue.contradictions.map((each) => (
              <li>
                <Way contradiction={each} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {queue.alone.length > 0 ? (
        <section aria-labelledby="alone">
          <h2 id="alone">{t('linking-alone')}</h2>
          <p>{t('linking-alone-plain')}</p>
          <ul class="plain">
            {queue.alone.map((decision) => (
              <Decided decision={decision} by={by} action={action} isSecond />
            ))}
          </ul>
        </section>
      ) : null}
      {queue.decided.length > 0 ? (
        <section aria-labelledby="decided">
          <h2 id="decided">{t('linking-decided')}</h2>
          <ul class="plain">
            {queue.decided.map((decision) => (
              <Decided decision={decision} by={by} action={action} />
            ))}
          </ul>
        </section>
      ) : null}
      {by === null || !may('publish') ? null : (
        <form method="post" action={action} id="publish">
          <FormToken />
          <input type="hidden" name="step" value="publish" />
          <p>{t(answer.isBuilding ? 'desk-building' : 'linking-publish-hint')}</p>
          <button type="submit">{t('desk-publish')}</button>
        </form>
      )}
    </>
  );
}

const titleOf = ({ title, id }: LinkCard, { tr }: Reader): string =>
  title === null ? id : typeof title === 'string' ? title : tr.say(title);

function Pair({ pair, by, action }: { readonly pair: LinkPair; readonly by: string | null; readonly action: string }) {
  const reader = useReader();
  const { t, tr } = reader;
  const { left, right, kind } = pair;
  const id = `pair-${left.id}-${right.id}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return (
    <article class="place" data-place tabIndex={-1} aria-labelledby={id}>
      <h3 id={id}>
        {titleOf(left, reader)} · {titleOf(right, reader)}
      </h3>
      <p>
        {pair.score === null || pair.weight === null ? '' : t('linking-score', { score: tr.number(pair.score) })}
        {pair.weight === null || pair.suggests === null
          ? ''
          : ` · ${t('linking-suggests', { what: t(`linking-verdict-${pair.suggests}`) })}`}
      </p>
      <div class="sides">
        <Side card={left} label={t(kind === 'chain' ? 'linking-side-commitment' : 'linking-side-left')} />
        <Side card={right} label={t(kind === 'chain' ? 'linking-side-delivery' : 'linking-side-right')} />
      </div>
      <Told pair={pair} />
      <details open hidden={pair.reasons.length === 0}>
        <summary>{t('linking-reasons')}</summary>
        <ul>
          {pair.reasons
            .filter(({ weight }) => weight !== 0)
            .map(({ code, weight, words }) => (
              <li>
                {reasonWords(kind, code, reader)}
                {words === '' ? '' : ` (${words})`}{' '}
                <strong>
                  {weight > 0 ? '+' : '−'}
                  {tr.number(Math.abs(weight).toFixed(kind === 'activity' ? 1 : 0))}
                </strong>
              </li>
            ))}
        </ul>
      </details>
      {by === null ? null : (
        <form method="post" action={action}>
          <FormToken />
          <PairFields kind={kind} left={left} right={right} />
          <div class="field">
            <label for={`${id}-reason`}>{t('linking-reason')}</label>
            <input id={`${id}-reason`} name="reason" maxLength={2000} dir="auto" data-key="r" />
          </div>
          <p class="place-actions">
            {linkVerdicts[kind].map((verdict) => (
              <button
                type="submit"
                name="verdict"
                value={verdict}
                data-key={keys[verdict]}
                class={verdict === 'unsure' ? 'quiet' : undefined}
              >
                {t(`linking-verdict-${verdict}`)} <kbd>{keys[verdict]}</kbd>
              </button>
            ))}
          </p>
        </form>
      )}
    </article>
  );
}

/** What institutions or programs elsewhere take the pair for, with the entry that holds it. */
function Told({ pair }: { readonly pair: LinkPair }) {
  const { t, tr, href } = useReader();
  if (pair.told.length === 0) return null;
  return (
    <>
      <p class="kicker">{t('linking-told')}</p>
      <ul>
        {pair.told.map(({ by, method, relation, certainty, reasons, entry, isTurned }) => (
          <li dir="auto">
            {t('linking-told-by', { by, method, relation: t(`linking-verdict-${relation}`) })}
            {isTurned && relation === 'part-of' ? ` (${t('linking-told-turned')})` : ''}
            {certainty === null ? '' : ` (${t('linking-told-certainty', { certainty: tr.number(certainty) })})`}
            {reasons.length === 0 ? '' : `: ${reasons.join('; ')}`} ·{' '}
            <a href={href(paths.receipt(entry))}>{t('linking-entry', { index: tr.number(String(entry)) })}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a reason of a matcher says. */
const reasonWords = (kind: LinkPair['kind'], code: string, { t }: Reader): string =>
  kind === 'party' ? t(`reason-party-${code}`) : kind === 'chain' ? t(`reason-chain-${code}`) : t(`match-${code}`);

function PairFields({
  kind,
  left,
  right,
}: Pick<LinkPair, 'kind'> & Record<'left' | 'right', Pick<LinkCard, 'type' | 'id'>>) {
  return (
    <>
      <input type="hidden" name="step" value="judge" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="left-type" value={left.type} />
      <input type="hidden" name="left" value={left.id} />
      <input type="hidden" name="right-type" value={right.type} />
      <input type="hidden" name="right" value={right.id} />
    </>
  );
}

/** One side with what is known of it and where its source says so. */
function Side({ card, label }: { readonly card: LinkCard; readonly label: string }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const title = titleOf(card, reader);
  return (
    <div class="side">
      <p class="kicker">
        {label} · {t(`linking-type-${card.hasPage ? card.type : 'name'}`)}
      </p>
      <p>
        <strong dir="auto">{card.hasPage ? <a href={href(paths[card.type](card.id))}>{title}</a> : title}</strong>
      </p>
      <dl class="facts">
        {card.facts.map(({ name, value }) => (
          <div>
            <dt>{t(`linking-fact-${name}`)}</dt>
            <dd dir="auto">{name === 'type' ? tr.code('party-type', value) : value}</dd>
          </div>
        ))}
        {card.places.map(({ source, title: named, line, path }) => (
          <div>
            <dt>{t('linking-source')}</dt>
            <dd>
              <a href={href(paths.document(source))}>{named}</a>
              {line === null
                ? path === null
                  ? ''
                  : ` · ${path}`
                : ` · ${t('linking-line', { line: tr.number(String(line)) })}`}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The judgement that was not said, with what it goes against, and the way to say it all the same. */
function Against({ answer, action }: { readonly answer: LinkingPage; readonly action: string }) {
  const { t } = useReader();
  const { against, sent } = answer;
  if (against.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="against">
      <h2 id="against">{t('linking-against')}</h2>
      <p>{t('linking-against-plain')}</p>
      <ul>
        {against.map((each) => (
          <li>
            <Way contradiction={each} />
          </li>
        ))}
      </ul>
      <form method="post" action={action}>
        <FormToken />
        {Object.entries(sent)
          .filter(([name]) => name !== 'token')
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <input type="hidden" name="anyway" value="yes" />
        <button type="submit">{t('linking-anyway')}</button> <a href={action}>{t('linking-leave')}</a>
      </form>
    </div>
  );
}

/** Who said that two are not one, and which judgements join them all the same. */
export function Way({ contradiction }: { readonly contradiction: Contradiction }) {
  const { t, tr } = useReader();
  const { left, right, judgement, path } = contradiction;
  const said = ({ index, at, body }: Contradiction['judgement']) => ({
    index: String(index),
    by: body.by,
    on: at === '' ? t('linking-now') : tr.date(at.slice(0, 10)),
    left: body.left,
    right: body.right,
    verdict: t(`linking-verdict-${body.verdict}`),
  });
  return (
    <>
      {t('linking-way', { left, right })}
      <ol>
        {path.map((each) => (
          <li>{t('linking-step', said(each))}</li>
        ))}
        <li>
          <strong>{t('linking-step', said(judgement))}</strong>
        </li>
      </ol>
    </>
  );
}

function Decided({
  decision,
  by,
  action,
  isSecond = false,
}: {
  readonly decision: LinkDecision;
  /** Is a second person asked for? */
  readonly isSecond?: boolean;
  readonly by: string | null;
  readonly action: string;
}) {
  const reader = useReader();
  const { t, tr, href } = reader;
  return (
    <li class="place">
      <p>
        {titleOf(decision.left, reader)} · {titleOf(decision.right, reader)}:{' '}
        <strong>{t(`linking-verdict-${decision.verdict}`)}</strong>
      </p>
      <p class="soft">
        {t('linking-by', { by: decision.by, on: tr.date(decision.at.slice(0, 10)) })} ·{' '}
        <a href={href(paths.receipt(decision.index))}>
          {t('linking-entry', { index: tr.number(String(decision.index)) })}
        </a>
        {decision.reasons.length > 0 ? ` · ${decision.reasons[0]}` : ''}
      </p>
      {isSecond && by !== null && decision.by !== by ? (
        <form method="post" action={action} class="place-actions">
          <FormToken />
          <PairFields {...decision} />
          {(['same', 'different', 'unsure'] as const).map((verdict) => (
            <button type="submit" name="verdict" value={verdict} class={verdict === 'unsure' ? 'quiet' : undefined}>
              {t(`linking-verdict-${verdict}`)}
            </button>
          ))}
        </form>
      ) : null}
      {decision.by === by && !isSecond ? (
        <form method="post" action={action} class="place-actions">
          <FormToken />
          <PairFields {...decision} />
          <button type="submit" name="verdict" value="withdrawn" class="quiet">
            {t('linking-undo')}
          </button>
        </form>
      ) : null}
    </li>
  );
}
