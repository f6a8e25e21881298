// npm run bench:words [-- --misses]: how well the readers of words do, by type and language, beside baselines in the same run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { StatementKind } from '../src/model/index.ts';
import {
  canonicalText,
  findQuote,
  readAmounts,
  readDeadlines,
  splitSentences,
  typeSpan,
  typeStatements,
} from '../src/text/index.ts';

const root = join(import.meta.dirname, '..');
const words = join(root, 'test', 'words');
const shared = join(root, '..', 'shared');
const languages = ['en', 'es', 'pt', 'fr', 'zh'] as const;

interface Item {
  readonly id: string;
  readonly language: (typeof languages)[number];
  readonly country: string | null;
  readonly text: string;
  /** `none`: a heading, a question, no statement. */
  readonly kind: StatementKind | 'none';
  readonly alsoKind: StatementKind | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly also?: readonly { readonly value: string; readonly unit: string | null }[];
  readonly window: string | null;
  readonly split: 'open' | 'scoring';
}
interface SentenceItem {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly split: 'open' | 'scoring';
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const ratio = (value: number): string => value.toFixed(3);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  for (const row of [head, ...rows])
    console.log(
      `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`,
    );
};

interface Pair {
  readonly truth: string;
  readonly said: string;
}

/** Precision, recall and F1 of each class, and their plain mean over the classes that occur in the truth. */
export function scorePairs(pairs: readonly Pair[]) {
  const classes = [...new Set(pairs.map(({ truth }) => truth))].sort();
  const rows = classes.map((name) => {
    const right = pairs.filter(({ truth, said }) => truth === name && said === name).length;
    const said = pairs.filter((pair) => pair.said === name).length;
    const there = pairs.filter(({ truth }) => truth === name).length;
    const precision = said === 0 ? 0 : right / said;
    const recall = right / there;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { name, there, precision, recall, f1 };
  });
  const right = pairs.filter(({ truth, said }) => truth === said).length;
  return { rows, right, of: pairs.length, macro: rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length };
}

function print(title: string, pairs: readonly Pair[], baselines: Readonly<Record<string, readonly Pair[]>>): void {
  const score = scorePairs(pairs);
  console.log(
    `\n${title}: ${score.right} of ${score.of} right (${percent(score.right, score.of)}), macro F1 ${ratio(score.macro)}`,
  );
  table(
    ['type', 'there', 'precision', 'recall', 'F1'],
    score.rows.map(({ name, there, precision, recall, f1 }) => [
      name,
      String(there),
      ratio(precision),
      ratio(recall),
      ratio(f1),
    ]),
  );
  for (const [name, each] of Object.entries(baselines)) {
    const base = scorePairs(each);
    console.log(`  baseline, ${name}: ${percent(base.right, base.of)}, macro F1 ${ratio(base.macro)}`);
  }
}

const readNdjson = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

const cues: readonly (readonly [RegExp, StatementKind])[] = [
  [/\b(said|told|according to|dijo|afirmó|según|disse|segundo|a déclaré|selon)\b|表示|指出|据/iu, 'reported-speech'],
  [
    /\b(will|shall|pledges?|promises?|undertakes?|se compromete|otorgará|destinará|invertirá|fará|destinará|compromete-se|s’engage|consacrera)\b|将|承诺/iu,
    'qualitative-commitment',
  ],
  [/\b(means|refers to|is defined|se entiende por|significa|entende-se|on entend par|désigne)\b|是指/iu, 'definition'],
  [/\b(expected|forecast|projected|se espera|prevé|prevê|devrait)\b|预计/iu, 'forecast'],
  [/\d/u, 'factual-claim'],
];
/** What a dozen cue words alone would say. */
function byCue(text: string): StatementKind {
  const kind = cues.find(([cue]) => cue.test(text))?.[1] ?? 'opinion';
  return kind === 'qualitative-commitment' && /\d/u.test(text) ? 'quantified-commitment' : kind;
}
const most = (list: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};

