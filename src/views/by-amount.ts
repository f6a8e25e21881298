import type { SearchAnswer } from './answers.ts';
import type { AskedEdition } from './question.ts';

export async function askByAmount(_edition: AskedEdition, _q: string): Promise<SearchAnswer['byAmount']> {
  return [];
}
