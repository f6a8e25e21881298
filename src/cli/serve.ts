import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { type Access, type AccessEffects, type Openid, openAccess, openOpenid, readRoleMap } from '../access/index.ts';
import { buildEdition, type Edition, listEditions, makeProposalsApart, openEdition } from '../edition/index.ts';
import { openLedger } from '../ledger/index.ts';
import { langs } from '../locale/index.ts';
import { ObrasError } from '../model/index.ts';
import { createApp, doorTo, type LedgerDoor, serve as listen } from '../server/index.ts';
import { prepareLists, prepareOrders, prepareSearch } from '../views/index.ts';
import type { Context } from './context.ts';
import { provideDemo } from './demo.ts';
import { outboxOf, writeReceipt } from './outbox.ts';

interface Places {
  readonly ledger: string;
  readonly editions: string;
  readonly journalUrl: string | null;
}

async function placesOf(context: Context, isDemo: boolean): Promise<Places> {
  if (!isDemo)
    return { ledger: context.ledgerPlace, editions: context.editionsPlace, journalUrl: context.config.journalUrl };
  const progress = context.progress();
  progress.step(context.words.t('cli-demo-making'));
  const demo = await provideDemo(resolve(context.terminal.cwd, '.obras', 'demo'));
  if (demo.isNew) progress.done(context.words.t('cli-demo-made'));
  return { ...demo, journalUrl: null };
}

async function buildNext(context: Context, places: Places, onProgress: (text: string) => void): Promise<string> {
  const ledger = await openLedger(places.ledger, { readOnly: true, journalUrl: places.journalUrl });
  try {
    return (
      await buildEdition(ledger, places.editions, { asOf: context.asOf(), threads: context.config.threads, onProgress })
    ).id;
  } finally {
    await ledger.close();
  }
}

/** Accounts of this site, when the settings offer sign-in: their acts are said through the door to the ledger. */
function accessOf(context: Context, door: LedgerDoor): { access: Access | null; openid: Openid | null } {
  const { config, now } = context;
  if (!config.signIn) return { access: null, openid: null };
  if (!isOwn(config.host) && !config.publicUrl?.startsWith('https:'))
    throw new ObrasError('usage-invalid', context.words.t('cli-access-https'), {
      params: { what: 'publicUrl' },
      hint: 'OBRAS_PUBLIC_URL=https://obras.example.org obras serve',
    });
  const effects: AccessEffects = {
    now,
    random: (length) => randomBytes(length),
    audit: async (body, by) => {
      await door.write((ledger) => ledger.append([{ kind: 'access', body }], { by, at: now().toISOString() }));
    },
  };
  const limits = { idleMinutes: config.sessionIdleMinutes, hours: config.sessionHours };
  const access = openAccess(context.accessPlace, effects, limits);
  if (config.openidIssuer === null) return { access, openid: null };
  if (config.openidClientId === null || config.publicUrl === null)
    throw new ObrasError('usage-invalid', context.words.t('cli-access-openid'), { params: { what: 'openidClientId' } });
  const openid = openOpenid(
    {
      issuer: config.openidIssuer,
      clientId: config.openidClientId,
      clientSecret: config.openidClientSecret,
      callback: new URL('/auth/callback', config.publicUrl).href,
      rolesClaim: config.openidRolesClaim,
      roles: readRoleMap(config.openidRoles),
    },
    effects,
  );
  return { access, openid };
}

const isOwn = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host);
/** A person at the desk decides faster than answers come in. */
const deskPostsPerMinute = 600;

/** How long an exchanged edition stays open for the requests that began with it. */
const lingerMs = 30_000;

/**
 * `obras serve`: the site and the API of the current edition. With `--demo` the demo ledger is made and built first.
 * An answer is said to the journal, the next edition is built, and the server turns to it. Ends on SIGTERM and SIGINT.
 */
