import type { Locator, ObservationRecord, Source } from '../../model/index.ts';
import { locate } from '../findings/findings.ts';
import type { ObservationMapping, TextCell } from './mapping.ts';
import { columnsOf, compileDate, compileNumber, compileText, type TableRow } from './table.ts';

/** Columns without which no row can be told from another: those of area and period. */
export const observationKeys = (mapping: ObservationMapping): Set<string> =>
  columnsOf([mapping, ...mapping.observations].map(({ area, areaName, period }) => [area, areaName, period]));

const codes = { country: /^[A-Z]{2}$/, slug: /^[a-z0-9]+(-[a-z0-9]+)*$/ };

/**
 * The observations of a row as a function of the row; null when the row does not say of what period it speaks, or
 * names no indicator: then nothing can be read from it.
 */
export function compileObservations(
  source: Source,
  mapping: ObservationMapping,
): (row: TableRow, line: number, locator: Locator) => ObservationRecord[] | null {
  const parts = mapping.observations.map((own) => {
    const part = { ...mapping, ...Object.fromEntries(Object.entries(own).filter(([, cell]) => cell !== undefined)) };
    const coded = (field: 'indicator' | 'area' | 'counterpart' | 'topic' | 'stage' | 'priceBasis', pattern: RegExp) => {
      const take = compileText(part[field] as TextCell | undefined);
      return (row: TableRow): string | null => {
        const value = take(row);
        if (value === null || pattern.test(value)) return value;
        row.report('csv-bad-code', null, { value, field });
        return null;
      };
    };
    return {
      own,
      path: [...columnsOf(own.value)].join(' | ') || null,
      indicator: coded('indicator', codes.slug),
      area: coded('area', codes.country),
      areaName: compileText(part.areaName),
      counterpart: coded('counterpart', codes.country),
      counterpartName: compileText(part.counterpartName),
      topic: coded('topic', codes.slug),
      period: compileDate(part.period),
      value: compileNumber(own.value, mapping.numbers),
      outOf: compileNumber(own.outOf, mapping.numbers),
      unit: compileText(part.unit),
      stage: coded('stage', codes.slug),
      priceBasis: coded('priceBasis', codes.slug),
    };
  });
  return (row, line, locator) => {
    const found: ObservationRecord[] = [];
    for (const [index, part] of parts.entries()) {
      const value = part.value(row);
      if (value === null && part.own.whenEmpty === 'omit') continue;
      const [indicator, period] = [part.indicator(row), part.period(row)];
      if (indicator === null || period === null) return null;
      found.push({
        id: `${source.id}:${line}/${index + 1}`,
        source: source.id,
        locator: locate({ ...locator, path: part.path }),
        indicator,
        area: part.area(row),
        areaAsWritten: part.areaName(row),
        counterpart: part.counterpart(row),
        counterpartAsWritten: part.counterpartName(row),
        topic: part.topic(row),
        period,
        value,
        outOf: part.outOf(row),
        unit: part.unit(row),
        stage: part.stage(row),
        priceBasis: part.priceBasis(row),
        method: part.own.method,
      });
    }
    return found;
  };
}
