// 500 drawn states of the lists, put in order by their columns: the page, the API and the files say the same rows in the
// same order, and the order is that of what a reader sees, whoever made it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine, quoteText } from '../src/db/index.ts';
import type { Edition } from '../src/edition/index.ts';
import { type Lang, langs, translator } from '../src/locale/index.ts';
import { compareDecimal, Label, type Localised } from '../src/model/index.ts';
import type { App } from '../src/server/index.ts';
import { type ListName, listColumns } from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';
import { readOnlyApp } from './edition-app.ts';

let edition: Edition;
let app: App;
let engine: Engine;
const place = mkdtempSync(join(tmpdir(), 'obras-list-states-'));
beforeAll(async () => {
  edition = await openDemo();
  engine = await openEngine();
  app = readOnlyApp(() => edition);
});
afterAll(async () => {
  await edition.close();
  await engine.close();
  rmSync(place, { recursive: true, force: true });
});

interface Named {
  readonly name: Localised;
}
/** A row of any list, as the API gives it. */
interface Row {
  readonly id: string;
  readonly title: Localised & string;
  readonly label: Label;
  readonly promisors: readonly Named[];
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly windowEnd: string | null;
  readonly countries: readonly string[];
  readonly funders: readonly string[];
  readonly status: string | null;
  readonly statusAsWritten: string | null;
  readonly agreedOn: string | null;
  readonly amount: { value: string; currency: string | null; priceBasis: string } | null;
  readonly source: {
    id: string;
    title: string;
    publisher: Named | null;
    datePublished: string | null;
    licence: string;
  };
  readonly kind: string;
  readonly language: string | null;
  readonly statements: number;
  readonly isHeld: boolean;
  readonly party: Named & { id: string };
  readonly type: string;
  readonly promised: number;
  readonly promisedTo: number;
}
type Value = string | readonly [within: string, value: string] | null;
type Reader = ReturnType<typeof translator>;

const some = (text: string): string | null => (text === '' ? null : text);
/** What stands in a column, by list: written anew here, from the rows of the API. */
const values: Record<ListName, Record<string, (row: Row, reader: Reader) => Value>> = {
  commitments: {
    commitment: ({ title }, { say }) => say(title),
    label: ({ label }) => ['', String(Label.options.indexOf(label))],
    promisor: ({ promisors }, { say }) => some(promisors.map(({ name }) => say(name)).join(', ')),
    promised: ({ quantity, unit, per }) => (quantity === null ? null : [`${unit} ${per}`, quantity]),
    'window-end': ({ windowEnd }) => windowEnd,
  },
  activities: {
    activity: ({ title }) => title,
    countries: ({ countries }, { country }) => some(countries.map(country).join(', ')),
    funders: ({ funders }) => some(funders.join(', ')),
    status: ({ status, statusAsWritten }) => status ?? (statusAsWritten && `~${statusAsWritten}`),
    'agreed-on': ({ agreedOn }) => agreedOn,
    amount: ({ amount }) => amount && [`${amount.currency} ${amount.priceBasis}`, amount.value],
  },
  documents: {
    document: ({ source }) => source.title,
    publisher: ({ source }, { say }) => source.publisher && say(source.publisher.name),
    'published-on': ({ source }) => source.datePublished,
    language: ({ language }, reader) => language && reader.language(language),
    licence: ({ source: { licence } }, { code }) => (licence === 'unknown' ? null : code('licence', licence)),
    statements: ({ statements }) => ['', String(statements)],
    held: ({ isHeld }) => ['', isHeld ? '1' : '0'],
  },
  parties: {
    party: ({ party }, { say }) => say(party.name),
    kind: ({ type }, { code }) => code('party-type', type),
    promised: ({ promised }) => ['', String(promised)],
    'promised-to': ({ promisedTo }) => ['', String(promisedTo)],
  },
};
/** Columns whose values are codes and dates: they are compared as they are written. */
const written = new Set(['window-end', 'agreed-on', 'published-on', 'status']);

const idOf = (list: ListName, row: Row): string =>
  list === 'documents' ? row.source.id : list === 'parties' ? row.party.id : row.id;
