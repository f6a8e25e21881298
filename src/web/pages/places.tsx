import type { PlaceListAnswer } from '../../views/index.ts';
import { paths } from '../address.ts';
import { drawPoints } from '../figures/map.ts';
import { Pager } from '../parts/pager.tsx';
import { Table } from '../parts/table.tsx';
import { Maybe, Unknown } from '../parts/text.tsx';
import { useReader } from '../reader.ts';

const ways = ['in', 'out', 'left', 'right', 'up', 'down'] as const;

/** Places of activities: a drawn map and the list, and a map that can be moved for whoever asks for it. */
export function PlacesPage({ answer }: { readonly answer: PlaceListAnswer }) {
  const reader = useReader();
  const { t, tr, href } = reader;
  const { total, activities, unplaced, rows, filter } = answer;
  const lede = t('places-lede', { count: total, n: tr.number(total), activities: tr.number(activities) });
  const missing = t('places-unplaced', { count: unplaced, n: tr.number(unplaced) });
  const drawn = drawPoints(rows, { id: 'places', title: t('nav-places'), finding: `${lede} ${missing}` });
  return (
    <>
      <h1>{t('nav-places')}</h1>
      <p class="lede">
        {lede} {missing}
      </p>
      <p>
        {filter.country ? `${tr.country(filter.country)} · ` : ''}
        <a href={href(paths.explore, filter.country ? { country: filter.country } : {})}>{t('nav-explore')}</a> ·{' '}
        <a href={reader.twin('geojson')}>GeoJSON</a> · <a href={href(paths.borders)}>{t('nav-borders')}</a>
      </p>
      <p>
        <button id="points-start" type="button" hidden>
          {t('places-start')}
        </button>
      </p>
      <p id="points-buttons" hidden>
        {ways.map((way) => (
          <button class="quiet" type="button" data-way={way}>
            {t(`places-${way}`)}
          </button>
        ))}
      </p>
      <section
        id="points-map"
        class="points"
        aria-label={t('nav-places')}
        data-points={reader.twin('geojson')}
        hidden
      />
      <figure id="points-drawn" class="drawing" dangerouslySetInnerHTML={{ __html: drawn.svg }} />
      <p class="figure-note">{t('places-drawn', { count: rows.length, n: tr.number(rows.length) })}</p>
      {rows.length === 0 ? (
        <p class="empty">
          {t('empty-list')} <a href={href(paths.places)}>{t('filter-clear')}</a>
        </p>
      ) : (
        <Table
          caption={t('places-list-caption')}
          columns={[
            t('fcol-activity'),
            t('col-country'),
            t('places-name'),
            t('places-coordinates'),
            t('places-precision'),
          ]}
          rows={rows.map((row) => [
            <a href={href(paths.activity(row.activity))}>
              <bdi>{row.title ?? row.activity}</bdi>
            </a>,
            row.country === null ? <Unknown /> : tr.country(row.country),
            <Maybe text={row.name} />,
            `${row.latitude}, ${row.longitude}`,
            row.precision === null ? <Unknown /> : tr.code('precision', row.precision),
          ])}
        />
      )}
      <Pager total={total} page={filter.page} pageSize={answer.pageSize} />
    </>
  );
}
