// The linking desk over the demo ledger: pairs decided, taken back, contradicted, said all the same, and published.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../src/ledger/index.ts';
import type { Entry } from '../src/model/index.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

let site: DemoSite;
let firstEdition: string;
beforeAll(async () => {
  site = await serveDemo({ desk: true });
  firstEdition = (JSON.parse(await (await get('/en/home.json')).text()) as { stamp: { edition: string } }).stamp
    .edition;
});
afterAll(() => site.close());

const address = (query: Record<string, string>, lang = 'es') => `/${lang}/linking?${new URLSearchParams(query)}`;
const get = (path: string, headers: Record<string, string> = {}) =>
  site.app.request(path, { headers: { Host: '127.0.0.1', ...headers } });
const text = async (path: string) => (await get(path)).text();
const post = (query: Record<string, string>, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  site.app.request(address(query), {
    method: 'POST',
    body: new URLSearchParams({ step: 'judge', ...fields }),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Host: '127.0.0.1', ...headers },
  });
const entries = async (): Promise<Entry[]> => {
  const ledger = await openLedger(site.ledger, { readOnly: true });
  try {
    const all: Entry[] = [];
    for await (const entry of ledger.entries()) all.push(entry);
    return all;
  } finally {
    await ledger.close();
  }
};
const plain = (html: string) =>
  html.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<');
/** The forms of the pairs that a page lists: what a browser would send. */
const formsOf = (html: string) =>
  [...html.matchAll(/<article[^>]*data-place.*?<\/article>/gs)].map(([article]) =>
    Object.fromEntries(
      [...article.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name as string,
        plain(value as string),
      ]),
    ),
  );
const pairs = async (kind: string, by = 'Ana') => formsOf(await text(address({ by, kind })));
const count = async (kind: string) =>
  Number(/<h2 id="queue">(\d+|Un|Ningún)/.exec(await text(address({ kind })))?.[1]?.replace('Un', '1'));

