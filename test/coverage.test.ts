// The coverage of partners by country, year and stage, of the demo: states rest on rows and statements, nothing is a zero.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { answerSchemas } from '../src/server/schemas.ts';
import * as views from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await openDemo();
});
const ask = (query: string, all = false) =>
  views.coverage(edition, { ...views.readFilter('coverage', new URLSearchParams(query)), all });

describe('coverage', () => {
  it('answers every shape as its schema says, and lists as many cells as it counts', async () => {
    for (const query of ['', 'view=list', 'view=map', 'partner=china', 'country=HN', 'partner=china&country=HN']) {
      const answer = await ask(query);
      expect(answerSchemas.coverage.parse(answer), query).toEqual(answer);
      expect((await ask(query, true)).cells.length, query).toBe(answer.total);
      expect(answer.total, query).toBeGreaterThan(0);
    }
  });

  it('names each partner once, at its fullest, from the same cells, and every source that they rest on', async () => {
    for (const query of ['', 'country=HN', 'country=CU&stage=disbursement', 'partner=china']) {
      const { fullest, sources } = await ask(query);
      const { cells } = await ask(query, true);
      const stateOf = new Map(fullest.flatMap(({ state, partners }) => partners.map(({ id }) => [id, state] as const)));
      expect(stateOf.size, query).toBe(fullest.flatMap(({ partners }) => partners).length);
      expect([...stateOf.keys()].sort()).toEqual([...new Set(cells.map(({ partner }) => partner))].sort());
      for (const { partner, state } of cells)
        expect(views.coverageStates.indexOf(stateOf.get(partner) as never)).toBeLessThanOrEqual(
          views.coverageStates.indexOf(state),
        );
      expect(new Set(sources.map(({ id }) => id)), query).toEqual(new Set(cells.flatMap((cell) => cell.sources)));
    }
  });

  it('has the state of rows only where there are rows, and no cell where nobody looked', async () => {
    const { cells } = await ask('', true);
    const counted = await edition.rows(
      `select count(distinct (a.id)) as n from activity a join activity_party p on p.activity = a.id and p.role = '1'
       join activity_place l on l.activity = a.id where p.party = 'china' and l.country = 'BO' and a.year = 2016`,
    );
    const cell = cells.find(
      ({ partner, country, year, stage }) =>
        partner === 'china' && country === 'BO' && year === 2016 && stage === 'commitment',
    );
    expect(cell?.number).toBe(Number(counted[0]?.n));
    expect(cell?.state).toBe('third-party-estimate');
    for (const each of cells) {
      expect(each.number === null || each.number > 0).toBe(true);
      if (['nothing', 'not-looked'].includes(each.state)) expect(each.number).toBeNull();
      if (each.state === 'not-looked') expect(each.sources).toEqual([]);
    }
    expect(cells.some(({ partner, stage }) => partner === 'china' && stage === 'disbursement')).toBe(false);
  });

  it('adds no state that its parts do not have, and each number of a part is that of its list', async () => {
    for (const [partner, country] of [
      ['china', 'HN'],
      ['united-states', 'HN'],
      ['world-bank', 'BR'],
      ['japan', 'HN'],
      ['eu', 'BZ'],
    ] as const) {
      const answer = await ask(`partner=${partner}&country=${country}`, true);
      const states = new Set(answer.parts.map(({ state }) => state));
      for (const { state } of answer.cells) expect(states.has(state)).toBe(true);
      for (const part of answer.parts) {
        if (part.origin === 'statement') expect([part.number, part.note === null]).toEqual([null, false]);
        if (part.list?.trail.page === 'activities') {
          const query = new URLSearchParams(part.list.trail.query);
          const list = await views.activities(edition, views.readFilter('activities', query));
          expect(list.total).toBe(part.list.count);
        }
        if (part.list?.trail.page === 'observations') {
          const query = new URLSearchParams(part.list.trail.query);
          const list = await views.observations(edition, views.readFilter('observations', query));
          expect(list.total).toBe(part.list.count);
        }
      }
    }
  });

  it('tells what was looked at and holds none from what nobody holds', async () => {
    const eu = await ask('partner=eu&country=BZ');
    expect(eu.parts.map(({ state }) => state)).toEqual(['not-looked']);
    const none = await ask('partner=world-bank&country=BZ&from=1950&to=2025', true);
    expect(none.cells.some(({ state }) => state === 'nothing')).toBe(true);
    const hidden = await ask('partner=china&country=HN&stage=disbursement', true);
    expect(hidden.cells.every(({ stage }) => stage === 'any')).toBe(true);
  });

  it('shows the same cells in the matrix: the fullest state of each square', async () => {
    const { matrix } = await ask('stage=commitment');
    const { cells } = await ask('stage=commitment', true);
    expect(matrix.squares.length).toBeGreaterThan(100);
    const rank = (state: string) => (views.coverageStates as readonly string[]).indexOf(state);
    for (const square of matrix.squares) {
      const own = cells.filter(({ partner, country }) => partner === square.column && (country ?? '?') === square.row);
      expect(rank(square.state)).toBe(Math.min(...own.map(({ state }) => rank(state))));
    }
  });

  it('names a value that it does not know', async () => {
    const answer = await ask('stage=gift&from=soon&partner=nobody&colour=red');
    expect(answer.notUnderstood?.map(({ name }) => name)).toEqual(['stage', 'from', 'colour']);
    expect([answer.total, answer.matrix.squares]).toEqual([0, []]);
  });
});
