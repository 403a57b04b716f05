/** Counts what one key may still do. Node counts in memory; on Workers the platform does. */
export interface Limiter {
  /** Takes one, or says that none is left. */
  take: (key: string) => Promise<boolean>;
}

/** Most keys remembered at once; beyond that the oldest are forgotten, so that memory stays flat. */
const MOST_KEYS = 10_000;

/** A fixed window per key, in this process. */
export function memoryLimiter(limit: number, windowMs: number, now: () => number = Date.now): Limiter {
  const windows = new Map<string, { until: number; used: number }>();
  return {
    take: async (key) => {
      const time = now();
      const window = windows.get(key);
      if (window && window.until > time) {
        window.used += 1;
        return window.used <= limit;
      }
      windows.delete(key);
      if (windows.size >= MOST_KEYS) windows.delete(windows.keys().next().value ?? '');
      windows.set(key, { until: time + windowMs, used: 1 });
      return true;
    },
  };
}

/** A rate-limit binding of the Workers platform; it counts per location. */
export interface RateLimitBinding {
  limit: (options: { key: string }) => Promise<{ success: boolean }>;
}

export const bindingLimiter = (binding: RateLimitBinding): Limiter => ({
  take: async (key) => (await binding.limit({ key })).success,
});

/** How many checks run at once in this process. */
export class Slots {
  private free: number;

  constructor(count: number) {
    this.free = count;
  }

  /** A function that gives the slot back, or `undefined` when none is free. */
  take(): (() => void) | undefined {
    if (this.free === 0) return undefined;
    this.free -= 1;
    let given = false;
    return () => {
      if (!given) this.free += 1;
      given = true;
    };
  }
}
