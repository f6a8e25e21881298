// One reader's way through the program, each step a process of its own, from an empty folder to an answer that cannot
// vanish. The facts are invented: Ejemplia, its ministry and its scholarships do not exist.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvText } from '../src/edition/index.ts';
import { readSheet } from '../src/readers/index.ts';
import { freshFolder, jsonOf, obras, type Ran, serving } from './cli-program.ts';

const words = `Comunicado de la reunión de ministros (texto inventado)
La República de Ejemplia otorgará 1.200 becas a estudiantes de la región en los próximos tres años.
También construirá 40 escuelas rurales.
`;
const done = 'Ejemplia entregó las 1.200 becas (texto inventado).\n';
const commitment = 'ejemplia-becas-2026';

/** Fills in the row of a review file whose words hold `quote`, as a person would in a spreadsheet. */
function decide(path: string, quote: string, cells: Readonly<Record<string, string>>): void {
  const { columns, rows } = readSheet('review', readFileSync(path));
  const filled = rows.map(({ cells: own }) => {
    const isThis = own.get('quote')?.includes(quote) === true;
    return columns.map((name) => (isThis ? cells[name] : undefined) ?? own.get(name) ?? '');
  });
  writeFileSync(path, csvText(columns, filled));
}

/** Some forty processes, on a machine that may be slow. */
const patience = { timeout: 600_000 };

