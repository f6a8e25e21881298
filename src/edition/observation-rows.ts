import type { ObservationRecord } from '../model/index.ts';
import { addRow, type Rows } from './rows.ts';

/** The year of a period within one calendar year; a span that crosses years belongs to none. */
const yearWithin = (period: string | null): number | null =>
  period !== null && /^\d{4}(-\d{2}){0,2}$/.test(period) ? Number(period.slice(0, 4)) : null;

/** A row of the table `observation`. `decimal` keeps a number that the table cannot hold out of it, with a finding. */
export function addObservation(
  rows: Rows,
  observation: ObservationRecord,
  decimal: (text: string | null, path: string, line: number | null) => string | null,
): void {
  const { line, path } = observation.locator;
  addRow(rows, 'observation', {
    id: observation.id,
    source: observation.source,
    indicator: observation.indicator,
    area: observation.area,
    area_name: observation.areaAsWritten,
    counterpart: observation.counterpart,
    counterpart_name: observation.counterpartAsWritten,
    topic: observation.topic,
    period: observation.period,
    year: yearWithin(observation.period),
    value: decimal(observation.value, 'observation.value', line),
    out_of: decimal(observation.outOf, 'observation.outOf', line),
    unit: observation.unit,
    stage: observation.stage,
    price_basis: observation.priceBasis,
    method: observation.method,
    line,
    path,
  });
}
