import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** What a template is made of: escaped text, escaped pieces, nothing. */
export type Html = HtmlEscapedString;

/** The synchronous form of the template: none of our values is a promise. */
export const tag = (strings: TemplateStringsArray, ...values: unknown[]): Html => html(strings, ...values) as Html;

/** The little Markdown of our sentences: `code`, **bold**, [links](/path/), and addresses without the full stop behind them. */
const PIECES =
  /`(?<code>[^`]+)`|\*\*(?<bold>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<to>(?:https:\/)?\/[^\s)]+)\)|(?<address>https:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/g;

/** A sentence of the content as HTML; everything that is not one of the pieces is escaped text. */
export function inline(text: string): Html[] {
  const out: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECES)) {
    out.push(tag`${text.slice(end, match.index)}`, piece(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  return [...out, tag`${text.slice(end)}`];
}

function piece({ code, bold, words, to, address }: Record<string, string | undefined>): Html {
  if (code) return tag`<code>${code}</code>`;
  if (bold) return tag`<strong>${bold}</strong>`;
  const target = to ?? address ?? '';
  const shown = words ?? target.slice('https://'.length);
  return target.startsWith('/') ? tag`<a href="${target}">${shown}</a>` : tag`<a href="${target}" rel="noreferrer">${shown}</a>`;
}
