// The edition of the demo ledger for tests, opened read-only. Built by the global set-up, or here when that is not used.
import { join } from 'node:path';
import { inject } from 'vitest';
import { provideDemo } from '../src/cli/demo.ts';
import { buildEdition, type Edition, openEdition } from '../src/edition/index.ts';
import { openLedger } from '../src/ledger/index.ts';

export interface Demo {
  readonly ledger: string;
  readonly editions: string;
  readonly id: string;
}

export async function demoPlaces(): Promise<Demo> {
  const given = inject('demo') as Demo | undefined;
  if (given) return given;
  const { ledger: place, editions } = await provideDemo(join(import.meta.dirname, '..', '.obras', 'test'));
  const ledger = await openLedger(place, { readOnly: true });
  try {
    const { id } = await buildEdition(ledger, editions, { asOf: '2026-11-24' });
    return { ledger: place, editions, id };
  } finally {
    await ledger.close();
  }
}

export async function openDemo(): Promise<Edition> {
  const { editions, id } = await demoPlaces();
  return openEdition(editions, { id });
}
