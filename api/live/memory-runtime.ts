import type { Context } from 'hono';
import type { LiveRuntime } from '../routes/check.ts';
import { leasedSlots, memoryLimiter } from './limits.ts';
import type { Logger } from './log.ts';
import type { LiveSettings } from './settings.ts';

/** The live check of one process that counts for itself: Node, the dev server, tests. */
export const memoryRuntime = (settings: LiveSettings, log: Logger, connectionAddress: (c: Context) => string): LiveRuntime => ({
  settings,
  perClient: memoryLimiter(settings.perMinute, 60_000),
  budget: memoryLimiter(settings.perHour, 3_600_000),
  slots: leasedSlots(settings),
  log,
  addressOf: (c) => (settings.clientAddressHeader ? (c.req.header(settings.clientAddressHeader) ?? '') : connectionAddress(c)),
});
