import { Answered, Due, Grade, Said, Stage } from '../model/index.ts';
import { isStageFrom } from './evidence.ts';
import type { Facts } from './facets.ts';
import { decideLabel, type Rule } from './rules.ts';

/** One facet of the table: its values, each a name with the facts that it stands for. */
interface Column {
  readonly title: string;
  readonly values: readonly { readonly name: string; readonly facts: Partial<Facts> }[];
  /** A shorter text for several values that give the same; default: joined. */
  readonly describe?: (names: readonly string[]) => string;
}

type Value = Column['values'][number];

const shownValues: readonly Value[] = Stage.options.flatMap((shown): Value[] => {
  if (shown === 'none') return [{ name: 'none', facts: { shown, grade: null, reach: 'none' } }];
  const grades: readonly (Grade | null)[] = shown === 'announced' ? [null, ...Grade.options] : Grade.options;
  return grades.flatMap((grade) => {
    const reaches: readonly Facts['reach'][] = isStageFrom(shown, 'delivered')
      ? ['none', 'part', 'whole']
      : shown === 'partly-delivered' && grade !== 'D'
        ? ['none', 'part']
        : ['none'];
    return reaches.map((reach) => ({
      name: `${shown}|${grade ?? 'no grade'}|${reach}`,
      facts: { shown, grade, reach },
    }));
  });
});

const reachWords: Readonly<Record<string, string>> = {
  none: 'without number',
  part: 'with a part',
  whole: 'with the whole',
};

/** "started (any)", "delivered (A, B with the whole)": stages with the same variants are put together. */
function describeShown(names: readonly string[]): string {
  const byVariants = new Map<string, string[]>();
  for (const stage of Stage.options) {
    const own = names.filter((name) => name.split('|')[0] === stage);
    if (own.length === 0) continue;
    const all = shownValues.filter(({ facts }) => facts.shown === stage).length;
    const byReach = new Map<string, string[]>();
    for (const name of own) {
      const [, grade, reach] = name.split('|');
      byReach.set(reach ?? '', [...(byReach.get(reach ?? '') ?? []), grade ?? '']);
    }
    const variants =
      own.length === all
        ? ''
        : ` (${[...byReach].map(([reach, grades]) => `${grades.join(', ')} ${reachWords[reach]}`).join('; ')})`;
    byVariants.set(variants, [...(byVariants.get(variants) ?? []), stage]);
  }
  return [...byVariants].map(([variants, stages]) => `${stages.join(', ')}${variants}`).join('; ');
}

const flag = (title: string, key: keyof Facts, yes: string, no: string): Column => ({
  title,
  values: [
    { name: no, facts: { [key]: false } },
    { name: yes, facts: { [key]: true } },
  ],
});

const columns: readonly Column[] = [
  flag('settlement test', 'hasSettlementTest', 'stated', 'none'),
  { title: 'shown', values: shownValues, describe: describeShown },
  { title: 'answered', values: Answered.options.map((answered) => ({ name: answered, facts: { answered } })) },
  flag('contradicted', 'isContradicted', 'yes', 'no'),
  {
    title: 'said',
    values: [
      ...Said.options.map((said) => ({ name: said as string, facts: { said, isWithdrawn: false } })),
      { name: 'withdrawn on record', facts: { said: 'withdrawn', isWithdrawn: true } },
    ],
  },
  flag('replaced', 'isReplaced', 'in time', 'no'),
  flag('opposite act', 'isOpposed', 'A or B', 'no'),
  {
    title: 'due',
    values: [
      ...Due.options.map((due) => ({ name: due as string, facts: { due, isShortAtEnd: false } })),
      { name: 'past (less at the end)', facts: { due: 'past', isShortAtEnd: true } },
    ],
  },
  {
    title: 'quiet',
    values: ([0, 24, 48] as const).map((quietMonths) => ({
      name: quietMonths === 0 ? 'no' : `${quietMonths} months`,
      facts: { quietMonths },
    })),
  },
  {
    title: 'search',
    values: [
      { name: 'none', facts: { search: 'none', isSearchFresh: false } },
      { name: 'some (old)', facts: { search: 'some', isSearchFresh: false } },
      { name: 'some (fresh)', facts: { search: 'some', isSearchFresh: true } },
      { name: 'minimum (old)', facts: { search: 'minimum', isSearchFresh: false } },
      { name: 'minimum (fresh)', facts: { search: 'minimum', isSearchFresh: true } },
    ],
  },
  flag('required yet', 'isAnythingRequired', 'yes', 'no'),
];

interface Row {
  readonly cells: readonly string[];
  readonly rule: string;
  readonly label: string;
}

/** Calls back for every combination of all facet values. The object is reused; keep none. */
export function forEachCombination(visit: (facts: Facts) => void): void {
  const facts: Partial<Facts> = {};
  const walk = (depth: number): void => {
    const column = columns[depth];
    if (column === undefined) visit(facts as Facts);
    else {
      for (const value of column.values) {
        Object.assign(facts, value.facts);
        walk(depth + 1);
      }
    }
  };
  walk(0);
}

function describe(column: Column, names: readonly string[]): string {
  const rest = column.values.filter(({ name }) => !names.includes(name));
  if (rest.length === 0) return 'any';
  if (column.describe !== undefined) return column.describe(names);
  return rest.length === 1 && names.length > 1 ? `all but ${rest[0]!.name}` : names.join(', ');
}

/** Rows in which values with the same consequences share one row; equal subtrees are made once and known by number. */
function rowsOf(rules: readonly Rule[]): readonly Row[] {
  const known = new Map<string, number>();
  const subtrees: (readonly Row[])[] = [];
  const intern = (key: string, make: () => readonly Row[]): number => {
    const old = known.get(key);
    if (old !== undefined) return old;
    known.set(key, subtrees.length);
    return subtrees.push(make()) - 1;
  };
  const facts: Partial<Facts> = {};
  const walk = (depth: number): number => {
    const column = columns[depth];
    if (column === undefined) {
      const { rule, label } = decideLabel(rules, facts as Facts);
      return intern(rule + label, () => [{ cells: [], rule, label }]);
    }
    const children = column.values.map((value) => {
      Object.assign(facts, value.facts);
      return walk(depth + 1);
    });
    return intern(`${depth}:${children.join()}`, () =>
      [...new Set(children)].flatMap((child) => {
        const names = column.values.filter((_, i) => children[i] === child).map(({ name }) => name);
        return subtrees[child]!.map((row) => ({ ...row, cells: [describe(column, names), ...row.cells] }));
      }),
    );
  };
  return subtrees[walk(0)]!;
}

/** The truth table of some rules as Markdown: every combination of facet values falls into exactly one row. */
export function writeTruthTable(rubric: string, rules: readonly Rule[]): string {
  const rows = rowsOf(rules);
  const combinations = columns.reduce((product, { values }) => product * values.length, 1);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `# Truth table of rubric ${rubric}`,
    '',
    `Generated from the rules; do not edit. Delete the file and run the tests of \`src/assessment\` to write it anew. All ${combinations.toLocaleString('en-GB')} combinations of facet values (combinations that no case can have included) fall into the ${rows.length} rows below, each into one. Rows whose outcome does not depend on a facet say *any*. Grades, facets and rules are explained in [the rubric](rubric.md).`,
    '',
    line([...columns.map(({ title }) => title), 'rule', 'label']),
    line([...columns, 0, 0].map(() => '---')),
    ...rows.map((row) => line([...row.cells, row.rule, row.label])),
    '',
  ].join('\n');
}
