import { describe, expect, it } from 'vitest';
import { toContent } from '../../src/knowledge/content.ts';
import { readContentFiles } from '../../src/knowledge/read.ts';
import { ROUTING, SECRETS } from '../../src/reference/variables-direct.ts';
import { FEDERATION } from '../../src/reference/variables-federation.ts';
import { HANDLING, PLATFORMS } from '../../src/reference/variables-platforms.ts';

const content = toContent(readContentFiles());
const variables = [SECRETS, ROUTING, FEDERATION, PLATFORMS, HANDLING].flatMap((group) => group.variables);
const names = variables.map(({ name }) => name);

describe('the table of environment variables', () => {
  it('names each variable once', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('rests on sources that exist', () => {
    const known = new Set(content.sources.map(({ id }) => id));
    expect(variables.flatMap(({ name, sources }) => sources.filter((id) => !known.has(id)).map((id) => `${name}: ${id}`))).toEqual([]);
    expect(variables.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('has every variable that a page of a credential names', () => {
    const elsewhere =
      /^(?:AWS_|GOOGLE_|AZURE_|ROUTINE_|ANTHROPIC_(?:ADMIN|COMPLIANCE)|SELF_HOSTED|OPENAI|OPENROUTER|DEEPSEEK|GITHUB|GH_|GEMINI)/;
    const wanted = content.credentials.flatMap(({ data }) => data.variables).flatMap((text) => text.match(/[A-Z][A-Z0-9_]{4,}/g) ?? []);
    const missing = [...new Set(wanted)].filter((name) => !elsewhere.test(name) && !names.includes(name));
    expect(missing).toEqual([]);
  });
});
