/** `<site-search>`: a button and a dialog. What works inside is fetched when the dialog first opens, so that no page pays for it. */
class SiteSearch extends HTMLElement {
  private inside: Promise<unknown> | undefined;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('button[data-open-modal]');
    button?.addEventListener('click', () => this.open());
    button?.removeAttribute('disabled');
    this.querySelector('[data-close-modal]')?.addEventListener('click', () => this.dialog.close());
    this.dialog.addEventListener('close', () => document.body.removeAttribute('data-search-modal-open'));
    // Outside the frame is outside the dialog, and a link that is followed closes it, also on the same page.
    this.dialog.addEventListener('click', ({ target }) => {
      if (target === this.dialog || (target as Element).closest('a')) this.dialog.close();
    });
    window.addEventListener('keydown', (event) => {
      if (!(event.metaKey || event.ctrlKey) || event.key !== 'k') return;
      event.preventDefault();
      this.dialog.open ? this.dialog.close() : this.open();
    });
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  private open(): void {
    this.dialog.showModal();
    document.body.setAttribute('data-search-modal-open', '');
    this.querySelector('textarea')?.focus();
    this.inside ??= import('./two-doors.ts').then(({ TwoDoors }) => new TwoDoors(this.dialog));
  }
}

customElements.define('site-search', SiteSearch);
