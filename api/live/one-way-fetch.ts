import type { Answer } from '../../src/live/types.ts';

/** Most of an answer that is read, in bytes. */
const MOST_BYTES = 64 * 1024;

/** The only request headers that leave; whatever the environment or the SDK adds stays here. */
const ALLOWED_HEADERS = ['authorization', 'x-api-key', 'anthropic-version', 'anthropic-workspace-id', 'content-type', 'accept'];

type HttpAnswer = Extract<Answer, { kind: 'http' }>;

/** What the last request got, as far as it was read. */
export interface Capture {
  answer?: HttpAnswer;
  /** Why there is none. */
  cause?: 'network' | 'tls';
}

/**
 * A `fetch` for the SDK that goes to one origin, sends only the headers of the preview, follows no redirect and reads a bounded answer.
 * The SDK reads base URL, headers and more from the environment; none of that gets past here.
 */
export function oneWayFetch(upstream: string, signal: AbortSignal, capture: Capture): typeof fetch {
  return async function oneWay(input, init) {
    const asked = new URL(input instanceof Request ? input.url : String(input));
    const target = new URL(asked.pathname + asked.search, upstream);
    const given = new Headers(init?.headers);
    const headers = new Headers(
      ALLOWED_HEADERS.flatMap((name): [string, string][] => (given.has(name) ? [[name, given.get(name) ?? '']] : [])),
    );
    // A second request that fails must not be judged by the answer to the first.
    delete capture.answer;
    const response = await fetch(target, {
      method: init?.method ?? 'GET',
      headers,
      body: init?.body ?? null,
      redirect: 'manual',
      signal,
    }).catch((error: unknown) => {
      capture.cause = isTls(error) ? 'tls' : 'network';
      throw error;
    });
    const { text, complete } = await readBounded(response);
    const contentType = response.headers.get('content-type') ?? '';
    capture.answer = {
      kind: 'http',
      status: response.status,
      contentType,
      body: text,
      requestId: safeId(response.headers.get('request-id')),
      complete,
    };
    const empty = response.status === 204 || response.status === 304;
    return new Response(empty ? null : text, {
      status: response.status === 0 ? 502 : response.status,
      headers: { 'content-type': contentType },
    });
  };
}

async function readBounded(response: Response): Promise<{ text: string; complete: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) return { text: '', complete: true };
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode(), complete: true };
      size += value.byteLength;
      text += decoder.decode(value, { stream: true });
      if (size > MOST_BYTES) {
        await reader.cancel();
        return { text: text.slice(0, MOST_BYTES), complete: false };
      }
    }
  } catch (error) {
    // The deadline and the caller's going away end the check; a connection that breaks is an answer cut off.
    if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) throw error;
    return { text, complete: false };
  }
}

/** A request id is shown only when it looks like one: a header could hold anything. */
const safeId = (id: string | null): string => (id && /^req_[A-Za-z0-9]{4,60}$/.test(id) ? id : '');

const isTls = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause && typeof cause === 'object' && 'code' in cause ? String(cause.code) : '';
  return /CERT|TLS|SSL|SELF_SIGNED|ISSUER/.test(code);
};
