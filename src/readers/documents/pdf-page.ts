import type { Refusal } from '../bytes/encoding.ts';

/** Words drawn in one go: points from the left and from the top of the page to the baseline; `size` of the letters. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
}
/** A page as drawn; `runs` is null when it could not be read. */
export interface DrawnPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[] | null;
}
/** What is drawn in a PDF, or why it could not be taken out. */
export type Drawn = readonly DrawnPage[] | Refusal;

/** What a PDF may cost. A file beyond one of them is set aside with a finding that names the limit. */
export interface PdfLimits {
  readonly bytes: number;
  readonly pages: number;
  readonly seconds: number;
  /** Of all packed streams, unpacked; and of the memory that reading takes. */
  readonly unpackedBytes: number;
  readonly memoryMegabytes: number;
  readonly characters: number;
  readonly runs: number;
}
export const pdfLimits: PdfLimits = {
  bytes: 50 * 1024 ** 2,
  pages: 2000,
  seconds: 60,
  unpackedBytes: 300 * 1024 ** 2,
  memoryMegabytes: 1024,
  characters: 10 * 1024 ** 2,
  runs: 1_000_000,
};
