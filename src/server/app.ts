import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import { isLang, type Lang, langs } from '../locale/index.ts';
import { ObrasError } from '../model/index.ts';
import { assets, fileForms, filesOnDemand, serviceWorker } from '../web/index.ts';
import { apiDocument, apiRoot, registerApi } from './api.ts';
import type { AppOptions } from './app-options.ts';
import { attachedFile } from './attached.ts';
import { createDesk } from './desk.ts';
import { createShelf } from './editions-shelf.ts';
import { sendFile } from './forms.ts';
import { createGuard } from './guard.ts';
import { onlyOurs, openToAll, securityHeaders, sentFile } from './headers.ts';
import { preferredLanguage } from './language.ts';
import { logRoot, registerLogFiles } from './log-files.ts';
import { problemDocument, Refusal, tell } from './problem.ts';
import { createReplies } from './replies.ts';
import { type FormLimits, readForm } from './sent-form.ts';
import { createSignIn } from './sign-in.ts';
import { createSite, formBytes, showAccess } from './site.ts';
import { createStore } from './store.ts';

/** The whole site as a function; `close` lets go of what it opened. */
export interface App {
  fetch(request: Request, environment?: unknown): Promise<Response>;
  /** For tests: a request by path. */
  request(path: string, init?: RequestInit, environment?: unknown): Promise<Response>;
  /** Every route of the API as it is on the router, but the document's own: method and path as in the document. */
  readonly apiRoutes: readonly { readonly method: string; readonly path: string }[];
  /** Every route on the router, as it stands there. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  close(): Promise<void>;
}

const storeBytes = 64 * 2 ** 20;
const longestAddress = 8 * 1024;
const scriptedPath = /^(\/e\/[^/]+)?\/[a-z]{2}\/(offline|places)$/;
const deskPath = /^\/[a-z]{2}\/(desk$|linking$|contributions$|reading\/)/;
/** Pages whose form takes a file. */
const filePath = /^\/[a-z]{2}\/(answer|asked|contribute)\//;
const tokenInPath = /^((?:\/e\/[^/]+)?\/[a-z]{2}\/(?:answer|join)\/)[^/]+/;

/** What each request carries from the first middleware to the log. */
interface Notes {
  Variables: { requestId: string; edition: string | null; isHit: boolean };
}

/**
 * The whole site and API as a function from Request to Response, without a socket. A request that cannot be done is
 * answered with its problem and logged by its code; a fault of ours is answered by its title only and logged as a bug.
 */
export function createApp(options: AppOptions): App {
  const { config, effects, ledger } = options;
  const shelf = createShelf(options);
  const store = createStore(storeBytes);
  const guard = createGuard(options);
  const signIn = options.access ? createSignIn(options.access, options.openid ?? null, options) : null;
  const builder = createBuilder(options);
  const replies = createReplies(options, builder.ask);
  const desk = config.desk || signIn ? createDesk(options, { ask: builder.ask, isAsked: builder.isAsked }) : null;
  const site = createSite({
    options,
    shelf,
    store,
    replies,
    desk,
    guard,
    signIn,
    isBuilding: builder.isAsked,
    askBuild: builder.ask,
  });
  const isHttps = config.publicUrl?.startsWith('https:') ?? false;
  const secure = securityHeaders(isHttps);
  const secureWorker = securityHeaders(isHttps, { isWorker: true });
  const secureEmbed = securityHeaders(isHttps, { isEmbed: true });
  const secureDesk = securityHeaders(isHttps, { isScripted: true });

  const app = new OpenAPIHono<Notes>({
    defaultHook: (result) => {
      if (!result.success) throw new ObrasError('usage-invalid', result.error.issues[0]?.message ?? 'not understood');
    },
  });

  app.use('*', async (context, next) => {
    const started = effects.now().getTime();
    const requestId = Buffer.from(effects.random(8)).toString('hex');
    context.set('requestId', requestId);
    context.set('edition', null);
    context.set('isHit', false);
    await next();
    const isScripted = (desk !== null && deskPath.test(context.req.path)) || scriptedPath.test(context.req.path);
    const isEmbed = context.req.path.startsWith('/embed/');
    const isWorker = context.req.path === '/sw.js';
    for (const [name, value] of Object.entries(
      isEmbed ? secureEmbed : isWorker ? secureWorker : isScripted ? secureDesk : secure,
    ))
      if (name !== 'Content-Security-Policy' || !context.res.headers.has(name)) context.res.headers.set(name, value);
    if (!context.res.headers.has('Cross-Origin-Resource-Policy'))
      context.res.headers.set('Cross-Origin-Resource-Policy', onlyOurs['Cross-Origin-Resource-Policy']);
    context.res.headers.set('X-Request-Id', requestId);
    effects.log({
      event: 'request',
      request: requestId,
      method: context.req.method,
      path: context.req.path.slice(0, 512).replace(tokenInPath, '$1…'),
      status: context.res.status,
      ms: effects.now().getTime() - started,
      edition: context.get('edition'),
      cached: context.get('isHit'),
    });
  });
  app.use('*', async (context, next) => {
    if (context.req.url.length > longestAddress)
      throw new Refusal(414, 'input-too-large', `An address has at most ${longestAddress} characters.`);
    return next();
  });

  app.use('*', async (context, next) => {
    // The route that will answer; pages are admitted by `site`, which knows their names.
    const route = matchedRoutes(context).find(
      (each) => each.method === (context.req.method === 'HEAD' ? 'GET' : context.req.method),
    );
    if (route !== undefined && route.path !== '*' && route.path !== '/*') await guard.admit(context, route.path);
    return next();
  });

  app.options('*', (context) =>
    context.body(null, 204, {
      Allow: 'GET, HEAD, OPTIONS',
      ...(isForMachines(context.req.path) && openToAll),
    }),
  );
  app.get('/health/live', (context) => context.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/health/ready', async (context) => {
    try {
      const edition = options.edition();
      await edition.rows('select 1 as one');
      return context.json({ ok: true, edition: edition.id }, 200, { 'Cache-Control': 'no-store' });
    } catch (error) {
      effects.log({ event: 'not-ready', problem: error instanceof ObrasError ? error.code : 'unforeseen' });
      return context.json({ ok: false }, 503, { 'Cache-Control': 'no-store', 'Retry-After': '30' });
    }
  });
  app.get('/robots.txt', (context) =>
    context.text(robots(), 200, {
      'Cache-Control': 'max-age=86400',
    }),
  );
  const icon = Object.entries(assets).find(([path]) => path.endsWith('.svg'))?.[1];
  app.get('/favicon.svg', (context) =>
    icon
      ? context.body(icon.body, 200, { 'Content-Type': icon.type, 'Cache-Control': 'max-age=86400' })
      : context.notFound(),
  );
  app.get('/sw.js', (context) =>
    context.body(serviceWorker, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
    }),
  );
  app.get('/assets/*', async (context) => {
    const onDemand = Object.hasOwn(filesOnDemand, context.req.path) ? filesOnDemand[context.req.path] : undefined;
    if (onDemand) {
      const { ready } = await store.get(`file\n${context.req.path}`, async () => onDemand().body);
      return sendFile(context, ready, onDemand().type);
    }
    const asset = Object.hasOwn(assets, context.req.path) ? assets[context.req.path] : undefined;
    if (!asset)
      throw new ObrasError('not-found', 'There is no such file.', {
        params: { type: 'file', what: context.req.path.slice(0, 200) },
      });
    return context.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  app.get('/file/:sha256', async (context) => {
    const { bytes, mediaType, mayBeRemoved } = await attachedFile(options, context.req.param('sha256'));
    return context.body(Uint8Array.from(bytes), 200, {
      ...sentFile(mediaType, context.req.param('sha256').slice(0, 24)),
      'Cache-Control': mayBeRemoved ? 'no-store' : 'public, max-age=31536000, immutable',
      ...openToAll,
    });
  });
  const redirect = (context: Context, path: string) =>
    context.body(null, 302, {
      Location: `/${preferredLanguage(context.req.header('Accept-Language'))}/${path}`,
      Vary: 'Accept-Language',
      'Cache-Control': 'no-cache',
    });
  app.get('/', (context) => redirect(context, ''));
  app.get('/mission', (context) => redirect(context, 'mission'));
  if (signIn) {
    app.get('/auth/openid', async (context) => showAccess(context, await signIn.begin(context), null));
    app.get('/auth/callback', async (context) => showAccess(context, await signIn.finish(context), null));
  }
  registerApi(app as unknown as OpenAPIHono, { answer: site.api, ledger });
  registerLogFiles(app as unknown as OpenAPIHono, options);
  const apiPaths = new Set(
    app.routes.flatMap(({ method, path }) => (method === 'GET' && path.startsWith(`${apiRoot}/`) ? [path] : [])),
  );
  apiPaths.delete(apiDocument);
  const apiRoutes = [...apiPaths].map((path) => ({ method: 'get', path: path.replaceAll(/:(\w+)/g, '{$1}') }));
  const own = [
    '/health/live',
    '/health/ready',
    '/robots.txt',
    '/favicon.svg',
    '/sw.js',
    '/assets/*',
    '/file/:sha256',
    '/',
    '/mission',
  ];
  if (signIn) own.push('/auth/openid', '/auth/callback');
  for (const path of own)
    app.all(path, (context) => {
      throw new Refusal(405, 'usage-invalid', `There is no ${context.req.method} here.`, {
        headers: { Allow: 'GET, HEAD, OPTIONS' },
      });
    });
  app.all('*', async (context) => {
    if (context.req.path.startsWith(`${apiRoot}/`) || context.req.path === apiRoot)
      throw new ObrasError('not-found', 'The API has no such operation.', {
        params: { type: 'operation', what: context.req.path.slice(0, 200) },
        hint: `Every operation is in ${apiRoot}/openapi.json.`,
      });
    return site.page(context, () => readForm(context, config.publicUrl, limitsOf(context.req.path)));
  });

  app.onError((error, context) => {
    const requestId = context.get('requestId');
    if (!(error instanceof ObrasError)) {
      effects.log({ event: 'bug', request: requestId, error: error.stack ?? String(error) });
    } else if (tell(error, 'en').status >= 500) {
      effects.log({ event: 'problem', request: requestId, code: error.code, detail: error.message });
    }
    const isForPeople = !isForMachines(context.req.path);
    const lang = languageOfPath(context.req.path) ?? preferredLanguage(context.req.header('Accept-Language'), 'en');
    const told = tell(error, lang);
    let response: Response | null = null;
    if (isForPeople) {
      try {
        response = site.problem(context as unknown as Context, told, lang, requestId);
      } catch (failure) {
        effects.log({ event: 'bug', request: requestId, error: (failure as Error).stack ?? String(failure) });
      }
    }
    response ??= context.body(JSON.stringify(problemDocument(told, requestId)), told.status as 400, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...openToAll,
    });
    for (const [name, value] of Object.entries(told.headers)) response.headers.set(name, value);
    return response;
  });

  return {
    fetch: async (request, environment) => app.fetch(request, environment as never),
    request: async (path, init, environment) => app.request(path, init, environment as never),
    apiRoutes,
    routes: app.routes.map(({ method, path }) => ({ method, path })),
    close: async () => {
      await builder.settled();
      await shelf.close();
    },
  };
}

