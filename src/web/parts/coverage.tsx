import type { CoverageView, PartyRef } from '../../views/index.ts';
import { paths } from '../address.ts';
import { useReader } from '../reader.ts';
import { Table } from './table.tsx';
import { DateText, PartyLink, Say, Unknown } from './text.tsx';

/** What is published about the money of partners: shown before any figure. Cells with nothing stand apart. */
export function CoverageTable({
  cells,
  caption,
  of,
}: {
  readonly cells: readonly CoverageView[];
  readonly caption: string;
  /** Whose page it is: the column that would repeat it is left out. */
  readonly of?: 'partner' | 'country';
}) {
  const { t, tr } = useReader();
  if (cells.length === 0) return <p class="empty">{t('coverage-none')}</p>;
  const published = cells.filter(({ coverage }) => coverage.class !== 'nothing');
  const nothing = cells.filter(({ coverage }) => coverage.class === 'nothing');
  if (published.length === 0 || nothing.length < 3) return <Cells cells={cells} caption={caption} of={of} />;
  return (
    <>
      <Cells cells={published} caption={caption} of={of} />
      <details class="said-on-paper">
        <summary>
          {t('coverage-nothing-for', {
            count: nothing.length,
            n: tr.number(nothing.length),
            list: tr.list(
              nothing.map(({ partner, country }) => namesOf(partner, country, of, tr.say, t('whole-region'))),
            ),
          })}
        </summary>
        <Cells cells={nothing} caption={t('coverage-nothing-caption')} of={of} />
      </details>
    </>
  );
}

/** What is published, counted by class; where there are more than a few cells, each of them folded below. */
export function CoverageSummary({
  cells,
  of,
}: {
  readonly cells: readonly CoverageView[];
  readonly of?: 'partner' | 'country';
}) {
  const { t, tr } = useReader();
  if (cells.length === 0) return <p class="empty">{t('coverage-none')}</p>;
  const table = <CoverageTable cells={cells} caption={t('coverage-caption')} {...(of && { of })} />;
  if (cells.length <= 8) return table;
  const classes = [...new Set(cells.map(({ coverage }) => coverage.class))];
  return (
    <>
      <ul>
        {classes.map((each) => {
          const count = cells.filter(({ coverage }) => coverage.class === each).length;
          return (
            <li>
              <span class={`coverage coverage-${each}`}>{tr.code('coverage', each)}</span>:{' '}
              {t('coverage-cells', { count, n: tr.number(count) })}
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{t('coverage-all-cells', { n: tr.number(cells.length) })}</summary>
        {table}
      </details>
    </>
  );
}

function namesOf(
  partner: PartyRef,
  country: PartyRef | null,
  of: 'partner' | 'country' | undefined,
  say: (name: PartyRef['name']) => string,
  region: string,
): string {
  const place = country ? say(country.name) : region;
  if (of === 'partner') return place;
  return of === 'country' ? say(partner.name) : `${say(partner.name)} (${place})`;
}

function Cells({
  cells,
  caption,
  of,
}: {
  readonly cells: readonly CoverageView[];
  readonly caption: string;
  readonly of: 'partner' | 'country' | undefined;
}) {
  const { t, tr, href } = useReader();
  return (
    <Table
      caption={caption}
      printed={3}
      columns={[
        ...(of === 'partner' ? [] : [t('col-partner')]),
        ...(of === 'country' ? [] : [t('col-country')]),
        t('col-published'),
        t('col-stage'),
        t('col-years'),
        t('col-basis'),
        t('col-note'),
      ]}
      rows={cells.map(({ coverage, partner, country, basis }) => [
        ...(of === 'partner' ? [] : [<PartyLink party={partner} />]),
        ...(of === 'country'
          ? []
          : [
              country ? (
                <a href={href(country.country ? paths.country(country.country) : paths.party(country.id))}>
                  <Say text={country.name} />
                </a>
              ) : (
                t('whole-region')
              ),
            ]),
        <span class={`coverage coverage-${coverage.class}`}>{tr.code('coverage', coverage.class)}</span>,
        t(`coverage-stage-${coverage.stage}`),
        coverage.years === null ? <Unknown>{t('not-stated')}</Unknown> : <DateText date={coverage.years} />,
        basis ? <a href={href(paths.document(basis.id))}>{basis.title}</a> : <Unknown>{t('no-source')}</Unknown>,
        <Say text={coverage.note} />,
      ])}
    />
  );
}
