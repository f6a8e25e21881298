import type { Assessment } from '../model/index.ts';
import { commitmentColumns, toCommitmentRows } from './commitment-rows.ts';
import { askLineage } from './lineage.ts';
import { type AskedEdition, bodyOf, rowsAmong, textOf } from './question.ts';
import type { Piece, QuestionFilter } from './question-answers.ts';
import {
  code,
  count,
  date,
  figureTrail,
  namesOf,
  number,
  percent,
  type QuestionBody,
  say,
  sentence,
  text,
} from './question-parts.ts';
import { loadSources } from './references.ts';

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
  const [assessed, tellings, lineages] = await Promise.all([
    rowsAmong(edition, ids, (list) => `select body from assessment where rubric = ? and commitment in ${list}`, [
      edition.manifest.rubric,
    ]),
    rowsAmong(
      edition,
      ids,
      (list) => `select distinct source from telling where commitment in ${list} order by source`,
    ),
    Promise.all(ids.map((id) => askLineage(edition, { id }))),
  ]);
  const assessmentOf = new Map(assessed.map((row) => bodyOf<Assessment>(row)).map((each) => [each.commitment, each]));
  const lines = shown.map((row, at): Piece[] => {
    const assessment = assessmentOf.get(row.id);
    const step = lineages[at]?.lineage.find(({ isThis }) => isThis);
    const quantity = assessment?.shownQuantity ?? null;
    const words = assessment?.pace.flatMap((pace) => pace.words) ?? [];
    return [
      say(row.title, { page: 'commitment', id: row.id }),
      namesOf(row.promisors.map(({ name }) => name)),
      date(row.announcedOn),
      number(row.quantity, row.unit),
      date(row.windowEnd),
      number(step?.yearlyRate ?? null, row.unit),
      lineages[at]?.lineage[0]?.isThis === true ? none : percent(step?.changePercent ?? null),
      number(quantity?.low ?? null, row.unit),
      words.length === 0 ? none : code('pace', words.length === 1 ? (words[0] as string) : null),
      code('label', row.label),
    ];
  });
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
  return {
    missing:
      shown.length === 0
        ? [sentence('training-nothing')]
        : [
            sentence('training-no-evidence', {
              n: count(withNumber.length - withEvidence.length, table),
              of: count(withNumber.length, table),
            }),
          ],
    answer:
      shown.length === 0
        ? []
        : [
            sentence('training-shown', { n: count(withEvidence.length, table), of: count(withNumber.length, table) }),
            sentence('training-due', {
              n: count(due.length, table),
              delivered: count(due.filter(({ label }) => delivered.includes(label)).length),
            }),
          ],
    limits:
      shown.length === 0 ? [] : [sentence('training-units'), sentence('training-rates'), sentence('training-silence')],
    figures:
      shown.length === 0
        ? []
        : [
            {
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
              rows: lines,
              sources,
              reach: {
                rows: shown.length,
                unknown: shown.length - withNumber.length,
                from: announced[0] ?? null,
                to: announced.at(-1) ?? null,
              },
            },
          ],
    choices: { partner: partners },
  };
}
