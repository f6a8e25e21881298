// The site over one edition that only reads: no ledger, no accounts.
import { createApp, type ServedEdition } from '../src/server/index.ts';

/** Answers over the edition that stands there when it is asked; on the day of the demo edition. */
export const readOnlyApp = (edition: () => ServedEdition) =>
  createApp({
    edition,
    ledger: null,
    config: { publicUrl: null, readOnly: true, postsPerMinute: 60 },
    effects: { now: () => new Date('2026-11-24T12:00:00Z'), random: (length) => new Uint8Array(length), log: () => {} },
  });
