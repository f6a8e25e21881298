/**
 * HTTP. `createApp` makes a function from Request to Response (no socket inside); `serve` listens; `openApi` is the
 * document of the API; `doorTo` and `doorOf` are ways to a ledger.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import { describeApi, registerApi } from './api.ts';

export { type App, createApp } from './app.ts';
export type { AppEffects, AppOptions, Editions, LogEvent, ServedEdition } from './app-options.ts';
export { mostWaitingFiles } from './contributions.ts';
export { doorOf, doorTo, type LedgerDoor } from './door.ts';
export { type Listening, listenLimits, serve } from './listen.ts';
export { witnessApp } from './witness.ts';

/** The OpenAPI 3.1 document, without an edition or a ledger. */
export function openApi(): ReturnType<typeof describeApi> {
  const app = new OpenAPIHono();
  registerApi(app, { answer: () => Promise.reject(new Error('only described')), ledger: null });
  return describeApi(app);
}
