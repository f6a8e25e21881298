import { resolve } from 'node:path';
import { pino } from 'pino';
import { askingBody, openWitness, parseCheckpoint } from '../ledger/index.ts';
import { ObrasError } from '../model/index.ts';
import { serve, witnessApp } from '../server/index.ts';
import type { Context } from './context.ts';

/** `obras cosign`: the witness of a folder as a service, until SIGTERM or SIGINT. */
export async function cosign(
  context: Context,
  flags: { state: string; name?: string; logKey?: readonly string[] },
): Promise<undefined> {
  const { config, words } = context;
  const witness = await openWitness(resolve(context.terminal.cwd, flags.state), {
    logKeys: flags.logKey ?? [],
    effects: { now: context.now },
    ...(flags.name === undefined ? {} : { name: flags.name }),
  });
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const app = witnessApp(witness, { log: (event) => log.error(event) });
  const limits = { requestTimeout: config.requestSeconds * 1000, maxConnections: config.connections };
  await new Promise<void>((ended, failed) => {
    serve(app, { host: config.host, port: config.port, onSignal: ended, limits }).then(({ url }) => {
      context.result('cosign', { url, vkey: witness.vkey }, () => words.t('log-witness-serving', { url }));
      if (!context.isJson) context.terminal.talk(words.t('log-witness-key', { vkey: witness.vkey }));
    }, failed);
  });
  return undefined;
}

const seconds = 30;
const mostAnswer = 64 * 1024;

/**
 * Asks a witness to cosign the last head of the journal (C2SP tlog-witness) and takes in what it signed. The witness says
 * the size that it knows; the proof leads from there. `verification-failed` when it does not cosign.
 */
export async function askWitness(context: Context, where: string, key: string | undefined): Promise<undefined> {
  const { words } = context;
  if (key === undefined)
    throw new ObrasError('usage-invalid', words.t('log-whose'), {
      params: { what: 'witness' },
      hint: 'obras checkpoint --ask ADDRESS --witness KEY',
    });
  const address = `${where.replace(/\/$/, '')}/add-checkpoint`;
  const head = await context.withLedger({ readOnly: false }, async (ledger) => {
    const { size, text } = ledger.checkpoint();
    const ask = (old: number) =>
      post(
        context,
        address,
        askingBody(old, old === 0 || old === size ? [] : ledger.proveConsistency(old, size), text),
      );
    let told = await ask(0);
    const known = /^(0|[1-9]\d{0,14})\n$/.exec(told.body)?.[1];
    if (told.status === 409 && known !== undefined && Number(known) <= size && known !== '0')
      told = await ask(Number(known));
    const cosigned = text + told.body;
    if (told.status !== 200 || parseCheckpoint(cosigned) === null)
      throw new ObrasError(
        'verification-failed',
        words.t('log-witness-refused', {
          address,
          status: String(told.status),
          reason: told.body.trim().slice(0, 200),
        }),
        { params: { what: 'cosignature' }, hint: 'obras verify' },
      );
    return ledger.addCosignature(cosigned, key);
  });
  const { origin, size, root } = head;
  context.result('checkpoint', { origin, size, root }, () => words.t('log-taken', { size: words.number(size) }));
  return undefined;
}

async function post(context: Context, address: string, body: string): Promise<{ status: number; body: string }> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'error',
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.timeout(seconds * 1000),
    });
    const text = await answer.text();
    return { status: answer.status, body: text.slice(0, mostAnswer) };
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    const reason = cause?.code ?? message;
    throw new ObrasError('fetch-failed', context.words.t('log-not-fetched', { address, reason }), {
      params: { address, reason },
      hint: 'obras checkpoint --help',
      cause: error,
    });
  }
}
