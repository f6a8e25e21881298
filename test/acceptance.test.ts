// What the first release must prove, point by point, over the demo ledger as it ships.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEdition, type Edition, exportEdition, openEdition } from '../src/edition/index.ts';
import { openLedger, type Receipt, seedLedger, verifyLedger, verifyReceipt } from '../src/ledger/index.ts';
import { type Draft, entryBodies, type Source, type Statement, statementId } from '../src/model/index.ts';
import { makeAnchor, readAmounts, readDeadlines, resolveAnchor, typeStatements } from '../src/text/index.ts';
import * as views from '../src/views/index.ts';
import { demoPlaces, openDemo } from './demo-edition.ts';
import { exchangeFacts } from './exchange-partners.ts';

const asOf = '2026-11-24';
const saying = { by: 'program:test/1', at: '2026-11-24T12:00:00.000Z' };
let edition: Edition;
let scratch: string;
beforeAll(async () => {
  edition = await openDemo();
  scratch = mkdtempSync(join(tmpdir(), 'obras-acceptance-'));
});
afterAll(async () => {
  await edition.close();
  rmSync(scratch, { recursive: true, force: true });
});

const commitment = (id: string, of = edition) => views.commitment(of, { id });

/** The demo ledger with more said, and its edition; both are copies. */
async function afterSaying<T>(
  name: string,
  drafts: readonly Draft[],
  look: (edition: Edition, receipts: readonly Receipt[], ledger: string) => Promise<T>,
) {
  const demo = await demoPlaces();
  const place = join(scratch, name);
  cpSync(demo.ledger, join(place, 'ledger'), { recursive: true });
  cpSync(demo.editions, join(place, 'editions'), { recursive: true });
  const ledger = await openLedger(join(place, 'ledger'));
  try {
    const receipts = await ledger.append(drafts, saying);
    const { id } = await buildEdition(ledger, join(place, 'editions'), { asOf });
    const built = await openEdition(join(place, 'editions'), { id });
    try {
      return await look(built, receipts, join(place, 'ledger'));
    } finally {
      await built.close();
    }
  } finally {
    await ledger.close();
  }
}

describe('1 the article', () => {
  it('opens in 26 paragraphs with its 130 statements, four promises with a number and no window, opinion unrated', async () => {
    const { document } = await views.mission(edition);
    expect(document?.paragraphs.filter(({ number }) => number !== null)).toHaveLength(26);
    const statements = document?.paragraphs.flatMap((paragraph) => paragraph.statements) ?? [];
    const count = (kind: string) => statements.filter((each) => each.kind === kind).length;
    expect(statements).toHaveLength(130);
    expect(
      ['quantified-commitment', 'qualitative-commitment', 'factual-claim', 'reported-speech', 'opinion'].map(count),
    ).toEqual([4, 29, 33, 15, 49]);
    const tellings = await edition.rows(
      `select c.body as commitment, t.body as telling from telling t join commitment c on c.id = t.commitment join statement s on s.id = t.statement
       where s.source = ? and s.kind = 'quantified-commitment'`,
      [document?.source.id as string],
    );
    expect(tellings).toHaveLength(4);
    for (const row of tellings) expect(JSON.parse(String(row.telling)).window).toBeNull();
    const rated = await edition.rows(
      `select s.id from statement s join telling t on t.statement = s.id where s.source = ? and s.kind = 'opinion'`,
      [document?.source.id as string],
    );
    expect(rated).toEqual([]);
    for (const each of statements.filter(({ kind }) => kind === 'opinion')) {
      expect(each.finding).toBeNull();
      expect(each.commitment).toBeNull();
    }
  });
});

describe('2 tellings', () => {
  it('shows the article beside those who report the speech, with the windows of speech and plan, and the other unit', async () => {
    const scholarships = await commitment('celac-2025-scholarships');
    expect(scholarships.tellings.length).toBeGreaterThanOrEqual(3);
    const windows = new Map(
      scholarships.tellings.map(({ source, telling }) => [source.id, telling.window?.words ?? null]),
    );
    expect(windows.get('seed-article')).toBeNull();
    expect([...windows.values()]).toContain('over the next three years');
    expect(scholarships.commitment.windows.map(({ basis }) => basis)).toEqual(
      expect.arrayContaining(['stated', 'plan-period']),
    );
    const poverty = await commitment('celac-2025-poverty-training');
    expect(new Set(poverty.tellings.map(({ telling }) => telling.measure?.unit))).toEqual(
      new Set(['course', 'training-place']),
    );
    expect(poverty.tellingsDiffer).toContain('unit');
  });
});

