// Makes the demo ledger below .obras/demo and builds its edition; prints where they are.
import { join } from 'node:path';
import { provideDemo } from '../src/cli/demo.ts';
import { buildEdition } from '../src/edition/index.ts';
import { openLedger } from '../src/ledger/index.ts';

const place = await provideDemo(join(import.meta.dirname, '..', '.obras', 'demo'));
const ledger = await openLedger(place.ledger, { readOnly: true });
const built = await buildEdition(ledger, place.editions, {
  asOf: process.argv[2] ?? new Date().toISOString().slice(0, 10),
  onProgress: (text) => console.error(text),
});
await ledger.close();
console.log(JSON.stringify({ ...place, id: built.id, labels: built.manifest.labels }, null, 2));
