// Two partners exchanged in the inputs, over the whole build: labels, coverage, refusals, and pages word by word.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEdition, type Edition, openEdition } from '../src/edition/index.ts';
import { seedLedger } from '../src/ledger/index.ts';
import { type Lang, translator } from '../src/locale/index.ts';
import type { App } from '../src/server/index.ts';
import * as views from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';
import { readOnlyApp } from './edition-app.ts';
import { exchangePartners, exchanger, type Spelling } from './exchange-partners.ts';
import { answerTree, faults, pageTree, quotedWords, readFacts, signer, type Tree } from './swapped-pages.ts';

const china: Spelling = { texts: ['china', 'CN', 'China'], names: ['Chine', '中国'], code: 'CHN' };
const states: Spelling = {
  texts: ['united-states', 'US', 'United States'],
  names: ['Estados Unidos', 'États-Unis', '美国'],
  code: 'USA',
};
const japan: Spelling = { texts: ['japan', 'JP', 'Japan'], names: ['Japón', 'Japão', 'Japon', '日本'], code: 'JPN' };
const spain: Spelling = {
  texts: ['spain', 'ES', 'Spain'],
  names: ['España', 'Espanha', 'Espagne', '西班牙'],
  code: 'ESP',
};

/** Pages with the filters that readers use; `{one}`, `{other}`, `{ONE}` and `{OTHER}` are the partners and their countries. */
const addresses = [
  '',
  'questions',
  ...views.questionNames.map((name) => `question/${name}`),
  'question/aid?country=HN',
  'question/dependence?country=BR&partner={ONE}',
  'question/votes?country=MX&partner={ONE}',
  'question/votes?partner={OTHER}&from=2000&to=2019',
  'question/works?country=EC',
  'question/training?partner={ONE}',
  'question/training?partner={OTHER}',
  'question/changes?country=BR',
  'coverage',
  'coverage?partner={one}',
  'coverage?partner={other}&stage=disbursement',
  'coverage?view=list&partner={one}',
  'coverage?view=map&partner={other}',
  'compare',
  'compare?left={one}&right={other}',
  'compare?left={other}&right={one}&per=person&year=2015',
  'compare?left={one}&right=world-bank&per=gdp&year=2010',
  'compare?left={one}&right=world-bank&per=promised&year=2015',
  'contradictions',
  'money?funder={one}',
  'money?funder={other}',
  'money?country=HN&in=EUR&prices=2021',
  'explore',
  'explore?view=flow',
  'explore?view=time&funder={one}',
  'activities?funder={one}',
  'observations?indicator=assistance&counterpart={OTHER}',
  'commitments?promisor={one}',
  'commitments?promisor={other}',
  'country/HN',
  'country/BR',
  'party/{one}',
  'party/{other}',
  'parties',
  'commitment/celac-2025-scholarships',
  'instrument/china-celac-forum',
  'work/work-chancay-port',
  'mission',
] as const;

let edition: Edition;
beforeAll(async () => {
  edition = await openDemo();
});
afterAll(() => edition?.close());

