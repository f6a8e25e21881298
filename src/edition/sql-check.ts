import type { Engine } from '../db/index.ts';
import { tables } from './tables.ts';

/** Why a question in SQL is not asked, with the words it is about and their place (both from 1; null: not known). */
export interface SqlRefusal {
  readonly why: 'empty' | 'syntax' | 'not-a-question' | 'several' | 'parameter' | 'table' | 'function' | 'failed';
  /** The table or function, or the engine's own words (English). */
  readonly what: string;
  readonly line: number | null;
  readonly column: number | null;
}

interface Node {
  readonly [key: string]: unknown;
}
type Serialized =
  | { readonly error: false; readonly statements: readonly Node[] }
  | {
      readonly error: true;
      readonly error_type: string;
      readonly error_message: string;
      readonly position?: string;
    };

const windowFunctions =
  'row_number rank dense_rank rank_dense percent_rank cume_dist ntile lag lead first_value last_value nth_value first last fill'.split(
    ' ',
  );
const tableFunctions = ['unnest', 'range', 'generate_series', 'json_each', 'json_tree'];
/** Constant by the engine's own word, and yet about the machine or its moment. */
const notAboutRows = /^(__|current_|getvariable$|version$|json_deserialize_sql$|json_serialize_)/;
const macros =
  /^(array_|list_|json|date_add$|days_in_month$|fdiv$|fmod$|generate_subscripts$|geomean$|map_contains_|nullif$|regexp_split_to_table$|round_even$|roundbankers$|split_part$|wavg$|weighted_avg$|md5_number_)/;
/** Parts of a question that the engine writes as functions of its own. */
const written = new Set(['count_star', 'struct_pack', 'list_value', 'row', 'case', '[]', '[:]', 'array_extract']);

/**
 * Is a text one question of the tables of an edition, and of nothing else? The engine's own parser takes it apart; every
 * table must be one of the dictionary or named in the question itself, every function one whose answer follows from its
 * arguments. So the same question of the same edition has the same answer, and it tells nothing of the machine.
 */
export async function checkSql(engine: Engine, text: string): Promise<SqlRefusal | null> {
  const refuse = (why: SqlRefusal['why'], what: string, at: unknown = null): SqlRefusal => ({
    why,
    what,
    ...placeOf(text, at),
  });
  if (text.trim() === '') return refuse('empty', '');
  const [row] = await engine.rows('select json_serialize_sql(?::varchar) as tree', [text]);
  const tree = JSON.parse(String(row?.tree)) as Serialized;
  if (tree.error)
    return tree.error_type === 'not implemented'
      ? refuse('not-a-question', '')
      : refuse('syntax', tree.error_message, tree.position);
  if (tree.statements.length !== 1) return refuse(tree.statements.length === 0 ? 'empty' : 'several', '');
  const functions = await functionsOf(engine);
  const views = new Set(
    (await engine.rows('select view_name as name from duckdb_views() where internal')).map((view) => String(view.name)),
  );
  const named = new Set(tables.map(({ name }) => name));
  let refusal: SqlRefusal | null = null;
  const walk = (node: unknown, visit: (node: Node) => void): void => {
    if (Array.isArray(node)) for (const each of node) walk(each, visit);
    else if (typeof node === 'object' && node !== null) {
      visit(node as Node);
      for (const each of Object.values(node)) walk(each, visit);
    }
  };
  walk(tree.statements, ({ cte_map: map, cte_name: recursive }) => {
    const keys = ((map as { map?: { key: string }[] } | undefined)?.map ?? []).map(({ key }) => key);
    for (const name of typeof recursive === 'string' ? [...keys, recursive] : keys) {
      if (views.has(name.toLowerCase())) refusal ??= refuse('table', name);
      named.add(name.toLowerCase());
    }
  });
  walk(tree.statements, (node) => {
    const { type, query_location: at } = node;
    if (type === 'BASE_TABLE') {
      const names = [node.catalog_name, node.schema_name, node.table_name].filter((name) => name !== '');
      if (names.length !== 1 || !named.has(String(names[0]).toLowerCase()))
        refusal ??= refuse('table', names.join('.'), at);
    } else if (type === 'SHOW_REF' && node.query === null) refusal ??= refuse('not-a-question', '', at);
    else if (node.class === 'COLUMN_REF' && isMoment(node.column_names))
      refusal ??= refuse('function', String(node.column_names), at);
    else if (node.class === 'PARAMETER') refusal ??= refuse('parameter', '?', at);
    else if (node.class === 'FUNCTION' || node.class === 'WINDOW') {
      const name = String(node.function_name).toLowerCase();
      const isOne = node.class === 'WINDOW' && windowFunctions.includes(name);
      if (!isOne && !functions.has(name)) refusal ??= refuse('function', name, at);
    } else if (type === 'TABLE_FUNCTION') {
      const { function_name: name } = (node.function ?? {}) as Node;
      if (!tableFunctions.includes(String(name))) refusal ??= refuse('function', String(name), at);
    }
  });
  return refusal;
}

/** Words that the engine reads as functions where no column bears the name. */
const isMoment = (names: unknown): boolean =>
  Array.isArray(names) &&
  names.length === 1 &&
  /^(current_|local(time|timestamp)$|user$|session_user$)/i.test(String(names[0]));

async function functionsOf(engine: Engine): Promise<ReadonlySet<string>> {
  const rows = await engine.rows(
    'select distinct function_name as name, function_type as type, stability from duckdb_functions()',
  );
  const names = rows
    .filter(({ name, type, stability }) =>
      type === 'macro'
        ? macros.test(String(name))
        : (type === 'scalar' || type === 'aggregate') && stability === 'CONSISTENT' && !notAboutRows.test(String(name)),
    )
    .map(({ name }) => String(name));
  return new Set([...names, ...written, ...tableFunctions]);
}

/** Line and column of a byte of a text, from 1; columns count characters. */
function placeOf(text: string, at: unknown): Pick<SqlRefusal, 'line' | 'column'> {
  const byte = at === null || at === undefined ? Number.NaN : Number(at);
  const bytes = Buffer.from(text);
  // The engine's word for "nowhere" is the largest number there is.
  if (!(byte >= 0 && byte <= bytes.length)) return { line: null, column: null };
  const before = bytes.subarray(0, byte).toString('utf8').split('\n');
  return { line: before.length, column: [...(before.at(-1) as string)].length + 1 };
}
