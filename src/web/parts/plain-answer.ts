import { parseEdtf } from '../../model/index.ts';
import type { CommitmentAnswer } from '../../views/index.ts';
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
  const { commitment, assessment, promisors, beneficiaries } = answer;
  const promise = t(`promised-${commitment.modality}`, {
    count: promisors.length,
    who: tr.list(promisors.map((party) => tr.say(party.name))),
    what: promisedWords(answer, reader),
  });
  const whom =
    beneficiaries.length === 0
      ? promise
      : t('promised-to', { promise, whom: tr.list(beneficiaries.map((party) => tr.say(party.name))) });
  const sentences = [
    commitment.announcedOn === null
      ? t('promised-undated', { promise: whom })
      : t('promised-on', { promise: whom, date: tr.date(commitment.announcedOn) }),
  ];
  sentences.push(dueSentence(answer, reader));
  sentences.push(shownSentence(answer, reader));
  if (assessment.answered !== 'not-asked') sentences.push(t(`answered-sentence-${assessment.answered}`));
  return sentences;
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

function shownSentence({ assessment, searches }: CommitmentAnswer, { tr, t }: Reader): string {
  const { shown, shownQuantity, promisedQuantity, unit, grade } = assessment;
  if (shownQuantity !== null) {
    const low = tr.number(shownQuantity.low);
    const high = tr.number(shownQuantity.high);
    const n =
      low === high
        ? tr.quantity(shownQuantity.high, unit)
        : t('between', { low, high: tr.quantity(shownQuantity.high, unit) });
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
    return promisedQuantity === null ? found : `${t('shown-sentence-quantity-unknown')} ${found}`;
  }
  const reached = t('shown-sentence-stage', {
    stage: t(`stage-${shown}`),
    grade: grade ? t(`grade-${grade}`) : t('grade-none'),
  });
  return promisedQuantity === null ? reached : `${reached} ${t('shown-sentence-quantity-unknown')}`;
}
