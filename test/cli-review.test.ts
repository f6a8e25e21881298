// Candidates, the file in which a person decides on them, and what becomes of each row. All facts are invented.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLedger, verifyLedger } from '../src/ledger/index.ts';
import { type Entry, type Statement, statementId } from '../src/model/index.ts';
import { readSheet } from '../src/readers/index.ts';
import { reviewColumns } from '../src/review/index.ts';
import { freshFolder, inProcess, jsonOf, type Ran } from './cli-program.ts';

const words = `Comunicado conjunto (texto inventado)
La República de Ejemplia otorgará 1.200 becas a estudiantes de la región en los próximos tres años.
También se compromete a construir 40 escuelas rurales y a conceder un préstamo de 25 millones de dólares.
Ambas partes acordaron fortalecer el diálogo sobre el clima.
El ministro dijo que «la cooperación es la mejor de todas».
=1+1 no es una promesa, es una fórmula.
`;
const party = (id: string) =>
  JSON.stringify({ id, type: 'state', name: { en: `${id} (fixture)`, es: `${id} (ficticia)` } });

let folder: string;
const inside = (name: string) => join(folder, name);
const obras = (...args: string[]): Promise<Ran> => inProcess(folder, args);
const well = async (...args: string[]) => {
  const ran = await obras(...args, '--json');
  expect(ran, args.join(' ')).toMatchObject({ code: 0 });
  return jsonOf(ran);
};
beforeEach(async () => {
  folder = freshFolder();
  writeFileSync(inside('c.txt'), words);
  await well('init');
  await well('gather', 'c.txt', '--as', 'comunicado', '--language', 'es', '--published', '2026-03-12');
  await well('say', 'party', '--body', party('ejemplia'));
  await well('read', 'comunicado', '--candidates', '--out', 'review.csv');
});

interface Sheet {
  readonly columns: readonly string[];
  readonly rows: Record<string, string>[];
}
const sheet = (): Sheet => {
  const { columns, rows } = readSheet('review.csv', readFileSync(inside('review.csv')));
  return { columns, rows: rows.map(({ cells }) => Object.fromEntries(cells)) };
};
/** Every cell in quotes, as it stands: what a spreadsheet saves. */
const saved = ({ columns, rows }: Sheet, separator: string, end: string): string =>
  [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator) + end)
    .join('');
const save = (made: Sheet, name = 'review.csv') => writeFileSync(inside(name), saved(made, ',', '\r\n'));
/** Fills in the cells of the first row that quotes these words; the row as a spreadsheet counts. */
function decide(quote: string, cells: Record<string, string>, name = 'review.csv'): number {
  const { columns, rows } = sheet();
  const at = rows.findIndex((row) => row.quote?.includes(quote));
  expect(at, quote).toBeGreaterThanOrEqual(0);
  rows[at] = { ...rows[at], ...cells };
  save({ columns, rows }, name);
  return at + 2;
}
async function entries(): Promise<Entry[]> {
  const ledger = await openLedger(inside('obras/ledger'), { readOnly: true });
  try {
    const all: Entry[] = [];
    for await (const entry of ledger.entries()) all.push(entry);
    return all;
  } finally {
    await ledger.close();
  }
}
const statements = async (): Promise<Statement[]> =>
  (await entries()).flatMap((entry) => (entry.kind === 'statement' ? [entry.body] : []));
interface Reported {
  readonly rows: number;
  readonly accepted: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly held: number;
  readonly undecided: number;
  readonly refused: number;
  readonly entries: Record<string, number>;
  readonly findings: readonly {
    code: string;
    severity: string;
    params: Record<string, string>;
    locator: { line: number; path: string } | null;
    sentence: string;
  }[];
}
async function say(file = 'review.csv', ...more: string[]): Promise<Reported & { code: number | null }> {
  const ran = await obras('say', '--from', file, ...more, '--json');
  const told = jsonOf(ran) as unknown as Reported;
  expect(told.rows).toBe(told.accepted + told.corrected + told.rejected + told.held + told.undecided + told.refused);
  return { code: ran.code, ...told };
}

const scholarships = {
  decision: 'accept',
  commitment: 'ejemplia-becas',
  title_en: '1,200 scholarships (fixture)',
  title_es: '1.200 becas (ficticias)',
  promisors: 'ejemplia',
  test_en: 'A count.',
  test_es: 'Un recuento.',
  reviewer: 'A. Fixture',
};

