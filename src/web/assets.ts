import { sha256Hex } from '../model/index.ts';
import { deskScript } from './desk.js.ts';
import { offlineScript } from './offline.js.ts';
import { style } from './style.css.ts';

export interface Asset {
  readonly body: string;
  /** Media type with character set. */
  readonly type: string;
}

const minify = (css: string): string => css.replace(/\n/g, '').trim();

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5563"/>' +
  '<path fill="#fff" d="M6 23h4v3H6zM11.5 19h4v7h-4zM17 14h4v12h-4zM22.5 8h4v18h-4z"/></svg>';

const named = (stem: string, extension: string, body: string): string =>
  `/assets/${stem}.${sha256Hex(body).slice(0, 12)}.${extension}`;

const css = minify(style);

/** Path of the style sheet; its name carries the hash of its content. */
export const styleHref = named('obras', 'css', css);
export const iconHref = named('favicon', 'svg', icon);
/** The script of the page on which a reader asks to keep pages for reading without a connection. */
export const offlineScriptHref = named('offline', 'js', offlineScript);
/** The script of the desk: keys and selected words at the reading desk. */
export const deskScriptHref = named('desk', 'js', deskScript);

/** Every file that a page asks for, by path. Names carry the hash of the content: they may be cached for ever. */
export const assets: Readonly<Record<string, Asset>> = {
  [styleHref]: { body: css, type: 'text/css; charset=utf-8' },
  [deskScriptHref]: { body: deskScript, type: 'text/javascript; charset=utf-8' },
  [offlineScriptHref]: { body: offlineScript, type: 'text/javascript; charset=utf-8' },
  [iconHref]: { body: icon, type: 'image/svg+xml; charset=utf-8' },
};
