import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The floors of the house, ground floor first. A folder imports only folders of a lower floor. */
export const floors: readonly (readonly string[])[] = [
  ['model'],
  ['text', 'db', 'apart', 'ledger', 'assessment', 'locale', 'config', 'access'],
  ['readers', 'linking', 'outbox'],
  ['edition'],
  ['views', 'review'],
  ['web'],
  ['server'],
  ['cli'],
];
const pure = new Set(['model', 'text', 'assessment']);

/** Which folder may know which third party: one owner each, so that a library can be exchanged in one folder. */
const owners: Readonly<Record<string, readonly string[]>> = {
  zod: ['model', 'config', 'access', 'readers', 'review', 'ledger', 'server', 'edition', 'views', 'outbox'],
  'big.js': ['model', 'text', 'assessment'],
  canonicalize: ['model'],
  '@noble/hashes': ['model', 'ledger'],
  'approx-string-match': ['text'],
  '@duckdb/node-api': ['db'],
  '@duckdb/node-bindings': ['db'],
  pg: ['ledger'],
  saxes: ['readers'],
  'csv-parse': ['readers'],
  parse5: ['readers'],
  linkedom: ['readers', 'web'],
  '@observablehq/plot': ['web'],
  '@resvg/resvg-js': ['web'],
  'd3-geo': ['web'],
  geojson: ['web'],
  'topojson-specification': ['web'],
  'topojson-client': ['web'],
  uqr: ['web'],
  '@e965/xlsx': ['server'],
  '@mozilla/readability': ['readers'],
  unpdf: ['readers'],
  'opencc-js': ['linking'],
  'pinyin-pro': ['linking'],
  '@fluent/bundle': ['locale'],
  preact: ['web'],
  'preact-render-to-string': ['web'],
  'openid-client': ['access'],
  hono: ['server'],
  '@hono/node-server': ['server'],
  '@hono/zod-openapi': ['server'],
  commander: ['cli'],
  pino: ['cli'],
  nodemailer: ['outbox'],
};
/** Catalogues may be long; everything else has at most 600 lines. */
const catalogue = /(^|\/)(messages\/|lexicon-|answers\.ts$|tables\.ts$|schema-tables|codes\/)/;

export interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly detail: string;
}

const packageOf = (specifier: string): string =>
  specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] as string);
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
const folderOf = (file: string): string => file.split('/')[0] as string;

/** Every import of a module, static, re-exported or dynamic, type-only ones included. */
function importsOf(file: string, source: string): string[] {
  const parsed = parseSync(file, source);
  if (parsed.errors.length > 0) throw new Error(`${file}: ${parsed.errors[0]?.message}`);
  const found = [
    ...parsed.module.staticImports.map((each) => each.moduleRequest.value),
    ...parsed.module.staticExports.flatMap((each) =>
      each.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ),
  ];
  for (const each of parsed.module.dynamicImports) {
    const text = source.slice(each.moduleRequest.start, each.moduleRequest.end);
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(text);
    if (literal) found.push(literal[1] as string);
  }
  return [...new Set(found)];
}

/**
 * Holds a tree of sources (path below `src/` → text) against the rules of the house. Never empty for an empty tree:
 * a check that checks nothing is itself a violation.
 */
export function inspect(files: ReadonlyMap<string, string>): Violation[] {
  const violations: Violation[] = [];
  const say = (rule: string, file: string, detail: string) => violations.push({ rule, file, detail });
  const floorOf = new Map(floors.flatMap((floor, level) => floor.map((folder) => [folder, level] as const)));
  const sources = [...files.keys()].filter((file) => /\.tsx?$/.test(file));
  const modules = sources.filter((file) => !isTest(file));
  if (modules.length === 0) say('not-empty', 'src', 'no module was found');

  const graph = new Map<string, string[]>();
  for (const file of sources) {
    const folder = folderOf(file);
    const level = floorOf.get(folder);
    if (level === undefined || !file.includes('/')) {
      say('known-folder', file, `${folder} is not a folder of the plan`);
      continue;
    }
    const text = files.get(file) as string;
    if (!catalogue.test(file) && text.split('\n').length > 601)
      say('length', file, `${text.split('\n').length - 1} lines`);
    const edges: string[] = [];
    for (const specifier of importsOf(file, text)) {
      if (specifier.startsWith('.')) {
        const target = posix.normalize(posix.join(posix.dirname(file), specifier));
        if (target.startsWith('..')) {
          if (!isTest(file)) say('inside-src', file, specifier);
          continue;
        }
        if (!files.has(target) && !target.endsWith('.json')) say('exists', file, specifier);
        edges.push(target);
        const targetFolder = folderOf(target);
        if (targetFolder === folder) continue;
        const targetLevel = floorOf.get(targetFolder);
        if (targetLevel !== undefined && targetLevel >= level)
          say('down-only', file, `${folder} imports ${targetFolder}`);
        if (target !== `${targetFolder}/index.ts`) say('by-the-door', file, specifier);
      } else if (!isTest(file)) {
        if (specifier.startsWith('node:')) {
          if (pure.has(folder)) say('pure-centre', file, specifier);
        } else {
          const owner = owners[packageOf(specifier)];
          if (!owner) say('known-package', file, specifier);
          else if (!owner.includes(folder)) say('one-owner', file, specifier);
        }
      }
    }
    graph.set(file, edges);
  }
  for (const circle of circles(graph)) say('no-circle', circle[0] as string, circle.join(' → '));
  for (const folder of new Set(modules.map(folderOf))) {
    if (!floorOf.has(folder)) continue;
    if (folder !== 'cli' && !files.has(`${folder}/index.ts`)) say('has-door', folder, 'no index.ts');
    if (!files.has(`${folder}/README.md`)) say('has-readme', folder, 'no README.md');
  }
  return violations;
}

function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[][] = [];
  const path: string[] = [];
  const visit = (node: string) => {
    state.set(node, 'open');
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      if (state.get(next) === 'open') found.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) visit(next);
    }
    path.pop();
    state.set(node, 'done');
  };
  for (const node of graph.keys()) if (!state.has(node)) visit(node);
  return found;
}
