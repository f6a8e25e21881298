import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { activities, evidence, readFilter, sector } from '../src/views/index.ts';
import { openDemo } from './demo-edition.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await openDemo();
});
afterAll(() => edition.close());

describe('a kind of infrastructure', () => {
  it('counts what its list holds, each kind, and says what it is made of', async () => {
    const { sectors, rule, total, figures } = await sector(edition, { id: 'transport' });
    expect(rule?.codes).toEqual(['210']);
    expect(rule?.names).toContain('highways');
    expect(figures.map(({ id }) => id)).toEqual(['explore-map', 'explore-time']);
    for (const { sector: id, count } of sectors) {
      const { filter } = readFilter('activities', new URLSearchParams({ sector: id }));
      expect([id, (await activities(edition, { filter })).total]).toEqual([id, count]);
    }
    expect(sectors.find(({ sector: id }) => id === 'transport')?.count).toBe(total);
    expect(total).toBeGreaterThan(100);
  });
  it('is not found under another name', async () => {
    await expect(sector(edition, { id: 'roads' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a piece of evidence', () => {
  it('is found by its hash in either case, with the events that rest on it and no others', async () => {
    const held = await edition.rows('select sha256 from source where sha256 is not null order by id');
    let resting = 0;
    for (const { sha256 } of held) {
      const answer = await evidence(edition, { id: String(sha256).toUpperCase() });
      expect(answer.sha256).toBe(sha256);
      const own = new Set(answer.held.map(({ source }) => source.id));
      for (const { statements } of answer.events)
        expect(statements.some(({ source }) => source !== null && own.has(source.id))).toBe(true);
      resting += answer.events.length;
      expect(answer.table.rows).toHaveLength(answer.events.length);
    }
    expect(held.length).toBeGreaterThan(5);
    const some = await edition.rows('select count(*) as n from event');
    expect(resting).toBeLessThanOrEqual(Number(some[0]?.n) * held.length);
  });
  it('is not found under what is no hash', async () => {
    for (const id of ['x', "' or 1=1 --", 'a'.repeat(64)])
      await expect(evidence(edition, { id })).rejects.toMatchObject({ code: 'not-found' });
  });
});
