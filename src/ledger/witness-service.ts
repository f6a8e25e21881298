import { resolve } from 'node:path';
import { ObrasError } from '../model/index.ts';
import { refusalOf } from './checkpoint.ts';
import { type Effects, effectsOf } from './effects.ts';
import { makeFolders } from './files.ts';
import { takeLock } from './lock.ts';
import { verifyConsistency } from './merkle.ts';
import { type Checkpoint, fromBase64, parseCheckpoint, parseVkey } from './note.ts';
import { keepAndCosign, keepEvidence, openSelf, readHeld } from './witness.ts';

/** What a witness answers over HTTP. `text/x.tlog.size` goes with a 409 that says the size it knows. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly type: 'text/plain; charset=utf-8' | 'text/x.tlog.size';
  readonly body: string;
}
/** A witness that logs ask to cosign their heads. */
export interface WitnessService {
  /** Its key (C2SP, 0x04), for whoever relies on it. */
  readonly vkey: string;
  /** The body of a request to `add-checkpoint`; one after the other. */
  addCheckpoint(body: string): Promise<WitnessAnswer>;
  /** Lets go of the folder when what is under way is done. */
  close(): Promise<void>;
}

const say = (status: WitnessAnswer['status'], body: string): WitnessAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});
const known = (size: number): WitnessAnswer => ({ status: 409, type: 'text/x.tlog.size', body: `${size}\n` });

/** At most so many lines has a consistency proof (C2SP tlog-witness). */
const mostProof = 63;

interface Asked {
  readonly old: number;
  readonly proof: readonly string[];
  readonly head: Checkpoint;
}
/** `old N`, the proof line by line in base64, an empty line, the checkpoint; null when it is not so. */
function readAsked(body: string): Asked | null {
  const end = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(0, end)).split('\n');
  const old = /^old (0|[1-9]\d{0,14})$/.exec(first)?.[1];
  const head = parseCheckpoint(body.slice(end + 2));
  const proof = lines.map((line) => fromBase64(line));
  if (end < 0 || old === undefined || head === null || proof.length > mostProof) return null;
  if (!proof.every((hash): hash is Uint8Array<ArrayBuffer> => hash?.length === 32)) return null;
  return { old: Number(old), proof: proof.map((hash) => Buffer.from(hash).toString('hex')), head };
}

/**
 * The witness of a folder (as `witnessHead` keeps it) as a service by C2SP tlog-witness. It knows the logs that the folder
 * has seen and those of `logKeys`, whose names are their origins. The folder is held while the service runs; a head is
 * kept durably before it is cosigned, and one that forks is kept as evidence. `usage-invalid` for a key that is none.
 */
export async function openWitness(
  folder: string,
  options: { readonly logKeys: readonly string[]; readonly name?: string; readonly effects?: Partial<Effects> },
): Promise<WitnessService> {
  const effects = effectsOf(options.effects);
  const place = resolve(folder);
  const trusted = new Map<string, string>();
  for (const text of options.logKeys) {
    const key = parseVkey(text);
    if (key === null)
      throw new ObrasError('usage-invalid', 'That is not the key of a log.', {
        params: { what: 'log-key' },
        hint: 'A key looks like name+0123abcd+AbC…',
      });
    trusted.set(key.name, text);
  }
  await makeFolders(effects.files, place);
  const lock = await takeLock(place, effects);
  try {
    const self = await openSelf(place, options.name, effects);
    let last: Promise<unknown> = Promise.resolve();

    const answer = async (body: string): Promise<WitnessAnswer> => {
      const asked = readAsked(body);
      if (asked === null) return say(400, 'old size, consistency proof, empty line and checkpoint are wanted');
      const { old, proof, head } = asked;
      const held = await readHeld(place, head.origin, effects);
      const vkey = held?.vkey ?? trusted.get(head.origin);
      if (vkey === undefined) return say(404, 'this log is not known here');
      const refusal = await refusalOf(head.text, head.origin, parseVkey(vkey)!);
      if (refusal !== null) return say(403, refusal);
      if (old > head.size) return say(400, 'the old size is larger than the checkpoint');
      const seen = held === null ? null : (parseCheckpoint(held.head) as Checkpoint);
      const size = seen?.size ?? 0;
      if (seen !== null && seen.size === head.size && seen.root !== head.root)
        await keepEvidence(place, seen, head, effects);
      if (old !== size) return known(size);
      if (seen !== null && seen.size === head.size) {
        if (seen.root !== head.root) return known(size);
        if (proof.length > 0) return say(422, 'a proof from a size to itself is empty');
      } else if (seen === null || seen.size === 0) {
        if (proof.length > 0) return say(422, 'a proof from nothing is empty');
      } else {
        const claim = { from: seen.size, to: head.size, fromRoot: seen.root, toRoot: head.root, proof };
        if (!verifyConsistency(claim)) return say(422, 'the proof does not lead from one head to the other');
      }
      return { ...say(200, ''), body: await keepAndCosign(place, self, { head, vkey }, effects) };
    };

    return {
      vkey: self.vkey,
      addCheckpoint(body) {
        const answered = last.then(() => answer(body));
        last = answered.catch(() => {});
        return answered;
      },
      async close() {
        await last;
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The body of a request to `add-checkpoint`: from the size that the witness knows to a head, by a proof in hex. */
export const askingBody = (old: number, proof: readonly string[], checkpoint: string): string =>
  [`old ${old}`, ...proof.map((hash) => Buffer.from(hash, 'hex').toString('base64')), '', checkpoint].join('\n');
