import type { ReceiptPage, VerifyPage } from '../../views/index.ts';
import { paths, writeTwin } from '../address.ts';
import { Facts, Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { Given } from './answer.tsx';

/** The page on which a reader checks, and what came of it when a receipt was sent in. */
export function VerifyBody({ answer }: { readonly answer: VerifyPage }) {
  const { t, tr, href } = useReader();
  const { stamp, checkpoint, vkey, text, verdict } = answer;
  return (
    <>
      <h1>{t('nav-verify')}</h1>
      <p class="lede">{t('verify-lede')}</p>
      {verdict ? (
        <section class={verdict.ok ? 'note' : 'error-summary'} role="alert" aria-labelledby="verdict">
          <h2 id="verdict">{t(verdict.ok ? 'verify-good' : 'verify-bad')}</h2>
          {verdict.ok ? (
            <p>{t('verify-good-plain')}</p>
          ) : (
            <ul lang="en">
              {verdict.problems.map((problem) => (
                <li>{problem}</li>
              ))}
            </ul>
          )}
        </section>
      ) : null}
      <section aria-labelledby="here">
        <h2 id="here">{t('verify-here')}</h2>
        <p>{t('verify-here-plain')}</p>
        <form method="post" action={href(paths.verify).split('?')[0]}>
          <div class="field">
            <label for="receipt">{t('verify-paste')}</label>
            <textarea id="receipt" name="receipt" rows={8} required spellcheck={false} dir="ltr">
              {text ?? ''}
            </textarea>
          </div>
          <button type="submit">{t('verify-button')}</button>
        </form>
      </section>
      <section aria-labelledby="own">
        <h2 id="own">{t('verify-own')}</h2>
        <p>{t('verify-own-plain')}</p>
        <pre>{`obras verify --receipt receipt.json\nobras verify${stamp ? ` ${stamp.edition}` : ''}\nobras verify`}</pre>
        <ol>
          <li>{t('verify-step-1')}</li>
          <li>{t('verify-step-2')}</li>
          <li>{t('verify-step-3')}</li>
          <li>{t('verify-step-4')}</li>
        </ol>
      </section>
      {checkpoint ? (
        <section aria-labelledby="head">
          <h2 id="head">{t('head-title')}</h2>
          <p>{t('head-plain')}</p>
          <pre>{checkpoint}</pre>
          {vkey ? (
            <p>
              {t('head-key')} <code class="hash">{vkey}</code>
            </p>
          ) : null}
          {stamp ? (
            <p>
              {t('head-edition', { edition: stamp.edition, n: tr.number(stamp.journalSize) })}{' '}
              <code class="hash">{stamp.journalRoot}</code>
            </p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

export const receiptTitle = ({ index, answered }: ReceiptPage, { t, tr }: Reader): string =>
  answered ? t('answer-done-title') : t('receipt-title', { n: tr.number(index) });

/** One entry of the journal with the proof that the log holds it; after an answer, where to go on. */
export function ReceiptBody({ answer }: { readonly answer: ReceiptPage }) {
  const reader = useReader();
  const { t, tr, href, context } = reader;
  const { index, kind, at, json, answered } = answer;
  const file = writeTwin({ lang: context.lang, path: paths.receipt(index), edition: null }, 'json');
  return (
    <>
      <h1>{receiptTitle(answer, reader)}</h1>
      {answered ? (
        <>
          <p class="lede" role="status">
            {t('answer-done')} {t(answered.isBuilding ? 'answer-done-building' : 'answer-done-next')}
          </p>
          <h2>
            <Say text={answered.title} />
          </h2>
          <Given answer={answered} attestation={answered.attestation} />
          <p>
            {answered.left > 0
              ? t('answer-left', { count: answered.left, n: tr.number(answered.left) })
              : t('answer-none-left')}{' '}
            <a href={answered.form}>{t('answer-go-on')}</a>
          </p>
          <h2>{t('receipt-title', { n: tr.number(index) })}</h2>
          <p>{t('answer-keep')}</p>
        </>
      ) : (
        <p class="lede">
          {t('receipt-lede', { n: tr.number(index), what: tr.code('entry', kind), at: tr.instant(at) })}
        </p>
      )}
      <Facts
        rows={[
          [t('col-entry'), tr.number(index)],
          [t('col-what'), tr.code('entry', kind)],
          [t('col-when'), <time datetime={at}>{tr.instant(at)}</time>],
        ]}
      />
      <p>
        {t('receipt-proof-plain')} <a href={href(paths.verify)}>{t('verify-link')}</a>
      </p>
      <p>
        <a href={file} download>
          {t('receipt-download')}
        </a>
      </p>
      <details>
        <summary>{t('receipt-show')}</summary>
        <pre>{json}</pre>
      </details>
    </>
  );
}
