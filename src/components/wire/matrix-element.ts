/** `<wire-matrix>`: filters the rows that are already in the page. The filters live in the address, so that a view can be linked. */
class WireMatrix extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const given = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]')) field.value = given.get(field.name) ?? '';
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.filter(form));
    if (given.size) this.filter(form);
  }

  private filter(form: HTMLFormElement): void {
    const [group, word, version] = ['group', 'word', 'version'].map((name) => String(new FormData(form).get(name) ?? '').trim());
    const order = version
      ? form.querySelectorAll('[name=version] option').length - 1 - this.indexOf(form, version)
      : Number.POSITIVE_INFINITY;
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      let any = false;
      for (const row of section.querySelectorAll<HTMLElement>('[data-row]')) {
        const fits = (!group || section.dataset.group === group) && (!word || row.textContent.toLowerCase().includes(word.toLowerCase()));
        row.hidden = !fits;
        any ||= fits;
        shown += Number(fits);
        this.mark(row, order);
      }
      section.hidden = !any;
    }
    this.tell(shown);
    this.remember(form);
  }

  /** Of a row's lines, the one that holds for the version; the others step back. */
  private mark(row: HTMLElement, order: number): void {
    const lines = [...row.querySelectorAll<HTMLElement>('tr')];
    const holds = Number.isFinite(order) ? lines.findLast((line) => Number(line.dataset.order) <= order) : undefined;
    for (const line of lines) line.classList.toggle('is-past', holds !== undefined && line !== holds);
  }

  private indexOf(form: HTMLFormElement, version: string): number {
    return [...form.querySelectorAll('[name=version] option')].findIndex((option) => option.textContent === version);
  }

  private tell(shown: number): void {
    const status = this.querySelector('.matrix-count');
    if (status) status.textContent = shown === 1 ? '1 configuration' : `${shown} configurations`;
  }

  private remember(form: HTMLFormElement): void {
    const kept = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (String(value)) kept.set(name, String(value));
    history.replaceState(null, '', `${location.pathname}${kept.size ? `?${kept}` : ''}${location.hash}`);
  }
}

customElements.define('wire-matrix', WireMatrix);