describe('candidates', () => {
  it('stand with kind, place, measure, window or that there is none, and reasons', async () => {
    const { candidates, kinds } = (await well('read', 'comunicado', '--candidates')) as unknown as {
      candidates: {
        text: string;
        start: number;
        end: number;
        kind: string;
        paragraph: number;
        measure: { quantity: string; unit: string } | null;
        window: { end: string } | null;
        flags: string[];
        reasons: unknown[];
      }[];
      kinds: Record<string, number>;
    };
    expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(candidates.length);
    expect(kinds['quantified-commitment']).toBe(3);
    expect(candidates.every(({ reasons }) => reasons.length > 0)).toBe(true);
    const schools = candidates.find(({ text }) => text.includes('40 escuelas'));
    expect(schools).toMatchObject({ paragraph: 3, measure: { quantity: '40', unit: 'school' }, window: null });
    expect(schools?.flags).toContain('window-missing');
    expect(candidates.find(({ text }) => text.includes('1.200 becas'))?.window?.end).toBe('2029-03-11');
    const table = await obras('read', 'comunicado', '--candidates', '--lang', 'es');
    expect(table.out).toMatch(/40 school +sin plazo/);
    expect(table.out).toContain(`${candidates.length} candidatas`);
  });
  it('of a file that is not gathered are shown, and no review file is written of them', async () => {
    const shown = await obras('read', 'c.txt', '--candidates', '--language', 'es');
    expect([shown.code, shown.err]).toEqual([0, expect.stringContaining('obras gather c.txt --as ID')]);
    const asked = await obras('read', 'c.txt', '--candidates', '--language', 'es', '--out', 'other.csv');
    expect([asked.code, existsSync(inside('other.csv'))]).toEqual([2, false]);
    const mute = await obras('read', 'c.txt', '--candidates', '--json');
    expect([mute.code, jsonOf(mute).detail]).toEqual([2, expect.stringContaining('language')]);
  });
  it('go to a file that a spreadsheet opens and runs nothing of, and never over another', async () => {
    const text = readFileSync(inside('review.csv'), 'utf8');
    expect(text.startsWith('\ufeffsource,start,end,')).toBe(true);
    expect(sheet().columns).toEqual([...reviewColumns]);
    for (const cell of sheet().rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@]/);
    const again = await obras('read', 'comunicado', '--candidates', '--out', 'review.csv', '--json');
    expect([again.code, jsonOf(again).code]).toEqual([2, 'usage-invalid']);
    expect(readFileSync(inside('review.csv'), 'utf8')).toBe(text);
  });
});

describe('a decided row', () => {
  it('that is accepted becomes a statement with its anchor, a commitment and its telling', async () => {
    decide('1.200 becas', { ...scholarships, occasion: 'communique', note: 'read twice' });
    expect(await say()).toMatchObject({
      code: 0,
      accepted: 1,
      refused: 0,
      entries: { statement: 1, commitment: 1, telling: 1 },
    });
    const [statement] = await statements();
    expect(statement).toMatchObject({
      kind: 'quantified-commitment',
      source: 'comunicado',
      enteredBy: 'A. Fixture',
      reviewStatus: 'accepted',
      assertedAt: '2026-03-12',
      anchor: { source: 'comunicado', paragraph: 2, prefix: null },
    });
    expect([...words.normalize()].slice(statement?.anchor?.start ?? 0, statement?.anchor?.end ?? 0).join('')).toBe(
      statement?.anchor?.exact,
    );
    const all = await entries();
    expect(all.find(({ kind }) => kind === 'commitment')?.body).toMatchObject({
      id: 'ejemplia-becas',
      class: 'quantified',
      measure: { quantity: '1200', unit: 'scholarship' },
      windows: [{ end: '2029-03-11', basis: 'stated', words: 'en los próximos tres años', source: 'comunicado' }],
      settlementTest: { en: 'A count.', es: 'Un recuento.' },
    });
    expect(all.find(({ kind }) => kind === 'telling')?.body).toMatchObject({
      commitment: 'ejemplia-becas',
      statement: statementId(statement as Statement),
      occasion: 'communique',
      actor: 'ejemplia',
      language: 'es',
    });
    expect((await verifyLedger(inside('obras/ledger'))).ok).toBe(true);
    expect((await obras('build', '--as-of', '2026-11-24')).code).toBe(0);
  });
  it('that is corrected says what the person says, not what was proposed', async () => {
    decide('40 escuelas', {
      decision: 'Corregir',
      correct_quantity: '41',
      correct_comparator: 'about',
      correct_window_words: 'en los próximos tres años',
      correct_window_end: '2029',
      title_en: '41 schools (fixture)',
      title_es: '41 escuelas (ficticias)',
      promisors: 'ejemplia',
    });
    expect(await say()).toMatchObject({ code: 0, corrected: 1, entries: { statement: 1, commitment: 1, telling: 1 } });
    expect((await entries()).find(({ kind }) => kind === 'commitment')?.body).toMatchObject({
      id: '41-schools-fixture',
      measure: { quantity: '41', unit: 'school', comparator: 'about' },
      windows: [{ start: null, end: '2029', basis: 'stated' }],
      settlementTest: null,
    });
  });
  it('that is corrected to nothing has nothing', async () => {
    decide('1.200 becas', {
      ...scholarships,
      decision: 'correct',
      correct_window_words: 'none',
      correct_window_start: 'none',
      correct_window_end: 'ninguno',
    });
    expect(await say()).toMatchObject({ code: 0, corrected: 1 });
    expect((await entries()).find(({ kind }) => kind === 'commitment')?.body).toMatchObject({ windows: [] });
  });
  it('that is rejected is kept as a rejected statement with its note', async () => {
    decide('25 millones', { decision: 'rechazar', note: 'no lender named', reviewer: 'A. Fixture' });
    expect(await say()).toMatchObject({ code: 0, rejected: 1, entries: { statement: 1 } });
    expect(await statements()).toMatchObject([
      { reviewStatus: 'rejected', check: { finding: null, note: 'no lender named' } },
    ]);
  });
  it('of reported speech keeps whose words they are said to be', async () => {
    decide('El ministro dijo', { decision: 'accept' });
    expect(await say()).toMatchObject({ code: 0, accepted: 1 });
    expect(await statements()).toMatchObject([
      { kind: 'reported-speech', enteredBy: 'command-line', voice: { speaker: null, speakerAsWritten: 'El ministro' } },
    ]);
  });
  it('whose words a spreadsheet would run anchors all the same', async () => {
    decide('no es una promesa', { decision: 'accept' });
    expect(await say()).toMatchObject({ code: 0, accepted: 1 });
    expect((await statements())[0]?.anchor?.exact.startsWith('=1+1')).toBe(true);
  });
});

