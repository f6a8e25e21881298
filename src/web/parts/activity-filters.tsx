import { type ActivityListAnswer, sectorChoices } from '../../views/index.ts';
import { useReader } from '../reader.ts';
import { choicesOf, inOrder, SelectFilter, TextFilter } from './filters.tsx';

/** The fields that say which activities, as every page about them takes them. */
export function ActivityFilters({
  filter,
  facets,
}: {
  readonly filter: Pick<
    ActivityListAnswer['filter'],
    'q' | 'country' | 'source' | 'status' | 'sector' | 'funder' | 'from' | 'to'
  >;
  readonly facets: ActivityListAnswer['facets'];
}) {
  const reader = useReader();
  const { t, tr } = reader;
  return (
    <>
      <TextFilter name="q" label={t('filter-words')} value={filter.q} />
      <SelectFilter
        name="country"
        label={t('col-country')}
        value={filter.country}
        any={t('filter-any')}
        choices={inOrder(
          choicesOf(facets.country, (code) => tr.country(code), reader),
          reader,
        )}
      />
      <SelectFilter
        name="source"
        label={t('col-source')}
        value={filter.source}
        any={t('filter-any')}
        choices={choicesOf(facets.source, null, reader)}
      />
      <SelectFilter
        name="status"
        label={t('col-status')}
        value={filter.status}
        any={t('filter-any')}
        choices={choicesOf(facets.status, (code) => tr.code('activity-status', code), reader)}
      />
      <SelectFilter
        name="sector"
        label={t('filter-sector')}
        value={filter.sector}
        any={t('filter-any')}
        choices={sectorChoices.map((value) => ({
          value,
          words: tr.code('sector', value),
        }))}
      />
      <TextFilter name="funder" label={t('col-funders')} value={filter.funder} />
      <TextFilter name="from" label={t('filter-from')} value={filter.from} type="number" />
      <TextFilter name="to" label={t('filter-to')} value={filter.to} type="number" />
    </>
  );
}
