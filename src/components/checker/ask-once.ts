import type { Html } from '../../answer/inline.ts';
import { problemHtml, resultHtml } from '../../answer/live.ts';
import type { CheckRequest, CheckResponse } from '../../schemas/check.ts';
import type { Strings } from '../../strings/en/answer.ts';
import { TAG } from '../../strings/language.ts';

/** The one request of a live check, and what came of it in words. */
export async function askOnce(address: string, request: CheckRequest, strings: Strings): Promise<Html> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      referrerPolicy: 'no-referrer',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (response.ok) return resultHtml((await response.json()) as CheckResponse, strings);
    const { title, detail } = (await response.json()) as { title: string; detail: string };
    // Most of the site's refusals are in English on every page.
    const spoken = response.headers.get('content-language') ?? TAG.en;
    return problemHtml(title, detail, spoken === TAG[strings.language] ? '' : spoken);
  } catch {
    return problemHtml(strings.live.verdict['cannot-tell'], strings.live.failed);
  }
}
