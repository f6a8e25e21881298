import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueInvitation, verifyConsistency, verifyInclusion, verifyReceipt } from '../src/ledger/index.ts';
import { translator } from '../src/locale/index.ts';
import { type Served, serveFixture } from './server-fixture.ts';

let served: Served;
let form: string;
beforeAll(async () => {
  served = await serveFixture();
  form = `/en/answer/${served.token}`;
});
afterAll(() => served.close());

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  served.app.request(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: 'http://localhost',
      'Sec-Fetch-Site': 'same-origin',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });
const confirm = {
  item: 'work:port-work',
  verdict: 'confirm',
  date: '2024-11-14',
  signedAs: 'Office of Works (fixture)',
};
const dispute = {
  item: 'commitment:scholarships-2025',
  verdict: 'dispute',
  reason: 'We know of 12 awards <b>only</b>.',
};

describe('the form behind an invitation', () => {
  it('opens without an account, shows every item, keeps nothing', async () => {
    const response = await served.app.request(form);
    const html = await response.text();
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(html).toContain('3,500 government scholarships (fixture)');
    expect(html).toContain('Port works (fixture)');
    expect(html).toContain('method="post"');
  });
  it('shows exactly what will be public before anything is said', async () => {
    const before = served.ledger.size;
    const response = await post(form, { ...dispute, step: 'preview' });
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('We know of 12 awards &lt;b>only&lt;/b>.');
    expect(html).toContain('value="send"');
    expect(served.ledger.size).toBe(before);
  });
  it('comes back with what was typed and what is wrong', async () => {
    const before = served.ledger.size;
    const response = await post(form, {
      ...dispute,
      reason: '',
      date: '31 of June',
      signedAs: 'Desk "7"',
      step: 'send',
    });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('31 of June');
    expect(html).toContain('Desk &quot;7&quot;');
    expect(served.ledger.size).toBe(before);
  });
  it('says the answer to the journal, builds, and hands out a receipt that anybody can check', async () => {
    const before = served.ledger.checkpoint();
    const sent = await post(form, { ...confirm, step: 'send' });
    expect(sent.status).toBe(303);
    const location = sent.headers.get('location') as string;
    expect(location).toBe(`${form}?receipt=${before.size}`);
    expect(served.ledger.size).toBe(before.size + 1);
    const entry = await served.ledger.entry(before.size);
    expect(entry).toMatchObject({
      kind: 'attestation',
      body: {
        by: 'costa-ministry',
        role: 'receiver',
        on: { type: 'work', id: 'port-work' },
        verdict: 'confirm',
        date: '2024-11-14',
      },
    });
    const page = await (await served.app.request(location)).text();
    expect(page).toContain(`/receipt/${before.size}`);
    const file = await served.app.request(`/en/receipt/${before.size}.json`);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const receipt = await file.json();
    expect(await verifyReceipt(receipt, served.ledger.vkey)).toEqual({ ok: true, problems: [] });
    const proof = (await (
      await served.app.request(`/api/v1/log/consistency?from=${before.size}&to=${before.size + 1}`)
    ).json()) as { proof: string[] };
    const after = served.ledger.checkpoint();
    expect(
      verifyConsistency({
        from: before.size,
        to: after.size,
        fromRoot: before.root,
        toRoot: after.root,
        proof: proof.proof,
      }),
    ).toBe(true);
    await served.app.close();
    expect(served.rebuilds.count).toBe(1);
  });
  it('is one answer when it is sent twice, and a further one when it differs: added, not overwritten', async () => {
    const before = served.ledger.size;
    const again = await post(form, { ...confirm, step: 'send' });
    expect([again.status, again.headers.get('location'), served.ledger.size]).toEqual([
      303,
      `${form}?receipt=${before - 1}`,
      before,
    ]);
    const amended = await post(form, { ...confirm, verdict: 'not-known-to-us', step: 'send' });
    expect([amended.status, served.ledger.size]).toEqual([303, before + 1]);
    expect(await served.ledger.entry(before - 1)).toMatchObject({ body: { verdict: 'confirm' } });
    const html = await (await served.app.request(form)).text();
    expect(html).toContain(`${before}`);
  });
  it('takes the quantity of a confirmation in part in the unit of the promise', async () => {
    const sent = await post(form, {
      item: 'commitment:scholarships-2025',
      verdict: 'confirm-in-part',
      quantity: '12',
      step: 'send',
    });
    expect(sent.status).toBe(303);
    expect(await served.ledger.entry(served.ledger.size - 1)).toMatchObject({
      body: { quantity: { quantity: '12', unit: 'scholarship' } },
    });
  });
  it('may speak only for its own party on its own items', async () => {
    const before = served.ledger.size;
    for (const fields of [
      { ...confirm, item: 'commitment:port' },
      { ...confirm, item: 'commitment:credit-line' },
      { ...confirm, item: 'source:article' },
    ])
      expect((await post(form, { ...fields, step: 'send' })).status).toBe(422);
    const foreign = await post(form, {
      ...confirm,
      by: 'aland',
      party: 'aland',
      role: 'promisor',
      verdict: 'confirm',
      step: 'send',
    });
    expect(foreign.status).toBe(303);
    expect(await served.ledger.entry(before)).toMatchObject({ body: { by: 'costa-ministry', role: 'receiver' } });
  });
  it('is no way to another’s receipt', async () => {
    expect((await served.app.request(`${form}?receipt=3`)).status).toBe(404);
    expect((await served.app.request(`${form}?receipt=x`)).status).toBe(404);
    expect((await served.app.request(`${form}?receipt=99999999`)).status).toBe(404);
  });
});

