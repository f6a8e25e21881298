import type { ComponentChildren } from 'preact';
import type { ContributePage } from '../../views/index.ts';
import { DateText, Facts, Say } from '../parts/text.tsx';
import { useReader } from '../reader.ts';

/** After a contribution was sent, and whenever its sender comes back with the code: what became of it, removal, appeal. */
export function OwnContribution({
  answer,
  record,
}: {
  readonly answer: ContributePage;
  readonly record: ComponentChildren;
}) {
  const { t, tr, href, context } = useReader();
  const { own, code, isSent, removed, errors, values } = answer;
  const again = <a href={href(context.path)}>{t('own-again')}</a>;
  if (own === null || code === null)
    return (
      <>
        <h1>{t(removed === null ? (isSent ? 'contribute-thanks' : 'own-title') : 'own-removed')}</h1>
        <p class="lede" role="status">
          {removed === null
            ? t(isSent ? 'contribute-next' : 'own-none')
            : t('own-removed-plain', { n: tr.number(String(removed)) })}
        </p>
        <p>{record}</p>
        {isSent ? null : <p>{again}</p>}
      </>
    );
  const mayStill = own.mayPublish && own.state !== 'accepted';
  const wrong = errors.some(({ field }) => field === 'appeal');
  const action = href(context.path, { code });
  return (
    <>
      <h1>{t(isSent ? 'contribute-thanks' : 'own-title')}</h1>
      {wrong ? (
        <div class="error-summary" role="alert" aria-labelledby="errors">
          <h2 id="errors">{t('there-is-a-problem')}</h2>
          <ul>
            <li>
              <a href="#appeal">{t('own-appeal-missing')}</a>
            </li>
          </ul>
        </div>
      ) : null}
      <p class="lede" role="status">
        {isSent ? t('contribute-next') : t(`own-state-${own.state}`)}
      </p>
      {own.reason === null ? null : (
        <p>
          {t('own-reason')} <bdi>{own.reason}</bdi>
        </p>
      )}
      <p>{record}</p>
      <section aria-labelledby="own-code">
        <h2 id="own-code">{t('own-code')}</h2>
        <p>
          <code class="address">{code.toUpperCase()}</code>
        </p>
        <p>{t('own-code-keep')}</p>
        <p>
          <a href={href(context.path, { code })}>{t('own-address')}</a>
        </p>
      </section>
      <section aria-labelledby="own-public">
        <h2 id="own-public">{t('own-public')}</h2>
        <Facts
          rows={[
            [t('contribute-seen'), t(`contribute-seen-${own.seen}`)],
            [t('contribute-date'), <DateText date={own.date} />],
            own.sentence === null ? null : [t('own-sentence'), <Say text={own.sentence} />],
            own.about === null
              ? null
              : [
                  t('own-file'),
                  t(own.showsFile ? 'own-file-public' : mayStill ? 'own-file-maybe' : 'own-file-private'),
                ],
          ]}
        />
        {own.state === 'accepted' ? null : <p class="hint">{t('own-public-later')}</p>}
      </section>
      <section aria-labelledby="own-private">
        <h2 id="own-private">{t('own-private')}</h2>
        <Facts
          rows={[
            [t('contribute-place'), <bdi>{own.place}</bdi>],
            [t('contribute-words'), <span dir="auto">{own.words}</span>],
            [t('contributed-contact'), t(own.hasContact ? 'own-contact-kept' : 'own-contact-none')],
            own.about === null ? null : [t('contribute-about'), <bdi>{own.about}</bdi>],
            [t('contributed-received'), tr.instant(own.at)],
          ]}
        />
      </section>
      {own.canAppeal ? (
        <form method="post" action={action} novalidate>
          <h2>{t('own-appeal')}</h2>
          <div class="field">
            <label for="appeal">{t('own-appeal-words')}</label>
            <p class="hint" id="appeal-hint">
              {t('own-appeal-hint')}
            </p>
            {wrong ? (
              <p class="field-error" id="appeal-error">
                {t('own-appeal-missing')}
              </p>
            ) : null}
            <textarea
              id="appeal"
              name="appeal"
              rows={4}
              maxLength={2000}
              aria-describedby={`appeal-hint${wrong ? ' appeal-error' : ''}`}
              aria-invalid={wrong ? true : undefined}
              dir="auto"
            >
              {values.appeal ?? ''}
            </textarea>
          </div>
          <button type="submit" name="step" value="appeal">
            {t('own-appeal-send')}
          </button>
        </form>
      ) : null}
      <details>
        <summary>{t('own-remove')}</summary>
        <p>{t('own-remove-plain')}</p>
        <form method="post" action={action}>
          <button type="submit" name="step" value="remove">
            {t('own-remove-now')}
          </button>
        </form>
      </details>
    </>
  );
}
