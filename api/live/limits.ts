import type { LiveSettings } from './settings.ts';

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
export interface Slots {
  /** A function that gives the slot back, or `undefined` when none is free. */
  take: () => (() => void) | undefined;
}

/** What a check takes beside its request, in milliseconds: loading the SDK, reading the answer. */
const BESIDE_MS = 5000;

/**
 * Slots that are free again by themselves once a check must be over: Workers stop a request whose caller has left,
 * and then nothing of it runs any more that could give its slot back.
 */
export function leasedSlots(
  { concurrency, timeoutMs }: Pick<LiveSettings, 'concurrency' | 'timeoutMs'>,
  now: () => number = Date.now,
): Slots {
  const taken = new Map<symbol, number>();
  return {
    take: () => {
      const time = now();
      for (const [slot, until] of taken) if (until <= time) taken.delete(slot);
      if (taken.size >= concurrency) return undefined;
      const slot = Symbol('slot');
      taken.set(slot, time + timeoutMs + BESIDE_MS);
      return () => {
        taken.delete(slot);
      };
    },
  };
}