describe('a form from elsewhere', () => {
  it('is refused: other origin, other site, no origin at all but a hostile one', async () => {
    const before = served.ledger.size;
    const fields = { ...dispute, step: 'send' };
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'http://localhost.evil.example', 'Sec-Fetch-Site': 'none' },
    ] as Record<string, string>[])
      expect((await post(form, fields, headers)).status, JSON.stringify(headers)).toBe(403);
    expect((await served.app.request(`${form}?${new URLSearchParams(fields)}`)).status).toBe(200);
    expect(served.ledger.size).toBe(before);
  });
  it('is taken only as a form and only small', async () => {
    expect((await post(form, dispute, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await post(form, dispute, { 'Content-Type': 'multipart/form-data; boundary=x' })).status).toBe(400);
    expect((await post(form, { ...dispute, reason: 'x'.repeat(70_000) })).status).toBe(413);
  });
});

describe('a link that is none', () => {
  it('is told apart: forged, mistyped, expired', async () => {
    const forged = `${served.token.slice(0, -2)}AA`;
    for (const token of [forged, 'x', "' or 1=1", served.token.toLowerCase()])
      expect((await served.app.request(`/en/answer/${encodeURIComponent(token)}`)).status, token).toBe(403);
    expect((await post(`/en/answer/${forged}`, { ...confirm, step: 'send' })).status).toBe(403);
    const { token } = await issueInvitation(served.ledger, {
      party: 'costa-ministry',
      role: 'receiver',
      on: [{ type: 'work', id: 'port-work' }],
      expires: '2026-11-25',
      by: 'fixture',
    });
    expect((await served.app.request(`/es/answer/${token}`)).status).toBe(200);
    served.setNow('2026-11-26T00:00:00Z');
    expect((await served.app.request(`/es/answer/${token}`)).status).toBe(410);
    expect((await post(`/es/answer/${token}`, { ...confirm, step: 'send' })).status).toBe(410);
    served.setNow('2026-11-24T12:00:00Z');
  });
});