function ownSet(): void {
  const items = languages.flatMap((language) => readNdjson<Item>(join(words, `${language}.ndjson`)));
  const majority = most(items.filter(({ split }) => split === 'open').map(({ kind }) => kind));
  const typed = (item: Item) => {
    const end = [...item.text].length;
    const options = { language: item.language, country: item.country, documentDate: null };
    const said = typeStatements(item.text, options).length === 0 ? 'none' : typeSpan(item.text, 0, end, options).kind;
    return { truth: said === item.alsoKind ? said : item.kind, said };
  };
  for (const split of ['open', 'scoring'] as const) {
    const part = items.filter((item) => item.split === split);
    print(`Types, own set, ${split} half`, part.map(typed), {
      majority: part.map(({ kind }) => ({ truth: kind, said: majority })),
      'cue words': part.map(({ kind, text }) => ({ truth: kind, said: byCue(text) })),
    });
    table(
      ['language', 'items', 'right', 'macro F1', 'cue words'],
      languages.map((language) => {
        const own = part.filter((item) => item.language === language);
        const score = scorePairs(own.map(typed));
        const base = scorePairs(own.map(({ kind, text }) => ({ truth: kind, said: byCue(text) })));
        return [language, String(score.of), percent(score.right, score.of), ratio(score.macro), ratio(base.macro)];
      }),
    );
    amounts(part, split);
    if (split === 'open' && process.argv.includes('--misses')) {
      console.log('\nMisses in the open half (the scoring half is never shown)');
      for (const item of part) {
        const { truth, said } = typed(item);
        if (truth !== said) console.log(`  ${item.id} ${truth}, read as ${said}: ${item.text}`);
      }
    }
  }
}

const isTenfold = (a: string, b: string): boolean => {
  const [x, y] = [Number(a), Number(b)];
  return x > 0 && y > 0 && (x / y >= 10 || y / x >= 10);
};

function amounts(items: readonly Item[], split: string): void {
  const rows = languages.map((language) => {
    const own = items.filter((item) => item.language === language && (item.value ?? null) !== null);
    let value = 0;
    let unit = 0;
    let tenfold = 0;
    let none = 0;
    let window = 0;
    for (const item of own) {
      const readings = readAmounts(item.text, { language, country: item.country });
      const right = readings.find(({ measure }) => measure.quantity === item.value);
      if (right) value += 1;
      if (right && (item.unit === null || right.measure.unit === item.unit)) unit += 1;
      if (readings.length === 0) none += 1;
      // A reading that is off by ten or more from every number that the sentence is labelled with.
      const known = [item.value as string, ...(item.also ?? []).map((each) => each.value)];
      if (!right && readings.some(({ measure }) => known.every((each) => isTenfold(measure.quantity, each)))) {
        tenfold += 1;
        if (split === 'open')
          console.log(
            `  look: ${item.id} ${item.text} → ${readings.map(({ measure }) => `${measure.quantity} ${measure.unit}`).join('; ')}`,
          );
      }
    }
    const dated = items.filter((item) => item.language === language && (item.window ?? null) !== null);
    for (const item of dated) {
      const found = readDeadlines(item.text, { language, documentDate: null });
      if (
        found.some((each) => each.words.includes(item.window as string) || (item.window as string).includes(each.words))
      )
        window += 1;
    }
    return [
      language,
      String(own.length),
      percent(value, own.length),
      percent(unit, own.length),
      String(tenfold),
      String(none),
      percent(window, dated.length),
    ];
  });
  console.log(`\nAmounts and windows, own set, ${split} half`);
  table(['language', 'amounts', 'value right', 'and unit', 'off by ten', 'not read', 'window found'], rows);
}

function sentences(): void {
  const items = readNdjson<SentenceItem>(join(words, 'sentences.ndjson'));
  console.log('\nSentences, own set: texts split exactly as labelled');
  table(
    ['language', 'open', 'scoring', 'baseline (. ! ?)'],
    languages.map((language) => {
      const own = items.filter((item) => item.language === language);
      const right = (item: SentenceItem) =>
        JSON.stringify(
          splitSentences(item.text, language).map(({ start, end }) => [...item.text].slice(start, end).join('').trim()),
        ) === JSON.stringify(item.sentences);
      const plain = (item: SentenceItem) =>
        JSON.stringify(
          item.text
            .split(/(?<=[.!?。！？])\s*/u)
            .map((each) => each.trim())
            .filter((each) => each !== ''),
        ) === JSON.stringify(item.sentences);
      const share = (split: string) => {
        const part = own.filter((item) => item.split === split);
        return percent(part.filter(right).length, part.length);
      };
      return [language, share('open'), share('scoring'), percent(own.filter(plain).length, own.length)];
    }),
  );
}

