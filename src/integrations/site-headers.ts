import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEmbedOrigins } from '../../api/embed-settings.ts';
import { withFrameAncestors } from '../../api/framing.ts';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const DATA_SCRIPT = /type="(?:application\/(?:ld\+)?json|speculationrules)"/;

/**
 * Writes `dist/_headers`: the security headers of every page, with the hash of each inline script of the built site.
 * Starlight's inline scripts are not in Astro's own hashes, and a `<meta>` policy would come after the first of them.
 * Static hosts read the file; the Node server does too.
 */
export function siteHeaders(): AstroIntegration {
  return {
    name: 'site-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        writeFileSync(join(root, '_headers'), headersFile(inlineScriptHashes(root), readEmbedOrigins(process.env)));
      },
    },
  };
}

function inlineScriptHashes(root: string): string[] {
  const pages = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.name.endsWith('.html'));
  const bodies = pages.flatMap((entry) =>
    [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(INLINE_SCRIPT)]
      .filter(([, attributes = '']) => !DATA_SCRIPT.test(attributes))
      .map(([, , body = '']) => body),
  );
  return [...new Set(bodies)].map((body) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`).sort();
}

/**
 * The file for static hosts. Where two rules fit a path, hosts join headers of one name, so a rule first takes off what it sets anew.
 * @param framedBy sites that may frame the checker
 */
export function headersFile(scripts: string[], framedBy: string[] = []): string {
  const policy = [
    "default-src 'self'",
    // Pagefind compiles its index reader from WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`,
    // Expressive Code and Starlight's icons carry style attributes; elements come from files.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Strict-Transport-Security': 'max-age=31536000',
  };
  return [
    rule('/*', headers),
    // Any site may load this one file: it holds nothing of anybody.
    rule('/embed/checker.js', { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    framedBy.length
      ? rule('/embed/*', { 'Content-Security-Policy': withFrameAncestors(policy, framedBy) }, [
          'Content-Security-Policy',
          'X-Frame-Options',
        ])
      : '',
  ].join('');
}

const rule = (path: string, headers: Record<string, string>, takesOff: string[] = []): string =>
  [path, ...takesOff.map((name) => `  ! ${name}`), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
