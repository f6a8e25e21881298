import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildEdition, openEdition } from '../src/edition/index.ts';
import { createLedger } from '../src/ledger/index.ts';
import type { Draft } from '../src/model/index.ts';

const place = mkdtempSync(join(tmpdir(), 'obras-votes-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** INVENTED. Three roll calls and one without a date, in three tables. */
const tables = {
  calls: [{ kind: 'roll-calls', identifier: 'n', on: 'day' }, 'n,day\n1,2018-05-01\n2,2018-06-01\n3,2019-01-01\n4,\n'],
  topics: [
    { kind: 'roll-call-topics', rollCallSource: 'calls', rollCall: 'n', topic: 't' },
    'n,t\n1,seas\n1,rivers\n3,seas\n',
  ],
  votes: [
    {
      kind: 'votes',
      rollCallSource: 'calls',
      rollCall: 'n',
      voter: { column: 'c', as: 'country', otherwise: 'null' },
      voterName: 'c',
      position: 'v',
      compareWith: ['PE', 'CL'],
    },
    'n,c,v\n1,PE,yes\n1,CL,yes\n1,BO,no\n1,Old State,yes\n2,PE,abstain\n2,BO,abstain\n3,PE,no\n3,CL,yes\n3,BO,no\n4,PE,yes\n4,BO,yes\n9,PE,no\n',
  ],
} as const;

it('counts by year and topic how often two voters both voted, and how often alike', async () => {
  const ledger = await createLedger(join(place, 'ledger'));
  const drafts: Draft[] = [];
  for (const [id, [mapping, text]] of Object.entries(tables)) {
    const files = [Buffer.from(text), Buffer.from(JSON.stringify({ mapping: 1, ...mapping }))];
    for (const file of files) await ledger.put(file);
    const [sha256, rules] = files.map((file) => createHash('sha256').update(file).digest('hex'));
    drafts.push({
      kind: 'source',
      body: {
        id,
        kind: 'dataset',
        licence: { id: 'unknown', mayRepublish: false },
        sourceClass: 'unknown',
        interest: 'unknown',
        sha256,
        reader: { format: 'csv', mapping: rules },
      } as never,
    });
  }
  await ledger.append(drafts, { by: 'fixture' });
  const build = async (threads: number, name: string) => {
    const { id, stages } = await buildEdition(ledger, join(place, name), { asOf: '2026-11-24', threads });
    return { id, reused: stages.filter(({ name: stage }) => stage === 'votes').map(({ reused }) => reused) };
  };
  const [one, two] = [await build(1, 'one'), await build(2, 'two')];
  expect(one).toEqual({ id: two.id, reused: [false] });
  await ledger.append(
    [{ kind: 'source', body: { ...(drafts[0]!.body as object), id: 'later', sha256: null } as never }],
    {
      by: 'fixture',
    },
  );
  expect((await build(1, 'one')).reused).toEqual([true]);
  await ledger.close();

  const edition = await openEdition(join(place, 'two'), { id: two.id });
  const rows = await edition.rows(
    `select year, topic, area, counterpart, value, out_of, unit, method from observation order by year, topic nulls first, area, counterpart`,
  );
  const of = (year: number, topic: string | null) =>
    rows
      .filter((row) => row.year === year && row.topic === topic)
      .map((row) => `${row.area} ${row.counterpart} ${Number(row.value)}/${Number(row.out_of)}`);
  expect(of(2018, null)).toEqual(['BO CL 0/1', 'BO PE 1/2', 'CL PE 1/1', 'PE CL 1/1']);
  expect(of(2018, 'seas')).toEqual(['BO CL 0/1', 'BO PE 0/1', 'CL PE 1/1', 'PE CL 1/1']);
  expect(of(2018, 'rivers')).toEqual(of(2018, 'seas'));
  expect(of(2019, 'seas')).toEqual(['BO CL 0/1', 'BO PE 1/1', 'CL PE 0/1', 'PE CL 0/1']);
  expect(new Set(rows.map(({ unit, method }) => `${unit} ${method}`))).toEqual(new Set(['roll-call estimated']));
  // The votes at the roll call without a date, and at the one that no table lists.
  expect(
    await edition.rows(`select source, code, severity, params from finding where code like 'edition-vote%'`),
  ).toEqual([
    { source: 'votes', code: 'edition-vote-without-date', severity: 'warning', params: '{"of":"calls","times":"3"}' },
  ]);
  expect(await edition.rows('select count(*)::integer as n from vote')).toEqual([{ n: 12 }]);
  await edition.close();
});
