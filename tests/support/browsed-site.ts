import { afterAll, beforeAll } from 'vitest';
import { type Browsing, openBrowser } from './browser.ts';
import { type Running, startNode } from './servers.ts';

/** The built site and a browser to look at it, for the tests of one file. */
export interface BrowsedSite {
  url: string;
  newPage: Browsing['newPage'];
}

/** Starts both before the tests of the file and ends them after; `url` is set from then on. */
export function browsedSite(): BrowsedSite {
  let server: Running | undefined;
  let browsing: Browsing | undefined;
  const site: BrowsedSite = {
    url: '',
    newPage: () => Promise.reject(new Error('the browser is started before the tests, not before the file')),
  };
  beforeAll(async () => {
    server = await startNode();
    browsing = await openBrowser();
    site.url = server.url;
    site.newPage = browsing.newPage;
  });
  afterAll(async () => {
    await browsing?.close();
    await server?.stop();
  });
  return site;
}
