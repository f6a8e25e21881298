// What the program says about itself and about a command line that it cannot follow.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '../src/model/index.ts';
import { freshFolder, inProcess, jsonOf, obras, type Ran } from './cli-program.ts';

const commands = [
  'init',
  'gather',
  'read',
  'say',
  'contributions',
  'outbox',
  'journal',
  'forget',
  'link',
  'assess',
  'build',
  'verify',
  'witness',
  'cosign',
  'checkpoint',
  'export',
  'serve',
  'access',
  'doctor',
  'config',
];

/** The first line of a problem, as a person sees it, with what it says and what to do. */
function problemOf({ err }: Ran): { code: string; detail: string; act: string } {
  const [, code = '', detail = '', act = ''] = /^obras: .+ \(([a-z-]+)\)\n {2}(.+)\n {2}→ (.+)$/m.exec(err) ?? [];
  return { code, detail, act };
}

describe('help', () => {
  it('lists every command, as a process of its own', async () => {
    const ran = await obras(freshFolder(), ['--help']);
    expect(ran.code).toBe(0);
    expect([...ran.out.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name)).toEqual(commands);
    expect(ran.out).toContain('$ obras init');
    const bare = await obras(freshFolder(), []);
    expect([bare.code, bare.out]).toEqual([2, '']);
    expect(bare.err).toContain('Usage: obras');
  });
  it.each([...commands.filter((name) => name !== 'access'), 'access invite', 'say answer', 'say invite'])(
    'of %s shows its options and examples that name them',
    async (name) => {
      const ran = await inProcess(freshFolder(), [...name.split(' '), '--help']);
      expect(ran.code).toBe(0);
      expect(ran.out).toContain('--json');
      const examples = [...ran.out.matchAll(/^ {2}\$ obras (.+)$/gm)].map(([, line]) => line as string);
      expect(examples.length).toBeGreaterThan(0);
      const own = examples.filter((line) => line.startsWith(name));
      expect(own.length).toBeGreaterThan(0);
      for (const line of own.filter((each) => !/^say (answer|invite)/.test(each) || name !== 'say'))
        for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(ran.out).toContain(`${option} `);
    },
  );
});

