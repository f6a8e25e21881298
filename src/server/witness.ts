import type { WitnessService } from '../ledger/index.ts';
import type { LogEvent } from './app-options.ts';

/** A request holds an old size, at most 63 hashes and a checkpoint. */
const mostBytes = 64 * 1024;

/**
 * A witness over HTTP (C2SP tlog-witness): `POST /add-checkpoint`, and nothing else but `GET /`, which tells its key.
 * Whoever may ask is who has a log that the witness knows: there is no other secret.
 */
export function witnessApp(
  witness: WitnessService,
  effects: { readonly log: (event: LogEvent) => void },
): { fetch(request: Request): Promise<Response>; close(): Promise<void> } {
  const tell = (status: number, body: string, headers: Record<string, string> = {}) =>
    new Response(body, {
      status,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        ...headers,
      },
    });
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === '/' && (request.method === 'GET' || request.method === 'HEAD'))
      return tell(200, `${witness.vkey}\n`);
    if (pathname !== '/add-checkpoint') return tell(404, 'there is nothing here but /add-checkpoint\n');
    if (request.method !== 'POST') return tell(405, 'POST is wanted\n', { Allow: 'POST' });
    const body = await readText(request);
    if (body === null) return tell(413, `a request has at most ${mostBytes} bytes\n`);
    const { status, type, body: text } = await witness.addCheckpoint(body);
    return tell(status, text, { 'Content-Type': type });
  };
  return {
    async fetch(request) {
      try {
        return await answer(request);
      } catch (error) {
        effects.log({ event: 'bug', request: '', error: (error as Error).stack ?? String(error) });
        return tell(500, 'a fault of the program; nothing was cosigned\n');
      }
    },
    close: () => witness.close(),
  };
}

async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('Content-Length')) > mostBytes) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return Buffer.concat(parts).toString('utf8');
}
