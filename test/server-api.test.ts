import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verifyReceipt } from '../src/ledger/index.ts';
import { openApi } from '../src/server/index.ts';
import { answerSchemas, problemSchema } from '../src/server/schemas.ts';
import { type Served, serveFixture } from './server-fixture.ts';
import { idOfDraft, unanimity } from './views-ledger-fixture.ts';

let served: Served;
beforeAll(async () => {
  served = await serveFixture();
});
afterAll(() => served.close());
const get = (path: string, headers: Record<string, string> = {}) => served.app.request(path, { headers });

/** A real value for each operation of the document, so that each can be asked. */
const values: Readonly<Record<string, string>> = {
  '/api/v1/commitments/{id}': 'scholarships-2025',
  '/api/v1/documents/{id}': 'article',
  '/api/v1/statements/{id}': idOfDraft(unanimity),
  '/api/v1/parties/{id}': 'aland',
  '/api/v1/countries/{iso2}': 'CO',
  '/api/v1/activities/{id}': encodeURIComponent('register:P/1 & co'),
  '/api/v1/works/{id}': 'port-work',
  '/api/v1/instruments/{id}': 'declaration',
  '/api/v1/evidence/{id}': 'a'.repeat(64),
  '/api/v1/sectors/{id}': 'infrastructure',
  '/api/v1/findings/{source}': 'register',
  '/api/v1/standard-checks/{source}': 'register',
  '/api/v1/questions/{name}': 'aid',
  '/api/v1/log/entry/{index}': '3',
  '/api/v1/log/receipt/{index}': '3',
};
const queries: Readonly<Record<string, string>> = {
  '/api/v1/search': '?q=becas+3500',
  '/api/v1/compare': '?left=aland&right=beria',
  '/api/v1/log/consistency': '?from=5',
  '/api/v1/log/inclusion': '?index=3',
};

type Document = ReturnType<typeof openApi>;
const operations = (document: Document) =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item as object).map((method) => ({ method, path })),
  );
const addressOf = (path: string) =>
  path.replace(/\{\w+\}/, () => values[path] ?? `no value for ${path}`) + (queries[path] ?? '');

describe('the API', () => {
  it('is described by an OpenAPI 3.1 document that it serves itself', async () => {
    const response = await get('/api/v1/openapi.json');
    expect(response.headers.get('content-type')).toContain('application/json');
    const document = (await response.json()) as Document;
    expect(document).toEqual(JSON.parse(JSON.stringify(openApi())));
    expect(document.openapi).toBe('3.1.0');
  });
  it('holds no route that the document does not have, and the other way round', async () => {
    expect(served.app.apiRoutes.map(({ method, path }) => ({ method, path })).sort(byPath)).toEqual(
      operations(openApi()).sort(byPath),
    );
    expect(served.app.apiRoutes.length).toBeGreaterThanOrEqual(25);
  });
  it('answers every operation, each with every field described by its schema', async () => {
    const document = openApi();
    for (const { path } of operations(document)) {
      const response = await get(addressOf(path));
      expect(response.status, path).toBe(200);
      const body = (await response.json()) as Record<string, unknown>;
      const answered = document.paths?.[path]?.get?.responses?.['200'] as {
        content: { 'application/json': { schema: { $ref: string } } };
      };
      const reference = answered.content['application/json'].schema.$ref;
      const name = reference.split('/').at(-1) as string;
      expect(Object.keys(document.components?.schemas ?? {}), path).toContain(name);
      const schema = Object.values(answerSchemas).find((each) => nameOf(each) === name);
      if (!path.includes('/log/')) expect(schema, name).toBeDefined();
      if (schema) expect((schema as z.ZodType).parse(body), path).toEqual(body);
    }
  });
  it('gives the same answer as the twin of the page', async () => {
    for (const [api, twin] of [
      ['/api/v1/commitments/port', '/en/commitment/port.json'],
      ['/api/v1/commitments?label=delivered', '/es/commitments.json?label=delivered'],
      ['/api/v1/countries/CO', '/en/country/CO.json'],
    ] as const)
      expect(await (await get(api)).json()).toEqual(await (await get(twin)).json());
  });
  it('never writes unknown as 0: what is not stated is null', async () => {
    const { rows } = (await (await get('/api/v1/commitments?promisor=beria')).json()) as {
      rows: { quantity: unknown }[];
    };
    expect(rows.map(({ quantity }) => quantity)).toEqual([null]);
  });
  it('tells errors as problem documents', async () => {
    for (const [path, status, code] of [
      ['/api/v1/commitments/nothing', 404, 'not-found'],
      ['/api/v1/nothing', 404, 'not-found'],
      ['/api/v1/log/entry/999999', 404, 'not-found'],
      ['/api/v1/log/entry/x', 400, 'usage-invalid'],
      ['/api/v1/log/consistency?from=9&to=2', 400, 'usage-invalid'],
      ['/en/commitment/nothing.json', 404, 'not-found'],
      ['/en/commitment/nothing.csv', 404, 'not-found'],
    ] as const) {
      const response = await get(path);
      const body = problemSchema.parse(await response.json());
      expect([path, response.status, body.status, body.code]).toEqual([path, status, status, code]);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(body.instance).toBe(`urn:obras:request:${response.headers.get('x-request-id')}`);
      expect(body.hint).toBeTruthy();
    }
  });
  it('says what was not understood, by name', async () => {
    const { notUnderstood, total } = (await (await get('/api/v1/commitments?paiz=HT&label=great')).json()) as {
      notUnderstood: unknown[];
      total: number;
    };
    expect(total).toBe(5);
    expect(notUnderstood).toEqual([
      { name: 'paiz', value: 'HT', why: 'unknown-name' },
      { name: 'label', value: 'great', why: 'not-a-value' },
    ]);
  });
  it('takes GET, HEAD and OPTIONS only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await served.app.request('/api/v1/commitments', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    const head = await served.app.request('/api/v1/commitments', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const preflight = await served.app.request('/api/v1/commitments', { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  });
  it('gives proofs that anybody can check', async () => {
    const receipt = await (await get('/api/v1/log/receipt/4')).json();
    expect(await verifyReceipt(receipt, served.ledger.vkey)).toEqual({ ok: true, problems: [] });
    const consistency = (await (await get('/api/v1/log/consistency?from=5')).json()) as { to: number; proof: string[] };
    expect(consistency.to).toBe(served.ledger.size);
    const { size, vkey } = (await (await get('/api/v1/log/checkpoint')).json()) as { size: number; vkey: string };
    expect([size, vkey]).toEqual([served.ledger.size, served.ledger.vkey]);
  });
});

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
/** The name under which a schema stands in the document. */
function nameOf(schema: unknown): string | undefined {
  return z.globalRegistry.get(schema as z.ZodType)?.id ?? openApiName(schema);
}
function openApiName(schema: unknown): string | undefined {
  const key = Object.entries(answerSchemas).find(([, each]) => each === schema)?.[0];
  const names: Readonly<Record<string, string>> = {
    commitments: 'CommitmentListAnswer',
    'standard-check': 'StandardCheckAnswer',
    documents: 'DocumentListAnswer',
    parties: 'PartyListAnswer',
    questions: 'QuestionListAnswer',
    observations: 'ObservationListAnswer',
    activities: 'ActivityListAnswer',
    places: 'PlaceListAnswer',
  };
  if (!key) return undefined;
  return names[key] ?? `${key[0]?.toUpperCase()}${key.slice(1)}Answer`;
}
