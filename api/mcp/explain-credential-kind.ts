import { z } from 'zod';
import { ASK_ORIGIN } from '../../src/diagnosis/redact/describe.ts';
import type { KindKnowledge } from '../../src/diagnosis/types.ts';
import { credentialUrl, kindsNamed } from './kinds.ts';
import type { Tool } from './tool.ts';

const inputSchema = z.strictObject({
  kind: z.string().max(80).optional().describe('Id of the kind, e.g. oauth-setup-token.'),
  prefix: z.string().max(80).optional().describe('How the credential starts, e.g. sk-ant-oat01-; never the value.'),
});

const kindSchema = z.object({
  id: z.string().describe('Id of the kind.'),
  title: z.string().describe('Its name.'),
  vendor: z.string().describe('Who issues it, by name.'),
  role: z.enum(['secret', 'identifier', 'one-time-code']).describe('An identifier is no secret.'),
  prefixes: z.array(z.string()).describe('How it starts.'),
  carriers: z.array(z.string()).describe('Variables that hold nothing else.'),
  worksIn: z.array(z.string()).describe('Where it works.'),
  failsIn: z.array(z.string()).describe('Where it does not.'),
  issuedBy: z.string().describe('Where it is made.'),
  revoke: z.string().describe('How to revoke it.'),
  docUrl: z.string().describe('Page of the handbook, a path on the site.'),
});

const outputSchema = z.object({
  kinds: z.array(kindSchema).describe('The kinds that fit; several when they share the prefix, none when it is not known.'),
  ask: z.string().describe('Question that tells them apart; empty when there is none.'),
});

/** What a kind of credential is for: by its id, or by how it starts. */
export const explainCredentialKind: Tool<typeof inputSchema> = {
  name: 'explain_credential_kind',
  title: 'Explain a kind of Anthropic or Claude credential',
  description:
    'Give it the id of a credential kind or the prefix of a credential (sk-ant-oat01-); it answers where that kind works, where it does not, who issues it and how to revoke it. Several kinds can share a prefix. Never send the value: raw credentials are refused.',
  inputSchema,
  outputSchema,
  run({ kind, prefix }, { knowledge, site }) {
    if (!kind && !prefix) return { text: 'Say which: {"kind": "oauth-setup-token"} or {"prefix": "sk-ant-oat01-"}.' };
    const kinds = kindsNamed(knowledge.kinds, { kind, prefix });
    const ask = kinds.length > 1 && kinds.every(({ prefixes }) => prefixes.includes('sk-ant-oat01-')) ? ASK_ORIGIN : '';
    const unknown = `No kind fits. The handbook knows: ${knowledge.kinds.map(({ id }) => id).join(', ')}.`;
    return {
      text: kinds.length ? [ask, ...kinds.map((one) => markdown(one, site))].filter(Boolean).join('\n\n') : unknown,
      data: { kinds: kinds.map(publicFields), ask },
    };
  },
};

const publicFields = (kind: KindKnowledge): z.infer<typeof kindSchema> => ({
  id: kind.id,
  title: kind.title,
  vendor: kind.vendor,
  role: kind.role,
  prefixes: kind.prefixes,
  carriers: kind.carriers,
  worksIn: kind.worksIn,
  failsIn: kind.failsIn,
  issuedBy: kind.issuedBy,
  revoke: kind.revoke,
  docUrl: credentialUrl(kind),
});

const markdown = (kind: KindKnowledge, site: string): string =>
  [
    `## ${kind.title} (${kind.vendor})`,
    '',
    ...kind.worksIn.map((place) => `- Works in: ${place}`),
    ...kind.failsIn.map((place) => `- Does not work in: ${place}`),
    `- Issued by: ${kind.issuedBy}`,
    `- Revoke: ${kind.revoke}`,
    `- Page: ${site}${credentialUrl(kind)}`,
  ].join('\n');
