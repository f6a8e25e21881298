import type { Party } from '../../model/index.ts';
import type { PartyAnswer, PartyListAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { ActivityTable } from '../parts/activities.tsx';
import { LabelCounts } from '../parts/bars.tsx';
import { CommitmentTable } from '../parts/commitments.tsx';
import { CoverageSummary } from '../parts/coverage.tsx';
import { FigureFiles } from '../parts/figure.tsx';
import { Identity } from '../parts/identity.tsx';
import { ListTools, useHeads } from '../parts/list-tools.tsx';
import { SourceList } from '../parts/source.tsx';
import { num, Table } from '../parts/table.tsx';
import { CountLink, Country, DateText, Facts, Parties, PartyLink, Say } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';
import { AttestationList } from './commitment-chain.tsx';

export const partyTitle = ({ party }: { readonly party: Party }, { tr }: Reader): string => tr.say(party.name);

export function PartyPage({ answer }: { readonly answer: PartyAnswer }) {
  const { t, tr, href } = useReader();
  const { party, promised, promisedTo } = answer;
  const n = (rows: readonly unknown[]) => ({ count: rows.length, n: tr.number(rows.length) });
  return (
    <>
      <p class="kicker">{t(`party-type-${party.type}`)}</p>
      <h1>
        <Say text={party.name} />
      </h1>
      <p class="lede">
        {t('party-promised', n(promised))} {t('party-promised-to', n(promisedTo))}
      </p>
      <Facts
        rows={[
          party.otherNames.length > 0
            ? [
                t('fact-other-names'),
                party.otherNames.map(({ name, language }, at) => (
                  <>
                    {at > 0 ? ', ' : ''}
                    <bdi lang={language ?? ''}>{name}</bdi>
                  </>
                )),
              ]
            : null,
          party.country ? [t('col-country'), <Country code={party.country} held={answer.countriesHeld} />] : null,
          answer.memberOf.length > 0 ? [t('fact-member-of'), <Parties parties={answer.memberOf} />] : null,
          answer.members.length > 0
            ? [t('fact-members', n(answer.members)), <Parties parties={answer.members} />]
            : null,
          party.identifiers.length > 0
            ? [t('fact-identifiers'), party.identifiers.map(({ scheme, id }) => `${scheme}: ${id}`).join(', ')]
            : null,
          party.note ? [t('fact-note'), <Say text={party.note} />] : null,
        ]}
      />
      <Identity identity={answer.identity} kind="party" />
      {promised.length > 0 ? (
        <section aria-labelledby="promised">
          <h2 id="promised">{t('promised-by-party')}</h2>
          <LabelCounts
            labels={answer.labels}
            caption={t('labels-caption', n(promised))}
            hrefOf={(label) => href(paths.commitments, { promisor: party.id, label })}
          />
          <FigureFiles anchor="labels" />
          <CommitmentTable rows={promised} caption={t('commitments-count', n(promised))} />
        </section>
      ) : null}
      {promisedTo.length > 0 ? (
        <section aria-labelledby="promised-to">
          <h2 id="promised-to">{t('promised-to-party')}</h2>
          <CommitmentTable rows={promisedTo} caption={t('commitments-count', n(promisedTo))} />
        </section>
      ) : null}
      <section aria-labelledby="coverage">
        <h2 id="coverage">{t('coverage-of-party')}</h2>
        <CoverageSummary cells={answer.coverage} of="partner" />
      </section>
      {answer.attestations.length > 0 ? (
        <section aria-labelledby="answers">
          <h2 id="answers">{t('answers-of-party')}</h2>
          <AttestationList views={answer.attestations} />
        </section>
      ) : null}
      {answer.instruments.length > 0 ? (
        <section aria-labelledby="instruments">
          <h2 id="instruments">{t('instruments-title')}</h2>
          <Table
            caption={t('instruments-caption')}
            columns={[t('col-instrument'), t('col-kind'), t('col-date'), t('col-role')]}
            rows={answer.instruments.map(({ instrument, role }) => [
              <a href={href(paths.instrument(instrument.id))}>
                <Say text={instrument.title} />
              </a>,
              t(`instrument-type-${instrument.type}`),
              <DateText date={instrument.date} />,
              tr.code('instrument-role', role),
            ])}
          />
        </section>
      ) : null}
      {answer.activities.rows.length > 0 ? (
        <section aria-labelledby="activities">
          <h2 id="activities">{t('nav-activities')}</h2>
          <ActivityTable
            sources={answer.sources}
            rows={answer.activities.rows}
            caption={t('activities-some', {
              n: tr.number(answer.activities.rows.length),
              of: tr.number(answer.activities.total),
            })}
          />
        </section>
      ) : null}
      {answer.published.length > 0 ? (
        <section aria-labelledby="published">
          <h2 id="published">{t('published-by-party')}</h2>
          <SourceList sources={answer.published} />
        </section>
      ) : null}
    </>
  );
}

export function PartiesPage({ answer }: { readonly answer: PartyListAnswer }) {
  return <PartyListBody answer={answer} isCountries={false} />;
}
export function CountriesPage({ answer }: { readonly answer: PartyListAnswer }) {
  return <PartyListBody answer={answer} isCountries={true} />;
}

function PartyListBody({ answer, isCountries }: { readonly answer: PartyListAnswer; readonly isCountries: boolean }) {
  const { t, tr, href } = useReader();
  const state = { ...answer.filter, list: 'parties' } as const;
  const count = { count: answer.rows.length, n: tr.number(answer.rows.length) };
  return (
    <>
      <h1>{t(isCountries ? 'nav-countries' : 'nav-parties')}</h1>
      <p class="lede">{t(isCountries ? 'countries-plain' : 'parties-plain', count)}</p>
      <p class="note">{t('no-ranking')}</p>
      <ListTools state={state} />
      <Table
        state={state}
        caption={t(isCountries ? 'countries-caption' : 'parties-caption')}
        columns={useHeads('parties')}
        rows={answer.rows.map(({ party, type, promised, promisedTo }) => [
          isCountries && party.country ? (
            <a href={href(paths.country(party.country))}>
              <Say text={party.name} />
            </a>
          ) : (
            <PartyLink party={party} />
          ),
          tr.code('party-type', type),
          num(<CountLink count={promised} href={href(paths.commitments, { promisor: party.id })} />),
          num(<CountLink count={promisedTo} href={href(paths.commitments, { beneficiary: party.id })} />),
        ])}
      />
    </>
  );
}
