import type { ReceiptPage, VerifyPage } from '../../views/index.ts';
import { paths, writeTwin } from '../address.ts';
import { PaperCode } from '../parts/paper.tsx';
import { Facts, Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { Given } from './answer.tsx';

/** The page on which a reader checks, and what came of it when a receipt was sent in. */
export function VerifyBody({ answer }: { readonly answer: VerifyPage }) {
  const { t, tr, href, context } = useReader();
  const { stamp, checkpoint, vkey, text, verdict, proof } = answer;
  const action = href(paths.verify).split('?')[0];
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
            <ul>
              {verdict.problems.map((problem) => (
                <li>{t(`receipt-problem-${problem}`)}</li>
              ))}
            </ul>
          )}
        </section>
      ) : null}
      <section aria-labelledby="here">
        <h2 id="here">{t('verify-here')}</h2>
        <p>{t('verify-here-plain')}</p>
        <form method="post" action={action}>
          <div class="field">
            <label for="receipt">{t('verify-paste')}</label>
            <textarea id="receipt" name="receipt" rows={8} required spellcheck={false} dir="ltr">
              {text ?? ''}
            </textarea>
          </div>
          <button type="submit">{t('verify-button')}</button>
        </form>
      </section>
      <section aria-labelledby="prove">
        <h2 id="prove">{t('log-prove')}</h2>
        <p>{t('log-prove-plain')}</p>
        {proof ? (
          <div class="note" role="status">
            <h3>{t(`log-proof-${proof.kind}`)}</h3>
            <p>{t(`log-proof-${proof.kind}-plain`)}</p>
            <p>
              <a href={proof.file} download={`obras-${proof.kind}.json`}>
                {t('log-proof-download')}
              </a>
            </p>
            <pre tabindex={0}>{proof.json}</pre>
          </div>
        ) : null}
        <form method="get" action={action}>
          <fieldset>
            <legend>{t('log-ask-entry')}</legend>
            <Whole name="index" label={t('log-index')} value={context.query.index} isNeeded />
            <Whole name="size" label={t('log-size')} value={context.query.size} />
            <button type="submit">{t('log-ask-button')}</button>
          </fieldset>
        </form>
        <form method="get" action={action}>
          <fieldset>
            <legend>{t('log-ask-heads')}</legend>
            <Whole name="from" label={t('log-from')} value={context.query.from} isNeeded />
            <Whole name="to" label={t('log-to')} value={context.query.to} />
            <button type="submit">{t('log-ask-button')}</button>
          </fieldset>
        </form>
      </section>
      <section aria-labelledby="own">
        <h2 id="own">{t('verify-own')}</h2>
        <p>{t('verify-own-plain')}</p>
        <pre>{`obras verify --receipt receipt.json\nobras verify${stamp ? ` ${stamp.edition}` : ''}\nobras verify\nobras verify --consistency OLD NEW\nobras witness LOG\npython3 obras_verify.py receipt receipt.json`}</pre>
        <p>
          {t('log-other-verifier')} <SecondVerifier />
        </p>
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
          <p>
            {t('log-static')} <a href="/log/checkpoint">/log/checkpoint</a>
          </p>
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

/** One file with which somebody without the program checks a receipt, without a connection. */
function SecondVerifier() {
  const { t } = useReader();
  return (
    <a href="/log/obras_verify.py" download>
      {t('verify-second')}
    </a>
  );
}

/** A whole number of the log; empty where the last signed head is meant. */
function Whole(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly isNeeded?: boolean;
}) {
  const { name, label, value, isNeeded = false } = props;
  return (
    <div class="field">
      <label for={`log-${name}`}>{label}</label>
      <input
        id={`log-${name}`}
        name={name}
        type="text"
        inputmode="numeric"
        pattern="[0-9]{1,15}"
        value={value ?? ''}
        required={isNeeded}
      />
    </div>
  );
}

export const receiptTitle = ({ index, answered }: ReceiptPage, { t, tr }: Reader): string =>
  answered ? t('answer-done-title') : t('receipt-title', { n: tr.number(index) });

/** One entry of the journal with the proof that the log holds it; after an answer, where to go on. */
export function ReceiptBody({ answer }: { readonly answer: ReceiptPage }) {
  const reader = useReader();
  const { t, tr, href, context } = reader;
  const { index, kind, at, json, answered, stamp } = answer;
  const on = answered?.attestation.on;
  const isShown = stamp !== null && index < stamp.journalSize;
  const address = `${context.origin ?? ''}${href(paths.receipt(index))}`;
  const file = writeTwin({ lang: context.lang, path: paths.receipt(index), edition: null }, 'json');
  return (
    <>
      <h1>{receiptTitle(answer, reader)}</h1>
      {answered ? (
        <>
          <p class="lede" role="status">
            {t('answer-done')}{' '}
            {t(isShown ? 'answer-done-shown' : answered.isBuilding ? 'answer-done-building' : 'answer-done-next')}
          </p>
          {isShown && on && on.type !== 'link' ? (
            <p>
              <a href={href(paths[on.type](on.id))}>{t('answer-done-see')}</a>
            </p>
          ) : null}
          <h2>
            <Say text={answered.title} />
          </h2>
          <Given answer={answered} attestation={answered.attestation} entryIndex={index} />
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
      <div class="on-paper">
        <PaperCode address={address} />
        <p class="address">{address}</p>
      </div>
      <p>
        {t('receipt-proof-plain')} <a href={href(paths.verify)}>{t('verify-link')}</a>
      </p>
      <p>
        <a href={file} download>
          {t('receipt-download')}
        </a>{' '}
        · <SecondVerifier />
      </p>
      <details>
        <summary>{t('receipt-show')}</summary>
        <pre>{json}</pre>
      </details>
    </>
  );
}
