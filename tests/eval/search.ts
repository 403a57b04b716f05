import type { Page } from 'playwright-core';
import type { LabelledReport } from './judge.ts';

/** How a text is put into the search box: whole, as pasted, or the few words a person would type of it. */
export type Way = 'pasted' | 'typed';

export interface Searched {
  row: LabelledReport;
  way: Way;
  /** Places of the right page and of a page that is also accepted in the list, 1-based; 0 when it is not there. */
  place: number;
  acceptedPlace: number;
}

const MOST_WORDS = 7;
const TELLING =
  /error|invalid|denied|expired|revoked|refused|required|missing|fail|conflict|limit|too low|cannot|can't|not\b|no \w+ (?:found|available)/i;
/** What stands before a message and nobody types: prompts, levels, classes, the words "API error". */
const PREAMBLE = /^(?:[\W_]|API Error\b|HTTP \d{3}\b|Error code\b|\w*(?:error|exception|warn|info|debug)\b(?=\s*[:\]-])|\d{3}\b)+/i;
const FIELD = /["']message["']\s*:\s*(?:"([^"]{6,})"|'([^']{6,})')/;

/** The first words of the message: what someone types who does not paste. A message inside JSON counts before the line around it. */
export function fewWords(paste: string): string {
  const [, double, single] = FIELD.exec(paste.replaceAll('\\"', '"')) ?? [];
  const lines = paste.split('\n').filter((line) => /[a-z]{3}/i.test(line) && !line.startsWith('#'));
  const line = double ?? single ?? lines.find((one) => TELLING.test(one)) ?? lines[0] ?? paste;
  const words = line.replace(PREAMBLE, '').match(/[\w@./'’-]+/g) ?? [];
  return words.slice(0, MOST_WORDS).join(' ');
}

/** The text that decides by itself which cause it is; of the others only the thread tells. */
export const canDecide = (row: LabelledReport): boolean => row.label_basis === 'error-text-determines';

/** Opens the search of the page that is shown. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.waitForSelector('site-search dialog[open] textarea');
}

/** The addresses in the list for a text, in order. */
export async function linksFor(page: Page, text: string): Promise<string[]> {
  const dialog = 'site-search dialog';
  await page.fill(`${dialog} textarea`, text);
  await page.waitForSelector(`${dialog}[data-settled="true"]`, { state: 'attached' });
  return page.locator(`${dialog} .search-list > li > a`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

export async function search(page: Page, row: LabelledReport, way: Way): Promise<Searched> {
  const links = await linksFor(page, way === 'pasted' ? row.paste : fewWords(row.paste));
  const placeOf = (ids: string[]): number => links.findIndex((href) => ids.some((id) => href.startsWith(`/diagnoses/${id}/`))) + 1;
  return { row, way, place: placeOf([row.label]), acceptedPlace: placeOf([row.label, ...row.secondary_labels]) };
}

/** Shares of the right page in first place and among the first three. */
export function shares(rows: Searched[]): { count: number; first: number; three: number; threeAccepted: number } {
  const share = (test: (one: Searched) => boolean): number => rows.filter(test).length / rows.length;
  return {
    count: rows.length,
    first: share(({ place }) => place === 1),
    three: share(({ place }) => place > 0 && place <= 3),
    threeAccepted: share(({ acceptedPlace }) => acceptedPlace > 0 && acceptedPlace <= 3),
  };
}
