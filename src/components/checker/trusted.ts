import type { Html } from '../../answer/inline.ts';

interface Policy {
  createHTML: (html: string) => string;
  createScriptURL: (address: string) => string;
}
type Factory = { createPolicy: (name: string, rules: Policy) => Policy } | undefined;

/** Name of the policy that a page with `require-trusted-types-for 'script'` must allow. */
const NAME = 'claude-auth-handbook';

const policy = makePolicy();

/** A page may name the policies it allows and not name ours; whether it then also refuses plain text is not known before one tries. */
function makePolicy(): Policy | undefined {
  try {
    const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
    return factory?.createPolicy(NAME, { createHTML: (html) => html, createScriptURL: (address) => address });
  } catch {
    return undefined;
  }
}

/** Puts a template into the page; every value in a template is escaped by it. */
export function putHtml(target: Element, html: Html | ''): void {
  target.innerHTML = policy?.createHTML(String(html)) ?? String(html);
}

/** A worker of a script we made ourselves. */
export const startWorker = (blob: `blob:${string}`): Worker => new Worker(policy?.createScriptURL(blob) ?? blob);
