import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** What a template is made of: escaped text, escaped pieces, nothing. */
export type Html = HtmlEscapedString;

/** The synchronous form of the template: none of our values is a promise. */
export const tag = (strings: TemplateStringsArray, ...values: unknown[]): Html => html(strings, ...values) as Html;

/** An address in a sentence, without the full stop behind it. */
const ADDRESS = /(https:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/;

/** Text with `code` in back-ticks, and addresses as links. */
export const inline = (text: string): Html[] =>
  text
    .split('`')
    .flatMap((piece, index) =>
      index % 2
        ? [tag`<code>${piece}</code>`]
        : piece
            .split(ADDRESS)
            .map((part, at) => (at % 2 ? tag`<a href="${part}" rel="noreferrer">${part.slice('https://'.length)}</a>` : tag`${part}`)),
    );
