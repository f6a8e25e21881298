// What both commands of the README share: the Node version, the dependencies, the compiled program, the browser.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Obras needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(2);
}

/** Runs `npm ci` when node_modules is missing or was made from another lock file. */
export function installDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = join(root, 'node_modules', '.obras-lock');
  const digest = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const listed = join(root, 'node_modules', '.package-lock.json');
  const fresh = existsSync(listed) && statSync(listed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (!fresh) {
    console.error('Installing dependencies from the lock file …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (result.status !== 0) {
      console.error(
        'The dependencies could not be installed. Check that the npm registry can be reached, then run the command again.',
      );
      process.exit(1);
    }
  }
  writeFileSync(stamp, digest);
}

function sourceDigest() {
  const hash = createHash('sha256');
  const visit = (folder) => {
    for (const each of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, each.name);
      if (each.isDirectory()) visit(path);
      else {
        const { mtimeMs, size } = statSync(path);
        hash.update(`${path}\0${mtimeMs}\0${size}\n`);
      }
    }
  };
  visit(join(root, 'src'));
  for (const name of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

/** Compiles src/ into dist/ when a source changed since the last time. */
export function compile() {
  const stamp = join(root, 'dist', '.sources');
  const digest = sourceDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.error('Compiling …');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const result = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) process.exit(1);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, digest);
}

const browsers = [
  process.env.OBRAS_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const findBrowser = () => browsers.find((path) => path && existsSync(path)) ?? null;

/** Installs Debian packages when this is root and there is an apt-get; says so, and says when it could not. */
function aptInstall(what, ...packages) {
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.error(`Installing ${what} (apt-get) …`);
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch {
    console.error(`${what} could not be installed.`);
  }
}

/** Path of a Chromium: found, or installed by apt when this is root on Debian; null when neither can be. */
export function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  aptInstall('Chromium', 'chromium', 'fonts-noto-core');
  return findBrowser();
}

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
const hasPostgres = () => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  return onPath('initdb') || versions.some((version) => existsSync(join(debian, version, 'bin', 'initdb')));
};

/** Debian packages that carry public lists of attacks, each with a file of it. */
const lists = {
  wfuzz: 'usr/share/wfuzz/wordlist/Injections/All_attack.txt',
  wapiti: 'usr/lib/python3/dist-packages/wapitiCore/data/attacks/xssPayloads.ini',
};
/** Unpacks those packages for the tests, without installing them: nothing of them is run. Are all there? */
function provideAttackLists() {
  const folder = join(root, '.obras', 'attack-lists');
  const missing = Object.keys(lists).filter((name) => !existsSync(join(folder, lists[name])));
  if (missing.length === 0 || !existsSync('/usr/bin/apt-get')) return missing.length === 0;
  mkdirSync(folder, { recursive: true });
  const run = (command, ...args) => spawnSync(command, args, { cwd: folder, stdio: ['ignore', 2, 2] }).status === 0;
  console.error('Fetching lists of attacks (apt-get download) …');
  if (!run('apt-get', 'download', '-qq', ...missing)) {
    run('apt-get', 'update', '-qq');
    for (const name of missing) run('apt-get', 'download', '-qq', name);
  }
  for (const file of readdirSync(folder)) if (file.endsWith('.deb')) run('dpkg-deb', '-x', file, '.');
  return missing.every((name) => existsSync(join(folder, lists[name])));
}

/**
 * What the gate tests besides: PostgreSQL for the second store of the journal, Python for the second verifier, public
 * lists of attacks. Is it there? Tests start the database themselves and skip by name what is missing.
 */
export function provideServices() {
  if (!hasPostgres()) aptInstall('PostgreSQL', 'postgresql');
  if (!onPath('python3')) aptInstall('Python', 'python3');
  return { postgres: hasPostgres(), python: onPath('python3'), 'attack lists': provideAttackLists() };
}
