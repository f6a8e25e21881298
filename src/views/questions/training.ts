import type { Assessment } from '../../model/index.ts';
import type { CommitmentAnswer, CommitmentRow } from '../answers.ts';
import { commitmentColumns, toCommitmentRows } from '../commitment-rows.ts';
import { askLineages } from '../lineage.ts';
import { type AskedEdition, bodyOf, rowsAmong, textOf } from '../question.ts';
import type { Figure, Piece, QuestionFilter } from '../question-answers.ts';
import { loadSources } from '../references.ts';
import {
  change,
  code,
  count,
  date,
  figureTrail,
  namesOf,
  nothingHeld,
  number,
  type QuestionBody,
  say,
  sentence,
  text,
} from './parts.ts';

type Lineage = CommitmentAnswer['lineage'];
const objects = "('scholarship', 'training-place', 'course')";
/** Nothing to say: no promise before it, no time that runs. */
const none = text('–');
const delivered: readonly string[] = [
  'delivered',
  'reported-delivered',
  'delivered-disputed',
  'reported-delivered-disputed',
];

/**
 * Promises of scholarships and training: what each is a year, how that stands to the one before it, and how much
 * evidence shows. Each unit stays by itself: scholarships, places, courses and persons are never added.
 */
export async function training(edition: AskedEdition, filter: QuestionFilter): Promise<QuestionBody> {
  const rows = await edition.rows(
    `select ${commitmentColumns} from commitment c where c.object in ${objects}
     order by c.unit nulls last, c.announced_on nulls last, c.id`,
  );
  const all = await toCommitmentRows(edition, rows);
  const partners = [...new Set(all.flatMap(({ promisors }) => promisors.flatMap((each) => each.country ?? [])))].sort();
  const shown = all.filter(
    ({ promisors }) => filter.partner === null || promisors.some((each) => each.country === filter.partner),
  );
  const ids = shown.map(({ id }) => id);
  const [assessed, tellings] = await Promise.all([
    rowsAmong(edition, ids, (list) => `select body from assessment where rubric = ? and commitment in ${list}`, [
      edition.manifest.rubric,
    ]),
    rowsAmong(
      edition,
      ids,
      (list) => `select distinct source from telling where commitment in ${list} order by source`,
    ),
  ]);
  const assessmentOf = new Map(assessed.map((row) => bodyOf<Assessment>(row)).map((each) => [each.commitment, each]));
  const lineOf = (row: CommitmentRow, lineage: Lineage): Piece[] => {
    const assessment = assessmentOf.get(row.id);
    const step = lineage.find(({ isThis }) => isThis);
    const quantity = assessment?.shownQuantity ?? null;
    const words = assessment?.pace.flatMap((pace) => pace.words) ?? [];
    return [
      say(row.title, { page: 'commitment', id: row.id }),
      namesOf(row.promisors.map(({ name }) => name)),
      date(row.announcedOn),
      number(row.quantity, row.unit),
      date(row.windowEnd),
      number(step?.yearlyRate ?? null, row.unit),
      lineage[0]?.isThis === true ? none : change(step?.changePercent ?? null),
      number(quantity?.low ?? null, row.unit),
      words.length === 0 ? none : code('pace', words.length === 1 ? (words[0] as string) : null),
      code('label', row.label),
    ];
  };
  const sources = (
    await loadSources(
      edition,
      tellings.map((row) => textOf(row, 'source')),
    )
  ).all();
  const withNumber = shown.filter(({ quantity }) => quantity !== null);
  const withEvidence = withNumber.filter(({ id }) => (assessmentOf.get(id)?.shownQuantity ?? null) !== null);
  const due = shown.filter(({ id }) => assessmentOf.get(id)?.due === 'past');
  const table = figureTrail('training', filter, 'training-promises');
  const announced = shown.flatMap(({ announcedOn }) => announcedOn ?? []).sort();
  const choices = { partner: partners };
  if (shown.length === 0) return nothingHeld([sentence('training-nothing')], choices);
  return {
    missing: [
      sentence('training-no-evidence', {
        n: count(withNumber.length - withEvidence.length, table),
        of: count(withNumber.length, table),
      }),
    ],
    answer: [
      sentence('training-shown', { n: count(withEvidence.length, table), of: count(withNumber.length, table) }),
      sentence('training-due', {
        n: count(due.length, table),
        delivered: count(due.filter(({ label }) => delivered.includes(label)).length),
      }),
    ],
    sources,
    async rest() {
      const lineages = await askLineages(edition, ids);
      const figure: Figure = {
        id: 'training-promises',
        about: {},
        columns: [
          'promise',
          'provider',
          'announced',
          'promised',
          'until',
          'a-year',
          'against-before',
          'shown',
          'pace',
          'label',
        ],
        rows: shown.map((row, at) => lineOf(row, lineages[at]?.lineage ?? [])),
        sources,
        reach: {
          rows: shown.length,
          unknown: shown.length - withNumber.length,
          from: announced[0] ?? null,
          to: announced.at(-1) ?? null,
        },
      };
      return {
        limits: [sentence('training-units'), sentence('training-rates'), sentence('training-silence')],
        figures: [figure],
        choices,
      };
    },
  };
}
