import type { Page } from 'playwright-core';

/** What goes wrong in a page from now on: errors nobody caught, and what is written to the console as one. The list grows. */
export function pageErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}
