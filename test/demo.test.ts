import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildDemo } from '../scripts/demo/build.ts';
import { celacMembers, stateId } from '../scripts/demo/parties.ts';
import { countWords, mostWords, trimQuote } from '../scripts/demo/quotes.ts';
import { type Row, readTable } from '../scripts/demo/tables.ts';
import { looksLikeSentence, reduceTitle } from '../scripts/demo/titles.ts';
import { type EntryBody, type EntryKind, entryBodies, sha256Hex, statementId } from '../src/model/index.ts';
import { parseMapping } from '../src/readers/index.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const demo = join(root, 'demo');
const shared = resolve(root, '..', 'shared');
const hasShared = existsSync(join(shared, 'seed'));

interface Line {
  readonly at: string;
  readonly by: string;
  readonly kind: EntryKind;
  readonly body: unknown;
}
const text = readFileSync(join(demo, 'journal.jsonl'), 'utf8');
const lines = text
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const bodies = <K extends EntryKind>(kind: K): EntryBody<K>[] =>
  lines.filter((line) => line.kind === kind).map((line) => entryBodies[kind].parse(line.body) as EntryBody<K>);

const parties = bodies('party');
const sources = bodies('source');
const statements = bodies('statement');
const commitments = bodies('commitment');
const tellings = bodies('telling');
const table = (name: string): Row[] => readTable(join(demo, 'files', name));