describe('verify', () => {
  it('says that a pasted receipt is whole, or what is wrong with it', async () => {
    const receipt = JSON.stringify(await served.ledger.receipt(4));
    const good = await (await post('/en/verify', { receipt })).text();
    const bad = await (
      await post('/en/verify', { receipt: receipt.replace(/"by":"[^"]*"/, '"by":"somebody"') })
    ).text();
    const none = await (await post('/en/verify', { receipt: 'not json </textarea><script>' })).text();
    expect(good).not.toBe(bad);
    for (const lang of ['en', 'es', 'zh'] as const) {
      const { t } = translator(lang);
      const told = async (text: string) => (await post(`/${lang}/verify`, { receipt: text })).text();
      expect(await told(receipt.replace(/"by":"[^"]*"/, '"by":"somebody"'))).toContain(
        t('receipt-problem-entry-changed'),
      );
      expect(await told(receipt.replace(/"inclusionProof":\["./, '"inclusionProof":["'))).toContain(
        t('receipt-problem-not-a-receipt'),
      );
      expect(await told('hola')).toContain(t('receipt-problem-not-json'));
    }
    expect(none).not.toContain('<script>');
    expect((await post('/en/verify', { receipt: 'x'.repeat(600_000) })).status).toBe(413);
  });
  it('shows the proofs that are asked for, the same as their files, and says what cannot be asked', async () => {
    const { size } = served.ledger.checkpoint();
    for (const [query, file] of [
      ['index=3&size=7', '/api/v1/log/inclusion?index=3&size=7'],
      ['index=3', `/api/v1/log/inclusion?index=3&size=${size}`],
      ['from=5&to=9', '/api/v1/log/consistency?from=5&to=9'],
      ['from=5&to=', `/api/v1/log/consistency?from=5&to=${size}`],
    ] as const) {
      const page = await (await served.app.request(`/en/verify?${query}`)).text();
      expect(page).toContain(`href="${file.replace('&', '&amp;')}"`);
      const proof = await (await served.app.request(file)).json();
      for (const hash of proof.proof) expect(page).toContain(hash);
      if ('index' in proof) expect(verifyInclusion(proof)).toBe(true);
      else expect(verifyConsistency(proof)).toBe(true);
      expect(proof.vkey).toBe(served.ledger.vkey);
    }
    for (const query of [
      'index=x',
      `index=${size}`,
      'index=3&size=3',
      'from=0',
      'from=9&to=5',
      `from=1&to=${size + 1}`,
    ]) {
      expect((await served.app.request(`/en/verify?${query}`)).status, query).toBe(400);
      const kind = query.startsWith('index') ? 'inclusion' : 'consistency';
      expect((await served.app.request(`/api/v1/log/${kind}?${query}`)).status, query).toBe(400);
    }
    expect((await served.app.request('/es/verify?index=&size=&from=')).status).toBe(200);
  });
});

describe('a site that takes no answers', () => {
  it('shows the form and says nothing to the journal', async () => {
    const readOnly = await serveFixture({ config: { readOnly: true } });
    try {
      const path = `/en/answer/${readOnly.token}`;
      expect((await readOnly.app.request(path)).status).toBe(200);
      const before = readOnly.ledger.size;
      const response = await readOnly.app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...confirm, step: 'send' }).toString(),
      });
      expect([response.status, readOnly.ledger.size]).toEqual([200, before]);
    } finally {
      await readOnly.close();
    }
  });
  it('without a ledger says that it takes none', async () => {
    const without = await serveFixture({ noLedger: true });
    try {
      expect((await without.app.request(`/en/answer/${without.token}`)).status).toBe(503);
      expect((await without.app.request('/en/verify')).status).toBe(200);
      expect((await without.app.request('/en/receipt/1')).status).toBe(503);
    } finally {
      await without.close();
    }
  });
});

describe('too many posts', () => {
  it('are put off with the time to wait, by address', async () => {
    const limited = await serveFixture({ config: { postsPerMinute: 2 } });
    try {
      const send = (remoteAddress: string) =>
        limited.app.request(
          '/en/verify',
          { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'receipt=x' },
          { incoming: { socket: { remoteAddress } } },
        );
      expect((await send('a')).status).toBe(200);
      expect((await send('a')).status).toBe(200);
      const late = await send('a');
      expect([late.status, late.headers.get('retry-after')]).toEqual([429, '30']);
      expect((await send('b')).status).toBe(200);
      limited.setNow('2026-11-24T12:00:30Z');
      expect((await send('a')).status).toBe(200);
    } finally {
      await limited.close();
    }
  });
});
