// The whole traffic against the document of the API: whatever is asked, by whatever method, the status is a declared one,
// and the answer is exactly what its schema says. And words that attack databases are values like any other.
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { langs } from '../src/locale/index.ts';
import { openApi } from '../src/server/index.ts';
import { questions } from '../src/server/questions.ts';
import {
  answerSchemas,
  checkpointSchema,
  consistencySchema,
  entrySchema,
  inclusionSchema,
  problemSchema,
  receiptSchema,
} from '../src/server/schemas.ts';
import { allOf, own, sqlLists, textLists } from './attack-lists.ts';
import { type Served, serveFixture } from './server-fixture.ts';

let served: Served;
const many = 1_000_000_000;
beforeAll(async () => {
  const limits = { searchesPerMinute: many, apiPerMinute: many, exportsPerMinute: many, postsPerMinute: many };
  served = await serveFixture({ config: limits });
});
afterAll(async () => {
  expect(served.log.filter(({ event }) => event === 'bug')).toEqual([]);
  await served.close();
});

interface Operation {
  readonly path: string;
  readonly statuses: readonly number[];
  readonly query: readonly string[];
  readonly schema: z.ZodType;
}
const logSchemas: Readonly<Record<string, z.ZodType>> = {
  checkpoint: checkpointSchema,
  entry: entrySchema,
  receipt: receiptSchema,
  consistency: consistencySchema,
  inclusion: inclusionSchema,
};
const operations: readonly Operation[] = Object.entries(openApi().paths ?? {}).map(([path, item]) => {
  const { responses, parameters = [] } = item.get as { responses: object; parameters?: { in: string; name: string }[] };
  const question = questions.find(({ api }) => `/api/v1${api}` === path);
  return {
    path,
    statuses: Object.keys(responses).map(Number),
    query: parameters.flatMap((each) => (each.in === 'query' ? [each.name] : [])),
    schema: question ? answerSchemas[question.name] : (logSchemas[path.split('/')[4] as string] as z.ZodType),
  };
});

/** Values that mean something in the edition. */
const real = ['scholarships-2025', 'aland', 'beria', 'CO', 'HT', 'register', 'port-work', 'declaration', 'transport'];
real.push('2.USD.current', '2025', '1', '0', '3', '-1', '999999999999', 'delivered', '-date', 'USD', 'all', 'region');
const value = fc.oneof(
  fc.constantFrom(...real),
  fc.constantFrom(...allOf([...textLists, ...sqlLists])),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer().map(String),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\u202e',
    '9'.repeat(400),
    'a'.repeat(3000),
    '%',
    '.',
    '..',
    'null',
    'undefined',
    '[]',
  ),
);
const wellFormed = (text: string) => text.replaceAll(/\p{Cs}/gu, '\ufffd');
const encoded = (text: string) => encodeURIComponent(wellFormed(text));
const headers = fc.dictionary(
  fc.constantFrom('Accept', 'Accept-Language', 'If-None-Match', 'Content-Type', 'Range', 'Accept-Encoding', 'Origin'),
  fc.constantFrom('*/*', 'text/html', 'application/json', 'zh', 'en;q=x', '*', 'W/"x"', 'bytes=0-1', 'gzip', 'br', '"'),
);
const pathOf = (path: string, id: string) => path.replace(/\{\w+\}/, () => encoded(id) || '%20');

async function expectAsDeclared({ path, statuses, schema }: Operation, address: string, init: RequestInit) {
  const response = await served.app.request(address, init);
  expect([path, address, statuses.includes(response.status) ? 0 : response.status]).toEqual([path, address, 0]);
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = (
    response.headers.get('content-encoding') === 'gzip' && bytes.length > 0 ? gunzipSync(bytes) : bytes
  ).toString();
  if (init.method === 'HEAD' || response.status === 304) return expect(text).toBe('');
  const body = JSON.parse(text);
  if (response.status === 200) {
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    return expect(schema.parse(body)).toEqual(body);
  }
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(problemSchema.parse(body)).toEqual(body);
  return expect(body.status).toBe(response.status);
}

describe('every operation of the API', () => {
  it('is one of the document', () => expect(operations.length).toBeGreaterThanOrEqual(25));
  it.each(operations)(
    'answers as it declares, whatever is asked: $path',
    async (operation) => {
      const asked = fc.record({
        method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD'),
        id: value,
        query: fc.array(fc.tuple(fc.constantFrom(...operation.query, 'page', 'x', '__proto__'), value), {
          maxLength: 5,
        }),
        headers,
      });
      await fc.assert(
        fc.asyncProperty(asked, async ({ method, id, query, headers: sent }) => {
          const address = `${pathOf(operation.path, id)}?${query.map((pair) => pair.map(encoded).join('=')).join('&')}`;
          await expectAsDeclared(operation, address, { method, headers: sent });
        }),
        { numRuns: 60, seed: 16 },
      );
      for (const bad of ['%', '%ff', '%c0%ae', '%00', '%e2%82', '..%2f..', '%2e%2e'])
        if (operation.path.includes('{'))
          await expectAsDeclared(operation, operation.path.replace(/\{\w+\}/, bad), { method: 'GET' });
    },
    120_000,
  );

  it('takes no other method, with whatever body', async () => {
    const bodies = ['', '{}', '[', '{"__proto__":{"polluted":1}}', '\0', 'a=b', '<x/>', 'x'.repeat(100_000)];
    const types = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain', 'x'];
    let at = 0;
    for (const { path } of operations)
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'get', 'X']) {
        at += 1;
        const body = bodies[at % bodies.length] as string;
        const init = { method, headers: { 'Content-Type': types[at % types.length] as string } };
        const isGet = method === 'get';
        const response = await served.app.request(pathOf(path, '3'), isGet ? { method } : { ...init, body });
        if (isGet) {
          expect([path, response.status === 405]).toEqual([path, false]);
          continue;
        }
        expect([path, method, response.status]).toEqual([path, method, 405]);
        expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
        problemSchema.parse(await response.json());
      }
  }, 120_000);
});

