import type { CoverageAnswer, CoverageView, PartyRef } from './answers.ts';
import { askCoverage } from './evidence-views.ts';
import { askCountries } from './parties.ts';
import type { AskedEdition } from './question.ts';
import { loadSources, stampOf } from './references.ts';

/** What is published about each partner's money, by country: what the ledger can know and cannot. */
export async function coverage(edition: AskedEdition): Promise<CoverageAnswer> {
  const [cells, countries] = await Promise.all([askCoverage(edition, 'true', []), askCountries(edition)]);
  const sources = await loadSources(
    edition,
    cells.map(({ basis }) => basis?.id),
  );
  const partners = new Map<string, PartyRef>(cells.map(({ partner }) => [partner.id, partner]));
  return {
    stamp: stampOf(edition),
    sources: sources.all(),
    table: coverageTable(cells),
    partners: [...partners.values()].sort((a, b) => (a.name.en < b.name.en ? -1 : a.name.en > b.name.en ? 1 : 0)),
    countries,
    cells,
  };
}

export const coverageTable = (cells: readonly CoverageView[]) => ({
  columns: [
    'partner',
    'partner_name_en',
    'partner_name_es',
    'country',
    'country_name_en',
    'country_name_es',
    'years',
    'stage',
    'class',
    'basis',
    'note_en',
    'note_es',
  ],
  rows: cells.map(({ coverage: cell, partner, country, basis }) => [
    partner.id,
    partner.name.en,
    partner.name.es,
    country?.id ?? null,
    country?.name.en ?? null,
    country?.name.es ?? null,
    cell.years,
    cell.stage,
    cell.class,
    basis?.id ?? null,
    cell.note.en,
    cell.note.es,
  ]),
});