describe('the same file again', () => {
  it('adds nothing, in whatever dialect a spreadsheet saves it', async () => {
    decide('1.200 becas', scholarships);
    decide('25 millones', { decision: 'reject', reviewer: 'A. Fixture' });
    expect(await say('review.csv', '--dry-run')).toMatchObject({ code: 0, accepted: 1, rejected: 1 });
    expect(await statements()).toHaveLength(0);
    expect(await say()).toMatchObject({ accepted: 1, rejected: 1 });
    const before = await entries();
    expect(await say()).toMatchObject({ code: 0, held: 2, accepted: 0, rejected: 0, entries: {} });
    writeFileSync(inside('semicolon.csv'), Buffer.from(saved(sheet(), ';', '\n'), 'latin1'));
    writeFileSync(inside('wide.txt'), Buffer.from(`\ufeff${saved(sheet(), '\t', '\r\n')}`, 'utf16le'));
    expect(await say('semicolon.csv')).toMatchObject({ code: 0, held: 2, entries: {} });
    expect(await say('wide.txt')).toMatchObject({ code: 0, held: 2, entries: {} });
    expect(await entries()).toEqual(before);
  });
  it('with another decision replaces the last one of this person and no other’s', async () => {
    decide('25 millones', { decision: 'accept', reviewer: 'A. Fixture' });
    await say();
    decide('25 millones', { decision: 'reject', reviewer: 'B. Fixture' });
    expect(await say()).toMatchObject({ rejected: 1 });
    decide('25 millones', { decision: 'reject', reviewer: 'A. Fixture' });
    expect(await say()).toMatchObject({ rejected: 1 });
    const [first, other, last] = await statements();
    expect(other?.relations).toEqual([]);
    expect(last?.relations).toEqual([{ kind: 'supersedes', statement: statementId(first as Statement) }]);
    expect(await say()).toMatchObject({ held: 1 });
  });
  it('with a commitment that is named later adds the commitment alone', async () => {
    decide('1.200 becas', { decision: 'accept', reviewer: 'A. Fixture' });
    expect(await say()).toMatchObject({ entries: { statement: 1 } });
    decide('1.200 becas', scholarships);
    expect(await say()).toMatchObject({ accepted: 1, entries: { commitment: 1, telling: 1 } });
  });
});

it('a file in which nothing is decided says nothing, and says what to do', async () => {
  const ran = await obras('say', '--from', 'review.csv');
  expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('Fill in the column “decision”')]);
  expect(await say()).toMatchObject({ code: 0, undecided: sheet().rows.length, entries: {} });
});

