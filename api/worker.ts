import { Hono } from 'hono';
import { knowledge } from '../src/knowledge/compiled.ts';
import { createApi } from './app.ts';

/** What the platform hands to the Worker: the static files of the built site. */
interface Bindings {
  ASSETS?: { fetch: (request: Request) => Promise<Response> };
}

const app = new Hono<{ Bindings: Bindings }>();
app.route('/', createApi(knowledge));
app.all('*', (c) => c.env.ASSETS?.fetch(c.req.raw) ?? c.notFound());

export default app;
