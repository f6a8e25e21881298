import type { SearchAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { CommitmentTable } from '../parts/commitments.tsx';
import { choicesOf, Filters, inOrder, SelectFilter, TextFilter } from '../parts/filters.tsx';
import { LabelMark } from '../parts/label.tsx';
import { Pager } from '../parts/pager.tsx';
import { Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
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
      <SearchFilters answer={answer} />
      {q === '' && answer.type === null ? (
        <p>{t('search-empty')}</p>
      ) : (
        <p class="lede" role="status">
          {tr.sentences([
            ...byAmount.flatMap(({ words, commitments: { length } }) =>
              length === 0 ? [] : [t('search-answer-amount', { count: length, n: tr.number(length), words })],
            ),
            t(byAmount.length > 0 && total > 0 ? 'search-count-words' : 'search-count', {
              count: total,
              n: tr.number(total),
            }),
          ])}
        </p>
      )}
      <Asked answer={answer} />
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
                      <Title hit={hit} />
                    ) : (
                      <a href={href(path)}>
                        <bdi>
                          <Title hit={hit} />
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
                  {hit.why.length > 0 ? <Why hit={hit} asked={answer.asked.words.length} /> : null}
                </li>
              );
            })}
          </ol>
          <Pager total={total} page={answer.page} pageSize={answer.pageSize} />
        </section>
      ) : (q === '' && answer.type === null) || byAmount.some(({ commitments }) => commitments.length > 0) ? null : (
        <p class="empty">{t('search-nothing')}</p>
      )}
      <details class="note">
        <summary>{t('search-help-title')}</summary>
        <p>{t('search-help-words')}</p>
        <p>{t('search-help-fields')}</p>
        <p>{t('search-help-order')}</p>
      </details>
    </>
  );
}

/** A title in the reader's language where the journal has it, and as a source gives it in the language of that source. */
function Title({ hit: { title, titleLanguage } }: { readonly hit: SearchAnswer['hits'][number] }) {
  const { tr } = useReader();
  if (titleLanguage === null) return <Say text={title} />;
  return titleLanguage === tr.lang ? tr.pick(title).text : <span lang={titleLanguage}>{tr.pick(title).text}</span>;
}

/** The words and every filter in one form: what is sent is what is in the address. */
function SearchFilters({ answer }: { readonly answer: SearchAnswer }) {
  const reader = useReader();
  const { t, tr } = reader;
  const { q, asked, countries, labels, types } = answer;
  const any = t('filter-any');
  const isNarrowed = [answer.type, asked.country, asked.label, asked.from, asked.to, asked.sort].some(
    (value) => value !== null,
  );
  return (
    <Filters path={paths.search}>
      <div class="wide">
        <TextFilter name="q" label={t('search-label')} value={q} />
      </div>
      <details class="wide" open={isNarrowed}>
        <summary>{t('search-narrow')}</summary>
        <div class="filters">
          <SelectFilter
            name="type"
            label={t('search-kind')}
            value={answer.type}
            any={any}
            choices={choicesOf(types, (value) => tr.code('type', value), reader)}
          />
          <SelectFilter
            name="country"
            label={t('col-country')}
            value={asked.country}
            any={any}
            choices={inOrder(
              choicesOf(countries, (code) => tr.country(code), reader),
              reader,
            )}
          />
          <SelectFilter
            name="label"
            label={t('col-label')}
            value={asked.label}
            any={any}
            choices={choicesOf(labels, (value) => tr.code('label', value), reader)}
          />
          <TextFilter name="from" label={t('filter-from')} value={asked.from} type="number" />
          <TextFilter name="to" label={t('filter-to')} value={asked.to} type="number" />
          <SelectFilter
            name="sort"
            label={t('search-sort')}
            value={asked.sort}
            any={t('search-sort-best')}
            choices={['newest', 'oldest'].map((value) => ({ value, words: t(`search-sort-${value}`) }))}
          />
        </div>
      </details>
    </Filters>
  );
}

/** How the query was read, where that is not plain from the words themselves. */
function Asked({ answer: { asked } }: { readonly answer: SearchAnswer }) {
  const { t, tr } = useReader();
  const { words, phrases, country, label, from, to } = asked;
  const filters = [
    ...phrases.map((phrase) => t('search-asked-phrase', { phrase })),
    ...(country === null ? [] : [tr.country(country)]),
    ...(label === null ? [] : [tr.code('label', label)]),
    ...(from === null && to === null
      ? []
      : [
          t('search-asked-years', {
            from: from === null ? t('search-asked-open') : String(from),
            to: to === null ? t('search-asked-open') : String(to),
          }),
        ]),
  ];
  if (filters.length === 0) return null;
  return (
    <>
      <p class="note">{t('search-asked', { what: tr.list([...words, ...filters]) })}</p>
      {asked.arePhrasesLoose ? (
        <p class="note">{t('search-phrases-loose', { phrases: tr.list(phrases.map((each) => `“${each}”`)) })}</p>
      ) : null}
    </>
  );
}

/** What gave a hit its place, word by word. */
function Why({ hit, asked }: { readonly hit: SearchAnswer['hits'][number]; readonly asked: number }) {
  const { t, tr } = useReader();
  return (
    <details class="soft">
      <summary>{t('search-why', { points: tr.number(Number(hit.score).toFixed(1)) })}</summary>
      <ul>
        {hit.why.map(({ term, country, inTitle, documents, points }) => (
          <li>
            {t(country !== null ? 'search-why-country' : inTitle ? 'search-why-title' : 'search-why-text', {
              term: country === null ? term : tr.country(country),
              count: documents,
              n: tr.number(documents),
              points: tr.number(Number(points).toFixed(1)),
            })}
          </li>
        ))}
      </ul>
      <p>
        {t('search-why-factors', {
          found: tr.number(hit.found),
          asked: tr.number(asked),
          factor: tr.number(hit.kindFactor),
        })}
      </p>
    </details>
  );
}
