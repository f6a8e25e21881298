import { readAssessment } from '../assessment/index.ts';
import { csvText, type Edition, keptProposals, makeProposals } from '../edition/index.ts';
import { judgementGraph } from '../linking/index.ts';
import { ObrasError } from '../model/index.ts';
import { type LinkKind, linkKinds, openPairs, type ProposedPair, proposedPairs } from '../review/index.ts';
import { commitment as askCommitment } from '../views/index.ts';
import type { Context } from './context.ts';
import { writeNewFile } from './files.ts';
import { formatTable, tableSpace } from './terminal.ts';
import type { FromFlags } from './told.ts';

/** `obras link`: candidates with reasons, and judgements that contradict one another. Nothing is merged. */
export async function link(
  context: Context,
  flags: { readonly limit: number; readonly kind?: string; readonly out?: string } & Partial<FromFlags>,
): Promise<number | undefined> {
  const { words } = context;
  const { from } = flags;
  if (from !== undefined) return (await import('./told.ts')).linkFrom(context, { ...flags, from });
  if (flags.kind !== undefined || flags.out !== undefined) return linkPairs(context, flags);
  await context.withEdition(async (edition) => {
    const judgements = await edition.rows(
      'select j.entry_index as index, e.at, j.body from judgement j join entry e on e.index = j.entry_index',
      [],
    );
    const { contradictions } = judgementGraph(
      judgements.map((row) => ({ index: Number(row.index), at: String(row.at), body: JSON.parse(String(row.body)) })),
    );
    const { activity } = await proposalsOf(context, edition, ['activity']);
    const { counts, estimate } = activity!.found!;
    const proposals = (await proposedPairs(edition, 'activity', flags.limit)).map(matched);
    context.result('link', { proposals, contradictions, counts, estimate }, () =>
      [
        ...(proposals.length === 0 ? [words.t('linking-none')] : []),
        formatTable(
          ['bits', 'probability', 'relation', 'left', 'right', 'reasons'].map((name) => words.t(`cli-col-${name}`)),
          proposals.map((each) => [
            each.weightBits.toFixed(1),
            each.probability.toFixed(3),
            words.t(`match-relation-${each.relation}`),
            each.left,
            each.right,
            each.reasons
              .filter(({ bits }) => bits !== 0)
              .map(({ feature, level, bits }) =>
                words.t('match-reason', {
                  what: words.t(`match-${feature}-${level}`),
                  bits: `${bits > 0 ? '+' : ''}${bits.toFixed(1)}`,
                }),
              )
              .join('; '),
          ]),
          tableSpace(context.terminal, context.words.unknown()),
        ),
        words.t('match-counts', { things: words.number(counts.things), scored: words.number(counts.scored) }),
        ...(contradictions.length > 0
          ? [
              '',
              words.t('cli-contradictions', { n: words.number(contradictions.length) }),
              ...contradictions.map(
                (each) =>
                  `  ${each.left} / ${each.right}: #${each.judgement.index} (${each.judgement.body.by}) ≠ ${each.path.map(({ index }) => `#${index}`).join(' ')}`,
              ),
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

/** Proposals of these kinds: those that were made for the edition, or else made now. */
async function proposalsOf(context: Context, edition: Edition, kinds: readonly LinkKind[]) {
  const kept = await Promise.all(kinds.map((kind) => keptProposals(edition, kind)));
  const progress = kept.includes(null) ? context.progress() : null;
  progress?.step(context.words.t('linking-unmade'));
  const made = await makeProposals(edition, { kinds });
  progress?.done(context.words.t('linking-made'));
  return made;
}

/** A pair of the matcher of works, reason by reason. */
const matched = ({ left, right, score, weight, suggests, reasons }: ProposedPair) => ({
  matcher: 'M2' as const,
  leftType: left.type,
  left: left.id,
  rightType: right.type,
  right: right.id,
  relation: suggests as string,
  weightBits: Number(weight),
  probability: Number(score),
  reasons: reasons.map(({ code, weight: bits }) => ({
    feature: code.slice(0, code.indexOf('-')),
    level: code.slice(code.indexOf('-') + 1),
    bits,
  })),
});

const pairColumns = [
  'kind',
  'score',
  'suggests',
  'left_type',
  'left',
  'right_type',
  'right',
  'reasons',
  'told',
] as const;
/** What others take a pair for, in one cell. */
const toldWords = ({ told }: ProposedPair): string =>
  told
    .map(
      ({ by, method, relation, certainty, entry }) =>
        `${by} (${method}): ${[relation, certainty].filter((each) => each !== null).join(' ')} #${entry}`,
    )
    .join('; ');

/** Pairs that nobody has judged yet, of one kind or all, as a table or a CSV file. */
async function linkPairs(
  context: Context,
  flags: { readonly limit: number; readonly kind?: string; readonly out?: string },
): Promise<undefined> {
  const { words } = context;
  const kind = linkKinds.find((each) => each === flags.kind);
  if (flags.kind !== undefined && kind === undefined)
    throw new ObrasError('usage-invalid', words.t('cli-link-kind', { kind: flags.kind, kinds: linkKinds.join(', ') }), {
      params: { what: 'kind' },
      hint: 'obras link --help',
    });
  await context.withEdition((edition) =>
    context.withLedger({ readOnly: true }, async (ledger) => {
      const kinds = kind === undefined ? linkKinds : [kind];
      await proposalsOf(context, edition, kinds);
      const limit = flags.out === undefined ? flags.limit : undefined;
      const { pairs, contradictions } = await openPairs(ledger, edition, { kinds, limit });
      const reasons = (pair: ProposedPair) =>
        pair.reasons
          .filter(({ weight }) => weight !== 0)
          .map(({ code, weight, words: said }) =>
            [code, `${weight > 0 ? '+' : ''}${weight}`, said].filter((each) => each !== '').join(' '),
          )
          .join('; ');
      const rows = pairs.map((pair) => [
        pair.kind,
        pair.score,
        pair.suggests,
        pair.left.type,
        pair.left.id,
        pair.right.type,
        pair.right.id,
        reasons(pair),
        toldWords(pair),
      ]);
      const file = flags.out === undefined ? null : writeNewFile(context, flags.out, csvText(pairColumns, rows));
      const told = { pairs: pairs.map(({ left, right, ...pair }) => ({ ...pair, left: left.id, right: right.id })) };
      context.result('link-pairs', { ...told, contradictions, ...(file && { file }) }, () =>
        pairs.length === 0
          ? words.t('linking-none')
          : file !== null
            ? words.t('cli-link-file', { n: words.number(String(pairs.length)), file })
            : formatTable(
                ['score', 'left', 'right', 'reasons'].map((name) => words.t(`cli-col-${name}`)),
                rows.map((row) => [
                  row[1] ?? null,
                  row[4] ?? null,
                  row[6] ?? null,
                  [row[7], row[8]].filter(Boolean).join('; '),
                ]),
                tableSpace(context.terminal, words.unknown()),
              ),
      );
    }),
  );
  return undefined;
}

/** `obras assess`: the label of one commitment with its facets, or of all; or of all by a rule of one's own. */
export async function assess(
  context: Context,
  id: string | undefined,
  flags: { readonly rule?: string; readonly out?: string },
): Promise<number | undefined> {
  const { words } = context;
  if (flags.rule !== undefined) {
    if (id !== undefined)
      throw new ObrasError('usage-invalid', words.t('cli-one-of-two', { one: 'rule', two: id }), {
        params: { what: id },
      });
    return (await import('./own-rule.ts')).rateByOwnRule(context, flags.rule, flags.out);
  }
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
  return undefined;
}
