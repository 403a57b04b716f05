import type { MiddlewareHandler } from 'hono';

/** The pages that may stand in a frame, where the operator names the sites. */
const FRAMED = /^\/embed\//;

/** A policy with the sites that may frame a page; without any, none may. */
export const withFrameAncestors = (policy: string, origins: string[]): string =>
  policy.replace(/frame-ancestors [^;]+/, `frame-ancestors ${origins.length ? ["'self'", ...origins].join(' ') : "'none'"}`);

/**
 * Lets the named sites frame the checker, on Node and on the Worker alike; every other page stays out of frames.
 * The switch of the running server decides, not that of the build, which is in the site's `_headers` for static hosts.
 */
export function framing(origins: string[]): MiddlewareHandler {
  return async function framing(c, next) {
    await next();
    if (!FRAMED.test(c.req.path)) return;
    const policy = c.res.headers.get('content-security-policy');
    if (policy) c.header('content-security-policy', withFrameAncestors(policy, origins));
    // The older header knows no list of sites; browsers that know `frame-ancestors` leave it aside.
    c.header('x-frame-options', origins.length ? undefined : 'DENY');
  };
}
