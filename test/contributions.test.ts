// What citizens say to have seen: taken without an account, counted after a review, one voice each, private and removable.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildEdition, openEdition } from '../src/edition/index.ts';
import { createLedger, openLedger, verifyLedger } from '../src/ledger/index.ts';

import { createApp, doorTo, mostWaitingFiles } from '../src/server/index.ts';
import { work } from '../src/views/index.ts';
import { freshFolder, inProcess } from './cli-program.ts';

const now = () => new Date('2026-11-24T12:00:00Z');
const both = (text: string) => ({ en: text, es: text });
const secret = { words: 'The quay is open, Berta works there', place: 'Calle Uno 7', contact: 'ana@citizen.example' };

async function site(config: object = {}) {
  const folder = freshFolder();
  const place = join(folder, 'obras/ledger');
  const ledger = await createLedger(place);
  await ledger.append([{ kind: 'work', body: { id: 'port', name: both('Port (fixture)') } }], {
    by: 'fixture',
    at: '2026-11-20T00:00:00Z',
  });
  await ledger.close();
  const build = async () => {
    const open = await openLedger(place, { readOnly: true });
    await buildEdition(open, join(folder, 'obras/editions'), { asOf: '2026-11-24' });
    await open.close();
    const edition = await openEdition(join(folder, 'obras/editions'));
    onTestFinished(() => edition.close());
    return edition;
  };
  let edition = await build();
  let chance = 0;
  const random = (length: number) => {
    chance += 1;
    return new Uint8Array(length).fill(chance);
  };
  const app = createApp({
    edition: () => edition,
    ledger: doorTo(place, { staleMs: 0 }),
    config: { publicUrl: null, readOnly: false, postsPerMinute: 1000, ...config },
    effects: { now, random, log: () => {} },
  });
  onTestFinished(() => app.close());
  const send = (fields: Record<string, string>) =>
    app.request('/en/contribute/work:port', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'http://localhost' },
      body: new URLSearchParams(fields).toString(),
    });
  const sendFile = (fields: Record<string, string>, file: Uint8Array) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', new File([Uint8Array.from(file)], 'Ana at home.png', { type: 'image/png' }));
    return app.request('/en/contribute/work:port', { method: 'POST', headers: { Origin: 'http://localhost' }, body });
  };
  const size = async () => {
    const open = await openLedger(place, { readOnly: true });
    const { size: entries } = open;
    await open.close();
    return entries;
  };
  const run = (...args: string[]) => inProcess(folder, [...args, '--lang', 'en']);
  const accept = (index: number, en = 'The port is open', ...more: string[]) =>
    run(
      'contributions',
      '--accept',
      String(index),
      '--en',
      en,
      '--es',
      'Abierto',
      '--reason',
      'checked',
      '--by',
      'Eva',
      ...more,
    );
  const events = async () => {
    edition = await build();
    return (await work(edition, { id: 'port' })).events;
  };
  return { folder, place, app, send, sendFile, size, run, accept, events, build };
}
const whole = { seen: 'in-use', date: '2026-11', ...secret, consent: 'yes' };
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