/** How much each form may hold; who answers may send a file with it. */
function limitsOf(path: string): FormLimits {
  const most = path.includes('/verify') ? formBytes.verify : deskPath.test(path) ? formBytes.desk : formBytes.answer;
  return { most, mostWithFile: filePath.test(path) ? formBytes.file : 0 };
}

/** Pages behind a link that was sent to somebody, and those of accounts, are not for search engines. */
const robots = (): string =>
  [
    'User-agent: *',
    ...langs.flatMap((lang) => ['answer', 'join'].map((page) => `Disallow: /${lang}/${page}/`)),
    '',
  ].join('\n');
const isForMachines = (path: string): boolean =>
  path.startsWith('/api/') ||
  path.startsWith(`${logRoot}/`) ||
  path.startsWith('/health/') ||
  path.startsWith('/assets/') ||
  fileEnding.test(path);
const fileEnding = new RegExp(`\\.(${fileForms.join('|')})$`);

const languageOfPath = (path: string): Lang | null => {
  const code = /^(?:\/embed)?(?:\/e\/[^/]+)?\/([a-z]{2})(?:\/|$)/.exec(path)?.[1] ?? '';
  return isLang(code) ? code : null;
};

/** Asks for a build after an answer: one at a time, and one more when something was said meanwhile. */
function createBuilder({ rebuild, effects }: AppOptions) {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async () => {
    while (isWanted && rebuild) {
      isWanted = false;
      try {
        await rebuild();
        effects.log({ event: 'rebuild', ok: true });
      } catch (error) {
        effects.log({ event: 'rebuild', ok: false, error: (error as Error).message });
      }
    }
  };
  return {
    ask(): void {
      if (!rebuild) return;
      isWanted = true;
      running ??= run().finally(() => {
        running = null;
      });
    },
    isAsked: () => running !== null,
    settled: async () => {
      await running;
    },
  };
}
