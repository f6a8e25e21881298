import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256Hex } from '../model/index.ts';
import { checkInvitation, issueInvitation } from './invitation.ts';
import { createLedger, type Ledger, openLedger } from './ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'obras-invitation-'));
let ledger: Ledger;
beforeAll(async () => {
  ledger = await createLedger(join(folder, 'a'));
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});
const request = {
  party: 'fixture-ministry',
  role: 'receiver',
  on: [{ type: 'commitment', id: 'fixture-commitment' }],
  expires: '2025-06-30',
  by: 'fixture',
} as const;
const day = (text: string) => new Date(`${text}T12:00:00Z`);

it('gives a token of which the journal holds the hash alone', async () => {
  const { token, invitation, receipt } = await issueInvitation(ledger, request);
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(receipt.entry).toMatchObject({
    kind: 'invitation',
    body: { id: invitation, party: 'fixture-ministry', tokenSha256: sha256Hex(token) },
  });
  expect(readFileSync(join(ledger.place, 'journal', '000000.jsonl'), 'utf8')).not.toContain(token);
  expect(await checkInvitation(ledger, token, day('2025-05-13'))).toMatchObject({ id: invitation, role: 'receiver' });
  expect(await checkInvitation(ledger, token, day('2025-05-14'))).toMatchObject({ id: invitation });
});

it('holds to the end of its last day', async () => {
  const { token } = await issueInvitation(ledger, request);
  await checkInvitation(ledger, token, new Date('2025-06-30T23:59:59.999Z'));
  await expect(checkInvitation(ledger, token, new Date('2025-07-01T00:00:00Z'))).rejects.toMatchObject({
    code: 'invitation-expired',
    params: { expires: '2025-06-30' },
  });
  const year = await issueInvitation(ledger, { ...request, expires: '2025' });
  await checkInvitation(ledger, year.token, day('2025-12-31'));
  await expect(checkInvitation(ledger, year.token, day('2026-01-01'))).rejects.toMatchObject({
    code: 'invitation-expired',
  });
});

it('refuses what it did not issue', async () => {
  const { token } = await issueInvitation(ledger, request);
  const other = await createLedger(join(folder, 'b'));
  const foreign = await issueInvitation(other, request);
  await other.close();
  const swap = (at: number) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
  for (const bad of [
    '',
    'x',
    foreign.token,
    swap(0),
    swap(20),
    swap(30),
    `${token}A`,
    `${token}=`,
    ` ${token}`,
    token.slice(1),
  ])
    await expect(checkInvitation(ledger, bad, day('2025-05-13')), bad).rejects.toMatchObject({
      code: 'invitation-invalid',
    });
  await expect(checkInvitation(ledger, null as unknown as string, day('2025-05-13'))).rejects.toMatchObject({
    code: 'invitation-invalid',
  });
});

it('is dead once it was taken back, also for a reader and after opening anew', async () => {
  const kept = await issueInvitation(ledger, request);
  const { token, invitation } = await issueInvitation(ledger, request);
  await ledger.append([{ kind: 'invitation-revoked', body: { invitation, reason: 'fixture' } }], { by: 'fixture' });
  const revoked = { code: 'invitation-revoked', params: { invitation } };
  await expect(checkInvitation(ledger, token, day('2025-05-13'))).rejects.toMatchObject(revoked);
  const reader = await openLedger(ledger.place, { readOnly: true });
  await expect(checkInvitation(reader, token, day('2025-05-13'))).rejects.toMatchObject(revoked);
  expect(await checkInvitation(reader, kept.token, day('2025-05-13'))).toMatchObject({ id: kept.invitation });
  await expect(checkInvitation(reader, `${kept.token.slice(0, 42)}A`, day('2025-05-13'))).rejects.toMatchObject({
    code: 'invitation-invalid',
  });
  await expect(issueInvitation(reader, request)).rejects.toMatchObject({ code: 'usage-invalid' });
  await reader.close();
});
