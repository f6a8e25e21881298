import type { Ledger } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import type { VerifyPage } from '../views/index.ts';

type Proof = NonNullable<VerifyPage['proof']>;

const misuse = (what: string, message: string) =>
  new ObrasError('usage-invalid', message, { params: { what }, hint: 'Sizes and places are whole numbers.' });

/** A number of entries or a place among them, as it stands in an address; left out: `otherwise`. */
function wholeNumber(text: string | undefined, name: string, otherwise?: number): number {
  if ((text === undefined || text === '') && otherwise !== undefined) return otherwise;
  if (text === undefined || !/^(0|[1-9]\d{0,14})$/.test(text)) throw misuse(name, `${name} must be a whole number.`);
  return Number(text);
}

/** That an entry is in the log of `size` entries (the last signed head when left out): with the root of that size. */
export function inclusionProof(log: Ledger, asked: { readonly index?: string; readonly size?: string }) {
  const head = log.checkpoint();
  const index = wholeNumber(asked.index, 'index');
  const size = wholeNumber(asked.size, 'size', head.size);
  if (index >= size || size > head.size)
    throw misuse('index, size', `index and size must be: 0 ≤ index < size ≤ ${head.size}.`);
  return {
    index,
    size,
    leafHash: log.leafHash(index),
    proof: log.proveInclusion(index, size),
    root: log.root(size),
    checkpoint: head.text,
    vkey: log.vkey,
  };
}

/** That the log of `to` entries begins with the log of `from` entries: with both roots. */
export function consistencyProof(log: Ledger, asked: { readonly from?: string; readonly to?: string }) {
  const head = log.checkpoint();
  const from = wholeNumber(asked.from, 'from');
  const to = wholeNumber(asked.to, 'to', head.size);
  if (from < 1 || from > to || to > head.size)
    throw misuse('from, to', `from and to must be numbers of entries: 1 ≤ from ≤ to ≤ ${head.size}.`);
  return {
    from,
    to,
    proof: log.proveConsistency(from, to),
    fromRoot: log.root(from),
    toRoot: log.root(to),
    checkpoint: head.text,
    vkey: log.vkey,
  };
}

/** The proof that a reader asked for on the page; null when none was. */
export function askedProof(log: Ledger, query: URLSearchParams, apiRoot: string): Proof | null {
  const has = (name: string) => (query.get(name) ?? '') !== '';
  const given = (name: string) => query.get(name) ?? undefined;
  const shown = (kind: Proof['kind'], value: object, path: string): Proof => ({
    kind,
    json: JSON.stringify(value, null, 2),
    file: `${apiRoot}/log/${path}`,
  });
  if (has('index')) {
    const made = inclusionProof(log, { ...pick('index'), ...pick('size') });
    return shown('inclusion', made, `inclusion?index=${made.index}&size=${made.size}`);
  }
  if (!has('from')) return null;
  const made = consistencyProof(log, { ...pick('from'), ...pick('to') });
  return shown('consistency', made, `consistency?from=${made.from}&to=${made.to}`);

  function pick<K extends string>(name: K): { readonly [N in K]?: string } {
    const value = given(name);
    return (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: string };
  }
}