export async function serve(context: Context, flags: { demo?: boolean; desk?: boolean }): Promise<undefined> {
  const { config } = context;
  if (flags.desk && !isOwn(config.host))
    throw new ObrasError('usage-invalid', context.words.t('cli-desk-host', { host: config.host }), {
      params: { what: 'desk' },
      hint: 'obras serve --desk --host 127.0.0.1',
    });
  if (flags.desk && config.signIn)
    throw new ObrasError('usage-invalid', context.words.t('cli-desk-sign-in'), {
      params: { what: 'desk' },
      hint: 'obras serve',
    });
  const places = await placesOf(context, flags.demo ?? false);
  const door = doorTo(places.ledger, { journalUrl: places.journalUrl });
  const { access, openid } = accessOf(context, door);
  if (flags.demo) {
    const progress = context.progress();
    const id = await buildNext(context, places, (text) => progress.step(text));
    progress.done(context.words.t('cli-edition', { id, date: context.words.date(context.asOf()) }));
  }
  let current: Edition = await openEdition(places.editions);
  const log = pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
  const proposing = new AbortController();
  let proposed: Promise<void> = Promise.resolve();
  /** Has pairs looked for that the desk shows: of one edition at a time, and only of the one that is served. */
  const propose = (edition: Edition) => {
    if (!flags.desk && !config.signIn) return;
    proposed = proposed.then(async () => {
      if (edition !== current || proposing.signal.aborted) return;
      try {
        await makeProposalsApart(edition, proposing.signal);
      } catch (error) {
        if (!proposing.signal.aborted) log.error({ event: 'bug', what: 'proposals', stack: String(error) });
      }
    });
  };
  const prepare = (edition: Edition) =>
    Promise.all([prepareSearch(edition), prepareLists(edition).then(() => prepareOrders(edition, langs))]).catch(
      (error) => log.error({ event: 'bug', what: 'columns', stack: String(error) }),
    );
  const turnTo = async (id: string) => {
    if (id === current.id) return;
    const earlier = current;
    const next = await openEdition(places.editions, { id });
    await prepare(next);
    current = next;
    setTimeout(() => void earlier.close(), lingerMs).unref();
    propose(current);
  };
  propose(current);
  const prepared = prepare(current);
  const app = createApp({
    edition: () => current,
    editions: {
      list: () => listEditions(places.editions),
      open: (id) => openEdition(places.editions, { id, connections: 1 }),
    },
    ledger: door,
    access,
    openid,
    config: {
      publicUrl: config.publicUrl,
      readOnly: config.readOnly,
      postsPerMinute: flags.desk ? deskPostsPerMinute : config.postsPerMinute,
      searchesPerMinute: config.searchesPerMinute,
      apiPerMinute: config.apiPerMinute,
      exportsPerMinute: config.exportsPerMinute,
      signInsPerMinute: config.signInsPerMinute,
      proxies: config.proxies,
      desk: flags.desk ?? false,
    },
    effects: {
      now: context.now,
      random: (length) => randomBytes(length),
      log: (event) =>
        event.event === 'bug' ? log.error(event) : event.event === 'request' ? log.debug(event) : log.info(event),
    },
    ...(config.mailFrom !== null && {
      onReply: async (index: number) => {
        await door.read((ledger) => writeReceipt(ledger, outboxOf(context), index));
      },
    }),
    rebuild: async () => turnTo(await buildNext(context, places, () => {})),
  });
  await new Promise<void>((ended, failed) => {
    const refuse = (cause: NodeJS.ErrnoException) =>
      failed(
        cause.code === undefined
          ? cause
          : new ObrasError(
              'usage-invalid',
              context.words.t('cli-cannot-listen', {
                host: config.host,
                port: String(config.port),
                reason: cause.code,
              }),
              { params: { what: 'host' }, hint: 'obras serve --host 127.0.0.1 --port 0', cause },
            ),
      );
    const limits = { requestTimeout: config.requestSeconds * 1000, maxConnections: config.connections };
    listen(app, { host: config.host, port: config.port, onSignal: ended, limits }).then(({ url }) => {
      context.result('serve', { url, edition: current.id }, () => context.words.t('cli-serving', { url }));
      if (!context.isJson)
        context.terminal.talk(
          [
            ...(flags.demo
              ? [context.words.t('cli-try', { url: `${url}/${context.words.lang}/commitment/celac-2025-scholarships` })]
              : []),
            context.words.t('cli-stop'),
          ].join(' · '),
        );
    }, refuse);
  });
  proposing.abort();
  await Promise.all([proposed, prepared]);
  await current.close();
  return undefined;
}
