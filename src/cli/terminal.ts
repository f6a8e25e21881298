/** What a command may know of the terminal that it runs in. Results go to `out`, talk goes to `talk`. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Is standard output read by a person? */
  readonly isPerson: boolean;
  /** Is standard error a terminal that can be written over? */
  readonly isLive: boolean;
  readonly width: number;
  out(text: string): void;
  talk(text: string): void;
  readInput(): Promise<string>;
}

/** A line of progress that is written over on a live terminal and printed at most every ten seconds elsewhere. */
export interface Progress {
  step(text: string): void;
  done(text: string): void;
}

export function startProgress(terminal: Terminal, raw: (text: string) => void, now: () => number): Progress {
  let last = Number.NEGATIVE_INFINITY;
  return {
    step(text) {
      if (terminal.isLive) raw(`\r\u001b[2K${text}`);
      else if (now() - last >= 10_000) {
        terminal.talk(text);
        last = now();
      }
    },
    done(text) {
      if (terminal.isLive) raw('\r\u001b[2K');
      terminal.talk(text);
    },
  };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Letters and marks that take one place each, and nothing that joins others. */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2026\u2039\u203a]*$/;
const wide = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Extended_Pictographic}/u;
/** Columns that a text takes on a terminal. */
export const widthOf = (text: string): number => {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
};

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (plain.test(text)) return `${text.slice(0, width - 1)}…`;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** How wide a table may be: as the terminal where a person reads it, without end where a program does. */
export const tableSpace = (terminal: Terminal, unknown: string): { width: number; unknown: string } => ({
  width: terminal.isPerson ? terminal.width : Number.POSITIVE_INFINITY,
  unknown,
});

const widest = 48;

/**
 * Rows in columns; a column has at most 48 places but the last, which ends where the terminal does. null is written
 * as `unknown`.
 */
export function formatTable(
  columns: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  options: { readonly width: number; readonly unknown: string },
): string {
  const cells = [columns, ...rows].map((row) =>
    row.map((cell) => (cell ?? options.unknown).replaceAll(/[\u0000-\u001f\u007f]/g, ' ')),
  );
  const widths = columns.map((_, index) => {
    const most = index === columns.length - 1 ? Number.POSITIVE_INFINITY : widest;
    return Math.min(
      most,
      cells.reduce((width, row) => Math.max(width, widthOf(row[index] ?? '')), 0),
    );
  });
  return cells
    .map((row) => {
      const line = row.map((cell, index) => {
        const text = cut(cell, widths[index] as number);
        return text + ' '.repeat((widths[index] as number) - widthOf(text));
      });
      return cut(line.join('  ').trimEnd(), options.width);
    })
    .join('\n');
}
