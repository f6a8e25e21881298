/** Token buckets, one a key: `perMinute` at once, then as many a minute. The clock comes from outside. */
export interface Limiter {
  /** null when taken; else the seconds after which one more will be. */
  take(key: string): { readonly retryAfter: number | null; readonly left: number };
  readonly perMinute: number;
}

const mostKeys = 10_000;

export function createLimiter(perMinute: number, now: () => Date): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    perMinute,
    take(key) {
      const at = now().getTime();
      const known = buckets.get(key);
      const gained = known ? (Math.max(0, at - known.at) * perMinute) / 60_000 : 0;
      const left = known ? Math.min(perMinute, known.left + gained) : perMinute;
      buckets.delete(key);
      if (buckets.size >= mostKeys) buckets.delete(buckets.keys().next().value as string);
      const isTaken = left >= 1;
      buckets.set(key, { left: isTaken ? left - 1 : left, at });
      return {
        retryAfter: isTaken ? null : Math.max(1, Math.ceil(((1 - left) * 60) / perMinute)),
        left: Math.floor(isTaken ? left - 1 : left),
      };
    },
  };
}
