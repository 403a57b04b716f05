import { previewHtml, problemHtml, refusalHtml, resultHtml } from '../../answer/live.ts';
import { strings } from '../../answer/strings.ts';
import { credentialSpans } from '../../diagnosis/redact/spans.ts';
import type { Diagnosis, KindKnowledge } from '../../diagnosis/types.ts';
import { isRefusal, plan } from '../../live/plan.ts';
import type { CheckOptions } from '../../live/types.ts';
import type { CheckRequest, CheckResponse, CheckStatus } from '../../schemas/check.ts';
import { addCopyButtons } from './copy.ts';

/** The live half of the checker: shows what would be sent, and sends it only when its button is pressed. */
export class LivePanel {
  private status: CheckStatus | undefined;
  private credential = '';
  private options: CheckOptions = {};
  private readonly target: HTMLElement;
  private readonly kinds: KindKnowledge[];
  private readonly onOrigin: (kind: string) => void;

  constructor(target: HTMLElement, kinds: KindKnowledge[], onOrigin: (kind: string) => void) {
    this.target = target;
    this.kinds = kinds;
    this.onOrigin = onOrigin;
    target.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    target.addEventListener('change', (event) => this.changed(event.target as HTMLInputElement | HTMLSelectElement));
  }

  /** Asks this site once, while the page loads, whether the live check is on. A site without an API has none. */
  async load(): Promise<void> {
    try {
      const response = await fetch('/api/check');
      if (response.ok) this.status = (await response.json()) as CheckStatus;
    } catch {
      this.status = undefined;
    }
  }

  /** Shows the part that fits the one credential of a text, or nothing. */
  show(text: string, diagnosis: Diagnosis, origin: string): void {
    const spans = credentialSpans(text, this.kinds);
    const [span] = spans;
    this.credential = spans.length === 1 && span ? text.slice(span.start, span.end).trim() : '';
    this.options = {};
    this.render(diagnosis, origin);
  }

  private render(diagnosis?: Diagnosis, origin = ''): void {
    const planned = this.credential ? plan(this.credential, this.options, this.kinds) : undefined;
    const ours = /^sk-ant-/.test(this.credential);
    if (!planned || !ours) this.target.innerHTML = '';
    else if (isRefusal(planned)) {
      const whole = diagnosis?.credentials[0]?.faults.length === 0;
      this.target.innerHTML = whole ? String(refusalHtml(planned, this.origins(), origin)) : '';
    } else this.target.innerHTML = this.status?.live ? String(previewHtml(planned, this.status.upstream)) : '';
    addCopyButtons(this.target);
  }

  private origins(): KindKnowledge[] {
    return this.kinds.filter(({ prefixes }) => prefixes.some((prefix) => this.credential.startsWith(prefix)));
  }

  private changed(field: HTMLInputElement | HTMLSelectElement): void {
    if (field.name === 'origin') this.onOrigin(field.value);
    const form = field.closest('form');
    if (!form) return;
    this.options = optionsOf(new FormData(form));
    this.render();
    restore(this.target, this.options, field.name);
  }

  private async send(): Promise<void> {
    const form = this.target.querySelector('form');
    const result = this.target.querySelector<HTMLElement>('.live-result');
    if (!form || !result) return;
    this.options = optionsOf(new FormData(form));
    result.textContent = strings.live.sending;
    result.innerHTML = String(await ask({ credential: this.credential, ...this.options }));
    addCopyButtons(result);
  }
}

const optionsOf = (form: FormData): CheckOptions => ({
  ...(form.get('header') === 'x-api-key' ? { header: 'x-api-key' } : {}),
  ...(form.get('workspaceId') ? { workspaceId: String(form.get('workspaceId')).trim() } : {}),
  ...(form.get('step') ? { step: 'message' } : {}),
});

/** The preview is drawn anew with each choice; what was chosen stays, and so does the place of the keyboard. */
function restore(target: HTMLElement, { header, workspaceId }: CheckOptions, name: string): void {
  target.querySelector('details')?.setAttribute('open', '');
  const select = target.querySelector<HTMLSelectElement>('[name="header"]');
  if (select && header) select.value = header;
  const input = target.querySelector<HTMLInputElement>('[name="workspaceId"]');
  if (input && workspaceId) input.value = workspaceId;
  target.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
}

async function ask(request: CheckRequest): Promise<ReturnType<typeof problemHtml>> {
  try {
    const response = await fetch('/api/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (response.ok) return resultHtml((await response.json()) as CheckResponse);
    const { title, detail } = (await response.json()) as { title: string; detail: string };
    return problemHtml(title, detail);
  } catch {
    return problemHtml(strings.live.verdict['cannot-tell'], strings.live.failed);
  }
}
