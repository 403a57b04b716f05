import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ANSWERS, type Answer, type AnswerId, NOT_FOUND, TOKEN } from './answers.ts';
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

const MESSAGES = /\/(?:messages|complete)(?:\?|$)/;
const API = /^\/v1\/(?:messages|complete)(?:\?|$)/;

/** A server on loopback that answers like the API and writes down what it is sent. It refuses to be a proxy to anywhere, and notes where to. */
export async function startRecorder(answer: AnswerId = 'ok', { anyBase = false } = {}): Promise<Recorder> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    // A client that hangs up in the middle of a request has not made one.
    take(request).then(
      (taken) => {
        requests.push(taken);
        reply(response, answerTo(taken, answer, anyBase), wantsStream(taken));
      },
      () => response.destroy(),
    );
  });
  server.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    requests.push({ method: 'CONNECT', path: request.url ?? '', headers: {}, body: '' });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether a request asks a model for something, at whatever base. */
export const asksModel = ({ method, path }: Request): boolean => method === 'POST' && MESSAGES.test(path);

async function take(request: IncomingMessage): Promise<Request> {
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

function answerTo(request: Request, answer: AnswerId, anyBase: boolean): Answer {
  if (/\/oauth\/token$/.test(request.path)) return TOKEN;
  if (request.method === 'POST' && (API.test(request.path) || (anyBase && MESSAGES.test(request.path)))) return ANSWERS[answer];
  return NOT_FOUND;
}

const wantsStream = ({ body }: Request): boolean => /"stream"\s*:\s*true/.test(body);

function reply(response: ServerResponse, { status, headers, body }: Answer, streamed: boolean): void {
  const asStream = streamed && status === 200 && (body as { type?: string }).type === 'message';
  response.writeHead(status, { 'content-type': asStream ? 'text/event-stream' : 'application/json', 'request-id': 'req_AAAA', ...headers });
  response.end(asStream ? stream() : JSON.stringify(body));
}
