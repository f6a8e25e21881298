/** Runs as a process of its own, ended at the limits: reads one source. */

import { answerApart } from '../apart/index.ts';
import type { Reading, Source } from '../model/index.ts';
import { prepare, read } from './index.ts';
import type { Mapping } from './tables/mapping.ts';

interface Asked {
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly mapping: Mapping | undefined;
}

answerApart(async ({ source, bytes, mapping }: Asked): Promise<Reading[]> => {
  const whole = Buffer.from(bytes);
  return [...read(source, whole, await prepare(source, whole, mapping))];
});
