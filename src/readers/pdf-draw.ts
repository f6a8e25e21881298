import { fork } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Refusal } from './encoding.ts';
import { type Drawn, type PdfLimits, pdfLimits } from './pdf-page.ts';

const isSource = import.meta.url.endsWith('.ts');
const child = fileURLToPath(new URL(isSource ? './pdf-child.ts' : './pdf-child.js', import.meta.url));

/** Do bytes begin as a PDF does? Some programs put a few bytes before. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

/**
 * What is drawn in a PDF, taken out by a process that ends at the limits of time and memory; no library is loaded into
 * this one. Never throws on bad bytes.
 */
export async function drawPdf(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<Drawn> {
  if (bytes.length > limits.bytes) return { code: 'document-too-large', params: { limit: String(limits.bytes) } };
  const tooMuch: Refusal = { code: 'pdf-too-much', params: { limit: String(limits.memoryMegabytes) } };
  const running = fork(child, {
    cwd: dirname(child),
    env: {},
    execArgv: [`--max-old-space-size=${limits.memoryMegabytes}`, ...(isSource ? ['--import', 'tsx'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let end: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Drawn>((resolve, reject) => {
      end = setTimeout(
        () => resolve({ code: 'pdf-too-slow', params: { limit: String(limits.seconds) } }),
        limits.seconds * 1000,
      );
      running.once('message', (drawn) => resolve(drawn as Drawn));
      running.once('error', reject);
      // By a signal: at the limit of memory, by its own watch or by the engine.
      running.once('exit', (code, signal) =>
        signal === null ? reject(new Error(`the reader of a PDF ended with ${code}`)) : resolve(tooMuch),
      );
      running.send({ bytes: Buffer.from(bytes), limits }, (cause) => {
        if (cause !== null && running.exitCode === null) reject(cause);
      });
    });
  } finally {
    clearTimeout(end);
    running.kill('SIGKILL');
  }
}
