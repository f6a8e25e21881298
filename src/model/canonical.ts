import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalizeJson from 'canonicalize';

/** A value that JSON can hold; the only thing that is hashed. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** 64 lower-case hexadecimal digits. */
export type Sha256 = string;

/**
 * The canonical text of a value: RFC 8785 (JSON Canonicalization Scheme).
 * Throws a TypeError for what JSON cannot hold (NaN, Infinity, undefined at the top).
 */
export function canonical(value: unknown): string {
  const text = canonicalizeJson(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** SHA-256 of bytes, or of the UTF-8 form of a text, as hexadecimal. Pure JavaScript: runs in a browser. */
export function sha256Hex(input: Uint8Array | string): Sha256 {
  return bytesToHex(sha256(typeof input === 'string' ? utf8ToBytes(input) : input));
}

/** The kinds of thing whose id is the hash of their content. Minted ids (parties, commitments …) are slugs instead. */
export type HashedKind = 'st' | 'fi' | 'as' | 'at' | 'sl' | 'ev' | 'ju' | 'te';

/**
 * The id of a thing that is identified by its content: `st-` and the SHA-256 of its canonical form.
 * The only place where a hashed id is made. `value` must not hold the id itself.
 */
export function idOf(kind: HashedKind, value: unknown): string {
  return `${kind}-${sha256Hex(canonical(value))}`;
}
