import {
  type CoverageAnswer,
  type CoverageFilter,
  type CoverageSquare,
  type CoverageState,
  coverageStates,
} from '../../views/index.ts';
import { paths } from '../address.ts';
import { Filters, SelectFilter, TextFilter } from '../parts/filters.tsx';
import { Pager } from '../parts/pager.tsx';
import { FigureSection, trailHref } from '../parts/pieces.tsx';
import { num, Table } from '../parts/table.tsx';
import { CountLink, Say, Unknown } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';

const views = ['matrix', 'list', 'map'] as const;
const stages = ['pledge', 'commitment', 'disbursement'] as const;

export const coverageTitle = ({ filter, partners }: CoverageAnswer, { t, tr }: Reader): string => {
  const partner = partners.find(({ id }) => id === filter.partner);
  return partner && filter.country
    ? t('coverage-pair', { partner: tr.say(partner.name), country: countryWords(filter.country, { t, tr }) })
    : t('nav-coverage');
};

const countryWords = (country: string, { t, tr }: Pick<Reader, 't' | 'tr'>): string =>
  country === 'region' ? t('whole-region') : tr.country(country);

/** What is published about each partner's money: by country, stage and years; one pair opens what it is made of. */
export function CoveragePage({ answer }: { readonly answer: CoverageAnswer }) {
  const reader = useReader();
  const { t, tr, same } = reader;
  const { filter, partners, countries, fullest, total, figures } = answer;
  const byWords = (a: { words: string }, b: { words: string }) => a.words.localeCompare(b.words, tr.lang);
  const isPair = filter.partner !== null && filter.country !== null && filter.country !== 'region';
  const alike = partners.find(({ id }) => id === filter.alike);
  return (
    <>
      <h1>{coverageTitle(answer, reader)}</h1>
      {fullest.length === 0 ? null : (
        <>
          <p class="lede">
            {t('coverage-lede', {
              list: fullest
                .map(({ state, partners: own }) =>
                  t('coverage-lede-state', {
                    state: tr.code('coverage', state),
                    partners: tr.list(own.map(({ name }) => tr.say(name))),
                  }),
                )
                .join(tr.lang === 'zh' ? '；' : '; '),
            })}
          </p>
          <p class="soft">{t('coverage-cells-lede', { count: total, n: tr.number(total) })}</p>
        </>
      )}
      <p>{t('coverage-first-plain')}</p>
      <Filters path={paths.coverage}>
        {filter.view === 'matrix' ? null : <input type="hidden" name="view" value={filter.view} />}
        <SelectFilter
          name="partner"
          label={t('col-partner')}
          value={filter.partner}
          any={t('filter-any')}
          choices={partners.map(({ id, name }) => ({ value: id, words: tr.say(name) })).sort(byWords)}
        />
        <SelectFilter
          name="country"
          label={t('col-country')}
          value={filter.country}
          any={t('filter-any')}
          choices={[
            ...countries.map((code) => ({ value: code, words: tr.country(code) })).sort(byWords),
            { value: 'region', words: t('whole-region') },
          ]}
        />
        <SelectFilter
          name="stage"
          label={t('col-stage')}
          value={filter.stage}
          any={t('coverage-stage-any')}
          choices={[
            ...stages.map((value) => ({ value, words: t(`coverage-stage-${value}`) })),
            { value: 'any', words: t('coverage-stage-unstated') },
          ]}
        />
        <SelectFilter
          name="state"
          label={t('col-published')}
          value={filter.state ?? null}
          any={t('filter-any')}
          choices={coverageStates.map((value) => ({ value, words: tr.code('coverage', value) }))}
        />
        {filter.undated ? <input type="hidden" name="undated" value={filter.undated} /> : null}
        {filter.alike ? <input type="hidden" name="alike" value={filter.alike} /> : null}
        <TextFilter name="from" label={t('filter-from')} value={filter.from} type="number" />
        <TextFilter name="to" label={t('filter-to')} value={filter.to} type="number" />
      </Filters>
      {filter.alike ? (
        <p class="note">
          {t('coverage-alike', { partner: alike ? tr.say(alike.name) : filter.alike })}{' '}
          <a href={same({ query: { alike: '', page: '' } })}>{t('coverage-not-only')}</a>
        </p>
      ) : null}
      {filter.undated ? (
        <p class="note">
          {t('coverage-undated')} <a href={same({ query: { undated: '', page: '' } })}>{t('coverage-not-only')}</a>
        </p>
      ) : null}
      <nav class="kinds" aria-label={t('explore-views')}>
        <ul>
          {views.map((view) => (
            <li>
              <a
                href={same({ query: { view: view === 'matrix' ? '' : view, page: '' } })}
                aria-current={view === filter.view ? 'page' : undefined}
              >
                {t(`coverage-view-${view}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {total === 0 ? <p class="empty">{t('coverage-none')}</p> : null}
      {isPair ? <PairSection answer={answer} /> : null}
      {total === 0 || filter.view !== 'matrix' ? null : <MatrixSection answer={answer} />}
      {total === 0 || filter.view !== 'list' ? null : <ListSection answer={answer} />}
      {figures.map((figure) => (
        <FigureSection figure={figure} anchor={figure.id} />
      ))}
    </>
  );
}

const marks: Readonly<Record<CoverageState, string>> = {
  'activity-data': '●',
  aggregates: '◐',
  'third-party-estimate': '◇',
  'receiver-record': '□',
  nothing: '∅',
  'not-looked': '·',
};

function State({ state }: { readonly state: CoverageState }) {
  const { tr } = useReader();
  return (
    <span class={`coverage coverage-${state}`}>
      <span aria-hidden="true">{marks[state]}</span> {tr.code('coverage', state)}
    </span>
  );
}

const yearsText = (from: number | null, to: number | null): string | null =>
  from === null || to === null ? null : from === to ? String(from) : `${from}–${to}`;

function statesText(square: CoverageSquare, { t, tr }: Reader): string {
  return square.states
    .map(({ state, years, from, to }) => {
      const words = tr.code('coverage', state);
      const span = yearsText(from, to);
      return span === null ? words : t('coverage-state-years', { words, count: years, n: tr.number(years), span });
    })
    .join('; ');
}

/** Query of the cells behind a square or a cell. */
const pairQuery = (
  filter: CoverageFilter,
  change: Readonly<Record<string, string | number | null>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      partner: filter.partner,
      country: filter.country,
      stage: filter.stage,
      from: filter.from,
      to: filter.to,
      undated: filter.undated ?? null,
      state: filter.state ?? null,
      alike: filter.alike ?? null,
      ...change,
    }).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );

function MatrixSection({ answer }: { readonly answer: CoverageAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { filter, matrix, partners } = answer;
  const { rows, columns, step, squares, left } = matrix;
  const partnerName = (id: string) => {
    const partner = partners.find((each) => each.id === id);
    return partner ? tr.say(partner.name) : id;
  };
  const wordsOf = (of: string, key: string): string => {
    if (key === '?') return of === 'country' ? t('whole-region') : t('coverage-no-year');
    if (of === 'country') return tr.country(key);
    if (of === 'partner') return partnerName(key);
    if (of === 'stage') return t(`coverage-stage-${key}`);
    return of === 'period' && step > 1 ? `${key}–${Number(key) + step - 1}` : key;
  };
  const queryOf = (of: string, key: string): Record<string, string | number> => {
    if (key === '?') return of === 'country' ? { country: 'region' } : { undated: 'yes' };
    if (of === 'year') return { from: key, to: key };
    return of === 'period'
      ? { from: Math.max(Number(key), filter.from ?? 0), to: Math.min(Number(key) + step - 1, filter.to ?? 9999) }
      : { [of]: key };
  };
  const squareOf = new Map(squares.map((square) => [`${square.row} ${square.column}`, square]));
  const keys =
    rows.of === 'year' ? rows.keys : [...rows.keys].sort((a, b) => sortWords(wordsOf(rows.of, a), wordsOf(rows.of, b)));
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{t('coverage-view-matrix')}</h2>
      <ul class="marks">
        {coverageStates.map((state) => (
          <li>
            <State state={state} />
          </li>
        ))}
      </ul>
      <p>{t('coverage-matrix-plain')}</p>
      {left.length > 0 ? (
        <p class="note">
          {t('coverage-left', { count: left.length, n: tr.number(left.length), list: tr.list(left.map(partnerName)) })}
        </p>
      ) : null}
      {/* Scrolls sideways, so that the keyboard must reach it. */}
      <section class="table-frame wide matrix" tabindex={0} aria-label={t('coverage-matrix-caption')}>
        <table>
          <caption class="hidden">{t('coverage-matrix-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`coverage-head-${rows.of}`)}</th>
              {columns.keys.map((column) => (
                <th scope="col">{wordsOf(columns.of, column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.map((row) => (
              <tr>
                <th scope="row">
                  <a href={href(paths.coverage, pairQuery(filter, queryOf(rows.of, row)))}>{wordsOf(rows.of, row)}</a>
                </th>
                {columns.keys.map((column) => {
                  const square = squareOf.get(`${row} ${column}`);
                  if (square === undefined)
                    return (
                      <td>
                        <span class="hidden">{t('coverage-not-looked')}</span>
                      </td>
                    );
                  const words = statesText(square, reader);
                  const years = square.states[0]?.years ?? 0;
                  return (
                    <td class={`coverage-${square.state}`}>
                      <a
                        href={href(
                          paths.coverage,
                          pairQuery(filter, { ...queryOf(rows.of, row), ...queryOf(columns.of, column) }),
                        )}
                        title={words}
                      >
                        <span aria-hidden="true">
                          {marks[square.state]}
                          {years > 0 && rows.of !== 'year' ? ` ${tr.number(years)}` : ''}
                        </span>
                        <span class="hidden">{words}</span>
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );

  function sortWords(a: string, b: string): number {
    return a.localeCompare(b, tr.lang);
  }
}

function ListSection({ answer }: { readonly answer: CoverageAnswer }) {
  const { t, tr, href } = useReader();
  const { filter, cells, partners, total } = answer;
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('coverage-view-list')}</h2>
      <Table
        caption={t('coverage-list-caption')}
        columns={[
          t('col-partner'),
          t('col-country'),
          t('coverage-head-year'),
          t('col-stage'),
          t('col-published'),
          t('coverage-col-rows'),
          t('col-basis'),
        ]}
        rows={cells.map((cell) => {
          const partner = partners.find(({ id }) => id === cell.partner);
          const year = cell.year === null ? { undated: 'yes' } : { from: cell.year, to: cell.year };
          const query = pairQuery(filter, {
            partner: cell.partner,
            country: cell.country ?? 'region',
            stage: cell.stage,
            ...year,
          });
          return [
            partner ? tr.say(partner.name) : cell.partner,
            cell.country === null ? t('whole-region') : tr.country(cell.country),
            cell.year === null ? <Unknown>{t('coverage-no-year')}</Unknown> : String(cell.year),
            t(`coverage-stage-${cell.stage}`),
            <a href={href(paths.coverage, query)}>
              <State state={cell.state} />
            </a>,
            num(cell.number === null ? <Unknown>{t('coverage-no-rows')}</Unknown> : tr.number(cell.number)),
            cell.sources.length === 0 ? (
              <Unknown>{t('no-source')}</Unknown>
            ) : (
              cell.sources.map((id, at) => (
                <>
                  {at > 0 ? '; ' : ''}
                  <a href={href(paths.document(id))}>{answer.sources.find((each) => each.id === id)?.title ?? id}</a>
                </>
              ))
            ),
          ];
        })}
      />
      <Pager total={total} page={filter.page} pageSize={answer.pageSize} />
    </section>
  );
}

/** One partner in one country: each source and statement that makes up the cells, and where was looked. */
function PairSection({ answer }: { readonly answer: CoverageAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { filter, parts, without, searches } = answer;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{t('coverage-parts')}</h2>
      {parts.length === 0 ? null : (
        <Table
          caption={t('coverage-parts-caption')}
          columns={[
            t('col-published'),
            t('col-stage'),
            t('col-years'),
            t('coverage-col-rows'),
            t('coverage-col-stated'),
            t('col-basis'),
            t('col-note'),
          ]}
          rows={parts.map((part) => [
            <State state={part.state} />,
            t(`coverage-stage-${part.stage}`),
            part.from === null ? (
              <Unknown>{t('coverage-no-year')}</Unknown>
            ) : (
              t('coverage-years', {
                count: part.years,
                n: tr.number(part.years),
                span: yearsText(part.from, part.to) ?? '',
              })
            ),
            num(part.number === null ? <Unknown>{t('coverage-no-rows')}</Unknown> : tr.number(part.number)),
            num(part.stated === null ? <Unknown>{t('coverage-no-rows')}</Unknown> : tr.number(part.stated)),
            part.source === null ? (
              <Unknown>{t('no-source')}</Unknown>
            ) : (
              <a href={href(paths.document(part.source.id))}>{part.source.title}</a>
            ),
            part.note ? (
              <Say text={part.note} />
            ) : part.list ? (
              <>
                {t('coverage-all-rows')} <CountLink count={part.list.count} href={trailHref(part.list.trail, reader)} />
              </>
            ) : null,
          ])}
        />
      )}
      <h3>{t('coverage-looked')}</h3>
      <ul>
        {without.map((source) => (
          <li>
            {t('coverage-without')} <a href={href(paths.document(source.id))}>{source.title}</a>
          </li>
        ))}
        <li>
          {searches.count === 0
            ? t('coverage-no-searches')
            : t('coverage-searches', {
                count: searches.count,
                n: tr.number(searches.count),
                places: tr.list(searches.places),
                date: searches.lastOn === null ? tr.unknown() : tr.date(searches.lastOn),
              })}
        </li>
      </ul>
      <p>
        <a href={href(paths.country(filter.country ?? ''))}>{tr.country(filter.country ?? '')}</a> ·{' '}
        <a href={href(paths.compare, { left: filter.partner ?? '' })}>{t('home-compare')}</a>
      </p>
    </section>
  );
}
