import type { Html } from '../../answer/inline.ts';
import { offerHtml, planHtml, previewHtml, problemHtml, refusalHtml } from '../../answer/live.ts';
import type { SecretSpan } from '../../diagnosis/redact/spans.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import type { CheckOptions, CheckPlan } from '../../live/types.ts';
import type { CheckStatus } from '../../schemas/check.ts';
import type { Strings } from '../../strings/en/answer.ts';
import type { Engine, Planned } from '../engine/reading.ts';
import { askOnce } from './ask-once.ts';
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
  /** The last answer: the status of the site may come after it. */
  private answered: { diagnosis?: Diagnosis | undefined; origin: string } = { origin: '' };
  private readonly target: HTMLElement;
  private readonly setting: LiveSetting;

  constructor(target: HTMLElement, setting: LiveSetting) {
    this.target = target;
    this.setting = setting;
    target.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send(event.target as HTMLFormElement);
    });
    // Not `change`: that comes with the press of the button, which would then move away from under the hand.
    target.addEventListener('input', (event) => void this.changed(event.target as HTMLInputElement | HTMLSelectElement));
    target.addEventListener('click', (event) => {
      const clicked = event.target as Element;
      if (clicked.closest('.live-ask')) void this.load().then(() => this.render());
      // A double click is meant once, also where the answer to its first half is there already.
      if (event.detail > 1 && clicked.closest('.live-form [type="submit"]')) event.preventDefault();
    });
    if (!setting.api) void this.load().then(() => (this.target.childElementCount ? undefined : this.render()));
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
  async show(text: string, spans: SecretSpan[], diagnosis?: Diagnosis, origin = ''): Promise<void> {
    const [span] = spans;
    this.credential = spans.length === 1 && span ? text.slice(span.start, span.end).trim() : '';
    this.options = {};
    this.answered = { diagnosis, origin };
    await this.render();
  }

  private render(): Promise<void> {
    const { diagnosis, origin } = this.answered;
    return this.plan((planned) => {
      if (!planned) this.put(this.target, '');
      else if ('reason' in planned.plan) {
        const whole = diagnosis?.credentials[0]?.faults.length === 0;
        this.put(this.target, whole ? refusalHtml(planned.plan, planned.origins, origin, this.setting.strings) : '');
      } else this.put(this.target, this.offer(planned.plan));
    });
  }

  /** Plans a check of what stands there; where that fails, or it is nothing of Claude's, there is none. */
  private async plan(draw: (planned: Planned | undefined) => void): Promise<void> {
    const { credential, options } = this;
    // All of Claude's, not only those that are sent: of the others the panel says why not.
    const planned = /^sk-ant-/.test(credential) ? await this.setting.engine.plan(credential, options).catch(() => undefined) : undefined;
    // Meanwhile the text or a choice has changed: that has its own preview.
    if (credential === this.credential && options === this.options) draw(planned);
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
    const preview = this.target.querySelector<HTMLElement>('.live-plan');
    if (!form || !preview) return;
    this.options = optionsOf(new FormData(form));
    await this.plan((planned) => {
      // Without a preview nothing may be sent.
      if (!planned || 'reason' in planned.plan) this.put(this.target, '');
      else this.put(preview, planHtml(planned.plan, this.status?.upstream ?? '', this.setting.strings));
    });
  }

  private async send(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector('[type="submit"]');
    const result = this.target.querySelector<HTMLElement>('.live-result');
    // One at a time: of two, the slower would write over the other.
    if (!button || !result || button.hasAttribute('aria-disabled')) return;
    // Not `disabled`, which would take the focus from it.
    button.setAttribute('aria-disabled', 'true');
    const { strings, api = '' } = this.setting;
    const request = { credential: this.credential, language: strings.language, ...optionsOf(new FormData(form)) };
    result.textContent = strings.live.sending;
    this.put(result, await askOnce(`${api}/api/check`, request, strings));
    button.removeAttribute('aria-disabled');
  }
}

const optionsOf = (form: FormData): CheckOptions => ({
  ...(form.get('header') === 'x-api-key' ? { header: 'x-api-key' } : {}),
  ...(form.get('workspaceId') ? { workspaceId: String(form.get('workspaceId')).trim() } : {}),
  ...(form.get('step') ? { step: 'message' } : {}),
});
