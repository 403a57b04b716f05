import type { APIRoute } from 'astro';
import { embedScript } from '../../integrations/embed-script.ts';

/** The checker as one script for pages of other sites. */
export const GET: APIRoute = async () =>
  new Response(await embedScript(process.cwd()), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
