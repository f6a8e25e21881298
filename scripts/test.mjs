// npm test: every test that can run here, the browser's included; ends with one line "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, installDependencies, provideBrowser, requireNode, root } from './environment.mjs';

requireNode();
installDependencies();
compile();
const chromium = provideBrowser();
if (!chromium) {
  console.error(
    'No Chromium found: the browser tests are skipped. Install it (Debian: apt-get install chromium) or name one in OBRAS_CHROMIUM.',
  );
}
const folder = mkdtempSync(join(tmpdir(), 'obras-test-'));
const report = join(folder, 'report.json');
const result = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', ...(chromium ? { OBRAS_CHROMIUM: chromium } : {}) },
  },
);
const counts = { passed: 0, failed: 0, skipped: 0 };
if (existsSync(report)) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  for (const file of testResults) {
    if (file.assertionResults.length === 0 && file.status === 'failed') counts.failed += 1;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else {
        counts.skipped += 1;
        console.log(`skipped: ${test.fullName}`);
      }
    }
  }
}
rmSync(folder, { recursive: true, force: true });
if (result.status !== 0 && counts.failed === 0) counts.failed = 1;
if (counts.passed === 0 && counts.failed === 0) counts.failed = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
