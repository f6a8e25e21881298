import type { IncomingMessage } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

/** What answers: an app, or anything else that is a function from request to answer. */
interface Answering {
  fetch(request: Request, environment?: unknown): Promise<Response>;
  close(): Promise<void>;
}

export interface Listening {
  /** Where it listens, as an address (`http://127.0.0.1:4280`). */
  readonly url: string;
  readonly port: number;
  /** Stops taking requests, lets those under way end (10 s at most), closes the app. */
  close(): Promise<void>;
}

const graceMs = 10_000;

/**
 * What one client may take of the server. Milliseconds, but the last three: bytes of headers, requests on a connection,
 * connections. Whoever is over is told 408 or 431, or not let in, and the connection is closed.
 */
export const listenLimits = {
  /** From the first byte of a request to the last of its headers. */
  headersTimeout: 15_000,
  /** From the first byte of a request to the last of its body: time for a photo on a slow line. */
  requestTimeout: 120_000,
  /** How often those two are looked at. */
  connectionsCheckingInterval: 5_000,
  /** How long a connection waits for the next request. */
  keepAliveTimeout: 10_000,
  maxHeaderSize: 16 * 1024,
  maxRequestsPerSocket: 1_000,
  maxConnections: 2_000,
} as const;
export type ListenLimits = { readonly [Name in keyof typeof listenLimits]: number };

/**
 * Listens. A port in use is exchanged for a free one (`port` says which); 0 always takes a free one. With `onSignal`
 * SIGTERM and SIGINT close it and then call `onSignal`.
 */
export async function serve(
  app: Answering,
  {
    host,
    port,
    onSignal,
    limits,
  }: {
    readonly host: string;
    readonly port: number;
    readonly onSignal?: () => void;
    readonly limits?: Partial<ListenLimits>;
  },
): Promise<Listening> {
  const { maxRequestsPerSocket, maxConnections, ...times } = { ...listenLimits, ...limits };
  const serverOptions = { ...times, headersTimeout: Math.min(times.headersTimeout, times.requestTimeout) };
  const server = createAdaptorServer({
    fetch: (request, { incoming }) => answerOne(app, request, incoming as IncomingMessage),
    serverOptions,
  });
  Object.assign(server, { maxRequestsPerSocket, maxConnections });
  const listen = (wanted: number) =>
    new Promise<number>((resolve, reject) => {
      const fail = (error: Error) => reject(error);
      server.once('error', fail);
      server.listen(wanted, host, () => {
        server.off('error', fail);
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : wanted);
      });
    });
  let taken: number;
  try {
    taken = await listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0) throw error;
    taken = await listen(0);
  }

  let closing: Promise<void> | null = null;
  const stop = () => {
    closing ??= (async () => {
      process.off('SIGTERM', onStop).off('SIGINT', onStop);
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const late = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, graceMs);
      await ended;
      clearTimeout(late);
      await app.close();
    })();
    return closing;
  };
  const onStop = () => {
    void stop().then(() => onSignal?.());
  };
  if (onSignal) process.on('SIGTERM', onStop).on('SIGINT', onStop);
  const shown = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shown}:${taken}`, port: taken, close: stop };
}

/** A request that names two hosts is none (RFC 9112, 3.2); one that is answered before its body was sent ends its connection. */
async function answerOne(app: Answering, request: Request, incoming: IncomingMessage): Promise<Response> {
  const hosts = incoming.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1) return new Response(null, { status: 400, headers: { Connection: 'close' } });
  const response = await app.fetch(request, { incoming });
  if (!incoming.complete) response.headers.set('Connection', 'close');
  return response;
}
