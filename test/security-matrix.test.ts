// The matrix of roles: no route without a row, no row without a route, and every cell as it says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matrix, type Row, rowOf } from '../src/access/index.ts';
import { langs } from '../src/locale/index.ts';
import { Role } from '../src/model/index.ts';
import { paths } from '../src/web/index.ts';
import { type AccessSite, type Member, serveAccess } from './access-site.ts';

let site: AccessSite;
const members = new Map<string, Member>();
beforeAll(async () => {
  site = await serveAccess();
  for (const role of Role.options) members.set(role, await site.member(role));
});
afterAll(() => site.close());

/** Every route of the app: those on the router, and the pages by their names. */
function routesOfApp(): string[] {
  const onRouter = site.app.routes
    .filter(({ method, path }) => method === 'GET' && !['*', '/*'].includes(path))
    .map(({ path }) => path);
  const pages = Object.entries(paths).map(([name, path]) =>
    name === 'home' ? '/:lang' : `/:lang/${name}${typeof path === 'function' ? '/:id' : ''}`,
  );
  return [...new Set([...onRouter, ...pages])];
}

const ids: Readonly<Record<string, string>> = {
  commitment: 'scholarships-2025',
  reading: 'communique',
  receipt: '0',
};
/** An address of the route; of things that the fixture lacks too: who may is asked before what there is. */
function addressOf(route: string): string {
  if (route === '/:lang/answer/:id') return `/en/answer/${site.answerToken}`;
  const name = route.split('/')[2] ?? '';
  return route
    .replace(':lang', 'en')
    .replace(/:\w+/, ids[name] ?? 'x')
    .replace('*', 'x');
}
/** Turned away for who they are: to the sign-in, or by a problem that says so. */
async function isTurnedAway(response: Response): Promise<boolean> {
  if (response.status === 303) return response.headers.get('location')?.startsWith('/en/sign-in?next=') === true;
  if (response.status !== 401 && response.status !== 403) return false;
  const text = await response.text();
  return /This page needs an account|Your role does not allow this/.test(text);
}

describe('the matrix of roles', () => {
  it('has a row for every route, and a route for every row', () => {
    const routes = routesOfApp();
    expect(routes.length).toBeGreaterThan(60);
    const without = routes.filter((route) => rowOf('GET', route) === null);
    expect(without).toEqual([]);
    const strange = matrix.filter(({ route }) => !routes.includes(route)).map(({ route }) => route);
    expect(strange).toEqual([]);
  });

  it('finds a route that nobody gave a row', () => {
    expect(rowOf('GET', '/:lang/nowhere')).toBeNull();
    expect(rowOf('POST', '/:lang/commitments')).toBeNull();
    expect(rowOf('POST', '/:lang/people', 'delete')).toBeNull();
  });

  it('takes a post only where it has a row for one', async () => {
    for (const route of routesOfApp()) {
      if (matrix.some((row) => row.method === 'POST' && row.route === route)) continue;
      const response = await site.post(addressOf(route), { step: 'x' }, members.get('administrator') ?? null);
      expect([route, response.status]).toEqual([route, expect.toSatisfy((status) => status === 405 || status === 404)]);
    }
  });

  const isOpen = ({ who }: Row) => who.includes('anyone') || who.includes('link');
  for (const row of matrix) {
    it(`${row.method} ${row.route}${row.step === null ? '' : ` ${row.step}`}: ${row.who.join(', ')}`, async () => {
      const ask = async (member: Member | null) => {
        const address = addressOf(row.route);
        const fields = row.step === null ? {} : { step: row.step };
        return row.method === 'GET' ? site.get(address, member) : site.post(address, fields, member);
      };
      expect(['nobody', await isTurnedAway(await ask(null))]).toEqual(['nobody', !isOpen(row)]);
      for (const role of Role.options) {
        // A session of its own: some acts end it.
        const member =
          row.method === 'POST' && row.route.endsWith('account') ? await site.member(role) : members.get(role);
        const response = await ask(member as Member);
        // What is asked of the fixture it may not hold (503); no answer is a fault.
        expect(response.status, `${role}: ${row.route}`).not.toBe(500);
        expect([role, await isTurnedAway(response)]).toEqual([role, !isOpen(row) && !row.who.includes(role)]);
      }
      const ended = await site.member(...Role.options.filter((role) => role !== 'institution'));
      await site.access.end(ended.account.id, 'command-line');
      expect(['ended', await isTurnedAway(await ask(ended))]).toEqual(['ended', !isOpen(row)]);
    });
  }

  it('asks for a step that there is', async () => {
    const response = await site.post('/en/people', { step: 'nonsense' }, members.get('administrator') as Member);
    expect(response.status).toBe(400);
  });

  it('is the same in every language and for pages at an edition', async () => {
    for (const lang of langs) {
      const response = await site.get(`/${lang}/people`);
      expect([lang, response.status, response.headers.get('location')]).toEqual([
        lang,
        303,
        `/${lang}/sign-in?next=%2F${lang}%2Fpeople`,
      ]);
      expect((await site.get(`/${lang}/people.json`, members.get('administrator'))).status).toBe(404);
      expect((await site.get(`/e/x/${lang}/people`, members.get('administrator'))).status).toBe(404);
    }
  });
});
