// Writes the reference pages that are made from code. `test/docs.test.ts` fails when a page differs from a fresh run.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentName, type Setting, settings } from '../src/config/index.ts';
import { editionSchema, tables } from '../src/edition/tables.ts';
import { langs } from '../src/locale/index.ts';
import { problemCodes } from '../src/model/index.ts';
import { listenLimits } from '../src/server/index.ts';
import { apiPage } from './reference-api.ts';
import { mappingsPage } from './reference-mappings.ts';
import { missionPage } from './reference-mission.ts';
import { presetsPage } from './reference-presets.ts';

const escapeBar = (text: string): string => text.replaceAll('|', '\\|');

/** Page below docs/ → its text. Add a page here and it is written, linked and tested. */
export const pages: Readonly<Record<string, () => string>> = {
  'mission.md': missionPage,
  'reference/api.md': apiPage,
  'reference/mappings.md': mappingsPage,
  'reference/presets.md': presetsPage,
  'guide/settings.md': () =>
    [
      '# Settings',
      '',
      'Defaults < `obras.config.json` in the working folder < environment < flags. `obras config` prints each with its value and origin.',
      '',
      '| key | environment | default | what it is |',
      '|---|---|---|---|',
      ...(Object.keys(settings) as Setting[]).map((key) => {
        const fallback = settings[key].schema.parse(undefined);
        return `| \`${key}\` | \`${environmentName(key)}\` | ${fallback === null ? 'none' : `\`${fallback}\``} | ${escapeBar(settings[key].what)} |`;
      }),
      '',
      `The language of the command line is that of \`--lang\`, else of the first of \`OBRAS_LANG\`, \`LC_ALL\` and \`LANG\` that is set; English where that is none of the languages of the site: ${langs.join(', ')}.`,
      '',
      `One client may take so much of the server: the headers of a request arrive within ${listenLimits.headersTimeout / 1000} seconds and hold at most ${listenLimits.maxHeaderSize / 1024} KiB, its address at most 8; a connection waits ${listenLimits.keepAliveTimeout / 1000} seconds for the next request and takes ${listenLimits.maxRequestsPerSocket} of them. What is late is told 408 within ${listenLimits.connectionsCheckingInterval / 1000} seconds more, what is too large 413, 414 or 431, what cannot be told apart 400, and its connection ends. A server that is open to the world stands behind a proxy that holds back addresses which open many connections.`,
      '',
      'Three more are read by the scripts of the project alone: `OBRAS_CHROMIUM`, the browser that tests use, `OBRAS_KILLS`, how often the crash tests kill, and `OBRAS_CONTRIBUTOR_KILLS`, how often that of several contributors does.',
      '',
    ].join('\n'),
  'reference/codes.md': () =>
    [
      '# Problem codes',
      '',
      'A request that cannot be done carries one of these. The sentences in each language are in `src/locale/messages`.',
      '',
      '| code | HTTP status | exit code |',
      '|---|---|---|',
      ...Object.entries(problemCodes).map(([code, { status, exit }]) => `| \`${code}\` | ${status} | ${exit} |`),
      '',
      'Exit codes: 0 done · 1 failed · 2 wrong use · 3 invalid input · 4 not found · 5 verification failed · 6 busy · 7 over a limit · 8 disk · 9 network · 70 a bug in Obras.',
      '',
    ].join('\n'),
  'reference/tables.md': () =>
    [
      `# Tables of an edition, schema ${editionSchema}`,
      '',
      'Parquet, zstd, in a total order. NULL means *not stated*, never zero. The same dictionary is shipped inside each edition.',
      '',
      ...tables.flatMap((table) => [
        `## ${table.name}`,
        '',
        `${table.what} Ordered by ${table.orderBy.map((each) => `\`${each}\``).join(', ')}.`,
        '',
        '| column | type | what it holds |',
        '|---|---|---|',
        ...table.columns.map((column) => `| \`${column.name}\` | ${column.type} | ${escapeBar(column.what)} |`),
        '',
      ]),
    ].join('\n'),
};

const docs = join(import.meta.dirname, '..', 'docs');
/** Pages whose file differs from a fresh run. */
export const stale = (): string[] =>
  Object.keys(pages).filter((page) => {
    try {
      return readFileSync(join(docs, page), 'utf8') !== pages[page]?.();
    } catch {
      return true;
    }
  });

if (process.argv[1] === import.meta.filename) {
  for (const page of stale()) {
    writeFileSync(join(docs, page), pages[page]?.() ?? '');
    console.log(`wrote docs/${page}`);
  }
}
