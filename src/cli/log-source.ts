import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ReadTile } from '../ledger/index.ts';
import { dropEnd, ObrasError } from '../model/index.ts';
import type { Context } from './context.ts';
import { parseJson, readFile } from './files.ts';

/** A log as others publish it: its checkpoint, and its static files beside. */
export interface LogSource {
  readonly checkpoint: string;
  readonly read: ReadTile;
}

/** An entry bundle has at most 256 entries of 65,535 bytes, each after its length. */
const mostBytes = 256 * (65_535 + 2);
const seconds = 30;

/**
 * A log by the address of its static files (`https://…/log`), by a folder that holds them (an edition, an export), or by
 * a file with its checkpoint, beside which the static files may lie.
 */
export async function openLog(context: Context, where: string): Promise<LogSource> {
  return /^https?:\/\//i.test(where) ? openAddress(context, where) : openFolder(context, where);
}

async function openAddress(context: Context, where: string): Promise<LogSource> {
  const prefix = dropEnd(where.replace(/\/checkpoint$/, ''), '/');
  const get = async (path: string): Promise<Uint8Array | null> => {
    const address = `${prefix}/${path}`;
    const failed = (reason: string, cause?: unknown) =>
      new ObrasError('fetch-failed', context.words.t('log-not-fetched', { address, reason }), {
        params: { address, reason },
        hint: 'obras witness --help',
        cause,
      });
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(seconds * 1000) });
      if (answer.status === 404) return null;
      if (!answer.ok) throw failed(String(answer.status));
      const parts: Uint8Array[] = [];
      let length = 0;
      for await (const part of answer.body ?? []) {
        length += part.length;
        if (length > mostBytes) throw failed(`> ${mostBytes}`);
        parts.push(part);
      }
      return new Uint8Array(Buffer.concat(parts));
    } catch (error) {
      if (error instanceof ObrasError) throw error;
      const { cause, message } = error as Error & { cause?: { code?: string } };
      throw failed(cause?.code ?? message, error);
    }
  };
  const checkpoint = await get('checkpoint');
  if (checkpoint === null)
    throw new ObrasError('not-found', context.words.t('log-no-checkpoint', { place: prefix }), {
      params: { what: prefix },
      hint: 'obras witness https://obras.example.org/log',
    });
  return { checkpoint: new TextDecoder().decode(checkpoint), read: get };
}

function openFolder(context: Context, where: string): LogSource {
  const path = resolve(context.terminal.cwd, where);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = isFolder ? path : dirname(path);
  return {
    checkpoint: readFile(context, isFolder ? join(path, 'checkpoint') : path).toString('utf8'),
    read: async (name) => {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return null;
      }
    },
  };
}

/** The hashes of a consistency proof in a file: as the API answers, or the list alone. */
export function readProof(context: Context, path: string): string[] {
  const given = parseJson(context, readFile(context, path).toString('utf8'), path);
  const proof = Array.isArray(given) ? given : (given as { proof?: unknown } | null)?.proof;
  if (Array.isArray(proof) && proof.every((each) => typeof each === 'string')) return proof;
  throw new ObrasError('input-invalid', context.words.t('log-no-proof', { path }), { params: { what: path } });
}
