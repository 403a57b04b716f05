/** On another site the handbook's links lead to the handbook, in a tab of their own. */
export function linkToHandbook(target: HTMLElement, handbook: string): void {
  if (!handbook) return;
  for (const link of target.querySelectorAll('a')) {
    link.href = new URL(link.getAttribute('href') ?? '', handbook).href;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}
