import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ObrasError } from '../model/index.ts';
import { filterNames, manyValued } from '../views/index.ts';
import type { LedgerDoor } from './door.ts';
import { openToAll } from './headers.ts';
import { consistencyProof, inclusionProof } from './log-proofs.ts';
import { Refusal } from './problem.ts';
import { type Question, questions } from './questions.ts';
import {
  answerSchemas,
  checkpointSchema,
  consistencySchema,
  entrySchema,
  inclusionSchema,
  problemSchema,
  receiptSchema,
} from './schemas.ts';

export const apiRoot = '/api/v1';
export const apiDocument = `${apiRoot}/openapi.json`;
export const apiVersion = '1.0';

const problemContent = { 'application/problem+json': { schema: problemSchema } };
const problems = {
  304: { description: 'Unchanged since the answer whose ETag was sent.' },
  400: { description: 'The request was not understood.', content: problemContent },
  404: { description: 'There is no such thing in this edition.', content: problemContent },
  414: { description: 'The address is too long.', content: problemContent },
  429: { description: 'Too much in a minute; `Retry-After` says when to ask again.', content: problemContent },
  500: { description: 'A fault of the program.', content: problemContent },
  503: { description: 'Not at present; try again later.', content: problemContent },
};
const json = (description: string, schema: z.ZodType) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...problems,
});

const parameterTexts: Readonly<Record<string, string>> = {
  q: 'Words; accents do not matter, the last may be unfinished in lists.',
  label: 'Label of the rubric.',
  promisor: 'Party id.',
  beneficiary: 'Party id.',
  object: 'What is promised.',
  page: 'From 1.',
  source: 'Source id.',
  country: 'ISO 3166-1 alpha-2.',
  funder: 'Party id, or the name as the source writes it.',
  status: 'IATI ActivityStatus, 1 to 6.',
  sector:
    'A kind of infrastructure: transport, energy, communications, water; infrastructure, all of them; or unstated.',
  from: 'First year.',
  to: 'Last year.',
  indicator: 'What is measured.',
  area: 'ISO 3166-1 alpha-2, or `region`.',
  name: 'Name of an area without a code, as written.',
  counterpart: 'The other side, ISO 3166-1 alpha-2.',
  topic: 'Topic, or `all`: those without one.',
  stage: 'Stage of money: obligation, disbursement …',
  basis: 'Price basis: current, constant-2021 …',
  period: 'EDTF, as the source has it.',
  partner: 'ISO 3166-1 alpha-2.',
  issue: 'Topic of the question.',
  type: 'Kind of thing.',
  view: 'Shape: map, time, table or flow; what the table of the answer holds.',
  measure:
    'A kind of transaction, a currency and a price basis (`2.USD.current`), of one source; without it activities are counted.',
  per: 'Denominator of sums: person, gdp or promised; needs a year.',
  year: 'Year of sums and denominator.',
  in: 'ISO 4217: beside each amount, the same in this currency, at the rate of its year.',
  prices: 'Year: beside each amount, the same in prices of this year.',
  undated: '`yes`: only cells whose year is not stated.',
  state: 'How much is published: only cells of this state.',
  alike: 'Party id: only cells of a country and year that it publishes in the same way.',
  sort: 'Of a search: newest or oldest. Of a list: its column, with `-` before it for descending. Unknown ones last both ways. Names in the order of ICU for the language of the address; here, English.',
  columns: 'Columns that the page shows, with points between them or one by one; data hold all.',
  left: 'Party id.',
  right: 'Party id.',
};
const query = (name: Question['filter']) =>
  z.object(
    Object.fromEntries(
      filterNames(name).map((each) => [
        each,
        (manyValued.includes(each) ? z.union([z.string(), z.array(z.string())]) : z.string())
          .optional()
          .openapi({ param: { name: each, in: 'query', description: parameterTexts[each] ?? each } }),
      ]),
    ),
  );
const pathParameter = (path: string) => /\{(\w+)\}/.exec(path)?.[1] ?? null;
const pathParameters = (name: string) =>
  z.object({ [name]: z.string().openapi({ param: { name, in: 'path', required: true } }) });

