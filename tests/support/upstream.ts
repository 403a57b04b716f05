import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { type Seen, standIn } from '../standin/app.ts';

export interface Upstream {
  url: string;
  /** Every request so far. */
  seen: Seen[];
  stop: () => Promise<void>;
}

/** The stand-in on a port of its own. */
export function startUpstream(): Promise<Upstream> {
  const seen: Seen[] = [];
  return new Promise((resolve) => {
    const server = serve(
      { fetch: standIn((request) => seen.push(request)).fetch, port: 0, hostname: '127.0.0.1' },
      (address: AddressInfo) => {
        const stop = (): Promise<void> =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          });
        resolve({ url: `http://127.0.0.1:${address.port}`, seen, stop });
      },
    );
  });
}
