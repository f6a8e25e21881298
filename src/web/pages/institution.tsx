import type { InstitutionPage } from '../../views/index.ts';
import { paths } from '../address.ts';
import { FormToken } from '../parts/session.tsx';
import { PartyLink, Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { Given } from './answer.tsx';

export const institutionTitle = ({ party }: InstitutionPage, { t, tr }: Reader): string =>
  t('institution-title', { party: tr.say(party.name) });

/** What was asked of a party, what it answered, its links and its colleagues: for those who speak for it. */
export function Institution({ answer }: { readonly answer: InstitutionPage }) {
  const { t, tr, href } = useReader();
  const { party, asked, colleagues, people, made, done, problems, isReadOnly } = answer;
  const changeable = new Set([...asked.filter(({ state }) => state !== 'revoked'), ...colleagues].map(({ id }) => id));
  const wrong = problems.find(({ field }) => field === 'reason')?.invitation ?? null;
  return (
    <>
      <h1>
        {t('institution-asked-of')} <PartyLink party={party} />
      </h1>
      <p class="lede">{t('institution-lede')}</p>
      {problems.length > 0 ? (
        <div class="error-summary" role="alert" aria-labelledby="errors">
          <h2 id="errors">{t('there-is-a-problem')}</h2>
          <ul>
            {problems.map(({ field, invitation }) => (
              <li>
                {field === 'reason' && changeable.has(invitation) ? (
                  <a href={`#reason-${invitation}`}>{t('institution-problem-reason')}</a>
                ) : (
                  t(`institution-problem-${field}`)
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {done === null ? null : (
        <p class="note" role="status">
          {t(`institution-done-${done}`)}
        </p>
      )}
      {made === null ? null : (
        <div class="note" role="status">
          <p>{t(`institution-made-${made.kind}`)}</p>
          <p>
            <code class="address">{made.text}</code>
          </p>
        </div>
      )}
      {isReadOnly ? <p class="note">{t('answer-read-only')}</p> : null}
      <section aria-labelledby="asked">
        <h2 id="asked">{t('institution-asked', { count: asked.length, n: tr.number(asked.length) })}</h2>
        {asked.map(({ id, at, expires, state, items }) => (
          <article class="place" aria-labelledby={id}>
            <h3 id={id}>{t('institution-question', { date: tr.date(at.slice(0, 10)) })}</h3>
            <p class="soft">
              <code>{id}</code> · {t(`institution-link-${state}`, { date: tr.date(expires) })}
            </p>
            {items.map((item) => (
              <>
                <p>
                  <a href={href(paths[item.type](item.id))}>
                    <Say text={item.title} />
                  </a>
                </p>
                {item.given.length === 0 ? <p class="soft">{t('institution-not-answered')}</p> : null}
                {item.given.map(({ attestation, entryIndex, at: given }) => (
                  <Given answer={{ party }} attestation={attestation} entryIndex={entryIndex}>
                    <time datetime={given}>{tr.instant(given)}</time> ·{' '}
                    <a href={href(paths.receipt(entryIndex))}>
                      {t('receipt')} {tr.number(String(entryIndex))}
                    </a>
                  </Given>
                ))}
              </>
            ))}
            {state === 'revoked' ? null : (
              <>
                <p>
                  <a class="button" href={href(paths.asked(id))}>
                    {t(items.some(({ given }) => given.length > 0) ? 'institution-amend' : 'institution-answer')}
                  </a>
                </p>
                <Links invitation={id} acts={['revoke-link', 'replace-link']} isWrong={id === wrong} />
              </>
            )}
          </article>
        ))}
      </section>
      <section aria-labelledby="colleagues">
        <h2 id="colleagues">{t('institution-colleagues')}</h2>
        <ul>
          {people.map(({ id, name }) => (
            <li>
              <bdi>{name}</bdi> <code>{id}</code>
            </li>
          ))}
        </ul>
        {colleagues.length === 0 ? <p class="soft">{t('institution-no-invitations')}</p> : null}
        {colleagues.map(({ id, made: on, expires }) => (
          <article class="place" aria-labelledby={`i-${id}`}>
            <h3 id={`i-${id}`}>{t('institution-invitation', { date: tr.date(on.slice(0, 10)) })}</h3>
            <p class="soft">
              <code>{id.slice(0, 12)}</code> · {t('join-expires', { date: tr.date(expires.slice(0, 10)) })}
            </p>
            <Links invitation={id} acts={['withdraw', 'replace']} isWrong={id === wrong} />
          </article>
        ))}
      </section>
    </>
  );
}

function Links({
  invitation,
  acts,
  isWrong,
}: {
  readonly invitation: string;
  readonly acts: readonly string[];
  /** Was its form sent without a reason? */
  readonly isWrong: boolean;
}) {
  const { t, href } = useReader();
  return (
    <details open={isWrong}>
      <summary>{t('institution-change-link')}</summary>
      <form method="post" action={href(paths.institution)}>
        <FormToken />
        <input type="hidden" name="invitation" value={invitation} />
        <div class="field">
          <label for={`reason-${invitation}`}>{t('access-field-reason')}</label>
          {isWrong ? (
            <p class="field-error" id={`reason-${invitation}-error`}>
              {t('institution-problem-reason')}
            </p>
          ) : null}
          <input
            id={`reason-${invitation}`}
            name="reason"
            maxLength={500}
            dir="auto"
            required
            aria-describedby={isWrong ? `reason-${invitation}-error` : undefined}
            aria-invalid={isWrong ? true : undefined}
          />
        </div>
        <p class="place-actions">
          {acts.map((act) => (
            <button type="submit" name="step" value={act} class="quiet">
              {t(`institution-${act}`)}
            </button>
          ))}
        </p>
      </form>
    </details>
  );
}
