import { MODELS_TO_CHOOSE_FROM } from '../../src/live/plan.ts';
import type { Answer, CheckOptions, CheckPlan } from '../../src/live/types.ts';
import { type Capture, oneWayFetch } from './one-way-fetch.ts';
import type { LiveSettings } from './settings.ts';

/** The only code that talks to Anthropic. The SDK is loaded when it is first needed: it is large, and most visitors never ask. */
export async function probe(
  credential: string,
  planned: CheckPlan,
  options: CheckOptions,
  settings: LiveSettings,
  caller: AbortSignal,
): Promise<Answer> {
  const { default: Anthropic } = await import('@anthropic-ai/sdk');
  const deadline = AbortSignal.timeout(settings.timeoutMs);
  const signal = AbortSignal.any([deadline, caller]);
  const capture: Capture = {};
  // Each of these closes a door the SDK leaves open: a variable, a profile on disk, a retry, a tracer, a log line.
  const client = new Anthropic({
    apiKey: options.header === 'x-api-key' ? null : credential,
    authToken: null,
    baseURL: settings.upstream,
    fetch: oneWayFetch(settings.upstream, signal, capture),
    maxRetries: 0,
    timeout: settings.timeoutMs + 1000,
    openTelemetry: false,
    logLevel: 'off',
    defaultHeaders: {
      ...(options.header === 'x-api-key' ? { 'x-api-key': credential, authorization: null } : { authorization: `Bearer ${credential}` }),
      ...(options.workspaceId ? { 'anthropic-workspace-id': options.workspaceId } : {}),
    },
  });
  try {
    await REQUESTS[planned.probe](client);
  } catch {
    // The SDK's error may quote headers; what the answer was stands in the capture.
  }
  if (capture.answer) return capture.answer;
  if (caller.aborted) return { kind: 'nothing', cause: 'aborted' };
  if (deadline.aborted) return { kind: 'nothing', cause: 'timeout' };
  return { kind: 'nothing', cause: capture.cause ?? 'network' };
}

type Client = InstanceType<typeof import('@anthropic-ai/sdk').default>;

const REQUESTS: Record<CheckPlan['probe'], (client: Client) => Promise<unknown>> = {
  models: (client) => client.models.list({ limit: 1 }),
  organization: (client) => client.get('/v1/organizations/me'),
  message: async (client) => {
    const { data } = await client.models.list({ limit: MODELS_TO_CHOOSE_FROM });
    const model = data.find(({ id }) => id.includes('haiku')) ?? data.at(-1);
    if (model) await client.messages.create({ model: model.id, max_tokens: 1, messages: [{ role: 'user', content: '.' }] });
  },
};
