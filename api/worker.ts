import { Hono } from 'hono';
import { translatedKnowledge as knowledge } from '../src/knowledge/compiled-translations.ts';
import { createApi } from './app.ts';
import { readEmbedOrigins } from './embed-settings.ts';
import { framing } from './framing.ts';
import { bindingLimiter, leasedSlots, memoryLimiter, type RateLimitBinding } from './live/limits.ts';
import { jsonLines } from './live/log.ts';
import { type Environment, readLiveSettings } from './live/settings.ts';
import { markdown } from './markdown.ts';
import type { LiveRuntime } from './routes/check.ts';
import { shortLinks } from './short-links.ts';

/** What the platform hands to the Worker: the built site, its rate limits, and the operator's switches. */
interface Bindings extends Record<string, unknown> {
  ASSETS?: { fetch: (request: Request) => Promise<Response> };
  CHECKS_PER_CLIENT?: RateLimitBinding;
  CHECKS_OF_ALL?: RateLimitBinding;
}

let app: Hono<{ Bindings: Bindings }> | undefined;

export default {
  fetch(request: Request, bindings: Bindings, context: unknown): Response | Promise<Response> {
    app ??= createWorker(bindings);
    return app.fetch(request, bindings, context as Parameters<typeof app.fetch>[2]);
  },
};

function createWorker(bindings: Bindings): Hono<{ Bindings: Bindings }> {
  const worker = new Hono<{ Bindings: Bindings }>();
  worker.route('/', createApi(knowledge, liveRuntime(bindings)));
  worker.use(framing(readEmbedOrigins(bindings as Environment)));
  worker.route('/', shortLinks(knowledge));
  worker.use(
    markdown(async (c, path) => {
      const answer = await (c.env as Bindings).ASSETS?.fetch(new Request(new URL(path, c.req.url)));
      return answer?.ok ? answer.text() : undefined;
    }),
  );
  worker.all('*', (c) => c.env.ASSETS?.fetch(c.req.raw) ?? c.notFound());
  return worker;
}

/** Anybody can reach a Worker, so `auto` leaves the live check off. The platform counts where its limits are bound. */
function liveRuntime(bindings: Bindings): LiveRuntime {
  const settings = readLiveSettings(bindings as Environment, false);
  return {
    settings,
    perClient: bindings.CHECKS_PER_CLIENT ? bindingLimiter(bindings.CHECKS_PER_CLIENT) : memoryLimiter(settings.perMinute, 60_000),
    budget: bindings.CHECKS_OF_ALL ? bindingLimiter(bindings.CHECKS_OF_ALL) : memoryLimiter(settings.perHour, 3_600_000),
    slots: leasedSlots(settings),
    log: jsonLines,
    addressOf: (c) => c.req.header(settings.clientAddressHeader || 'cf-connecting-ip') ?? '',
  };
}
