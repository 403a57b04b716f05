import { request } from '@octokit/request';
import type { Report } from '../schemas/report.ts';
import type { Thread } from './facts.ts';

/** What asking GitHub about one thread can end in. */
export type Answer =
  | { kind: 'read'; thread: Thread; etag: string | undefined; pause: Date | undefined }
  | { kind: 'unchanged'; pause: Date | undefined }
  | { kind: 'gone'; status: number }
  | { kind: 'limited'; until: Date }
  | { kind: 'failed'; why: string };

export interface AskOptions {
  /** GitHub's REST API, `https://api.github.com` but for tests and GitHub Enterprise. */
  baseUrl: string;
  /** Optional token: 5,000 requests an hour instead of 60. Sent to `baseUrl` only. */
  token: string | undefined;
  /** The ETag of the last answer, for a conditional request that costs nothing of the limit when unchanged. */
  etag: string | undefined;
  now: Date;
}

/** GitHub's advice for a secondary limit that names no time. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const SECONDARY_WAIT_SECONDS = 60;
const TIMEOUT_MS = 20_000;

/** Asks GitHub about one thread; never throws on an answer. */
export async function ask({ repo, number }: Pick<Report, 'repo' | 'number'>, options: AskOptions): Promise<Answer> {
  const [owner = '', name = ''] = repo.split('/');
  try {
    const { data, headers } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      baseUrl: options.baseUrl,
      owner,
      repo: name,
      issue_number: number,
      headers: {
        'x-github-api-version': '2022-11-28',
        ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
        ...(options.etag ? { 'if-none-match': options.etag } : {}),
      },
      request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
    });
    if (typeof data?.created_at !== 'string') return { kind: 'failed', why: 'the answer is no issue' };
    return { kind: 'read', thread: data, etag: headers.etag, pause: exhausted(headers) };
  } catch (error) {
    return refusal(error, options.now);
  }
}

type Headers = Record<string, string | number | undefined>;

function refusal(error: unknown, now: Date): Answer {
  const { status = 0, response, message } = error as { status?: number; response?: { headers: Headers }; message: string };
  const headers = response?.headers ?? {};
  if (status === 304) return { kind: 'unchanged', pause: exhausted(headers) };
  if (status === 404 || status === 410 || status === 451) return { kind: 'gone', status };
  if (status === 429 || status === 403) {
    const until = exhausted(headers) ?? retryAfter(headers, now) ?? (isSecondary(message) ? after(now, SECONDARY_WAIT_SECONDS) : undefined);
    if (until) return { kind: 'limited', until };
  }
  return { kind: 'failed', why: response ? `GitHub answered ${status}` : 'GitHub could not be reached' };
}

/** When the limit starts anew, if the last request of it is spent. */
function exhausted(headers: Headers): Date | undefined {
  const reset = Number(headers['x-ratelimit-reset']);
  return String(headers['x-ratelimit-remaining']) === '0' && reset > 0 ? new Date(reset * 1000) : undefined;
}

function retryAfter(headers: Headers, now: Date): Date | undefined {
  const seconds = Number(headers['retry-after']);
  return seconds > 0 ? after(now, seconds) : undefined;
}

const isSecondary = (message: string): boolean => /secondary rate limit|rate limit exceeded/i.test(message);
const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);
