// A photo or document with an answer: cleaned before anything is kept, seen before it is public, shown with the answer.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger, verifyReceipt } from '../src/ledger/index.ts';
import { type Served, serveFixture } from './server-fixture.ts';

let served: Served;
let form: string;
beforeAll(async () => {
  served = await serveFixture();
  form = `/en/answer/${served.token}`;
});
afterAll(() => served.close());

const chunk = (name: string, body = ''): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(name + body, 'latin1'), Buffer.alloc(4)]);
};
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const secret = 'Ana 17.2534 -88.7713';
const parts = (words: string) => [signature, chunk('IHDR', '\0'.repeat(13)), chunk('tEXt', words), chunk('IDAT', 'p')];
const photo = Buffer.concat([...parts(secret), chunk('IEND')]);
const cleaned = Buffer.concat([signature, chunk('IHDR', '\0'.repeat(13)), chunk('IDAT', 'p'), chunk('IEND')]);
const sha256 = createHash('sha256').update(cleaned).digest('hex');

const send = (fields: Record<string, string>, file: Buffer | null, name = 'Ana at home.png', to = form) => {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.append(key, value);
  // A browser sends an empty part where nothing was chosen.
  body.append('file', new File(file === null ? [] : [Uint8Array.from(file)], file === null ? '' : name));
  return served.app.request(to, {
    method: 'POST',
    headers: { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' },
    body,
  });
};
const confirm = { item: 'work:port-work', verdict: 'confirm', date: '2024-11-14' };
const keyOf = (html: string) => /name="waiting" value="([^"]+)"/.exec(html)?.[1] as string;

describe('a file with an answer', () => {
  it('is seen as it will be public before anything is kept, without what was written into it', async () => {
    const before = [served.ledger.size, await served.ledger.list()];
    const response = await send({ ...confirm, about: 'The quay from the east', step: 'preview' }, photo);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('The quay from the east');
    expect(html).not.toContain('Ana');
    const key = keyOf(html);
    const shown = await served.app.request(`${form}?file=${key}`);
    expect([shown.headers.get('content-type'), shown.headers.get('cache-control')]).toEqual(['image/png', 'no-store']);
    expect(shown.headers.get('content-disposition')).toMatch(/^attachment; filename="obras-[\w-]+\.png"$/);
    expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(cleaned);
    expect([served.ledger.size, await served.ledger.list()]).toEqual(before);
  });

  it('goes into the archive by its hash, into the answer by what it shows, and its receipt holds', async () => {
    const html = await (await send({ ...confirm, about: 'The quay', step: 'preview' }, photo)).text();
    const sent = await send({ ...confirm, about: 'The quay', waiting: keyOf(html), step: 'send' }, null);
    expect(sent.status).toBe(303);
    const index = served.ledger.size - 1;
    expect(await served.ledger.entry(index)).toMatchObject({
      kind: 'attestation',
      body: { attachments: [{ sha256, mediaType: 'image/png', bytes: cleaned.length, about: 'The quay' }] },
    });
    expect(Buffer.from(await served.ledger.get(sha256))).toEqual(cleaned);
    for (const hash of await served.ledger.list())
      expect(Buffer.from(await served.ledger.get(hash)).toString('latin1')).not.toContain(secret);
    const receipt = await served.ledger.receipt(index);
    expect((await verifyReceipt(receipt)).ok).toBe(true);
    // Sent again it is the same answer; with another word it is a further one beside it.
    await send({ ...confirm, about: 'The quay', step: 'send' }, photo);
    expect(served.ledger.size).toBe(index + 1);
    await send({ ...confirm, about: 'The quay, again', step: 'send' }, photo);
    expect(served.ledger.size).toBe(index + 2);
    expect((await served.ledger.entry(index)).body).toMatchObject({ attachments: [{ about: 'The quay' }] });
    const shown = await (await served.app.request(form)).text();
    // Nobody can open it before an edition holds it: it is named, not shown.
    expect(shown).not.toContain(`/file/${sha256}`);
    expect(shown).toContain(`<code>${sha256.slice(0, 12)}</code>`);
    expect(shown.indexOf('The quay ·')).toBeLessThan(shown.indexOf('The quay, again'));
  });

  it('is handed out only when the edition names it', async () => {
    expect((await served.app.request(`/file/${sha256}`)).status).toBe(404);
    const other = await served.ledger.put(Buffer.from('a document that may not be passed on'));
    expect((await served.app.request(`/file/${other}`)).status).toBe(404);
    expect((await served.app.request('/file/..%2Fkeys%2Fledger.key')).status).toBe(404);
  });

  it.each([
    ['of another kind', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'none of them', { about: 'x' }],
    ['cut off', photo.subarray(0, photo.length - 20), 'damaged', { about: 'x' }],
    ['empty', Buffer.alloc(0), 'empty', { about: 'x' }],
    ['without a word', photo, 'what the file shows', {}],
    ['whose wait is over', null, 'choose it again', { about: 'x', waiting: 'AAAA' }],
  ])('%s is told beside the form, and nothing is said', async (_, file, words, more) => {
    const before = served.ledger.size;
    const response = await send({ ...confirm, ...(more as object), step: 'send' }, file, 'photo.jpg');
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(words);
    expect(served.ledger.size).toBe(before);
  });

  it('waits an hour, can be left out, and is nobody else’s', async () => {
    const html = await (await send({ ...confirm, about: 'The quay', step: 'preview' }, photo)).text();
    const key = keyOf(html);
    const without = await send({ ...confirm, about: 'x', waiting: key, without: 'yes', step: 'preview' }, null);
    expect(await without.text()).not.toContain('name="waiting"');
    expect((await served.app.request(`/en/answer/${'A'.repeat(43)}?file=${key}`)).status).toBe(403);
    served.setNow('2026-11-24T13:00:01Z');
    expect((await served.app.request(`${form}?file=${key}`)).status).toBe(404);
    served.setNow('2026-11-24T12:00:00Z');
  });

  it('is never too large, and no other form takes one', async () => {
    const large = await send({ ...confirm, about: 'x', step: 'send' }, Buffer.alloc(7 * 2 ** 20, 1));
    expect(large.status).toBe(413);
    expect((await send({ receipt: '{}' }, photo, 'a.png', '/en/verify')).status).toBe(415);
    const torn = await served.app.request(form, {
      method: 'POST',
      headers: { Origin: 'http://localhost', 'Content-Type': 'multipart/form-data; boundary=x' },
      body: '--y\r\nnot a form',
    });
    expect(torn.status).toBe(400);
  });
});

it('is missed by obras verify when it is gone from the archive', async () => {
  const { place } = served.ledger;
  const { rm } = await import('node:fs/promises');
  const missing = async () => {
    const { problems } = await verifyLedger(place);
    return problems.filter(({ what, detail }) => what === 'archive-missing' && detail.includes(sha256.slice(2))).length;
  };
  expect(await missing()).toBe(0);
  await rm(`${place}/archive/${sha256.slice(0, 2)}/${sha256.slice(2)}`);
  expect(await missing()).toBe(2);
});