describe('3 lineage', () => {
  it('gives the yearly rates of scholarships and of training', async () => {
    const rates = async (id: string) => (await commitment(id)).lineage.map(({ yearlyRate }) => yearlyRate);
    expect(await rates('celac-2025-scholarships')).toEqual(['1200', '1667', '1167']);
    expect(await rates('celac-2025-training')).toEqual(['1200', '1000', '3333']);
  });
});

describe('4 the credit line', () => {
  it('is one value with conversions of those who converted, announced, a credit line, and in no total', async () => {
    const line = await commitment('celac-2025-credit-line');
    expect(line.commitment).toMatchObject({
      object: 'credit-line',
      stage: 'announced',
      measure: { quantity: '66000000000', unit: 'CNY' },
    });
    const converted = line.conversions.map(({ statement }) =>
      statement.value.type === 'measure' ? statement.value.measure : null,
    );
    expect(converted).toContainEqual(
      expect.objectContaining({ quantity: '9000000000', unit: 'USD', comparator: 'about' }),
    );
    expect(converted).toContainEqual(expect.objectContaining({ quantity: '8330000000', unit: 'USD' }));
    expect(converted).toContainEqual(
      expect.objectContaining({ quantity: '10000000000', unit: 'USD', comparator: 'less-than' }),
    );
    for (const { source } of line.conversions) expect(source).not.toBeNull();
    const sums = await edition.rows(
      `select value from "transaction" where value in (66000000000, 9000000000, 8330000000)`,
    );
    expect(sums).toEqual([]);
    const home = await views.home(edition);
    expect(JSON.stringify(home)).not.toContain('66000000000');
  });
});

describe('5 statements that conflict', () => {
  it('stand side by side: “unanimously” and those who report otherwise, reported speech and its transcript', async () => {
    const { document } = await views.mission(edition);
    const byLabel = new Map(
      document?.paragraphs.flatMap(({ statements }) => statements).map((each) => [each.label, each.id]),
    );
    const unanimously = await views.statement(edition, { id: byLabel.get('S49') as string });
    expect(unanimously.beside.filter(({ source }) => source !== null).length).toBeGreaterThanOrEqual(2);
    // S117 is a stage direction of the author: opinion, which stays unrated.
    for (const label of ['S114', 'S115', 'S116', 'S118']) {
      const { view, beside } = await views.statement(edition, { id: byLabel.get(label) as string });
      expect(view.statement.kind, label).toBe('reported-speech');
      const transcript = beside.find(({ source }) => source?.id === 'postxnews-2025');
      expect(transcript?.source?.url, label).toMatch(/^https:/);
    }
  });
});

describe('6 the answer of a receiver', () => {
  it('turns Delivered into Delivered, disputed, and cannot be taken out of the journal unseen', async () => {
    const before = await commitment('el-salvador-library');
    expect(before.assessment.label).toBe('delivered');
    const answer: Draft = {
      kind: 'attestation',
      body: {
        by: 'el-salvador',
        role: 'receiver',
        on: { type: 'commitment', id: 'el-salvador-library' },
        verdict: 'dispute',
        reason: 'invented for this test',
      },
    };
    await afterSaying('dispute', [answer], async (built, [receipt], place) => {
      const after = await commitment('el-salvador-library', built);
      expect(after.assessment.label).toBe('delivered-disputed');
      expect(after.assessment.standing).toBe('proposed-by-rule');
      expect(after.events).toEqual(before.events.map((event) => expect.objectContaining({ id: event.id })));
      expect((await verifyReceipt(receipt)).ok).toBe(true);
      expect((await verifyLedger(place)).ok).toBe(true);
      const removed = `${place}-removed`;
      cpSync(place, removed, { recursive: true });
      const segments = readdirSync(join(removed, 'journal'))
        .filter((name) => name.endsWith('.jsonl'))
        .sort();
      const last = join(removed, 'journal', segments.at(-1) as string);
      const lines = readFileSync(last, 'utf8').trimEnd().split('\n');
      writeFileSync(last, `${lines.slice(0, -1).join('\n')}\n`);
      const report = await verifyLedger(removed);
      expect(report.ok).toBe(false);
      expect(report.problems[0]?.where).toContain('journal');
    });
  });
});

