// Drawn filters of the coverage and drawn pairs of the comparison: each number on the page is that of the API, of the
// file, and of the list that its link opens.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { langs, translator } from '../src/locale/index.ts';
import type { App } from '../src/server/index.ts';
import type { CompareAnswer, CoverageAnswer, CoverageCellView, CoveragePart } from '../src/views/index.ts';
import { coverageStates } from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';
import { readOnlyApp } from './edition-app.ts';

let edition: Edition;
let app: App;
beforeAll(async () => {
  edition = await openDemo();
  app = readOnlyApp(() => edition);
});
afterAll(() => edition.close());

const ask = async (path: string) => {
  const response = await app.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
};
const json = async <T>(path: string): Promise<T> => JSON.parse(await ask(path)) as T;
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .trim();
/** The twin of a page with its whole list: every page of it, one after the other. */
const opened = new Map<string, CoverageAnswer>();
async function open(href: string): Promise<CoverageAnswer> {
  const address = new URL(href.replaceAll('&amp;', '&'), 'http://x');
  address.searchParams.delete('view');
  address.searchParams.delete('page');
  const key = address.search;
  const known = opened.get(key);
  if (known) return known;
  const path = (page: number) =>
    `/en/coverage.json?${new URLSearchParams([...address.searchParams, ['page', String(page)]])}`;
  const first = await json<CoverageAnswer>(path(1));
  expect([href, first.notUnderstood]).toEqual([href, undefined]);
  const cells = [...first.cells];
  for (let page = 2; cells.length < first.total; page += 1)
    cells.push(...(await json<CoverageAnswer>(path(page))).cells);
  const answer = { ...first, cells };
  opened.set(key, answer);
  return answer;
}
const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((all, each) => all + each, 0);
};
const sumOf = (cells: readonly CoverageCellView[]) => sum(cells.map(({ number }) => number));
const rank = (state: string) => (coverageStates as readonly string[]).indexOf(state);
const isEmpty = (state: string) => rank(state) >= rank('nothing');

