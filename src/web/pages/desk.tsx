import { sentenceOf } from '../../readers/index.ts';
import type { FieldProblem } from '../../review/index.ts';
import { paths } from '../address.ts';
import { FormToken, useMay, useName } from '../parts/session.tsx';
import { type Reader, useReader } from '../reader.ts';
import type { DeskPage, Sent } from './desk-answers.ts';
import { LabelCase, Proposed } from './desk-queue.tsx';

export const deskTitle = (_: unknown, { t }: Reader): string => t('desk-title');

/** The reading desk: who reads, a text to paste, the documents at hand. */
export function DeskHome({ answer }: { readonly answer: DeskPage }) {
  const { t, tr, href } = useReader();
  const { by, documents } = answer;
  const name = useName(by);
  const may = useMay('/:lang/desk');
  return (
    <>
      <h1>{t('desk-title')}</h1>
      <p class="lede">{t('desk-lede')}</p>
      <Problems problems={answer.problems} />
      <WhoReads by={by} />
      {answer.said === null ? null : (
        <p class="note" role="status">
          {t('desk-said', { count: answer.said, n: tr.number(answer.said) })}
        </p>
      )}
      {by === null ? null : (
        <>
          {may('keep') ? (
            <section aria-labelledby="paste">
              <h2 id="paste">{t('desk-paste')}</h2>
              <PasteForm by={by} sent={answer.sent} problems={answer.problems} />
            </section>
          ) : null}
          <section aria-labelledby="documents">
            <h2 id="documents">{t('desk-documents', { count: documents.length, n: tr.number(documents.length) })}</h2>
            {documents.length === 0 ? <p class="soft">{t('desk-no-documents')}</p> : null}
            <ul>
              {documents.map(({ source, decisions }) => (
                <li>
                  <a href={href(paths.reading(source.id), name)}>{source.title ?? source.id}</a>{' '}
                  <span class="soft">{t('desk-decisions', { count: decisions, n: tr.number(decisions) })}</span>
                </li>
              ))}
            </ul>
          </section>
          {may('confirm') ? (
            <section aria-labelledby="linking">
              <h2 id="linking">{t('linking-title')}</h2>
              <p>
                <a href={href(paths.linking, name)}>{t('linking-open')}</a>
              </p>
            </section>
          ) : null}
          {may('confirm') ? (
            <section aria-labelledby="contributions">
              <h2 id="contributions">{t('contributed-title')}</h2>
              <p>
                <a href={href(paths.contributions, name)}>
                  {t('contributed-waiting', { count: answer.contributions, n: tr.number(answer.contributions) })}
                </a>
              </p>
            </section>
          ) : null}
          {may('confirm') ? <Proposed answer={answer} /> : null}
          {may('confirm') ? <ToConfirm answer={answer} by={by} /> : null}
        </>
      )}
    </>
  );
}

/** Adverse labels that rules propose: each stands as proposed until two people have confirmed it. */
function ToConfirm({ answer, by }: { readonly answer: DeskPage; readonly by: string }) {
  const { t, tr } = useReader();
  const { toConfirm, isBuilding } = answer;
  return (
    <section aria-labelledby="confirm">
      <h2 id="confirm">{t('desk-confirm', { count: toConfirm.length, n: tr.number(toConfirm.length) })}</h2>
      <p>{t('desk-confirm-hint')}</p>
      {isBuilding ? <p class="note">{t('desk-building')}</p> : null}
      <ul class="plain">
        {toConfirm.map((label) => (
          <LabelCase label={label} queue={answer.queue} by={by} />
        ))}
      </ul>
    </section>
  );
}

