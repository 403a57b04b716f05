import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUNTIMES, type Running } from '../support/servers.ts';

describe.each(RUNTIMES)('pages as Markdown on $name', ({ start }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());

  const get = (path: string, accept?: string): Promise<Response> => fetch(server.url + path, { headers: accept ? { accept } : {} });

  it.each([
    ['text/markdown', 'text/markdown; charset=utf-8'],
    ['text/markdown, text/html;q=0.9', 'text/markdown; charset=utf-8'],
    ['text/html, text/markdown;q=0.5', 'text/html; charset=utf-8'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['*/*', 'text/html; charset=utf-8'],
  ])('a client that sends "Accept: %s" gets %s', async (accept, type) => {
    const response = await get('/diagnoses/rate-limited/', accept);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('vary')).toContain('Accept');
    expect(await response.text()).toMatch(type.startsWith('text/html') ? /^<!DOCTYPE html>/i : /^# /);
  });

  it('the twin has an address of its own', async () => {
    const response = await get('/diagnoses/rate-limited.md');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/markdown');
  });

  it.each(['/nowhere/', '/..%2f..%2fREADME/', '/%E0%A4%A/'])('%s is not found, whatever is accepted', async (path) => {
    const response = await get(path, 'text/markdown');
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toContain('# Claude Auth Handbook');
  });
});
