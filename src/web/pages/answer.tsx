import type { ComponentChildren } from 'preact';
import type { Attestation } from '../../model/index.ts';
import type { ReplyField, ReplyItem, ReplyPage } from '../../views/index.ts';
import { paths } from '../address.ts';
import { Attachments } from '../parts/attachments.tsx';
import { LabelMark } from '../parts/label.tsx';
import { FormToken } from '../parts/session.tsx';
import { Quote } from '../parts/statement.tsx';
import { PartyLink, Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { WorkClaims, workWords } from './work.tsx';

/** Verdicts in the order of the form. */
const verdicts = ['confirm', 'confirm-in-part', 'dispute', 'not-known-to-us', 'no-comment'] as const;

export const answerTitle = ({ party }: ReplyPage, { t, tr }: Reader): string =>
  t('answer-title', { party: tr.say(party.name) });

/** The form behind an invitation link, one form a record, with a preview of the public text before it is signed. */
export function AnswerPage({ answer }: { readonly answer: ReplyPage }) {
  const reader = useReader();
  const { t, tr, context } = reader;
  const { party, items, errors, preview } = answer;
  const tried = items.findIndex(({ item }) => item === answer.values.item);
  return (
    <>
      <h1>{answerTitle(answer, reader)}</h1>
      {errors.length > 0 ? (
        <div class="error-summary" role="alert" aria-labelledby="errors">
          <h2 id="errors">{t('there-is-a-problem')}</h2>
          <ul>
            {errors.map(({ field, code }) => (
              <li>
                <a href={`#${targetOf(field, items[tried])}-${Math.max(tried, 0)}`}>
                  {items.length > 1 && items[tried] ? `${nameOf(items[tried], tried, reader)}: ` : ''}
                  {errorWords(field, code, reader)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {preview ? (
        <Preview answer={answer} preview={preview} />
      ) : (
        <>
          <p class="lede">
            {t('answer-lede', { count: items.length, n: tr.number(items.length), party: tr.say(party.name) })}
          </p>
          <ul>
            {context.path.startsWith('asked/') ? null : <li>{t('answer-no-account')}</li>}
            <li>{t('answer-public')}</li>
            <li>{t('answer-no-accusation')}</li>
            {context.path.startsWith('asked/') ? null : (
              <li>{t('answer-expires', { date: tr.date(answer.expires) })}</li>
            )}
          </ul>
          {answer.isReadOnly ? <p class="note">{t('answer-read-only')}</p> : null}
          {items.length > 1 ? (
            <nav aria-label={t('answer-list')}>
              <ul class="plain">
                {items.map((item, index) => (
                  <li>
                    <a href={`#item-${index}`}>{nameOf(item, index, reader)}</a>{' '}
                    <span class="soft">
                      {item.given.length === 0
                        ? t('answer-none-yet')
                        : t(`verdict-${item.given.at(-1)?.attestation.verdict}`)}
                    </span>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          {items.map((item, index) => (
            <ItemForm answer={answer} item={item} index={index} isTried={index === tried} />
          ))}
        </>
      )}
    </>
  );
}

/** Where a field without an input of its own is mended. */
const targets: Partial<Record<ReplyField, string>> = { unit: 'quantity', item: 'item', step: 'item' };
const targetOf = (field: ReplyField, item: ReplyItem | undefined): string => {
  const target = targets[field] ?? field;
  return target === 'quantity' && !item?.commitment?.unit ? 'reason' : target;
};

const errorWords = (field: ReplyField, code: string, { t, tr }: Reader): string =>
  tr.has(`answer-error-${field}-${code}`) ? t(`answer-error-${field}-${code}`) : t(`answer-error-${code}`);

/** A thing that was asked about, with its number among them. */
const nameOf = (item: ReplyItem, index: number, { tr }: Reader): string =>
  `${tr.number(index + 1)}. ${tr.say(item.title)}`;

function ItemForm({
  answer,
  item,
  index,
  isTried,
}: {
  readonly answer: ReplyPage;
  readonly item: ReplyItem;
  readonly index: number;
  readonly isTried: boolean;
}) {
  const reader = useReader();
  const { t, tr, href, context } = reader;
  const values = isTried ? answer.values : {};
  const errors = isTried ? answer.errors : [];
  const errorOf = (field: ReplyField) => errors.find((each) => each.field === field);
  const verdictError = errorOf('verdict');
  const unit = item.commitment?.unit ?? null;
  const field = { values, errorOf, index };
  return (
    <section class="asked" aria-labelledby={`item-${index}`}>
      <h2 id={`item-${index}`}>
        {answer.items.length > 1 ? `${tr.number(index + 1)}. ` : ''}
        <Say text={item.title} />
      </h2>
      {item.commitment ? (
        <p>
          {t('answer-promise', {
            count: item.commitment.promisors.length,
            who: tr.list(item.commitment.promisors.map((each) => tr.say(each.name))),
            what: item.commitment.quantity === null ? tr.say(item.title) : tr.measure(item.commitment),
            date: tr.date(item.commitment.announcedOn),
          })}{' '}
          {t('answer-so-far')} <LabelMark label={item.commitment.label} />{' '}
          <a href={href(paths.commitment(item.id))}>{t('answer-see-record')}</a>
        </p>
      ) : item.type === 'statement' ? (
        <p>
          {t('answer-statement')} <a href={href(paths.statement(item.id))}>{t('answer-see-record')}</a>
        </p>
      ) : (
        <>
          <p>
            {item.work ? `${t('answer-work', workWords(item.work, reader))} ` : null}
            <a href={href(paths.work(item.id))}>{t('answer-see-record')}</a>
          </p>
          {item.work ? <WorkClaims work={item.work} /> : null}
        </>
      )}
      {item.given.length > 0 ? (
        <>
          <h3>{t('answer-earlier', { count: item.given.length, n: tr.number(item.given.length) })}</h3>
          {item.given.map(({ attestation, entryIndex, at }) => (
            <Given answer={answer} attestation={attestation} entryIndex={entryIndex}>
              <time datetime={at}>{tr.instant(at)}</time> ·{' '}
              <a href={href(paths.receipt(entryIndex))}>
                {t('receipt')} {tr.number(entryIndex)}
              </a>
            </Given>
          ))}
          <p>{t('answer-amend')}</p>
        </>
      ) : null}
      <form method="post" enctype="multipart/form-data" action={href(context.path).split('?')[0]} novalidate>
        <FormToken />
        <input type="hidden" name="item" value={item.item} />
        {unit === null ? null : <input type="hidden" name="unit" value={unit} />}
        <fieldset aria-describedby={verdictError ? `verdict-${index}-error` : undefined}>
          <legend>{t('answer-question')}</legend>
          {verdictError ? (
            <p class="field-error" id={`verdict-${index}-error`}>
              {errorWords('verdict', verdictError.code, reader)}
            </p>
          ) : null}
          {verdicts.map((verdict, at) => (
            <p class="choice">
              <label>
                <input
                  type="radio"
                  id={at === 0 ? `verdict-${index}` : `verdict-${index}-${verdict}`}
                  name="verdict"
                  value={verdict}
                  checked={values.verdict === verdict}
                />
                {t(`answer-verdict-${verdict}`)}
              </label>
            </p>
          ))}
          {item.commitment ? <p class="hint">{t('answer-yes-means')}</p> : null}
        </fieldset>
        {unit === null ? null : (
          <TextField
            {...field}
            name="quantity"
            label={t('answer-quantity')}
            hint={t('answer-quantity-hint', { example: tr.quantity('120', unit) })}
          />
        )}
        <TextField {...field} name="date" label={t('answer-date')} hint={t('answer-date-hint')} />
        <TextField {...field} name="reason" label={t('answer-reason')} hint={t('answer-reason-hint')} isLong />
        <FileField {...field} waiting={isTried ? answer.waiting : null} />
        <TextField {...field} name="signedAs" label={t('answer-signed-as')} hint={t('answer-signed-as-hint')} />
        <button type="submit" name="step" value="preview">
          {t('answer-to-preview')}
        </button>
      </form>
    </section>
  );
}

/** A photo or document: chosen anew, or the one that waits, which may be left out. */
function FileField({
  values,
  errorOf,
  index,
  waiting,
}: Pick<Parameters<typeof TextField>[0], 'values' | 'errorOf' | 'index'> & {
  readonly waiting: ReplyPage['waiting'];
}) {
  const reader = useReader();
  const { t, tr } = reader;
  const error = errorOf('file');
  const id = `file-${index}`;
  return (
    <>
      <div class="field">
        <label for={id}>{t('attach-file')}</label>
        <p class="hint" id={`${id}-hint`}>
          {t('attach-hint')}
        </p>
        {error ? (
          <p class="field-error" id={`${id}-error`}>
            {errorWords('file', error.code, reader)}
          </p>
        ) : null}
        <input
          id={id}
          type="file"
          name="file"
          accept="image/jpeg,image/png,application/pdf"
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
        />
        {waiting === null ? null : (
          <p class="choice">
            <input type="hidden" name="waiting" value={waiting.key} />
            <label>
              <input type="checkbox" name="without" value="yes" />
              {t('attach-leave-out', { size: tr.number(Math.ceil(waiting.bytes / 1024)) })}
            </label>
          </p>
        )}
      </div>
      <TextField
        values={values}
        errorOf={errorOf}
        index={index}
        name="about"
        label={t('attach-about')}
        hint={t('attach-about-hint')}
      />
    </>
  );
}

function TextField({
  name,
  label,
  hint,
  isLong = false,
  values,
  errorOf,
  index,
}: {
  readonly name: 'quantity' | 'date' | 'reason' | 'signedAs' | 'about';
  readonly label: string;
  readonly hint: string;
  readonly isLong?: boolean;
  readonly values: ReplyPage['values'];
  readonly errorOf: (field: ReplyField) => { readonly code: string } | undefined;
  readonly index: number;
}) {
  const reader = useReader();
  const id = `${name}-${index}`;
  const error = errorOf(name);
  const described = `${id}-hint${error ? ` ${id}-error` : ''}`;
  const value = values[name] ?? '';
  const isWrong = error ? true : undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error ? (
        <p class="field-error" id={`${id}-error`}>
          {errorWords(name, error.code, reader)}
        </p>
      ) : null}
      {isLong ? (
        <textarea
          id={id}
          name={name}
          rows={4}
          maxLength={2000}
          aria-describedby={described}
          aria-invalid={isWrong}
          dir="auto"
        >
          {value}
        </textarea>
      ) : (
        <input
          id={id}
          name={name}
          value={value}
          maxLength={200}
          aria-describedby={described}
          aria-invalid={isWrong}
          dir="auto"
        />
      )}
    </div>
  );
}

/** An answer exactly as it stands, or will stand, in public. */
export function Given({
  answer: { party },
  attestation,
  fileAt,
  entryIndex,
  children,
}: {
  readonly answer: Pick<ReplyPage, 'party'>;
  readonly attestation: Attestation;
  /** Where the file is shown while it is not public; left out: where it is for everybody. */
  readonly fileAt?: string | undefined;
  /** Where the journal holds it: before the next edition does, its files are named and not shown. */
  readonly entryIndex?: number | undefined;
  readonly children?: ComponentChildren;
}) {
  const { t, tr, stamp } = useReader();
  const isHeld = entryIndex === undefined || stamp === null || entryIndex < stamp.journalSize;
  return (
    <article class="attestation">
      <p>
        <strong>
          <PartyLink party={party} />
        </strong>{' '}
        ({t(`role-${attestation.role}`)}): <span class="verdict">{t(`verdict-${attestation.verdict}`)}</span>
        {attestation.quantity ? ` · ${tr.measure(attestation.quantity)}` : ''}
        {attestation.date ? ` · ${tr.date(attestation.date)}` : ''}
      </p>
      {attestation.reason ? <Quote words={attestation.reason} /> : <p class="soft">{t('no-words-given')}</p>}
      <Attachments attachments={attestation.attachments} at={fileAt} isHeld={isHeld} />
      {attestation.signedAs ? (
        <p class="soft">
          {t('signed-as')}: <bdi>{attestation.signedAs}</bdi>
        </p>
      ) : null}
      {children ? <p class="soft">{children}</p> : null}
    </article>
  );
}

function Preview({ answer, preview }: { readonly answer: ReplyPage; readonly preview: Attestation }) {
  const { t, href, context } = useReader();
  const item = answer.items.find(({ type, id }) => type === preview.on.type && id === preview.on.id);
  return (
    <>
      <p class="lede">{t('answer-preview-lede')}</p>
      {item ? (
        <h2>
          <Say text={item.title} />
        </h2>
      ) : null}
      <Given
        answer={answer}
        attestation={preview}
        fileAt={answer.waiting ? href(context.path, { file: answer.waiting.key }) : undefined}
      />
      {answer.waiting === null ? null : (
        <p class="note">{t(answer.waiting.mediaType === 'application/pdf' ? 'attach-pdf' : 'attach-cleaned')}</p>
      )}
      <p class="note">{t('answer-for-ever')}</p>
      {answer.isReadOnly ? (
        <p class="note">{t('answer-read-only')}</p>
      ) : (
        <form method="post" action={href(context.path).split('?')[0]}>
          <FormToken />
          {Object.entries(answer.values)
            .filter(([name]) => name !== 'step')
            .map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
          <button type="submit" name="step" value="send">
            {t('answer-send')}
          </button>
        </form>
      )}
      {item ? (
        <details>
          <summary>{t('answer-edit')}</summary>
          <ItemForm answer={answer} item={item} index={answer.items.indexOf(item)} isTried />
        </details>
      ) : null}
    </>
  );
}
