import { askSql, sqlLimits, tables } from '../edition/index.ts';
import { ObrasError } from '../model/index.ts';
import type { NotUnderstood, SqlAnswer } from './answers.ts';
import type { SqlFilter } from './filter.ts';
import type { AskedEdition } from './question.ts';
import { stampOf } from './references.ts';

/** Rows of an answer that a page shows, and that a file holds. */
const most = { page: 200, file: 10_000 } as const;

/** Questions that show how the tables hang together; a test asks each of them. */
const examples: SqlAnswer['examples'] = Object.entries({
  labels: 'select label, count(*) as commitments\nfrom commitment\ngroup by label\norder by commitments desc',
  sums: 'select source, kind, currency, price_basis, sum(value) as total, count(*) as transactions\nfrom transaction\ngroup by all\norder by transactions desc',
  searches:
    'select place_class, count(*) as searches, sum(hits) as hits, sum(relevant) as relevant\nfrom search_log\ngroup by all\norder by searches desc',
  words:
    'select t.commitment, t.language, s.quote, s.source\nfrom telling t\njoin statement s on s.id = t.statement\norder by t.commitment, t.language\nlimit 50',
}).map(([example, q]) => ({ example, q }));

interface SqlQuestion {
  readonly filter: SqlFilter;
  readonly notUnderstood: readonly NotUnderstood[];
  /** For a file: more rows than a page shows. */
  readonly all: boolean;
}

/**
 * A reader's own question in SQL, asked of the tables of the edition. A question that is not asked is answered with the
 * reason and its place; see `askSql` for what is thrown.
 */
export async function sql(edition: AskedEdition, { filter, notUnderstood, all }: SqlQuestion): Promise<SqlAnswer> {
  const { q } = filter;
  const held = new Map(edition.manifest.tables.map(({ name, rows }) => [name, rows]));
  const listed = tables
    .filter(({ name }) => held.has(name))
    .map(({ name, what, columns }) => ({
      name,
      what,
      rows: held.get(name) ?? 0,
      columns: columns.map((column) => column.name),
    }));
  const asked = q === null ? null : await answerTo(edition, q, all ? most.file : most.page);
  const rows = asked !== null && 'rows' in asked ? asked.rows : null;
  return {
    stamp: stampOf(edition),
    sources: [],
    table: rows
      ? { columns: apart(rows.columns.map(({ name }) => name)), rows: rows.cells }
      : {
          columns: ['table', 'rows', 'what', 'columns'],
          rows: listed.map(({ name, rows: count, what, columns }) => [name, String(count), what, columns.join(' ')]),
        },
    ...(notUnderstood.length > 0 && { notUnderstood }),
    q,
    columns: rows?.columns ?? [],
    isCut: rows?.isCut ?? false,
    refusal: asked !== null && 'refusal' in asked ? asked.refusal : null,
    most: { ...most, seconds: sqlLimits.seconds },
    examples: edition.path === undefined ? [] : examples,
    tables: listed,
  };
}

function answerTo({ path, manifest }: AskedEdition, q: string, rows: number) {
  if (path === undefined)
    throw new ObrasError('edition-missing', 'The files of this edition are not here, so it cannot be asked in SQL.');
  return askSql({ path, manifest }, q, rows);
}

/** Names of columns, each once: a second `n` is `n_2`. */
function apart(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let at = 2; used.has(own.toLowerCase()); at += 1) own = `${name}_${at}`;
    used.add(own.toLowerCase());
    return own;
  });
}
