import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request the stand-in saw. */
export interface Asked {
  path: string;
  authorization: string | undefined;
  ifNoneMatch: string | undefined;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/**
 * An issue as GitHub's REST API answers it (`application/vnd.github+json`), cut to a thread with the fields of every answer.
 * Shape: https://docs.github.com/rest/issues/issues#get-an-issue
 */
export const issue = (repo: string, number: number, change: Record<string, unknown> = {}): Record<string, unknown> => ({
  url: `https://api.github.com/repos/${repo}/issues/${number}`,
  html_url: `https://github.com/${repo}/issues/${number}`,
  id: 1,
  node_id: 'I_1',
  number,
  state: 'open',
  state_reason: null,
  title: 'A title we do not copy',
  body: null,
  user: { login: 'somebody', id: 1, type: 'User', site_admin: false },
  labels: [
    { id: 1, node_id: 'L_1', name: 'bug', color: 'd73a4a', default: true, description: null, url: 'https://api.github.com/labels/bug' },
  ],
  assignee: null,
  assignees: [],
  milestone: null,
  comments: 3,
  locked: false,
  author_association: 'NONE',
  created_at: '2025-08-18T09:10:11Z',
  updated_at: '2025-09-01T00:00:00Z',
  closed_at: null,
  ...change,
});

/** GitHub on the loopback interface: `answer` decides each reply. */
export async function startGitHub(
  answer: (asked: Asked, count: number) => Reply,
): Promise<{ url: string; asked: Asked[]; stop: () => void }> {
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const one: Asked = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      ifNoneMatch: request.headers['if-none-match'],
    };
    asked.push(one);
    const { status, headers = {}, body } = answer(one, asked.length);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
