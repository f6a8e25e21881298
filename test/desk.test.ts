// The reading desk over the demo ledger: a document kept, decided on, linked, published; and what it refuses.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../src/ledger/index.ts';
import { langs, translator } from '../src/locale/index.ts';
import type { Entry } from '../src/model/index.ts';
import { type DemoSite, serveDemo } from './demo-site.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await serveDemo({ desk: true });
});
afterAll(() => site.close());

const text = [
  'Comunicado inventado para esta prueba',
  'Las partes otorgarán 2.500 becas en los próximos tres años.',
  'El banco construirá un puente de 640 metros. La obra costará 12 millones de dólares.',
  'La jornada fue histórica.',
].join('\n');
const by = 'Ana Prueba';
const address = (path: string) => `/es/${path}${path.includes('?') ? '&' : '?'}by=${encodeURIComponent(by)}`;
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  site.app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Host: '127.0.0.1', ...headers },
  });
const get = (path: string) => site.app.request(path, { headers: { Host: '127.0.0.1' } });
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
const keep = async (id: string, more: Record<string, string> = {}) => {
  const response = await post(address('desk'), {
    step: 'keep',
    title: 'Comunicado',
    text,
    language: 'es',
    published: '2026-03-02',
    id,
    ...more,
  });
  expect([response.status, response.headers.get('location')]).toEqual([303, `/es/reading/${id}?by=Ana+Prueba`]);
  return address(`reading/${id}`);
};
/** Places of a document as the page lists them: what the hidden fields of a form send. */
const placesOf = async (path: string) => {
  const html = await (await get(path)).text();
  return [...html.matchAll(/id="at-(\d+)-(\d+)".*?<q[^>]*>(.*?)<\/q>/gs)].map(([, start, end, words]) => ({
    start: start as string,
    end: end as string,
    words: words as string,
  }));
};
const placeWith = async (path: string, words: string) => {
  const place = (await placesOf(path)).find((each) => each.words.includes(words));
  if (!place) throw new Error(`no place with ${words}`);
  return place;
};

