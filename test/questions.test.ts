// The questions over the demo edition and over invented ones: every number against the rows that make it up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { langs, translator } from '../src/locale/index.ts';
import { addDecimal, compareDecimal } from '../src/model/index.ts';
import type { App } from '../src/server/index.ts';
import * as views from '../src/views/index.ts';
import { type PageName, renderPage } from '../src/web/index.ts';
import { openDemo } from './demo-edition.ts';
import { readOnlyApp } from './edition-app.ts';

let edition: Edition;
let app: App;
beforeAll(async () => {
  edition = await openDemo();
  app = readOnlyApp(() => edition);
});
afterAll(async () => {
  await app.close();
  await edition.close();
});

type Raw = Readonly<Record<string, string>>;
const rawRows = (name: string): Raw[] =>
  parse(readFileSync(join(import.meta.dirname, '..', 'demo', 'files', name)), { columns: true }) as Raw[];
const iso3: Readonly<Record<string, string>> = { HN: 'HND', PE: 'PER', HT: 'HTI', CU: 'CUB', GD: 'GRD', BR: 'BRA' };
const stageWords = { obligation: 'Obligations', disbursement: 'Disbursements', request: "President's Budget Requests" };
const assistance = rawRows('us-foreign-assistance-western-hemisphere.csv');
const sumOf = (rows: readonly Raw[], column: string): string | null =>
  rows.reduce<string | null>(
    (sum, row) => (row[column] === '' ? sum : addDecimal(sum ?? '0', row[column] as string)),
    null,
  );

