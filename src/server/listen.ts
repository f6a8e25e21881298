import { createAdaptorServer } from '@hono/node-server';
import type { App } from './app.ts';

export interface Listening {
  /** Where it listens, as an address (`http://127.0.0.1:4280`). */
  readonly url: string;
  readonly port: number;
  /** Stops taking requests, lets those under way end (10 s at most), closes the app. */
  close(): Promise<void>;
}

const graceMs = 10_000;
const requestMs = 30_000;

/**
 * Listens. A port in use is exchanged for a free one (`port` says which); 0 always takes a free one. With `onSignal`
 * SIGTERM and SIGINT close it and then call `onSignal`.
 */
export async function serve(
  app: App,
  { host, port, onSignal }: { readonly host: string; readonly port: number; readonly onSignal?: () => void },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, environment) => app.fetch(request, environment),
    serverOptions: { requestTimeout: requestMs, headersTimeout: requestMs, maxHeaderSize: 16 * 1024 },
  });
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