describe('the linking desk', () => {
  it('shows pairs of each kind with both sides, their sources and places, and the points of each reason', async () => {
    for (const [kind, sign] of [
      ['party', 'nombre como lo escribe una fuente'],
      ['activity', 'línea'],
      ['chain', 'Lo que puede cumplirlo'],
    ] as const) {
      const html = await text(address({ by: 'Ana', kind }));
      expect(formsOf(html).length, kind).toBeGreaterThan(0);
      expect(html, kind).toContain(sign);
      expect(html, kind).toMatch(/<strong>\+\d/);
      expect(html).not.toMatch(/undefined|\[object /);
      const english = await text(address({ by: 'Ana', kind }, 'en'));
      expect(english).toContain('Linking desk');
    }
    // Without a name there is nothing to send.
    expect(await text(address({ kind: 'party' }))).not.toContain('name="verdict"');
  });

  it('says one judgement a form, takes it off the list, and gives it back when it is withdrawn', async () => {
    const before = (await entries()).length;
    const open = await count('party');
    const [pair] = await pairs('party');
    const said = await post({ by: 'Ana', kind: 'party' }, { ...pair, verdict: 'same', reason: 'la misma casa' });
    expect([said.status, said.headers.get('location')]).toEqual([303, '/es/linking?by=Ana&kind=party&said=1#queue']);
    const [entry, ...rest] = (await entries()).slice(before);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'judgement',
      by: 'Ana',
      body: { type: 'party', left: pair?.left, right: pair?.right, verdict: 'same', by: 'Ana' },
    });
    const reasons = entry?.kind === 'judgement' ? entry.body.reasons : [];
    expect(reasons[0]).toBe('la misma casa');
    expect(reasons.length).toBeGreaterThan(1);
    expect(await count('party')).toBeLessThan(open);
    expect((await pairs('party')).some(({ left, right }) => left === pair?.left && right === pair?.right)).toBe(false);
    // Saying the same again adds nothing.
    expect((await post({ by: 'Ana', kind: 'party' }, { ...pair, verdict: 'same' })).headers.get('location')).toContain(
      'said=0',
    );
    expect(await text(address({ by: 'Ana', kind: 'party' }))).toContain('Retirarlo');
    expect(await text(address({ by: 'Berta', kind: 'party' }))).not.toContain('Retirarlo');
    await post({ by: 'Ana', kind: 'party' }, { ...pair, verdict: 'withdrawn' });
    expect(await count('party')).toBe(open);
    expect(await entries()).toHaveLength(before + 2);
  });

  it('tells what a judgement contradicts before it is said, and says it all the same only when asked to', async () => {
    const judge = (left: string, right: string, verdict: string, by: string, more: Record<string, string> = {}) =>
      post(
        { by, kind: 'party' },
        { kind: 'party', 'left-type': 'party', 'right-type': 'party', left, right, verdict, ...more },
      );
    expect((await judge('world-bank', 'worldbank-projects-lac-2025/*/World Bank', 'same', 'Ana')).status).toBe(303);
    expect((await judge('world-bank', 'honduras-aid-platform/*/World Bank', 'same', 'Berta')).status).toBe(303);
    const before = (await entries()).length;
    const sent = [
      'worldbank-projects-lac-2025/*/World Bank',
      'honduras-aid-platform/*/World Bank',
      'different',
      'Carla',
    ] as const;
    const refused = await judge(...sent);
    expect(refused.status).toBe(422);
    const html = plain(await refused.text());
    expect(html).toContain('Esto contradice lo que se juzgó antes');
    expect(html).toContain('world-bank');
    expect(html).toMatch(/Berta, .*Ana, .*Carla, ahora/s);
    expect(html).toContain('name="anyway" value="yes"');
    expect(await entries()).toHaveLength(before);
    expect((await judge(...sent, { anyway: 'yes' })).status).toBe(303);
    expect(await entries()).toHaveLength(before + 1);
    expect(await text(address({ by: 'Ana', kind: 'party' }))).toContain('Una contradicción abierta');
    await judge(sent[0], sent[1], 'withdrawn', 'Carla');
    expect(await text(address({ by: 'Ana', kind: 'party' }))).not.toContain('Una contradicción abierta');
  });

  it('links a commitment with what finances it, and after publishing the chain shows it', async () => {
    const [pair] = (await pairs('chain')).filter((each) => each['right-type'] === 'activity');
    const before = (await entries()).length;
    const said = await post({ by: 'Ana', kind: 'chain' }, { ...pair, verdict: 'finances' });
    expect(said.headers.get('location')).toContain('said=1');
    expect((await entries()).slice(before)).toMatchObject([
      {
        kind: 'link',
        body: { commitment: pair?.left, to: { type: 'activity', id: pair?.right }, verdict: 'finances', by: 'Ana' },
      },
    ]);
    const linked = async () =>
      (
        JSON.parse(await (await get(`/es/commitment/${pair?.left}.json`)).text()) as {
          links: { link: { to: { id: string }; verdict: string; by: string } }[];
        }
      ).links.filter(({ link }) => link.to.id === pair?.right && link.by === 'Ana');
    expect(await linked()).toEqual([]);
    expect((await post({ by: 'Ana', kind: 'chain' }, { step: 'publish' })).status).toBe(303);
    await expect.poll(async () => (await linked()).length, { timeout: 120_000, interval: 500 }).toBe(1);
    // What was judged of names stands on the page of the party, with receipts, and its activities are found by them.
    const bank = JSON.parse(await (await get('/en/party/world-bank.json')).text()) as {
      identity: { canonical: string; members: string[]; judgements: { by: string; verdict: string; index: number }[] };
      activities: { total: number };
    };
    expect(bank.identity.canonical).toBe('world-bank');
    expect(bank.identity.members).toContain('honduras-aid-platform/*/World Bank');
    expect(bank.identity.judgements.map(({ by }) => by)).toEqual(['Ana', 'Berta']);
    const earlier = JSON.parse(await (await get(`/e/${firstEdition}/en/party/world-bank.json`)).text()) as typeof bank;
    expect(earlier.identity).toBeNull();
    expect(bank.activities.total).toBeGreaterThan(earlier.activities.total);
    const page = await text('/en/party/world-bank');
    expect(page).toContain('Known also as');
    expect(page).toContain(`/en/receipt/${bank.identity.judgements[0]?.index}`);
  });

  it('refuses what is no decision: without a name, from elsewhere, of unknown things, with another verdict', async () => {
    const [pair] = await pairs('party');
    const before = (await entries()).length;
    expect((await post({ kind: 'party' }, { ...pair, verdict: 'same' })).status).toBe(400);
    const by = { by: 'Ana', kind: 'party' };
    expect((await post(by, { ...pair, verdict: 'same' }, { Origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(by, { ...pair, verdict: 'same' }, { Host: 'rebound.example' })).status).toBe(403);
    for (const wrong of [
      { ...pair, verdict: 'finances' },
      { ...pair, verdict: '' },
      { ...pair, verdict: 'same', right: 'nobody/*/Known' },
      { ...pair, verdict: 'same', right: pair?.left ?? '' },
      { ...pair, verdict: 'same', kind: 'nothing' },
      { ...pair, verdict: 'same', reason: 'x'.repeat(2001) },
    ])
      expect([wrong.verdict, (await post(by, wrong)).status]).toEqual([wrong.verdict, 422]);
    expect(await entries()).toHaveLength(before);
  });
});
