import type { IdentityAnswer, JudgementView } from '../../views/index.ts';
import { paths } from '../address.ts';
import { useReader } from '../reader.ts';

/** What is judged; works are judged among activities. */
export type ThingKind = 'party' | 'activity' | 'commitment';

/** Which ids and names are held as one, by whose judgements, what was judged otherwise, and what contradicts. */
export function Identity({
  identity,
  kind,
}: {
  readonly identity: IdentityAnswer | null;
  readonly kind: 'party' | 'activity';
}) {
  const { t } = useReader();
  if (identity === null) return null;
  const { members, judgements, contradictions } = identity;
  const joined = judgements.filter(({ verdict }) => verdict === 'same');
  const apart = judgements.filter(({ verdict }) => verdict !== 'same');
  return (
    <section aria-labelledby="identity">
      <h2 id="identity">{t(`identity-title-${kind}`)}</h2>
      <p>{t('identity-plain')}</p>
      {members.length > 1 ? (
        <>
          <ul>
            {members.map((id) => (
              <li>
                <Thing id={id} kind={kind} />
                {id === identity.canonical ? ` · ${t('identity-canonical')}` : ''}
              </li>
            ))}
          </ul>
          <Judgements list={joined} kind={kind} caption={t('identity-joined')} />
        </>
      ) : null}
      <Judgements list={apart} kind={kind} caption={t('identity-apart')} />
      {contradictions.length > 0 ? (
        <div class="note" role="note">
          <h3>{t('identity-contradictions')}</h3>
          <ul>
            {contradictions.map(({ judgement, path }) => (
              <li>
                <Judged view={judgement} kind={kind} />
                <ul>
                  {path.map((view) => (
                    <li>
                      <Judged view={view} kind={kind} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function Judgements({
  list,
  kind,
  caption,
}: {
  readonly list: readonly JudgementView[];
  readonly kind: 'party' | 'activity';
  readonly caption: string;
}) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{caption}</h3>
      <ul>
        {list.map((view) => (
          <li>
            <Judged view={view} kind={kind} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who judged what, when, why, and the receipt. */
export function Judged({ view, kind }: { readonly view: JudgementView; readonly kind: ThingKind }) {
  const { t, tr, href } = useReader();
  return (
    <>
      <Thing id={view.left} kind={kind} /> · <Thing id={view.right} kind={kind} />:{' '}
      <strong>{t(`linking-verdict-${view.verdict}`)}</strong>{' '}
      <span class="soft">
        {t('linking-by', { by: view.by, on: tr.date(view.at.slice(0, 10)) })} ·{' '}
        <a href={href(paths.receipt(view.index))}>{t('linking-entry', { index: tr.number(String(view.index)) })}</a>
        {view.reasons.length > 0 ? ` · ${view.reasons.join('; ')}` : ''}
      </span>
    </>
  );
}

/** An id with its page; a name as a source writes it, with the source. */
function Thing({ id, kind }: { readonly id: string; readonly kind: ThingKind }) {
  const { t, href } = useReader();
  if (kind === 'commitment') return <a href={href(paths.commitment(id))}>{id}</a>;
  if (kind === 'activity') return <a href={href(id.includes(':') ? paths.activity(id) : paths.work(id))}>{id}</a>;
  const [source, country, ...name] = id.split('/');
  if (name.length === 0) return <a href={href(paths.party(id))}>{id}</a>;
  return (
    <>
      <bdi dir="auto">{name.join('/')}</bdi>{' '}
      <span class="soft">
        {country === '*' ? '' : `${country}, `}
        <a href={href(paths.document(source as string))}>{t('identity-in-source', { source: source as string })}</a>
      </span>
    </>
  );
}
