import type { SqlAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { num, Table } from '../parts/table.tsx';
import { useReader } from '../reader.ts';

const numeric = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL|DOUBLE|FLOAT)/;

/** A question in SQL and its rows; the tables that there are. */
export function SqlPage({ answer }: { readonly answer: SqlAnswer }) {
  const { t, tr, href } = useReader();
  const { q, columns, table, refusal, isCut, most } = answer;
  const n = (count: number) => ({ count, n: tr.number(count) });
  const isAnswered = q !== null && refusal === null;
  return (
    <>
      <h1>{t('sql-title')}</h1>
      <p class="lede">{t('sql-lede')}</p>
      {refusal === null ? null : (
        <div class="error-summary" role="alert" aria-labelledby="refused">
          <h2 id="refused">{t('sql-refused')}</h2>
          <p>
            {t(`sql-refused-${refusal.why}`)} {refusal.what === '' ? null : <code lang="en">{refusal.what}</code>}
          </p>
          {refusal.line === null ? null : (
            <p>
              <a href="#q">
                {refusal.column === null
                  ? t('sql-place-line', { line: tr.number(refusal.line) })
                  : t('sql-place', { line: tr.number(refusal.line), column: tr.number(refusal.column) })}
              </a>
            </p>
          )}
        </div>
      )}
      <form method="get" action={href(paths.sql)} class="sql">
        <p>
          <label for="q">{t('sql-field')}</label>
          <textarea
            id="q"
            name="q"
            rows={Math.min(16, Math.max(5, (q ?? '').split('\n').length + 1))}
            spellcheck={false}
            autocapitalize="off"
            autocomplete="off"
            lang="en"
            dir="ltr"
            {...(refusal && { 'aria-invalid': 'true', 'aria-describedby': 'refused' })}
          >
            {q ?? ''}
          </textarea>
        </p>
        <p class="soft">
          {t('sql-limits', {
            seconds: tr.number(most.seconds),
            page: tr.number(most.page),
            file: tr.number(most.file),
          })}
        </p>
        <p>
          <button type="submit">{t('sql-ask')}</button>
        </p>
      </form>
      {isAnswered ? (
        <section aria-labelledby="rows">
          <h2 id="rows">{t('sql-rows')}</h2>
          {table.rows.length === 0 ? (
            <p class="empty">{t('sql-none')}</p>
          ) : (
            <Table
              wide
              caption={isCut ? t('sql-cut', n(table.rows.length)) : t('sql-count', n(table.rows.length))}
              columns={columns.map(({ name }) => name)}
              rows={table.rows.map((row) =>
                row.map((cell, at) => {
                  const content = cell === null ? <span class="unknown">NULL</span> : <bdi>{cell}</bdi>;
                  return numeric.test(columns[at]?.type ?? '') ? num(content) : content;
                }),
              )}
            />
          )}
          <p class="soft">{t('sql-caution')}</p>
        </section>
      ) : null}
      {answer.examples.length === 0 ? null : (
        <section aria-labelledby="examples">
          <h2 id="examples">{t('sql-examples')}</h2>
          <ul>
            {answer.examples.map(({ example, q: text }) => (
              <li>
                <a href={href(paths.sql, { q: text })}>{t(`sql-example-${example}`)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="tables">
        <h2 id="tables">{t('sql-tables')}</h2>
        <p>{t('sql-tables-plain')}</p>
        <dl class="facts tables">
          {answer.tables.map(({ name, what, rows, columns: names }) => (
            <div>
              <dt>
                <code>{name}</code> <span class="soft">{t('sql-table-rows', n(rows))}</span>
              </dt>
              <dd lang="en">
                {what}
                <br />
                <code class="soft">{names.join(', ')}</code>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
