import type { ContributePage } from '../../views/index.ts';
import { paths } from '../address.ts';
import { Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';

export const contributeTitle = ({ about }: ContributePage, { t, tr }: Reader): string =>
  t('contribute-title', { thing: tr.say(about.title) });

/** The form by which anybody says what they saw, without an account. */
export function ContributeBody({ answer }: { readonly answer: ContributePage }) {
  const reader = useReader();
  const { t, tr, href, context } = reader;
  const { about, values, errors, isSent, isReadOnly } = answer;
  const record = <a href={href(paths[about.type](about.id))}>{tr.say(about.title)}</a>;
  if (isSent)
    return (
      <>
        <h1>{t('contribute-thanks')}</h1>
        <p class="lede">{t('contribute-next')}</p>
        <p>{record}</p>
      </>
    );
  const errorOf = (field: string) => errors.find((each) => each.field === field);
  const errorText = (field: string, code: string) =>
    tr.has(`contribute-error-${field}`) ? t(`contribute-error-${field}`) : t(`answer-error-${code}`);
  const text = (name: 'date' | 'place' | 'words' | 'contact', isLong = false) => {
    const error = errorOf(name);
    const shared = {
      id: name,
      name,
      'aria-describedby': `${name}-hint${error ? ` ${name}-error` : ''}`,
      'aria-invalid': error ? true : undefined,
      dir: 'auto' as const,
    };
    return (
      <div class="field">
        <label for={name}>{t(`contribute-${name}`)}</label>
        <p class="hint" id={`${name}-hint`}>
          {t(`contribute-${name}-hint`)}
        </p>
        {error ? (
          <p class="field-error" id={`${name}-error`}>
            {errorText(name, error.code)}
          </p>
        ) : null}
        {isLong ? (
          <textarea {...shared} rows={4} maxLength={2000}>
            {values[name] ?? ''}
          </textarea>
        ) : (
          <input {...shared} value={values[name] ?? ''} maxLength={254} />
        )}
      </div>
    );
  };
  return (
    <>
      <h1>
        {t('contribute-heading')} <Say text={about.title} />
      </h1>
      {errors.length > 0 ? (
        <div class="error-summary" role="alert" aria-labelledby="errors">
          <h2 id="errors">{t('there-is-a-problem')}</h2>
          <ul>
            {errors.map(({ field, code }) => (
              <li>
                <a href={`#${field}`}>{errorText(field, code)}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p class="lede">{t('contribute-lede')}</p>
      <ul>
        <li>{t('contribute-reviewed')}</li>
        <li>{t('contribute-private')}</li>
        <li>{t('contribute-one-voice')}</li>
      </ul>
      {isReadOnly ? <p class="note">{t('answer-read-only')}</p> : null}
      <p>{record}</p>
      <form method="post" action={href(context.path).split('?')[0]} novalidate>
        <fieldset>
          <legend>{t('contribute-seen')}</legend>
          {(['in-use', 'finished', 'under-way', 'nothing-there'] as const).map((seen, at) => (
            <p class="choice">
              <label>
                <input
                  type="radio"
                  id={at === 0 ? 'seen' : `seen-${seen}`}
                  name="seen"
                  value={seen}
                  checked={values.seen === seen}
                />
                {t(`contribute-seen-${seen}`)}
              </label>
            </p>
          ))}
        </fieldset>
        {text('date')}
        {text('place')}
        {text('words', true)}
        {text('contact')}
        <p hidden>
          <label>
            {t('contribute-leave-empty')} <input name="website" tabIndex={-1} autocomplete="off" />
          </label>
        </p>
        <p class="choice">
          <label>
            <input type="checkbox" id="consent" name="consent" value="yes" checked={values.consent !== undefined} />
            {t('contribute-consent')}
          </label>
        </p>
        <button type="submit">{t('contribute-send')}</button>
      </form>
    </>
  );
}