function seed(): void {
  const folder = join(shared, 'seed');
  const file = readdirSync(folder).find((name) => name.startsWith('000_')) as string;
  const text = canonicalText(readFileSync(join(folder, file), 'utf8'));
  const rows = parse(readFileSync(join(folder, 'statements.csv')), { columns: true }) as Record<string, string>[];
  const five: Readonly<Record<string, string>> = {
    forecast: 'opinion',
    definition: 'factual-claim',
    'procedural-commitment': 'qualitative-commitment',
  };
  const truths = rows.map(({ type }) => type as string);
  const pairs = rows.map(({ paragraph, quote, type }) => {
    const [match] = findQuote(text, quote as string, { paragraph: Number(paragraph) });
    if (!match) return { truth: type as string, said: 'not found' };
    const { kind } = typeSpan(text, match.start, match.end, { language: 'en', documentDate: null });
    return { truth: type as string, said: five[kind] ?? kind };
  });
  const cue = rows.map(({ quote, type }) => {
    const kind = byCue(quote as string);
    return { truth: type as string, said: five[kind] ?? kind };
  });
  print('Types, the founding article (five types; the rules were written with it at hand)', pairs, {
    majority: truths.map((truth) => ({ truth, said: most(truths) })),
    'cue words': cue,
  });
}

const isPromise = (kind: string): string => (kind.endsWith('commitment') ? 'promise' : 'none');

function pledges(): void {
  const file = join(shared, 'data', 'labelled-election-pledges', 'sentences.csv.gz');
  const rows = (parse(gunzipSync(readFileSync(file)), { columns: true }) as Record<string, string>[]).filter(
    ({ country, set }) => country === 'India' && set === 'dev',
  );
  const truth = (row: Record<string, string>) => (row.binary_pledge === '1' ? 'promise' : 'none');
  const said = (row: Record<string, string>) => {
    const text = canonicalText(row.text as string);
    return isPromise(typeSpan(text, 0, [...text].length, { language: 'en', documentDate: null }).kind);
  };
  print(
    'Promise or not, election manifestos of India in English (the origin’s “dev” part; Swedish is not read)',
    rows.map((row) => ({ truth: truth(row), said: said(row) })),
    {
      majority: rows.map((row) => ({ truth: truth(row), said: 'none' })),
      'cue words': rows.map((row) => ({ truth: truth(row), said: isPromise(byCue(row.text as string)) })),
    },
  );
}

function climateSpans(): void {
  console.log('\nAmounts inside spans marked as financial flow (silver labels; a digit in the span)');
  for (const name of ['financial_flow_spans_2023.csv', 'financial_flow_spans_cop28.csv']) {
    const rows = parse(readFileSync(join(shared, 'data', 'labelled-climate-finance-spans', name)), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    const marked = rows.filter(({ text }) => /^\d[\d.,]*$/.test(text as string));
    // Many offsets count in a longer block than the sentence that is given: there is nothing to read at them.
    const numbers = marked.filter(
      ({ sentence, start_idx, end_idx, text }) => sentence!.slice(Number(start_idx), Number(end_idx)) === text,
    );
    let read = 0;
    for (const { sentence, start_idx, end_idx } of numbers) {
      const units = [...(sentence as string)];
      const readings = readAmounts(units.join(''), { language: 'en' });
      if (readings.some(({ start, end }) => start <= Number(start_idx) && end >= Number(end_idx))) read += 1;
    }
    console.log(
      `  ${name}: ${read} of ${numbers.length} numbers read as amounts (${percent(read, numbers.length)}); ${marked.length - numbers.length} more are marked at places outside their sentence`,
    );
  }
}

/** German is not read: only digits, codes and signs are. Does a statement with a quantity read that way prove checkable? */
function verifiability(): void {
  const file = join(shared, 'data', 'labelled-verifiability-german', 'statements.csv.gz');
  const rows = parse(gunzipSync(readFileSync(file)), { columns: true }) as Record<string, string>[];
  for (const part of [...new Set(rows.map((row) => row.part as string))].sort()) {
    const own = rows.filter((row) => row.part === part && row.task_b_label !== '');
    if (own.length === 0) continue;
    const truth = (row: Record<string, string>) => (Number(row.task_b_label) >= 0.5 ? 'checkable' : 'hardly');
    const byAmount = (row: Record<string, string>) =>
      readAmounts(row.target as string, { language: 'de' }).length > 0 ? 'checkable' : 'hardly';
    const majority = most(own.map(truth));
    print(
      `Checkable (mean rating 0.5 or more) by a quantity that is read, German reports, the origin’s “${part}” part; German words are not read`,
      own.map((row) => ({ truth: truth(row), said: byAmount(row) })),
      {
        majority: own.map((row) => ({ truth: truth(row), said: majority })),
        'a digit': own.map((row) => ({
          truth: truth(row),
          said: /\d/.test(row.target as string) ? 'checkable' : 'hardly',
        })),
      },
    );
  }
}

if (process.argv[1] === import.meta.filename) {
  ownSet();
  sentences();
  if (existsSync(shared)) {
    seed();
    pledges();
    climateSpans();
    verifiability();
  } else console.log('\nThe article and the labelled sets of others are not beside the project: not scored.');
}
