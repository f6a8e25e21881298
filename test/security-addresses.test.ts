// Addresses that lead astray: where a form or a sign-in goes on, what a page links to, and what the desk is asked to fetch.
// Lists of our own, put together from parts, and public ones by name.
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessSite, type Member, origin, serveAccess } from './access-site.ts';
import { allOf, own, pathLists, textLists } from './attack-lists.ts';

let site: AccessSite;
let server: Server;
let member: Member;
let redirectTo = '';
/** What each name leads to, one answer after the other; the last stays. */
let answers: Record<string, string[]> = {};
const dialled: string[] = [];
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(redirectTo === '' ? 200 : 302, { 'Content-Type': 'text/plain', Location: redirectTo });
    response.end('An invented text.');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = await serveAccess({
    network: {
      resolve: async (host) => {
        const left = answers[host] ?? ['93.184.215.14'];
        const address = (left.length > 1 ? left.shift() : left[0]) as string;
        return [{ address, family: address.includes(':') ? 6 : 4 }];
      },
      connect: async ({ address }) => {
        dialled.push(address);
        return connect((server.address() as AddressInfo).port, '127.0.0.1');
      },
    },
  });
  member = await site.member('contributor', 'reviewer', 'editor', 'administrator');
});
afterAll(async () => {
  server.close();
  await site.close();
});

