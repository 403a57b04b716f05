import type { Diagnosis } from '../../diagnosis/types.ts';
import { searchStrings as english, type SearchStrings } from '../../strings/en/search.ts';
import { counted } from '../../strings/fill.ts';
import { workerEngine } from '../engine/worker-engine.ts';
import { wordsOf } from '../words/read-words.ts';
import { type Filters, type Found, filterValues, findPages } from './pagefind-door.ts';
import { fillExcerpts, listHtml } from './render.ts';

/** Pause after the last key before the text is looked up, in milliseconds. */
const PAUSE = 120;

/** The inside of the search dialog: what is typed or pasted goes to the engine first, and its words, without any credential, to Pagefind. */
export class TwoDoors {
  private readonly root: HTMLElement;
  private readonly engine = workerEngine();
  private readonly words: SearchStrings;
  private timer = 0;
  private turn = 0;

  constructor(root: HTMLElement) {
    this.root = root;
    this.words = wordsOf(root, english);
    this.box.addEventListener('input', () => this.typed());
    this.box.addEventListener('keydown', (event) => this.keys(event));
    this.list.addEventListener('keydown', (event) => this.keys(event));
    this.root.querySelector('.search-filters')?.addEventListener('toggle', () => void this.offerFilters(), { once: true });
    this.root.querySelector('.search-filters')?.addEventListener('change', () => void this.look());
    if (this.box.value) this.typed();
  }

  private get box(): HTMLTextAreaElement {
    return this.root.querySelector('textarea') as HTMLTextAreaElement;
  }

  private get list(): HTMLElement {
    return this.root.querySelector('.search-list') as HTMLElement;
  }

  private typed(): void {
    clearTimeout(this.timer);
    this.root.dataset.settled = '';
    this.timer = window.setTimeout(() => void this.look(), PAUSE);
  }

  /** One look-up; a later one wins over an earlier one that is still under way. */
  private async look(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const text = this.box.value;
    if (!text.trim()) return this.show(undefined, []);
    const reading = await this.engine.read(text).catch(() => undefined);
    if (turn !== this.turn) return;
    // Without the engine nobody knows what in the text is secret, so it becomes no query.
    if (!reading) return this.say(this.words.failed);
    const { diagnosis, spans } = reading;
    if (spans.some(({ start, end, shown }) => end - start > shown)) this.takeOut(diagnosis);
    this.show(diagnosis, undefined);
    const pages = await findPages(diagnosis.redacted, this.filters()).catch((): Found[] => []);
    if (turn === this.turn) this.show(diagnosis, pages);
  }

  /** A credential does not stay in a search box: the text without it stands there from now on, and nothing can undo that. */
  private takeOut({ redacted }: Diagnosis): void {
    if (this.box.value !== redacted) this.box.value = redacted;
    this.root.querySelector<HTMLElement>('.search-secret')?.removeAttribute('hidden');
  }

  private show(diagnosis: Diagnosis | undefined, pages: Found[] | undefined): void {
    // Every value in it is escaped by the template.
    this.list.innerHTML = diagnosis ? String(listHtml(diagnosis, pages ?? [], this.words)) : '';
    fillExcerpts(this.list);
    const count = this.list.childElementCount;
    const empty = this.box.value.trim() === '';
    if (empty) this.root.querySelector<HTMLElement>('.search-secret')?.setAttribute('hidden', '');
    if (!pages) return;
    const said = count ? counted(this.words.count, count) : this.words.none;
    this.say(empty ? '' : said);
  }

  private say(status: string): void {
    (this.root.querySelector('.search-status') as HTMLElement).textContent = status;
    this.root.dataset.settled = 'true';
  }

  private filters(): Filters {
    const selects = [...this.root.querySelectorAll<HTMLSelectElement>('.search-filters select')];
    return Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  }

  private async offerFilters(): Promise<void> {
    const values = await filterValues();
    for (const select of this.root.querySelectorAll<HTMLSelectElement>('.search-filters select')) {
      const names = (this.words.values as Record<string, Record<string, string>>)[select.name] ?? {};
      for (const [value, pages] of Object.entries(values[select.name] ?? {}).sort()) {
        select.append(new Option(`${names[value] ?? value} (${pages})`, value));
      }
    }
  }

  /** Arrow keys go through the list, Enter in the box opens the first entry; Shift and Enter makes a new line. */
  private keys(event: KeyboardEvent): void {
    const links = [...this.list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Enter' && at < 0 && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      links[0]?.click();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || (at < 0 && (step < 0 || this.box.value.includes('\n')))) return;
    event.preventDefault();
    (links[at + step] ?? (step < 0 ? this.box : undefined))?.focus();
  }
}