describe.each([
  [china, states],
  [japan, spain],
])('exchanging $texts.0 and another partner in every input', (left, right) => {
  let exchanged: Edition;
  const scratch = mkdtempSync(join(tmpdir(), 'obras-swap-'));
  beforeAll(async () => {
    const folder = join(scratch, 'facts');
    exchangePartners(left, right, folder);
    const ledger = await seedLedger(join(scratch, 'ledger'), folder);
    try {
      const { id } = await buildEdition(ledger, join(scratch, 'editions'), { asOf: '2026-11-24' });
      exchanged = await openEdition(join(scratch, 'editions'), { id });
    } finally {
      await ledger.close();
    }
  }, 600_000);
  afterAll(async () => {
    await exchanged?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  const back = exchanger(left, right);
  const [one, other] = [left.texts[0] as string, right.texts[0] as string];
  /** The same rows whatever their order, with the partners changed back. */
  const rowsOf = (rows: readonly unknown[], isExchanged: boolean) =>
    rows.map((row) => (isExchanged ? back(JSON.stringify(row)) : JSON.stringify(row))).sort();
  const both = async (sql: string) => {
    const [before, after] = await Promise.all([edition.rows(sql), exchanged.rows(sql)]);
    expect(before.length).toBeGreaterThan(0);
    expect(rowsOf(after, true)).toEqual(rowsOf(before, false));
  };

  it('exchanges who promised, and who pays', async () => {
    for (const table of ['commitment_party', 'activity_party', 'coverage_part']) {
      const column = table === 'coverage_part' ? 'partner' : 'party';
      const count = async (of: Edition, id: string) =>
        Number((await of.rows(`select count(*) as n from ${table} where ${column} = ?`, [id]))[0]?.n);
      expect(await count(exchanged, other), table).toBe(await count(edition, one));
      expect(await count(exchanged, one), table).toBe(await count(edition, other));
    }
  });
  it('changes no label, grade, facet or standing', async () => {
    await both('select commitment, label, rule, said, shown, grade, answered, due, standing from assessment');
  });
  it('changes no word of coverage', async () => {
    await both('select partner, country, year, stage, class, origin, source, number, stated from coverage_part');
  });
  it('changes no refusal', async () => {
    const ask = (of: Edition, left: string, right: string) => views.compare(of, { filter: { left, right } });
    const before = await ask(edition, one, 'world-bank');
    const after = await ask(exchanged, other, 'world-bank');
    expect([after.verdict, after.refusals, rowsOf(after.common, true), rowsOf(after.missing, true)]).toEqual([
      before.verdict,
      before.refusals,
      rowsOf(before.common, false),
      rowsOf(before.missing, false),
    ]);
  });
  it.each(addresses)('changes no word, number, label, colour or order of /%s, nor its answer', async (address) => {
    const [before, after] = await Promise.all([said(edition, false), said(exchanged, true)]);
    expect(before.length).toBe(4);
    expect(before.flatMap((tree, at) => faults(tree, after[at] as Tree, facts)).slice(0, 10)).toEqual([]);

    async function said(of: Edition, isExchanged: boolean): Promise<Tree[]> {
      const by = signer(left, right, isExchanged);
      const [here, there] = isExchanged ? [right, left] : [left, right];
      const [path = '', query = ''] = address
        .replace('{one}', here.texts[0] as string)
        .replace('{other}', there.texts[0] as string)
        .replace('{ONE}', here.texts[1] as string)
        .replace('{OTHER}', there.texts[1] as string)
        .split('?');
      const app = serve(of);
      const ask = async (form: string) => {
        const response = await app.request(`/${form}${query && `?${query}`}`);
        expect([form, response.status]).toEqual([form, 200]);
        return response;
      };
      const answer = await (await ask(`en/${path === '' ? 'home' : path}.json`)).json();
      const own = quotedWords(answer, by, facts);
      const pages = await Promise.all(
        (['en', 'es', 'zh'] as const).map(async (lang) => {
          const html = await (await ask(`${lang}${path && `/${path}`}`)).text();
          return pageTree(html, by, [...own, ...namesOfThings(lang)]);
        }),
      );
      return [answerTree(answer, by, own), ...pages];
    }
  });
});

/** Names of licences, currencies and languages that hold the name of a partner. */
function namesOfThings(lang: Lang): string[] {
  const { t } = translator(lang);
  const currencies = new Intl.DisplayNames(lang, { type: 'currency' });
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  return [
    t('licence-US-Government-Work'),
    ...['es', 'ja', 'zh'].flatMap((code) => languages.of(code) ?? []),
    ...['USD', 'CNY', 'JPY', 'ESP'].flatMap((code) => currencies.of(code) ?? []),
  ];
}

const facts = readFacts();
const apps = new Map<Edition, App>();
function serve(of: Edition): App {
  const app = apps.get(of) ?? readOnlyApp(() => of);
  apps.set(of, app);
  return app;
}