function drawer(seed: number) {
  let drawn = seed;
  const draw = (below: number) => {
    drawn = (Math.imul(drawn ^ (drawn >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return (drawn >>> 1) % below;
  };
  return { draw, pick: <T>(list: readonly T[]): T => list[draw(list.length)]! };
}

describe('a state of the coverage', () => {
  it('gives each number as the API, the file and the list behind it do, 200 of 200', async () => {
    const { draw, pick } = drawer(5);
    const { partners, countries } = await json<CoverageAnswer>('/en/coverage.json');
    const seen = { cells: 0, numbers: 0, squares: 0, areas: 0, undated: 0, region: 0 };
    for (let nth = 0; nth < 200; nth += 1) {
      const query = new URLSearchParams();
      const view = pick(['matrix', 'list', 'list', 'map']);
      if (view !== 'matrix') query.set('view', view);
      if (draw(2) === 0) query.set('partner', pick(['china', 'united-states', 'world-bank', 'eu', pick(partners).id]));
      if (draw(2) === 0) query.set('country', pick(['HN', 'BR', 'BO', 'region', pick(countries)]));
      if (draw(3) === 0) query.set('stage', pick(['commitment', 'disbursement', 'pledge', 'any']));
      if (draw(3) === 0) query.set('from', String(1990 + draw(25)));
      if (draw(4) === 0) query.set('to', String(2005 + draw(15)));
      if (draw(6) === 0) query.set('state', pick(coverageStates));
      if (draw(8) === 0) query.set('alike', pick(['china', 'world-bank', 'japan', 'germany']));
      if (draw(10) === 0) query.set('undated', 'yes');
      const whole = query.toString();
      if (view === 'list' && draw(3) === 0) query.set('page', String(1 + draw(3)));
      const lang = pick(langs);
      const { number: say } = translator(lang);
      const answer = await json<CoverageAnswer>(`/api/v1/coverage?${query}`);
      expect(answer.notUnderstood, whole).toBeUndefined();
      const twin = await json<CoverageAnswer>(`/${lang}/coverage.json?${query}`);
      expect(twin, whole).toEqual(answer);
      const lines = (await ask(`/${lang}/coverage.csv?${whole}`))
        .replace(/^\ufeff/, '')
        .trim()
        .split(/\r?\n/);
      const file = lines.slice(1).map((line) => line.split(','));
      expect(file.length, whole).toBe(answer.total);
      const start = (answer.filter.page - 1) * answer.pageSize;
      const page = await ask(`/${lang}/coverage?${query}`);

      // The list: each row as in the API and the file; its link opens this cell, and nothing else that is counted.
      const rowsOf = (id: string) => {
        const section = new RegExp(`<h2 id="${id}">.*?</section>`, 's').exec(page)?.[0] ?? '';
        return [...section.matchAll(/<tr><th scope="row".*?<\/tr>/gs)].map(([row]) => row);
      };
      if (view === 'list') {
        const rows = rowsOf('list');
        expect(rows.length, whole).toBe(answer.cells.length);
        for (const [at, cell] of answer.cells.entries()) {
          const cells = [...rows[at]!.matchAll(/<td.*?<\/td>/gs)].map(([text]) => text);
          const written = plain(cells[4]!);
          if (cell.number !== null) expect(written, whole).toBe(say(cell.number));
          else expect(written, whole).not.toMatch(/\d/);
          // The name of a partner may hold a comma: from the end.
          const line = file[start + at]!;
          expect(lines[1 + start + at], whole).toContain(
            `,${cell.country ?? ''},${cell.year ?? ''},${cell.stage},${cell.state},${cell.number ?? ''},${cell.stated ?? ''},`,
          );
          expect(line[0], whole).toBe(cell.partner);
          if (at % 15 !== 0 && !(cell.year === null && cell.number !== null)) continue;
          const behind = await open(/href="([^"]+)"/.exec(cells[3]!)![1]!);
          const same = behind.cells.find(
            (each) =>
              each.partner === cell.partner &&
              each.country === cell.country &&
              each.year === cell.year &&
              each.stage === cell.stage,
          );
          expect([whole, same]).toEqual([whole, cell]);
          expect([whole, cell, sumOf(behind.cells)]).toEqual([whole, cell, cell.number]);
          expectParts(behind.parts, cell, whole);
          seen.cells += 1;
          if (cell.number !== null) seen.numbers += 1;
          if (cell.number !== null && cell.year === null) seen.undated += 1;
          if (cell.number !== null && cell.country === null) seen.region += 1;
        }
      }

      // The matrix: the years of the fullest state, counted anew from what each square opens.
      if (view === 'matrix' && answer.total > 0) {
        const table = /<section class="table-frame wide matrix".*?<\/table>/s.exec(page)?.[0] ?? '';
        const keys = answer.matrix.columns.keys;
        const links = [
          ...table.matchAll(
            /<td class="coverage-([a-z-]+)"><a href="([^"]+)" title="[^"]*"><span aria-hidden="true">(.*?)<\/span>/gs,
          ),
        ];
        expect(links.length, whole).toBe(answer.matrix.squares.length);
        expect(keys.length, whole).toBeGreaterThan(0);
        for (const [at, [, state, href, mark]] of links.entries()) {
          if (at % 20 !== 0) continue;
          const { cells } = await open(href!);
          const byYear = new Map<number | null, number>();
          for (const { year, state: own } of cells) byYear.set(year, Math.min(byYear.get(year) ?? 99, rank(own)));
          const fullest = Math.min(...byYear.values());
          expect([whole, href, coverageStates[fullest]]).toEqual([whole, href, state]);
          const years = [...byYear].filter(([year, own]) => year !== null && own === fullest).length;
          const shown = mark!.replace(/^\S+ ?/, '');
          if (answer.matrix.rows.of !== 'year')
            expect([whole, href, shown]).toEqual([whole, href, years === 0 ? '' : say(years)]);
          const square = answer.matrix.squares.find((each) => {
            const wanted = new URL(href!.replaceAll('&amp;', '&'), 'http://x').searchParams;
            const rowName =
              answer.matrix.rows.of === 'country'
                ? 'country'
                : answer.matrix.rows.of === 'partner'
                  ? 'partner'
                  : 'from';
            const row = each.row === '?' ? (answer.matrix.rows.of === 'country' ? 'region' : null) : each.row;
            if (wanted.get(rowName) !== row) return false;
            if (answer.matrix.columns.of === 'partner') return wanted.get('partner') === each.column;
            if (answer.matrix.columns.of === 'stage') return wanted.get('stage') === each.column;
            return false;
          });
          if (square) expect([whole, href, square.number]).toEqual([whole, href, sumOf(cells)]);
          seen.squares += 1;
        }
      }

      // The map: years and rows of a country.
      for (const { rows, columns } of answer.figures)
        for (const row of rows.filter((_, at) => at % 11 === 0)) {
          const at = (name: string) =>
            row[columns.indexOf(name)] as { value: string | null; trail?: { query: Record<string, string> } };
          const { cells } = await open(`/en/coverage?${new URLSearchParams(at('years').trail?.query)}`);
          const years = new Set(
            cells.filter(({ state, year }) => !isEmpty(state) && year !== null).map(({ year }) => year),
          );
          // A cell is as full as its fullest part: no part of an empty cell has years that count.
          expect([whole, at('years').value]).toEqual([whole, years.size === 0 ? null : String(years.size)]);
          expect([whole, at('coverage-rows').value]).toEqual([
            whole,
            sumOf(cells) === null ? null : String(sumOf(cells)),
          ]);
          seen.areas += 1;
        }
    }
    for (const [what, least] of Object.entries({
      cells: 120,
      numbers: 60,
      squares: 50,
      areas: 40,
      undated: 3,
      region: 5,
    }))
      expect([what, seen[what as keyof typeof seen] >= least, seen]).toEqual([what, true, seen]);
  }, 300_000);

  /** What makes up a cell: the numbers of its parts, each of which opens the rows of its source. */
  function expectParts(parts: readonly CoveragePart[], cell: CoverageCellView, about: string) {
    if (cell.country === null) return;
    const own = parts.filter(({ origin, stage }) => origin !== 'statement' && stage === cell.stage);
    expect([about, sum(own.map(({ number }) => number))]).toEqual([about, cell.number]);
    const stated = sum(own.map(({ stated }) => stated));
    if (cell.number !== null) expect([about, stated]).toEqual([about, cell.stated]);
  }
});

describe('a pair of the comparison', () => {
  it('gives each number as the API, the file and the cells behind it do, 60 of 60', async () => {
    const { pick } = drawer(9);
    const { choices } = await json<CompareAnswer>('/en/compare.json');
    const pairs = await edition.rows(
      `select distinct l.partner as one, r.partner as other from coverage_part l join coverage_part r
         on r.country = l.country and r.year = l.year and r.stage = l.stage and r.class = l.class and r.partner <> l.partner
       where l.stage <> 'any' and l.class not in ('nothing', 'not-looked') order by all`,
    );
    const near = pairs.map(({ one, other }): [string, string] => [String(one), String(other)]);
    let parts = 0;
    for (let nth = 0; nth < 60; nth += 1) {
      const [left, right] = nth % 6 === 0 ? [pick(choices).id, pick(choices).id] : pick(near);
      const lang = pick(langs);
      const query = `left=${left}&right=${right}`;
      const answer = await json<CompareAnswer>(`/api/v1/compare?${query}`);
      expect(await json<CompareAnswer>(`/${lang}/compare.json?${query}`), query).toEqual(answer);
      const page = await ask(`/${lang}/compare?${query}`);
      const text = plain(page);
      const file = await ask(`/${lang}/compare.csv?${query}`);
      const { number: say, t } = translator(lang);
      for (const side of answer.sides) {
        const inFile = file.split(/\r?\n/).filter((line) => line.startsWith(`${side.party.id},`));
        expect(
          inFile.some((line) => line.includes(',activity-rows,') && line.endsWith(`,${side.activityRows}`)),
          query,
        ).toBe(true);
        const listed = await json<{ rows: unknown[]; total: number }>(`/en/commitments.json?promisor=${side.party.id}`);
        expect([query, side.commitments]).toEqual([query, listed.total]);
        for (const { label, count } of side.labels) {
          const own = await json<{ total: number }>(`/en/commitments.json?promisor=${side.party.id}&label=${label}`);
          expect([query, label, own.total]).toEqual([query, label, count]);
        }
      }
      if (left === right) continue;
      for (const part of answer.common)
        for (const [side, id] of [
          [part.left, left],
          [part.right, right],
        ] as const) {
          expect(text, query).toContain(
            t('compare-rows', { count: side.rows, n: say(side.rows), stated: say(side.stated) }),
          );
          const link = new URLSearchParams(side.trail.query).toString().replaceAll('&', '&amp;');
          expect(page, query).toContain(`/${lang}/coverage?${link}`);
          const { cells, total } = await open(`/en/coverage?${new URLSearchParams(side.trail.query)}`);
          expect([query, total]).toEqual([query, part.cells]);
          // Rows that are held: where statements alone say it there are none.
          expect([query, id, sumOf(cells) ?? 0]).toEqual([query, id, side.rows]);
          expect([query, sum(cells.map(({ stated }) => stated)) ?? 0]).toEqual([query, side.stated]);
          expect(
            cells.every((cell) => cell.partner === id && cell.state === part.state && cell.stage === part.stage),
          ).toBe(true);
          expect([...new Set(cells.map(({ country }) => country))].sort()).toEqual([...part.countries].sort());
          parts += 1;
        }
    }
    expect(parts).toBeGreaterThan(20);
  }, 240_000);
});
