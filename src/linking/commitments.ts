import { yearlyRate } from '../assessment/index.ts';
import { type Commitment, type CommitmentObject, compareDecimal, type Measure, type Window } from '../model/index.ts';
import { compareNames, foldName } from '../text/index.ts';

/** A promise as some words tell it. What they do not say is null or empty. */
export interface ToldPromise {
  /** The words. */
  readonly words: string;
  /** Parties by id, or by the names that the words give. */
  readonly promisors: readonly string[];
  readonly object: CommitmentObject | null;
  readonly measure: Measure | null;
  readonly window: Window | null;
  /** Day of the document (EDTF); null: not known. */
  readonly on: string | null;
}

/** Why a commitment is proposed: a feature, and how it stands. */
export interface LinkReason {
  readonly feature: 'quantity' | 'unit' | 'object' | 'actor' | 'title' | 'window' | 'time' | 'rate';
  readonly how: 'same' | 'differs' | 'earlier' | 'later';
  /** Words for a reader: the two values, a rate a year. */
  readonly words: string;
}

/** A proposal, never a verdict. `telling`: the same promise told once more; `predecessor`: one that it follows on. */
export interface CommitmentProposal {
  readonly commitment: string;
  readonly kind: 'telling' | 'predecessor';
  /** 0 to 1, two decimals, as text. */
  readonly score: string;
  readonly reasons: readonly LinkReason[];
}

/** Names by which the words may mean a party: its id, its names, its other names. */
export type NamesOf = (party: string) => readonly string[];

const yearOf = (date: string | null): number | null => {
  const year = date === null ? null : /^-?\d{4}/.exec(date)?.[0];
  return year == null ? null : Number(year);
};
const measureWords = ({ quantity, unit, per }: Measure): string =>
  `${quantity} ${unit}${per === 'year' ? ' a year' : ''}`;
const leastTelling = 0.55;
const leastPredecessor = 0.5;

/**
 * Which commitments the words may tell of once more, or follow on: by quantity and unit, object, actor, likeness of
 * title and words, window and time, each with its reason. A predecessor is of the same actor and unit, at least a year
 * earlier, and its yearly rate stands beside. Best first; the rule reads no name but to see whether two are alike.
 */
export function proposeCommitments(
  told: ToldPromise,
  among: readonly Commitment[],
  namesOf: NamesOf,
  { limit = 5 }: { readonly limit?: number } = {},
): CommitmentProposal[] {
  const proposals: CommitmentProposal[] = [];
  for (const commitment of among) {
    const telling = asTelling(told, commitment, namesOf);
    const predecessor = asPredecessor(told, commitment, namesOf);
    const best =
      telling !== null && (predecessor === null || telling.value >= predecessor.value) ? telling : predecessor;
    if (best === null) continue;
    const { kind, value, reasons } = best;
    proposals.push({ commitment: commitment.id, kind, score: Math.min(value, 1).toFixed(2), reasons });
  }
  return proposals
    .sort((a, b) => Number(b.score) - Number(a.score) || (a.commitment < b.commitment ? -1 : 1))
    .slice(0, limit);
}

interface Weighed {
  readonly kind: CommitmentProposal['kind'];
  readonly value: number;
  readonly reasons: readonly LinkReason[];
}

/** How far the actor of the words is one who promised: by id or by a name; null where the words name none. */
function actorOf(told: ToldPromise, commitment: Commitment, namesOf: NamesOf): { value: number; words: string } | null {
  if (told.promisors.length === 0) return null;
  let best = { value: 0, words: '' };
  for (const said of told.promisors)
    for (const party of commitment.promisors)
      for (const name of said === party ? [party] : namesOf(party)) {
        const value = said === name || foldName(said) === foldName(name) ? 1 : compareNames(said, name);
        if (value > best.value) best = { value, words: `${said} / ${name}` };
      }
  return best;
}

