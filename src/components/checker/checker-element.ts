import { reportMarkdown } from '../../answer/report.ts';
import type { SecretSpan } from '../../diagnosis/redact/spans.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import { strings as english, type Strings } from '../../strings/en/answer.ts';
import type { Engine } from '../engine/reading.ts';
import { showAnswer } from './answer-view.ts';
import { copyText } from './copy.ts';
import { EXAMPLES } from './examples.ts';
import { showFailure } from './failure-view.ts';
import type { LivePanel } from './live-panel.ts';
import { maskInto } from './mask.ts';

/** Pause after the last key before the text is read again, in milliseconds. */
const PAUSE = 150;

/** From this many characters on, masking waits for a pause in typing. */
const LONG = 20_000;

/** What differs between the places where a checker stands. */
export interface Setting {
  engine: Engine;
  strings: Strings;
  /** Address of the handbook for links; empty on the handbook itself. */
  handbook: string;
  livePanel?: (target: HTMLElement, strings: Strings, onOrigin: (kind: string) => void) => LivePanel;
}

/** Reads the box as one types, answers below it. Keeps nothing, and makes no request unless asked. */
export class CheckerElement extends HTMLElement {
  private timer = 0;
  private turn = 0;
  private spans: SecretSpan[] = [];
  private diagnosis: Diagnosis | undefined;
  private live: LivePanel | undefined;
  private setting: Setting = { engine: {} as Engine, strings: english, handbook: '' };
  /** What the person said the credential is, and what they see; forgotten with the next text. */
  private said = { origin: '', sees: '' };

  /** Comes to life with the markup of `markup.ts` inside. */
  protected wake(setting: Setting): void {
    this.setting = setting;
    this.one('form').addEventListener('submit', (event) => {
      event.preventDefault();
      // Whoever asks gets an answer, also to an empty box.
      this.one('.checker').classList.add('was-used');
      void this.answer().then(() => this.one('.checker-answer').scrollIntoView({ block: 'nearest' }));
    });
    this.box.addEventListener('input', (event) => this.typed((event as InputEvent).inputType));
    this.box.addEventListener('scroll', () => this.scrollMirror());
    this.one('.checker-reveal input').addEventListener('change', () => this.mask());
    this.one('.checker-clear').addEventListener('click', () => this.fill(''));
    this.one('.checker-report').addEventListener('click', (event) => this.copyReport(event.currentTarget as HTMLElement));
    this.one('.checker-examples').addEventListener('click', ({ target }) => {
      const { example } = (target as HTMLElement).dataset;
      if (example) this.fill(EXAMPLES[example as keyof typeof EXAMPLES]);
    });
    this.live = setting.livePanel?.(this.one('.checker-live'), setting.strings, (origin) => this.tell({ ...this.said, origin }));
    if (this.box.value) this.typed('insertFromPaste');
  }

  protected get root(): ParentNode {
    return this;
  }

  private get box(): HTMLTextAreaElement {
    return this.one<HTMLTextAreaElement>('textarea');
  }

  private one<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`the checker lacks ${selector}`);
    return found;
  }

  private typed(inputType = ''): void {
    this.said = { origin: '', sees: '' };
    this.one('.checker-answer').setAttribute('aria-busy', 'true');
    const long = this.box.value.length > LONG;
    // What was pasted is not shown before it is known where a credential is in it.
    if (/Paste|Drop/.test(inputType)) this.one('.checker').classList.add('is-reading');
    if (!long) void this.readSpans();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.answer(), PAUSE);
  }

  private async readSpans(): Promise<void> {
    const text = this.box.value;
    const spans = await this.setting.engine.spans(text).catch(() => undefined);
    if (spans && text === this.box.value) this.mask(spans);
  }

  private tell(said: CheckerElement['said']): void {
    this.said = said;
    void this.answer();
  }

  private async answer(): Promise<void> {
    clearTimeout(this.timer);
    this.turn += 1;
    const turn = this.turn;
    const text = this.box.value;
    // Else another text came meanwhile: its own answer is on its way.
    const current = (): boolean => turn === this.turn && text === this.box.value;
    try {
      await this.answerTo(text, current);
    } finally {
      if (current()) this.one('.checker-answer').setAttribute('aria-busy', 'false');
    }
  }

  private async answerTo(text: string, current: () => boolean): Promise<void> {
    const { origin, sees } = this.said;
    const { engine, strings, handbook } = this.setting;
    const reading = await engine
      .read(text, { ...(origin ? { credentialKind: origin } : {}), ...(sees ? { sees } : {}) })
      .catch(() => undefined);
    if (!current()) return;
    if (!reading) return this.fail();
    const { spans, diagnosis } = reading;
    this.mask(spans);
    this.diagnosis = diagnosis;
    const empty = text.trim() === '';
    const used = this.one('.checker').classList.contains('was-used');
    const target = this.one('.checker-answer');
    if (empty && !used) target.replaceChildren();
    else showAnswer(target, { diagnosis, sees, strings, handbook, choose: (id) => this.tell({ ...this.said, sees: id }) });
    this.one('.checker').classList.toggle('was-used', used || !empty);
    this.one('.checker-clear').hidden = empty;
    this.one('.checker-share').hidden = empty;
    this.one('.checker-status').textContent = target.firstChild ? strings.checker.announce.replace('{title}', diagnosis.title) : '';
    await this.live?.show(text, spans, diagnosis, origin);
  }

  private fail(): void {
    const target = this.one('.checker-answer');
    showFailure(target, this.setting.strings, () => void this.answer());
    this.one('.checker').classList.remove('is-reading');
    this.one('.checker-status').textContent = this.setting.strings.checker.failed;
    // What is offered there belongs to the text before.
    void this.live?.show('', []);
  }

  /** Shows the text behind the transparent box with every credential dotted out. */
  private mask(spans = this.spans): void {
    this.spans = spans;
    const reveal = this.one<HTMLInputElement>('.checker-reveal input').checked;
    maskInto(this.one('.checker-mirror'), this.box.value, spans, reveal);
    this.one('.checker-reveal').hidden = !spans.length;
    const { classList } = this.one('.checker');
    classList.toggle('is-masked', spans.length > 0 && !reveal);
    classList.remove('is-reading');
    this.scrollMirror();
  }

  private scrollMirror(): void {
    const mirror = this.one('.checker-mirror');
    mirror.scrollTop = this.box.scrollTop;
    mirror.scrollLeft = this.box.scrollLeft;
  }

  private fill(text: string): void {
    this.box.value = text;
    this.typed('insertFromPaste');
    void this.answer();
    this.box.focus();
  }

  private copyReport(button: HTMLElement): void {
    const { handbook, strings } = this.setting;
    if (this.diagnosis) void copyText(reportMarkdown(this.diagnosis, handbook || location.origin, strings), button, strings);
  }
}
