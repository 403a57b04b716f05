import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/exports/datasets.ts';
import { toContent } from '../../src/knowledge/content.ts';
import { PROJECT_ROOT, readContentFiles } from '../../src/knowledge/read.ts';

const dist = join(PROJECT_ROOT, 'dist');
const content = toContent(readContentFiles());
const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
const json = (path: string): Record<string, unknown> => JSON.parse(text(path)) as Record<string, unknown>;
const squeeze = (words: string): string => words.replace(/[\s\\*`_]/g, '');

describe('the knowledge for programs', () => {
  it.each(Object.keys(DATASETS))('/data/%s.json keeps to its published schema and holds every entry', (name) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(json(`data/schemas/${name}.json`));
    const file = json(`data/${name}.json`);
    expect(validate(file), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect((file.items as unknown[]).length).toBe(DATASETS[name]?.items(content).length);
    expect(validate({ ...file, items: [{ id: 'x' }] })).toBe(false);
  });

  it('lists what there is to import', () => {
    const { datasets } = json('data/index.json') as { datasets: { name: string }[] };
    expect(datasets.map(({ name }) => name)).toEqual(Object.keys(DATASETS));
  });

  it('names every field of every schema in words', () => {
    const bare: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string; const?: unknown; items?: unknown }> };
      for (const [key, value] of Object.entries(properties ?? {})) {
        if (!value.description && value.const === undefined) bare.push(`${path}.${key}`);
        walk(value, `${path}.${key}`);
        walk(value.items, `${path}.${key}[]`);
      }
    };
    for (const name of Object.keys(DATASETS))
      walk((json(`data/schemas/${name}.json`).properties as { items: { items: unknown } }).items.items, name);
    expect(bare).toEqual([]);
  });
});

describe('Markdown twins', () => {
  it('every page of knowledge has one that keeps its facts', () => {
    for (const { id, data } of content.diagnoses) {
      const twin = text(`diagnoses/${id}.md`);
      expect(twin, id).toMatch(/^# /);
      expect(twin, id).toContain(data.verified.date);
      for (const message of data.messages) expect(squeeze(twin), id).toContain(squeeze(message.text));
      for (const step of data.fix) for (const { text: code } of step.code ?? []) expect(squeeze(twin), id).toContain(squeeze(code));
      for (const source of data.sources) {
        const url = content.sources.find((one) => one.id === source)?.data.url;
        if (url) expect(twin, id).toContain(url);
      }
    }
    for (const { id, data } of content.credentials) {
      const twin = squeeze(text(`credentials/${id}.md`));
      for (const fact of [...data.recognise.prefixes, data.verified.date, ...data.variables]) expect(twin, id).toContain(squeeze(fact));
    }
  });

  it('code keeps its lines and its language, and no screen furniture is left', () => {
    const twin = text('diagnoses/invalid-api-key.md');
    expect(twin).toMatch(/```sh\n +curl -sS .*\n +-H /);
    expect(twin).not.toMatch(/<(?:div|span|svg|button)|Copy to clipboard|Section titled/);
  });

  it('every page links its twin, and every linked twin exists', () => {
    const pages = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.name === 'index.html');
    const linked = pages.flatMap((entry) => {
      const html = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      return /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html)?.[1] ?? [];
    });
    expect(linked.length).toBeGreaterThan(content.diagnoses.length + content.credentials.length);
    expect(linked.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('names every diagnosis and credential kind with its twin', () => {
    const list = text('llms.txt');
    for (const { id } of content.diagnoses) expect(list).toContain(`/diagnoses/${id}.md)`);
    for (const { id } of content.credentials) expect(list).toContain(`/credentials/${id}.md)`);
    expect(list).toMatch(/^# .+\n\n> .+\n/);
  });

  it('the whole handbook stands in llms-full.txt', () => {
    const full = text('llms-full.txt');
    for (const { data } of content.diagnoses) expect(full).toContain(`# ${data.title}`);
  });
});
