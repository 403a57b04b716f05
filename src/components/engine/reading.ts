import { diagnose } from '../../diagnosis/diagnose.ts';
import { credentialSpans, type SecretSpan } from '../../diagnosis/redact/spans.ts';
import type { Context, Diagnosis, Knowledge } from '../../diagnosis/types.ts';
import { plan } from '../../live/plan.ts';
import type { CheckOptions, CheckPlan, Refusal } from '../../live/types.ts';
import { chosen } from './chosen.ts';

/** What the page knows beside the text. */
export interface Asked extends Context {
  /** Id of the diagnosis the person said they see. */
  sees?: string | undefined;
}

/** What the engine makes of a text. */
export interface Reading {
  spans: SecretSpan[];
  diagnosis: Diagnosis;
}

/** What a live check of one credential would do, and the kinds it may be. */
export interface Planned {
  plan: CheckPlan | Refusal;
  origins: { id: string; title: string }[];
}

/** Everything the page can ask of the engine; one implementation runs in a worker, one on the page's own thread. */
export interface Engine {
  read: (text: string, asked?: Asked) => Promise<Reading>;
  /** Only where the secrets are, which is quicker: for masking while someone types. */
  spans: (text: string) => Promise<SecretSpan[]>;
  plan: (credential: string, options: CheckOptions) => Promise<Planned>;
}

/** The engine over one knowledge, where it runs. */
export function engineOf(knowledge: Knowledge): Engine {
  return {
    read: async (text, { sees, ...context } = {}) => {
      const diagnosis = diagnose(text, knowledge, context);
      return { spans: credentialSpans(text, knowledge.kinds), diagnosis: sees ? chosen(diagnosis, sees, knowledge) : diagnosis };
    },
    spans: async (text) => credentialSpans(text, knowledge.kinds),
    plan: async (credential, options) => ({
      plan: plan(credential, options, knowledge.kinds),
      origins: knowledge.kinds
        .filter(({ prefixes }) => prefixes.some((prefix) => credential.startsWith(prefix)))
        .map(({ id, title }) => ({ id, title })),
    }),
  };
}
