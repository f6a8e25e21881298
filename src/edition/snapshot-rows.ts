import { type ActivityRecord, canonical } from '../model/index.ts';
import { addRow, type Rows } from './rows.ts';

/**
 * A row of the table `activity_snapshot`: what an earlier or later copy of a source says of one of its activities. It is
 * kept out of `activity`, so that nothing is counted twice.
 */
export function addSnapshot(rows: Rows, activity: ActivityRecord, of: string): void {
  addRow(rows, 'activity_snapshot', {
    id: activity.id,
    source: activity.source,
    of_source: of,
    activity: `${of}:${activity.identifier}`,
    identifier: activity.identifier,
    title: activity.title,
    country: activity.places.find(({ country }) => country !== null)?.country ?? null,
    status: activity.status,
    status_as_written: activity.statusAsWritten,
    agreed_on: activity.agreedOn,
    planned_start: activity.plannedStart,
    actual_start: activity.actualStart,
    planned_end: activity.plannedEnd,
    actual_end: activity.actualEnd,
    line: activity.locator.line,
    extra: canonical(activity.extra),
  });
}
