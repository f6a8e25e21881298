import type { Ledger } from '../ledger/index.ts';
import { type Json, ObrasError } from '../model/index.ts';
import {
  type ContributionRefusal,
  type ContributionRow,
  contributionRows,
  isWaiting,
  judgeContribution,
} from '../review/index.ts';
import type { Context } from './context.ts';

type PersonalState = Awaited<ReturnType<Ledger['personal']>>;

interface Flags {
  readonly all?: boolean;
  readonly accept?: string;
  readonly reject?: string;
  readonly undo?: string;
  readonly en?: string;
  readonly es?: string;
  readonly reason?: string;
  readonly photo?: boolean;
  readonly by: string;
}
/**
 * `obras contributions`: what citizens say to have seen and nobody has judged, with its personal part; one of them is
 * accepted, rejected, or a judgement taken back, each by a new entry with its reason.
 */
export async function contributions(context: Context, flags: Flags): Promise<undefined> {
  const { words } = context;
  const wrong = (text: string, what: string) =>
    new ObrasError('usage-invalid', text, { params: { what }, hint: 'obras contributions --help' });
  const acts = (['accept', 'reject', 'undo'] as const).filter((act) => flags[act] !== undefined);
  const [act] = acts;
  if (acts.length > 1) throw wrong(words.t('contributions-one-act'), 'accept');
  if (act === undefined) {
    const shown = await context.withLedger({ readOnly: true }, async (ledger) => {
      const rows = (await contributionRows(ledger)).filter((row) => flags.all || isWaiting(row));
      return Promise.all(
        rows.map(async ({ last: _, ...row }) => ({ ...row, personal: withoutFile(await ledger.personal(row.index)) })),
      );
    });
    context.result(
      'contributions',
      { contributions: shown },
      () => shown.map((row) => lineOf(context, row)).join('\n') || words.t('contributions-none'),
    );
    return undefined;
  }
  const index = Number(flags[act]);
  const { en, es, reason } = flags;
  if (reason === undefined) throw wrong(words.t('contributions-reason'), 'reason');
  if (act === 'accept' && (en === undefined || es === undefined)) throw wrong(words.t('contributions-what'), 'en');
  const verdict = ({ accept: 'accepted', reject: 'rejected', undo: 'undone' } as const)[act];
  const what = act === 'accept' ? { en: en as string, es: es as string } : null;
  const whyNot = (refused: ContributionRefusal): ObrasError =>
    refused === 'unknown'
      ? new ObrasError('journal-unknown-reference', words.t('contributions-no-such', { index: String(flags[act]) }), {
          params: { what: String(flags[act]) },
          hint: 'obras contributions --all',
        })
      : wrong(words.t(refused === 'not-to-show' ? 'contributed-problem-not-to-show' : `contributions-${refused}`), act);
  await context.withLedger({ readOnly: false }, async (ledger) => {
    const judged = await judgeContribution(
      ledger,
      { contribution: index, verdict, what, reason, ...(flags.photo && { showsFile: true as const }) },
      [flags.by],
    );
    if ('refused' in judged) throw whyNot(judged.refused);
    await ledger.append([judged.draft], { by: flags.by });
  });
  context.result('contribution-review', { contribution: index, verdict }, () =>
    words.t('contributions-said', { index: String(index), state: words.t(`contributions-state-${verdict}`) }),
  );
  if (!context.isJson) context.terminal.talk(words.t('cli-next', { command: 'obras build' }));
  return undefined;
}

/** What was sent, without the bytes of its file: they are looked at on the desk. */
function withoutFile(personal: PersonalState): PersonalState {
  if (personal.state !== 'held') return personal;
  const { file, ...content } = personal.content as { [name: string]: Json };
  const { base64: _, ...about } = (file ?? {}) as { [name: string]: Json };
  return { ...personal, content: file === undefined ? content : { ...content, file: about } };
}

function lineOf(
  { words }: Context,
  { index, at, body, state, personal }: Omit<ContributionRow, 'last'> & { readonly personal: PersonalState },
): string {
  const {
    words: said = '',
    place = '',
    contact = null,
  } = personal.state === 'held'
    ? (personal.content as { words?: string; place?: string; contact?: string | null })
    : {};
  return [
    `#${index}  ${body.on.type} ${body.on.id}  ${words.date(at.slice(0, 10))}  ${words.t(`contributions-state-${state}`)}`,
    `    ${words.t(`contribute-seen-${body.seen}`)} · ${words.date(body.date)} · ${place}`,
    `    ${personal.state === 'held' ? said.replaceAll('\n', ' ') : words.t('contributions-removed')}`,
    ...(contact === null ? [] : [`    ${contact}`]),
    ...(body.file === undefined ? [] : [`    ${words.t('contributions-file', { type: body.file.mediaType })}`]),
  ].join('\n');
}
