import type { Answer, CheckPlan } from '../../src/live/types.ts';

/** Most of an answer that the engine reads, in characters. */
const MOST_TEXT = 8000;

/** What was sent and what came back, as a text for the engine; the credential is written as its family. */
export function answerText(planned: CheckPlan, answer: Answer): string {
  const request = planned.requests.at(-1);
  const headers = Object.entries(request?.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const asked = [`curl https://api.anthropic.com${request?.path ?? ''}`, ...headers];
  if (answer.kind === 'nothing') return [...asked, `no answer: ${answer.cause}`].join('\n');
  return [...asked, '', `HTTP ${answer.status}`, answer.body.slice(0, MOST_TEXT)].join('\n');
}
