import { verdictsHtml } from '../../answer/precedence.ts';
import { precedenceStrings } from '../../answer/precedence-strings.ts';
import { redact } from '../../diagnosis/redact/redact.ts';
import { settingsFrom } from '../../diagnosis/settings.ts';
import { knowledge } from '../../knowledge/compiled.ts';
import { type Prediction, predict } from '../../precedence/predict.ts';
import type { Place, Setting } from '../../precedence/types.ts';
import { fromAddress, type State, toAddress } from './address.ts';
import { COLUMNS, familyOf } from './choices.ts';
import { words } from './words.ts';

/** `<which-wins>`: what is ticked, each client's choice below it. Keeps names in the address and nothing anywhere else. */
class WhichWins extends HTMLElement {
  /** What a pasted text says beyond names: families and empty values. Forgotten with the page. */
  private pasted = new Map<Place, Setting>();

  connectedCallback(): void {
    this.tick(fromAddress(location.search));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) this.show();
    });
    this.form.addEventListener('reset', () => {
      this.pasted.clear();
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
    for (const field of this.fields('set')) field.checked = set.includes(field.value as Place);
    for (const field of this.fields('client')) field.checked = columns.includes(field.value);
  }

  /** Values are cut out before anything else looks at the text. */
  private read(): void {
    const settings = settingsFrom(redact(this.box.value, knowledge.kinds));
    this.pasted = new Map(settings.map((setting) => [setting.place, setting]));
    for (const field of this.fields('set')) field.checked = this.pasted.has(field.value as Place);
    const empty = this.box.value.trim() === '';
    this.one('.which-found').textContent = empty ? '' : settings.length ? words.found(settings.length) : words.foundNone;
    this.show();
  }

  private show(): void {
    const state: State = { set: this.ticked('set') as Place[], columns: this.ticked('client') };
    history.replaceState(null, '', `${location.pathname}${toAddress(state)}${location.hash}`);
    const set = state.set.map((place): Setting => this.pasted.get(place) ?? { place, family: familyOf(place) });
    const columns = COLUMNS.filter(({ key }) => state.columns.includes(key));
    const predictions = set.length ? columns.flatMap(({ client, version }) => predict({ client, version, set }) ?? []) : [];
    // Every word in it is escaped by the template.
    this.one('.which-answer').innerHTML = predictions.length
      ? `<h2 class="which-heading">${words.heading}</h2>${String(verdictsHtml(predictions))}`
      : '';
    this.one('.which-status').textContent = set.length ? (columns.length ? announce(columns, predictions) : words.noClient) : words.nothing;
  }
}

const announce = (columns: typeof COLUMNS, predictions: Prediction[]): string =>
  predictions
    .map(({ sentFrom }, index) =>
      words.announce(columns[index]?.name ?? '', sentFrom.map((place) => precedenceStrings.place[place]).join(' + ') || words.stopped),
    )
    .join('. ');

customElements.define('which-wins', WhichWins);
