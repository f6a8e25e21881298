// Paths that climb, in every place where a name of a file can be sent: of an address, a query, an edition, a file that is
// sent, a member of an archive. Every file that is opened meanwhile is noted: none lies outside the data and the program.
import fs from 'node:fs';
import promises, { readFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeZip } from '../src/readers/fixtures/zip.ts';
import { memberOf } from '../src/readers/index.ts';
import { type AccessSite, type Member, origin, serveAccess } from './access-site.ts';
import { allOf, climbLists } from './attack-lists.ts';

let site: AccessSite;
let member: Member;
const opened = new Set<string>();
const canary = join(tmpdir(), `obras-canary-${process.pid}`);
const secret = 'words that stand outside the data';
const names = [
  'open',
  'openSync',
  'readFile',
  'readFileSync',
  'createReadStream',
  'opendir',
  'readdir',
  'readdirSync',
  'stat',
  'statSync',
  'existsSync',
  'lstat',
  'access',
] as const;
const undo: (() => void)[] = [];
beforeAll(async () => {
  fs.writeFileSync(canary, secret);
  site = await serveAccess();
  member = await site.member('contributor', 'reviewer', 'editor', 'administrator');
  for (const module of [fs, promises] as unknown as Record<string, (...given: unknown[]) => unknown>[])
    for (const name of names) {
      const genuine = module[name];
      if (genuine === undefined) continue;
      module[name] = (...given) => {
        if (typeof given[0] !== 'number')
          opened.add(resolve(String(given[0] instanceof URL ? given[0].pathname : given[0])));
        return genuine.apply(module, given);
      };
      undo.push(() => {
        module[name] = genuine;
      });
    }
  syncBuiltinESMExports();
});
afterAll(async () => {
  for (const each of undo) each();
  syncBuiltinESMExports();
  await site.close();
  fs.rmSync(canary);
});

/** Climbs of our own: every way to write a step up and a slash, to files that are there. */
const ups = [
  '..',
  '%2e%2e',
  '.%2e',
  '%252e%252e',
  '..%00',
  '..;',
  '%c0%ae%c0%ae',
  '%e0%80%ae%e0%80%ae',
  '\uff0e\uff0e',
  '....',
  '. .',
  '..\\',
];
const slashes = ['/', '\\', '%2f', '%5c', '%252f', '%255c', '//', '%c0%af', '\u2215', '\uff0f', '/./', '%00/'];
const targets = ['etc/passwd', 'proc/self/environ', canary.slice(1), 'etc/passwd%00.csv'];
const built = ups.flatMap((up) =>
  slashes.flatMap((slash) =>
    targets.flatMap((target) =>
      [1, 2, 4, 9].map((depth) => `${(up + slash).repeat(depth)}${target.replaceAll('/', slash)}`),
    ),
  ),
);
const plain = [
  canary,
  '/etc/passwd',
  'file:///etc/passwd',
  '~/.ssh/id_rsa',
  'C:\\Windows\\win.ini',
  '\\\\host\\share\\x',
  '/dev/stdin',
  '/proc/self/fd/0',
  '.',
  '..',
  '/',
  'con',
  'nul.json',
  'x\0.csv',
];

it('nothing outside is opened or told, by any of 2,000 paths', async () => {
  const paths = [...new Set([...plain, ...built, ...allOf(climbLists)])];
  expect(paths.length).toBeGreaterThan(2000);
  // What is loaded at the first use is loaded.
  for (const path of ['/en/', '/en/commitments.csv', '/en/commitments.xlsx', '/en/desk', '/api/v1/documents'])
    await site.get(path, member);
  const before = site.ledger.size;
  opened.clear();
  for (const [at, text] of paths.entries()) {
    const one = encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''));
    const raw = text.replaceAll(/[^\x21-\x7e]|[#?]/g, '');
    const places = [
      `/assets/${raw}`,
      `/assets/${one}`,
      `/file/${one}`,
      `/log/tile/${raw}`,
      `/log/${one}`,
      `/e/${one}/en/`,
      `/e/${raw}/en/commitments.csv`,
      `/en/document/${one}`,
      `/en/${raw}`,
      `/embed/en/commitments?figure=${one}`,
      `/api/v1/documents/${one}`,
      `/en/reading/${one}`,
      `/en/commitments?q=${one}&page=${one}&columns=${one}`,
      `/en/findings/${one}.csv`,
      `/en/receipt/${one}`,
    ];
    for (const path of [places[at % places.length], places[(at * 7 + 3) % places.length]] as string[]) {
      if (!URL.canParse(path, origin)) continue;
      const response = await site.get(path, member);
      const body = await response.text();
      expect({
        path,
        isFault: response.status >= 500,
        leaks: body.includes(secret) || /root:[x*]:0/.test(body),
      }).toEqual({ path, isFault: false, leaks: false });
    }
    if (at % 40 === 0) {
      const desk = await site.post(
        '/en/desk',
        { step: 'keep', title: 'x', text: '', url: text, language: 'en', id: text },
        member,
      );
      expect([text, desk.status]).toEqual([text, expect.toSatisfy((status) => status >= 400 && status < 500)]);
    }
    if (text.length < 200) {
      const member = memberOf(makeZip({ [text]: 'inside the archive' }), '*');
      const bytes = 'bytes' in member ? member.bytes.toString() : 'none';
      expect([text, bytes]).toEqual([text, expect.stringMatching(/^(inside the archive|none)$/)]);
    }
  }
  expect(site.ledger.size).toBe(before);
  const allowed = [resolve(import.meta.dirname, '..'), join(tmpdir(), 'obras-access-')];
  expect([...opened].filter((path) => !allowed.some((start) => path.startsWith(start)) || path.includes('\0'))).toEqual(
    [],
  );
  // What is opened is noted.
  await readFile(canary);
  expect([...opened]).toContain(canary);
}, 300_000);
