import type { Task } from './child.ts';

type Loaded = Record<string, unknown>;
type Options = Record<string, unknown>;
type Load = (name: string) => Promise<Loaded>;

/** The few lines a person would write with each library. */
interface Program {
  make: (loaded: Loaded, options: Options, task: Task) => unknown;
  ask: (client: unknown, task: Task, load: Load) => Promise<unknown>;
}

type Constructor = new (options: Options) => unknown;

/** No model's name: a real one would bring warnings of its age into the record. */
const MODEL = 'claude-model';
const QUESTION = { model: MODEL, max_tokens: 1, messages: [{ role: 'user', content: 'hi' }] };

interface Sdk {
  messages?: { create: (body: Options) => Promise<unknown> };
  beta?: { messages?: { create: (body: Options) => Promise<unknown> } };
  completions: { create: (body: Options) => Promise<unknown> };
}

const withHeaders = (options: Options, { headers }: Task, name: string): Options =>
  Object.keys(headers).length ? { ...options, [name]: headers } : options;

/** `@anthropic-ai/sdk`. Versions before 0.14 know only completions. */
const sdk: Program = {
  make: (loaded, options, task) => {
    const Anthropic = (loaded.Anthropic ?? loaded.default) as Constructor;
    return new Anthropic(withHeaders(task.baseUrl ? { baseURL: task.baseUrl, ...options } : options, task, 'defaultHeaders'));
  },
  ask: async (client, { betas }) => {
    const { messages, beta, completions } = client as Sdk;
    if (betas.length && beta?.messages) return beta.messages.create({ ...QUESTION, betas });
    if (messages) return messages.create(QUESTION);
    return completions.create({ model: 'claude-2', max_tokens_to_sample: 1, prompt: '\n\nHuman: hi\n\nAssistant:' });
  },
};

interface VercelModel {
  doGenerate: (options: Options) => Promise<unknown>;
}

/** `@ai-sdk/anthropic`, one call of the model, without the retries that the `ai` package adds. */
const vercel: Program = {
  make: (loaded, options, task) => {
    const create = loaded.createAnthropic as (options: Options) => (model: string) => VercelModel;
    return create(withHeaders(task.baseUrl ? { baseURL: task.baseUrl, ...options } : options, task, 'headers'))(MODEL);
  },
  ask: async (client) => {
    const prompt = [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }];
    return (client as VercelModel).doGenerate({ prompt, inputFormat: 'prompt', mode: { type: 'regular' }, maxOutputTokens: 1 });
  },
};

/** `@langchain/anthropic`; an authToken can only be passed through to the SDK inside. */
const langchain: Program = {
  make: (loaded, { authToken, ...options }, task) => {
    const Chat = loaded.ChatAnthropic as Constructor;
    const inner = withHeaders(authToken === undefined ? {} : { authToken }, task, 'defaultHeaders');
    const url = task.baseUrl ? { anthropicApiUrl: task.baseUrl } : {};
    return new Chat({ model: MODEL, maxRetries: 0, ...url, ...options, ...(Object.keys(inner).length ? { clientOptions: inner } : {}) });
  },
  ask: (client) => (client as { invoke: (text: string) => Promise<unknown> }).invoke('hi'),
};

interface Cloneable {
  withOptions: (options: Options) => unknown;
}

/** The client that `withOptions` makes of another. */
export const cloneOf = (client: unknown, options: Options, headers: Record<string, string>): unknown =>
  (client as Cloneable).withOptions(Object.keys(headers).length ? { ...options, defaultHeaders: headers } : options);

export const PROGRAMS = { sdk, vercel, langchain };
