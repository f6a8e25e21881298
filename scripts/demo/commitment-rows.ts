import type {
  CommitmentClass,
  CommitmentObject,
  Draft,
  LineageKind,
  Localised,
  Modality,
} from '../../src/model/index.ts';
import { both } from './draft-journal.ts';

export type CommitmentBody = Extract<Draft, { kind: 'commitment' }>['body'];
type Window = NonNullable<CommitmentBody['windows']>[number];

export interface CommitmentRow {
  readonly id: string;
  /** Thread of `commitment-facts` whose facts belong here, unless a fact is assigned elsewhere. */
  readonly thread: string;
  readonly en: string;
  readonly es: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly object: CommitmentObject;
  readonly quantity?: string;
  readonly high?: string;
  readonly unit?: string;
  readonly comparator?: 'exactly' | 'at-least' | 'more-than' | 'up-to' | 'less-than' | 'about';
  readonly per?: 'total' | 'year';
  readonly class?: CommitmentClass;
  readonly modality?: Modality;
  readonly accrual?: 'even' | 'per-year' | 'lumpy';
  readonly windows?: readonly Window[];
  readonly announced?: string | null;
  readonly instrument?: string;
  readonly stage?: 'announced' | 'agreed' | 'financed';
  readonly additionality?: 'new' | 'continuing' | 'unclear';
  readonly conditions?: string;
  readonly test: Localised | null;
  readonly lineage?: readonly (readonly [LineageKind, string])[];
  readonly milestones?: readonly { readonly on: string; readonly what: Localised }[];
  readonly note?: Localised;
}

export const bodyOf = (row: CommitmentRow): CommitmentBody => ({
  id: row.id,
  title: both(row.en, row.es),
  instrument: row.instrument ?? null,
  promisors: [...row.from],
  beneficiaries: [...row.to],
  class: row.class ?? (row.quantity === undefined ? 'qualitative' : 'quantified'),
  modality: row.modality ?? 'will',
  object: row.object,
  measure:
    row.quantity === undefined
      ? null
      : {
          quantity: row.quantity,
          high: row.high ?? null,
          unit: row.unit!,
          comparator: row.comparator ?? 'exactly',
          per: row.per ?? 'total',
        },
  accrual: row.accrual ?? 'lumpy',
  windows: [...(row.windows ?? [])],
  announcedOn: row.announced ?? null,
  milestones: [...(row.milestones ?? [])],
  settlementTest: row.test,
  conditions: row.conditions ?? null,
  lineage: (row.lineage ?? []).map(([kind, commitment]) => ({ kind, commitment })),
  additionality: row.additionality ?? 'unclear',
  stage: row.stage ?? 'announced',
  thread: row.thread,
  note: row.note ?? null,
});

export const stated = (start: string | null, end: string | null, words: string, source: string): Window => ({
  start,
  end,
  basis: 'stated',
  words,
  source,
});
export const elsewhere = (start: string | null, end: string | null, words: string, source: string): Window => ({
  start,
  end,
  basis: 'stated-elsewhere',
  words,
  source,
});
export const planPeriod = (start: string, end: string, words: string, source: string): Window => ({
  start,
  end,
  basis: 'plan-period',
  words,
  source,
});