/** Puts every operation on the app: the questions, the log proofs, and the document that describes them. */
export function registerApi(
  app: OpenAPIHono,
  doors: {
    readonly answer: (context: Context, question: Question, id: string | null) => Promise<Response>;
    readonly ledger: LedgerDoor | null;
  },
): void {
  const refuseMethod = (context: Context) => {
    throw new Refusal(405, 'usage-invalid', `There is no ${context.req.method} here.`, {
      headers: { Allow: 'GET, HEAD, OPTIONS' },
    });
  };
  const close = (path: string) => app.all(path.replaceAll(/\{(\w+)\}/g, ':$1'), refuseMethod);

  for (const question of questions) {
    const path = `${apiRoot}${question.api}`;
    const id = pathParameter(path);
    const route = createRoute({
      method: 'get',
      path,
      operationId: `get${question.api.replaceAll(/[/{}]+(\w)?/g, (_, letter: string | undefined) => (letter ?? '').toUpperCase())}`,
      summary: question.summary,
      tags: ['questions'],
      request: {
        ...(id !== null && { params: pathParameters(id) }),
        ...(question.filter !== 'none' && { query: query(question.filter) }),
      },
      responses: json('The answer, with the edition that gave it.', answerSchemas[question.name]),
    });
    app.openapi(route, ((context: Context) =>
      doors.answer(context, question, id === null ? null : (context.req.param(id) ?? null))) as never);
    close(path);
  }

  const { ledger } = doors;
  const needLedger = (): LedgerDoor => {
    if (ledger) return ledger;
    throw new ObrasError('ledger-missing', 'This site does not hold the log.', {
      hint: 'Ask the site that does; its address is with the edition.',
    });
  };
  const wholeNumber = (text: string | undefined, name: string): number => {
    if (text === undefined || !/^(0|[1-9]\d{0,14})$/.test(text))
      throw new ObrasError('usage-invalid', `${name} must be a whole number.`, { params: { what: name } });
    return Number(text);
  };
  const logRoute = (
    path: string,
    operationId: string,
    summary: string,
    schema: z.ZodType,
    run: (context: Context, door: LedgerDoor) => Promise<unknown>,
    parameters: { readonly path?: string; readonly query?: readonly string[] } = {},
  ) => {
    const full = `${apiRoot}${path}`;
    const route = createRoute({
      method: 'get',
      path: full,
      operationId,
      summary,
      tags: ['log'],
      request: {
        ...(parameters.path && { params: pathParameters(parameters.path) }),
        ...(parameters.query && {
          query: z.object(
            Object.fromEntries(
              parameters.query.map((name) => [
                name,
                z
                  .string()
                  .optional()
                  .openapi({ param: { name, in: 'query', description: 'Number of entries.' } }),
              ]),
            ),
          ),
        }),
      },
      responses: json(summary, schema),
    });
    app.openapi(route, (async (context: Context) => {
      const body = await run(context, needLedger());
      return context.json(body as never, 200, { ...openToAll, 'Cache-Control': 'no-cache' });
    }) as never);
    close(full);
  };
  logRoute('/log/checkpoint', 'getLogCheckpoint', 'The last signed head of the journal.', checkpointSchema, (_, door) =>
    door.read(async (log) => {
      const { origin, size, root, text } = log.checkpoint();
      return { origin, size, root, text, vkey: log.vkey };
    }),
  );
  logRoute(
    '/log/entry/{index}',
    'getLogEntry',
    'One entry of the journal as it was said.',
    entrySchema,
    (context, door) => door.read((log) => log.entry(wholeNumber(context.req.param('index'), 'index'))),
    { path: 'index' },
  );
  logRoute(
    '/log/receipt/{index}',
    'getLogReceipt',
    'The receipt of one entry: entry, audit path, signed head.',
    receiptSchema,
    (context, door) => door.read((log) => log.receipt(wholeNumber(context.req.param('index'), 'index'))),
    { path: 'index' },
  );
  logRoute(
    '/log/consistency',
    'getLogConsistency',
    'Proof that the journal of `to` entries begins with the journal of `from` entries.',
    consistencySchema,
    (context, door) => door.read(async (log) => consistencyProof(log, context.req.query())),
    { query: ['from', 'to'] },
  );
  logRoute(
    '/log/inclusion',
    'getLogInclusion',
    'Proof that the entry `index` is in the journal of `size` entries.',
    inclusionSchema,
    (context, door) => door.read(async (log) => inclusionProof(log, context.req.query())),
    { query: ['index', 'size'] },
  );

  app.get(apiDocument, (context) =>
    context.json(describeApi(app) as never, 200, { ...openToAll, 'Cache-Control': 'no-cache' }),
  );
  close(apiDocument);
}

/** The OpenAPI 3.1 document of the routes that are on the app. */
export const describeApi = (app: OpenAPIHono) =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Obras',
      version: apiVersion,
      description:
        'The same answers as the pages: every page has an operation here and a `.json` and a `.csv` twin at its own address. Read-only; no key; open to every origin. Numbers are decimal text; null is *unknown*, never 0. Errors are problem documents (RFC 9457).',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    tags: [
      { name: 'questions', description: 'Questions to one edition.' },
      { name: 'log', description: 'Proofs from the journal.' },
    ],
  });
