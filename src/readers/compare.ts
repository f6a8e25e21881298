import { createHash } from 'node:crypto';
import type { Reading } from '../model/index.ts';

/** What is in one copy of a source and not, or otherwise, in another. */
export interface Comparison {
  readonly before: number;
  readonly after: number;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

/** Fields that depend on the copy or the place in it, and on nothing that it says. */
const own = new Set(['id', 'source', 'locator', 'rollCallSource']);
/** An activity's id begins with its source's. */
const bare = (id: string): string => id.slice(id.indexOf(':') + 1);
const said = (value: unknown): string =>
  JSON.stringify(value, (field, inner) =>
    own.has(field) ? undefined : field === 'activity' && typeof inner === 'string' ? bare(inner) : inner,
  );
const keyOf = (...parts: (string | null)[]): string => parts.map((part) => part ?? '').join(' · ');

/** The records of a reading, each under what names it: what stays the same when its values change. */
function* named(reading: Reading): Generator<readonly [key: string, record: unknown]> {
  switch (reading.type) {
    case 'activity':
      yield [bare(reading.activity.id), reading.activity];
      return;
    case 'transaction': {
      const { transaction: each } = reading;
      yield [keyOf(bare(each.activity), each.kind, each.on, each.currency, each.provider, each.receiver), each];
      return;
    }
    case 'place':
      yield [keyOf(bare(reading.activity), reading.place.name), reading];
      return;
    case 'organisation':
      yield [reading.organisation.identifier, reading.organisation];
      return;
    case 'observations':
      for (const each of reading.observations) {
        const area = each.area ?? each.areaAsWritten;
        const other = each.counterpart ?? each.counterpartAsWritten;
        yield [keyOf(each.indicator, area, other, each.topic, each.period, each.unit, each.stage), each];
      }
      return;
    case 'rollCall':
      yield [reading.rollCall.identifier, reading.rollCall];
      return;
    case 'rollCallTopic':
      yield [keyOf(reading.rollCallTopic.rollCall, reading.rollCallTopic.topic), reading.rollCallTopic];
      return;
    case 'vote':
      yield [keyOf(reading.vote.rollCall, reading.vote.voter ?? reading.vote.voterAsWritten), reading.vote];
      return;
    default:
      return;
  }
}

/** Key → digest of all that is said under it; several records of one key are taken together, in any order. */
function digestsOf(readings: Iterable<Reading>): Map<string, string> {
  const found = new Map<string, string>();
  for (const reading of readings)
    for (const [key, record] of named(reading)) {
      const digest = createHash('sha256').update(said(record)).digest();
      const before = found.get(key);
      if (before !== undefined) {
        const sum = Buffer.from(before, 'latin1');
        for (let at = 31, carry = 0; at >= 0; at--) {
          carry += (digest[at] as number) + (sum[at] as number);
          digest[at] = carry & 0xff;
          carry >>= 8;
        }
      }
      found.set(key, digest.toString('latin1'));
    }
  return found;
}

/**
 * Compares what two copies of a source say. A record is known by its key: an activity by its identifier, a figure by all
 * that names it, a transaction by activity, kind, date, currency and parties. Nothing is said of order and of place.
 */
export function compareReadings(before: Iterable<Reading>, after: Iterable<Reading>): Comparison {
  const [old, fresh] = [digestsOf(before), digestsOf(after)];
  return {
    before: old.size,
    after: fresh.size,
    added: [...fresh.keys()].filter((key) => !old.has(key)),
    gone: [...old.keys()].filter((key) => !fresh.has(key)),
    changed: [...fresh].filter(([key, digest]) => old.has(key) && old.get(key) !== digest).map(([key]) => key),
  };
}
