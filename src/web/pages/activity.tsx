import type { ActivityAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { priceWords, statusWords } from '../parts/activities.tsx';
import { CommitmentTable } from '../parts/commitments.tsx';
import { BesideAmounts } from '../parts/conversion.tsx';
import { FindingTable } from '../parts/findings.tsx';
import { GrantSection } from '../parts/grant.tsx';
import { Identity } from '../parts/identity.tsx';
import { FigureNote } from '../parts/source.tsx';
import { num, Table } from '../parts/table.tsx';
import { Country, DateText, Facts, Maybe, Outside, PartyLink, Unknown } from '../parts/text.tsx';
import { type Reader, useReader } from '../reader.ts';

export const activityTitle = ({ activity }: ActivityAnswer): string => activity.title ?? activity.identifier;

function activityLede({ activity, transactions }: ActivityAnswer, reader: Reader): string {
  const { t, tr } = reader;
  const where =
    activity.countries.length === 0 ? tr.unknown() : tr.list(activity.countries.map((code) => tr.country(code)));
  const who = activity.funders.length === 0 ? tr.unknown() : tr.list(activity.funders);
  const money =
    activity.amount === null
      ? t('activity-no-amount', { count: transactions.length })
      : t('activity-amount', {
          amount: tr.money(activity.amount.value, activity.amount.currency),
          kind: tr.code('transaction', activity.amount.kind),
        });
  return t('activity-lede', { where, who, status: statusWords(activity, reader) ?? tr.unknown(), money });
}

/** One activity as its source states it, to the line. */
export function ActivityPage({ answer }: { readonly answer: ActivityAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { activity, source, locator } = answer;
  const hasBeside = answer.transactions.some(({ beside }) => beside.length > 0);
  return (
    <>
      <p class="kicker">{t('type-activity')}</p>
      <h1>
        <bdi>{activityTitle(answer)}</bdi>
      </h1>
      <p class="lede">{activityLede(answer, reader)}</p>
      <Facts
        rows={[
          [
            t('in-source'),
            <>
              <a href={href(paths.document(source.id))}>{source.title}</a>
              {source.url ? (
                <>
                  {' · '}
                  <Outside url={source.url}>{t('at-the-source')}</Outside>
                </>
              ) : null}
            </>,
          ],
          [t('fact-identifier'), <code>{activity.identifier}</code>],
          [
            t('fact-place-in-file'),
            [
              locator.line === null ? null : t('place-line', { n: tr.number(locator.line) }),
              locator.byteFrom === null || locator.byteTo === null
                ? null
                : t('bytes-range', { from: tr.number(locator.byteFrom), to: tr.number(locator.byteTo) }),
              locator.path,
            ]
              .filter((part) => part !== null)
              .join(', ') || <Unknown />,
          ],
          activity.statusAsWritten ? [t('fact-status-as-written'), <bdi>{activity.statusAsWritten}</bdi>] : null,
        ]}
      />
      {answer.commitments.length > 0 ? (
        <section aria-labelledby="commitments">
          <h2 id="commitments">{t('activity-commitments')}</h2>
          <CommitmentTable
            rows={answer.commitments}
            caption={t('commitments-count', {
              count: answer.commitments.length,
              n: tr.number(answer.commitments.length),
            })}
          />
        </section>
      ) : null}
      <Identity identity={answer.identity} kind="activity" />
      <section aria-labelledby="money">
        <h2 id="money">{t('transactions-title')}</h2>
        {answer.transactions.length === 0 ? (
          <p class="empty">{t('transactions-none')}</p>
        ) : (
          <Table
            caption={t('transactions-caption')}
            columns={[
              t('col-kind'),
              t('col-date'),
              t('col-amount'),
              t('col-prices'),
              ...(hasBeside ? [t('conversion-beside')] : []),
              t('col-method'),
              t('col-line'),
            ]}
            rows={answer.transactions.map((each) => [
              tr.code('transaction', each.kind),
              <DateText date={each.on} />,
              num(
                each.value === null ? <Unknown>{t('no-amount-stated')}</Unknown> : tr.money(each.value, each.currency),
              ),
              priceWords(each.priceBasis, reader),
              ...(hasBeside ? [<BesideAmounts rows={each.beside} />] : []),
              tr.code('method', each.method),
              each.line === null ? <Unknown /> : tr.number(each.line),
            ])}
          />
        )}
        <FigureNote sources={[source]} />
      </section>
      {answer.grant === null ? null : <GrantSection grant={answer.grant} />}
      {answer.parties.length > 0 ? (
        <section aria-labelledby="parties">
          <h2 id="parties">{t('activity-parties')}</h2>
          <Table
            caption={t('activity-parties-caption')}
            columns={[t('col-name-as-written'), t('col-role'), t('col-party'), t('fact-identifier')]}
            rows={answer.parties.map((each) => [
              <Maybe text={each.name} />,
              tr.code('organisation-role', each.role),
              each.party ? <PartyLink party={each.party} /> : <span class="soft">{t('not-matched')}</span>,
              each.ref ? <bdi>{each.ref}</bdi> : <Unknown>{t('not-stated')}</Unknown>,
            ])}
          />
        </section>
      ) : null}
      {answer.places.length > 0 ? (
        <section aria-labelledby="places">
          <h2 id="places">{t('places-title')}</h2>
          <Table
            caption={t('places-caption')}
            columns={[t('col-country'), t('col-place'), t('col-position'), t('col-precision'), t('col-share-stated')]}
            rows={answer.places.map((place) => [
              place.country ? <Country code={place.country} held={answer.countriesHeld} /> : <Unknown />,
              <Maybe text={place.name} />,
              place.latitude === null || place.longitude === null ? (
                <Unknown />
              ) : (
                <span dir="ltr">
                  {place.latitude}, {place.longitude}
                </span>
              ),
              t(`precision-${place.precision}`),
              num(place.share === null ? <Unknown>{t('not-stated')}</Unknown> : tr.percent(place.share)),
            ])}
          />
        </section>
      ) : null}
      {answer.sectors.length > 0 ? (
        <section aria-labelledby="sectors">
          <h2 id="sectors">{t('sectors-title')}</h2>
          <Table
            caption={t('sectors-caption')}
            columns={[t('col-sector'), t('col-code'), t('col-vocabulary'), t('col-share-stated')]}
            rows={answer.sectors.map((sector) => [
              <Maybe text={sector.name} />,
              <Maybe text={sector.code} />,
              tr.code('sector-vocabulary', sector.vocabulary),
              num(sector.share === null ? <Unknown>{t('not-stated')}</Unknown> : tr.percent(sector.share)),
            ])}
          />
        </section>
      ) : null}
      <section aria-labelledby="properties">
        <h2 id="properties">{t('properties-title')}</h2>
        <p>{t('properties-plain')}</p>
        <Table
          caption={t('properties-caption')}
          columns={[t('col-property'), t('col-value')]}
          rows={answer.properties.map(({ name, value }) => [
            <code>{name}</code>,
            value === null || value === '' ? <Unknown>{t('not-stated')}</Unknown> : <bdi>{value}</bdi>,
          ])}
        />
      </section>
      {answer.findings.length > 0 ? (
        <section aria-labelledby="findings">
          <h2 id="findings">{t('findings-title')}</h2>
          <FindingTable rows={answer.findings} />
        </section>
      ) : null}
    </>
  );
}