describe('the demo journal', () => {
  it('holds only lines of the agreed shape, none over 60 kB', () => {
    for (const line of text.trimEnd().split('\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(60_000);
    for (const line of lines) {
      expect(line.at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
      expect(line.by).toBe('program:demo/1');
      expect(entryBodies[line.kind].parse(line.body)).toEqual(line.body);
    }
  });

  it('says every id once', () => {
    for (const kind of ['party', 'source', 'instrument', 'commitment', 'work'] as const) {
      const ids = bodies(kind).map((body) => body.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const ids = statements.map(statementId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names nothing that it does not hold, and nothing before it is said except in one kind', () => {
    const held = new Map<string, Set<string>>();
    const hold = (type: string, id: string): void => {
      held.set(type, (held.get(type) ?? new Set()).add(id));
    };
    for (const kind of ['party', 'source', 'instrument', 'commitment', 'work'] as const) {
      for (const body of bodies(kind)) hold(kind, body.id);
    }
    for (const statement of statements) hold('statement', statementId(statement));
    for (const row of table('gcdf3-lac.csv')) hold('activity', `gcdf3-lac:${row.record_id}`);
    for (const row of table('worldbank-lac.csv')) hold('activity', `worldbank-projects-lac-2025:${row.project_id}`);
    const check = (type: string, id: string | null): void => {
      if (id !== null && !held.get(type)?.has(id)) throw new Error(`nothing held as ${type} ${id}`);
    };
    for (const party of parties) {
      for (const member of party.members) check('party', member.party);
      check('source', party.source);
    }
    for (const source of sources) {
      check('party', source.publisher);
      for (const id of [...source.derivedFrom, ...source.cites]) check('source', id);
    }
    for (const instrument of bodies('instrument')) {
      for (const id of instrument.sources) check('source', id);
      for (const one of instrument.parties) check('party', one.party);
    }
    for (const commitment of commitments) {
      check('instrument', commitment.instrument);
      for (const id of [...commitment.promisors, ...commitment.beneficiaries]) check('party', id);
      for (const one of commitment.lineage) check('commitment', one.commitment);
      for (const window of commitment.windows) check('source', window.source);
    }
    for (const statement of statements) {
      check(statement.subject.type, statement.subject.id);
      check('source', statement.source);
      check('party', statement.asserter);
      check('party', statement.reporter);
      check('party', statement.voice?.speaker ?? null);
      for (const relation of statement.relations) check('statement', relation.statement);
    }
    for (const telling of tellings) {
      check('commitment', telling.commitment);
      check('source', telling.source);
      check('statement', telling.statement);
      check('party', telling.actor);
      check('source', telling.window?.source ?? null);
    }
    for (const event of bodies('evidence')) {
      check('commitment', event.commitment);
      check('work', event.work);
      for (const id of event.statements) check('statement', id);
    }
    for (const word of bodies('word')) {
      check('commitment', word.commitment);
      for (const id of word.statements) check('statement', id);
    }
    for (const link of bodies('link')) {
      check('commitment', link.commitment);
      check(link.to.type, link.to.id);
    }
    for (const search of bodies('search')) check('commitment', search.commitment);
    for (const one of bodies('coverage')) {
      check('party', one.partner);
      check('party', one.country);
      check('source', one.basis);
    }
    for (const item of bodies('mission')) {
      for (const one of item.heldAs) if (one.type !== 'view') check(one.type, one.id);
    }
  });

  it('gives every statement a source and quotes at most eight words', () => {
    const tooLong: string[] = [];
    const measure = (words: string | null): void => {
      if (words !== null && countWords(words) > mostWords) tooLong.push(words);
    };
    for (const statement of statements) {
      expect(statement.source).not.toBeNull();
      measure(statement.anchor?.exact ?? null);
      measure(statement.originalValue);
      if (statement.property !== 'found' && statement.value.type === 'text') measure(statement.value.text);
      expect(statement.anchor?.prefix ?? null).toBeNull();
      expect(statement.anchor?.suffix ?? null).toBeNull();
    }
    for (const commitment of commitments) for (const window of commitment.windows) measure(window.words);
    for (const telling of tellings) {
      measure(telling.window?.words ?? null);
      measure(telling.objectAsWritten?.replace(' …', '') ?? null);
    }
    for (const source of sources) if (source.kind === 'document') measure(source.title?.replace(' …', '') ?? null);
    expect(tooLong).toEqual([]);
  });

  it('keeps the article outside and its 130 statements in place', () => {
    const article = sources.find((source) => source.id === 'seed-article')!;
    expect(article.sha256).toBeNull();
    expect(article.licence.mayRepublish).toBe(false);
    const own = statements.filter((statement) => statement.source === 'seed-article');
    expect(own.map((statement) => statement.label)).toEqual(
      Array.from({ length: 130 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`),
    );
    const kinds = new Map<string, number>();
    for (const { kind } of own) kinds.set(kind!, (kinds.get(kind!) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toEqual({
      'quantified-commitment': 4,
      'qualitative-commitment': 29,
      'factual-claim': 33,
      'reported-speech': 15,
      opinion: 49,
    });
    for (const { anchor } of own) {
      expect(anchor?.textSha256).toBe(article.textSha256);
      expect(anchor?.prefixSha256).not.toBeNull();
      expect([...anchor!.exact].length).toBe(anchor!.end! - anchor!.start!);
    }
    for (const { kind, check } of own) if (kind === 'opinion') expect(check?.finding ?? null).toBeNull();
    const quantified = own.filter(({ kind }) => kind === 'quantified-commitment').map(statementId);
    for (const telling of tellings) if (quantified.includes(telling.statement!)) expect(telling.window).toBeNull();
    const unsourced = own.filter(({ flags }) => flags.includes('check-unsourced'));
    expect(unsourced.length).toBeGreaterThan(0);
    expect(own.find(({ label }) => label === 'S49')!.flags).not.toContain('check-unsourced');
  });

  it('tells the scholarships in the article, the speech and the plan, with their lineage', () => {
    const of = tellings.filter((telling) => telling.commitment === 'celac-2025-scholarships');
    expect(of.length).toBeGreaterThanOrEqual(3);
    expect(of.some((telling) => telling.window === null)).toBe(true);
    const rows = new Map(commitments.map((commitment) => [commitment.id, commitment]));
    const bases = rows
      .get('celac-2025-scholarships')!
      .windows.map((window) => [window.start, window.end, window.basis]);
    expect(bases).toEqual([
      ['2025-05-13', '2028-05-12', 'stated'],
      ['2025-01-01', '2027-12-31', 'plan-period'],
    ]);
    const line = (ids: readonly string[]): string[] => ids.map((id) => rows.get(id)!.measure!.quantity);
    expect(line(['celac-2015-scholarships', 'celac-2022-scholarships', 'celac-2025-scholarships'])).toEqual([
      '6000',
      '5000',
      '3500',
    ]);
    expect(line(['celac-2015-training', 'celac-2022-training', 'celac-2025-training'])).toEqual([
      '6000',
      '3000',
      '10000',
    ]);
    const units = tellings
      .filter(({ commitment }) => commitment === 'celac-2025-poverty-training')
      .map(({ measure }) => measure?.unit);
    expect(new Set(units)).toEqual(new Set(['course', 'training-place']));
    const conversions = statements.filter(({ property }) => property === 'converted-value');
    const values = conversions.map(({ value }) => (value.type === 'measure' ? value.measure.quantity : ''));
    for (const value of ['9000000000', '8330000000', '9200000000', '10000000000']) expect(values).toContain(value);
    for (const { asserter } of conversions) expect(asserter).not.toBeNull();
  });

  it('holds the counts that it claims', () => {
    const documents = sources.filter((source) => source.kind === 'document' && source.url !== null);
    expect(documents.length).toBeGreaterThanOrEqual(60);
    expect(statements.filter(({ label }) => /^F\d{4}$/.test(label ?? '')).length).toBeGreaterThanOrEqual(150);
    expect(commitments.length).toBeGreaterThanOrEqual(100);
    expect(table('gcdf3-lac.csv').length).toBe(1187);
    expect(table('worldbank-lac.csv').length).toBe(5120);
    expect(table('honduras-aid-platform.csv').length).toBe(1076);
    expect(celacMembers.length).toBe(33);
    const celac = parties.find(({ id }) => id === 'celac')!;
    expect(celac.members.map(({ party }) => party)).toEqual(celacMembers.map(stateId));
    const coverage = bodies('coverage');
    for (const code of celacMembers) {
      for (const partner of [
        'china',
        'world-bank',
        'united-states',
        'eu',
        'united-kingdom',
        'canada',
        'japan',
        'idb',
        'caf',
      ]) {
        expect(coverage.some((one) => one.partner === partner && one.country === stateId(code))).toBe(true);
      }
    }
  });

  it('holds promises of many partners, not of one', () => {
    const promisors = new Set(commitments.flatMap((commitment) => commitment.promisors));
    for (const id of [
      'china',
      'united-states',
      'team-europe',
      'spain',
      'united-kingdom',
      'canada',
      'jica',
      'india',
      'caf',
      'idb',
      'cdb',
      'world-bank',
      'imf',
    ]) {
      expect(promisors).toContain(id);
    }
  });

  it('never writes 0 for what is not known', () => {
    for (const { measure } of commitments) expect(measure?.quantity ?? '1').not.toBe('0');
    for (const row of table('worldbank-lac.csv')) {
      for (const column of ['commitment_usd', 'ibrd_usd', 'ida_usd', 'grant_usd', 'project_cost_usd'])
        expect(row[column]).not.toBe('0');
    }
    for (const row of table('gcdf3-lac.csv')) expect(row.amount_constant_2021_usd).not.toBe('0');
  });
});

describe('the demo files', () => {
  it('have the hashes that their sources name, and mappings that are read', () => {
    const hashes = new Set(
      readdirSync(join(demo, 'files')).map((name) => sha256Hex(readFileSync(join(demo, 'files', name)))),
    );
    const datasets = sources.filter((source) => source.sha256 !== null);
    expect(datasets.length).toBe(13);
    for (const { sha256, reader, licence } of datasets) {
      expect(hashes).toContain(sha256);
      expect(hashes).toContain(reader!.mapping);
      expect(licence.mayRepublish).toBe(true);
    }
    for (const name of readdirSync(join(demo, 'files')).filter((one) => one.endsWith('.mapping.json'))) {
      expect(parseMapping(readFileSync(join(demo, 'files', name), 'utf8')).mapping).toBe(1);
    }
  });

  it('carry titles made from facts', () => {
    const sentences = table('gcdf3-lac.csv')
      .map((row) => row.title!)
      .filter((title) => looksLikeSentence(title) || / · .*\b(provides|donates)\b/.test(title));
    expect(sentences).toEqual([]);
  });

  it('keep invented documents out of the ledger', () => {
    for (const name of readdirSync(join(demo, 'examples'))) {
      const example = readFileSync(join(demo, 'examples', name), 'utf8');
      expect(example).toMatch(/^(EXAMPLE DOCUMENT|DOCUMENTO DE EJEMPLO)/);
      for (const invented of ['Northmark', 'Valdenorte', 'Seven Keys', 'Islas Claras'])
        expect(text).not.toContain(invented);
    }
  });
});

describe('making the demo', () => {
  it('reduces a sentence to the name of the thing', () => {
    const reduced = reduceTitle(
      'Some Bank provides $12.3 million loan for Phase 2 of 10MW Alta Dam Project (Linked to Project ID#12345)',
      'Nowhere',
    );
    expect(reduced.thing).toBe('10MW Alta Dam, phase 2');
    expect(reduced.flow).toBe('loan');
  });

  it('cuts a quote to eight words that hold the number', () => {
    const quote = 'In the coming years the fund will offer as many as 4,200 places to the students of the two islands';
    const cut = trimQuote(quote, '4200');
    expect(quote).toContain(cut);
    expect(cut).toContain('4,200');
    expect(countWords(cut)).toBe(8);
    expect(countWords('提供3500个政府奖学金名额')).toBe(6);
  });

  it.skipIf(!hasShared)('gives the committed bytes again (needs ../shared)', () => {
    for (const [path, made] of buildDemo(shared)) {
      expect(sha256Hex(readFileSync(join(demo, path))), path).toBe(sha256Hex(made));
    }
  });
});
