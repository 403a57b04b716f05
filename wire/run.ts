import type { Outcome } from '../src/precedence/recorded.ts';
import type { Seen } from './clients/child.ts';
import type { Configuration } from './configurations/types.ts';
import { nameValues } from './credentials.ts';
import { makeHome } from './home.ts';
import { startLoginServer } from './login-server.ts';
import { asksModel, type Request, startRecorder } from './recorder.ts';

/** Everything a client needs to be started in one configuration. */
export interface Start {
  folder: string;
  packageName: string;
  version: string;
  configuration: Configuration;
  home: string;
  port: number;
  /** Stands for the hosts of logins, where the configuration has them in reach. */
  login?: { port: number; certificate: string } | undefined;
}

export type RunClient = (start: Start) => Promise<Seen & { reachedFor?: string[] }>;

/** How a client is run. `hosts`: of the hosts it reaches for, those that have to do with credentials; all when absent. */
export interface Runner {
  run: RunClient;
  hosts?: RegExp;
}

const OF_INTEREST = ['x-api-key', 'authorization', 'anthropic-beta', 'anthropic-workspace-id', 'proxy-authorization'];
/** Repeats of one request differ by a counter or a time at most. */
const SAME_BODY = 64;
const OAUTH_BETA = /oauth-2025-04-20|oidc-federation-2026-04-01/g;

/** Runs one client in one configuration against a recorder of its own, and says what came of it. */
export async function runOne({ run, hosts = /./ }: Runner, start: Omit<Start, 'home' | 'port' | 'login'>): Promise<Outcome> {
  const { configuration } = start;
  const { answer, exchange, group, loginServer } = configuration;
  const login = loginServer ? await startLoginServer(exchange) : undefined;
  const recorder = await startRecorder({ answer, exchange, anyBase: group === 'base-url', loginPort: login?.port });
  const { home, remove } = makeHome(configuration.set);
  try {
    const seen = await run({ ...start, home, port: recorder.port, login });
    const plain = (text: string): string => nameValues(text).replaceAll(home, 'HOME').replaceAll(String(recorder.port), 'PORT');
    return outcome(
      [...recorder.requests, ...(login?.requests ?? [])],
      { ...seen, reachedFor: hostsOf(recorder.requests, seen.reachedFor).filter((host) => hosts.test(host)) },
      configuration,
      plain,
    );
  } finally {
    remove();
    await recorder.close();
    await login?.close();
  }
}

const hostsOf = (requests: Request[], reachedFor: string[] = []): string[] => {
  const connects = requests.filter(({ method }) => method === 'CONNECT').map(({ path }) => path);
  return [...new Set([...reachedFor, ...connects])].sort();
};

function outcome(
  requests: Request[],
  seen: Seen & { reachedFor: string[] },
  { watch = [] }: Configuration,
  plain: (text: string) => string,
): Outcome {
  const asked = requests.filter(asksModel);
  const main = longest(asked);
  const repeats = asked.filter(({ body }) => main && Math.abs(body.length - main.body.length) < SAME_BODY);
  const tokens = requests.filter(({ path }) => path.endsWith('/oauth/token'));
  const sent = main && headersOf(main, watch);
  const others = asked.map((request) => JSON.stringify(headersOf(request, watch))).filter((text) => text !== JSON.stringify(sent));
  return {
    ...(main ? { sent, path: main.path } : {}),
    ...(others.length ? { alsoSent: [...new Set(others)].sort().map((text) => JSON.parse(text) as Record<string, string>) } : {}),
    ...(repeats.length > 1 ? { requests: repeats.length } : {}),
    ...(tokens.length ? { tokenRequests: [...new Set(tokens.map(grantOf))] } : {}),
    ...(seen.reachedFor.length ? { reachedFor: seen.reachedFor } : {}),
    ...(seen.constructorError ? { constructorError: plain(seen.constructorError) } : {}),
    ...(seen.error ? { error: plain(seen.error) } : {}),
    ...(seen.warnings.length ? { warnings: [...new Set(seen.warnings.map(plain))] } : {}),
  };
}

/** The question itself has the longest body; Claude Code asks smaller ones beside it. */
const longest = (requests: Request[]): Request | undefined =>
  requests.reduce<Request | undefined>((best, one) => (best && best.body.length >= one.body.length ? best : one), undefined);

function headersOf({ headers }: Request, watch: string[]): Record<string, string> {
  const wanted = [...OF_INTEREST, ...watch].filter((name) => headers[name] !== undefined);
  const pairs = wanted.map((name): [string, string] => [
    name,
    name === 'anthropic-beta' ? betas(headers[name] ?? '') : (headers[name] ?? ''),
  ]);
  return Object.fromEntries(pairs.filter(([name, value]) => name !== 'anthropic-beta' || value));
}

/** Of the beta header only what concerns credentials; the rest changes with every version. */
const betas = (value: string): string => [...new Set(value.match(OAUTH_BETA) ?? [])].sort().join(', ');

const grantOf = ({ path, body }: Request): string => `POST ${path} ${/grant_type"?[:=]"?([\w:.-]+)/.exec(body)?.[1] ?? ''}`;
