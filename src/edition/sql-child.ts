/** Runs as a process of its own, ended at its limits: asks the tables of one edition a question of a stranger. */
import { answerApart } from '../apart/index.ts';
import { openEngine } from '../db/index.ts';
import type { SqlAnswer, SqlAsked } from './sql.ts';
import { checkSql } from './sql-check.ts';
import { viewTables } from './table-file.ts';

answerApart(async ({ path, held, text, rows, engineMegabytes }: SqlAsked): Promise<SqlAnswer> => {
  const engine = await openEngine({ memoryLimit: `${engineMegabytes}MB` });
  const refusal = await checkSql(engine, text);
  if (refusal) return { refusal };
  await viewTables(engine, path, held);
  await engine.seal([path]);
  try {
    return { rows: await engine.first(text, rows) };
  } catch (cause) {
    const { message } = cause as Error;
    if (/^Out of Memory/.test(message)) return { refusal: 'too-large' };
    const [said = ''] = message.replaceAll(path, '').split('\nLINE ');
    const [, line] = /\nLINE (\d+): /.exec(message) ?? [];
    const what = said.replaceAll(/\s+/g, ' ').trim().slice(0, 500);
    return { refusal: { why: 'failed', what, line: line === undefined ? null : Number(line), column: null } };
  }
});
