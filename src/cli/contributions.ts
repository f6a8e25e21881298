import type { Ledger } from '../ledger/index.ts';
import { type EntryBody, ObrasError } from '../model/index.ts';
import type { Context } from './context.ts';

interface Flags {
  readonly all?: boolean;
  readonly accept?: string;
  readonly reject?: string;
  readonly undo?: string;
  readonly en?: string;
  readonly es?: string;
  readonly reason?: string;
  readonly by: string;
}
interface Row {
  readonly index: number;
  readonly at: string;
  readonly body: EntryBody<'contribution'>;
  readonly state: 'waiting' | EntryBody<'contribution-review'>['verdict'];
}

async function rowsOf(ledger: Ledger): Promise<Row[]> {
  const rows = new Map<number, Row>();
  for await (const entry of ledger.entries()) {
    if (entry.kind === 'contribution')
      rows.set(entry.index, { index: entry.index, at: entry.at, body: entry.body, state: 'waiting' });
    const row = entry.kind === 'contribution-review' ? rows.get(entry.body.contribution) : undefined;
    if (row !== undefined && entry.kind === 'contribution-review')
      rows.set(row.index, { ...row, state: entry.body.verdict });
  }
  return [...rows.values()];
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
      const rows = (await rowsOf(ledger)).filter(({ state }) => flags.all || state === 'waiting' || state === 'undone');
      return Promise.all(rows.map(async (row) => ({ ...row, personal: await ledger.personal(row.index) })));
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
  await context.withLedger({ readOnly: false }, async (ledger) => {
    const row = (await rowsOf(ledger)).find((each) => each.index === index);
    if (row === undefined)
      throw new ObrasError(
        'journal-unknown-reference',
        words.t('contributions-no-such', { index: String(flags[act]) }),
        {
          params: { what: String(flags[act]) },
          hint: 'obras contributions --all',
        },
      );
    if (act === 'undo' && (row.state === 'waiting' || row.state === 'undone'))
      throw wrong(words.t('contributions-not-judged'), 'undo');
    if (act === 'accept' && (await ledger.personal(index)).state !== 'held')
      throw wrong(words.t('contributions-removed'), 'accept');
    await ledger.append([{ kind: 'contribution-review', body: { contribution: index, verdict, what, reason } }], {
      by: flags.by,
    });
  });
  context.result('contribution-review', { contribution: index, verdict }, () =>
    words.t('contributions-said', { index: String(index), state: words.t(`contributions-state-${verdict}`) }),
  );
  if (!context.isJson) context.terminal.talk(words.t('cli-next', { command: 'obras build' }));
  return undefined;
}

function lineOf(
  { words }: Context,
  { index, at, body, state, personal }: Row & { readonly personal: Awaited<ReturnType<Ledger['personal']>> },
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
  ].join('\n');
}
