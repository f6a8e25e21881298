import type { Context } from 'hono';
import type { Visitor } from '../access/index.ts';
import { csvText } from '../edition/index.ts';
import { type CleanedFile, verifyReceipt } from '../ledger/index.ts';
import type { Lang } from '../locale/index.ts';
import { dropEnd, ObrasError } from '../model/index.ts';
import {
  type Answered,
  feed,
  manyValued,
  type PlaceListAnswer,
  type PlainPage,
  type ProblemPage,
  stampOf,
  type VerifyPage,
} from '../views/index.ts';
import {
  geoJson,
  type PageContext,
  type PageName,
  paths,
  type Route,
  readAddress,
  renderEmbed,
  renderFigure,
  renderNews,
  renderPage,
  renderPixels,
  tableOfFigure,
  tourSteps,
  writeAddress,
} from '../web/index.ts';
import { apiRoot } from './api.ts';
import type { AppOptions, ServedEdition } from './app-options.ts';
import { createContributions } from './contributions.ts';
import { type createDesk, refuseForeignHost } from './desk.ts';
import type { Shelf } from './editions-shelf.ts';
import { type Form, isExport, isTableForm, send } from './forms.ts';
import type { Guard } from './guard.ts';
import { onlyOurs, openToAll, sentFile } from './headers.ts';
import { createInstitution, partyOf } from './institution.ts';
import { askedProof } from './log-proofs.ts';
import { Refusal, type Told } from './problem.ts';
import { type Question, questions } from './questions.ts';
import type { Replies } from './replies.ts';
import type { SentForm } from './sent-form.ts';
import { accessPages, type Shown, type SignIn } from './sign-in.ts';
import type { Ready, Store } from './store.ts';
import { parquetFile, xlsxOf } from './table-files.ts';

const questionOf = new Map(questions.map((question) => [question.page, question]));
const plainPages = new Set(['help', 'glossary', 'about', 'corrections', 'borders', 'offline']);
const forms = new Set([
  'contribute',
  'answer',
  'asked',
  'institution',
  'verify',
  'desk',
  'reading',
  'linking',
  'contributions',
  'sign-in',
  'join',
  'account',
  'people',
]);
const deskPages: ReadonlySet<string> = new Set(['desk', 'reading', 'linking', 'contributions']);
const formBytes = { answer: 64 * 1024, file: 6 * 1024 * 1024, verify: 512 * 1024, desk: 1024 * 1024 } as const;

export interface SiteParts {
  readonly options: AppOptions;
  readonly shelf: Shelf;
  readonly store: Store;
  readonly replies: Replies;
  /** null: the desk is closed. */
  readonly desk: ReturnType<typeof createDesk> | null;
  readonly guard: Guard;
  /** null: nobody signs in. */
  readonly signIn: SignIn | null;
  readonly isBuilding: () => boolean;
  /** Has the next edition built. */
  readonly askBuild: () => void;
}

/** Renders a page by name. The names of questions and of forms are all pages of the web. */
const render = (name: string, answer: PlainPage | object, context: PageContext): string =>
  renderPage(name as PageName, answer as never, context);

