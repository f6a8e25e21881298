import { csvText } from '../edition/index.ts';
import type { Candidate } from '../text/index.ts';

/** What the program proposes and a person reads: the words with their place, and what a rule made of them. */
export const proposed = [
  'source',
  'start',
  'end',
  'paragraph',
  'quote',
  'kind',
  'says',
  'actor',
  'beneficiary',
  'object',
  'object_as_written',
  'quantity',
  'high',
  'unit',
  'comparator',
  'per',
  'window_start',
  'window_end',
  'window_words',
  'modality',
  'speaker',
  'manner',
  'flags',
  'reasons',
  'settled_by',
] as const;

/** What a person may put in place of what was proposed, as `correct_…`; the word `none` takes a value away. */
export const correctable = [
  'kind',
  'actor',
  'beneficiary',
  'object',
  'quantity',
  'high',
  'unit',
  'comparator',
  'per',
  'modality',
  'window_start',
  'window_end',
  'window_words',
] as const;

/** What a person fills in: the decision, the commitment that the words tell of, and who decided. */
export const decided = [
  'decision',
  ...correctable.map((name) => `correct_${name}` as const),
  'commitment',
  'title_en',
  'title_es',
  'promisors',
  'beneficiaries',
  'instrument',
  'predecessor',
  'announced_on',
  'test_en',
  'test_es',
  'occasion',
  'reviewer',
  'note',
] as const;

export const reviewColumns = [...proposed, ...decided] as const;
export type ReviewColumn = (typeof reviewColumns)[number];
export type DecidedColumn = (typeof decided)[number];

/** Columns without which a row can be neither placed nor decided. */
export const neededColumns = ['source', 'start', 'end', 'quote', 'kind', 'decision'] as const;

const reasonsOf = ({ reasons }: Candidate): string =>
  reasons.map(({ rule, words }) => (words === '' ? rule : `${rule} (${words})`)).join('; ');

/** Flags of a candidate, and doubts on the amount that it gives. */
export const flagsOf = ({ flags, amounts }: Candidate): readonly string[] => [
  ...flags,
  ...(amounts[0]?.doubts ?? []).map((doubt) => `doubt-${doubt}`),
  ...(amounts.length > 1 ? [`amounts-${amounts.length}`] : []),
];

/**
 * One candidate as cells of the review file; the person's cells are empty. `repeats`: where the document says the same
 * before.
 */
export function reviewRow(
  source: string,
  paragraph: number | null,
  candidate: Candidate,
  repeats: { readonly start: number } | null = null,
): (string | number | null)[] {
  const { measure, window, voice } = candidate;
  const cells: Record<(typeof proposed)[number], string | number | null> = {
    source,
    start: candidate.start,
    end: candidate.end,
    paragraph,
    quote: candidate.text,
    kind: candidate.kind,
    says: candidate.says,
    actor: candidate.actor,
    beneficiary: candidate.beneficiary,
    object: candidate.object,
    object_as_written: candidate.objectAsWritten,
    quantity: measure?.quantity ?? null,
    high: measure?.high ?? null,
    unit: measure?.unit ?? null,
    comparator: measure?.comparator ?? null,
    per: measure?.per ?? null,
    window_start: window?.start ?? null,
    window_end: window?.end ?? null,
    window_words: window?.words ?? null,
    modality: candidate.modality,
    speaker: voice?.speakerAsWritten ?? null,
    manner: voice?.manner ?? null,
    flags: [...flagsOf(candidate), ...(repeats === null ? [] : [`repeats-${repeats.start}`])].join(' '),
    reasons: reasonsOf(candidate),
    settled_by: candidate.settledBy.join('; '),
  };
  return [...proposed.map((name) => cells[name]), ...decided.map(() => null)];
}

/** The review file: CSV with a byte order mark, by which spreadsheets know UTF-8. */
export const reviewText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${csvText(reviewColumns, rows)}`;
