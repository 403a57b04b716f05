import type { Html } from '../../answer/inline.ts';
import { offerHtml, previewHtml, problemHtml, refusalHtml, resultHtml } from '../../answer/live.ts';
import type { SecretSpan } from '../../diagnosis/redact/spans.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import type { CheckOptions, CheckPlan } from '../../live/types.ts';
import type { CheckRequest, CheckResponse, CheckStatus } from '../../schemas/check.ts';
import type { Strings } from '../../strings/en/answer.ts';
import type { Engine } from '../engine/reading.ts';
import { addCopyButtons } from './copy.ts';
import { linkToHandbook } from './links.ts';
import { putHtml } from './trusted.ts';

/** What differs between the places where a live check is offered. */
export interface LiveSetting {
  engine: Engine;
  strings: Strings;
  /** Told what the person says the credential is. */
  onOrigin: (kind: string) => void;
  /** Origin of the API on pages of other sites, where not even its status is asked before the person wants it; empty on the handbook. */
  api?: string;
  /** Address of the handbook for links; empty on the handbook itself. */
  handbook?: string;
}

/** The live half of the checker: shows what would be sent, and sends it only when its button is pressed. */
export class LivePanel {
  private status: CheckStatus | undefined;
  private credential = '';
  private options: CheckOptions = {};
  private readonly target: HTMLElement;
  private readonly setting: LiveSetting;

  constructor(target: HTMLElement, setting: LiveSetting) {
    this.target = target;
    this.setting = setting;
    target.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    target.addEventListener('change', (event) => void this.changed(event.target as HTMLInputElement | HTMLSelectElement));
    target.addEventListener('click', (event) => {
      if ((event.target as Element).closest('.live-ask')) void this.load().then(() => this.render());
    });
    if (!setting.api) void this.load();
  }

  /** Asks once whether the live check is on: the handbook's own page while it loads, a page elsewhere when the person wants to know. */
  private async load(): Promise<void> {
    try {
      const response = await fetch(`${this.setting.api ?? ''}/api/check`, { referrerPolicy: 'no-referrer' });
      if (response.ok) this.status = (await response.json()) as CheckStatus;
    } catch {
      this.status = undefined;
    }
    if (this.setting.api) this.status ??= { live: false, upstream: '' };
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
    const planned = /^sk-ant-/.test(credential) ? await this.setting.engine.plan(credential, options) : undefined;
    // Meanwhile the text or a choice has changed: that has its own preview.
    if (credential !== this.credential || options !== this.options) return;
    if (!planned) this.put(this.target, '');
    else if ('reason' in planned.plan) {
      const whole = diagnosis?.credentials[0]?.faults.length === 0;
      this.put(this.target, whole ? refusalHtml(planned.plan, planned.origins, origin, this.setting.strings) : '');
    } else this.put(this.target, this.offer(planned.plan));
  }

  /** What would be sent, where the check is on; elsewhere first the question whether it is. */
  private offer(plan: CheckPlan): Html | '' {
    const { api, strings } = this.setting;
    if (this.status?.live) return previewHtml(plan, this.status.upstream, strings, api);
    if (!api) return '';
    return this.status ? problemHtml(strings.live.title, strings.live.off) : offerHtml(api, strings);
  }

  private put(target: HTMLElement, html: Html | ''): void {
    putHtml(target, html);
    addCopyButtons(target, this.setting.strings);
    linkToHandbook(target, this.setting.handbook ?? '');
  }

  private async changed(field: HTMLInputElement | HTMLSelectElement): Promise<void> {
    if (field.name === 'origin') this.setting.onOrigin(field.value);
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
    const { strings, api = '' } = this.setting;
    result.textContent = strings.live.sending;
    this.put(result, await ask(`${api}/api/check`, { credential: this.credential, language: strings.language, ...this.options }, strings));
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

async function ask(address: string, request: CheckRequest, strings: Strings): Promise<Html> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      referrerPolicy: 'no-referrer',
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