const pathOf: Record<string, RegExp> = {
  commitments: /\/commitment\/([^"?]+)/,
  activities: /\/activity\/([^"?]+)/,
  documents: /\/document\/([^"?]+)/,
  parties: /\/party\/([^"?]+)/,
  countries: /\/country\/([^"?]+)/,
};

function expectOrder(list: ListName, rows: readonly Row[], sort: string, lang: Lang, about: string) {
  const isDescending = sort.startsWith('-');
  const column = sort.replace(/^-/, '');
  const reader = translator(lang);
  const collator = new Intl.Collator({ es: 'es', en: 'en', fr: 'fr', pt: 'pt', zh: 'zh' }[lang]);
  const read = rows.map((row) => values[list][column]!(row, reader));
  const firstUnknown = read.indexOf(null);
  if (firstUnknown >= 0)
    expect(
      read.slice(firstUnknown).every((value) => value === null),
      about,
    ).toBe(true);
  const known = firstUnknown < 0 ? read : read.slice(0, firstUnknown);
  const seen = new Set<string>();
  for (const [at, value] of known.entries()) {
    const next = known[at + 1];
    if (typeof value !== 'string' && value !== null) {
      if (next && next[0] !== value[0]) {
        expect([about, seen.has(next[0] as string)]).toEqual([about, false]);
        seen.add(value[0]);
        continue;
      }
    }
    if (next === undefined || next === null || value === null) continue;
    const compared =
      typeof value === 'string'
        ? written.has(column)
          ? value < (next as string)
            ? -1
            : value > (next as string)
              ? 1
              : 0
          : collator.compare(value, next as string)
        : compareDecimal(value[1], next[1] as string);
    expect([about, value, next, isDescending ? compared >= 0 : compared <= 0]).toEqual([about, value, next, true]);
  }
}

const ask = async (path: string) => {
  const response = await app.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response;
};
const linesOf = (text: string) =>
  utils.sheet_to_json<Record<string, string>>(
    read(text.replace(/^\ufeff/, ''), { type: 'string', raw: true }).Sheets.Sheet1!,
    { raw: true },
  );

const rowsOfParquet = async (bytes: ArrayBuffer) => {
  const file = join(place, 'list.parquet');
  writeFileSync(file, new Uint8Array(bytes));
  return (await engine.rows(`from read_parquet(${quoteText(file)})`)) as Record<string, string>[];
};

const lists = ['commitments', 'activities', 'documents', 'parties', 'countries'] as const;
describe('a list by its columns', () => {
  it('is the same on the page, in the API and in the files, 500 of 500', async () => {
    let drawn = 7;
    const draw = (below: number) => {
      drawn = (Math.imul(drawn ^ (drawn >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
      return (drawn >>> 1) % below;
    };
    const pick = <T>(from: readonly T[]): T => from[draw(from.length)]!;
    let filled = 0;
    for (let nth = 0; nth < 500; nth += 1) {
      const page = pick(lists);
      const list: ListName = page === 'countries' ? 'parties' : page;
      const names: readonly string[] = listColumns[list];
      const query = new URLSearchParams();
      const sort = `${draw(2) === 0 ? '' : '-'}${pick(names)}`;
      query.set('sort', sort);
      const shown = draw(2) === 0 ? names : names.filter((_, at) => at === 0 || draw(2) === 0);
      if (shown.length < names.length) for (const name of shown) query.append('columns', name);
      if (page === 'activities') {
        if (draw(2) === 0) query.set('country', pick(['HN', 'BO', 'BR', 'HT']));
        if (draw(3) === 0)
          query.set('source', pick(['gcdf3-lac', 'worldbank-projects-lac-2025', 'honduras-aid-platform']));
        if (draw(3) === 0) query.set('from', pick(['1990', '2005', '2012']));
        if (draw(4) === 0) query.set('q', pick(['agua', 'road', 'project', 'education']));
      }
      if (page === 'commitments') {
        if (draw(3) === 0) query.set('promisor', pick(['china', 'eu', 'united-states', 'world-bank']));
        if (draw(4) === 0) query.set('label', pick(['overdue', 'no-evidence-found', 'delivered']));
      }
      const whole = new URLSearchParams(query);
      if ((page === 'activities' || page === 'commitments') && draw(3) === 0) query.set('page', String(1 + draw(3)));
      const lang = pick(langs);
      const about = `${lang}/${page}?${query}`;
      const answer = (await (await ask(`/${lang}/${page}.json?${query}`)).json()) as {
        rows: Row[];
        total?: number;
        notUnderstood?: unknown;
      };
      expect(answer.notUnderstood, about).toBeUndefined();
      const ids = answer.rows.map((row) => idOf(list, row));
      // Documents stand apart from files of data.
      const kinds = page === 'documents' ? ['document', 'dataset'] : [null];
      for (const kind of kinds)
        expectOrder(
          list,
          answer.rows.filter((row) => kind === null || row.kind === kind),
          sort,
          lang,
          about,
        );

      const html = await (await ask(`/${lang}/${page}?${query}`)).text();
      const table = [...html.matchAll(/<table class="sortable">.*?<\/table>/gs)].map(([text]) => text).join('');
      const onPage = [...table.matchAll(/<th scope="row">.*?<\/th>/gs)].map(([cell]) =>
        decodeURIComponent(pathOf[page]!.exec(cell)?.[1] ?? ''),
      );
      const expected =
        page === 'countries' ? answer.rows.map(({ party }) => (party as unknown as { country: string }).country) : ids;
      expect(onPage, about).toEqual(expected);
      if (ids.length > 0) {
        filled += 1;
        const heads = [...(table.split('</thead>')[0] ?? '').matchAll(/<th scope="col"[^>]*>/g)].map(([head]) => head);
        expect(heads, about).toHaveLength(shown.length);
        const sorted = heads.flatMap((head, at) =>
          head.includes('aria-sort') ? [[shown[at], /aria-sort="(\w+)"/.exec(head)?.[1]]] : [],
        );
        const column = sort.replace(/^-/, '');
        expect(sorted, about).toEqual(
          shown.includes(column) ? [[column, sort.startsWith('-') ? 'descending' : 'ascending']] : [],
        );
        // Every link of the page to itself keeps the order.
        for (const [, link] of table.matchAll(/<a class="sort" href="([^"]+)"/g))
          expect(link, about).toContain('sort=');
      }

      // Of 200 the files: they hold the whole list, with every column.
      if (nth % 5 < 2) {
        const key = { commitments: 'commitment', activities: 'activity', documents: 'source', parties: 'party' }[list];
        const start = (Number(query.get('page') ?? 1) - 1) * 50;
        const form = pick(['csv', 'csv', 'xlsx', 'parquet'] as const);
        const file = await ask(`/${lang}/${page}.${form}?${whole}`);
        const rows =
          form === 'csv'
            ? linesOf(await file.text())
            : form === 'xlsx'
              ? utils.sheet_to_json<Record<string, string>>(read(await file.arrayBuffer()).Sheets.Obras!)
              : await rowsOfParquet(await file.arrayBuffer());
        const inFile = rows.map((row) => String(row[key]));
        expect(inFile.slice(start, start + Math.max(ids.length, 1)), `${form} ${about}`).toEqual(ids);
        expect(inFile.length, about).toBe(answer.total ?? ids.length);
      }
      // The API has no language: names are in the English order.
      if (lang === 'en') {
        const api = (await (await ask(`/api/v1/${page}?${query}`)).json()) as { rows: Row[] };
        expect(
          api.rows.map((row) => idOf(list, row)),
          about,
        ).toEqual(ids);
      }
    }
    expect(filled).toBeGreaterThan(400);
  }, 300_000);
});

describe('an order', () => {
  it('puts ñ after n for readers of Spanish, and names by pinyin for readers of Chinese', async () => {
    const names = async (lang: string) =>
      ((await (await ask(`/${lang}/countries.json`)).json()) as { rows: Row[] }).rows.map(({ party }) =>
        translator(lang as Lang).say(party.name),
      );
    for (const lang of langs) {
      const shown = await names(lang);
      expect(shown, lang).toEqual([...shown].sort(new Intl.Collator(lang).compare));
      expect(shown.length).toBeGreaterThan(20);
    }
    expect(['nz', 'ñu', 'oa'].sort(translator('es').compare)).toEqual(['nz', 'ñu', 'oa']);
    expect(['nz', 'ñu', 'oa'].sort(translator('en').compare)).toEqual(['ñu', 'nz', 'oa']);
    expect(['中国', '阿根廷'].sort(translator('zh').compare)).toEqual(['阿根廷', '中国']);
  });

  it('names what it does not know, and stays in the address of every link', async () => {
    const bad = await (await ask('/en/commitments?sort=colour&columns=label.colour')).text();
    expect(bad).toContain('colour');
    const { notUnderstood } = (await (
      await ask('/en/commitments.json?sort=colour&columns=label&columns=x')
    ).json()) as {
      notUnderstood: { name: string; value: string; why: string }[];
    };
    expect(notUnderstood).toEqual([
      { name: 'sort', value: 'colour', why: 'not-a-value' },
      { name: 'columns', value: 'label.x', why: 'not-a-value' },
    ]);
    const page = await (await ask('/es/activities?sort=-amount&columns=activity&columns=amount&country=HN')).text();
    const links = [...page.matchAll(/href="(\/(?:es|en|fr|pt|zh)\/activities[^"]*)"/g)].map(([, link]) => link!);
    const next = links.filter((link) => link.includes('page=2'));
    expect(next.length).toBeGreaterThan(0);
    for (const link of [...next, ...links.filter((link) => link.startsWith('/fr/'))]) {
      expect(link).toContain('sort=-amount');
      expect(link).toContain('columns=activity.amount');
      expect(link).toContain('country=HN');
    }
    expect(page).toContain('<input type="hidden" name="sort" value="-amount"/>');
    expect(page).toContain('<input type="hidden" name="columns" value="activity.amount"/>');
  });
});
