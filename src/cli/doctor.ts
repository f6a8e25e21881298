import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { type Setting, settings } from '../config/index.ts';
import { currentEditionId, verifyEdition } from '../edition/index.ts';
import { shownUrl, unsafeSettings, verifyLedger } from '../ledger/index.ts';
import type { Translator } from '../locale/index.ts';
import { ObrasError } from '../model/index.ts';
import type { Context } from './context.ts';
import { formatTable, tableSpace } from './terminal.ts';

interface Check {
  readonly what: string;
  readonly verdict: 'well' | 'note' | 'wrong';
  readonly detail: string;
  /** The command or act that mends it. */
  readonly mend: string | null;
}

const well = (what: string, detail: string): Check => ({ what, verdict: 'well', detail, mend: null });
const note = (what: string, detail: string, mend: string): Check => ({ what, verdict: 'note', detail, mend });
const wrong = (what: string, detail: string, mend: string): Check => ({ what, verdict: 'wrong', detail, mend });

function checkNode(words: Translator): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19)
    ? well('node', process.versions.node)
    : wrong('node', words.t('cli-node-old', { version: process.versions.node }), words.t('cli-node-mend'));
}

function nearestExisting(path: string): string {
  let place = path;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  return place;
}

function checkDisk(what: 'ledger' | 'editions', path: string, words: Translator): Check {
  const place = nearestExisting(path);
  if (!statSync(place).isDirectory())
    return wrong(
      `${what}-writable`,
      words.t('cli-is-folder-not', { path: place }),
      words.t('cli-other-folder', { flag: what }),
    );
  try {
    accessSync(place, constants.W_OK);
  } catch {
    return wrong(
      `${what}-writable`,
      words.t('cli-not-writable', { path: place }),
      words.t('cli-writable-mend', { flag: what }),
    );
  }
  const { bavail, bsize } = statfsSync(place);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  const told = words.t('cli-free', { n: words.number(free) });
  return free < 512 ? wrong(`${what}-disk`, told, words.t('cli-free-mend')) : well(`${what}-disk`, told);
}

/** The ledger's own checks; one that cannot be opened at all is wrong in one way. */
async function checkLedger(place: string, journalUrl: string | null, words: Translator): Promise<Check[]> {
  try {
    return await examineLedger(place, journalUrl, words);
  } catch (error) {
    if (!(error instanceof ObrasError)) throw error;
    return [wrong('ledger', error.message, error.hint ?? 'obras verify')];
  }
}

async function examineLedger(place: string, journalUrl: string | null, words: Translator): Promise<Check[]> {
  if (!existsSync(join(place, 'ledger.json')))
    return [note('ledger', words.t('cli-no-ledger', { place }), 'obras init')];
  const checks: Check[] = [];
  const key = join(place, 'keys', 'ledger.key');
  if (!existsSync(key)) checks.push(wrong('key', words.t('cli-key-missing'), words.t('cli-key-mend', { key })));
  else if (process.platform !== 'win32' && (statSync(key).mode & 0o077) !== 0)
    checks.push(wrong('key', words.t('cli-key-open'), `chmod 600 ${key}`));
  else checks.push(well('key', words.t('cli-key-closed')));
  const { ok, problems, checked } = await verifyLedger(place, { journalUrl });
  if (journalUrl !== null) {
    const settings = await unsafeSettings(journalUrl);
    checks.push(
      settings.length === 0
        ? well('database', words.t('log-database'))
        : wrong('database', words.t('log-unsafe', { settings: settings.join(', ') }), words.t('log-unsafe-mend')),
    );
  }
  if (ok) checks.push(well('journal', words.t('cli-doctor-journal', { entries: words.number(checked.entries) })));
  if (checked.unsignedBytes > 0)
    checks.push(
      note(
        'journal',
        words.t('cli-unsigned', { bytes: words.number(checked.unsignedBytes) }),
        words.t('cli-unsigned-mend'),
      ),
    );
  for (const problem of problems)
    checks.push(wrong('journal', `${problem.where}: ${problem.detail}`, words.t('cli-restore')));
  return checks;
}

async function checkEdition(place: string, words: Translator): Promise<Check[]> {
  const id = await currentEditionId(place);
  if (id === null) return [note('edition', words.t('cli-no-edition-yet', { place }), 'obras build')];
  const { ok, problems } = await verifyEdition(join(place, 'editions', id));
  return ok
    ? [well('edition', words.t('cli-edition-well', { id }))]
    : problems.map((problem) => wrong('edition', `${problem.file}: ${problem.detail}`, 'obras build'));
}

function checkPort(host: string, port: number, words: Translator): Promise<Check> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      done(
        error.code === 'EADDRINUSE'
          ? note('port', words.t('cli-port-taken', { port: String(port) }), words.t('cli-port-mend'))
          : wrong('port', `${host}:${port}: ${error.message}`, words.t('cli-port-mend')),
      );
    });
    server.listen(port, host, () =>
      server.close(() => done(well('port', words.t('cli-port-free', { place: `${host}:${port}` })))),
    );
  });
}

/** `obras doctor`: each check with what mends it; exit 1 when something is wrong. */
export async function doctor(context: Context): Promise<number> {
  const { words } = context;
  const checks: Check[] = [
    checkNode(words),
    checkDisk('ledger', context.ledgerPlace, words),
    checkDisk('editions', context.editionsPlace, words),
    ...(await checkLedger(context.ledgerPlace, context.config.journalUrl, words)),
    ...(await checkEdition(context.editionsPlace, words)),
    await checkPort(context.config.host, context.config.port, words),
  ];
  const signs = { well: '✔', note: '·', wrong: '✘' };
  context.result('doctor', { ok: checks.every((check) => check.verdict !== 'wrong'), checks }, () =>
    checks
      .map(
        (check) => `${signs[check.verdict]} ${check.what}: ${check.detail}${check.mend ? `\n    → ${check.mend}` : ''}`,
      )
      .join('\n'),
  );
  return checks.some((check) => check.verdict === 'wrong') ? 1 : 0;
}

/** `obras config`: every setting with its value, origin and sentence. */
export async function showConfig(context: Context): Promise<undefined> {
  const { config, origins } = context.loaded;
  const keys = Object.keys(settings) as Setting[];
  const hidden = (secret: string | null) => (secret === null ? null : '…');
  const shown = {
    ...config,
    assistantKey: hidden(config.assistantKey),
    smtpUrl: hidden(config.smtpUrl),
    openidClientSecret: hidden(config.openidClientSecret),
    journalUrl: config.journalUrl === null ? null : shownUrl(config.journalUrl),
  };
  context.result(
    'config',
    {
      settings: Object.fromEntries(
        keys.map((key) => [key, { value: shown[key], origin: origins[key], what: settings[key].what }]),
      ),
    },
    () =>
      formatTable(
        ['setting', 'value', 'from', 'what'],
        keys.map((key) => [key, shown[key] === null ? '–' : String(shown[key]), origins[key], settings[key].what]),
        tableSpace(context.terminal, '–'),
      ),
  );
}
