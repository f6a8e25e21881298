import { readAssessment } from '../assessment/index.ts';
import type { Edition } from '../edition/index.ts';
import { type Comparable, propose, resolve as resolveJudgements } from '../linking/index.ts';
import { ObrasError } from '../model/index.ts';
import { commitment as askCommitment } from '../views/index.ts';
import type { Context } from './context.ts';
import { formatTable, tableSpace } from './terminal.ts';

/** `obras link`: candidates with reasons, and judgements that contradict one another. Nothing is merged. */
export async function link(context: Context, flags: { limit: number }): Promise<undefined> {
  const { words } = context;
  await context.withEdition(async (edition) => {
    const judgements = await edition.rows('select body from judgement order by entry_index', []);
    const { contradictions } = resolveJudgements(judgements.map((row) => JSON.parse(String(row.body))));
    const proposals = propose(await comparables(edition), { limit: flags.limit });
    context.result('link', { proposals, contradictions }, () =>
      [
        formatTable(
          ['score', 'left', 'right', 'reasons'].map((name) => words.t(`cli-col-${name}`)),
          proposals.map((each) => [each.score, each.left, each.right, each.reasons.join('; ')]),
          tableSpace(context.terminal, context.words.unknown()),
        ),
        ...(contradictions.length > 0
          ? [
              '',
              words.t('cli-contradictions', { n: words.number(contradictions.length) }),
              ...contradictions.map((each) => `  ${each.left} / ${each.right}: ${each.why}`),
            ]
          : []),
      ].join('\n'),
    );
    if (!context.isJson)
      context.terminal.talk(
        words.t('cli-judge', {
          command:
            'obras say judgement --body \'{"type":"activity","left":"…","right":"…","verdict":"same","by":"…"}\'',
        }),
      );
  });
}

/** `obras assess`: the label of one commitment with its facets, or of all. */
export async function assess(context: Context, id: string | undefined): Promise<undefined> {
  const { words } = context;
  await context.withEdition(async (edition) => {
    if (id === undefined) {
      const rows = await edition.rows('select id, label, rule, standing from commitment order by label, id', []);
      context.result('assess', { edition: edition.id, commitments: rows }, () =>
        formatTable(
          ['commitment', 'label', 'rule', 'standing'].map((name) => words.t(`cli-col-${name}`)),
          rows.map((row) => [
            String(row.id),
            words.code('label', String(row.label)),
            String(row.rule),
            words.code('standing', String(row.standing)),
          ]),
          tableSpace(context.terminal, context.words.unknown()),
        ),
      );
      return;
    }
    const answer = await askCommitment(edition, { id }).catch((error: unknown) => {
      if (error instanceof ObrasError && error.code === 'not-found') {
        throw new ObrasError('not-found', words.t('cli-no-commitment', { id }), {
          params: { what: id },
          hint: 'obras assess',
        });
      }
      throw error;
    });
    const { assessment } = answer;
    context.result('assess', { edition: edition.id, assessment }, () =>
      [
        words.say(answer.commitment.title),
        `${words.code('label', assessment.label)} (${assessment.rubric} ${assessment.rule}; ${words.code('standing', assessment.standing)})`,
        words.t('cli-facets', {
          said: words.code('said', assessment.said),
          shown: words.code('stage', assessment.shown),
          grade: assessment.grade ?? '–',
          answered: words.code('answered', assessment.answered),
          due: words.code('due', assessment.due),
        }),
        words.t('cli-quantities', {
          promised: words.quantity(assessment.promisedQuantity, assessment.unit),
          shown:
            assessment.shownQuantity === null
              ? words.unknown()
              : [assessment.shownQuantity.low, assessment.shownQuantity.high]
                  .filter((each, at, all) => at === 0 || each !== all[0])
                  .map((each) => words.number(each))
                  .join('–'),
        }),
        ...assessment.pace.map((pace) =>
          words.t('cli-pace', {
            window: String(pace.window + 1),
            days: words.number(pace.elapsedDays),
            of: words.number(pace.ofDays),
            percent: words.percent(pace.elapsedPercent),
            expected: words.number(pace.expected),
          }),
        ),
        ...(readAssessment(assessment)?.missing ?? []).map(({ text }) =>
          words.t('cli-missing', { what: words.say(text) }),
        ),
      ].join('\n'),
    );
  });
}

/** The activities of an edition, as the matcher sees them. */
async function comparables(edition: Edition): Promise<Comparable[]> {
  const rows = await edition.rows(
    `select a.id, a.source, a.title, a.year,
       (select string_agg(distinct country, ' ' order by country) from (
          select country from activity_place where activity = a.id and country is not null
          union select country from activity_party where activity = a.id and role = 'recipient' and country is not null)) as countries,
       t.value, t.currency, t.price_basis
     from activity a
     left join (select activity, min(id) as id from transaction where kind = '2' and value is not null group by activity) f on f.activity = a.id
     left join transaction t on t.activity = a.id and t.id = f.id
     order by a.id`,
  );
  return rows.map((row) => ({
    id: String(row.id),
    source: String(row.source),
    title: row.title === null ? null : String(row.title),
    countries: row.countries === null ? [] : String(row.countries).split(' '),
    year: row.year === null ? null : Number(row.year),
    funders: [],
    amount:
      row.value === null
        ? null
        : {
            value: String(row.value),
            currency: row.currency === null ? null : String(row.currency),
            priceBasis: String(row.price_basis),
          },
  }));
}
