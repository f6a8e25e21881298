import { Worker } from 'node:worker_threads';

interface Asked<M> {
  readonly message: M;
  readonly seconds: number;
  readonly memoryMegabytes: number;
}

/** The other end of `runApart`: answers one message and ends. */
export function answerApart<M, T>(answer: (message: M) => Promise<T>): void {
  process.once('message', async ({ message, seconds, memoryMegabytes }: Asked<M>) => {
    keepWithin(seconds, memoryMegabytes);
    process.send?.(await answer(message), () => process.exit());
  });
  process.once('disconnect', () => process.exit());
}

/** Ends this process at the limits even while it is too busy to hear its parent. */
function keepWithin(seconds: number, memoryMegabytes: number): void {
  const watch = `
    const kill = () => process.kill(process.pid, 'SIGKILL');
    setTimeout(kill, ${seconds * 2000});
    setInterval(() => { if (process.memoryUsage().rss > ${memoryMegabytes * 1024 ** 2}) kill(); }, 50);`;
  new Worker(watch, { eval: true }).unref();
}
