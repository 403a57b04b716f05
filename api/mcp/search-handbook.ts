import { z } from 'zod';
import type { Knowledge } from '../../src/diagnosis/types.ts';
import { type Index, indexOf, search } from './search.ts';
import type { Tool } from './tool.ts';

const inputSchema = z.strictObject({
  query: z.string().max(500).describe('A few words: of an error message, a variable, a header, a prefix.'),
  limit: z.int().min(1).max(20).default(8).describe('Most results.'),
});

const outputSchema = z.object({
  results: z
    .array(
      z.object({
        type: z.enum(['diagnosis', 'credential']).describe('A problem with its fix, or a kind of credential.'),
        id: z.string().describe('Id of the page; a credential’s can be given to explain_credential_kind.'),
        title: z.string().describe('Its title.'),
        summary: z.string().describe('What it is about.'),
        docUrl: z.string().describe('Page of the handbook, a path on the site.'),
      }),
    )
    .describe('Best first; empty when no page holds the words.'),
});

/** Pages of the handbook by words. */
export const searchHandbook: Tool<typeof inputSchema> = {
  name: 'search_handbook',
  title: 'Search the handbook',
  description:
    'Finds diagnoses and credential kinds by words and answers with titles, summaries and addresses. For a whole error message use diagnose_error. Raw credentials are refused.',
  inputSchema,
  outputSchema,
  run({ query, limit }, { knowledge, site }) {
    const results = search(indexFor(knowledge), query, limit);
    const lines = results.map(({ title, summary, docUrl }) => `- [${title}](${site}${docUrl}): ${summary}`);
    return { text: lines.join('\n') || 'No page holds these words. Try diagnose_error with the whole message.', data: { results } };
  },
};

const indexes = new WeakMap<Knowledge, Index>();

function indexFor(knowledge: Knowledge): Index {
  const index = indexes.get(knowledge) ?? indexOf(knowledge);
  indexes.set(knowledge, index);
  return index;
}
