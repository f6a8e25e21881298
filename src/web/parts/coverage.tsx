import type { CoverageView } from '../../views/index.ts';
import { paths } from '../address.ts';
import { useReader } from '../reader.ts';
import { Table } from './table.tsx';
import { DateText, PartyLink, Say, Unknown } from './text.tsx';

/** What is published about the money of partners: shown before any figure. */
export function CoverageTable({
  cells,
  caption,
}: {
  readonly cells: readonly CoverageView[];
  readonly caption: string;
}) {
  const { t, tr, href } = useReader();
  if (cells.length === 0) return <p class="empty">{t('coverage-none')}</p>;
  return (
    <Table
      caption={caption}
      columns={[
        t('col-partner'),
        t('col-country'),
        t('col-years'),
        t('col-stage'),
        t('col-published'),
        t('col-basis'),
        t('col-note'),
      ]}
      rows={cells.map(({ coverage, partner, country, basis }) => [
        <PartyLink party={partner} />,
        country ? <PartyLink party={country} /> : t('whole-region'),
        <DateText date={coverage.years} />,
        t(`coverage-stage-${coverage.stage}`),
        <span class={`coverage coverage-${coverage.class}`}>{tr.code('coverage', coverage.class)}</span>,
        basis ? <a href={href(paths.document(basis.id))}>{basis.title}</a> : <Unknown>{t('no-source')}</Unknown>,
        <Say text={coverage.note} />,
      ])}
    />
  );
}
