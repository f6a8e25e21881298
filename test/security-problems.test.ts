// Forty ways to be refused, in each language: a stable code, words of the reader's language, what to do, the id of the
// request, and nothing of the inside.
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lang, langs, translator } from '../src/locale/index.ts';
import { type AccessSite, type Member, serveAccess } from './access-site.ts';

let site: AccessSite;
let editor: Member;
let contributor: Member;
beforeAll(async () => {
  site = await serveAccess();
  editor = await site.member('editor');
  contributor = await site.member('contributor');
});
afterAll(async () => {
  expect(site.log.filter(({ event }) => event === 'bug')).toEqual([]);
  await site.close();
});

const inside =
  /\bat [\w.<>]+ \(|node_modules|\/src\/|\/tmp\/|\.tsx?:\d|SELECT |select \w+ from|duckdb|DuckDB|sqlite|ENOENT|Error:|undefined|\[object/;
type Refused = readonly [path: string, code: string, status: number, send?: (path: string) => Promise<Response>];
const form =
  (fields: Record<string, string>, who: () => Member | null = () => null, options: object = {}) =>
  (path: string) =>
    site.post(path, fields, who(), options);
const sent =
  (method: string, headers: Record<string, string> = {}, body?: string) =>
  (path: string) =>
    site.app.request(path, { method, headers, ...(body === undefined ? {} : { body }) });
const things = [
  'commitment',
  'party',
  'country',
  'work',
  'document',
  'activity',
  'statement',
  'instrument',
  'evidence',
  'sector',
  'findings',
  'standard-check',
  'question',
];
const urlencoded = { 'Content-Type': 'application/x-www-form-urlencoded' };
const foreign = { headers: { Origin: 'https://elsewhere.example' } };
const refused = (lang: Lang): readonly Refused[] => [
  ...things.map((kind): Refused => [`/${lang}/${kind}/nothing-here`, 'not-found', 404]),
  [`/${lang}/nothing`, 'not-found', 404],
  [`/${lang}/commitment`, 'not-found', 404],
  [`/e/${'0'.repeat(64)}/${lang}/`, 'not-found', 404],
  [`/embed/${lang}/commitments?figure=nothing`, 'not-found', 404],
  [
    `/${lang}/commitments?figure=nothing`,
    'not-found',
    404,
    (path) => site.get(path.replace('commitments?', 'commitments.svg?')),
  ],
  [`/${lang}/receipt/999999`, 'not-found', 404],
  [`/${lang}/reading/nothing`, 'not-found', 404, (path) => site.get(path, editor)],
  [`/${lang}/${'a'.repeat(9000)}`, 'input-too-large', 414],
  [`/${lang}/answer/${'x'.repeat(43)}`, 'invitation-invalid', 403],
  [`/${lang}/answer/x`, 'invitation-invalid', 403],
  [`/${lang}/join/${'x'.repeat(43)}`, 'invitation-invalid', 403],
  [`/${lang}/people`, 'not-allowed', 403, (path) => site.get(path, contributor)],
  [`/${lang}/institution`, 'not-allowed', 403, (path) => site.get(path, contributor)],
  [`/${lang}/desk`, 'form-expired', 403, form({ step: 'keep' }, () => contributor, { token: 'wrong' })],
  [`/${lang}/people`, 'not-allowed', 403, form({ step: 'invite' }, () => contributor)],
  [`/${lang}/sign-in`, 'usage-invalid', 403, form({ key: 'x' }, () => null, foreign)],
  [`/${lang}/verify`, 'usage-invalid', 403, form({ receipt: 'x' }, () => null, foreign)],
  [`/${lang}/contribute/commitment:scholarships-2025`, 'usage-invalid', 403, form({}, () => null, foreign)],
  [`/${lang}/contribute/commitment:nothing`, 'not-found', 404],
  [`/${lang}/contribute/nothing`, 'not-found', 404],
  [`/${lang}/verify`, 'format-unknown', 415, sent('POST', { 'Content-Type': 'application/json' }, '{}')],
  [`/${lang}/verify`, 'input-too-large', 413, sent('POST', urlencoded, `receipt=${'x'.repeat(600_000)}`)],
  [`/${lang}/sign-in`, 'input-too-large', 413, sent('POST', urlencoded, `key=${'x'.repeat(100_000)}`)],
  [`/${lang}/commitments`, 'usage-invalid', 405, sent('POST', urlencoded, '')],
  [`/${lang}/commitments`, 'usage-invalid', 405, sent('PUT', urlencoded, '')],
  [`/${lang}/`, 'usage-invalid', 405, sent('DELETE')],
  [
    `/${lang}/contribute/commitment:scholarships-2025`,
    'usage-invalid',
    400,
    sent('POST', { 'Content-Type': 'multipart/form-data; boundary=x' }, 'no parts'),
  ],
];

describe('whoever is refused', () => {
  it.each(langs)('is told so in their language, with a code, an id and nothing of the inside: %s', async (lang) => {
    const words = translator(lang);
    const told: object[] = [];
    for (const [path, code, status, send] of refused(lang)) {
      const response = await (send?.(path) ?? site.get(path));
      const html = await response.text();
      const { document } = parseHTML(html);
      const id = response.headers.get('x-request-id') ?? '';
      const text = document.querySelector('main')?.textContent ?? html;
      const isMachine = response.headers.get('content-type')?.includes('json');
      const said = {
        status: response.status,
        code: text.includes(code),
        title: isMachine || (words.has(`problem-${code}`) && text.includes(words.t(`problem-${code}`))),
        lang: isMachine || document.documentElement?.getAttribute('lang')?.startsWith(lang),
        id: /^[0-9a-f]{16}$/.test(id) && html.includes(id),
        inside: inside.exec(html)?.[0] ?? null,
      };
      const due = { status, code: true, title: true, lang: true, id: true, inside: null };
      if (JSON.stringify(said) !== JSON.stringify(due))
        told.push({
          path: path.slice(0, 80),
          due: [code, status],
          ...said,
          text: text.replaceAll(/\s+/g, ' ').slice(0, 160),
        });
    }
    expect(told).toEqual([]);
    expect(refused(lang).length).toBeGreaterThanOrEqual(40);
  });
});
