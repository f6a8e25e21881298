import type { CoverageAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { CoverageSummary } from '../parts/coverage.tsx';
import { num, Table } from '../parts/table.tsx';
import { CountLink, PartyLink, Unknown } from '../parts/text.tsx';
import { useReader } from '../reader.ts';

/** What is published about each partner's money: by country, stage and years, partner by partner. */
export function CoveragePage({ answer }: { readonly answer: CoverageAnswer }) {
  const { t, tr, href } = useReader();
  const { partners, countries, cells } = answer;
  const of = (id: string) => cells.filter(({ partner }) => partner.id === id);
  const withNothing = countries.filter((country) => !cells.some((cell) => cell.country?.id === country.id));
  return (
    <>
      <h1>{t('nav-coverage')}</h1>
      <p class="lede">
        {t('coverage-lede', {
          partners: tr.number(partners.length),
          countries: tr.number(countries.length),
          count: cells.length,
          n: tr.number(cells.length),
        })}
      </p>
      <p>{t('coverage-first-plain')}</p>
      <Table
        caption={t('coverage-partners-caption')}
        columns={[t('col-partner'), t('col-published'), t('col-cells')]}
        rows={partners.map((partner) => {
          const own = of(partner.id);
          const classes = [...new Set(own.map(({ coverage }) => coverage.class))];
          return [
            <PartyLink party={partner} />,
            classes.length === 0 ? (
              <Unknown>{t('coverage-none')}</Unknown>
            ) : (
              classes.map((each) => tr.code('coverage', each)).join('; ')
            ),
            num(<CountLink count={own.length} href={`#coverage-${partner.id}`} />),
          ];
        })}
      />
      {withNothing.length > 0 ? (
        <p class="note">
          {t('coverage-countries-without', { list: tr.list(withNothing.map((each) => tr.say(each.name))) })}
        </p>
      ) : null}
      {partners.map((partner) => {
        const own = of(partner.id);
        return own.length === 0 ? null : (
          <section aria-labelledby={`coverage-${partner.id}`}>
            <h2 id={`coverage-${partner.id}`}>
              <PartyLink party={partner} />
            </h2>
            <CoverageSummary cells={own} of="partner" />
          </section>
        );
      })}
      <p>
        <a href={href(paths.compare)}>{t('home-compare')}</a>
      </p>
    </>
  );
}