const elsewhere = 'elsewhere.example';
const starts = [
  '//',
  '///',
  '////',
  '/\\',
  '\\\\',
  '\\/',
  '/\\/',
  '//\\',
  '/ /',
  '/\t/',
  '/\n/',
  '\t//',
  ' //',
  '\u0000//',
  '/%09/',
];
starts.push(
  '/%2f',
  '/%2F%2F',
  '%2f%2f',
  '/%5c',
  '%5c%5c',
  '/.//',
  '/./\\',
  '/..//',
  '/en/..//',
  '/en/../..//',
  '/en//',
  '/en\\',
);
starts.push('/en/%2e%2e//', '/en/..%2f..%2f/', '/;@', '/en@', '/en.', '/en:', '/en?//', '/en#//', '.', '@', ':', '');
starts.push(
  'https:',
  'https:/',
  'https://',
  'https:///',
  'https:\\\\',
  'HTTPS://',
  'http:;//',
  'h\nttps://',
  '\u2028https://',
);
starts.push(
  `https://${new URL(origin).host}@`,
  `https://${new URL(origin).host}.`,
  `${origin}\\@`,
  `${origin}%00.`,
  '\uff0f\uff0f',
  '//\u3002',
);
starts.push(
  'javascript:alert(1)//',
  'java\nscript:alert(1)//',
  'data:text/html,//',
  'vbscript:x//',
  'file://',
  'blob:https://',
);
const ends = [elsewhere, `${elsewhere}/en/account`, `${elsewhere}%2f..`, `www.${elsewhere}:443/?x=/en/`];
const led = starts.flatMap((start) => ends.map((end) => start + end));
const isOurs = (to: string): boolean =>
  new URL(to, origin).origin === origin && /^\/(?:en|es|pt|fr|zh)(?:[/?#]|$)/.test(to);

describe('where one goes on', () => {
  const publicLines = allOf([...textLists.slice(1), ...pathLists]);
  it('after signing in is a page of this site', async () => {
    expect(led.length).toBeGreaterThan(200);
    const { key } = await site.member('reviewer');
    for (const next of [...led, ...own, ...publicLines.filter((_, at) => at % 4 === 0)]) {
      const page = await (await site.get(`/en/sign-in?${new URLSearchParams({ next })}`)).text();
      const kept = parseHTML(page).document.querySelector('input[name=next]')?.getAttribute('value') ?? '';
      expect({ next, kept, isOurs: isOurs(kept) }).toEqual({ next, kept, isOurs: true });
    }
    for (const next of led) {
      const response = await site.post('/en/sign-in', { key, next });
      const to = response.headers.get('location') ?? '';
      expect({ next, status: response.status, to, isOurs: isOurs(to) }).toEqual({
        next,
        status: 303,
        to,
        isOurs: true,
      });
    }
  }, 300_000);

  it('after a form of the desk is a page of this site, whatever its address and fields carry', async () => {
    for (const text of [...led.filter((_, at) => at % 4 === 0), ...own]) {
      const query = new URLSearchParams({ by: text, show: text, page: text, next: text, return: text });
      const fields = { step: 'confirm', commitment: text, next: text, return: text, redirect: text, to: text };
      for (const path of [
        'desk',
        'contributions',
        'linking',
        'people',
        'account?x=',
        `contribute/commitment:scholarships-2025`,
      ]) {
        const response = await site.post(`/en/${path}${path.includes('?') ? '&' : '?'}${query}`, fields, member);
        const to = response.headers.get('location');
        expect({ text, path, isOurs: to === null || isOurs(to) }).toEqual({ text, path, isOurs: true });
        expect(response.headers.get('set-cookie') ?? '').not.toContain('planted');
      }
    }
  }, 120_000);

  it('from the first page is a language of ours, whatever is asked for and by whatever name', async () => {
    for (const text of [...led, ...publicLines.filter((_, at) => at % 20 === 0)].filter((each) =>
      /^[\x20-\x7e]+$/.test(each),
    ))
      for (const path of ['/', '/mission']) {
        const headers = {
          'Accept-Language': text,
          'X-Forwarded-Host': text,
          'X-Original-URL': text,
          'X-Rewrite-URL': text,
          Forwarded: `host="${text}"`,
        };
        const to = (await site.get(path, null, headers)).headers.get('location') ?? '';
        expect({ text, to, isOurs: isOurs(to) }).toEqual({ text, to, isOurs: true });
      }
  });

  it('by any link, form or address of a page is this site, or a source that the ledger names', async () => {
    for (const text of [...led, ...own]) {
      const query = new URLSearchParams(
        ['q', 'next', 'return', 'by', 'show', 'page', 'label', 'numbers', 'left'].map((name) => [
          name,
          text.slice(0, 300),
        ]),
      );
      const path = ['search', 'commitments', 'sign-in', 'compare', 'activities', 'explore'][text.length % 6];
      const html = await (await site.get(`/en/${path}?${query}`, null, { 'X-Forwarded-Host': elsewhere })).text();
      const led = [...parseHTML(html).document.querySelectorAll('[href],[action],[src],[formaction]')].flatMap(
        (element) =>
          ['href', 'action', 'src', 'formaction'].flatMap((name) => {
            const value = element.getAttribute(name);
            if (value === null) return [];
            const { host, protocol } = new URL(value, `${origin}/en/${path}`);
            const isSafe =
              protocol === 'https:' &&
              (host === new URL(origin).host || (element.tagName === 'A' && host === 'example.org'));
            return isSafe ? [] : [value];
          }),
      );
      expect({ text, led }).toEqual({ text, led: [] });
    }
  }, 120_000);

  it('is no file of the machine, however a path climbs', async () => {
    const climbs = [...allOf(pathLists), ...own.filter((text) => text.includes('/'))];
    for (const [at, text] of climbs.entries()) {
      const raw = text.replaceAll(/[^\x21-\x7e]|[#?]/g, '');
      const places = [
        `/assets/${raw}`,
        `/file/${encodeURIComponent(text)}`,
        `/log/tile/${raw}`,
        `/e/${encodeURIComponent(text)}/en/`,
        `/en/document/${encodeURIComponent(text)}`,
        `/en/${raw}`,
        `/api/v1/documents/${encodeURIComponent(text)}`,
      ];
      const path = places[at % places.length] as string;
      if (!URL.canParse(path, origin)) continue;
      const response = await site.get(path);
      const body = await response.text();
      expect({
        path,
        status: response.status,
        leaks: /root:[x*]:|\[boot loader\]|BEGIN .*PRIVATE KEY/.test(body),
      }).toEqual({ path, status: expect.toSatisfy((status) => status < 500), leaks: false });
    }
  }, 120_000);
});

describe('what the desk is asked to fetch', () => {
  /** Every way that is known to us of writing an address of IPv4. */
  const waysOf = (address: string): string[] => {
    const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
    const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    const hex = (value: number, width = 2) => value.toString(16).padStart(width, '0');
    const [high, low] = [hex((whole >>> 16) & 0xffff, 4), hex(whole & 0xffff, 4)];
    const circled = address
      .replaceAll(/[1-9]/g, (digit) => String.fromCodePoint(0x2460 + Number(digit) - 1))
      .replaceAll('0', '\u24ea');
    return [
      address,
      `${address}.`,
      String(whole),
      `0x${hex(whole, 8)}`,
      `0${whole.toString(8)}`,
      `0x${hex(a)}.0x${hex(b)}.0x${hex(c)}.0x${hex(d)}`,
      [a, b, c, d].map((each) => `0${each.toString(8)}`).join('.'),
      [a, b, c, d].map((each) => each.toString(8).padStart(8, '0')).join('.'),
      `${a}.${(whole & 0xffffff) >>> 0}`,
      `${a}.${b}.${(whole & 0xffff) >>> 0}`,
      `0x${hex(a)}.${b}.0${c.toString(8)}.${d}`,
      circled,
      address.replaceAll('.', '\u3002'),
      address.replaceAll('.', '\uff0e'),
      [...address].map((sign) => `%${hex(sign.charCodeAt(0))}`).join(''),
      `[::ffff:${address}]`,
      `[::ffff:${high}:${low}]`,
      `[0:0:0:0:0:ffff:${address}]`,
      `[::${address}]`,
      `[64:ff9b::${high}:${low}]`,
      `[64:ff9b:1::${high}:${low}]`,
      `[2002:${high}:${low}::]`,
      `[2001:0:${high}:${low}::]`,
      `[::ffff:0:${high}:${low}]`,
    ];
  };
  const closed = [
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
  ];
  closed.push(
    '169.254.170.2',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
  );
  const six = [
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[fe80::1]',
    '[fe80::1%25eth0]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[100::1]',
    '[fec0::1]',
  ];
  const hosts = [...closed.flatMap(waysOf), ...six];
  const forms = [
    ...hosts.map((host) => `http://${host}/latest/meta-data/`),
    ...['localhost', 'LOCALHOST', 'localhost.', 'x.localhost', 'ip6-localhost'].map((host) => `http://${host}/`),
    ...['user@', 'user:secret@', 'public.example@', 'public.example:80@'].map((who) => `http://${who}127.0.0.1/`),
    'http://public.example:80@public.example/',
    ...[21, 22, 23, 25, 53, 110, 143, 389, 445, 465, 587, 993, 2049, 5060, 6000, 6667, 10080].map(
      (port) => `http://public.example:${port}/`,
    ),
    ...[
      'file',
      'ftp',
      'gopher',
      'dict',
      'ldap',
      'tftp',
      'jar',
      'netdoc',
      'php',
      'data',
      'javascript',
      'ws',
      'sftp',
      'smb',
    ].map((scheme) => `${scheme}://public.example/x`),
    ...[
      'file:///etc/passwd',
      '/etc/passwd',
      '//public.example/x',
      '\\\\public.example\\x',
      'C:\\x',
      'public.example/x',
      'http:/',
      'http://',
    ],
  ];
  let titles = 0;
  const ask = (url: string) => {
    titles += 1;
    const fields = { step: 'keep', title: `Inside ${titles}`, text: '', url, language: 'en', id: '' };
    return site.post('/en/desk', fields, member);
  };
  const expectRefused = async (url: string, why: object) => {
    const size = site.ledger.size;
    const response = await ask(url);
    const isTold = (await response.text()).includes('fetch-refused');
    expect({ ...why, url, status: response.status, isTold }).toEqual({ ...why, url, status: 400, isTold: true });
    expect(site.ledger.size).toBe(size);
  };

  it('is never an address of a network that is not public, another service or another scheme, however it is written', async () => {
    answers = {
      localhost: ['127.0.0.1'],
      'localhost.': ['127.0.0.1'],
      'x.localhost': ['::1'],
      'ip6-localhost': ['::1'],
    };
    expect(forms.length).toBeGreaterThan(400);
    for (const url of forms) await expectRefused(url, {});
    expect(dialled).toEqual([]);
  }, 120_000);

  it('is never reached by way of a public one that leads there', async () => {
    for (const to of forms.filter((form) => /^[\x21-\x7e]+$/.test(form) && /^[a-z]+:\/\/./i.test(form))) {
      redirectTo = to;
      dialled.length = 0;
      await expectRefused('http://public.example/', { to });
      expect(dialled).toEqual(['93.184.215.14']);
    }
    redirectTo = '';
  }, 240_000);

  it('is the address that was looked up and checked, though the name says another a moment later', async () => {
    redirectTo = '';
    for (const inside of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:7f00:1', 'fd00::1']) {
      dialled.length = 0;
      answers = { 'turning.example': ['93.184.215.14', inside] };
      const response = await ask('http://turning.example/');
      // It was asked of the public address alone; asked once more, the name is refused.
      expect([inside, dialled, response.status]).toEqual([
        inside,
        ['93.184.215.14'],
        expect.toSatisfy((status) => status === 303 || status === 422),
      ]);
      dialled.length = 0;
      await expectRefused('http://turning.example/again', { inside });
      expect(dialled).toEqual([]);
      // On the second hop the name has turned.
      answers = { 'turning.example': ['93.184.215.14', inside] };
      redirectTo = 'http://turning.example/next';
      await expectRefused('http://turning.example/', { inside });
      expect(dialled).toEqual(['93.184.215.14']);
      redirectTo = '';
    }
  });
});
