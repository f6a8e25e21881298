import type { Context } from 'hono';
import type { FileForm, Route } from '../web/index.ts';
import { onlyOurs, openToAll } from './headers.ts';
import type { Ready } from './store.ts';

/** How an answer is sent: as a page, a figure within another page, or a file. */
export type Form = Route['form'];

const types: Readonly<Record<Form, string>> = {
  html: 'text/html; charset=utf-8',
  embed: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  atom: 'application/atom+xml; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
};
/** The same rows as a file to keep. */
export const tableForms = ['csv', 'xlsx', 'parquet'] as const satisfies readonly FileForm[];
export const isTableForm = (form: Form): boolean => (tableForms as readonly string[]).includes(form);

/** A file to take away: it is made of whole tables or drawn, and counted apart from pages. */
export const isExport = (form: Form): boolean => form !== 'html' && form !== 'json' && form !== 'embed';

/** Sends what is ready, packed where the reader takes it so; 304 where they have it already. */
export function send(context: Context, ready: Ready, form: Form, isPinned: boolean, name: string): Response {
  const headers: Record<string, string> = {
    'Content-Type': types[form],
    ETag: ready.tag,
    Vary: 'Accept-Encoding',
    'Cache-Control': isPinned ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isTableForm(form) && { 'Content-Disposition': `attachment; filename="${name}"` }),
    ...(form === 'html' ? onlyOurs : openToAll),
  };
  const known = (context.req.header('If-None-Match') ?? '').split(',').map((each) => each.trim());
  if (known.includes(ready.tag) || known.includes('*')) return context.body(null, 304, headers);
  if (ready.packed && acceptsGzip(context.req.header('Accept-Encoding')))
    return context.body(ready.packed, 200, { ...headers, 'Content-Encoding': 'gzip' });
  return context.body(ready.body, 200, headers);
}

const acceptsGzip = (header: string | undefined): boolean =>
  /(^|,)\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$)))?/i.test(header ?? '') &&
  !/gzip\s*;\s*q=0(\.0*)?\s*(,|$)/i.test(header ?? '');

/** A file that never changes under its name, packed where the reader takes it so. */
export function sendFile(context: Context, ready: Ready, type: string): Response {
  const headers = {
    'Content-Type': type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  };
  return ready.packed && acceptsGzip(context.req.header('Accept-Encoding'))
    ? context.body(ready.packed, 200, { ...headers, 'Content-Encoding': 'gzip' })
    : context.body(ready.body, 200, headers);
}
