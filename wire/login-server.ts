import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXCHANGES, type ExchangeId, NOT_FOUND } from './answers.ts';
import { type Request, reply, take } from './recorder.ts';

export interface LoginServer {
  port: number;
  /** File with the certificate that a client has to trust. */
  certificate: string;
  requests: Request[];
  close: () => Promise<void>;
}

/** Stands on loopback for the hosts where logins are refreshed, with a certificate made for this one run. */
export async function startLoginServer(exchange: ExchangeId = 'given'): Promise<LoginServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wire-login-'));
  const { key, certificate } = makeCertificate(folder);
  const requests: Request[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    take(request).then(
      (taken) => {
        const path = `https://${request.headers.host}${taken.path}`;
        requests.push({ ...taken, path });
        reply(response, taken.path.endsWith('/oauth/token') ? EXCHANGES[exchange] : NOT_FOUND);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    requests,
    close: () =>
      new Promise((resolve) => {
        rmSync(folder, { recursive: true, force: true });
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NAMES = 'subjectAltName=DNS:console.anthropic.com,DNS:platform.claude.com';

/** @throws when there is no `openssl` on this machine; Node has no means of its own to make a certificate */
function makeCertificate(folder: string): { key: string; certificate: string } {
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.pem');
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const args = ['req', '-x509', ...kind, '-subj', '/CN=wire', '-addext', NAMES, '-keyout', key, '-out', certificate];
  execFileSync('openssl', args, { stdio: 'ignore' });
  return { key, certificate };
}