describe('from a text to an answer', patience, () => {
  it('keeps, reads, decides, builds, verifies, exports, serves, answers, and notices what is taken away', async () => {
    const folder = freshFolder();
    const inside = (...path: string[]) => join(folder, ...path);
    const step = async (args: string[]): Promise<Ran> => {
      const ran = await obras(folder, args);
      expect(ran, args.join(' ')).toMatchObject({ code: 0 });
      return ran;
    };
    const say = (kind: string, body: unknown) =>
      step(['say', kind, '--body', JSON.stringify(body), '--by', 'A. Fixture']);
    const labelOf = async () => {
      const told = jsonOf(await step(['assess', commitment, '--json'])) as unknown as { assessment: { label: string } };
      return told.assessment.label;
    };
    const build = async () => String(jsonOf(await step(['build', '--json'])).edition);

    writeFileSync(inside('comunicado.txt'), words);
    writeFileSync(inside('informe.txt'), done);
    await step(['init']);
    const gathered = await step([
      'gather',
      'comunicado.txt',
      '--as',
      'comunicado-2026',
      '--language',
      'es',
      '--published',
      '2026-03-12',
      '--licence',
      'CC0-1.0',
      '--may-republish',
    ]);
    expect(gathered.out).toContain('text/plain');
    expect(gathered.err).toContain('Next: obras read comunicado-2026');
    await step([
      'gather',
      'informe.txt',
      '--as',
      'informe-2026',
      '--language',
      'es',
      '--published',
      '2026-11-01',
      '--class',
      'provider-official',
      '--interest',
      'provider',
    ]);
    await say('party', {
      id: 'ejemplia',
      type: 'state',
      name: { en: 'Ejemplia (fixture)', es: 'Ejemplia (ficticia)' },
    });
    await say('party', {
      id: 'receptora',
      type: 'state',
      name: { en: 'Receptora (fixture)', es: 'Receptora (ficticia)' },
    });

    const table = await step(['read', 'comunicado-2026', '--candidates']);
    expect(table.out).toMatch(/1200 scholarship .*2026-03-12\/2029-03-11/);
    expect(table.out).toMatch(/40 school .*no window/);
    await step(['read', 'comunicado-2026', '--candidates', '--out', 'review.csv']);
    const twice = await obras(folder, ['read', 'comunicado-2026', '--candidates', '--out', 'review.csv']);
    expect(twice.code).toBe(2);

    decide(inside('review.csv'), '1.200 becas', {
      decision: 'accept',
      commitment,
      title_en: '1,200 scholarships (fixture)',
      title_es: '1.200 becas (ficticias)',
      promisors: 'ejemplia',
      beneficiaries: 'receptora',
      test_en: 'A count of awards.',
      test_es: 'Un recuento de becas otorgadas.',
      occasion: 'communique',
      reviewer: 'A. Fixture',
    });
    decide(inside('review.csv'), '40 escuelas', {
      decision: 'reject',
      reviewer: 'A. Fixture',
      note: 'no ministry named',
    });
    const said = await step(['say', '--from', 'review.csv', '--json']);
    expect(jsonOf(said)).toMatchObject({
      rows: 3,
      accepted: 1,
      rejected: 1,
      undecided: 1,
      refused: 0,
      entries: { statement: 2, commitment: 1, telling: 1 },
    });
    expect(jsonOf(await step(['say', '--from', 'review.csv', '--json']))).toMatchObject({ held: 2, entries: {} });

    const statement = {
      subject: { type: 'source', id: 'informe-2026' },
      property: 'says',
      value: { type: 'text', text: done.trim(), language: 'es' },
      kind: 'factual-claim',
      source: 'informe-2026',
      asserter: 'ejemplia',
      assertedAt: '2026-11-01',
      enteredBy: 'A. Fixture',
    };
    const { receipts } = jsonOf(
      await step(['say', 'statement', '--body', JSON.stringify(statement), '--json']),
    ) as unknown as { receipts: { index: number }[] };
    expect(receipts).toHaveLength(1);
    const { entryBodies, statementId } = await import('../src/model/index.ts');
    await say('evidence', {
      commitment,
      what: { en: 'It says that they were awarded (fixture).', es: 'Dice que se otorgaron (ficticio).' },
      on: '2026-11-01',
      stage: 'delivered',
      quantity: { quantity: '1200', unit: 'scholarship' },
      statements: [statementId(entryBodies.statement.parse(statement))],
    });

    const first = await build();
    expect(await labelOf()).toBe('reported-delivered');
    expect((await step(['verify'])).out).toContain('✔ nothing was changed');
    expect((await step(['verify', first, '--lang', 'es'])).out).toContain('✔ nada ha cambiado');
    const files = (await step(['export', '--to', 'out', '--tables', 'commitment', 'statement'])).out;
    expect(files).toContain('commitment.csv');
    expect(readFileSync(inside('out', 'commitment.csv'), 'utf8')).toContain(commitment);

    const site = await serving(folder);
    const page = await (await fetch(`${site.url}/es/commitment/${commitment}`)).text();
    expect(page).toContain('1.200 becas (ficticias)');
    expect(page).toContain('La República de Ejemplia otorgará');
    const stopped = await site.stop('SIGINT');
    expect({ ...stopped, out: '' }).toMatchObject({ code: 0 });

    await step([
      'say',
      'answer',
      '--commitment',
      commitment,
      '--party',
      'receptora',
      '--verdict',
      'dispute',
      '--reason',
      'We know of 300 (fixture).',
      '--receipt',
      'answer.json',
    ]);
    expect(await build()).not.toBe(first);
    expect(await labelOf()).toBe('reported-delivered-disputed');

    const asked = jsonOf(
      await step(['say', 'invite', '--commitment', commitment, '--party', 'receptora', '--json']),
    ) as unknown as { address: string; token: string };
    expect(asked.address).toContain(asked.token);
    expect(readFileSync(inside('obras/ledger/journal/000000.jsonl'), 'utf8')).not.toContain(asked.token);
    await build();
    const open = await serving(folder);
    const form = `${open.url}${new URL(asked.address).pathname}`;
    expect(await (await fetch(form)).text()).toContain('method="post"');
    const sent = await fetch(form, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: open.url },
      body: new URLSearchParams({
        item: `commitment:${commitment}`,
        verdict: 'confirm',
        reason: 'Counted again (fixture).',
        signedAs: 'Registry (fixture)',
        step: 'send',
      }).toString(),
    });
    expect(sent.status).toBe(303);
    expect((await open.stop('SIGTERM')).code).toBe(0);
    await build();
    expect(await labelOf()).toBe('delivered');

    const elsewhere = inside('elsewhere');
    mkdirSync(elsewhere);
    const alone = await obras(elsewhere, ['verify', '--receipt', '../answer.json', '--json']);
    expect([alone.code, jsonOf(alone).ok]).toEqual([0, true]);
    expect((await step(['verify', '--receipt', 'answer.json'])).out).toContain('journal');

    const journal = inside('obras/ledger/journal/000000.jsonl');
    const lines = readFileSync(journal, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('We know of 300 (fixture).'));
    writeFileSync(journal, lines.filter((_, index) => index !== at).join('\n'));
    const noticed = await obras(folder, ['verify', '--json']);
    expect(noticed.code).toBe(5);
    const { problems } = jsonOf(noticed) as unknown as { problems: { part: string; where: string }[] };
    expect(problems.some(({ part, where }) => part === 'journal' && where.includes(`line ${at + 1}`))).toBe(true);
    expect((await obras(folder, ['verify', '--receipt', 'answer.json'])).code).toBe(5);
    expect((await obras(folder, ['build'])).code).toBe(5);
    expect(readdirSync(inside('obras/editions/editions')).length).toBeGreaterThan(2);
  });
});

describe('bytes that nobody signed', patience, () => {
  it('are named by verify and doctor, are no part of the journal, and go with the next write', async () => {
    const folder = freshFolder();
    const party = (id: string) => JSON.stringify({ id, type: 'state', name: { en: id, es: id } });
    await obras(folder, ['init']);
    await obras(folder, ['say', 'party', '--body', party('one')]);
    const journal = join(folder, 'obras/ledger/journal/000000.jsonl');
    const whole = readFileSync(journal, 'utf8');
    writeFileSync(journal, `${whole}{"at":"2026`);
    const verified = await obras(folder, ['verify']);
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('11 bytes after the last signed entry')]);
    expect(jsonOf(await obras(folder, ['verify', '--json']))).toMatchObject({ ok: true, unsignedBytes: 11 });
    const examined = await obras(folder, ['doctor', '--lang', 'es']);
    expect([examined.code, examined.out]).toEqual([
      0,
      expect.stringContaining('11 bytes después del último asiento firmado'),
    ]);
    await obras(folder, ['say', 'party', '--body', party('two')]);
    expect(jsonOf(await obras(folder, ['verify', '--json']))).toMatchObject({ ok: true, unsignedBytes: 0 });
    expect(readFileSync(journal, 'utf8').startsWith(whole)).toBe(true);
  });
});
