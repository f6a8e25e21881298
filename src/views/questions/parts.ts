import type { Localised } from '../../model/index.ts';
import type { AnswerTable, SourceNote } from '../answers.ts';
import type {
  Figure,
  Piece,
  QuestionAnswer,
  QuestionFilter,
  QuestionName,
  Sentence,
  Trail,
} from '../question-answers.ts';

export const number = (value: string | null, unit: string | null, trail?: Trail): Piece => ({
  kind: 'number',
  value,
  unit,
  ...(trail && { trail }),
});
export const count = (value: number, trail?: Trail): Piece => number(String(value), null, trail);
export const percent = (value: string | null, trail?: Trail): Piece => ({
  kind: 'percent',
  value,
  ...(trail && { trail }),
});
/** A change in percent, written with its sign. */
export const change = (value: string | null, trail?: Trail): Piece => ({
  kind: 'percent',
  value,
  isChange: true,
  ...(trail && { trail }),
});
/** A share with the two sums that it is worked out from. */
export const share = (value: string | null, part: string | null, outOf: string | null, trail?: Trail): Piece => ({
  kind: 'percent',
  value,
  ...(part !== null && { part }),
  ...(outOf !== null && { outOf }),
  ...(trail && { trail }),
});
export const country = (code: string): Piece => ({ kind: 'country', code });
export const code = (group: string, value: string | null): Piece => ({ kind: 'code', group, code: value });
export const date = (value: string | null): Piece => ({ kind: 'date', date: value });
export const text = (value: string | null, trail?: Trail): Piece => ({
  kind: 'text',
  text: value,
  ...(trail && { trail }),
});
export const say = (value: Localised, trail?: Trail): Piece => ({ kind: 'say', text: value, ...(trail && { trail }) });
/** Names side by side, as one text in each language. */
export const namesOf = (names: readonly Localised[]): Piece => {
  const list = (lang: keyof Localised) =>
    names
      .map((name) => name[lang] ?? name.en)
      .sort(new Intl.Collator(lang).compare)
      .join(', ');
  const others = (['pt', 'fr', 'zh'] as const).filter((lang) => names.some((name) => name[lang] !== undefined));
  return say({ en: list('en'), es: list('es'), ...Object.fromEntries(others.map((lang) => [lang, list(lang)])) });
};
/** Is a date stated to the day? */
export const isDay = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf);
/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
export const sentence = (name: string, parts: Readonly<Record<string, Piece>> = {}): Sentence => ({
  code: name,
  with: parts,
});

/** The rows of a figure of the same question, under the same filter. */
export const figureTrail = (id: QuestionName, filter: QuestionFilter, figure: string): Trail => ({
  page: 'question',
  id,
  query: queryOf({ ...filter }),
  figure,
});

/** So many rows of a figure are shown; a file has them all. */
export const mostRows = 100;
/** A figure as a page shows it: its first rows, and how many more there are; with `all` as it is. */
export const bounded = (figure: Figure, all: boolean): Figure =>
  all || figure.rows.length <= mostRows
    ? figure
    : { ...figure, rows: figure.rows.slice(0, mostRows), left: figure.rows.length - mostRows };

/** Query of a trail; what is null is left out. */
export const queryOf = (query: Readonly<Record<string, string | number | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])));

/** The text of a piece in a file: codes, numbers and dates as they are; null is unknown. */
export function plainPiece(piece: Piece, say: (text: Localised) => string = ({ en }) => en): string | null {
  switch (piece.kind) {
    case 'number':
    case 'percent':
      return piece.value;
    case 'country':
    case 'code':
      return piece.code;
    case 'date':
      return piece.date;
    case 'text':
      return piece.text;
    case 'say':
      return say(piece.text);
  }
}

const addressOf = (trail: Trail | undefined): string | null =>
  trail === undefined
    ? null
    : `${trail.page}${trail.id === undefined ? '' : `/${encodeURIComponent(trail.id)}`}${trail.query ? `?${new URLSearchParams(trail.query)}` : ''}${trail.figure === undefined ? '' : `#${trail.figure}`}`;

/** A piece as cells: its value, unit and whole, and the list that makes it up. */
const cellsOf = (piece: Piece): (string | null)[] => [
  plainPiece(piece),
  piece.kind === 'percent' ? 'percent' : piece.kind === 'number' ? piece.unit : null,
  piece.kind === 'number' || piece.kind === 'percent' ? (piece.outOf ?? null) : null,
  'trail' in piece ? addressOf(piece.trail) : null,
];

/**
 * Figures as one table: a line for each cell with the key of its row (all cells before the first number), its column,
 * its value with unit and whole, and the list that makes it up.
 */
export const figureTable = (figures: readonly Figure[]): AnswerTable => ({
  columns: ['figure', 'row', 'column', 'value', 'unit', 'out_of', 'rows'],
  rows: figures.flatMap((figure) =>
    figure.rows.flatMap((cells) => {
      const first = cells.findIndex(({ kind }) => kind === 'number' || kind === 'percent');
      const keys = first < 0 ? cells.slice(0, 1) : cells.slice(0, first);
      const key = keys.map((piece) => plainPiece(piece) ?? '').join(' | ');
      return cells
        .slice(keys.length)
        .map((piece, at) => [figure.id, key, figure.columns[keys.length + at] as string, ...cellsOf(piece)]);
    }),
  ),
});

/**
 * What a question answers, before its stamp and table are put to it: the sentences with the sources of what they say;
 * and, only when it is asked for, what stands on its page besides.
 */
export interface QuestionBody extends Pick<QuestionAnswer, 'missing' | 'answer'> {
  readonly sources: readonly SourceNote[];
  rest(): Promise<Pick<QuestionAnswer, 'limits' | 'figures' | 'choices'>>;
}

/** A question of which the edition holds nothing. */
export const nothingHeld = (missing: readonly Sentence[], choices: QuestionAnswer['choices']): QuestionBody => ({
  missing,
  answer: [],
  sources: [],
  rest: async () => ({ limits: [], figures: [], choices }),
});

/** Sentences as a table: a line for each piece, and one for a sentence without any. */
export const sentenceTable = (answers: readonly Pick<QuestionAnswer, 'id' | 'missing' | 'answer'>[]): AnswerTable => ({
  columns: ['question', 'part', 'sentence', 'piece', 'value', 'unit', 'out_of', 'rows'],
  rows: answers.flatMap(({ id, missing, answer }) =>
    [...missing.map((each) => ['missing', each] as const), ...answer.map((each) => ['answer', each] as const)].flatMap(
      ([part, { code: name, with: pieces }]) => {
        const lines = Object.entries(pieces).map(([piece, each]) => [id, part, name, piece, ...cellsOf(each)]);
        return lines.length > 0 ? lines : [[id, part, name, null, null, null, null, null]];
      },
    ),
  ),
});