const jsonOf = async <T>(path: string): Promise<T> => {
  const response = await app.request(path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
};
const csvOf = async (path: string): Promise<string[][]> =>
  parse(await (await app.request(path)).text(), { relax_column_count: true }) as string[][];
const written = (rows: readonly (readonly (string | null)[])[]) => rows.map((row) => row.map((cell) => cell ?? ''));

/** Every piece of an answer that opens a list, with the column or sentence that it stands in. */
function trails(answer: views.QuestionAnswer) {
  const inFigures = answer.figures.flatMap((figure) =>
    figure.rows.flatMap((row) => row.map((piece, at) => ({ piece, at: `${figure.id}/${figure.columns[at]}` }))),
  );
  const inSentences = [...answer.missing, ...answer.answer, ...answer.limits].flatMap((sentence) =>
    Object.entries(sentence.with).map(([key, piece]) => ({ piece, at: `${sentence.code}/${key}` })),
  );
  return [...inFigures, ...inSentences].flatMap(({ piece, at }) => {
    if ((piece.kind !== 'number' && piece.kind !== 'percent') || piece.trail === undefined) return [];
    const { trail } = piece;
    if (piece.kind === 'number')
      return [{ value: piece.value, unit: piece.unit, at, trail, outOf: piece.outOf ?? null }];
    if (piece.part === undefined) return [];
    // A ratio of one row is shown as a share of 1; its row states the ratio alone.
    return [{ value: piece.part, unit: 'share', at, trail, outOf: piece.outOf === '1' ? null : (piece.outOf ?? null) }];
  });
}
/** Numbers that are worked out from their rows by more than adding. */
const workedOut = /-constant$/;

/** Holds the numbers of an answer to their rows: all of a short one, of a long one every so many. */
async function holdsItsRows(asked: views.AskedEdition, answer: views.QuestionAnswer, most = 60): Promise<number> {
  let checked = 0;
  const all = trails(answer);
  const step = Math.ceil(all.length / most);
  for (const { value, unit, outOf, at, trail } of all.filter((_, index) => index % step === 0)) {
    const query = new URLSearchParams(trail.query);
    const where = `${answer.id} ${at} ${query}`;
    if (trail.page === 'observations') {
      const { filter, notUnderstood } = views.readFilter('observations', query);
      expect(notUnderstood, where).toEqual([]);
      const list = await views.observations(asked, { filter });
      if (unit === null) expect(String(list.total), where).toBe(value);
      else if (!workedOut.test(at)) {
        const single = list.sums.length === 1 ? list.sums[0] : null;
        const sum = single?.sum ?? (list.rows.length === 1 ? list.rows[0]?.value : undefined);
        expect([where, sum, single?.outOf ?? null]).toEqual([where, value, outOf]);
      } else expect(list.total, where).toBeGreaterThan(0);
    } else if (trail.page === 'question') {
      const { rows, left = 0 } = answer.figures.find((figure) => figure.id === trail.figure) as views.Figure;
      if (answer.id === 'changes') expect([where, String(rows.length + left)]).toEqual([where, value]);
      else expect(rows.length + left, where).toBeGreaterThanOrEqual(Number(value));
    } else if (trail.page === 'activities') {
      const { filter, notUnderstood } = views.readFilter('activities', query);
      expect(notUnderstood, where).toEqual([]);
      expect([where, String((await views.activities(asked, { filter })).total)]).toEqual([where, value]);
    }
    checked += 1;
  }
  return checked;
}

describe('every question', () => {
  it.each([...views.questionNames])(
    '%s opens with what is missing, in every language, and reads without script',
    async (name) => {
      const answer = await views.question(edition, { id: name });
      expect(answer.missing.length).toBeGreaterThan(0);
      for (const lang of langs) {
        const html = renderPage('question' as PageName, answer as never, {
          lang,
          path: `question/${name}`,
          query: {},
          pinned: false,
        });
        expect(html).not.toMatch(/<script|\bundefined\b|\bNaN\b|[\u{e000}\u{e001}]/u);
        expect(html.indexOf('id="missing"')).toBeGreaterThan(0);
        if (answer.figures.length > 0) expect(html.indexOf('id="missing"')).toBeLessThan(html.indexOf('<table'));
        for (const figure of answer.figures) expect(html).toContain(`id="${figure.id}"`);
      }
    },
  );

  it.each([...views.questionNames])('%s gives numbers that are the rows they open', async (name) => {
    const answer = await views.question(edition, { id: name });
    expect(await holdsItsRows(edition, answer)).toBeLessThanOrEqual(60);
    for (const figure of answer.figures) {
      for (const row of figure.rows) {
        const isKnown = row.some(
          (piece) => (piece.kind === 'number' || piece.kind === 'percent') && piece.value !== null,
        );
        const opens = row.some((piece) => 'trail' in piece && piece.trail !== undefined);
        expect([figure.id, JSON.stringify(row), isKnown && !opens]).toEqual([figure.id, JSON.stringify(row), false]);
      }
    }
  });

  it.each([...views.questionNames])('%s is the same as page, API and CSV', async (name) => {
    const answer = await views.question(edition, { id: name });
    const plain = JSON.parse(JSON.stringify(answer)) as views.QuestionAnswer;
    expect(await jsonOf(`/api/v1/questions/${name}`)).toEqual(plain);
    expect(await jsonOf(`/es/question/${name}.json`)).toEqual(plain);
    // A long figure is whole in a file alone; what is shown are its first rows.
    const whole = await views.question(edition, { id: name, all: true });
    for (const [at, { rows, left = 0, ...figure }] of answer.figures.entries()) {
      const { rows: all, ...own } = whole.figures[at] as views.Figure;
      expect([figure, all.length, all.slice(0, rows.length)]).toEqual([own, rows.length + left, rows]);
    }
    const [header, ...rows] = await csvOf(`/en/question/${name}.csv`);
    expect(header).toEqual([...answer.table.columns]);
    expect(rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
      written(whole.table.rows).map((row) => row.map((cell) => cell.replace(/^'/, ''))),
    );
    const cells = answer.figures
      .flatMap((figure) => figure.rows.flat())
      .flatMap((piece) => (piece.kind === 'number' ? [piece.value] : []));
    expect(answer.table.rows.length).toBeGreaterThanOrEqual(cells.length);
  });

  it('opens in the overview with the sentences of its page, and the same sources and pieces in its file', async () => {
    const overview = await views.questions(edition);
    expect(overview.questions.map(({ id }) => id)).toEqual([...views.questionNames]);
    for (const { id, missing, answer } of overview.questions) {
      const page = await views.question(edition, { id });
      expect({ missing, answer }).toEqual({ missing: page.missing, answer: page.answer });
      for (const [part, sentences] of Object.entries({ missing, answer }))
        for (const { code, with: pieces } of sentences)
          for (const name of Object.keys(pieces))
            expect(overview.table.rows.map((row) => row.slice(0, 4))).toContainEqual([id, part, code, name]);
    }
    const held = new Set(
      (await Promise.all(views.questionNames.map((id) => views.question(edition, { id })))).flatMap(({ sources }) =>
        sources.map((source) => source.id),
      ),
    );
    expect(overview.sources.length).toBeGreaterThan(0);
    for (const { id } of overview.sources) expect(held).toContain(id);
    expect((await csvOf('/en/questions.csv')).length).toBe(overview.table.rows.length + 1);
  });

  it('names a question that is not there, and a parameter that it does not take', async () => {
    await expect(views.question(edition, { id: 'weather' })).rejects.toMatchObject({ code: 'not-found' });
    const { notUnderstood } = await jsonOf<views.QuestionAnswer>(
      '/api/v1/questions/aid?issue=human-rights&country=ZZ&colour=red',
    );
    expect(notUnderstood).toEqual(
      expect.arrayContaining([
        { name: 'issue', value: 'human-rights', why: 'unknown-name' },
        { name: 'country', value: 'ZZ', why: 'not-a-value' },
        { name: 'colour', value: 'red', why: 'unknown-name' },
      ]),
    );
  });
});

describe('under any filter', () => {
  const parameters: Readonly<Record<string, readonly (keyof views.QuestionFilter)[]>> = {
    aid: ['country', 'from', 'to'],
    dependence: ['country', 'from', 'to'],
    votes: ['country', 'partner', 'issue', 'from', 'to'],
    works: ['country', 'issue', 'from', 'to'],
    training: ['partner'],
    changes: ['country'],
  };
  const asked = fc.record({
    name: fc.constantFrom(...views.questionNames),
    country: fc.option(fc.constantFrom('HN', 'PE', 'HT', 'GD', 'BR')),
    partner: fc.option(fc.constantFrom('CN', 'US')),
    issue: fc.option(fc.constantFrom('human-rights', 'energy', 'water', 'nuclear-weapons')),
    from: fc.option(fc.integer({ min: 1985, max: 2015 })),
    span: fc.option(fc.integer({ min: 0, max: 9 })),
  });
  it('page, API and files of a question agree, and its numbers are the rows that they open', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ name, from, span, ...rest }) => {
        const all = { ...rest, from, to: from !== null && span !== null ? from + span : null };
        const query = new URLSearchParams();
        for (const key of parameters[name] ?? []) if (all[key] !== null) query.append(key, String(all[key]));
        const answer = await jsonOf<views.QuestionAnswer>(`/api/v1/questions/${name}?${query}`);
        expect(await jsonOf(`/es/question/${name}.json?${query}`)).toEqual(answer);
        await holdsItsRows(edition, answer, 12);
        const [, ...rows] = await csvOf(`/en/question/${name}.csv?${query}`);
        const inFile = rows.map((row) => row[3]);
        const page = await (await app.request(`/en/question/${name}?${query}`)).text();
        for (const figure of answer.figures) {
          for (const piece of figure.rows.flat()) {
            if (piece.kind !== 'number' || piece.value === null) continue;
            expect(inFile).toContain(piece.value);
            const words = translator('en').number(piece.value);
            if (!/^-|\./.test(piece.value) && piece.value.length < 7) expect(page).toContain(words);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('rows of figures', () => {
  it('add up as the lines of the published file do, under any filter, on page, API and CSV', async () => {
    const filters = fc.record({
      area: fc.constantFrom(...Object.keys(iso3)),
      stage: fc.constantFrom(...(Object.keys(stageWords) as (keyof typeof stageWords)[])),
      basis: fc.constantFrom('current', 'constant-unstated'),
      from: fc.integer({ min: 1940, max: 2025 }),
      span: fc.integer({ min: 0, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(filters, async ({ area, stage, basis, from, span }) => {
        const to = from + span;
        const raw = assistance.filter(
          (row) =>
            row.country_code === iso3[area] &&
            row.type === stageWords[stage] &&
            /^\d{4}$/.test(row.period as string) &&
            Number(row.period) >= from &&
            Number(row.period) <= to,
        );
        const query = `indicator=assistance&area=${area}&stage=${stage}&basis=${basis}&from=${from}&to=${to}`;
        const answer = await jsonOf<views.ObservationListAnswer>(`/api/v1/observations?${query}`);
        expect(await jsonOf(`/es/observations.json?${query}`)).toEqual(answer);
        expect(answer.total).toBe(raw.length);
        expect(answer.sums.map(({ sum }) => sum)).toEqual(
          raw.length === 0 ? [] : [sumOf(raw, basis === 'current' ? 'current_usd' : 'constant_usd')],
        );
        const [header, ...rows] = await csvOf(`/en/observations.csv?${query}`);
        expect(rows).toHaveLength(raw.length);
        const at = header?.indexOf('value') as number;
        const inFile = rows.reduce<string | null>((sum, row) => addDecimal(sum ?? '0', row[at] as string), null);
        expect(inFile).toBe(answer.sums[0]?.sum ?? null);
        const [sql] = await edition.rows(
          `select sum(value) as total from observation where indicator = 'assistance' and area = ? and stage = ? and price_basis = ? and year between ? and ?`,
          [area, stage, basis, from, to],
        );
        if (inFile === null) expect(sql?.total).toBeNull();
        else expect(compareDecimal(String(sql?.total), inFile)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('never add an index, a ratio or a percentage, nor anything across kinds', async () => {
    const { filter } = views.readFilter('observations', new URLSearchParams('area=PE'));
    const { sums, total } = await views.observations(edition, { filter });
    for (const sum of sums) if (['index', 'ratio', 'percent'].includes(sum.unit ?? '')) expect(sum.sum).toBeNull();
    const keys = sums.map((sum) =>
      JSON.stringify([sum.source.id, sum.indicator, sum.counterpart, sum.topic, sum.stage, sum.unit, sum.priceBasis]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(sums.reduce((all, { rows }) => all + rows, 0)).toBe(total);
  });

  it('are seen = kept + set aside for every source, and all of them are there', async () => {
    for (const [source, file, perRow] of [
      ['us-foreign-assistance-country-year', 'us-foreign-assistance-western-hemisphere.csv', 2],
      ['export-concentration-lac', 'export-concentration-lac.csv', 5],
      ['worldbank-gdp-deflator', 'gdp-deflator-partners.csv', 1],
      ['worldbank-gdp', 'gdp-partners.csv', 1],
    ] as const) {
      const raw = rawRows(file);
      const [reading] = await edition.rows('select * from reading where source = ?', [source]);
      expect(reading).toMatchObject({ seen: raw.length, kept: raw.length, set_aside: 0 });
      const [counted] = await edition.rows('select count(*) as n from observation where source = ?', [source]);
      expect(Number(counted?.n)).toBe(raw.length * perRow);
    }
  });
});

describe('was aid cut?', () => {
  it('gives each year what the lines of the file add up to, for any country and years', async () => {
    const asked = fc.record({
      country: fc.constantFrom(null, ...Object.keys(iso3)),
      from: fc.integer({ min: 1946, max: 2022 }),
      span: fc.integer({ min: 1, max: 6 }),
    });
    const region = new Set((await views.countries(edition)).rows.map(({ party }) => party.country));
    const byIso2 = new Map(
      (
        await edition.rows(
          `select distinct area, area_name from observation where indicator = 'assistance' and area is not null`,
        )
      ).map((row) => [String(row.area_name), String(row.area)]),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ({ country, from, span }) => {
        const to = Math.min(2022, from + span);
        const answer = await views.question(edition, {
          id: 'aid',
          filter: { country, partner: null, issue: null, from, to },
        });
        const figure = answer.figures.find(({ id }) => id === 'aid-years') as views.Figure;
        for (const row of figure.rows) {
          const year = (row[0] as { date: string }).date;
          for (const [stage, word] of Object.entries(stageWords).slice(0, 2)) {
            const raw = assistance.filter(
              (line) =>
                line.type === word &&
                line.period === year &&
                (country === null
                  ? region.has(byIso2.get(line.country as string) ?? '')
                  : line.country_code === iso3[country]),
            );
            const piece = row[figure.columns.indexOf(stage)] as { value: string | null };
            expect([country, year, stage, piece.value]).toEqual([country, year, stage, sumOf(raw, 'current_usd')]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('says where the data end, and keeps what is not known out of the figures', async () => {
    const answer = await views.question(edition, {
      id: 'aid',
      filter: { country: 'GD', partner: null, issue: null, from: 2012, to: 2023 },
    });
    expect(answer.missing[0]).toMatchObject({ code: 'aid-ends', with: { year: { date: '2022' } } });
    const figure = answer.figures.find(({ id }) => id === 'aid-years') as views.Figure;
    const at2023 = figure.rows.find(([head]) => (head as { date: string }).date === '2023') as readonly views.Piece[];
    expect(at2023.slice(1).every((piece) => piece.kind === 'number' && piece.value === null && !piece.trail)).toBe(
      true,
    );
  });
});

describe('what changed between two copies?', () => {
  it('finds every stage and date that the two files state differently, and nothing else', async () => {
    const earlier = new Map(rawRows('worldbank-lac-2024.csv').map((row) => [row.project_id, row]));
    const later = rawRows('worldbank-lac.csv');
    const both = later.flatMap((now) => {
      const then = earlier.get(now.project_id);
      return then ? [{ then, now }] : [];
    });
    const moved = (column: string) =>
      both.filter(
        ({ then, now }) => then[column] && now[column] && then[column].toLowerCase() !== now[column].toLowerCase(),
      ).length;
    const { figures, answer } = await views.question(edition, { id: 'changes', all: true });
    const rowsOf = (id: string) => figures.find((figure) => figure.id === id)?.rows.length;
    expect(moved('status')).toBe(83);
    expect(rowsOf('changes-stages')).toBe(83);
    expect(rowsOf('changes-dates')).toBe(moved('approved') + moved('closing'));
    expect(rowsOf('changes-values')).toBe(moved('stage') + moved('ibrd_usd') + moved('ida_usd'));
    expect(rowsOf('changes-gone')).toBe(earlier.size - both.length);
    expect(answer[1]?.with.added).toMatchObject({ value: String(later.length - both.length) });
  });

  it('counts a copy nowhere else', async () => {
    const [counted] = await edition.rows(
      `select count(*) as n from activity where source = 'worldbank-projects-lac-2024'`,
    );
    expect(Number(counted?.n)).toBe(0);
    const [reading] = await edition.rows(`select * from reading where source = 'worldbank-projects-lac-2024'`);
    expect(reading).toMatchObject({ seen: 3662, kept: 3662, set_aside: 0 });
  });
});

describe('from promise to work', () => {
  it('ties promises to works by evidence only, and calls what nobody followed unknown, never none', async () => {
    const { figures, missing, answer } = await views.question(edition, { id: 'works' });
    const [chain, partners] = ['works-chain', 'works-partners'].map(
      (id) => figures.find((each) => each.id === id) as views.Figure,
    ) as [views.Figure, views.Figure];
    const pairs = await edition.rows(
      `select distinct commitment, work from event where work is not null and commitment is not null and bearing = 'supports'`,
    );
    expect(chain.rows).toHaveLength(pairs.length);
    const cell = (figure: views.Figure, row: readonly views.Piece[], name: string) => row[figure.columns.indexOf(name)];
    let known = 0;
    for (const row of chain.rows) {
      const days = cell(chain, row, 'days-from-promise');
      const [announced, agreed, ended] = ['announced', 'agreed', 'ended'].map((name) => {
        const piece = cell(chain, row, name);
        return piece?.kind === 'date' ? piece.date : null;
      });
      const since = [announced, agreed].flatMap((each) => each ?? []).sort()[0];
      const isKnown = [since, ended].every((each) => /^\d{4}-\d{2}-\d{2}$/.test(each ?? ''));
      if (isKnown) known++;
      const expected = isKnown
        ? String((Date.parse(ended as string) - Date.parse(since as string)) / 86_400_000)
        : null;
      expect(days).toMatchObject({ kind: 'number', value: expected });
    }
    expect(known).toBeGreaterThan(0);
    for (const row of partners.rows) {
      const [followed, done, share] = ['followed', 'with-end', 'share-with-end'].map((name) => {
        const piece = cell(partners, row, name);
        return piece?.kind === 'number' || piece?.kind === 'percent' ? piece.value : null;
      });
      if (followed === '0') expect([done, share]).toEqual([null, null]);
      else expect(Number(share)).toBeCloseTo((100 * Number(done)) / Number(followed), 0);
    }
    const codes = missing.map((each) => each.code);
    expect(codes).toEqual(expect.arrayContaining(['works-no-list', 'works-no-plan', 'works-no-end']));
    expect(answer.map((each) => each.code)).toEqual(expect.arrayContaining(['works-chain', 'works-time']));
  });
});

it('shows the totals that are quoted for one year side by side, each as its rows add up', async () => {
  const { figures, answer, choices } = await views.question(edition, { id: 'aid' });
  const countries = choices.country ?? [];
  const figure = figures.find(({ id }) => id === 'aid-totals') as views.Figure;
  expect(figure.columns).toEqual(['year', 'request', 'appropriation', 'allocation', 'obligation', 'disbursement']);
  const [said] = answer.filter((each) => each.code === 'aid-totals');
  const plain = (piece: views.Piece | undefined) =>
    piece?.kind === 'date' ? piece.date : piece?.kind === 'number' ? piece.value : undefined;
  const latest = figure.rows.find((row) => plain(row[0]) === plain(said?.with.year)) as readonly views.Piece[];
  expect([latest[1], latest[4], latest[5]].map(plain)).toEqual(
    ['requested', 'obligated', 'paid'].map((name) => plain(said?.with[name])),
  );
  for (const row of figure.rows)
    for (const [at, stage] of figure.columns.entries()) {
      if (at === 0) continue;
      const [raw] = await edition.rows(
        `select sum(o.value) as total from observation o
         where o.indicator = 'assistance' and o.stage = ? and o.year = ? and o.price_basis = 'current'
           and o.area in (${countries.map(() => '?')})`,
        [stage, Number(plain(row[0])), ...countries],
      );
      const total = raw?.total === null ? null : String(raw?.total);
      const value = plain(row[at]) ?? null;
      if (total === null || value === null) expect(value).toBe(total);
      else expect(compareDecimal(value, total)).toBe(0);
    }
});

it('gives the entropy of a country’s exports year by year, as the lines of the file have it', async () => {
  const { figures, limits } = await views.question(edition, {
    id: 'dependence',
    filter: { country: 'HN', partner: null, issue: null, from: null, to: null },
  });
  const figure = figures.find(({ id }) => id === 'dependence-years') as views.Figure;
  const at = figure.columns.indexOf('export-entropy');
  const raw = new Map(
    rawRows('export-concentration-lac.csv').flatMap((row) =>
      row.country_code === 'HND' ? [[row.year as string, row.entropy as string]] : [],
    ),
  );
  for (const row of figure.rows) {
    const year = row[0]?.kind === 'date' ? (row[0].date as string) : '';
    const cell = row[at];
    expect(compareDecimal(cell?.kind === 'number' ? (cell.value as string) : '', raw.get(year) as string)).toBe(0);
  }
  expect(figure.rows.length).toBeGreaterThan(5);
  expect(limits.map((each) => each.code)).toContain('dependence-entropy');
});