describe('a contribution', () => {
  it('is reached from the work, taken without an account, and does not count before a review', async () => {
    const { app, send, size, events, run } = await site();
    expect(await (await app.request('/en/work/port')).text()).toContain('/en/contribute/work:port');
    expect((await app.request('/en/contribute/work:port')).status).toBe(200);
    const before = await size();
    const sent = await send(whole);
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toMatch(
      /^\/en\/contribute\/work:port\?sent=yes&code=\d+(-[2-9A-HJ-NP-Z]{4}){4}$/,
    );
    expect(await size()).toBe(before + 1);
    expect(await events()).toEqual([]);
    const { out } = await run('contributions');
    for (const each of ['It is there and in use', ...Object.values(secret)]) expect(out).toContain(each);
  });

  it('comes back with what is missing; the field that no person sees keeps machines out', async () => {
    const { send, size, app } = await site();
    const before = await size();
    for (const [fields, field] of [
      [{ ...whole, seen: 'maybe' }, 'seen'],
      [{ ...whole, date: 'soon' }, 'date'],
      [{ ...whole, place: ' ' }, 'place'],
      [{ ...whole, words: 'x'.repeat(2001) }, 'words'],
      [{ seen: 'in-use', date: '2026', ...secret }, 'consent'],
    ] as const) {
      const response = await send(fields);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(`href="#${field}"`);
    }
    const spam = await send({ ...whole, website: 'https://spam.example' });
    expect(spam.headers.get('location')).toBe('/en/contribute/work:port?sent=yes');
    expect(await size()).toBe(before);
    expect((await app.request('/en/contribute/work:none')).status).toBe(404);
    expect((await app.request('/en/contribute/party:port')).status).toBe(404);
  });

  it('is limited for one address, and not taken where the site only reads', async () => {
    const limited = await site({ postsPerMinute: 2 });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await limited.send(whole)).status);
    expect(statuses).toEqual([303, 303, 429]);
    const reading = await site({ readOnly: true });
    const before = await reading.size();
    expect((await reading.send(whole)).status).toBe(200);
    expect(await reading.size()).toBe(before);
  });

  it('counts once accepted, by the reviewer’s words and the grade of an unnamed source; a judgement is taken back by a new entry', async () => {
    const { send, run, accept, events, size } = await site();
    await send(whole);
    const index = (await size()) - 1;
    expect((await accept(index)).code).toBe(0);
    const [event, ...others] = await events();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ grade: 'D', event: { what: { en: 'The port is open' }, stage: 'in-service' } });
    expect(event?.statements[0]?.source?.id).toBe(`contribution-${index}`);
    expect((await run('contributions', '--undo', String(index), '--reason', 'another port')).code).toBe(0);
    expect(await events()).toEqual([]);
    expect((await run('contributions', '--reject', String(index), '--reason', 'no such place')).code).toBe(0);
    expect(await events()).toEqual([]);
    expect((await run('contributions')).out).toContain('No contribution waits');
  });

  it('is one voice each: the same contact counts once however it is written, others beside it, unnamed ones together', async () => {
    const { send, accept, events, size } = await site();
    for (const contact of [secret.contact, ' ANA@Citizen.example ', 'eva@citizen.example', '', '']) {
      await send({ ...whole, contact });
      await accept((await size()) - 1, `Seen by ${contact.length}`);
    }
    const found = await events();
    expect(found.map(({ event }) => event.what.en).sort()).toEqual(['Seen by 0', 'Seen by 19', 'Seen by 21']);
    // However many citizens, nothing shows that they are independent of a party.
    expect(new Set(found.map(({ grade }) => grade))).toEqual(new Set(['D']));
  });

  it('leaves nothing personal in journal or edition; removed, it counts no more and every proof holds', async () => {
    const { folder, place, send, run, accept, events, size, build } = await site();
    await send(whole);
    const index = (await size()) - 1;
    await accept(index);
    await build();
    const holding = (where: string) =>
      filesIn(join(folder, where)).filter((path) =>
        Object.values(secret).some((each) => readFileSync(path).includes(each)),
      );
    expect(filesIn(join(folder, 'obras/editions')).length).toBeGreaterThan(10);
    expect(holding('obras/editions')).toEqual([]);
    expect(holding('obras/ledger/journal')).toEqual([]);
    expect(holding('obras/ledger/personal')).toHaveLength(1);
    expect((await run('forget', String(index))).code).toBe(0);
    expect(holding('obras')).toEqual([]);
    expect(await events()).toEqual([]);
    expect(await verifyLedger(place)).toMatchObject({ ok: true, problems: [] });
    expect((await accept(index)).err).toContain('removed');
  });

  it('may be that it is there and not in use: nothing of delivery is denied by it', async () => {
    const { send, accept, events, size } = await site();
    await send({ ...whole, seen: 'not-in-use' });
    await accept((await size()) - 1, 'The port is closed');
    expect((await events())[0]).toMatchObject({ grade: 'D', event: { stage: 'in-service', bearing: 'contradicts' } });
  });

  it('is seen, asked about once more and removed by its sender alone, with the code', async () => {
    const { app, folder, place, send, run, accept, events, size } = await site();
    const to = (await send(whole)).headers.get('location') as string;
    const index = (await size()) - 1;
    const own = to.replace('sent=yes&', '');
    const read = async (address: string) => (await app.request(address)).text();
    const act = (fields: Record<string, string>, address = own) =>
      app.request(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'http://localhost' },
        body: new URLSearchParams(fields).toString(),
      });
    const waiting = await read(to);
    for (const each of [secret.words, secret.place, own.split('code=')[1] as string]) expect(waiting).toContain(each);
    // Not even its sender is shown the contact: whoever finds the code learns no address from it.
    expect(waiting).not.toContain(secret.contact);
    expect(waiting).not.toContain('id="appeal"');
    expect(await read(own.toLowerCase().replace('/en/', '/es/'))).toContain(secret.words);

    // Neither another code, nor another thing, nor nothing opens it.
    const other = own.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const address of [other, own.replace(`=${index}-`, '=0-'), own.split('-')[0] as string, `${own}A`]) {
      expect(await read(address)).not.toContain(secret.words);
      expect((await act({ step: 'remove' }, address)).status).not.toBe(303);
    }
    expect(await read(own)).toContain(secret.words);

    await run('contributions', '--reject', String(index), '--reason', 'no such quay', '--by', 'Eva');
    expect(await read(own)).toContain('no such quay');
    const before = await size();
    const empty = await act({ step: 'appeal', appeal: ' ' });
    expect([empty.status, (await empty.text()).includes('href="#appeal"')]).toEqual([422, true]);
    expect((await act({ step: 'appeal', appeal: 'Ask at Pier Nine' })).status).toBe(303);
    await act({ step: 'appeal', appeal: 'Ask once more' });
    expect(await size()).toBe(before + 1);
    expect((await run('contributions')).out).toContain('another look is asked for');
    // Who rejected it does not decide again.
    expect((await accept(index)).err).toContain('somebody else');
    const byOther = ['--en', 'Open', '--es', 'Abierto', '--reason', 'seen', '--by', 'Tom'];
    expect((await run('contributions', '--accept', String(index), ...byOther)).code).toBe(0);
    expect(await read(own)).toContain('what one person saw');
    expect(await events()).toHaveLength(1);

    expect((await act({ step: 'remove' })).headers.get('location')).toBe(`/en/contribute/work:port?removed=${index}`);
    expect(await read(own)).not.toContain(secret.words);
    const holding = filesIn(join(folder, 'obras')).filter((path) =>
      [...Object.values(secret), 'Pier Nine'].some((each) => readFileSync(path).includes(each)),
    );
    expect(holding).toEqual([]);
    expect(await events()).toEqual([]);
    expect(await verifyLedger(place)).toMatchObject({ ok: true, problems: [] });
  });

  it.each([
    [['--accept', '1', '--reason', 'x'], '--en'],
    [['--reject', '1'], '--reason'],
    [['--accept', '0', '--en', 'a', '--es', 'b', '--reason', 'x'], 'no contribution 0'],
    [['--undo', '1', '--reason', 'x'], 'nothing to take back'],
    [['--undo', '1', '--reject', '1'], 'one thing at a time'],
  ])('is not judged by %j', async (args, words) => {
    const { send, run, size } = await site();
    await send(whole);
    const before = await size();
    const { code, err } = await run('contributions', ...args);
    expect(code).not.toBe(0);
    expect(err).toContain(words);
    expect(await size()).toBe(before);
  });
});

