// 500 drawn states of the search: the page, the API and the file say the same; and words that should do no harm.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import type { App } from '../src/server/index.ts';
import { openDemo } from './demo-edition.ts';
import { readOnlyApp } from './edition-app.ts';

let edition: Edition;
let app: App;
beforeAll(async () => {
  edition = await openDemo();
  app = readOnlyApp(() => edition);
});
afterAll(() => edition.close());

interface Answer {
  readonly total: number;
  readonly hits: readonly { type: string; id: string; score: string }[];
  readonly asked: { readonly sort: string | null };
  readonly types: readonly { value: string; count: number }[];
}
const ask = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text() };
};
const addressOf = (language: string, ending: string, query: URLSearchParams) => `/${language}/search${ending}?${query}`;

describe('a state of the search', () => {
  it('gives the same on the page, in the API and in the file', async () => {
    let state = 11;
    const draw = (below: number) => {
      state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
      return (state >>> 1) % below;
    };
    const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!;
    const titles = (await edition.rows('select title_en as title from searchable order by hash(id) limit 300')).map(
      ({ title }) => String(title),
    );
    const languages = ['en', 'es', 'fr', 'pt', 'zh'];
    const files = new Map<string, string[]>();
    let withHits = 0;
    for (let nth = 0; nth < 500; nth += 1) {
      const words = pick(titles)
        .replaceAll('"', '')
        .split(/\s+/)
        .slice(draw(3))
        .slice(0, 1 + draw(3))
        .join(' ');
      const query = new URLSearchParams();
      const kind = draw(8);
      if (kind > 0) query.set('q', kind === 1 ? `"${words}"` : kind === 2 ? `${words} xqzzw` : words);
      if (kind === 0 || draw(4) === 0) query.set('type', pick(['activity', 'commitment', 'work', 'party', 'document']));
      if (draw(5) === 0) query.set('country', pick(['HN', 'BR', 'HT', 'CO', 'US']));
      if (draw(6) === 0) query.set('from', String(2000 + draw(20)));
      if (draw(8) === 0) query.set('to', String(2010 + draw(15)));
      if (draw(4) === 0) query.set('sort', pick(['newest', 'oldest']));
      if (draw(10) === 0) query.set('label', pick(['overdue', 'not-due', 'no-evidence-found']));
      const whole = query.toString();
      if (draw(4) === 0) query.set('page', String(1 + draw(4)));
      const language = pick(languages);
      const [json, page] = [await ask(addressOf(language, '.json', query)), await ask(addressOf(language, '', query))];
      expect([json.status, page.status], whole).toEqual([200, 200]);
      const answer = JSON.parse(json.text) as Answer;
      const links = [...page.text.matchAll(/<h3>(?:<a href="\/[a-z]{2}\/([^"]+)">)?/g)].flatMap(
        ([, path]) => path ?? [],
      );
      const shown = answer.hits.filter(({ type }) => type !== 'statement');
      expect(
        shown.every(({ id }) => links.some((path) => decodeURIComponent(path).includes(id))),
        whole,
      ).toBe(true);
      const file = files.get(whole) ?? (await fileOf(language, new URLSearchParams(whole)));
      files.set(whole, file);
      const start = (Number(query.get('page') ?? 1) - 1) * 20;
      expect(file.slice(start, start + 20), whole).toEqual(answer.hits.map(({ type, id }) => `${type} ${id}`));
      expect(file.length, whole).toBe(Math.min(answer.total, 10_000));
      const keys = answer.hits.map(({ score }) => Number(score));
      if (answer.asked.sort === null) expect(keys, whole).toEqual([...keys].sort((one, two) => two - one));
      if (answer.hits.length > 0) withHits += 1;
    }
    expect(withHits).toBeGreaterThan(250);
  }, 240_000);

  const fileOf = async (language: string, query: URLSearchParams): Promise<string[]> => {
    const { status, text } = await ask(addressOf(language, '.csv', query));
    expect(status).toBe(200);
    const [, ...lines] = text
      .replace(/^\ufeff/, '')
      .trim()
      .split(/\r?\n/)
      .filter((line) => !line.startsWith('#'));
    return lines.map((line) => {
      const [type, id] = line.split(',');
      return `${type} ${id?.replace(/^"|"$/g, '')}`;
    });
  };

  it.each([
    ['a quote that is never closed', 'agua "potable'],
    ['quotes alone', '""" "" « »'],
    ['right to left', 'مياه \u202eagua\u202c ‮'],
    ['combining marks', `a${'\u0301'.repeat(500)}gua`],
    ['emoji', '💧 agua 👩‍🚒🏽'],
    ['control characters', 'agua\u0000\u0007\u001b[31m'],
    ['lone surrogates', 'agua \ud800 \udfff'],
    ['words without weight', 'the of and de la el le et 的'],
    ['wildcards', '% _ * ? agua% ag_a'],
    ['SQL', `'; drop table posting; -- ' or 1=1 union select * from party`],
    ['markup', '<script>alert(1)</script> <img src=x onerror=alert(1)>'],
    ['fields without a value', 'country: type: year:.. label:""'],
    ['many words', 'agua '.repeat(800)],
    ['one long word', 'agua'.repeat(1500)],
  ])('holds: %s', async (_, q) => {
    for (const ending of ['', '.json', '.csv']) {
      const { status, text } = await ask(addressOf('es', ending, new URLSearchParams({ q })));
      expect([200, 414]).toContain(status);
      if (ending === '') expect(text).not.toMatch(/<script>alert|<img src=x/);
    }
    const { total } = JSON.parse(
      (await ask(addressOf('en', '.json', new URLSearchParams({ q: 'agua' })))).text,
    ) as Answer;
    expect(total).toBeGreaterThan(0);
  });

  it('marks a title with the language that it is in', async () => {
    const { hits } = JSON.parse((await ask('/fr/search.json?q=agua&type=activity')).text) as {
      hits: { id: string; titleLanguage: string }[];
    };
    const stated = new Map(
      (await edition.rows('select id, title_language from activity')).map((row) => [row.id, row.title_language ?? '']),
    );
    expect(hits.length).toBe(20);
    for (const { id, titleLanguage } of hits) expect(titleLanguage).toBe(stated.get(id));
    const marks = [
      ...(await ask('/fr/search?q=agua&type=activity')).text.matchAll(/<h3><a[^>]*><bdi><span lang="(.*?)">/g),
    ];
    expect(marks.map(([, language]) => language)).toEqual(hits.map(({ titleLanguage }) => titleLanguage));
    const brazil = await ask('/pt/search?q=brasil&type=party');
    expect(brazil.text).toContain('<bdi>Brasil</bdi>');
    const commitment = await ask('/zh/search?type=commitment');
    expect(commitment.text).toMatch(/<h3><a[^>]*><bdi><span lang="en">/);
  });
});
