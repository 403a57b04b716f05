import type { Environment } from './live/settings.ts';

/** A site that may frame the checker: an https origin, also with `*.` for all names below one, or http on this machine. */
const SITE = /^(?:https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?)$/i;

/**
 * The sites that may show `/embed/` in a frame, from `EMBED_ALLOWED_ORIGINS`; without the switch none but this one.
 * @throws Error that names the switch, not its value
 */
export function readEmbedOrigins({ EMBED_ALLOWED_ORIGINS = '' }: Environment): string[] {
  const origins = EMBED_ALLOWED_ORIGINS.split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  if (origins.every((origin) => SITE.test(origin))) return origins;
  throw new Error('EMBED_ALLOWED_ORIGINS must be origins such as https://wiki.example.com, with commas between');
}
