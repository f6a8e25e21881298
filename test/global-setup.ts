import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { provideDemo } from '../src/cli/demo.ts';
import { buildEdition } from '../src/edition/index.ts';
import { openLedger } from '../src/ledger/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The demo ledger and its edition as of 2026-11-24, built once for all tests; tests that write copy it first. */
    demo: { readonly ledger: string; readonly editions: string; readonly id: string };
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const { ledger: place, editions } = await provideDemo(join(import.meta.dirname, '..', '.obras', 'test'));
  const ledger = await openLedger(place, { readOnly: true });
  try {
    const { id } = await buildEdition(ledger, editions, { asOf: '2026-11-24' });
    project.provide('demo', { ledger: place, editions, id });
  } finally {
    await ledger.close();
  }
}
