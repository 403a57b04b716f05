import { z } from 'zod';

/** The operator's switches. Read once at start from the environment; a wrong one stops the start with all mistakes named. */
export interface LiveSettings {
  /** Whether credentials may be sent to Anthropic at all; previews always work. */
  enabled: boolean;
  /** Where they go: an origin, without a path. */
  upstream: string;
  /** Other sites whose pages may call the check; the own origin always may. */
  allowedOrigins: string[];
  /** Checks one client may make in a minute. */
  perMinute: number;
  /** Checks all clients together may make in an hour, so that the endpoint is no oracle for stolen keys. */
  perHour: number;
  /** Checks that may run at the same time. */
  concurrency: number;
  /** Longest wait for Anthropic, in milliseconds. */
  timeoutMs: number;
  /** Header in which a proxy in front passes the client's address; empty: the address of the connection. */
  clientAddressHeader: string;
  /** Secret that callers must send as `x-handbook-access`; empty: none. */
  accessSecret: string;
  /** Header with which a proxy in front names the signed-in person; must then be there. Empty: none. */
  identityHeader: string;
}

export type Environment = Record<string, string | undefined>;

const whole = (name: string, least: number, most: number, usual: number): z.ZodType<number> =>
  z.coerce
    .number({ error: `${name} must be a whole number` })
    .int(`${name} must be a whole number`)
    .min(least, `${name} must be at least ${least}`)
    .max(most, `${name} must be at most ${most}`)
    .default(usual) as unknown as z.ZodType<number>;

const headerName = (name: string): z.ZodType<string> =>
  z
    .string()
    .regex(/^[a-z0-9-]*$/i, `${name} must be the name of a header`)
    .default('') as unknown as z.ZodType<string>;

const schema = z.object({
  LIVE_CHECK: z.enum(['on', 'off', 'auto'], { error: 'LIVE_CHECK must be on, off or auto' }).default('auto'),
  LIVE_CHECK_UPSTREAM: z
    .string()
    .default('https://api.anthropic.com')
    .refine(isOrigin, 'LIVE_CHECK_UPSTREAM must be an https origin without a path, or http on this machine'),
  LIVE_CHECK_ALLOWED_ORIGINS: z
    .string()
    .default('')
    .refine(
      (text) => list(text).every(isOrigin),
      'LIVE_CHECK_ALLOWED_ORIGINS must be origins such as https://wiki.example.com, with commas between',
    ),
  LIVE_CHECK_PER_MINUTE: whole('LIVE_CHECK_PER_MINUTE', 1, 1_000_000, 10),
  LIVE_CHECK_PER_HOUR: whole('LIVE_CHECK_PER_HOUR', 1, 10_000_000, 300),
  LIVE_CHECK_CONCURRENCY: whole('LIVE_CHECK_CONCURRENCY', 1, 1000, 4),
  LIVE_CHECK_TIMEOUT_MS: whole('LIVE_CHECK_TIMEOUT_MS', 100, 60_000, 10_000),
  LIVE_CHECK_CLIENT_ADDRESS_HEADER: headerName('LIVE_CHECK_CLIENT_ADDRESS_HEADER'),
  LIVE_CHECK_ACCESS_SECRET: z
    .string()
    .default('')
    .refine((text) => text === '' || text.length >= 16, 'LIVE_CHECK_ACCESS_SECRET must have at least 16 characters'),
  LIVE_CHECK_IDENTITY_HEADER: headerName('LIVE_CHECK_IDENTITY_HEADER'),
});

/**
 * @param localOnly whether only this machine can reach the server; `auto` switches the check on only then
 * @throws Error naming every switch that is wrong; values of switches are never in it
 */
export function readLiveSettings(environment: Environment, localOnly: boolean): LiveSettings {
  const known = Object.fromEntries(Object.keys(schema.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
  const parsed = schema.safeParse(known);
  if (!parsed.success)
    throw new Error(`The switches of the live check are wrong:\n${parsed.error.issues.map(({ message }) => `  ${message}`).join('\n')}`);
  const s = parsed.data;
  return {
    enabled: s.LIVE_CHECK === 'on' || (s.LIVE_CHECK === 'auto' && localOnly),
    upstream: new URL(s.LIVE_CHECK_UPSTREAM).origin,
    allowedOrigins: list(s.LIVE_CHECK_ALLOWED_ORIGINS).map((text) => new URL(text).origin),
    perMinute: s.LIVE_CHECK_PER_MINUTE,
    perHour: s.LIVE_CHECK_PER_HOUR,
    concurrency: s.LIVE_CHECK_CONCURRENCY,
    timeoutMs: s.LIVE_CHECK_TIMEOUT_MS,
    clientAddressHeader: s.LIVE_CHECK_CLIENT_ADDRESS_HEADER.toLowerCase(),
    accessSecret: s.LIVE_CHECK_ACCESS_SECRET,
    identityHeader: s.LIVE_CHECK_IDENTITY_HEADER.toLowerCase(),
  };
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, username } = new URL(text);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && local)) && pathname === '/' && !search && !username;
}
