import type { Label } from '../model/index.ts';
import { isStageFrom } from './evidence.ts';
import type { Facts } from './facets.ts';
import { isAtLeast } from './grade.ts';

/** A rule of a rubric: the label it gives, or null where it does not match. The first that matches decides. */
export interface Rule {
  readonly id: string;
  /** Every label that it may give. */
  readonly labels: readonly Label[];
  readonly labelOf: (facts: Facts) => Label | null;
}

const rule = (id: string, label: Label, matches: (facts: Facts) => boolean): Rule => ({
  id,
  labels: [label],
  labelOf: (facts) => (matches(facts) ? label : null),
});

const saysDone = (facts: Facts): boolean => isStageFrom(facts.shown, 'delivered');
const isProven = (facts: Facts): boolean => saysDone(facts) && facts.reach === 'whole' && isAtLeast(facts.grade, 'B');
const isDisputed = (facts: Facts): boolean => facts.answered === 'disputes' || facts.isContradicted;
const isOpen = (facts: Facts): boolean => facts.due !== 'past';
const isBeyondWords = (facts: Facts): boolean => isStageFrom(facts.shown, 'agreed');
/** Silent long enough for R10, in a window that has begun and not ended, or without one. */
const isQuiet = (facts: Facts): boolean => facts.quietMonths > 0 && isOpen(facts) && facts.due !== 'not-started';
/** Nobody has looked lately whether the silence is real: then nothing is claimed on the strength of old evidence. */
const isSilenceUnchecked = (facts: Facts): boolean => isQuiet(facts) && !facts.isSearchFresh;

/** Rubric R1.0 (model, section 4), first match first. Frozen: a change of meaning is a new rubric. */
export const rulesR1: readonly Rule[] = [
  rule('R1', 'not-verifiable', (facts) => !facts.hasSettlementTest),
  rule('R2', 'delivered-disputed', (facts) => isProven(facts) && isDisputed(facts)),
  rule('R3', 'reported-delivered-disputed', (facts) => saysDone(facts) && isDisputed(facts)),
  rule('R4', 'delivered', isProven),
  rule('R5', 'reported-delivered', saysDone),
  rule('R6', 'withdrawn', (facts) => facts.isWithdrawn || facts.isReplaced),
  rule('R7', 'contradicted', (facts) => facts.isOpposed),
  rule('R8', 'overdue', (facts) => facts.due === 'past' && facts.isShortAtEnd),
  rule('R9', 'past-due-unknown', (facts) => facts.due === 'past'),
  {
    id: 'R10',
    labels: ['presumed-abandoned', 'stalled'],
    labelOf: (facts) => {
      if (!isQuiet(facts) || !facts.isSearchFresh) return null;
      return facts.quietMonths === 48 ? 'presumed-abandoned' : 'stalled';
    },
  },
  rule(
    'R11',
    'delivered-in-part',
    (facts) => facts.shown === 'partly-delivered' && facts.reach === 'part' && !isSilenceUnchecked(facts),
  ),
  rule('R12', 'in-progress', (facts) => isBeyondWords(facts) && !isSilenceUnchecked(facts)),
  rule(
    'R13',
    'not-due',
    (facts) =>
      (facts.due === 'not-started' || (facts.due !== 'no-window' && !facts.isAnythingRequired)) &&
      !isBeyondWords(facts) &&
      !isSilenceUnchecked(facts),
  ),
  rule('R14', 'no-evidence-found', (facts) => !isBeyondWords(facts) && facts.search === 'minimum'),
  rule('R15', 'not-assessed', () => true),
];

/** The first rule that matches, with its label. The last rule always does. */
export function decideLabel(rules: readonly Rule[], facts: Facts): { readonly rule: string; readonly label: Label } {
  for (const { id, labelOf } of rules) {
    const label = labelOf(facts);
    if (label !== null) return { rule: id, label };
  }
  throw new Error('a rubric without a last rule');
}