describe('a command line that is not understood', () => {
  const wrong: readonly (readonly [string[], string])[] = [
    [['frobnicate'], 'frobnicate'],
    [['read', '--frob'], '--frob'],
    [['read'], 'source'],
    [['read', 'a', 'b'], 'read'],
    [['gather', 'a'], '--as'],
    [['serve', '--port', 'x'], '--port'],
    [['serve', '--port'], '--port'],
    [['say', 'answer', '--party', 'a'], '--commitment'],
    [['build', '--as-of', 'tomorrow'], 'asOf'],
    [['config', '--lang', 'xx'], 'xx'],
    [['read', 'a', '--fail-on', 'horror'], 'fail-on'],
    [['read', 'a', '--check', '--candidates'], 'candidates'],
    [['export', '--to', 'x', '--format', 'xls'], 'format'],
    [['say'], 'source, party'],
    [['say', 'party'], '--body'],
    [['say', 'horror', '--body', '{}'], 'horror'],
  ];
  it.each(wrong)('%j ends with 2, names what, and says what to do', async (args, what) => {
    const folder = freshFolder();
    const ran = await inProcess(folder, args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    const problem = problemOf(ran);
    expect(problem.code).toBe('usage-invalid');
    expect(problem.detail).toContain(what);
    expect(problem.act).toMatch(/obras|Correct/);
    const json = await inProcess(folder, [...args, '--json']);
    expect([json.code, json.err]).toEqual([2, '']);
    expect(jsonOf(json)).toMatchObject({ schema: 'obras/problem/1', code: 'usage-invalid' });
  });
  it('is answered in Spanish where the person or the system asks for it', async () => {
    const folder = freshFolder();
    const asked: Ran[] = [
      await obras(folder, ['frobnicate'], { env: { LANG: 'es_CR.UTF-8' } }),
      await inProcess(folder, ['frobnicate'], { env: { OBRAS_LANG: 'es', LANG: 'en_GB.UTF-8' } }),
      await inProcess(folder, ['frobnicate'], { env: { LC_ALL: 'es_MX' } }),
      await inProcess(folder, ['read', '--lang', 'es', '--frob']),
    ];
    for (const ran of asked) {
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('No se entendió esta orden (usage-invalid)');
      expect(ran.err).toMatch(/No existe la (orden frobnicate|opción --frob)/);
    }
    expect((await inProcess(folder, ['frobnicate'], { env: { LANG: 'de_DE' } })).err).toContain('There is no command');
  });
});

describe('what is not there or cannot be used', () => {
  const file = 'input';
  const cases: readonly (readonly [string, string[], keyof typeof problemCodes])[] = [
    ['no ledger to read', ['read', 'nothing'], 'ledger-missing'],
    ['no ledger to build', ['build'], 'ledger-missing'],
    [
      'no ledger to say to',
      ['say', 'party', '--body', '{"id":"a","type":"state","name":{"en":"A","es":"A"}}'],
      'ledger-missing',
    ],
    ['no edition to assess', ['assess'], 'edition-missing'],
    ['no edition to link', ['link'], 'edition-missing'],
    ['no edition to export', ['export', '--to', 'out'], 'edition-missing'],
    ['no edition to serve', ['serve', '--port', '0'], 'edition-missing'],
    ['nothing to verify', ['verify'], 'not-found'],
    ['no such receipt', ['verify', '--receipt', 'none.json'], 'not-found'],
    ['a receipt that is no JSON', ['verify', '--receipt', file], 'input-invalid'],
    ['no such file to gather', ['gather', 'none', '--as', 'a'], 'not-found'],
    ['a folder to gather', ['gather', '.', '--as', 'a'], 'input-invalid'],
    ['a folder to read', ['read', '.'], 'input-invalid'],
    ['an id that is none', ['gather', file, '--as', 'No Id'], 'input-invalid'],
    ['no configuration there', ['config', '--config', 'none.json'], 'not-found'],
    ['no such file of entries', ['say', '--from', 'none'], 'not-found'],
    ['a folder of entries', ['say', '--from', '.'], 'input-invalid'],
    ['words for entries', ['say', '--from', file], 'input-invalid'],
    ['a body that is no JSON', ['say', 'party', '--body', '{'], 'input-invalid'],
    ['a body without its fields', ['say', 'party', '--body', '{}'], 'journal-entry-invalid'],
    ['no mapping there', ['gather', file, '--as', 'a', '--mapping', 'none'], 'not-found'],
    ['a mapping that is none', ['gather', file, '--as', 'a', '--mapping', file], 'input-invalid'],
  ];
  it.each(cases)(
    '%s: a code with its exit code, a sentence, what to do, and nothing left behind',
    async (_, args, code) => {
      const folder = freshFolder();
      writeFileSync(join(folder, file), 'Words.\n');
      const ran = await inProcess(folder, args);
      expect([ran.code, ran.out]).toEqual([problemCodes[code].exit, '']);
      const problem = problemOf(ran);
      expect(problem.code).toBe(code);
      expect(problem.detail).toMatch(/\S{3}/);
      expect(problem.act).toMatch(/\S{3}/);
      const json = await inProcess(folder, [...args, '--json']);
      expect([json.code, json.err]).toEqual([problemCodes[code].exit, '']);
      expect(jsonOf(json)).toMatchObject({ schema: 'obras/problem/1', code, detail: problem.detail });
    },
  );
  it('a ledger that another process is writing to is busy, and is named', async () => {
    const folder = freshFolder();
    await inProcess(folder, ['init']);
    const { openLedger } = await import('../src/ledger/index.ts');
    const holder = await openLedger(join(folder, 'obras/ledger'));
    try {
      const ran = await obras(folder, [
        'say',
        'party',
        '--body',
        '{"id":"a","type":"state","name":{"en":"A","es":"A"}}',
      ]);
      expect(ran.code).toBe(problemCodes['ledger-locked'].exit);
      expect(problemOf(ran)).toMatchObject({ code: 'ledger-locked' });
      expect(problemOf(ran).detail).toContain(String(process.pid));
    } finally {
      await holder.close();
    }
  });
  it('a file where a folder should be is told by its name, and doctor sees it', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, file), 'Words.\n');
    await inProcess(folder, ['init']);
    await inProcess(folder, ['build']);
    for (const args of [
      ['build', '--editions', file],
      ['export', '--to', file],
      ['init', '--ledger', file],
    ]) {
      const ran = await inProcess(folder, args);
      expect([args, ran.code]).toEqual([args, problemCodes['disk-failed'].exit]);
      expect(problemOf(ran)).toMatchObject({ code: 'disk-failed', detail: expect.stringContaining(file) });
    }
    const examined = await inProcess(folder, ['doctor', '--editions', file]);
    expect([examined.code, examined.out]).toEqual([1, expect.stringContaining('✘ editions-writable')]);
    writeFileSync(join(folder, 'obras/ledger/ledger.json'), '{}');
    const broken = await inProcess(folder, ['doctor']);
    expect([broken.code, broken.out]).toEqual([1, expect.stringMatching(/✘ ledger: .*ledger\.json/)]);
    expect((await inProcess(folder, ['verify'])).code).toBe(problemCodes['ledger-corrupt'].exit);
  });
  it('an address on which nothing can listen is told', async () => {
    const folder = freshFolder();
    await inProcess(folder, ['init']);
    await inProcess(folder, ['build']);
    const ran = await inProcess(folder, ['serve', '--host', '192.0.2.1', '--port', '0', '--json']);
    expect([ran.code, jsonOf(ran)]).toMatchObject([
      2,
      { code: 'usage-invalid', detail: expect.stringContaining('192.0.2.1') },
    ]);
  });
  it('a setting that does not fit is told with where it comes from', async () => {
    const folder = freshFolder();
    const byEnvironment = await inProcess(folder, ['config'], { env: { OBRAS_PORT: 'abc' } });
    expect([byEnvironment.code, problemOf(byEnvironment)]).toMatchObject([
      2,
      { detail: expect.stringContaining('a whole number from 0 to 65535'), act: expect.stringContaining('OBRAS_PORT') },
    ]);
    writeFileSync(join(folder, 'obras.config.json'), '{"prot": 1}');
    expect(problemOf(await inProcess(folder, ['config'])).act).toContain('port');
  });
  it.skipIf(process.getuid?.() === 0)('a folder without permission is told in plain words', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o500);
    const ran = await inProcess(folder, ['init', '--ledger', 'closed/ledger']);
    expect(ran.code).toBe(problemCodes['disk-failed'].exit);
    expect(problemOf(ran).code).toBe('disk-failed');
  });
});

