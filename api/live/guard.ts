import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { PROBLEMS, type ProblemDetails } from '../problem.ts';
import type { LiveSettings } from './settings.ts';

/**
 * Whether a page of another site asks. JSON from there passes a browser's form rules, so origin and fetch metadata are looked at here;
 * programs send neither.
 */
export function refuseOrigin(c: Context, allowedOrigins: string[]): ProblemDetails | undefined {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const own = origin === undefined || origin === new URL(c.req.url).origin || sameHost(origin, c.req.header('host'));
  const allowed = origin !== undefined && allowedOrigins.includes(origin);
  if (!own && !allowed) return PROBLEMS.otherOrigin;
  if (site && !['same-origin', 'none'].includes(site) && !allowed) return PROBLEMS.otherOrigin;
  return undefined;
}

/** Whether a caller may use the check. Programs, which send no origin, are held by the limits. */
export function refuseCaller(c: Context, settings: LiveSettings): ProblemDetails | undefined {
  const otherOrigin = refuseOrigin(c, settings.allowedOrigins);
  if (otherOrigin) return otherOrigin;
  if (settings.identityHeader && !c.req.header(settings.identityHeader)) return PROBLEMS.noIdentity;
  if (settings.accessSecret && !equal(c.req.header('x-handbook-access') ?? '', settings.accessSecret)) return PROBLEMS.noAccess;
  return undefined;
}

/** Behind a proxy that ends TLS the scheme differs; the host does not. */
const sameHost = (origin: string, host: string | undefined): boolean =>
  host !== undefined && URL.canParse(origin) && new URL(origin).host === host;

function equal(given: string, wanted: string): boolean {
  const [a, b] = [new TextEncoder().encode(given), new TextEncoder().encode(wanted)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