export function createSite({ options, shelf, store, replies, desk, guard, signIn, isBuilding, askBuild }: SiteParts) {
  const { config, effects } = options;
  const contributions = createContributions(options, askBuild);
  const institution = options.access ? createInstitution(options.access, replies, options) : null;
  const day = () => effects.now().toISOString().slice(0, 10);

  /** Where readers reach the site: as it is set, else as this reader asked. */
  const originOf = (asked: string): string => (config.publicUrl ? dropEnd(config.publicUrl, '/') : asked);

  const contextOf = (
    route: Pick<Route, 'lang' | 'path' | 'edition'>,
    { origin, searchParams: query }: Pick<URL, 'origin' | 'searchParams'>,
    visitor: Visitor | null = null,
  ): PageContext => ({
    lang: route.lang,
    path: route.path,
    query: Object.fromEntries(
      [...new Set(query.keys())].map((name) => [
        name,
        manyValued.includes(name) ? query.getAll(name).join('.') : (query.get(name) as string),
      ]),
    ),
    pinned: route.edition !== null,
    numberLocale: query.get('numbers'),
    origin: originOf(origin),
    now: route.edition === null ? day() : null,
    hasSignIn: signIn !== null,
    visitor:
      visitor === null
        ? null
        : {
            id: visitor.account.id,
            name: visitor.account.name,
            roles: visitor.roles,
            formToken: visitor.formToken,
          },
  });

  async function answerForm(
    context: Context,
    edition: ServedEdition,
    question: Question,
    id: string | null,
    form: Form,
    route: Route | null,
  ): Promise<Response> {
    const url = new URL(context.req.url);
    const { searchParams: query } = url;
    const key = [
      edition.id,
      form,
      route === null ? question.api : `${originOf(url.origin)}${context.req.path}`,
      id,
      query,
      route?.edition ? '' : day(),
    ].join('\n');
    const { ready, isHit } = await store.get(key, async () => {
      // A feed is of the whole list, whichever page of it named the feed.
      const asked = new URLSearchParams(query);
      if (form === 'atom') asked.delete('page');
      const answer = await question.ask(edition, {
        id,
        query: asked,
        all: isTableForm(form) || form === 'atom' || form === 'geojson',
        isPage: form === 'html',
        editions: question.name === 'data' ? await shelf.list() : [],
        lang: route?.lang ?? 'en',
      });
      return formOf(edition, question, answer, form, route && contextOf(route, url));
    });
    context.set('edition', edition.id);
    context.set('isHit', isHit);
    return send(context, ready, form, route?.edition != null, fileName(edition, question, id, form));
  }

  return {
    /** The answer of a question as JSON, for the API. */
    api: async (context: Context, question: Question, id: string | null): Promise<Response> =>
      answerForm(context, await shelf.take(null), question, id, 'json', null),

    /** A page, a twin or a form by its address; null when no page has it. */
    async page(context: Context, body: () => Promise<SentForm>): Promise<Response> {
      const url = new URL(context.req.url);
      const route = readAddress(url.pathname);
      if (!route) throw noPage(url.pathname);
      const { method } = context.req;
      const takesPost = forms.has(route.name) && route.form === 'html' && route.edition === null;
      if (method !== 'GET' && method !== 'HEAD' && !(method === 'POST' && takesPost)) {
        throw new Refusal(405, 'usage-invalid', `There is no ${method} here.`, {
          headers: { Allow: takesPost ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS' },
        });
      }
      const isOfAccess = accessPages.has(route.name);
      const isOfDesk = deskPages.has(route.name);
      const isOfInstitution = route.name === 'institution' || route.name === 'asked';
      if (isOfInstitution && (!takesPost || !institution)) throw noPage(url.pathname);
      if (((isOfAccess || isOfDesk) && !takesPost) || (isOfAccess && !signIn) || (isOfDesk && !desk))
        throw noPage(url.pathname);
      if (isOfDesk && !signIn) refuseForeignHost(context.req.header('Host') ?? url.host);
      let sent: SentForm | null = null;
      const readSent = async () => {
        sent = await body();
        return sent;
      };
      let visitor: Visitor | null;
      try {
        ({ visitor } = await guard.admit(context, patternOf(route), readSent));
      } catch (error) {
        const isToSignIn = error instanceof ObrasError && error.code === 'sign-in-needed' && method !== 'POST';
        if (!isToSignIn) throw error;
        const query = { next: `${url.pathname}${url.search}` };
        return goTo(context, writeAddress({ lang: route.lang, path: paths['sign-in'], query, edition: null }));
      }
      if (isExport(route.form)) guard.limit(context, 'export');
      const form = sent as SentForm | null;
      const edition = await shelf.take(route.edition);
      const question = questionOf.get(route.name);
      if (question) return answerForm(context, edition, question, route.id, route.form, route);
      const show = (name: string, answer: object, status = 200) =>
        html(context, render(name, answer, contextOf(route, url, visitor)), status);
      if (plainPages.has(route.name) && route.form === 'html') return show(route.name, { stamp: stampOf(edition) });
      if (route.name === 'tour' && route.form === 'html' && tourSteps.includes(route.id ?? ''))
        return show('tour', { stamp: stampOf(edition), step: route.id });
      if (route.name === 'receipt' && route.edition === null && (route.form === 'html' || route.form === 'json')) {
        const page = await replies.receipt(edition, indexOf(route.id), null);
        return route.form === 'json' ? receiptFile(context, page.json, page.index) : show('receipt', page);
      }
      if (!takesPost) throw noPage(url.pathname);
      if (route.name === 'verify') {
        const text = form?.get('receipt') ?? (method === 'POST' ? '' : null);
        return show('verify', await verifyPage(options, edition, text, url.searchParams));
      }
      if (isOfAccess && signIn) {
        const shown = await signIn.page(context, edition, route, visitor, form);
        return showAccess(context, shown, contextOf(route, url, shown.visitor ?? null));
      }
      if (isOfDesk && desk) return deskPage(context, desk, route, edition, show, visitor, form);
      if (route.name === 'contribute') {
        const thing = route.id as string;
        if (form === null) return show('contribute', await contributions.show(edition, thing, url.searchParams));
        const code = url.searchParams.get('code');
        const done =
          code === null
            ? await contributions.send(edition, thing, form, visitor)
            : await contributions.sendOwn(edition, thing, code, form);
        if ('page' in done) return show('contribute', done.page, done.page.isReadOnly ? 200 : 422);
        return goTo(context, writeAddress({ lang: route.lang, path: route.path, query: done.to, edition: null }));
      }
      if (route.name === 'institution' && institution && visitor) {
        if (form === null) return show('institution', await institution.show(edition, visitor, url.searchParams));
        const sent = await institution.send(edition, route.lang, visitor, url, form);
        if ('page' in sent) return show('institution', sent.page, sent.status);
        const to = writeAddress({ lang: route.lang, path: paths.institution, query: sent.to, edition: null });
        return goTo(context, `${to}#${sent.hash}`);
      }
      const id = route.id as string;
      const token =
        route.name === 'asked' ? { invitation: id, party: partyOf(visitor), account: visitor?.account.id ?? '' } : id;
      const self = `/${route.lang}/${route.name}/${encodeURIComponent(id)}`;
      if (form !== null) {
        const answered = await replies.send(edition, token, form);
        if ('page' in answered) return show(route.name, answered.page, answered.status);
        return goTo(context, `${self}?receipt=${answered.index}`);
      }
      const key = url.searchParams.get('file');
      if (key !== null) return waitingFile(context, await replies.waiting(edition, token, key));
      const index = url.searchParams.get('receipt');
      if (index === null) return show(route.name, await replies.show(edition, token));
      const from = { token, form: self, isBuilding: isBuilding() };
      return show('receipt', await replies.receipt(edition, indexOf(index), from));
    },

    /** The page of a problem, in the language of the address. */
    problem(context: Context, told: Told, lang: Lang, instance: string): Response {
      const url = new URL(context.req.url);
      const route = readAddress(url.pathname);
      const answer: ProblemPage = { stamp: null, status: told.status, code: told.code, params: told.params, instance };
      const pageContext = contextOf(
        { lang, path: route?.path ?? '', edition: null },
        { origin: url.origin, searchParams: new URLSearchParams() },
      );
      return html(context, render('problem', answer, pageContext), told.status);
    },
  };
}

/** An answer in the form that is asked for. `not-found` where the page has no such figure or file. */
async function formOf(
  edition: ServedEdition,
  { page }: Question,
  answer: Answered,
  form: Form,
  context: PageContext | null,
): Promise<Ready['body']> {
  if (form === 'json' || context === null) return JSON.stringify(answer);
  if (form === 'html') return render(page, answer, context);
  const needed = <T>(made: T | null): T => {
    if (made !== null) return made;
    throw new ObrasError('not-found', `This page has no ${form === 'atom' ? 'feed' : 'such figure'}.`, {
      params: { type: form === 'atom' ? 'feed' : 'figure', what: context.query.figure ?? page },
      hint: 'Every figure of a page names its own files.',
    });
  };
  if (form === 'geojson') return needed(page === 'places' ? geoJson(answer as PlaceListAnswer, context) : null);
  if (form === 'embed') return needed(renderEmbed(page, answer, context));
  if (form === 'svg') return needed(renderFigure(page, answer, context));
  if (form === 'png') return renderPixels(needed(renderFigure(page, answer, context)));
  if (form === 'atom') return renderNews(page, answer, needed(await feed(edition, page, answer)), context);
  const table = context.query.figure === undefined ? answer.table : needed(tableOfFigure(page, answer, context));
  if (form === 'csv') return csvText(table.columns, table.rows);
  const address = `${context.origin ?? ''}/e/${answer.stamp.edition}/${context.lang}/${context.path}`;
  return form === 'xlsx' ? xlsxOf(table, { edition: answer.stamp.edition, address }) : parquetFile(table);
}

type Show = (name: string, answer: object, status?: number) => Response;

/** A page of the desk, or where its form leads. */
async function deskPage(
  context: Context,
  desk: ReturnType<typeof createDesk>,
  { name, id, lang }: Route,
  edition: ServedEdition,
  show: Show,
  visitor: Visitor | null,
  form: URLSearchParams | null,
): Promise<Response> {
  const query = new URL(context.req.url).searchParams;
  if (name === 'linking') {
    if (form === null) return show(name, await desk.links(edition, query, visitor));
    const sent = await desk.sendLinks(edition, query, visitor, form);
    if ('page' in sent) return show(name, sent.page, sent.status);
    const to = writeAddress({ lang, path: paths.linking, query: sent.to, edition: null });
    return goTo(context, `${to}#${sent.hash ?? ''}`);
  }
  if (name === 'contributions') {
    const file = query.get('file');
    if (form === null && file !== null) return waitingFile(context, await desk.contributedFile(file));
    if (form === null) return show(name, await desk.contributions(edition, query, visitor));
    const sent = await desk.sendContributions(edition, query, visitor, form);
    if ('page' in sent) return show(name, sent.page, sent.status);
    const to = writeAddress({ lang, path: paths.contributions, query: sent.to, edition: null });
    return goTo(context, `${to}#${sent.hash}`);
  }
  const isHome = name === 'desk';
  if (form === null)
    return show(
      name,
      isHome ? await desk.home(edition, query, visitor) : await desk.reading(edition, id as string, query, visitor),
    );
  const sent = isHome
    ? await desk.sendHome(edition, query, visitor, form)
    : await desk.send(edition, id as string, query, visitor, form);
  if ('page' in sent) return show(name, sent.page, sent.status);
  const reading = sent.id ?? id;
  const path = reading === null ? paths.desk : paths.reading(reading);
  const to = writeAddress({ lang, path, query: sent.to, edition: null });
  return goTo(context, sent.hash ? `${to}#${sent.hash}` : to);
}

/** The route of a page as the matrix of roles writes it. */
export const patternOf = ({ name, id, path }: Pick<Route, 'name' | 'id' | 'path'>): string =>
  path === '' ? '/:lang' : `/:lang/${name}${id === null ? '' : '/:id'}`;

/** On to another page, by a GET. */
const goTo = (context: Context, to: string): Response =>
  context.body(null, 303, { Location: to, 'Cache-Control': 'no-store' });

/** What became of a page of accounts, with its cookies. */
export function showAccess(context: Context, shown: Shown, pageContext: PageContext | null): Response {
  const response =
    'to' in shown
      ? goTo(context, shown.to)
      : html(context, render(shown.name, shown.page, pageContext as PageContext), shown.status ?? 200);
  for (const cookie of shown.cookies ?? []) response.headers.append('Set-Cookie', cookie);
  return response;
}

const noPage = (path: string) =>
  new ObrasError('not-found', `There is no page at ${JSON.stringify(path.slice(0, 200))}.`, {
    params: { type: 'page', what: path.slice(0, 200) },
    hint: 'Start from /en/ or use the search.',
  });

function indexOf(text: string | null): number {
  if (text === null || !/^(0|[1-9]\d{0,14})$/.test(text))
    throw new ObrasError('not-found', 'An entry of the journal has a whole number.', { params: { what: 'index' } });
  return Number(text);
}

async function verifyPage(
  { ledger }: AppOptions,
  edition: ServedEdition,
  text: string | null,
  query: URLSearchParams,
): Promise<VerifyPage> {
  const held = ledger
    ? await ledger.read(async (log) => ({
        vkey: log.vkey,
        checkpoint: await log.withCosignatures(log.checkpoint()),
        proof: askedProof(log, query, apiRoot),
      }))
    : { vkey: edition.manifest.journal.vkey, checkpoint: edition.manifest.journal.checkpoint, proof: null };
  let verdict: VerifyPage['verdict'] = null;
  if (text !== null && text.trim() !== '') {
    let receipt: unknown;
    try {
      receipt = JSON.parse(text);
    } catch {
      receipt = undefined;
    }
    const { ok, problems } =
      receipt === undefined
        ? { ok: false, problems: [{ what: 'not-json' }] }
        : await verifyReceipt(receipt, held.vkey ?? undefined);
    verdict = { ok, problems: [...new Set(problems.map(({ what }) => what))] };
  }
  return { stamp: stampOf(edition), text, verdict, ...held };
}

function html(context: Context, body: string, status: number): Response {
  return context.body(body, status as 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    ...onlyOurs,
  });
}

/** A file before it is sent, for the eyes of who sends it. */
const waitingFile = (context: Context, { bytes, mediaType }: Pick<CleanedFile, 'bytes' | 'mediaType'>) =>
  context.body(Uint8Array.from(bytes), 200, {
    ...sentFile(mediaType, 'sent'),
    'Cache-Control': 'no-store',
    ...onlyOurs,
  });

const receiptFile = (context: Context, json: string, index: number) =>
  context.body(json, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="obras-receipt-${index}.json"`,
    'Cache-Control': 'no-cache',
    ...openToAll,
  });

function fileName(edition: ServedEdition, question: Question, id: string | null, form: string): string {
  const words = [question.page, id ?? '', edition.id.slice(0, 12)].join('-').toLowerCase();
  return `obras-${words
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 100)}.${form}`;
}

export { formBytes };
