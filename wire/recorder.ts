import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { ANSWERS, type Answer, type AnswerId, EXCHANGES, type ExchangeId, NOT_FOUND } from './answers.ts';
import { nameValues } from './credentials.ts';
import { stream } from './stream.ts';

/** One request as it came over the wire; values are replaced by the names of their places. */
export interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface Recorder {
  port: number;
  requests: Request[];
  close: () => Promise<void>;
}

/** Where Claude Code's logins are refreshed. */
export const LOGIN_HOSTS = /^(?:console\.anthropic\.com|platform\.claude\.com):/;

const MESSAGES = /\/(?:messages|complete)(?:\?|$)/;
const API = /^\/v1\/(?:messages|complete)(?:\?|$)/;

interface Behaviour {
  /** What a model's request is answered. */
  answer?: AnswerId | undefined;
  /** What a request for a token is answered. */
  exchange?: ExchangeId | undefined;
  /** Whether a model may be asked below any base path. */
  anyBase?: boolean;
  /** Port on loopback of the server that stands for the hosts of logins. */
  loginPort?: number | undefined;
}

/** A server on loopback that answers like the API and writes down what it is sent. It is no proxy to anywhere else, and notes where to it was asked. */
export async function startRecorder({ answer = 'ok', exchange = 'given', anyBase = false, loginPort }: Behaviour = {}): Promise<Recorder> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    // A client that hangs up in the middle of a request has not made one.
    take(request).then(
      (taken) => {
        requests.push(taken);
        reply(response, answerTo(taken, { answer, exchange, anyBase }), wantsStream(taken));
      },
      () => response.destroy(),
    );
  });
  // What goes through a tunnel is no longer the server's: it would wait for these for ever.
  const tunnels = new Set<Duplex>();
  server.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    if (loginPort && LOGIN_HOSTS.test(request.url ?? '')) {
      const inner = connect(loginPort, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
      inner.on('error', () => socket.destroy()).on('close', () => socket.destroy());
      socket.on('close', () => inner.destroy());
      tunnels.add(socket);
      inner.pipe(socket).pipe(inner);
      return;
    }
    requests.push({ method: 'CONNECT', path: request.url ?? '', headers: {}, body: '' });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const tunnel of tunnels) tunnel.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether a request asks a model for something, at whatever base. */
export const asksModel = ({ method, path }: Request): boolean => method === 'POST' && MESSAGES.test(path);

export async function take(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: Object.fromEntries(
      Object.entries(request.headersDistinct).map(([name, values = []]) => [name, nameValues(values.join(' + '))]),
    ),
    body: nameValues(body),
  };
}

function answerTo(
  request: Request,
  { answer, exchange, anyBase }: Required<Pick<Behaviour, 'anyBase'>> & { answer: AnswerId; exchange: ExchangeId },
): Answer {
  if (/\/oauth\/token$/.test(request.path)) return EXCHANGES[exchange];
  if (request.method === 'POST' && (API.test(request.path) || (anyBase && MESSAGES.test(request.path)))) return ANSWERS[answer];
  return NOT_FOUND;
}

const wantsStream = ({ body }: Request): boolean => /"stream"\s*:\s*true/.test(body);

export function reply(response: ServerResponse, { status, headers, body }: Answer, streamed = false): void {
  const asStream = streamed && status === 200 && (body as { type?: string }).type === 'message';
  response.writeHead(status, { 'content-type': asStream ? 'text/event-stream' : 'application/json', 'request-id': 'req_AAAA', ...headers });
  response.end(asStream ? stream() : JSON.stringify(body));
}
