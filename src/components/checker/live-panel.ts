import { previewHtml, problemHtml, refusalHtml, resultHtml } from '../../answer/live.ts';
import type { Strings } from '../../answer/strings.ts';
import type { SecretSpan } from '../../diagnosis/redact/spans.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import type { CheckOptions } from '../../live/types.ts';
import type { CheckRequest, CheckResponse, CheckStatus } from '../../schemas/check.ts';
import type { Engine } from '../engine/reading.ts';
import { addCopyButtons } from './copy.ts';

/** The live half of the checker: shows what would be sent, and sends it only when its button is pressed. */
export class LivePanel {
  private status: CheckStatus | undefined;
  private credential = '';
  private options: CheckOptions = {};
  private readonly target: HTMLElement;
  private readonly engine: Engine;
  private readonly strings: Strings;
  private readonly onOrigin: (kind: string) => void;

  constructor(target: HTMLElement, engine: Engine, strings: Strings, onOrigin: (kind: string) => void) {
    this.target = target;
    this.engine = engine;
    this.strings = strings;
    this.onOrigin = onOrigin;
    target.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    target.addEventListener('change', (event) => void this.changed(event.target as HTMLInputElement | HTMLSelectElement));
    void this.load();
  }

  /** Asks this site once, while the page loads, whether the live check is on. A site without an API has none. */
  private async load(): Promise<void> {
    try {
      const response = await fetch('/api/check');
      if (response.ok) this.status = (await response.json()) as CheckStatus;
    } catch {
      this.status = undefined;
    }
  }

  /** Shows the part that fits the one credential of a text, or nothing. */
  async show(text: string, spans: SecretSpan[], diagnosis: Diagnosis, origin: string): Promise<void> {
    const [span] = spans;
    this.credential = spans.length === 1 && span ? text.slice(span.start, span.end).trim() : '';
    this.options = {};
    await this.render(diagnosis, origin);
  }

  private async render(diagnosis?: Diagnosis, origin = ''): Promise<void> {
    const { credential, options } = this;
    const planned = /^sk-ant-/.test(credential) ? await this.engine.plan(credential, options) : undefined;
    // Meanwhile the text or a choice has changed: that has its own preview.
    if (credential !== this.credential || options !== this.options) return;
    if (!planned) this.target.innerHTML = '';
    else if ('reason' in planned.plan) {
      const whole = diagnosis?.credentials[0]?.faults.length === 0;
      this.target.innerHTML = whole ? String(refusalHtml(planned.plan, planned.origins, origin, this.strings)) : '';
    } else this.target.innerHTML = this.status?.live ? String(previewHtml(planned.plan, this.status.upstream, this.strings)) : '';
    addCopyButtons(this.target, this.strings);
  }

  private async changed(field: HTMLInputElement | HTMLSelectElement): Promise<void> {
    if (field.name === 'origin') this.onOrigin(field.value);
    const form = field.closest('form');
    if (!form) return;
    this.options = optionsOf(new FormData(form));
    await this.render();
    restore(this.target, this.options, field.name);
  }

  private async send(): Promise<void> {
    const form = this.target.querySelector('form');
    const result = this.target.querySelector<HTMLElement>('.live-result');
    if (!form || !result) return;
    this.options = optionsOf(new FormData(form));
    result.textContent = this.strings.live.sending;
    result.innerHTML = String(await ask({ credential: this.credential, ...this.options }, this.strings));
    addCopyButtons(result, this.strings);
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

async function ask(request: CheckRequest, strings: Strings): Promise<ReturnType<typeof problemHtml>> {
  try {
    const response = await fetch('/api/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (response.ok) return resultHtml((await response.json()) as CheckResponse, strings);
    const { title, detail } = (await response.json()) as { title: string; detail: string };
    return problemHtml(title, detail);
  } catch {
    return problemHtml(strings.live.verdict['cannot-tell'], strings.live.failed);
  }
}
