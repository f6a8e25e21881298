import type { Locator, Reading } from '../../model/index.ts';
import { type FindingCode, findingCodes, makeFinding } from './findings.ts';

/** Counts what one source holds while it is read; an error sets exactly one thing aside. */
export interface Tally {
  /** One more thing kept. */
  keep(): void;
  /** A finding as a reading; counted when it is an error. */
  find(code: FindingCode, locator: Locator | null, params?: Record<string, string>): Reading;
  /** Has so much been set aside that the rest is not worth reading? */
  isHopeless(): boolean;
  /** The last reading. */
  count(): Reading;
}

/** Things set aside one by one; after that many the rest of the source is set aside as one. */
export const mostSetAside = 10_000;

/** A tally of one source. */
export function startTally(source: string): Tally {
  let kept = 0;
  let setAside = 0;
  return {
    keep: () => {
      kept++;
    },
    find: (code, locator, params = {}) => {
      if (findingCodes[code].severity === 'error') setAside++;
      return { type: 'finding', finding: makeFinding(source, code, locator, params) };
    },
    isHopeless: () => setAside >= mostSetAside,
    count: () => ({ type: 'count', source, seen: kept + setAside, kept, setAside }),
  };
}
