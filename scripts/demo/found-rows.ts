import type { Draft, Interest, PartyType, SourceClass } from '../../src/model/index.ts';

type Body = Extract<Draft, { kind: 'statement' }>['body'];
type Measure = Extract<Body['value'], { type: 'measure' }>['measure'];

export interface FoundFact {
  readonly key: string;
  readonly source: string;
  /** Contiguous words of the page, at most eight. */
  readonly exact: string;
  readonly about: string;
  readonly subject: readonly ['commitment' | 'work' | 'party', string];
  readonly property: string;
  readonly measure?: Measure;
  readonly date?: string;
  /** Who claims it; null: nobody is named as claiming it. */
  readonly asserter?: string | null;
  readonly flags?: readonly string[];
  /** Fact or found statement that it contradicts. */
  readonly contradicts?: readonly string[];
  /** A version of the promise, with the window that its words state. */
  readonly telling?: { readonly window?: readonly [string | null, string | null, string] };
}

export const money = (quantity: string, unit: string, comparator: Measure['comparator'] = 'exactly'): Measure => ({
  quantity,
  unit,
  comparator,
});
export const count = (quantity: string, unit: string, comparator: Measure['comparator'] = 'exactly'): Measure => ({
  quantity,
  unit,
  comparator,
});

export interface FoundSource {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: readonly [string, string, PartyType?, string?];
  /** As the page or its address gives it; null where neither does. */
  readonly date: string | null;
  readonly language: string;
  readonly class: SourceClass;
  readonly interest: Interest;
  readonly derivedFrom?: readonly string[];
  readonly cites?: readonly string[];
  readonly note?: string;
}

export const page = (
  id: string,
  url: string,
  title: string,
  publisher: FoundSource['publisher'],
  date: string | null,
  language: string,
  sourceClass: SourceClass = 'press-original',
  interest: Interest = 'third',
  more: Partial<FoundSource> = {},
): FoundSource => ({ id, url, title, publisher, date, language, class: sourceClass, interest, ...more });
