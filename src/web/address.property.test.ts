import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langs } from '../locale/index.ts';
import { paths, type RouteName, readAddress, writeAddress, writeTwin } from './address.ts';

/** Text that an address can hold at all: no half of a surrogate pair. */
const isWhole = (text: string): boolean => !/[\ud800-\udfff]/u.test(text);
const id = fc
  .string({ minLength: 1, maxLength: 40, unit: 'binary' })
  .filter((text) => isWhole(text) && !/\.(json|csv)$/.test(text));
const names = Object.keys(paths) as RouteName[];
const address = fc.record({
  lang: fc.constantFrom(...langs),
  name: fc.constantFrom(...names),
  id,
  index: fc.nat(),
  edition: fc.option(fc.stringMatching(/^[0-9a-f]{8,64}$/), { nil: null }),
  query: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1 }).filter(isWhole)),
});

describe('addresses', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(address, ({ lang, name, id, index, edition, query }) => {
        const write = paths[name];
        const path =
          typeof write === 'string'
            ? write
            : name === 'receipt'
              ? paths.receipt(index)
              : (write as (id: string) => string)(id);
        const written = writeAddress({ lang, path, query, edition });
        const url = new URL(written, 'http://localhost');
        const route = readAddress(url.pathname);
        expect(route).toMatchObject({
          lang,
          name,
          edition,
          form: 'html',
          id: typeof write === 'string' ? null : name === 'receipt' ? String(index) : id,
        });
        expect(Object.fromEntries(url.searchParams)).toEqual(query);
        for (const form of ['json', 'csv'] as const) {
          const twin = new URL(writeTwin({ lang, path, query, edition }, form), 'http://localhost');
          expect(readAddress(twin.pathname)).toMatchObject({ lang, name, edition, form });
        }
      }),
    );
  });

  it('are null where no page is', () => {
    for (const odd of [
      '',
      '/',
      '/de',
      '/es/nothing',
      '/es/commitment',
      '/es/commitments/x',
      '/es/commitment/a/b',
      '/e//es',
      '/e/x',
      '/es/commitment/%ff',
      '/es/__proto__',
      '/es/constructor',
      '/es/home',
    ])
      expect(readAddress(odd), odd).toBeNull();
  });

  it('takes a slash at the end of the language', () => {
    expect(readAddress('/es/')).toMatchObject({ lang: 'es', name: 'home' });
  });
});