const titleLikeness = (words: string, { title }: Commitment): number =>
  Math.max(...Object.values(title).map((each) => (each === undefined ? 0 : compareNames(words, each))), 0);

function asTelling(told: ToldPromise, commitment: Commitment, namesOf: NamesOf): Weighed | null {
  const reasons: LinkReason[] = [];
  let value = 0;
  const { measure } = commitment;
  if (told.measure !== null && measure !== null) {
    const isSameNumber = compareDecimal(told.measure.quantity, measure.quantity) === 0;
    if (!isSameNumber) return null;
    value += 0.4;
    reasons.push({ feature: 'quantity', how: 'same', words: measureWords(measure) });
    const isSameUnit = told.measure.unit === measure.unit;
    value += isSameUnit ? 0.25 : 0;
    reasons.push({
      feature: 'unit',
      how: isSameUnit ? 'same' : 'differs',
      words: isSameUnit ? measure.unit : `${told.measure.unit} / ${measure.unit}`,
    });
  }
  if (told.object !== null) {
    const isSame = told.object === commitment.object;
    value += isSame ? 0.1 : -0.05;
    if (isSame) reasons.push({ feature: 'object', how: 'same', words: commitment.object });
  }
  const actor = actorOf(told, commitment, namesOf);
  if (actor !== null) {
    const isSame = actor.value >= 0.85;
    value += isSame ? 0.15 : -0.35;
    if (isSame) reasons.push({ feature: 'actor', how: 'same', words: actor.words });
  }
  const likeness = titleLikeness(told.words, commitment);
  value += 0.3 * likeness;
  if (likeness >= 0.5) reasons.push({ feature: 'title', how: 'same', words: likeness.toFixed(2) });
  const [said, announced] = [yearOf(told.on), yearOf(commitment.announcedOn)];
  if (said !== null && announced !== null) {
    if (said < announced || said - announced > 5) return null;
    value += said - announced <= 1 ? 0.1 : 0;
    reasons.push({ feature: 'time', how: said === announced ? 'same' : 'later', words: `${announced}, ${said}` });
  }
  const hasWindow = told.window?.end != null && commitment.windows.some(({ end }) => end === told.window?.end);
  if (hasWindow) {
    value += 0.05;
    reasons.push({ feature: 'window', how: 'same', words: told.window?.end ?? '' });
  }
  return value >= leastTelling ? { kind: 'telling', value, reasons } : null;
}

function asPredecessor(told: ToldPromise, commitment: Commitment, namesOf: NamesOf): Weighed | null {
  const { measure } = commitment;
  if (told.measure === null || measure === null || told.measure.unit !== measure.unit) return null;
  const [said, announced] = [yearOf(told.on), yearOf(commitment.announcedOn)];
  if (said === null || announced === null || said <= announced) return null;
  const actor = actorOf(told, commitment, namesOf);
  if (actor === null || actor.value < 0.85) return null;
  const isSameObject = told.object !== null && told.object === commitment.object;
  const isMoney = /^[A-Z]{3}$/.test(measure.unit);
  if (isMoney && !isSameObject) return null;
  const rate = (of: Measure, window: Window | null | undefined) => yearlyRate(of, window ?? null) ?? '?';
  const window = commitment.windows.find(({ start, end }) => start !== null && end !== null);
  // The nearest one before it is the likeliest.
  const value = 0.5 + (isSameObject ? 0.15 : 0) + 0.2 / Math.max(1, said - announced);
  return value >= leastPredecessor
    ? {
        kind: 'predecessor',
        value,
        reasons: [
          { feature: 'actor', how: 'same', words: actor.words },
          { feature: 'unit', how: 'same', words: measure.unit },
          { feature: 'time', how: 'earlier', words: `${announced}, ${said}` },
          { feature: 'rate', how: 'differs', words: `${rate(measure, window)} → ${rate(told.measure, told.window)}` },
        ],
      }
    : null;
}
