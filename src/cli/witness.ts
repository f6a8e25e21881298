import { resolve } from 'node:path';
import { currentEditionId, editionFolder, readManifest } from '../edition/index.ts';
import {
  parseCheckpoint,
  parseNote,
  parseVkey,
  proofsFromTiles,
  verifyConsistency,
  verifyNote,
  type Witnessed,
  witnessHead,
} from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import type { Context } from './context.ts';
import { askWitness } from './cosign.ts';
import { readFile, writeNewFile } from './files.ts';
import { openLog, readProof } from './log-source.ts';

/** `obras witness LOG`: holds the head of somebody's log, demands that it extends the last one seen, and cosigns it. */
export async function witness(
  context: Context,
  where: string,
  flags: { state: string; name?: string; logKey?: string; proof?: string; out?: string },
): Promise<undefined> {
  const { words } = context;
  const { checkpoint, read } = await openLog(context, where);
  const seen: Witnessed = await witnessHead(resolve(context.terminal.cwd, flags.state), {
    checkpoint,
    read,
    effects: { now: context.now },
    ...(flags.name === undefined ? {} : { name: flags.name }),
    ...(flags.logKey === undefined ? {} : { logKey: flags.logKey }),
    ...(flags.proof === undefined ? {} : { proof: readProof(context, flags.proof) }),
  });
  if (flags.out !== undefined) writeNewFile(context, flags.out, seen.checkpoint);
  context.result('witness', { ...seen }, () => seen.checkpoint.replace(/\n$/, ''));
  if (context.isJson) return;
  const { origin, before } = seen;
  const size = words.number(seen.size);
  context.terminal.talk(
    before === null
      ? words.t('log-first-seen', { origin, size })
      : words.t('log-extends', { origin, size, before: words.number(before) }),
  );
  context.terminal.talk(words.t('log-witness-key', { vkey: seen.vkey }));
}

/**
 * `obras checkpoint`: the head of the current edition with what witnesses have signed under it; with `--add` takes in
 * what a witness signed; with `--ask` asks the witness for it.
 */
export async function checkpoint(
  context: Context,
  flags: { add?: string; ask?: string; witness?: string },
): Promise<undefined> {
  const { words } = context;
  if (flags.ask !== undefined) return askWitness(context, flags.ask, flags.witness);
  if (flags.add !== undefined) {
    const text = readFile(context, flags.add).toString('utf8');
    if (flags.witness === undefined)
      throw new ObrasError('usage-invalid', words.t('log-whose'), {
        params: { what: 'witness' },
        hint: 'obras checkpoint --add FILE --witness KEY',
      });
    const key = flags.witness;
    const head = await context.withLedger({ readOnly: false }, (ledger) => ledger.addCosignature(text, key));
    const { origin, size, root } = head;
    context.result('checkpoint', { origin, size, root }, () => words.t('log-taken', { size: words.number(size) }));
    return;
  }
  const id = await currentEditionId(context.editionsPlace);
  if (id === null)
    throw new ObrasError('edition-missing', words.t('cli-no-edition-yet', { place: context.editionsPlace }), {
      params: { place: context.editionsPlace },
      hint: 'obras build',
    });
  const { origin, size, root, vkey, checkpoint: own } = readManifest(editionFolder(context.editionsPlace, id)).journal;
  const text = await context.withLedger({ readOnly: true }, (ledger) => ledger.withCosignatures({ size, text: own }));
  context.result('checkpoint', { origin, size, root, vkey, text }, () => text.replace(/\n$/, ''));
}

/** What is wrong between two heads of one log, by a proof in a file or by the static files beside the newer one. */
export async function headsProblem(
  context: Context,
  [older, newer]: readonly [string, string],
  proofPath: string | undefined,
): Promise<string | null> {
  const { words } = context;
  const [old, now] = [await openLog(context, older), await openLog(context, newer)];
  const [from, to] = [parseCheckpoint(old.checkpoint), parseCheckpoint(now.checkpoint)];
  if (from === null || to === null) return words.t('log-not-a-checkpoint', { path: from === null ? older : newer });
  if (from.origin !== to.origin) return words.t('log-two-logs', { one: from.origin, other: to.origin });
  const heads = {
    from: words.number(from.size),
    fromRoot: from.root,
    to: words.number(to.size),
    toRoot: to.root,
  };
  if (to.size < from.size) return words.t('log-not-extended', heads);
  if (from.size === 0) return null;
  let proof: readonly string[];
  try {
    proof =
      proofPath === undefined
        ? await proofsFromTiles(now.read, to.size).consistency(from.size)
        : readProof(context, proofPath);
  } catch (error) {
    if (error instanceof ObrasError) throw error;
    return words.t('log-no-tiles', { reason: (error as Error).message });
  }
  const claim = { from: from.size, to: to.size, fromRoot: from.root, toRoot: to.root, proof };
  return verifyConsistency(claim) ? null : words.t('log-not-extended', heads);
}

/** Why a checkpoint is not signed by a key of a log; null when it is. */
export async function headProblem(context: Context, where: string, logKey: string): Promise<string | null> {
  const { words } = context;
  const key = parseVkey(logKey);
  const note = parseNote((await openLog(context, where)).checkpoint);
  if (key === null) return words.t('log-not-a-key');
  if (note === null) return words.t('log-not-a-checkpoint', { path: where });
  return (await verifyNote(note, key)) === 'good' ? null : words.t('log-not-signed', { path: where, key: logKey });
}
