import type { Attestation, Localised } from '../../model/index.ts';
import type { AttestationView, CommitmentRow, PartyRef, Stamp } from '../../views/index.ts';
import { paths } from '../address.ts';
import { CommitmentLink } from '../parts/commitments.tsx';
import { Quote } from '../parts/statement.tsx';
import { PartyLink, Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { AttestationList } from './commitment-chain.tsx';

/** A thing on which a party is asked to answer. */
export interface AskedItem {
  readonly on: { readonly type: 'commitment' | 'work'; readonly id: string };
  readonly title: Localised;
  /** The commitment as a row, for its promise in words; null for a work. */
  readonly row: CommitmentRow | null;
  /** Earlier answers of the same party: they stay, a new one amends. */
  readonly earlier: readonly AttestationView[];
}

/**
 * The form behind an invitation link, its preview and its end. The form posts `step` (`preview`, `edit` or `send`),
 * `signedAs`, and for each item the fields of `answerField`; items without a verdict are not answered.
 */
export interface AnswerFormAnswer {
  readonly stamp: Stamp | null;
  readonly token: string;
  readonly party: PartyRef;
  readonly role: Attestation['role'];
  /** EDTF date, last day included. */
  readonly expires: string;
  readonly items: readonly AskedItem[];
  /** What was sent in, by field name. */
  readonly values: Readonly<Record<string, string>>;
  /** Field name and code of `answer-error-…`: `verdict-missing`, `verdict-invalid`, `quantity-invalid`, `date-invalid`, `too-long`, `nothing-answered`. */
  readonly errors: readonly { readonly field: string; readonly code: string }[];
  readonly step: 'form' | 'preview' | 'done';
  /** When done: the receipts of the accepted entries. */
  readonly receipts: readonly { readonly index: number; readonly leafHash: string }[];
}

export type AnswerFieldName = 'verdict' | 'quantity' | 'date' | 'reason';
/** Name of a field of the item at `index` ("verdict-0"). */
export const answerField = (name: AnswerFieldName, index: number): string => `${name}-${index}`;
/** Verdicts in the order of the form. */
export const answerVerdicts = ['confirm', 'confirm-in-part', 'dispute', 'not-known-to-us', 'no-comment'] as const;

export const answerTitle = ({ party }: AnswerFormAnswer, { t, tr }: Reader): string =>
  t('answer-title', { party: tr.say(party.name) });

export function AnswerPage({ answer }: { readonly answer: AnswerFormAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { party, errors, step } = answer;
  return (
    <>
      <h1>{answerTitle(answer, reader)}</h1>
      {step === 'done' ? <Done answer={answer} /> : null}
      {step === 'preview' ? <Preview answer={answer} /> : null}
      {step === 'form' ? (
        <>
          <p class="lede">
            {t('answer-lede', {
              count: answer.items.length,
              n: tr.number(answer.items.length),
              party: tr.say(party.name),
            })}
          </p>
          <ul>
            <li>{t('answer-no-account')}</li>
            <li>{t('answer-public')}</li>
            <li>{t('answer-no-accusation')}</li>
            <li>{t('answer-expires', { date: tr.date(answer.expires) })}</li>
          </ul>
          {errors.length > 0 ? (
            <div class="error-summary" role="alert" aria-labelledby="errors">
              <h2 id="errors">{t('there-is-a-problem')}</h2>
              <ul>
                {errors.map(({ field, code }) => (
                  <li>
                    <a href={`#${field}`}>{t(`answer-error-${code}`)}</a>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <form method="post" action={href(paths.answer(answer.token)).split('?')[0]} novalidate>
            {answer.items.map((item, index) => (
              <AskedFields answer={answer} item={item} index={index} />
            ))}
            <TextField
              answer={answer}
              name="signedAs"
              label={t('answer-signed-as')}
              hint={t('answer-signed-as-hint')}
            />
            <button type="submit" name="step" value="preview">
              {t('answer-to-preview')}
            </button>
          </form>
        </>
      ) : null}
    </>
  );
}

function AskedFields({
  answer,
  item,
  index,
}: {
  readonly answer: AnswerFormAnswer;
  readonly item: AskedItem;
  readonly index: number;
}) {
  const { t, tr } = useReader();
  const field = answerField('verdict', index);
  const chosen = answer.values[field] ?? '';
  const error = answer.errors.find((each) => each.field === field);
  return (
    <fieldset>
      <legend>
        {answer.items.length > 1 ? `${tr.number(index + 1)}. ` : ''}
        <Say text={item.title} />
      </legend>
      {item.row ? (
        <p>
          {t('answer-promise', {
            who: tr.list(item.row.promisors.map((each) => tr.say(each.name))),
            what: item.row.quantity === null ? tr.say(item.row.title) : tr.measure(item.row),
            date: tr.date(item.row.announcedOn),
          })}{' '}
          <CommitmentLink row={item.row} />
        </p>
      ) : null}
      {item.earlier.length > 0 ? (
        <details>
          <summary>{t('answer-earlier', { count: item.earlier.length, n: tr.number(item.earlier.length) })}</summary>
          <AttestationList views={item.earlier} />
        </details>
      ) : null}
      <div
        role="radiogroup"
        aria-labelledby={`${field}-question`}
        aria-describedby={error ? `${field}-error` : undefined}
      >
        <p id={`${field}-question`}>
          <strong>{t('answer-question')}</strong>
        </p>
        {error ? (
          <p class="field-error" id={`${field}-error`}>
            {t(`answer-error-${error.code}`)}
          </p>
        ) : null}
        {answerVerdicts.map((verdict, at) => (
          <p class="choice">
            <label>
              <input
                type="radio"
                id={at === 0 ? field : `${field}-${verdict}`}
                name={field}
                value={verdict}
                checked={chosen === verdict}
              />
              {t(`answer-verdict-${verdict}`)}
            </label>
          </p>
        ))}
      </div>
      <TextField
        answer={answer}
        name={answerField('quantity', index)}
        label={t('answer-quantity')}
        hint={
          item.row?.unit
            ? t('answer-quantity-hint', { example: tr.quantity('1200', item.row.unit) })
            : t('answer-quantity-hint-any')
        }
      />
      <TextField
        answer={answer}
        name={answerField('date', index)}
        label={t('answer-date')}
        hint={t('answer-date-hint')}
      />
      <TextField
        answer={answer}
        name={answerField('reason', index)}
        label={t('answer-reason')}
        hint={t('answer-reason-hint')}
        isLong
      />
    </fieldset>
  );
}

function TextField({
  answer,
  name,
  label,
  hint,
  isLong = false,
}: {
  readonly answer: AnswerFormAnswer;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isLong?: boolean;
}) {
  const { t } = useReader();
  const error = answer.errors.find((each) => each.field === name);
  const described = `${name}-hint${error ? ` ${name}-error` : ''}`;
  const value = answer.values[name] ?? '';
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {error ? (
        <p class="field-error" id={`${name}-error`}>
          {t(`answer-error-${error.code}`)}
        </p>
      ) : null}
      {isLong ? (
        <textarea
          id={name}
          name={name}
          rows={4}
          maxLength={2000}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          dir="auto"
        >
          {value}
        </textarea>
      ) : (
        <input
          id={name}
          name={name}
          value={value}
          maxLength={200}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          dir="auto"
        />
      )}
    </div>
  );
}

/** The public text exactly as it will stand, before anything is signed. */
function Preview({ answer }: { readonly answer: AnswerFormAnswer }) {
  const { t, tr, href } = useReader();
  const { values, items } = answer;
  const answered = items.flatMap((item, index) => {
    const verdict = values[answerField('verdict', index)] ?? '';
    return verdict === '' ? [] : [{ item, index, verdict }];
  });
  return (
    <>
      <p class="lede">{t('answer-preview-lede')}</p>
      {answered.map(({ item, index, verdict }) => {
        const value = (name: AnswerFieldName) => values[answerField(name, index)] ?? '';
        return (
          <article class="attestation">
            <h2>
              <Say text={item.title} />
            </h2>
            <p>
              <strong>
                <PartyLink party={answer.party} />
              </strong>{' '}
              ({t(`role-${answer.role}`)}) — <span class="verdict">{tr.code('verdict', verdict)}</span>
              {value('quantity') ? ` · ${value('quantity')}` : ''}
              {value('date') ? ` · ${tr.date(value('date'))}` : ''}
            </p>
            {value('reason') ? <Quote words={value('reason')} /> : <p class="soft">{t('no-words-given')}</p>}
            {values.signedAs ? (
              <p class="soft">
                {t('signed-as')}: <bdi>{values.signedAs}</bdi>
              </p>
            ) : null}
          </article>
        );
      })}
      {answered.length < items.length ? <p>{t('answer-rest-open')}</p> : null}
      <p class="note">{t('answer-for-ever')}</p>
      <form method="post" action={href(paths.answer(answer.token)).split('?')[0]}>
        {Object.entries(values)
          .filter(([name]) => name !== 'step')
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <p class="actions">
          <button type="submit" name="step" value="send">
            {t('answer-send')}
          </button>{' '}
          <button type="submit" name="step" value="edit" class="quiet">
            {t('answer-edit')}
          </button>
        </p>
      </form>
    </>
  );
}

function Done({ answer }: { readonly answer: AnswerFormAnswer }) {
  const { t, tr, href } = useReader();
  return (
    <>
      <p class="lede" role="status">
        {t('answer-done', { count: answer.receipts.length, n: tr.number(answer.receipts.length) })}
      </p>
      <p>{t('answer-done-plain')}</p>
      <ul>
        {answer.receipts.map(({ index, leafHash }) => (
          <li>
            <a href={href(paths.receipt(index))}>
              {t('receipt')} {tr.number(index)}
            </a>{' '}
            <code class="hash">{leafHash}</code>
          </li>
        ))}
      </ul>
      <ul>
        {answer.items.map((item) => (
          <li>
            <a href={href(paths[item.on.type](item.on.id))}>
              <Say text={item.title} />
            </a>
          </li>
        ))}
      </ul>
      <p>{t('answer-amend')}</p>
    </>
  );
}
