import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CREDENTIAL_REFERENCE,
  CREDENTIAL_SECTIONS,
  DIAGNOSIS_REFERENCE,
  DIAGNOSIS_SECTIONS,
  hasSection,
} from '../../src/components/page/sections.ts';
import { toContent } from '../../src/knowledge/content.ts';
import { PROJECT_ROOT, readContentFiles } from '../../src/knowledge/read.ts';
import { plainText } from '../support/html.ts';

const dist = join(PROJECT_ROOT, 'dist');
const content = toContent(readContentFiles());
const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
const headings = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*\sid="([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => id !== 'starlight__on-this-page' && id !== 'starlight__on-this-page--mobile');
const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name));

describe('the built site', () => {
  it('has at least the credential kinds, diagnoses and reports it promises', () => {
    expect(content.credentials.length).toBeGreaterThanOrEqual(41);
    expect(content.diagnoses.length).toBeGreaterThanOrEqual(40);
    expect(content.reports.length).toBeGreaterThanOrEqual(60);
  });

  it('every diagnosis has a page with its sections in order and its messages word for word', () => {
    const order = [...DIAGNOSIS_SECTIONS, ...DIAGNOSIS_REFERENCE].map(({ slug }) => slug as string);
    for (const { id, data } of content.diagnoses) {
      const html = page(`diagnoses/${id}`);
      expect(
        headings(html).filter((slug) => order.includes(slug)),
        id,
      ).toEqual(order);
      const text = plainText(html).replace(/\s/g, '');
      for (const message of data.messages) expect(text, id).toContain(message.text.replace(/\s/g, ''));
    }
  });

  it('the index of errors shows code in the origin of a message as code', () => {
    const facts = page('errors').match(/<span class="fact[^>]*>.*?<\/span>/gs) ?? [];
    expect(facts.filter((fact) => fact.includes('<code>')).length).toBeGreaterThan(0);
    expect(facts.filter((fact) => fact.includes('`'))).toEqual([]);
  });

  it('every credential kind has a page and a row in the table of formats', () => {
    const table = page('formats');
    for (const { id, data } of content.credentials) {
      expect(plainText(page(`credentials/${id}`)), id).toContain(plainText(data.title));
      expect(table, id).toContain(`<tr id="${id}"`);
    }
  });

  it('every credential page has its sections in order, a drawing that speaks, and its words of refusal', () => {
    for (const { id, data } of content.credentials) {
      const html = page(`credentials/${id}`);
      const order = [...CREDENTIAL_SECTIONS, ...CREDENTIAL_REFERENCE]
        .filter((section) => hasSection(data, section))
        .map(({ slug }) => slug);
      expect(
        headings(html).filter((slug) => (order as string[]).includes(slug)),
        id,
      ).toEqual(order);
      expect(html.match(/<svg[^>]* role="img" aria-labelledby="anatomy-/g), id).toHaveLength(2);
      const text = plainText(html).replace(/\s/g, '');
      for (const { message } of Array.isArray(data.failsWith) ? data.failsWith : []) expect(text, id).toContain(message.replace(/\s/g, ''));
    }
  });

  it('every report is listed with its link, its state and the day we looked', () => {
    const html = page('reports');
    for (const { data } of content.reports) {
      expect(html).toContain(`https://github.com/${data.repo}/${data.thread === 'issue' ? 'issues' : 'pull'}/${data.number}`);
    }
    expect(html.match(/looked at <time datetime="(\d{4}-\d{2}-\d{2})">\1</g)?.length).toBeGreaterThanOrEqual(content.reports.length);
  });

  it('links the four threads the first note named', () => {
    const html = page('reports');
    for (const thread of [
      'anthropics/claude-code#6058',
      'anthropics/claude-code#5956',
      'anthropics/claude-code#7508',
      'anomalyco/opencode#1618',
    ]) {
      expect(html).toContain(thread);
    }
  });

  it('every finding has a page and stands in the list', () => {
    const list = page('findings');
    for (const { id } of content.findings) {
      expect(existsSync(join(dist, 'findings', id, 'index.html')), id).toBe(true);
      expect(list).toContain(`href="/findings/${id}/"`);
    }
  });

  it('no page loads anything from another host', () => {
    const foreign = pages.flatMap((path) =>
      [
        ...readFileSync(path, 'utf8').matchAll(
          /<(?:script|img|iframe|link|source|video|audio|embed|object)\b[^>]*\s(?:src|href|data)="(https?:)?\/\/[^"]+"/g,
        ),
      ]
        .map(([tag]) => tag)
        .filter((tag) => !/rel="(?:canonical|sitemap|alternate)"/.test(tag))
        .map((tag) => `${relative(dist, path)}: ${tag}`),
    );
    expect(foreign).toEqual([]);
  });

  it('every page has a title, a description and one h1', () => {
    const poor = pages.filter((path) => {
      const html = readFileSync(path, 'utf8');
      return (
        !/<title>[^<]{5,}<\/title>/.test(html) ||
        !/<meta name="description" content="[^"]{10,}"/.test(html) ||
        html.match(/<h1[\s>]/g)?.length !== 1
      );
    });
    expect(poor.map((path) => relative(dist, path))).toEqual([]);
  });

  it('speaks of itself alone: no path of a machine', () => {
    const found = pages.filter((path) => readFileSync(path, 'utf8').includes(PROJECT_ROOT));
    expect(found).toEqual([]);
  });
});
