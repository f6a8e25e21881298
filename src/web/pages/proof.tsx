import type { Receipt, Verdict } from '../../ledger/index.ts';
import type { Stamp } from '../../views/index.ts';
import { paths } from '../address.ts';
import { Facts } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { SubjectLink } from './statement.tsx';

/** The page on which a reader checks, and what came of it when a receipt was sent in. */
export interface VerifyAnswer {
  readonly stamp: Stamp | null;
  /** Signed head of the journal; null: none is at hand. */
  readonly checkpoint: string | null;
  readonly vkey: string | null;
  /** The receipt as pasted (POST, field `receipt`) and the verdict; null: nothing was sent. */
  readonly pasted: string | null;
  readonly verdict: Verdict | null;
}

/** One entry of the journal with the proof that the log holds it. */
export interface ReceiptAnswer {
  readonly stamp: Stamp | null;
  readonly receipt: Receipt;
  /** What the entry is about, when it is about one thing. */
  readonly subject: { readonly type: string; readonly id: string } | null;
}

export function VerifyPage({ answer }: { readonly answer: VerifyAnswer }) {
  const { t, tr, href } = useReader();
  const { stamp, checkpoint, vkey, pasted, verdict } = answer;
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
        <form method="post" action={href(paths.verify)}>
          <div class="field">
            <label for="receipt">{t('verify-paste')}</label>
            <textarea id="receipt" name="receipt" rows={8} required spellcheck={false} dir="ltr">
              {pasted ?? ''}
            </textarea>
          </div>
          <button type="submit">{t('verify-button')}</button>
        </form>
      </section>
      <section aria-labelledby="own">
        <h2 id="own">{t('verify-own')}</h2>
        <p>{t('verify-own-plain')}</p>
        <pre>{`obras verify --receipt receipt.json
obras verify${stamp ? ` ${stamp.edition}` : ''}
obras verify`}</pre>
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

export const receiptTitle = ({ receipt }: ReceiptAnswer, { t, tr }: Reader): string =>
  t('receipt-title', { n: tr.number(receipt.index) });

export function ReceiptPage({ answer }: { readonly answer: ReceiptAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { receipt, subject } = answer;
  const { entry } = receipt;
  return (
    <>
      <h1>{receiptTitle(answer, reader)}</h1>
      <p class="lede">
        {t('receipt-lede', {
          n: tr.number(receipt.index),
          what: tr.code('entry', entry.kind),
          at: tr.instant(entry.at),
        })}
      </p>
      <Facts
        rows={[
          [t('col-what'), tr.code('entry', entry.kind)],
          subject ? [t('fact-about'), <SubjectLink type={subject.type} id={subject.id} />] : null,
          [t('col-by'), <bdi>{entry.by}</bdi>],
          [t('col-when'), <time datetime={entry.at}>{tr.instant(entry.at)}</time>],
          [t('fact-leaf'), <code class="hash">{receipt.leafHash}</code>],
        ]}
      />
      <h2>{t('receipt-entry')}</h2>
      <p>{t('receipt-entry-plain')}</p>
      <pre>{JSON.stringify(entry, null, 2)}</pre>
      <h2>{t('receipt-proof')}</h2>
      <p>
        {t('receipt-proof-plain')} <a href={href(paths.verify)}>{t('verify-link')}</a>
      </p>
      <p>
        <a href={reader.twin('json')} download>
          {t('receipt-download')}
        </a>
      </p>
      <pre>{JSON.stringify(receipt, null, 2)}</pre>
    </>
  );
}
