import { isRefusal } from './encoding.ts';
import { isZip, openZip } from './zip.ts';

/** A file of a ZIP container, or why it cannot be had: the code of a finding, or `none` or `several` of that name. */
export type Member =
  | { readonly name: string; readonly bytes: Buffer }
  | { readonly reason: string; readonly names: readonly string[] };

/**
 * The one file of a ZIP whose name without its folders is `pattern`, in which a star stands for any letters; copies that
 * macOS puts beside files are passed over. The limits of `zipLimits` hold. Never throws on bad bytes.
 */
export function memberOf(bytes: Buffer, pattern: string): Member {
  if (!isZip(bytes)) return { reason: 'zip-broken', names: [] };
  const zip = openZip(bytes);
  if (isRefusal(zip)) return { reason: zip.code, names: [] };
  const files = zip.names.filter((name) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\._)/.test(name));
  const found = files.filter((name) => isNamed(name, pattern));
  const [name] = found;
  if (name === undefined) return { reason: 'none', names: files };
  if (found.length > 1) return { reason: 'several', names: found };
  const unpacked = zip.read(name);
  return unpacked === null ? { reason: 'zip-broken', names: files } : { name, bytes: unpacked };
}

/** Do the last parts of a path fit a pattern, in which a star stands for any letters but a slash? */
function isNamed(path: string, pattern: string): boolean {
  const wanted = pattern.split('/');
  const parts = path.split('/').slice(-wanted.length);
  return parts.length === wanted.length && parts.every((part, at) => fits(part, wanted[at]!.split('*')));
}

/** Each piece at the first place after the one before: no place is looked at twice. */
function fits(text: string, [first = '', ...pieces]: readonly string[]): boolean {
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return text.length - from >= last.length && text.endsWith(last);
}
