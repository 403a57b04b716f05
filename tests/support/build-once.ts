import { buildSite, siteIsFresh } from '../../scripts/build-site.ts';
import { compileKnowledge } from '../../scripts/compile-knowledge.ts';

/** Tests of the built site, the Worker and the browser need the site and the compiled knowledge. */
export default async function buildOnce(): Promise<void> {
  compileKnowledge();
  if (!siteIsFresh()) await buildSite();
}
