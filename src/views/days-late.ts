import { onceOf } from './question.ts';

/**
 * Activities of which a source states both the planned and the actual last day, by number: how many days the
 * one is after the other, and the actual one in days since 1970.
 */
export const daysLate = onceOf(async (edition) => {
  const [nth, days, ends] = await edition.numbers(
    `select nth, cast(date_diff('day', planned, actual) as integer), cast(date_diff('day', date '1970-01-01', actual) as integer) from (
       select nth, try_cast(planned_end as date) as planned, try_cast(actual_end as date) as actual from listed
       where length(planned_end) = 10 and length(actual_end) = 10
     ) where planned is not null and actual is not null`,
  );
  return new Map([...(nth ?? [])].map((each, at) => [each, { days: days?.[at] as number, end: ends?.[at] as number }]));
});
