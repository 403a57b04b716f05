import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortLinks } from '../../api/short-links.ts';
import { knowledge } from '../support/knowledge.ts';
import { RUNTIMES, type Running } from '../support/servers.ts';

describe.each(RUNTIMES)('short links on $name', ({ start }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());

  it('move for good to the page, with and without the last slash', async () => {
    for (const { id, aliases } of knowledge.diagnoses)
      for (const short of [id, ...aliases]) {
        const response = await fetch(`${server.url}/e/${short}/`, { redirect: 'manual' });
        expect([response.status, response.headers.get('location')], short).toEqual([308, `/diagnoses/${id}/`]);
      }
    expect((await fetch(`${server.url}/e/invalid-api-key`)).url).toBe(`${server.url}/diagnoses/invalid-api-key/`);
    expect((await fetch(`${server.url}/e/no-such-id/`)).status).toBe(404);
    expect((await fetch(`${server.url}/diagnoses/invalid-api-key/`, { redirect: 'manual' })).status).toBe(200);
  });
});

describe('a former id', () => {
  const [first] = knowledge.diagnoses;
  if (!first) throw new Error('there are no diagnoses');
  const app = shortLinks({ ...knowledge, diagnoses: [{ ...first, id: 'present', aliases: ['older', 'oldest'] }] });

  it.each(['/e/older', '/e/oldest/', '/e/present/', '/diagnoses/older/', '/diagnoses/oldest'])(
    '%s forwards to the present page',
    async (path) => {
      const response = await app.request(path);
      expect([response.status, response.headers.get('location')]).toEqual([308, '/diagnoses/present/']);
    },
  );

  it.each(['/zh-cn/diagnoses/older/', '/zh-cn/diagnoses/oldest'])('%s forwards to the present page in its language', async (path) => {
    const response = await app.request(path);
    expect([response.status, response.headers.get('location')]).toEqual([308, '/zh-cn/diagnoses/present/']);
  });

  it('is no way to another site', async () => {
    for (const path of ['/e/%2F%2Fevil.example', '/e/..%2F', '/diagnoses/present/', '/zh-cn/diagnoses/present/', '/e/constructor'])
      expect((await app.request(path)).status, path).toBe(404);
  });
});
