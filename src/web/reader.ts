import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Lang, type MessageArgs, type Translator, translator } from '../locale/index.ts';
import type { Role } from '../model/index.ts';
import type { Stamp } from '../views/index.ts';
import { type FileForm, type Query, writeAddress, writeEmbed, writeTwin } from './address.ts';

/** Who has signed in, and the token that their forms carry. */
export interface PageVisitor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly formToken: string;
}

/** What a page must know of the request that it answers. */
export interface PageContext {
  readonly lang: Lang;
  /** Path without language and edition (`commitment/x`; empty for home). */
  readonly path: string;
  readonly query: Query;
  /** Was the edition named in the address? Then every link keeps it. */
  readonly pinned: boolean;
  /** How the reader wants numbers written (`es-MX`), from `?numbers=`. */
  readonly numberLocale?: string | null;
  /** `https://obras.example`, for addresses that are written out; null: not known. */
  readonly origin?: string | null;
  /** Does this site offer accounts? Then its foot leads to the sign-in. */
  readonly hasSignIn?: boolean;
  /** Who has signed in, on pages that need an account; null: nobody, or a page for everybody. */
  readonly visitor?: PageVisitor | null;
  /** Day of reading (`2026-11-24`), for the citation; null: leave it out. */
  readonly now?: string | null;
}

/** Whoever reads this page: their words, their links, the edition that answered. */
export interface Reader {
  readonly context: PageContext;
  readonly tr: Translator;
  readonly stamp: Stamp | null;
  t(key: string, args?: MessageArgs): string;
  /** A link within the site that keeps language, edition and number format. */
  href(path: string, query?: Query): string;
  /** This page in another language or number format. */
  same(change: { readonly lang?: Lang; readonly query?: Query }): string;
  /** This page at the newest edition. */
  readonly newest: string;
  /** This page at the edition that answered, for ever. */
  readonly permalink: string;
  /** The permanent link written out with the host where it is known. */
  readonly citedLink: string;
  twin(form: FileForm): string;
  /** What is new of this page: never of one edition. */
  readonly feed: string;
  /** A figure of this page by its anchor, as a file or to be shown within another page. */
  figure(form: 'svg' | 'png' | 'csv' | 'embed', anchor: string): string;
}

/** Pages of the journal as it is now: they belong to no edition. */
const isLive = (path: string): boolean =>
  /^(receipt|answer|asked|reading|join|contribute)\/|^(verify|desk|contributions|institution|sign-in|account|people)$/.test(
    path,
  );

export function makeReader(context: PageContext, stamp: Stamp | null): Reader {
  const tr = translator(context.lang, context.numberLocale ?? null);
  const edition = context.pinned ? (stamp?.edition ?? null) : null;
  const numbers: Query = context.numberLocale && tr.numbers === context.numberLocale ? { numbers: tr.numbers } : {};
  const { lang, path } = context;
  const { numbers: _, figure: __, ...filters } = context.query;
  const { page: ___, sort: ____, columns: _____, ...followed } = filters;
  const permalink = writeAddress({ lang, path, query: filters, edition: stamp?.edition ?? null });
  return {
    context,
    tr,
    stamp,
    t: tr.t,
    href: (to, query = {}) =>
      writeAddress({ lang, path: to, query: { ...query, ...numbers }, edition: isLive(to) ? null : edition }),
    newest: writeAddress({ lang, path, query: filters, edition: null }),
    same: (change) =>
      writeAddress({ lang: change.lang ?? lang, path, query: { ...filters, ...change.query }, edition }),
    permalink,
    citedLink: `${context.origin ?? ''}${permalink}`,
    twin: (form) => writeTwin({ lang, path, query: filters, edition: stamp?.edition ?? null }, form),
    feed: writeTwin({ lang, path, query: followed, edition: null }, 'atom'),
    figure: (form, anchor) => {
      const address = { lang, path, query: { ...filters, figure: anchor }, edition: stamp?.edition ?? null };
      return form === 'embed' ? writeEmbed(address) : writeTwin(address, form);
    },
  };
}

const ReaderContext = createContext<Reader | null>(null);
export const ReaderProvider = ReaderContext.Provider;

/** The reader of the page being rendered. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('a part of a page was rendered outside a page');
  return reader;
}