describe('7 independence', () => {
  it('gives ten copies of one wire text no higher grade, and one record of the receiver a higher one', async () => {
    const sourceOf = (id: string, more: Pick<Source, 'sourceClass' | 'interest'> & Partial<Source>): Draft => ({
      kind: 'source',
      body: {
        id,
        kind: 'document',
        title: `Invented text ${id}`,
        url: `https://example.org/${id}`,
        datePublished: '2026-06-01',
        language: 'en',
        licence: { id: 'unknown', mayRepublish: false },
        ...more,
      },
    });
    const publishers: Readonly<Record<string, string>> = {
      'wire-original': 'abc-color',
      'receiver-register': 'el-salvador',
    };
    const says = (source: string): Draft => ({
      kind: 'statement',
      body: {
        subject: { type: 'commitment', id: 'celac-2025-welfare' },
        property: 'delivered',
        value: { type: 'text', text: 'a place was taken', language: 'en' },
        kind: 'factual-claim',
        source,
        reporter: publishers[source] ?? 'a-tarde',
        enteredBy: 'invented',
      },
    });
    const idOf = (draft: Draft) => statementId(entryBodies.statement.parse(draft.body) as Statement);
    const evidence = (sources: readonly string[]): readonly Draft[] => {
      const statements = sources.map(says);
      return [
        ...statements,
        {
          kind: 'evidence',
          body: {
            commitment: 'celac-2025-welfare',
            what: { en: 'Invented', es: 'Inventado' },
            on: '2026-06-01',
            stage: 'started',
            bearing: 'supports',
            statements: statements.map(idOf),
          },
        },
      ];
    };
    const wire = sourceOf('wire-original', {
      sourceClass: 'press-original',
      interest: 'third',
      publisher: 'abc-color',
    });
    const copies = Array.from({ length: 10 }, (_, index) =>
      sourceOf(`wire-copy-${index}`, {
        sourceClass: 'press-wire',
        interest: 'third',
        publisher: 'a-tarde',
        derivedFrom: ['wire-original'],
      }),
    );
    const register = sourceOf('receiver-register', {
      sourceClass: 'receiver-official',
      interest: 'receiver',
      publisher: 'el-salvador',
    });
    const shown = async (name: string, drafts: readonly Draft[]) =>
      afterSaying(name, drafts, async (built) => {
        const { events } = await commitment('celac-2025-welfare', built);
        const event = events.find(({ event }) => event.what.en === 'Invented');
        return { grade: event?.grade, lineages: event?.lineages };
      });
    const one = await shown('wire', [wire, ...evidence(['wire-original'])]);
    const ids = copies.map((draft) => (draft.body as { id: string }).id);
    const eleven = await shown('copies', [wire, ...copies, ...evidence(['wire-original', ...ids])]);
    expect(eleven).toEqual(one);
    const both = await shown('register', [wire, register, ...evidence(['wire-original', 'receiver-register'])]);
    expect(both.lineages).toBe(2);
    expect(String(both.grade) < String(one.grade), `${both.grade} is above ${one.grade}`).toBe(true);
  });
});

describe('8 the same ruler', () => {
  /** The demo's facts with two parties' ids exchanged wherever they stand, mapping files included. */
  function exchange(left: string, right: string, target: string): void {
    exchangeFacts(target, (text) =>
      text.replace(new RegExp(`"(${left}|${right})"`, 'g'), (_, id) => (id === left ? `"${right}"` : `"${left}"`)),
    );
  }

  it.each([
    ['china', 'united-states'],
    ['european-union', 'japan'],
  ])('gives every commitment the same label after %s and %s have changed places', async (left, right) => {
    const folder = join(scratch, `exchanged-${left}`);
    exchange(left, right, folder);
    const ledger = await seedLedger(join(folder, 'ledger'), folder);
    try {
      const { id } = await buildEdition(ledger, join(folder, 'editions'), { asOf });
      const exchanged = await openEdition(join(folder, 'editions'), { id });
      try {
        const labels = (of: Edition) =>
          of.rows('select commitment, label, rule, said, shown, grade, answered, due from assessment order by all');
        const promised = (of: Edition, party: string) =>
          of.rows(`select commitment from commitment_party where party = ? and role = 'promisor' order by 1`, [party]);
        expect(await promised(exchanged, right)).toEqual(await promised(edition, left));
        expect(await labels(exchanged)).toEqual(await labels(edition));
      } finally {
        await exchanged.close();
      }
    } finally {
      await ledger.close();
    }
  });
});

