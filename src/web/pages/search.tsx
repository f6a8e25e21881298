import type { SearchAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { CommitmentTable } from '../parts/commitments.tsx';
import { LabelMark } from '../parts/label.tsx';
import { Pager } from '../parts/pager.tsx';
import { Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { SearchForm } from '../shell.tsx';
import { subjectPath } from './statement.tsx';

export const searchTitle = ({ q, type }: SearchAnswer, { t, tr }: Reader): string =>
  q !== ''
    ? t('search-title', { q })
    : type === null
      ? t('search-button')
      : t('search-all-of', { type: tr.code('types', type) });

export function SearchPage({ answer }: { readonly answer: SearchAnswer }) {
  const reader = useReader();
  const { t, tr, href, same } = reader;
  const { q, hits, total, types, byAmount, didYouMean, unmatched } = answer;
  const all = types.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h1>{searchTitle(answer, reader)}</h1>
      <SearchForm id="page-q" q={q} />
      {q === '' && answer.type === null ? (
        <p>{t('search-empty')}</p>
      ) : (
        <p class="lede" role="status">
          {t('search-count', { count: total, n: tr.number(total) })}
        </p>
      )}
      {didYouMean ? (
        <p>
          {t('search-did-you-mean')} <a href={href(paths.search, { q: didYouMean })}>{didYouMean}</a>
        </p>
      ) : null}
      {unmatched.length > 0 ? <p class="note">{t('search-unmatched', { words: tr.list([...unmatched]) })}</p> : null}
      {byAmount.map(({ words, commitments }, at) => (
        <section aria-labelledby={`amount-${at}`}>
          <h2 id={`amount-${at}`}>{t('search-by-amount', { words })}</h2>
          {commitments.length === 0 ? (
            <p class="empty">{t('search-by-amount-none')}</p>
          ) : (
            <CommitmentTable
              rows={commitments}
              caption={t('commitments-count', { count: commitments.length, n: tr.number(commitments.length) })}
            />
          )}
        </section>
      ))}
      {types.length > 0 ? (
        <nav class="kinds" aria-label={t('search-types')}>
          <ul>
            {q === '' ? null : (
              <li>
                <a
                  href={same({ query: { type: '', page: '' } })}
                  aria-current={answer.type === null ? 'true' : undefined}
                >
                  {t('search-all-types')} <span class="count">{tr.number(all)}</span>
                </a>
              </li>
            )}
            {types.map(({ value, count }) => (
              <li>
                <a
                  href={same({ query: { type: value, page: '' } })}
                  aria-current={answer.type === value ? 'true' : undefined}
                >
                  {tr.code('type', value)} <span class="count">{tr.number(count)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {hits.length > 0 ? (
        <section aria-labelledby="hits">
          <h2 id="hits">{t('search-results')}</h2>
          <ol class="hits">
            {hits.map((hit) => {
              const path = subjectPath(hit.type, hit.id);
              return (
                <li>
                  <h3>
                    {path === null ? (
                      <Say text={hit.title} />
                    ) : (
                      <a href={href(path)}>
                        <bdi>
                          <Say text={hit.title} />
                        </bdi>
                      </a>
                    )}
                  </h3>
                  <p class="soft">
                    {tr.code('type', hit.type)}
                    {hit.type === 'statement' && hit.label ? ` ${hit.label}` : ''}
                    {hit.country
                      ? ` · ${hit.country
                          .split(' ')
                          .map((code) => tr.country(code))
                          .join(', ')}`
                      : ''}
                    {hit.year === null ? '' : ` · ${hit.year}`}{' '}
                    {hit.type === 'commitment' && hit.label ? <LabelMark label={hit.label} /> : null}
                  </p>
                </li>
              );
            })}
          </ol>
          <Pager total={total} page={answer.page} pageSize={answer.pageSize} />
        </section>
      ) : (q === '' && answer.type === null) || byAmount.some(({ commitments }) => commitments.length > 0) ? null : (
        <p class="empty">{t('search-nothing')}</p>
      )}
    </>
  );
}
