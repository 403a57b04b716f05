import { tag } from '../../answer/inline.ts';
import { verdictsHtml } from '../../answer/precedence.ts';
import { redact } from '../../diagnosis/redact/redact.ts';
import { saysNotWhichToken, settingsFrom } from '../../diagnosis/settings.ts';
import { kinds } from '../../knowledge/compiled-kinds.ts';
import { type Prediction, predict } from '../../precedence/predict.ts';
import type { Place, Setting } from '../../precedence/types.ts';
import { whichWinsStrings as english, type WhichWinsStrings } from '../../strings/en/which-wins.ts';
import { counted, fill } from '../../strings/fill.ts';
import { wordsOf } from '../words/read-words.ts';
import { fromAddress, markOf, type State, toAddress } from './address.ts';
import { COLUMNS, familyOf } from './choices.ts';

/** `<which-wins>`: what is ticked, each client's choice below it. Keeps names in the address and nothing anywhere else. */
class WhichWins extends HTMLElement {
  private words: WhichWinsStrings = english;
  /** What a pasted text or the address says beyond names: what sort of value stands there, or that it is empty. */
  private known = new Map<Place, Setting>();

  connectedCallback(): void {
    this.words = wordsOf(this, english);
    this.tick(fromAddress(location.search));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      // Ticked by hand it is what one expects there.
      this.known.delete(event.target.value as Place);
      this.show();
    });
    this.form.addEventListener('reset', () => {
      this.known.clear();
      // The fields are empty only after this event.
      window.setTimeout(() => {
        this.one('.which-found').textContent = '';
        this.show();
      });
    });
    this.box.addEventListener('input', () => this.read());
    this.show();
    // A text the browser kept over a reload.
    if (this.box.value) this.read();
  }

  private get form(): HTMLFormElement {
    return this.one<HTMLFormElement>('form');
  }

  private get box(): HTMLTextAreaElement {
    return this.one<HTMLTextAreaElement>('textarea');
  }

  private one<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`the page lacks ${selector}`);
    return found;
  }

  private fields(name: 'set' | 'client'): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }

  private ticked(name: 'set' | 'client'): string[] {
    return this.fields(name).flatMap(({ checked, value }) => (checked ? [value] : []));
  }

  private tick({ set, columns }: State): void {
    this.set(set);
    for (const field of this.fields('client')) field.checked = columns.includes(field.value);
  }

  private set(settings: Setting[]): void {
    this.known = new Map(settings.map((setting) => [setting.place, setting]));
    for (const field of this.fields('set')) field.checked = this.known.has(field.value as Place);
  }

  /** Values are cut out before anything else looks at the text. */
  private read(): void {
    const redaction = redact(this.box.value, kinds);
    const settings = settingsFrom(redaction);
    this.set(settings);
    this.one('.which-found').textContent = this.box.value.trim() ? found(settings.length, saysNotWhichToken(redaction), this.words) : '';
    this.show();
  }

  private show(): void {
    const set = (this.ticked('set') as Place[]).map((place): Setting => this.known.get(place) ?? { place, family: familyOf(place) });
    const state: State = { set, columns: this.ticked('client') };
    history.replaceState(null, '', `${location.pathname}${toAddress(state)}${location.hash}`);
    this.mark(set);
    const columns = COLUMNS.filter(({ key }) => state.columns.includes(key));
    const predictions = set.length ? columns.flatMap(({ client, version }) => predict({ client, version, set }) ?? []) : [];
    // Every word in it is escaped by the template.
    this.one('.which-answer').innerHTML = predictions.length
      ? String(tag`<h2 class="which-heading">${this.words.heading}</h2>${verdictsHtml(predictions, this.words.precedence)}`)
      : '';
    this.one('.which-status').textContent = set.length
      ? columns.length
        ? announce(columns, predictions, this.words)
        : this.words.noClient
      : this.words.nothing;
  }

  /** Says beside a name what is not as one expects. */
  private mark(set: Setting[]): void {
    for (const field of this.fields('set')) {
      const setting = set.find(({ place }) => place === field.value);
      const mark = setting && markOf(setting);
      const label = field.parentElement?.querySelector('.which-mark');
      if (label) label.textContent = mark ? ` ${this.words.mark[mark]}` : '';
    }
  }
}

/** What is said of a text: how much was found in it, and what it leaves open. */
const found = (count: number, someToken: boolean, words: WhichWinsStrings): string =>
  [...(count ? [counted(words.found, count)] : someToken ? [] : [words.foundNone]), ...(someToken ? [words.someToken] : [])].join(' ');

const announce = (columns: typeof COLUMNS, predictions: Prediction[], words: WhichWinsStrings): string =>
  predictions
    .map(({ sentFrom }, index) =>
      fill(words.announce, {
        client: columns[index]?.name ?? '',
        winner: sentFrom.map((place) => words.precedence.place[place]).join(' + ') || words.stopped,
      }),
    )
    .join('. ');

customElements.define('which-wins', WhichWins);
