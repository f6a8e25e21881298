// Proposals of pairs beside an edition: made apart, once; the linking desk reads a part of them and asks no matcher.
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type Edition,
  keptProposals,
  linkKinds,
  makeProposals,
  makeProposalsApart,
  openEdition,
} from '../src/edition/index.ts';
import { type Ledger, openLedger } from '../src/ledger/index.ts';
import type * as linking from '../src/linking/index.ts';
import { decideLink, linkQueue, openPairs, proposedPairs } from '../src/review/index.ts';
import { demoPlaces } from './demo-edition.ts';

const asked = vi.hoisted(() => [] as string[]);
vi.mock('../src/linking/index.ts', async (original) => {
  const real = await original<typeof linking>();
  const noted = <T extends (...args: never[]) => unknown>(name: string, call: T): T =>
    ((...args: never[]) => {
      asked.push(name);
      return call(...args);
    }) as T;
  return {
    ...real,
    proposeParties: noted('P1', real.proposeParties),
    matchActivities: noted('M2', real.matchActivities),
    openDelivery: noted('D1', real.openDelivery),
  };
});

let folder: string;
let editions: string;
let edition: Edition;
let ledger: Ledger;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'obras-proposals-'));
  const places = await demoPlaces();
  editions = join(folder, 'editions');
  cpSync(places.editions, editions, { recursive: true });
  cpSync(places.ledger, join(folder, 'ledger'), { recursive: true });
  rmSync(join(editions, 'proposals'), { recursive: true, force: true });
  edition = await openEdition(editions, { id: places.id });
  ledger = await openLedger(join(folder, 'ledger'));
});
afterAll(async () => {
  await edition.close();
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('proposals of an edition', () => {
  it('are not there at first, which the desk says of each kind', async () => {
    for (const kind of linkKinds) {
      const { counts, pairs, pages } = await linkQueue(ledger, edition, { kind, page: 3 });
      expect({ counts, pairs, pages }).toEqual({
        counts: { party: null, activity: null, chain: null },
        pairs: [],
        pages: 1,
      });
    }
    expect(await openPairs(ledger, edition)).toMatchObject({ pairs: [] });
  });

  it('are made by a process of its own, and then read without any matcher, page by page', async () => {
    await Promise.all([makeProposalsApart(edition), makeProposalsApart(edition)]);
    asked.length = 0;
    const { pairs: all } = await openPairs(ledger, edition);
    for (const kind of linkKinds) {
      const own = all.filter((each) => each.kind === kind);
      expect(own.length, kind).toBeGreaterThan(15);
      const walked: string[] = [];
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const queue = await linkQueue(ledger, edition, { kind, page });
        pages = queue.pages;
        expect(queue.counts[kind]).toBe(own.length);
        expect(queue.pairs.length).toBeLessThanOrEqual(10);
        for (const { left, right, reasons } of queue.pairs) {
          walked.push(`${left.id} ${right.id}`);
          expect(left.facts.length + left.places.length, left.id).toBeGreaterThan(0);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }
      expect(walked).toEqual(own.map(({ left, right }) => `${left.id} ${right.id}`));
      expect((await openPairs(ledger, edition, { kinds: [kind], limit: 3 })).pairs).toEqual(own.slice(0, 3));
    }
    expect(asked).toEqual([]);
  }, 240_000);

  it('lose at once what is judged or follows from it, and get it back', async () => {
    const count = async () => (await linkQueue(ledger, edition, { kind: 'party', page: 1 })).counts.party as number;
    const before = await count();
    const { pairs } = await openPairs(ledger, edition, { kinds: ['party'] });
    // Two proposals that share a side, the third of which follows where it is proposed too.
    const [first, second] = pairs.flatMap((a, at) =>
      pairs
        .slice(at + 1)
        .flatMap((b) => (a.left.id === b.left.id && a.right.id !== b.right.id ? [[a, b] as const] : [])),
    )[0]!;
    const decide = async (pair: typeof first, verdict: string) => {
      const { drafts, problems } = await decideLink(
        ledger,
        edition,
        {
          kind: 'party',
          leftType: pair.left.type,
          left: pair.left.id,
          rightType: pair.right.type,
          right: pair.right.id,
          verdict,
          reason: '',
          anyway: true,
        },
        'Ana',
      );
      expect(problems).toEqual([]);
      await ledger.append(drafts, { by: 'Ana', at: '2026-11-24T12:00:00Z' });
      return drafts;
    };
    const [draft] = await decide(first, 'same');
    expect(draft).toMatchObject({ body: { score: first.score } });
    expect(await count()).toBe(before - 1);
    await decide(second, 'same');
    const members = new Set([first.left.id, first.right.id, second.right.id]);
    const closed = pairs.filter(({ left, right }) => members.has(left.id) && members.has(right.id));
    expect(closed.length).toBeGreaterThan(1);
    expect(await count()).toBe(before - closed.length);
    const open = (await openPairs(ledger, edition, { kinds: ['party'] })).pairs;
    expect(open).toEqual(pairs.filter((each) => !closed.includes(each)));
    const [page] = [await linkQueue(ledger, edition, { kind: 'party', page: 1 })];
    expect(page.pairs.map(({ left, right }) => [left.id, right.id])).toEqual(
      open.slice(0, 10).map(({ left, right }) => [left.id, right.id]),
    );
    expect(page.decided.slice(0, 2).map(({ verdict, by }) => [verdict, by])).toEqual([
      ['same', 'Ana'],
      ['same', 'Ana'],
    ]);
    // Another ledger object over the same journal sees the same, the last entry first to be taken back.
    await decide(second, 'withdrawn');
    await decide(first, 'withdrawn');
    expect(await count()).toBe(before);
  });

  it('that one person joined are shown to a second one, until somebody of another name has said', async () => {
    const { pairs } = await openPairs(ledger, edition, { kinds: ['party'] });
    const say = async (at: number, verdict: string, by: string) => {
      const { left, right } = pairs[at] as (typeof pairs)[number];
      const sides = { leftType: left.type, left: left.id, rightType: right.type, right: right.id };
      const form = { kind: 'party', ...sides, verdict, reason: '', anyway: true };
      const { drafts } = await decideLink(ledger, edition, form, by);
      if (drafts.length > 0) await ledger.append(drafts, { by, at: '2026-11-24T12:00:00Z' });
    };
    const alone = async () =>
      (await linkQueue(ledger, edition, { kind: 'party', page: 1 })).alone.map(({ left, right, by }) =>
        [left.id, right.id, by].join(' '),
      );
    const named = (at: number, by: string) => [pairs[at]?.left.id, pairs[at]?.right.id, by].join(' ');
    const before = await alone();
    await say(0, 'same', 'Ana');
    await say(5, 'different', 'Ana');
    expect((await alone()).filter((each) => !before.includes(each))).toEqual([named(0, 'Ana')]);
    await say(0, 'unsure', 'Berta');
    expect(await alone()).toEqual(before);
    await say(0, 'withdrawn', 'Berta');
    expect(await alone()).toContain(named(0, 'Ana'));
    for (const at of [0, 5]) await say(at, 'withdrawn', 'Ana');
    expect(await alone()).toEqual(before);
  });

  it('are the same bytes when they are made again, here as in the process, and made again when damaged', async () => {
    const bytes = async () =>
      Promise.all(
        linkKinds.map(async (kind) => readFileSync((await keptProposals(edition, kind))!.file).toString('hex')),
      );
    const first = await bytes();
    const [kept] = [await keptProposals(edition, 'chain')];
    appendFileSync(kept!.file, 'x');
    const again = await openEdition(editions, { id: edition.id });
    expect(await keptProposals(again, 'chain')).toBeNull();
    asked.length = 0;
    await makeProposals(again);
    expect(asked).toEqual(['D1']);
    rmSync(join(editions, 'proposals'), { recursive: true });
    const third = await openEdition(editions, { id: edition.id });
    await makeProposals(third);
    expect(asked).toEqual(['D1', 'P1', 'M2', 'D1']);
    expect(await bytes()).toEqual(first);
    expect((await proposedPairs(third, 'activity', 2)).length).toBe(2);
    expect(readdirSync(join(editions, 'proposals'), { recursive: true }).join(' ')).not.toMatch(/tmp|spill/);
    await again.close();
    await third.close();
  }, 240_000);
});
