import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site. */
export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

export interface Host {
  url: string;
  stop: () => Promise<void>;
}

/** A site of somebody else, on an origin of its own; each address is a page. */
export async function hostSite(page: (path: string) => HostPage): Promise<Host> {
  const server = createServer((request, response) => {
    const { html, headers = {} } = page(request.url ?? '/');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
