import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ObrasError } from '../model/index.ts';
import { type Effects, effectsOf } from './effects.ts';
import { systemCode } from './files.ts';

const Holder = z.object({
  pid: z.number().int(),
  host: z.string(),
  /** When the process began, in the words of its system: a pid that was given away again does not pass for it. */
  begun: z.string().nullable(),
  since: z.string(),
});
type Holder = z.infer<typeof Holder>;

/** The sole right to write to a folder. */
export interface Lock {
  release(): Promise<void>;
}

/** Start of a process in clock ticks since boot (Linux); null where the system does not tell. */
function beginOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false;
  }
  const begun = beginOf(holder.pid);
  return holder.begun === null || begun === null || begun === holder.begun;
}

/**
 * Takes the writer's lock of a ledger (or of any other folder), or refuses with `ledger-locked` naming who holds it. The lock is a file
 * `lock/000007`: the highest number counts. Taking it means making the next number, which only one can do, and then
 * seeing that there is no higher one: so nobody takes away a lock that he only believes to be stale. A lock of a
 * process that is dead on this host is passed over; it and its like are removed two takings later.
 */
export async function takeLock(place: string, effects: Effects = effectsOf()): Promise<Lock> {
  const { files, now, random } = effects;
  const folder = join(place, 'lock');
  const nameOf = (number: number) => join(folder, String(number).padStart(6, '0'));
  const numbers = async () =>
    (await files.list(folder))
      .filter((name) => /^\d{6,}$/.test(name))
      .map(Number)
      .sort((a, b) => a - b);
  const nonce = Buffer.from(random(12)).toString('hex');
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    begun: beginOf(process.pid),
    since: now().toISOString(),
  };
  const temporary = join(folder, `.${nonce}`);
  const write = async () => {
    const file = await files.open(temporary, 'fresh');
    try {
      await file.append(Buffer.from(`${JSON.stringify(own)}\n`));
    } finally {
      await file.close();
    }
  };
  const read = async (number: number): Promise<Holder | null> => {
    let text: string;
    try {
      text = Buffer.from(await files.read(nameOf(number))).toString('utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
    try {
      return Holder.parse(JSON.parse(text));
    } catch {
      return { ...own, pid: 0, host: 'unknown', since: 'unknown' };
    }
  };
  const refuse = (holder: Holder, number: number): never => {
    throw new ObrasError(
      'ledger-locked',
      `Another process writes to this ledger: pid ${holder.pid} on ${holder.host}, since ${holder.since}.`,
      {
        params: { pid: String(holder.pid), host: holder.host, since: holder.since, file: nameOf(number) },
        hint: `Stop that process, or read only. If it is surely gone, remove ${nameOf(number)}.`,
      },
    );
  };

  await files.makeFolder(folder);
  try {
    await write();
    for (;;) {
      const highest = (await numbers()).at(-1) ?? 0;
      if (highest > 0) {
        const holder = await read(highest);
        if (holder === null) continue;
        if (isAlive(holder)) refuse(holder, highest);
      }
      const mine = highest + 1;
      try {
        await files.link(temporary, nameOf(mine));
      } catch (error) {
        if (systemCode(error) === 'EEXIST') continue;
        throw error;
      }
      const present = await numbers();
      if (present.at(-1) !== mine) {
        await files.remove(nameOf(mine));
        continue;
      }
      for (const older of present) if (older < mine - 1) await files.remove(nameOf(older));
      await files.remove(temporary);
      return { release: () => files.remove(nameOf(mine)) };
    }
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
}