describe('a row that is wrong', () => {
  const becas = '1.200 becas';
  const wrong: readonly (readonly [string, string, Record<string, string>, string, string])[] = [
    ['a decision that is none', becas, { decision: 'maybe' }, 'decision', 'review-decision-unknown'],
    ['a correction of nothing', becas, { decision: 'correct' }, 'decision', 'review-correction-missing'],
    [
      'a correction that was not asked for',
      becas,
      { decision: 'accept', correct_kind: 'opinion' },
      'correct_kind',
      'review-correction-unasked',
    ],
    [
      'a correction without a place',
      becas,
      { decision: 'correct', correct_quantity: '7' },
      'correct_quantity',
      'review-correction-homeless',
    ],
    [
      'a source that is not held',
      becas,
      { decision: 'accept', source: 'elsewhere' },
      'source',
      'review-source-unknown',
    ],
    ['no source', becas, { decision: 'accept', source: '' }, 'source', 'review-cell-empty'],
    ['a start that is no number', becas, { decision: 'accept', start: '1e3' }, 'start', 'review-not-whole'],
    [
      'a quote that is changed by one letter',
      becas,
      { decision: 'accept', quote: 'La República de Ejemplia otorgara' },
      'quote',
      'review-quote-differs',
    ],
    [
      'a quote that stands elsewhere',
      becas,
      { decision: 'reject', quote: '40 escuelas' },
      'start',
      'review-quote-elsewhere',
    ],
    [
      'a place beyond the end',
      becas,
      { decision: 'accept', start: '99999', end: '100000', quote: 'nowhere' },
      'quote',
      'review-quote-differs',
    ],
    ['a kind that is none', becas, { decision: 'accept', kind: 'promise' }, 'kind', 'review-value-unlisted'],
    [
      'a corrected kind that is none',
      becas,
      { decision: 'correct', correct_kind: 'promise' },
      'correct_kind',
      'review-value-unlisted',
    ],
    [
      'a number with separators',
      becas,
      { ...scholarships, decision: 'correct', correct_quantity: '1,200' },
      'correct_quantity',
      'review-value-invalid',
    ],
    [
      'a number that can be read in two ways',
      becas,
      { ...scholarships, decision: 'correct', correct_quantity: '1.200' },
      'correct_quantity',
      'review-number-ambiguous',
    ],
    [
      'a date as a spreadsheet rewrites it',
      becas,
      { ...scholarships, window_end: '11/03/2029' },
      'window_end',
      'review-value-invalid',
    ],
    [
      'a window that no words state',
      '40 escuelas',
      { ...scholarships, decision: 'correct', correct_window_end: '2030' },
      'correct_window_end',
      'review-window-unstated',
    ],
    [
      'a window of other words',
      '40 escuelas',
      { ...scholarships, decision: 'correct', correct_window_words: 'by 2030' },
      'correct_window_words',
      'review-window-elsewhere',
    ],
    [
      'a party that is not held',
      becas,
      { ...scholarships, promisors: 'ejemplia; nadie' },
      'promisors',
      'review-not-held',
    ],
    ['an instrument that is not held', becas, { ...scholarships, instrument: 'plan' }, 'instrument', 'review-not-held'],
    ['no promisor', becas, { ...scholarships, promisors: '' }, 'promisors', 'review-cell-needed'],
    ['a title in one language', becas, { ...scholarships, title_en: '' }, 'title_en', 'review-cell-needed'],
    ['a test in one language', becas, { ...scholarships, test_es: '' }, 'test_es', 'review-cell-needed'],
    ['an id that is none', becas, { ...scholarships, commitment: 'Becas 2026' }, 'commitment', 'review-value-invalid'],
    ['a commitment that is none', 'El ministro dijo', { ...scholarships }, 'commitment', 'review-no-commitment'],
    ['an occasion that is none', becas, { ...scholarships, occasion: 'party' }, 'occasion', 'review-value-unlisted'],
    [
      'no number for what counts',
      'fortalecer el diálogo',
      { ...scholarships, decision: 'correct', correct_kind: 'quantified-commitment' },
      'correct_quantity',
      'review-cell-needed',
    ],
  ];
  it.each(wrong)(
    '%s: a finding with row and column, nothing said of it, the others said',
    async (_, quote, cells, column, code) => {
      const row = decide(quote, cells);
      decide('25 millones', { decision: 'reject' });
      const told = await say();
      expect(told).toMatchObject({
        code: 3,
        rejected: 1,
        refused: 1,
        accepted: 0,
        corrected: 0,
        entries: { statement: 1 },
      });
      const found = told.findings.filter(({ severity }) => severity === 'error');
      expect(found.map((each) => each.params.column)).toContain(column);
      const own = found.find((each) => each.params.column === column);
      expect(own).toMatchObject({ code, params: { row: String(row) }, locator: { line: row, path: column } });
      expect(own?.sentence).toMatch(/\S{3}/);
      expect(await statements()).toHaveLength(1);
      const spanish = await obras('say', '--from', 'review.csv', '--dry-run', '--lang', 'es');
      expect(spanish.out).toContain('no admitidas 1');
      expect(spanish.out).not.toContain(own?.sentence);
    },
  );
  it('of which the document was never archived, or is data, says so', async () => {
    const source = {
      kind: 'document',
      licence: { id: 'unknown', mayRepublish: false },
      sourceClass: 'unknown',
      interest: 'unknown',
    };
    await well('say', 'source', '--body', JSON.stringify({ ...source, id: 'unseen' }));
    writeFileSync(inside('x.xml'), '<iati-activities version="2.03"></iati-activities>');
    await well('gather', 'x.xml', '--as', 'data', '--dataset');
    decide(becas, { decision: 'accept', source: 'unseen' });
    decide('25 millones', { decision: 'accept', source: 'data' });
    expect((await say()).findings.map(({ code }) => code)).toEqual(['review-source-bytes', 'review-source-data']);
  });
  it('twice in the file, or filled in without a decision, is told', async () => {
    decide(becas, { note: 'look again' });
    decide('25 millones', { decision: 'accept' });
    const { columns, rows } = sheet();
    save({ columns, rows: [...rows, rows.find((row) => row.decision === 'accept') as Record<string, string>] });
    const told = await say();
    expect(told).toMatchObject({ code: 3, accepted: 1, refused: 1, entries: { statement: 1 } });
    expect(told.findings).toMatchObject([
      { code: 'review-decision-missing', severity: 'warning' },
      { code: 'review-row-repeated', severity: 'error', params: { row: String(rows.length + 2) } },
    ]);
  });
  it('does not change a commitment that is held, and is told when it would', async () => {
    decide(becas, scholarships);
    await say();
    decide(becas, { ...scholarships, title_en: 'Other (fixture)' });
    expect((await say()).findings).toMatchObject([{ code: 'review-commitment-differs', severity: 'warning' }]);
    decide(becas, { decision: '' });
    decide('40 escuelas', { ...scholarships, commitment: '', title_en: 'Ejemplia becas' });
    const told = await say();
    expect(told).toMatchObject({ code: 3, refused: 1 });
    expect(told.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'review-commitment-differs', params: { value: 'ejemplia-becas' } },
    ]);
    expect((await entries()).filter(({ kind }) => kind === 'commitment')).toHaveLength(1);
  });
  it('in a file that is broken costs itself; a file that is none is refused whole', async () => {
    decide(becas, { decision: 'reject' });
    writeFileSync(inside('review.csv'), `${readFileSync(inside('review.csv'), 'utf8')}a"b,1\r\n`);
    expect(await say()).toMatchObject({ code: 3, rejected: 1, refused: 1 });
    writeFileSync(inside('other.csv'), 'a,b\n1,2\n');
    const ran = await obras('say', '--from', 'other.csv', '--json');
    expect([ran.code, jsonOf(ran)]).toMatchObject([
      3,
      { code: 'input-invalid', params: { columns: 'source start end quote kind decision' } },
    ]);
  });
});

const shared = join(import.meta.dirname, '..', '..', 'shared', 'seed', '000_3eb64e5cd8fc92c8.txt');
describe.skipIf(!existsSync(shared))('the article (../shared/seed)', () => {
  it('has its four promises with a number among the candidates, each without a window', async () => {
    writeFileSync(inside('article.txt'), readFileSync(shared));
    const gathered = (await well('gather', 'article.txt', '--as', 'article', '--language', 'en')) as unknown as {
      source: { mediaType: string };
    };
    expect(gathered.source.mediaType).toBe('text/plain');
    await well('read', 'article', '--candidates', '--out', 'article.csv');
    const { rows } = readSheet('article.csv', readFileSync(inside('article.csv')));
    const promised = rows.map(({ cells }) => cells).filter((cells) => cells.get('kind') === 'quantified-commitment');
    expect(
      promised.map((cells) => [
        cells.get('quantity'),
        cells.get('unit'),
        cells.get('window_end'),
        cells.get('flags')?.includes('window-missing'),
      ]),
    ).toEqual([
      ['3500', 'scholarship', '', true],
      ['10000', 'course', '', true],
      ['300', 'course', '', true],
      ['300', 'project', '', true],
    ]);
  });
});
