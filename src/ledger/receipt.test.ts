import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixtureParty, fixtureSearch } from '../../test/fixtures/ledger-drafts.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type Receipt, verifyReceipt } from './receipt.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-receipt-'));
let ledger: Ledger;
let receipts: Receipt[];
beforeAll(async () => {
  ledger = await createLedger(join(folder, 'a'));
  receipts = [];
  for (let number = 0; number < 11; number += 1)
    receipts.push(...(await ledger.append([fixtureSearch(number)], { by: 'fixture' })));
  receipts.push(...(await ledger.append([fixtureParty('a'), fixtureParty('b')], { by: 'fixture' })));
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is checked by code that runs in a browser: nothing of Node in all that it imports', () => {
  const seen = new Set<string>();
  const visit = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
      expect(specifier).not.toMatch(/^node:/);
      if (specifier!.startsWith('.')) visit(new URL(specifier!, file));
    }
  };
  visit(new URL('receipt.ts', import.meta.url));
  expect([...seen].map((href) => href.slice(href.lastIndexOf('/') + 1))).toEqual(
    expect.arrayContaining(['receipt.ts', 'merkle.ts', 'note.ts']),
  );
  expect(seen.size).toBeGreaterThan(5);
});

it('verifies every receipt, as given, after JSON, and renewed under a later head', async () => {
  for (const receipt of receipts) {
    expect(await verifyReceipt(receipt, ledger.vkey)).toEqual({ ok: true, problems: [] });
    expect(await verifyReceipt(JSON.parse(JSON.stringify(receipt)))).toEqual({ ok: true, problems: [] });
    expect(await verifyReceipt(await ledger.receipt(receipt.index), ledger.vkey)).toEqual({ ok: true, problems: [] });
  }
});

it('says what is wrong with a receipt that was changed anywhere', async () => {
  const good = receipts[4]!;
  const other = await createLedger(join(folder, 'b'));
  const [foreign] = await other.append([fixtureSearch(4)], { by: 'fixture' });
  await other.close();
  const bad: [unknown, RegExp][] = [
    [{ ...good, entry: { ...good.entry, by: 'somebody else' } }, /entry was changed/],
    [{ ...good, entry: { ...good.entry, extra: 1 } }, /entry was changed/],
    [{ ...good, index: 5 }, /says index 4/],
    [{ ...good, leafHash: receipts[5]!.leafHash }, /entry was changed/],
    [{ ...good, inclusionProof: good.inclusionProof.slice(1) }, /does not lead/],
    [{ ...good, inclusionProof: [] }, /does not lead/],
    [{ ...good, checkpoint: receipts[6]!.checkpoint }, /does not lead/],
    [{ ...good, checkpoint: foreign!.checkpoint }, /not signed by/],
    [{ ...good, checkpoint: good.checkpoint.replace('\n5\n', '\n6\n') }, /signature does not fit/],
    [{ ...good, checkpoint: 'nonsense' }, /not a signed checkpoint/],
    [{ ...good, vkey: 'nonsense' }, /not a verifier key/],
    [{ ...good, vkey: foreign!.vkey }, /not signed by/],
    [{ ...good, leafHash: 'x' }, /not a receipt: leafHash/],
    [{ ...good, entry: null }, /not a receipt: entry/],
    [null, /not a receipt/],
    ['text', /not a receipt/],
    [[], /not a receipt/],
  ];
  for (const [receipt, sentence] of bad) {
    const { ok, problems } = await verifyReceipt(receipt);
    expect(ok).toBe(false);
    expect(problems.map(({ detail }) => detail).join('; ')).toMatch(sentence);
  }
  expect((await verifyReceipt(foreign, ledger.vkey)).problems.map(({ detail }) => detail).join('; ')).toMatch(
    /another key than the one given/,
  );
  expect((await verifyReceipt(foreign)).ok).toBe(true);
});
