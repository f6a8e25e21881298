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
  it('gives nothing for a clock that goes back', () => {
    let time = 60_000;
    const limiter = createLimiter(1, () => new Date(time));
    limiter.take('a');
    time = 0;
    expect(limiter.take('a').retryAfter).toBe(60);
  });
});
