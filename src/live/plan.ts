import { ASK_ORIGIN } from '../diagnosis/redact/describe.ts';
import type { Found } from '../diagnosis/redact/found.ts';
import { scan } from '../diagnosis/redact/scan.ts';
import type { KindKnowledge } from '../diagnosis/types.ts';
import type { CheckOptions, CheckPlan, PlannedRequest, Refusal } from './types.ts';

const SUBSCRIPTION =
  'Since 2026-08-22 Anthropic’s legal page bars others from collecting, storing or passing on Claude.ai credentials, and nothing in the string tells a subscription token from the other kinds with this prefix.';
const LEGAL_PAGE = '/guides/which-sk-ant-oat01/';

/** Reasons by family; everything that is not listed here and has no probe is refused as unknown. */
const REFUSED: { prefix: RegExp; reason: string; ask?: string; command?: string; docUrl?: string }[] = [
  { prefix: /^sk-ant-oat/, reason: SUBSCRIPTION, ask: ASK_ORIGIN, command: 'claude -p "Reply with OK"', docUrl: LEGAL_PAGE },
  {
    prefix: /^sk-ant-ort/,
    reason: 'A refresh token can only be tested by exchanging it, which mints new tokens and may end the login it belongs to.',
    command: 'claude auth status',
  },
  {
    prefix: /^sk-ant-sid/,
    reason: 'A session cookie of claude.ai belongs in your own browser and nowhere else; Anthropic’s legal page bars passing it on.',
  },
  {
    prefix: /^sk-ant-(?:cc|si)-/,
    reason: 'A session token of a cloud session is verified offline with Anthropic’s public keys; it is no API key.',
  },
  { prefix: /^sk-ant-req-/, reason: 'It belongs to one work item of Managed Agents; there is no call that only tests it.' },
  { prefix: /^sk-ant-api01-/, reason: 'An Enterprise key has fixed scopes; there is no endpoint that every such key may call.' },
  { prefix: /^eyJ/, reason: 'An identity token is the input of an exchange, not a credential of the API; each may be used only once.' },
  { prefix: /^whsec_/, reason: 'A webhook secret verifies deliveries and is never sent anywhere.' },
];

type Probe = CheckPlan['probe'];

const PROBES: { prefix: RegExp; probe: Probe }[] = [
  { prefix: /^sk-ant-(?:api03|usr|svc)-/, probe: 'models' },
  { prefix: /^sk-ant-admin\d*-/, probe: 'organization' },
];

/** What will be sent for a credential, or why nothing will be. Pure: the page shows it before anything leaves the browser. */
export function plan(credential: string, options: CheckOptions, kinds: KindKnowledge[]): CheckPlan | Refusal {
  const [found, ...more] = scan(credential, kinds);
  if (more.length) return refusal('One credential at a time: a list is never sent.');
  if (!found) return refusal('This is not a credential we know, and unknown values are never sent.');
  const family = found.family.prefix;
  const page = found.family.kinds[0] ? `/credentials/${found.family.kinds[0].id}/` : '/formats/';
  const refused = REFUSED.find(({ prefix }) => prefix.test(family));
  if (refused) return { reason: refused.reason, docUrl: refused.docUrl ?? page, ask: refused.ask ?? '', command: refused.command ?? '' };
  const probe = PROBES.find(({ prefix }) => prefix.test(family))?.probe;
  if (!probe) return refusal('It is not a key of the Claude API, and other vendors’ credentials are never sent to Anthropic.', page);
  if (isDamaged(credential, found)) return refusal('The value is damaged or blanked out; the diagnosis says where. Repair it first.', page);
  return toPlan(
    family,
    found.family.kinds.map(({ id }) => id),
    probe === 'models' && options.step === 'message' ? 'message' : probe,
    options,
  );
}

/** Anything but exactly one whole value of its family. */
function isDamaged(credential: string, found: Found): boolean {
  const { length } = found.family;
  const wrongLength = length !== undefined && (found.value.length < length.min || found.value.length > length.max);
  const more = found.from !== 0 || found.to !== credential.length;
  return (
    wrongLength || more || found.blanked || found.glued || found.fragment || found.breaks.length > 0 || /[^A-Za-z0-9_-]/.test(credential)
  );
}

export const isRefusal = (planned: CheckPlan | Refusal): planned is Refusal => 'reason' in planned;

const refusal = (reason: string, docUrl = '/formats/'): Refusal => ({ reason, docUrl, ask: '', command: '' });

function toPlan(family: string, kinds: string[], probe: Probe, options: CheckOptions): CheckPlan {
  const headers: Record<string, string> = {
    ...(options.header === 'x-api-key' ? { 'x-api-key': `${family}…` } : { authorization: `Bearer ${family}…` }),
    'anthropic-version': API_VERSION,
    ...(options.workspaceId ? { 'anthropic-workspace-id': options.workspaceId } : {}),
  };
  const get = (path: string): PlannedRequest => ({ method: 'GET', path, headers });
  return { family, kinds, probe, ...DETAILS[probe], requests: REQUESTS[probe](get, headers) };
}

/** The version the SDK we use speaks; see https://platform.claude.com/docs/en/api/versioning. */
export const API_VERSION = '2026-10-21';

/** How many models the second step may choose from. */
export const MODELS_TO_CHOOSE_FROM = 100;

const REQUESTS: Record<Probe, (get: (path: string) => PlannedRequest, headers: Record<string, string>) => PlannedRequest[]> = {
  models: (get) => [get('/v1/models?limit=1')],
  organization: (get) => [get('/v1/organizations/me')],
  message: (get, headers) => [
    get(`/v1/models?limit=${MODELS_TO_CHOOSE_FROM}`),
    {
      method: 'POST',
      path: '/v1/messages',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{"model":"<a small one of the models just listed>","max_tokens":1,"messages":[{"role":"user","content":"."}]}',
    },
  ],
};

const NOT_A_CLIENT =
  'That a given program will work with it: that program may send another credential, another header, or go through a gateway.';

const DETAILS: Record<Probe, { cost: string; canProve: string; cannotProve: string }> = {
  models: {
    cost: 'Nothing.',
    canProve: 'Whether the API accepts the key, and whether it needs a workspace id.',
    cannotProve: `${NOT_A_CLIENT} Nor that there is credit: listing models is free.`,
  },
  organization: {
    cost: 'Nothing.',
    canProve: 'Whether the Admin API accepts the key.',
    cannotProve: `${NOT_A_CLIENT} Nor what the key may change.`,
  },
  message: {
    cost: 'At most one output token of a small model, and the few input tokens of “.”.',
    canProve: 'Whether the key may use a model now: credit, limits and access included.',
    cannotProve: `${NOT_A_CLIENT} Nor access to other models.`,
  },
};
