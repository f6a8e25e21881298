import { parseEdtf } from '../../model/index.ts';
import type { AttestationView, CommitmentAnswer, PartyRef } from '../../views/index.ts';
import type { Reader } from '../reader.ts';

/** What is promised, in words: the quantity, with its object when it is money; without a number, the title. */
function promisedWords({ commitment }: CommitmentAnswer, { tr, t }: Reader): string {
  const { measure, object, title } = commitment;
  if (measure === null) return t('promised-title', { title: tr.say(title) });
  const words = tr.measure(measure);
  return /^[A-Z]{3}$/.test(measure.unit) && object !== 'other'
    ? t('promised-money', { measure: words, object: t(`object-${object}`) })
    : words;
}

/** The answer to "what was promised and what is known of it?" in a few plain sentences, from the same rows as the page. */
export function plainAnswer(answer: CommitmentAnswer, reader: Reader): string[] {
  const { tr, t } = reader;
  const { commitment, promisors, beneficiaries } = answer;
  const promise = t(`promised-${commitment.modality}`, {
    count: promisors.length,
    who: tr.list(promisors.map((party) => tr.say(party.name))),
    what: promisedWords(answer, reader),
  });
  const whom =
    beneficiaries.length === 0
      ? promise
      : t('promised-to', { promise, whom: tr.list(beneficiaries.map((party) => shortName(tr.say(party.name)))) });
  const sentences = [
    commitment.announcedOn === null
      ? t('promised-undated', { promise: whom })
      : t('promised-on', { promise: whom, date: tr.date(commitment.announcedOn) }),
  ];
  if (answer.tellings.length === 0) sentences.push(t('no-telling'));
  sentences.push(dueSentence(answer, reader));
  sentences.push(shownSentence(answer, reader));
  sentences.push(...answeredSentences(answer, reader));
  return sentences;
}

/** `CELAC` of `Community of … (CELAC)`: the full name stands beside "To", and needs no article here. */
export const shortName = (name: string): string => /\(([\p{Lu}\d][\p{L}\d-]{1,11})\)$/u.exec(name)?.[1] ?? name;

const verdictOf = {
  disputes: 'dispute',
  'confirms-in-part': 'confirm-in-part',
  confirms: 'confirm',
  'not-known-to-us': 'not-known-to-us',
} as const;

/** Standing answers of receivers. */
const standing = ({ attestations }: CommitmentAnswer): AttestationView[] =>
  attestations.filter(({ attestation, supersededBy }) => attestation.role === 'receiver' && supersededBy === null);

/** Does this receiver answer for itself only: was it promised to a group, or to others besides it? */
const isOneOfMany = (party: PartyRef, { beneficiaries }: CommitmentAnswer): boolean =>
  beneficiaries.length !== 1 || beneficiaries[0]?.id !== party.id;

function answeredSentences(answer: CommitmentAnswer, { tr, t }: Reader): string[] {
  const { answered } = answer.assessment;
  if (answered === 'not-asked') return [];
  const verdict = answered === 'asked-no-answer' ? null : verdictOf[answered];
  const said = standing(answer).filter(({ attestation }) => attestation.verdict === verdict);
  if (said.length === 0) return [t(`answered-sentence-${answered}`)];
  const who = tr.list(said.map(({ party }) => tr.say(party.name)));
  return [
    t(`answered-by-${answered}`, { count: said.length, who }),
    ...said.flatMap(({ party, attestation: { quantity } }) => {
      const words = { who: tr.say(party.name), n: quantity === null ? '' : tr.measure(quantity) };
      if (quantity === null) return [];
      return [t(isOneOfMany(party, answer) ? 'answered-own-quantity' : 'answered-quantity', words)];
    }),
  ];
}

/** The shown quantity without what one receiver of several says of itself alone: its number is not that of all. */
function shownBounds(answer: CommitmentAnswer): readonly string[] {
  const { shownQuantity, unit } = answer.assessment;
  if (shownQuantity === null) return [];
  const own = standing(answer).flatMap(({ party, attestation: { quantity } }) =>
    quantity !== null && quantity.unit === unit && isOneOfMany(party, answer)
      ? [quantity.quantity, quantity.high ?? quantity.quantity]
      : [],
  );
  const { low, high } = shownQuantity;
  return [...new Set([low, high])].filter((bound) => !own.includes(bound));
}

const latestOf = (dates: readonly string[]): string =>
  [...dates].sort((a, b) => (parseEdtf(a)?.latest ?? 0) - (parseEdtf(b)?.latest ?? 0)).at(-1) as string;

function dueSentence({ assessment, commitment }: CommitmentAnswer, { tr, t }: Reader): string {
  const ends = commitment.windows.flatMap((window) => (window.end === null ? [] : [window.end]));
  if (assessment.due === 'past' && ends.length > 0) return t('due-sentence-past', { date: tr.date(latestOf(ends)) });
  if (assessment.due === 'no-window' || assessment.pace.length === 0) return t(`due-sentence-${assessment.due}`);
  const readings = [...new Set(assessment.pace.map((pace) => pace.elapsedPercent))].map((percent) =>
    tr.percent(percent),
  );
  return readings.length === 1
    ? t('due-sentence-passed', { percent: readings[0] as string })
    : t('due-sentence-passed-readings', { list: readings.join(` ${t('or')} `), n: tr.number(readings.length) });
}

/** Does a bound of the shown quantity come from one receiver of several? Then there is no pace of the whole. */
export function isOfOneReceiver(answer: CommitmentAnswer): boolean {
  const { shownQuantity } = answer.assessment;
  return shownQuantity !== null && shownBounds(answer).length < new Set([shownQuantity.low, shownQuantity.high]).size;
}

function shownSentence(answer: CommitmentAnswer, { tr, t }: Reader): string {
  const { assessment, searches } = answer;
  const { shown, promisedQuantity, unit, grade } = assessment;
  const [low, high = low] = shownBounds(answer);
  if (low !== undefined && high !== undefined) {
    const n =
      low === high ? tr.quantity(high, unit) : t('between', { low: tr.number(low), high: tr.quantity(high, unit) });
    return promisedQuantity === null
      ? t('shown-sentence-quantity', { n, grade: grade ? t(`grade-${grade}`) : t('grade-none') })
      : t('shown-sentence-of', {
          n,
          of: tr.number(promisedQuantity),
          grade: grade ? t(`grade-${grade}`) : t('grade-none'),
        });
  }
  if (shown === 'none' || shown === 'announced') {
    const found =
      searches.length === 0
        ? t('shown-sentence-not-searched')
        : t('shown-sentence-nothing', { count: searches.length, n: tr.number(searches.length) });
    return promisedQuantity === null ? found : tr.sentences([t('shown-sentence-quantity-unknown'), found]);
  }
  const reached = t('shown-sentence-stage', {
    stage: t(`stage-${shown}`),
    grade: grade ? t(`grade-${grade}`) : t('grade-none'),
  });
  return promisedQuantity === null ? reached : tr.sentences([reached, t('shown-sentence-quantity-unknown')]);
}
