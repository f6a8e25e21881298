// A stand-in for an assistant on a real socket, which also lies.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ObrasError, Source } from '../model/index.ts';
import { canonicalText, paragraphsOf, typeStatements } from '../text/index.ts';
import { askAssistant, joinCandidates } from './assistant.ts';
import type { DocumentReading } from './document.ts';

const text = canonicalText(
  [
    'La Agencia otorgará 120 becas en 2026. La Agencia otorgará 120 becas en 2026.',
    'El puente 🌉 costará 12 millones de dólares, dijo la ministra.',
    'Fue una jornada histórica.',
  ].join('\n'),
);
const document = {
  type: 'document',
  text,
  paragraphs: paragraphsOf(text),
  language: 'es',
} as unknown as DocumentReading;
const source = Source.parse({
  id: 'text',
  kind: 'document',
  language: 'es',
  licence: { id: 'unknown', mayRepublish: false },
  sourceClass: 'unknown',
  interest: 'unknown',
});

let server: Server;
let url: string;
/** What the stand-in does next. */
let answer: { status?: number; body?: string; location?: string; hang?: boolean } = {};
const asked: { path: string; key: string | undefined; body: { messages: { content: string }[] } }[] = [];
const says = (statements: unknown): void => {
  answer = { body: JSON.stringify({ choices: [{ message: { content: JSON.stringify({ statements }) } }] }) };
};
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push({ path: request.url ?? '', key: request.headers.authorization, body: JSON.parse(body) });
      if (answer.hang) return;
      response.writeHead(answer.status ?? 200, answer.location ? { Location: answer.location } : {});
      response.end(answer.body ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const ask = (more: object = {}) => askAssistant(source, document, { url, model: 'stand-in', key: null, ...more });

describe('an assistant', () => {
  it('is asked with the text, and its words are taken where they stand exactly and once', async () => {
    asked.length = 0;
    says([
      { quote: 'El puente 🌉 costará 12 millones de dólares', kind: 'forecast' },
      { quote: 'dijo la ministra', kind: 'reported-speech' },
    ]);
    const { candidates, dropped } = await ask({ key: 'secret' });
    expect(dropped).toEqual([]);
    expect(candidates.map(({ text: words, kind }) => [words, kind])).toEqual([
      ['El puente 🌉 costará 12 millones de dólares', 'forecast'],
      ['dijo la ministra', 'reported-speech'],
    ]);
    const points = Array.from(text);
    for (const { start, end, text: words } of candidates) expect(points.slice(start, end).join('')).toBe(words);
    expect(candidates[0]?.measure).toMatchObject({ quantity: '12000000', unit: 'USD' });
    expect(candidates[0]?.reasons[0]).toEqual({ rule: 'assistant', words: 'stand-in' });
    expect(asked[0]).toMatchObject({ path: '/v1/chat/completions', key: 'Bearer secret' });
    expect(asked[0]?.body.messages.at(-1)?.content).toContain('El puente 🌉');
  });

  it('is not believed: words that are changed, made up, repeated or of no kind are dropped, each with its reason', async () => {
    says([
      { quote: 'La Agencia otorgará 1.200 becas', kind: 'quantified-commitment' },
      { quote: 'el puente 🌉 costará 12 millones', kind: 'forecast' },
      { quote: 'La Agencia otorgará 120 becas en 2026', kind: 'quantified-commitment' },
      { quote: 'Fue una jornada histórica', kind: 'propaganda' },
      { quote: '', kind: 'opinion' },
      { kind: 'opinion' },
      'nonsense',
      null,
    ]);
    const { candidates, dropped } = await ask();
    expect(candidates).toEqual([]);
    expect(dropped.map(({ reason }) => reason)).toEqual([
      'absent',
      'absent',
      'repeated',
      'kind',
      'absent',
      'absent',
      'absent',
      'absent',
    ]);
  });

  it('stands beside the rules and never instead of them', async () => {
    const rules = typeStatements(text, { language: 'es' });
    const [first] = rules;
    says([{ quote: first?.text === undefined ? '' : 'dijo la ministra', kind: 'reported-speech' }]);
    const joined = joinCandidates(rules, (await ask()).candidates);
    expect(joined).toEqual(expect.arrayContaining(rules));
    expect(joined.map(({ start }) => start)).toEqual(joined.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  it.each([
    ['an error', { status: 500 }],
    ['a refusal', { status: 401, body: '{}' }],
    ['a redirect', { status: 302, location: 'http://127.0.0.1:9/elsewhere' }],
    ['a page', { body: '<html>Welcome</html>' }],
    ['nothing', { body: '' }],
    [
      'words instead of JSON',
      { body: JSON.stringify({ choices: [{ message: { content: 'Sure! Here they are:' } }] }) },
    ],
    ['no choices', { body: '{"choices":[]}' }],
    ['far too much', { body: 'x'.repeat(2 ** 21) }],
    ['silence', { hang: true }],
  ])('that gives %s is said to have failed, and nothing is taken', async (_, given) => {
    answer = given;
    const failure = await ask({ seconds: 1 }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ObrasError);
    expect((failure as ObrasError).code).toBe('fetch-failed');
    expect((failure as ObrasError).message).not.toContain('secret');
  });
});