const chunk = (name: string, body = ''): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(name + body, 'latin1'), Buffer.alloc(4)]);
};
const picture = (...more: Buffer[]) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', '\0\0\0\x01\0\0\0\x01\x08\0\0\0\0'),
    ...more,
    chunk('IDAT', 'p'),
    chunk('IEND'),
  ]);
const photo = picture(chunk('tEXt', 'Berta 17.2534 -88.7713'));

describe('a photo with a contribution', () => {
  it('is cleaned, kept with what is private, and shown after review where its sender agreed; removed at once', async () => {
    const { app, folder, place, sendFile, accept, events, size, run } = await site();
    expect((await sendFile({ ...whole, about: 'The quay', publish: 'yes' }, photo)).status).toBe(303);
    const index = (await size()) - 1;
    const address = `/file/contribution-${index}`;
    expect((await app.request(address)).status).toBe(404);
    const listed = (await run('contributions', '--json')).out;
    expect(listed).toContain('The quay');
    expect(listed).not.toContain(photo.toString('base64').slice(0, 12));
    expect((await accept(index)).code).toBe(0);
    expect((await events())[0]?.photo).toBe(null);
    expect((await app.request(address)).status).toBe(404);
    await run('contributions', '--undo', String(index), '--reason', 'to show it');
    expect((await accept(index, 'The port is open', '--photo')).code).toBe(0);
    expect((await events())[0]?.photo).toBe(address);
    const shown = await app.request(address);
    expect([shown.headers.get('content-type'), shown.headers.get('cache-control')]).toEqual(['image/png', 'no-store']);
    expect(shown.headers.get('content-disposition')).toMatch(/^attachment; filename="obras-[\w-]+\.png"$/);
    expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(picture());
    expect(await (await app.request('/en/work/port')).text()).toContain(`<img src="${address}" alt="The port is open"`);
    const holding = () =>
      filesIn(join(folder, 'obras')).filter((path) => {
        const bytes = readFileSync(path);
        return [picture().toString('base64'), picture(), 'The quay', 'Berta 17'].some((each) => bytes.includes(each));
      });
    expect(holding().map((path) => path.includes('/personal/'))).toEqual([true]);
    expect((await run('forget', String(index))).code).toBe(0);
    expect((await app.request(address)).status).toBe(404);
    expect(holding()).toEqual([]);
    expect(await verifyLedger(place)).toMatchObject({ ok: true, problems: [] });
    expect(await events()).toEqual([]);
  });

  it('is not shown without consent, nor is a document', async () => {
    const { sendFile, size, accept } = await site();
    await sendFile({ ...whole, about: 'The quay' }, photo);
    const refused = await accept((await size()) - 1, 'Open', '--photo');
    expect([refused.code === 0, refused.err.includes('did not agree')]).toEqual([false, true]);
    await sendFile({ ...whole, about: 'A letter', publish: 'yes' }, Buffer.from('%PDF-1.4\n%%EOF'));
    expect((await accept((await size()) - 1, 'Open', '--photo')).code).not.toBe(0);
  });

  it('comes back with what is wrong with it', async () => {
    const { sendFile, size } = await site();
    const before = await size();
    for (const [fields, bytes, words] of [
      [{ ...whole, about: 'x' }, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'href="#file"'],
      [{ ...whole, about: 'x' }, photo.subarray(0, 40), 'damaged'],
      [whole, photo, 'href="#about"'],
      [{ ...whole, about: 'x', words: '' }, photo, 'choose it again'],
    ] as const) {
      const response = await sendFile(fields, bytes);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(words);
    }
    expect((await sendFile({ ...whole, about: 'x' }, Buffer.alloc(6 * 2 ** 20 + 1))).status).toBe(413);
    expect(await size()).toBe(before);
  });

  it('is not taken while too many wait for a reviewer; what was seen still is', async () => {
    const { place, send, sendFile } = await site();
    const open = await openLedger(place);
    const body = {
      on: { type: 'work', id: 'port' },
      seen: 'in-use',
      date: '2026',
      consent: true,
      file: { mediaType: 'image/png', mayPublish: false },
    } as const;
    await open.append(
      Array.from({ length: mostWaitingFiles }, () => ({ kind: 'contribution' as const, body })),
      {
        by: 'citizen',
      },
    );
    await open.close();
    const refused = await sendFile({ ...whole, about: 'The quay' }, photo);
    expect([refused.status, (await refused.text()).includes('No more files are taken')]).toEqual([422, true]);
    expect((await send(whole)).status).toBe(303);
  });
});
