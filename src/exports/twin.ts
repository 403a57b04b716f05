import type { Element, Nodes, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A page with its Markdown twin. */
export interface Twin {
  title: string;
  description: string;
  markdown: string;
}

/**
 * A built page as Markdown, made from what the reader sees, so that no fact of the data is lost:
 * the title, the text, tables, commands with their language, pictures in the words of their description.
 * @returns undefined for a page without content, e.g. a redirect
 */
export async function toTwin(html: string, url: string): Promise<Twin | undefined> {
  const page = unified().use(rehypeParse).parse(html);
  const content = select('.sl-markdown-content', page);
  const title = select('h1', page);
  if (!content || !title) return undefined;
  tidy(content);
  absolute(content, url);
  const tree: Root = { type: 'root', children: [{ ...title, properties: {} }, source(url), ...content.children] };
  const stringify = unified().use(rehypeRemark).use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, { bullet: '-', rule: '-' });
  return {
    title: toText(title).trim(),
    description: String(select('meta[name=description]', page)?.properties.content ?? ''),
    markdown: stringify.stringify(await stringify.run(tree)),
  };
}

/** What belongs to the screen and not to the text, and a team's private notes. */
const LEFT_OUT = [
  'script',
  'style',
  'button',
  'form',
  'dialog',
  '[hidden]',
  '[aria-hidden=true]',
  '.sl-anchor-link',
  '.sr-only',
  '[data-private]',
  'claude-auth-checker',
  '.checker',
].join(',');

function tidy(root: Element): void {
  for (const tabs of selectAll('starlight-tabs', root)) unfold(tabs);
  for (const row of selectAll(SIDE_BY_SIDE, root)) separate(row);
  for (const words of selectAll('td .sr-only, dd .sr-only', root)) words.properties.className = [];
  for (const list of selectAll('td ol, td ul', root)) asOneLine(list);
  remove(root, (node) => matches(LEFT_OUT, node));
  visit(root, 'element', (node) => {
    if (matches('.expressive-code', node)) asPlainCode(node);
    else if (node.tagName === 'svg') asWords(node);
    else if (node.tagName === 'table') withHead(node);
    else spaceCode(node);
  });
}

/** A cell of a Markdown table is one line; a list in it would end the table. */
function asOneLine(list: Element): void {
  const mark = (at: number): string => `${at ? ' ' : ''}${list.tagName === 'ol' ? `${at + 1}.` : '·'} `;
  const items = list.children.filter((child) => child.type === 'element');
  list.children = items.flatMap((item, at) => [{ type: 'text', value: mark(at) } as const, ...item.children]);
  list.tagName = 'span';
}

/** Codes side by side would run into one another's back-ticks, and what stands on a line of its own into the words before it. */
function spaceCode(node: Element): void {
  node.children = node.children.flatMap((child, at) => {
    const before = node.children[at - 1];
    const both = [before, child].every((one) => one?.type === 'element' && one.tagName === 'code');
    const aside = before && child.type === 'element' && matches('.fact, .set, .pays', child);
    return both || aside ? [{ type: 'text', value: ' ' } as const, child] : [child];
  });
}

/** Tabs show one of several variants; a text has them all, each under its name. */
function unfold(tabs: Element): void {
  const names = new Map(selectAll('[role=tab]', tabs).map((tab) => [String(tab.properties.href ?? '').slice(1), toText(tab).trim()]));
  tabs.tagName = 'div';
  tabs.children = selectAll('[role=tabpanel]', tabs).flatMap((panel) => {
    const name = names.get(String(panel.properties.id));
    delete panel.properties.hidden;
    return [...(name ? [element('p', [{ type: 'text', value: `${name}:` }])] : []), panel];
  }) as Element['children'];
}

/** What the screen sets apart by space alone. */
const SIDE_BY_SIDE = '.facts, .door, .sources > li';

function separate(node: Element): void {
  const parts = node.children.filter((child) => child.type === 'element' && !child.properties.hidden);
  node.children = parts.flatMap((part, at) => (at ? [{ type: 'text', value: ' · ' } as const, part] : [part]));
}

function remove(node: Element, unwanted: (node: Element) => boolean): void {
  node.children = node.children.filter((child) => child.type !== 'element' || !unwanted(child));
  for (const child of node.children) if (child.type === 'element') remove(child, unwanted);
}

/** Every line of a code block is an element of its own on the page. */
function asPlainCode(node: Element): void {
  const pre = select('pre', node);
  const title = select('.title', node);
  const text = selectAll('.ec-line .code', node)
    .map((line) => toText(line, { whitespace: 'pre' }).replace(/\n$/, ''))
    .join('\n');
  const language = String(pre?.properties.dataLanguage ?? 'txt');
  const block = element('pre', [element('code', [{ type: 'text', value: text }], { className: [`language-${language}`] })]);
  const name = title ? toText(title).trim() : '';
  node.tagName = 'div';
  node.children = [...(name ? [element('p', [{ type: 'text', value: `${name}:` }])] : []), block];
}

/** A picture says the same in its title and description. */
function asWords(node: Element): void {
  const words = [select('title', node), select('desc', node)].flatMap((part) => (part ? toText(part).trim() : []));
  node.tagName = 'p';
  node.properties = {};
  node.children = words.length ? [{ type: 'text', value: `Picture: ${words.join('. ')}` }] : [];
}

/** Markdown has no table without a head; the first row of facts would become one. */
function withHead(node: Element): void {
  if (select('thead', node)) return;
  const cells = (select('tr', node)?.children ?? []).filter((child) => child.type === 'element');
  node.children.unshift(
    element('thead', [
      element(
        'tr',
        cells.map(() => element('th', [])),
      ),
    ]),
  );
}

/** A file that is read away from the site needs whole addresses. */
function absolute(root: Element, url: string): void {
  for (const link of selectAll('a[href]', root)) link.properties.href = new URL(String(link.properties.href), url).href;
}

const source = (url: string): Element =>
  element('p', [
    { type: 'text', value: 'Claude Auth Handbook (unofficial): ' },
    element('a', [{ type: 'text', value: url }], { href: url }),
  ]);

const element = (tagName: string, children: Nodes[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children as Element['children'],
});
