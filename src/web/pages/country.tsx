import type { CountryAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { ActivityTable, MoneyTable } from '../parts/activities.tsx';
import { CommitmentTable } from '../parts/commitments.tsx';
import { CoverageTable } from '../parts/coverage.tsx';
import { PageFigures } from '../parts/figure.tsx';
import { FigureNote } from '../parts/source.tsx';
import { Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { WorkLine } from './commitment-chain.tsx';

export const countryTitle = ({ country }: CountryAnswer, { tr }: Reader): string => tr.say(country.name);

/** A country of the region: coverage first, then what was promised, paid and built. */
export function CountryPage({ answer }: { readonly answer: CountryAnswer }) {
  const { t, tr, href } = useReader();
  const { country, promisedDirectly, promisedToGroups, activities, works, answersDue } = answer;
  const iso2 = country.country ?? '';
  const n = (count: number) => ({ count, n: tr.number(count) });
  return (
    <>
      <p class="kicker">{t('type-country')}</p>
      <h1>
        <Say text={country.name} />
      </h1>
      <p class="lede">
        {t('country-direct', n(promisedDirectly.length))} {t('country-groups', n(promisedToGroups.length))}{' '}
        {t('country-activities', n(activities.total))}
      </p>
      <p class="page-links">
        <a href={href(paths.party(country.id))}>{t('country-as-party')}</a>
      </p>
      <section aria-labelledby="coverage">
        <h2 id="coverage">{t('coverage-first')}</h2>
        <p class="not-printed">{t('coverage-first-plain')}</p>
        <CoverageTable cells={answer.coverage} caption={t('coverage-caption')} of="country" />
      </section>
      <section aria-labelledby="direct">
        <h2 id="direct">{t('country-direct-title')}</h2>
        {promisedDirectly.length === 0 ? (
          <p class="empty">{t('country-direct-none')}</p>
        ) : (
          <CommitmentTable rows={promisedDirectly} caption={t('commitments-count', n(promisedDirectly.length))} />
        )}
      </section>
      {answersDue.length > 0 ? (
        <section aria-labelledby="due">
          <h2 id="due">{t('country-due-title')}</h2>
          <p class="not-printed">{t('country-due-plain')}</p>
          <CommitmentTable rows={answersDue} caption={t('commitments-count', n(answersDue.length))} printed={2} />
        </section>
      ) : null}
      {promisedToGroups.length > 0 ? (
        <section aria-labelledby="groups">
          <h2 id="groups">{t('country-groups-title')}</h2>
          <p>{t('country-groups-plain')}</p>
          <CommitmentTable
            rows={promisedToGroups}
            caption={t('commitments-count', n(promisedToGroups.length))}
            printed={2}
          />
        </section>
      ) : null}
      {works.length > 0 ? (
        <section aria-labelledby="works">
          <h2 id="works">{t('works-title')}</h2>
          <ul>
            {works.map((view) => (
              <li>
                <WorkLine view={view} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="activities">
        <h2 id="activities">{t('nav-activities')}</h2>
        {activities.total === 0 ? (
          <p class="empty">{t('country-no-activities')}</p>
        ) : (
          <>
            <p>{t('money-plain')}</p>
            <MoneyTable
              rows={answer.money}
              caption={t('money-caption')}
              hrefOf={(source) => href(paths.activities, { country: iso2, source: source.id })}
            />
            <div class="not-printed">
              <PageFigures page="country" answer={answer} />
              <FigureNote sources={answer.money.map((row) => row.source).filter(isFirst)} />
              <ActivityTable
                sources={answer.sources}
                rows={activities.rows}
                caption={t('activities-some', {
                  n: tr.number(activities.rows.length),
                  of: tr.number(activities.total),
                })}
              />
            </div>
            <p>
              <a href={href(paths.activities, { country: iso2 })}>{t('activities-all', n(activities.total))}</a>
            </p>
          </>
        )}
      </section>
    </>
  );
}

/** Keeps the first of each id. */
export const isFirst = <T extends { readonly id: string }>(each: T, at: number, all: readonly T[]): boolean =>
  all.findIndex((other) => other.id === each.id) === at;