describe('9 unknown', () => {
  it('is an empty cell in every export, and each 0 is a 0 that a source states', async () => {
    const folder = join(scratch, 'export');
    const written = await exportEdition(edition, folder, { format: 'csv' });
    expect(written.map(({ name }) => basename(name))).toContain('commitment.csv');
    const cells = (table: string): Record<string, string>[] =>
      parse(readFileSync(join(folder, `${table}.csv`)), { columns: true, bom: true });
    const unknown = cells('commitment').filter(({ quantity }) => quantity === '');
    const [{ n }] = (await edition.rows('select count(*)::int as n from commitment where quantity is null')) as [
      { n: number },
    ];
    expect(n).toBeGreaterThan(0);
    expect(unknown).toHaveLength(n);
    const zeros = (table: string, column: string) =>
      cells(table).filter((row) => Number(row[column] || 'unknown') === 0);
    expect(zeros('commitment', 'quantity')).toEqual([]);
    expect(zeros('event', 'quantity')).toEqual([]);
    expect(zeros('transaction', 'value')).toEqual([]);
  });
});

describe('10 anchors', () => {
  const text =
    'The forum opened in May.\n\nThe ministry promises 3,500 government scholarships over three years, its speaker said.\n\nThe forum then closed.';
  const exact = '3,500 government scholarships over three years';
  const start = text.indexOf(exact);
  const anchor = makeAnchor({ source: 'text', text, start, end: start + exact.length });
  it('are lost with their sentence, never found in a look-alike', () => {
    expect(resolveAnchor(anchor, text).resolution).toBe('exact');
    const gone = text.replace(/The ministry.*said\.\n\n/, '');
    expect(resolveAnchor(anchor, gone).resolution).toBe('lost');
    const alike = gone.replace('then closed', 'heard of 3,500 government scholarships over two years, elsewhere');
    expect(['lost', 'ambiguous']).toContain(resolveAnchor(anchor, alike).resolution);
    const twice = `${text}\n\n${text}`;
    expect(['ambiguous', 'exact', 'moved']).toContain(resolveAnchor(anchor, twice).resolution);
    const changed = text.replace('3,500', '2,500');
    expect(resolveAnchor(anchor, changed).resolution).not.toBe('exact');
  });
});

describe('11 amounts and deadlines', () => {
  it.each([
    ['USD 540,000', 'en', null, '540000', 'USD'],
    ['RMB 66 billion', 'en', null, '66000000000', 'CNY'],
    ['US$1,500 millones', 'es', 'MX', '1500000000', 'USD'],
    ['3.500 becas', 'es', null, '3500', 'scholarship'],
    ['1万个', 'zh', null, '10000', null],
    ['660亿元', 'zh', null, '66000000000', 'CNY'],
    ['9,2 milliards d’euros', 'fr', null, '9200000000', 'EUR'],
    ['$5,000', 'es', 'MX', '5000', null],
  ])('reads %s (%s, %s)', (text, language, country, quantity, unit) => {
    const [reading, ...rest] = readAmounts(text, { language, country });
    expect(rest).toEqual([]);
    expect(reading?.measure.quantity).toBe(quantity);
    if (unit !== null) expect(reading?.measure.unit).toBe(unit);
  });
  it('reads “by the end of 2027” and dates nothing that has no date', () => {
    const [reading] = readDeadlines('The road will open by the end of 2027.', { language: 'en' });
    expect(reading?.window.end).toMatch(/^2027/);
    const [relative] = readDeadlines('over the next three years', { language: 'en', documentDate: null });
    expect(relative?.window.end ?? null).toBeNull();
  });
  it('finds the four quantified promises of a constructed paragraph among the candidates, without a window', () => {
    const text =
      'The Ministry promises 3,500 government scholarships, 10,000 trainings and 300 trainings in poverty relief. It also plans to implement 300 small livelihood projects.';
    const found = typeStatements(text, { language: 'en' }).filter(({ kind }) => kind === 'quantified-commitment');
    const amounts = found.flatMap(({ amounts }) => amounts.map(({ measure }) => measure.quantity));
    expect(amounts).toEqual(expect.arrayContaining(['3500', '10000', '300']));
    for (const { window } of found) expect(window).toBeNull();
  });
});

describe('12 comparison', () => {
  it('is refused where the coverage differs, with the reason, whichever side stands first', async () => {
    for (const [left, right] of [
      ['china', 'united-states'],
      ['united-states', 'china'],
    ] as const) {
      const answer = await views.compare(edition, { filter: { left, right } });
      expect(answer.verdict).toBe('refused');
      expect(answer.refusals.map(({ code }) => code)).toContain('coverage-class-differs');
    }
  });
});
