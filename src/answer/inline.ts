import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** What a template is made of: escaped text, escaped pieces, nothing. */
export type Html = HtmlEscapedString;

/** The synchronous form of the template: none of our values is a promise. */
export const tag = (strings: TemplateStringsArray, ...values: unknown[]): Html => html(strings, ...values) as Html;

/** Text with `code` in back-ticks. */
export const inline = (text: string): Html[] =>
  text.split('`').map((piece, index) => (index % 2 ? tag`<code>${piece}</code>` : tag`${piece}`));