/** Asks under which name decisions are said, or tells it. The name stands in the address: nothing is stored. */
export function WhoReads({ by }: { readonly by: string | null }) {
  const { t, href, context } = useReader();
  const { visitor } = context;
  if (visitor)
    return (
      <p>
        {t('desk-by', { by: visitor.name })} <a href={href(paths.account)}>{t('account-title')}</a>
      </p>
    );
  if (by !== null)
    return (
      <p>
        {t('desk-by', { by })} <a href={href(context.path)}>{t('desk-by-change')}</a>
      </p>
    );
  return (
    <form method="get" action={href(context.path).split('?')[0]} class="field">
      <label for="by">{t('desk-who')}</label>
      <p class="hint" id="by-hint">
        {t('desk-who-hint')}
      </p>
      <input id="by" name="by" required maxLength={100} autocomplete="name" aria-describedby="by-hint" />{' '}
      <button type="submit">{t('desk-go-on')}</button>
    </form>
  );
}

export function Problems({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const reader = useReader();
  const { t } = reader;
  if (problems.length === 0) return null;
  return (
    <div class="error-summary" role="alert" aria-labelledby="errors">
      <h2 id="errors">{t('there-is-a-problem')}</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            <a href={`#${problem.field}`}>{problemWords(problem, reader)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const problemWords = ({ field, code, finding }: FieldProblem, { t, tr }: Reader): string => {
  if (field === 'contribution') return t(`contributed-problem-${code}`);
  const words = t(`desk-problem-${code}`, { field: tr.has(`desk-field-${field}`) ? t(`desk-field-${field}`) : field });
  return finding === undefined ? words : `${words} ${sentenceOf(finding, tr.lang)} (${finding.code})`;
};

function PasteForm({
  by,
  sent,
  problems,
}: {
  readonly by: string;
  readonly sent: Sent;
  readonly problems: readonly FieldProblem[];
}) {
  const { t, tr, href, context } = useReader();
  const given = { sent, problems };
  const name = useName(by);
  return (
    <form method="post" action={href(context.path, name)}>
      <FormToken />
      <input type="hidden" name="step" value="keep" />
      <Field {...given} name="title" hint={t('desk-title-hint')} />
      <Field {...given} name="text" hint={t('desk-text-hint')} rows={10} />
      <Field {...given} name="url" hint={t('desk-url-hint')} />
      <div class="field">
        <label for="language">{t('desk-field-language')}</label>
        <select id="language" name="language">
          {['es', 'en', 'pt', 'fr', 'zh'].map((code) => (
            <option value={code} selected={(sent.language ?? context.lang) === code}>
              {tr.language(code)}
            </option>
          ))}
        </select>
      </div>
      <Field {...given} name="published" hint={t('desk-published-hint')} />
      <Field {...given} name="id" hint={t('desk-id-hint')} />
      <p class="choice">
        <label>
          <input type="checkbox" name="licence" value="open" checked={sent.licence === 'open'} />
          {t('desk-open-licence')}
        </label>
      </p>
      <button type="submit">{t('desk-keep')}</button>
    </form>
  );
}

/** One labelled field of a desk form, with what was sent and what is wrong with it. */
export function Field({
  name,
  label,
  hint,
  rows,
  sent,
  problems,
  initial,
  list,
}: {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly sent: Sent;
  readonly problems: readonly FieldProblem[];
  readonly initial?: string | undefined;
  readonly list?: string;
}) {
  const reader = useReader();
  const { t } = reader;
  const problem = problems.find((each) => each.field === name);
  const described =
    [hint === undefined ? '' : `${name}-hint`, problem ? `${name}-error` : ''].filter(Boolean).join(' ') || undefined;
  const value = sent[name] ?? initial ?? '';
  const isWrong = problem ? true : undefined;
  return (
    <div class="field">
      <label for={name}>{label ?? t(`desk-field-${name}`)}</label>
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem ? (
        <p class="field-error" id={`${name}-error`}>
          {problemWords(problem, reader)}
        </p>
      ) : null}
      {rows === undefined ? (
        <input
          id={name}
          name={name}
          value={value}
          list={list}
          aria-describedby={described}
          aria-invalid={isWrong}
          dir="auto"
        />
      ) : (
        <textarea id={name} name={name} rows={rows} aria-describedby={described} aria-invalid={isWrong} dir="auto">
          {value}
        </textarea>
      )}
    </div>
  );
}
