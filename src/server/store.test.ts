import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createStore } from './store.ts';

describe('a store of ready answers', () => {
  it('makes an answer once, also when asked twice at once', async () => {
    const store = createStore(1_000_000);
    let made = 0;
    const make = async () => `${++made}`.repeat(5000);
    const [a, b] = await Promise.all([store.get('x', make), store.get('x', make)]);
    expect([a.isHit, b.isHit, (await store.get('x', make)).isHit, made]).toEqual([false, true, true, 1]);
    expect(gunzipSync(a.ready.packed as Uint8Array).toString()).toBe('1'.repeat(5000));
    expect(a.ready.tag).toBe(b.ready.tag);
  });
  it('forgets the oldest when it is full, and keeps no failure', async () => {
    const store = createStore(10_000);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await store.get(key, async () => key.repeat(1000));
    expect((await store.get('f', async () => 'new')).isHit).toBe(true);
    expect((await store.get('a', async () => 'new')).isHit).toBe(false);
    await expect(store.get('bad', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect((await store.get('bad', async () => 'good')).ready.body).toBe('good');
  });
});
