import { answerHtml } from '../../answer/answer.ts';
import { reportMarkdown } from '../../answer/report.ts';
import { diagnose } from '../../diagnosis/diagnose.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import { knowledge } from '../../knowledge/compiled.ts';
import { addCopyButtons, copyText } from './copy.ts';
import { EXAMPLES } from './examples.ts';
import { LivePanel } from './live-panel.ts';
import { maskInto } from './mask.ts';
import { words } from './words.ts';

/** Pause after the last key before the text is read again, in milliseconds. */
const PAUSE = 150;

/** From this many characters on, masking waits for a pause in typing. */
const LONG = 20_000;

/** `<claude-checker>`: reads the box as one types, answers below it. Keeps nothing, and makes no request unless asked. */
class ClaudeChecker extends HTMLElement {
  private timer = 0;
  private diagnosis: Diagnosis | undefined;
  private live: LivePanel | undefined;
  /** Kind the person said the credential is; forgotten with the next text. */
  private origin = '';

  connectedCallback(): void {
    this.one('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.answer();
      this.one('.checker-answer').scrollIntoView({ block: 'nearest' });
    });
    this.box.addEventListener('input', () => this.typed());
    this.box.addEventListener('scroll', () => this.scrollMirror());
    this.one<HTMLInputElement>('.checker-reveal input').addEventListener('change', () => this.mask());
    this.one('.checker-clear').addEventListener('click', () => this.fill(''));
    this.one('.checker-report').addEventListener('click', (event) => this.copyReport(event.currentTarget as HTMLElement));
    this.addExamples();
    this.live = new LivePanel(this.one('.checker-live'), knowledge.kinds, (kind) => this.tellOrigin(kind));
    void this.live.load();
    this.classList.add('is-live');
    if (this.box.value) this.typed();
  }

  private get box(): HTMLTextAreaElement {
    return this.one<HTMLTextAreaElement>('textarea');
  }

  private one<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`the checker lacks ${selector}`);
    return found;
  }

  private typed(): void {
    this.origin = '';
    // A long text is masked with the answer: once per pause, not once per key.
    const long = this.box.value.length > LONG;
    if (!long) this.mask();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (long) this.mask();
      this.answer();
    }, PAUSE);
  }

  private tellOrigin(kind: string): void {
    this.origin = kind;
    this.answer();
  }

  private answer(): void {
    clearTimeout(this.timer);
    const empty = this.box.value.trim() === '';
    this.one('.checker-clear').hidden = empty;
    const diagnosis = diagnose(this.box.value, knowledge, this.origin ? { credentialKind: this.origin } : {});
    this.diagnosis = diagnosis;
    const target = this.one('.checker-answer');
    // Every value in it is escaped by the template.
    target.innerHTML = empty && !this.classList.contains('was-used') ? '' : String(answerHtml(diagnosis));
    addCopyButtons(target);
    this.classList.toggle('was-used', !empty || this.classList.contains('was-used'));
    this.live?.show(this.box.value, diagnosis, this.origin);
    this.one('.checker-share').hidden = empty;
    this.one('.checker-status').textContent = target.innerHTML ? words.announce(diagnosis.title) : '';
  }

  /** Shows the text behind the transparent box with every credential dotted out. */
  private mask(): void {
    const reveal = this.one<HTMLInputElement>('.checker-reveal input').checked;
    const hasCredential = maskInto(this.one('.checker-mirror'), this.box.value, knowledge.kinds, reveal);
    this.one('.checker-reveal').hidden = !hasCredential;
    this.classList.toggle('is-masked', hasCredential && !reveal);
    this.scrollMirror();
  }

  private scrollMirror(): void {
    const mirror = this.one('.checker-mirror');
    mirror.scrollTop = this.box.scrollTop;
    mirror.scrollLeft = this.box.scrollLeft;
  }

  private fill(text: string): void {
    this.box.value = text;
    this.mask();
    this.answer();
    this.box.focus();
  }

  private addExamples(): void {
    const row = this.one('.checker-examples');
    for (const { label, text } of EXAMPLES) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => this.fill(text));
      row.append(button);
    }
    row.hidden = false;
  }

  private copyReport(button: HTMLElement): void {
    if (this.diagnosis) void copyText(reportMarkdown(this.diagnosis, location.origin), button);
  }
}

customElements.define('claude-checker', ClaudeChecker);
