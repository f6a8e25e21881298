import { describe, expect, it } from 'vitest';
import { createLimiter } from './limiter.ts';

describe('a limiter', () => {
  it('lets a burst through, then as many a minute, and keeps keys apart', () => {
    let time = 0;
    const limiter = createLimiter(3, () => new Date(time));
    expect([1, 2, 3].map(() => limiter.take('a').retryAfter)).toEqual([null, null, null]);
    expect(limiter.take('a').retryAfter).toBe(20);
    expect(limiter.take('b')).toEqual({ retryAfter: null, left: 2 });
    time = 20_000;
    expect(limiter.take('a').retryAfter).toBeNull();
    expect(limiter.take('a').retryAfter).toBe(20);
  });
  it('holds to its number within a twentieth, in bursts and steadily, and is no other client’s', () => {
    for (const perMinute of [1, 10, 30, 300, 1200])
      for (const every of [1, 7, 100, 999]) {
        let time = 0;
        const limiter = createLimiter(perMinute, () => new Date(time));
        const minutes = Math.max(3, Math.ceil(60 / perMinute));
        let taken = 0;
        let early = 0;
        let next = 0;
        for (; time < minutes * 60_000; time += every) {
          const { retryAfter, left } = limiter.take('greedy');
          if (retryAfter === null) taken += 1;
          // Whoever waits as long as was said is let in; nobody is let in with nothing left.
          else if (left !== 0) early += 1;
          if (time >= next) {
            expect(limiter.take('steady').retryAfter).toBeNull();
            next = time + 60_000 / perMinute;
          }
        }
        const due = Math.min(perMinute * (minutes + 1), (minutes * 60_000) / every);
        expect([perMinute, every, Math.abs(taken - due) <= Math.max(1, due / 20), early]).toEqual([
          perMinute,
          every,
          true,
          0,
        ]);
      }
  });
  it('gives nothing for a clock that goes back', () => {
    let time = 60_000;
    const limiter = createLimiter(1, () => new Date(time));
    limiter.take('a');
    time = 0;
    expect(limiter.take('a').retryAfter).toBe(60);
  });
});
