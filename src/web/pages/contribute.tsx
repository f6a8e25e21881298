import type { ContributePage } from '../../views/index.ts';
import { paths } from '../address.ts';
import { Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { OwnContribution } from './contribute-own.tsx';

export const contributeTitle = ({ about }: ContributePage, { t, tr }: Reader): string =>
  t('contribute-title', { thing: tr.say(about.title) });

const order = ['seen', 'date', 'place', 'words', 'contact', 'file', 'about', 'publish', 'consent', 'appeal'] as const;
/** What is wrong, in the order of the fields on the page. */
const inOrder = (errors: ContributePage['errors']) =>
  [...errors].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));

/** The form by which anybody says what they saw, without an account. */
export function ContributeBody({ answer }: { readonly answer: ContributePage }) {
  const reader = useReader();
  const { t, tr, href, context } = reader;
  const { about, values, errors, isSent, isReadOnly } = answer;
  const record = <a href={href(paths[about.type](about.id))}>{tr.say(about.title)}</a>;
  if (isSent || answer.code !== null || answer.removed !== null)
    return <OwnContribution answer={answer} record={record} />;
  const errorOf = (field: string) => errors.find((each) => each.field === field);
  const errorText = (field: string, code: string) =>
    field === 'file'
      ? t(tr.has(`contribute-error-file-${code}`) ? `contribute-error-file-${code}` : `answer-error-file-${code}`)
      : tr.has(`contribute-error-${field}`)
        ? t(`contribute-error-${field}`)
        : t(`answer-error-${code}`);
  const text = (name: 'date' | 'place' | 'words' | 'contact' | 'about', isLong = false) => {
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
            {inOrder(errors).map(({ field, code }) => (
              <li>
                <a href={`#${field}`}>
                  {/^(date|place|words|contact|about)$/.test(field) ? `${t(`contribute-${field}`)} ` : ''}
                  {errorText(field, code)}
                </a>
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
      <details>
        <summary>{t('own-have-code')}</summary>
        <form method="get" action={href(context.path).split('?')[0]}>
          <div class="field">
            <label for="code">{t('own-code')}</label>
            <p class="hint" id="code-hint">
              {t('own-code-hint')}
            </p>
            <input
              id="code"
              name="code"
              maxLength={60}
              autocomplete="off"
              aria-describedby="code-hint"
              dir="ltr"
              required
            />
          </div>
          <button type="submit" class="quiet">
            {t('own-open')}
          </button>
        </form>
      </details>
      <form method="post" action={href(context.path).split('?')[0]} enctype="multipart/form-data" novalidate>
        <fieldset>
          <legend>{t('contribute-seen')}</legend>
          {(['in-use', 'not-in-use', 'finished', 'under-way', 'nothing-there'] as const).map((seen, at) => (
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
        <FileField error={errorOf('file') ? errorText('file', errorOf('file')?.code ?? '') : null} />
        {text('about')}
        <p class="choice">
          <label>
            <input type="checkbox" id="publish" name="publish" value="yes" checked={values.publish !== undefined} />
            {t('contribute-publish')}
          </label>
        </p>
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

function FileField({ error }: { readonly error: string | null }) {
  const { t } = useReader();
  return (
    <div class="field">
      <label for="file">{t('attach-file')}</label>
      <p class="hint" id="file-hint">
        {t('contribute-file-hint')}
      </p>
      {error === null ? null : (
        <p class="field-error" id="file-error">
          {error}
        </p>
      )}
      <input
        id="file"
        type="file"
        name="file"
        accept="image/jpeg,image/png,application/pdf"
        aria-describedby={`file-hint${error === null ? '' : ' file-error'}`}
        aria-invalid={error === null ? undefined : true}
      />
    </div>
  );
}
