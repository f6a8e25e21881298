import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const isSource = import.meta.url.endsWith('.ts');

/** What a process of its own may take, and what is said (`R`) when it takes more. */
export interface ApartLimits<R> {
  readonly seconds: number;
  readonly memoryMegabytes: number;
  readonly tooSlow: R;
  readonly tooMuch: R;
}

/**
 * What a process of its own makes of a message; it is ended at the limits of time and memory, so that bytes of strangers
 * can neither stop nor fill this one. `program` is the address of a module, without its ending, that calls
 * `answerApart`. Throws when it ends for another reason.
 */
export async function runApart<T, R>(program: URL, message: object, limits: ApartLimits<R>): Promise<T | R> {
  const running = startApart(program, {
    env: {},
    execArgv: [`--max-old-space-size=${limits.memoryMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let end: NodeJS.Timeout | undefined;
  try {
    return await new Promise<T | R>((resolve, reject) => {
      end = setTimeout(() => resolve(limits.tooSlow), limits.seconds * 1000);
      running.once('message', (answer) => resolve(answer as T));
      running.once('error', reject);
      // By a signal: at the limit of memory, by its own watch or by the engine.
      running.once('exit', (code, signal) =>
        signal === null ? reject(new Error(`${program.href} ended with ${code}`)) : resolve(limits.tooMuch),
      );
      const { seconds, memoryMegabytes } = limits;
      running.send({ message, seconds, memoryMegabytes }, (cause) => {
        if (cause !== null && running.exitCode === null) reject(cause);
      });
    });
  } finally {
    clearTimeout(end);
    running.kill('SIGKILL');
  }
}

/** Starts a program, named as for `runApart`, as a process of its own in its folder. Nothing limits it. */
export function startApart(program: URL, options: ForkOptions): ChildProcess {
  const file = `${fileURLToPath(program)}.${isSource ? 'ts' : 'js'}`;
  const execArgv = [...(options.execArgv ?? []), ...(isSource ? ['--import', 'tsx'] : [])];
  return fork(file, [], { cwd: dirname(file), ...options, execArgv });
}