describe('every route', () => {
  it('breaks on nothing, whatever its parts, method, type and body are', async () => {
    const routes = [...new Set(served.app.routes.map(({ path }) => path))];
    const pages = [
      'commitment',
      'activity',
      'party',
      'country',
      'document',
      'statement',
      'findings',
      'evidence',
      'work',
    ];
    pages.push(
      'search',
      'explore',
      'compare',
      'sql',
      'verify',
      'contribute',
      'answer',
      'join',
      'asked',
      'e/x',
      'question',
    );
    const route = fc.oneof(
      fc.constantFrom(...routes),
      fc.tuple(fc.constantFrom(...langs), fc.constantFrom(...pages)).map(([lang, page]) => `/${lang}/${page}/:id`),
    );
    const ending = fc.constantFrom('', '.json', '.csv', '.xlsx', '.parquet', '.atom', '.svg', '.geojson', '.x');
    const asked = fc.record({
      route,
      ending,
      method: fc.constantFrom('GET', 'GET', 'POST', 'PUT', 'HEAD', 'OPTIONS'),
      parts: fc.array(value, { minLength: 3, maxLength: 3 }),
      query: value,
      type: fc.constantFrom('application/x-www-form-urlencoded', 'application/json', 'multipart/form-data; boundary=x'),
      body: value,
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ route: pattern, ending: end, method, parts, query, type, body }) => {
        let at = 0;
        const path = pattern.replaceAll(/:\w+(\{[^}]*\})?|\*/g, () => encoded(parts[at++ % 3] as string) || 'x');
        const hasBody = method === 'POST' || method === 'PUT';
        const init = hasBody ? { method, headers: { 'Content-Type': type }, body: wellFormed(body) } : { method };
        const response = await served.app.request(`${path}${end}?q=${encoded(query)}&page=${encoded(query)}`, init);
        await response.arrayBuffer();
        expect([path, response.status < 500 || [501, 503].includes(response.status)]).toEqual([path, true]);
      }),
      { numRuns: 1500, seed: 16 },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  }, 300_000);
});

describe('words that attack databases', () => {
  // A word or number alone is no attack: it may be a country's code. At most 200 go through each parameter.
  const attacks = [...own.filter((text) => /['";]|--|\(/.test(text)), ...allOf(sqlLists)].filter((text) =>
    /[^\w -]/.test(text),
  );
  const sample = attacks.filter((_, at) => at % Math.ceil(attacks.length / 200) === 0);
  const engine = /syntax error|duckdb|parser error|binder error|catalog error|conversion error|select \*|LINE \d+:/i;
  /** What an answer says, without what was asked. */
  const said = (body: Record<string, unknown>) => {
    const { notUnderstood: _, filter: __, instance: ___, detail: ____, params: _____, ...rest } = body;
    return rest;
  };
  it('are there', () => expect(sample.length).toBeGreaterThan(20));
  it.each(operations.filter(({ path, query }) => path !== '/api/v1/sql' && (query.length > 0 || path.includes('{'))))(
    'are answered as any unknown word is, in every parameter: $path',
    async ({ path, query }) => {
      const ask = async (text: string, name: string | null) => {
        const address = `${pathOf(path, name === null ? text : '3')}${name === null ? '' : `?${name}=${encoded(text)}`}`;
        const response = await served.app.request(address);
        const body = JSON.parse(await response.text(), (_, each) =>
          each === text || each === text.trim() ? 'zzunknown' : each,
        );
        return { status: response.status, said: said(body) };
      };
      for (const name of [...(path.includes('{') ? [null] : []), ...query]) {
        // As a word that is nobody's id, one that can be none, or nothing at all; what is searched for is words, of which
        // each that is known finds something.
        const known =
          name === 'q' ? null : await Promise.all(['zzunknown', '?? ??', ''].map((text) => ask(text, name)));
        for (const text of query.length > 6
          ? sample.filter((_, at) => at % 3 === query.indexOf(name as string) % 3)
          : sample) {
          const answer = await ask(text, name);
          const isPlain = known === null || known.some((each) => isDeepStrictEqual(each, answer));
          const tells = engine.test(JSON.stringify(answer.said).replaceAll(text, ''));
          const why = { path, name, text };
          expect({ ...why, isPlain, tells, isFault: answer.status === 500 }).toEqual({
            ...why,
            isPlain: true,
            tells: false,
            isFault: false,
          });
        }
      }
    },
    300_000,
  );
});
