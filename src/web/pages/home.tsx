import { type HomeAnswer, questionNames } from '../../views/index.ts';
import { paths } from '../address.ts';
import { LabelCounts } from '../parts/bars.tsx';
import { CommitmentTable } from '../parts/commitments.tsx';
import { FigureFiles } from '../parts/figure.tsx';
import { FigureNote } from '../parts/source.tsx';
import { num, Table } from '../parts/table.tsx';
import { CountLink, PartyLink, Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { SearchForm } from '../shell.tsx';

export const homeTitle = (_: HomeAnswer, { t }: Reader): string => t('home-title');

/** So many partners are listed here, and all of them on their page. */
const most = 10;

/** The question, the search, and where the record stands. */
export function HomePage({ answer }: { readonly answer: HomeAnswer }) {
  const { t, tr, href } = useReader();
  const { totals, labels, partners, countries, followed, latestEntries } = answer;
  const unassessed = labels.find(({ label }) => label === 'not-assessed')?.count ?? 0;
  return (
    <>
      <div class="hero">
        <h1>{t('home-title')}</h1>
        <p class="lede">{t('home-plain')}</p>
        <SearchForm id="home-q" />
        <p class="try">
          <a href={href(paths.tour('1'))}>{t('tour-first')}</a>
        </p>
        <p class="try">
          {t('home-try')}: <a href={href(paths.search, { q: t('home-try-1') })}>{t('home-try-1')}</a>
          {' · '}
          <a href={href(paths.search, { q: t('home-try-2') })}>{t('home-try-2')}</a>
          {' · '}
          <a href={href(paths.mission)}>{t('home-mission')}</a>
        </p>
      </div>
      <ul class="totals">
        <Total n={totals.commitments} name="commitments" to={href(paths.commitments)} />
        <Total n={totals.statements} name="statements" to={href(paths.documents)} />
        <Total n={totals.sources} name="sources" to={href(paths.documents)} />
        <Total n={totals.activities} name="activities" to={href(paths.activities)} />
        <Total n={totals.works} name="works" to={href(paths.search, { type: 'work' })} />
        <Total n={totals.parties} name="parties" to={href(paths.parties)} />
      </ul>

      <section aria-labelledby="questions">
        <h2 id="questions">
          <a href={href(paths.questions)}>{t('home-questions')}</a>
        </h2>
        <p>{t('home-questions-plain')}</p>
        <ul>
          {questionNames.map((name) => (
            <li>
              <a href={href(paths.question(name))}>{t(`question-${name}`)}</a>{' '}
              <span class="soft">{t(`question-${name}.short`)}</span>
            </li>
          ))}
        </ul>
      </section>

      <section aria-labelledby="labels">
        <h2 id="labels">{t('home-labels')}</h2>
        <p>
          {t('home-labels-plain')} <a href={href(paths.method)}>{t('how-counted')}</a>
        </p>
        <LabelCounts
          labels={labels}
          caption={t('labels-caption', { count: totals.commitments, n: tr.number(totals.commitments) })}
          hrefOf={(label) => href(paths.commitments, { label })}
        />
        <FigureFiles anchor="labels" />
        {unassessed * 2 > totals.commitments ? <p class="note">{t('home-mostly-not-assessed')}</p> : null}
        <FigureNote sources={[]} counts={t('labels-note')} />
      </section>

      {followed.length > 0 ? (
        <section aria-labelledby="followed">
          <h2 id="followed">{t('home-followed')}</h2>
          <p>{t('home-followed-plain')}</p>
          <CommitmentTable rows={followed} caption={t('home-followed-caption')} />
        </section>
      ) : null}

      <section aria-labelledby="partners">
        <h2 id="partners">{t('home-partners')}</h2>
        <p>
          {t('home-partners-plain')} <a href={href(paths.compare)}>{t('home-compare')}</a>
        </p>
        <Table
          caption={t('home-partners-caption')}
          columns={[t('col-partner'), t('col-commitments-read'), t('col-sources-read')]}
          rows={partners
            .slice(0, most)
            .map(({ party, commitments, sources }) => [
              <PartyLink party={party} />,
              num(<CountLink count={commitments} href={href(paths.commitments, { promisor: party.id })} />),
              num(<CountLink count={sources} href={href(paths.party(party.id))} />),
            ])}
        />
        {partners.length > most ? (
          <p>
            <a href={href(paths.parties)}>
              {t('home-all-partners', { count: partners.length, n: tr.number(partners.length) })}
            </a>
          </p>
        ) : null}
      </section>

      <section aria-labelledby="countries">
        <h2 id="countries">{t('home-countries', { count: countries.length, n: tr.number(countries.length) })}</h2>
        <p>
          {t('home-coverage')} <a href={href(paths.coverage)}>{t('nav-coverage')}</a>
        </p>
        <ul class="columns">
          {countries.map((country) => (
            <li>
              <a href={href(country.country ? paths.country(country.country) : paths.party(country.id))}>
                <Say text={country.name} />
              </a>
            </li>
          ))}
        </ul>
      </section>

      {latestEntries.length > 0 ? (
        <section aria-labelledby="latest">
          <h2 id="latest">{t('home-latest')}</h2>
          <ul class="plain latest">
            {runsOf(latestEntries)
              .slice(0, 5)
              .map(({ entry, count }) => (
                <li>
                  {entry.kind === 'mission' ? (
                    <a href={href(paths.mission)}>{tr.code('entry', entry.kind)}</a>
                  ) : (
                    tr.code('entry', entry.kind)
                  )}
                  {entry.subjectId && count === 1 ? (
                    <>
                      {': '}
                      <EntrySubject type={entry.subjectType} id={entry.subjectId} />
                    </>
                  ) : null}{' '}
                  <span class="soft">
                    <time datetime={entry.at}>{tr.date(entry.at.slice(0, 10))}</time> ·{' '}
                    <a href={href(paths.receipt(entry.index))}>
                      {count === 1
                        ? t('entry-number', { n: tr.number(entry.index) })
                        : t('entries-last', { count, n: tr.number(count), last: tr.number(entry.index) })}
                    </a>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** Entries of one kind and one day, one after the other, are one line: the newest of them and how many they are. */
function runsOf(entries: HomeAnswer['latestEntries']) {
  const runs: { entry: HomeAnswer['latestEntries'][number]; count: number }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && last.entry.kind === entry.kind && last.entry.at.slice(0, 10) === entry.at.slice(0, 10)) last.count++;
    else runs.push({ entry, count: 1 });
  }
  return runs;
}

function Total({ n, name, to }: { readonly n: number; readonly name: string; readonly to: string }) {
  const { t, tr } = useReader();
  return (
    <li>
      <a href={to}>
        <span class="total-n">{tr.number(n)}</span> <span class="total-name">{t(`total-${name}`, { count: n })}</span>
      </a>
    </li>
  );
}

function EntrySubject({ type, id }: { readonly type: string | null; readonly id: string }) {
  const { href } = useReader();
  const to =
    type === 'commitment' ||
    type === 'party' ||
    type === 'work' ||
    type === 'instrument' ||
    type === 'statement' ||
    type === 'activity'
      ? href(paths[type](id))
      : type === 'source'
        ? href(paths.document(id))
        : null;
  const words = id.length > 40 ? `${id.slice(0, 16)}…` : id;
  return to === null ? <code>{words}</code> : <a href={to}>{words}</a>;
}