describe('the desk', () => {
  it('keeps a pasted text and shows what rules propose, in every language', async () => {
    const path = await keep('kept');
    for (const lang of langs) {
      const response = await get(path.replace('/es/', `/${lang}/`));
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html).toMatch(/<q lang="es">[^<]*2\.500 becas/);
      expect(html).not.toMatch(/undefined|\[object /);
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    }
    expect((await placesOf(path)).length).toBeGreaterThanOrEqual(4);
  });

  it('says one decision at a time, and nothing twice', async () => {
    const path = await keep('decided');
    const { start, end, words } = await placeWith(path, '640 metros');
    const before = (await entries()).length;
    const sent = { step: 'decide', start, end, decision: 'accept' };
    const first = await post(path, sent);
    expect(first.headers.get('location')).toContain('said=1');
    expect(first.headers.get('location')).toContain(`#at-${start}-${end}`);
    const [entry, ...rest] = (await entries()).slice(before);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ kind: 'statement', by, body: { reviewStatus: 'accepted', enteredBy: by } });
    expect(entry?.kind === 'statement' && entry.body.anchor?.exact).toBe(words);
    expect((await post(path, sent)).headers.get('location')).toContain('said=0');
    expect(await entries()).toHaveLength(before + 1);
    await post(path, { ...sent, decision: 'reject' });
    const last = (await entries()).at(-1);
    expect(last).toMatchObject({ body: { reviewStatus: 'rejected', relations: [{ kind: 'supersedes' }] } });
  });

  it('says of a document that cannot be read that it is kept, and leads back to the desk', async () => {
    const ledger = await openLedger(site.ledger);
    const sha256 = await ledger.put(new TextEncoder().encode('%PDF-1.4 no pages'));
    await ledger.append(
      [
        {
          kind: 'source',
          body: {
            id: 'unreadable',
            kind: 'document',
            title: 'Broken',
            sha256,
            mediaType: 'application/pdf',
            language: 'es',
            sourceClass: 'unknown',
            interest: 'unknown',
            licence: { id: 'unknown', mayRepublish: false },
          },
        } as never,
      ],
      { by: 'test', at: '2026-11-24T10:00:00Z' },
    );
    await ledger.close();
    const response = await get(address('reading/unreadable'));
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(translator('es').t('problem-document-unreadable'));
    expect(page).toContain('Sigue en el archivo');
    expect(page).toContain('href="/es/desk"');
  });

  it('makes a commitment with its telling, and after publishing it has a page', async () => {
    const path = await keep('promised');
    const { start, end } = await placeWith(path, '2.500 becas');
    const fields = {
      step: 'decide',
      start,
      end,
      decision: 'accept',
      commitment: 'prueba-becas',
      title_es: 'Becas de la prueba',
      title_en: 'Scholarships of the test',
      promisors: 'china',
      beneficiaries: 'celac',
      predecessor: 'celac-2025-scholarships',
      correct_quantity: '2500',
      correct_unit: 'scholarship',
      correct_object: 'scholarship',
      correct_modality: 'will',
      correct_window_words: '',
      correct_window_start: '',
      correct_window_end: '',
    };
    const refused = await post(path, { ...fields, promisors: 'nobody-known' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#promisors"');
    const before = (await entries()).length;
    expect((await post(path, fields)).headers.get('location')).toContain('said=3');
    const said = (await entries()).slice(before);
    expect(said.map(({ kind }) => kind)).toEqual(['statement', 'commitment', 'telling']);
    expect(said[1]).toMatchObject({
      body: {
        measure: { quantity: '2500' },
        windows: [],
        lineage: [{ kind: 'predecessor', commitment: 'celac-2025-scholarships' }],
      },
    });
    expect((await get('/es/commitment/prueba-becas')).status).toBe(404);
    expect((await post(path, { step: 'publish' })).status).toBe(303);
    await expect
      .poll(async () => (await get('/es/commitment/prueba-becas')).status, { timeout: 60_000, interval: 500 })
      .toBe(200);
  });

  it('proposes commitments that the words may tell of or follow on, with reasons, and links that fill the form', async () => {
    const words = 'China otorgará 3.500 becas gubernamentales a los países de la región en los próximos tres años.';
    const path = await keep('proposed', { text: words, published: '2025-05-20' });
    const html = await (await get(path)).text();
    expect(html).toContain('Quizá se habla aquí de:');
    expect(html).toMatch(/commitment=celac-2025-scholarships/);
    expect(html).toMatch(/predecessor=celac-2022-scholarships/);
    expect(html).toContain('1667 → 1167');
    const open = /href="([^"]*[?&;]commitment=celac-2025-scholarships[^"#]*)/
      .exec(html)?.[1]
      ?.replaceAll('&amp;', '&') as string;
    expect(await (await get(open)).text()).toMatch(/name="commitment" value="celac-2025-scholarships"/);
    const { start, end } = await placeWith(path, '3.500 becas');
    const sent = { step: 'decide', start, end, decision: 'accept', commitment: 'celac-2025-scholarships' };
    expect((await post(path, sent)).headers.get('location')).toContain('said=2');
    expect((await entries()).slice(-1)[0]).toMatchObject({
      kind: 'telling',
      body: { commitment: 'celac-2025-scholarships' },
    });
  });

  it('splits and joins by the words, and adds words that no rule found', async () => {
    const path = await keep('parts');
    const { start, end, words } = await placeWith(path, '2.500 becas');
    const before = (await entries()).length;
    const split = await post(path, {
      step: 'decide',
      start,
      end,
      decision: 'accept',
      words: 'Las partes otorgarán\n\n2.500 becas en los próximos tres años',
    });
    expect(split.headers.get('location'), await split.text()).toContain('said=3');
    const said = (await entries())
      .slice(before)
      .map(({ body }) => body as { anchor: { exact: string }; reviewStatus: string });
    expect(said.map(({ anchor, reviewStatus }) => [anchor.exact, reviewStatus])).toEqual([
      ['Las partes otorgarán', 'accepted'],
      ['2.500 becas en los próximos tres años', 'accepted'],
      [words, 'rejected'],
    ]);
    const added = await post(path, {
      step: 'decide',
      decision: 'accept',
      'add-words': 'La jornada fue',
      correct_kind: 'opinion',
    });
    expect(added.status).toBe(303);
    expect((await entries()).at(-1)).toMatchObject({ body: { kind: 'opinion', anchor: { exact: 'La jornada fue' } } });
    for (const wrong of ['palabras que no están', 'La']) {
      const response = await post(path, { step: 'decide', decision: 'accept', 'add-words': wrong });
      expect([wrong, response.status]).toEqual([wrong, 422]);
      expect(await response.text()).toContain(wrong);
    }
  });

  it('links what a text says again to where it said it first', async () => {
    const words = 'El banco construirá 12 clínicas en el norte.';
    const path = await keep('again', { text: `${words}\nEl consejo se reunió.\n${words}` });
    const { start, end } = await placeWith(path, '12 clínicas');
    expect(await (await get(path)).text()).toContain(
      `<a href="#at-${start}-${end}">Ya dicho antes en este documento</a>`,
    );
  });

  it('shows a long document in parts, and stays in the part that was decided in', async () => {
    const lines = Array.from({ length: 130 }, (_, index) => `El banco construirá ${index + 1000} clínicas.`);
    const path = await keep('long', { text: lines.join('\n') });
    expect((await placesOf(path)).length).toBe(60);
    const last = await placesOf(`${path}&page=3`);
    expect(last.map(({ words }) => /\d+/.exec(words)?.[0])).toEqual(
      lines.slice(120).map((line) => /\d+/.exec(line)?.[0]),
    );
    const [{ start, end } = { start: '', end: '' }] = last;
    const sent = await post(`${path}&page=3`, { step: 'decide', start, end, decision: 'accept' });
    expect(sent.headers.get('location')).toMatch(/page=3/);
    const opened = await placesOf(`${path}&at=${start}`);
    expect(opened.map((place) => place.start)).toContain(start);
    expect((await get(`${path}&page=99`)).status).toBe(200);
  });

  it('adds a party once, and asks for what is missing in a new document', async () => {
    const path = await keep('parties');
    const party = {
      step: 'party',
      'party-name': 'Ministerio de la Prueba',
      'party-name-en': '',
      'party-id': '',
      'party-type': 'government-body',
    };
    expect((await post(path, party)).status).toBe(303);
    expect((await entries()).at(-1)).toMatchObject({ kind: 'party', body: { id: 'ministerio-de-la-prueba' } });
    expect((await post(path, party)).status).toBe(422);
    const response = await post(address('desk'), { step: 'keep', title: '', text, language: 'es' });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('href="#title"');
    expect(
      (await post(address('desk'), { step: 'keep', title: 'x', text, language: 'es', id: 'parties' })).status,
    ).toBe(422);
    expect(
      (await post(address('desk'), { step: 'keep', title: 'x', text, language: 'es', published: 'yesterday' })).status,
    ).toBe(422);
  });

  it('takes the confirmations of two people for an adverse label, not one person’s twice', async () => {
    const html = await (await get(address('desk'))).text();
    const id = /name="commitment" value="([^"]+)"/.exec(html)?.[1] as string;
    const confirm = (name: string) =>
      post(`/es/desk?by=${name}`, { step: 'confirm', commitment: id, verdict: 'confirmed' });
    const standing = async () => JSON.parse(await (await get(`/en/commitment/${id}.json`)).text()).assessment.standing;
    expect((await confirm('One')).status).toBe(303);
    expect((await confirm('One')).status).toBe(303);
    await expect
      .poll(async () => (await (await get('/es/desk?by=Two')).text()).includes('confirmada por One'), {
        timeout: 60_000,
        interval: 500,
      })
      .toBe(true);
    expect(await standing()).toBe('proposed-by-rule');
    expect((await confirm('Two')).status).toBe(303);
    await expect.poll(standing, { timeout: 60_000, interval: 500 }).toBe('confirmed');
  });

  it('refuses decisions without a name, forms of other sites, and other names of this machine', async () => {
    const path = await keep('guarded');
    const before = (await entries()).length;
    const sent = { step: 'decide', decision: 'accept', 'add-words': 'La jornada fue histórica' };
    expect((await post('/es/reading/guarded', sent)).status).toBe(400);
    expect((await post('/es/reading/guarded?by=%07', sent)).status).toBe(400);
    expect((await post(path, sent, { Origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(path, sent, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await post(path, sent, { Host: 'rebound.example' })).status).toBe(403);
    expect((await site.app.request(path, { headers: { Host: 'rebound.example' } })).status).toBe(403);
    expect((await get('/es/reading/not-there?by=x')).status).toBe(404);
    expect((await get('/es/reading/gcdf3-lac?by=x')).status).toBe(422);
    expect(await entries()).toHaveLength(before);
  });

  it('shows hostile words as words', async () => {
    const words = '<script>alert(1)</script> "quoted" & ‮reversed';
    const path = await keep('hostile', {
      text: `${words}\nLas partes otorgarán 7 becas a <b>nadie</b>.`,
      title: '<i>Título</i>',
    });
    const html = await (await get(path)).text();
    expect(html).not.toMatch(/<script>alert|<b>nadie|<i>Título/);
    expect(html).toContain('&lt;script>alert(1)');
  });
});
