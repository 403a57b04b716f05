import { type History, history, type Rules } from '../rules.ts';
import { rulesFor } from '../version.ts';
import { typescriptSdk } from './typescript-sdk.ts';

/** The SDK that lies inside LangChain, of the 0.x line with its two headers. */
const sdk = (version: string): Rules => {
  const rules = rulesFor(typescriptSdk, version);
  if (!rules) throw new Error(`no rules for the SDK ${version}`);
  return { ...rules, before: [], fallback: [], clones: 'unread' };
};

const needsKey: Partial<Rules> = { needs: ['apiKey', 'ANTHROPIC_API_KEY'], nullTurnsOff: ['authToken'] };

/** `@langchain/anthropic`: the SDK inside, behind a check that there is an API key. */
export const langchain: History = [
  { ...sdk('0.65.0'), ...needsKey, from: '0.3.34' },
  { ...sdk('0.122.0'), ...needsKey, from: '1.5.11' },
];

/** `@ai-sdk/anthropic`: a client of its own, with the API key alone at first. */
export const aiSdk = history(
  {
    ...sdk('0.65.0'),
    ...needsKey,
    from: '1.2.12',
    slots: [{ header: 'x-api-key', places: ['apiKey', 'ANTHROPIC_API_KEY'] }],
    emptyCounts: ['ANTHROPIC_API_KEY'],
    keyFunction: 'ignored',
    enough: 'anything',
    ownHeaders: ['default-headers:authorization', 'default-headers:x-api-key'],
    baseUrl: 'not-read',
  },
  { from: '2.0.45', baseUrl: 'wants-v1' },
  {
    from: '3.0.58',
    before: [{ place: 'authToken', header: 'authorization', beta: false }],
    silencing: ['apiKey', 'authToken'],
    twoOptionsStop: true,
  },
);