describe('what is printed', { timeout: 300_000 }, () => {
  it('has no colour and writes nothing over where nobody sits at a terminal', async () => {
    const folder = freshFolder();
    for (const args of [['--help'], ['init'], ['config'], ['doctor'], ['build'], ['verify'], ['nothing']]) {
      const { out, err } = await obras(folder, args, { env: { FORCE_COLOR: '1' } });
      expect(`${out}${err}`).not.toMatch(/\u001b|\r/);
      expect(`${out}${err}`.length).toBeGreaterThan(0);
    }
  });
  it('is one object with its schema under --json, for every command that ends by itself', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'words.txt'), 'The ministry will build 12 schools.\n');
    const party = '{"id":"a","type":"state","name":{"en":"A","es":"A"}}';
    const lines: readonly (readonly [string[], string])[] = [
      [['init'], 'init'],
      [['gather', 'words.txt', '--as', 'words', '--language', 'en'], 'gather'],
      [['read', 'words'], 'read'],
      [['read', 'words', '--candidates'], 'candidates'],
      [['read', 'words.txt', '--check'], 'check'],
      [['say', 'party', '--body', party], 'say'],
      [['build', '--as-of', '2026-11-24'], 'build'],
      [['link'], 'link'],
      [['assess'], 'assess'],
      [['verify'], 'verify'],
      [['export', '--to', 'out', '--format', 'json'], 'export'],
      [['doctor'], 'doctor'],
      [['config'], 'config'],
    ];
    for (const [args, schema] of lines) {
      const ran = await inProcess(folder, [...args, '--json']);
      expect(jsonOf(ran).schema, args.join(' ')).toBe(`obras/${schema}/1`);
    }
  });
});
