/** What a person asks of the live check. The credential itself travels beside it and is never part of any of these types. */
export interface CheckOptions {
  /** Sent as `anthropic-workspace-id`; a key for several workspaces answers 400 without it. */
  workspaceId?: string | undefined;
  /** How the key travels; `bearer` is what Anthropic documents first since 2026-08-27. */
  header?: 'bearer' | 'x-api-key' | undefined;
  /** `models` costs nothing. `message` spends at most one output token, and shows what only /v1/messages reveals. */
  step?: 'models' | 'message' | undefined;
}

/** One request as it will be sent, for the person to see first. Values of credentials are written as their family. */
export interface PlannedRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string | undefined;
}

/** The one request a live check would make, told before it is made. */
export interface CheckPlan {
  family: string;
  kinds: string[];
  probe: 'models' | 'organization' | 'message';
  requests: PlannedRequest[];
  cost: string;
  canProve: string;
  cannotProve: string;
}

/** Why a credential is not sent, with the page that says more and, where there is one, what to run oneself. */
export interface Refusal {
  reason: string;
  docUrl: string;
  ask: string;
  command: string;
}

export type Verdict = 'valid' | 'refused' | 'cannot-tell';

/** What came back, reduced to what the verdict needs. */
export type Answer =
  | { kind: 'http'; status: number; contentType: string; body: string; requestId: string; complete: boolean }
  | { kind: 'nothing'; cause: 'timeout' | 'network' | 'tls' | 'aborted' };
