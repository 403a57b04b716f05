import { basename, dirname, extname } from 'node:path';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

export type Collection =
  | 'changes'
  | 'credentials'
  | 'diagnoses'
  | 'findings'
  | 'guides'
  | 'reference'
  | 'reports'
  | 'sources'
  | 'timeline'
  | 'translations'
  | 'pages';

/** One file of the content, read and parsed but not yet validated. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  collection: Collection;
  /** File name without extension, the id of what it describes; a translation's has its language before it. */
  id: string;
  text: string;
  data: unknown;
  body: string;
  /** Line of a field in the file, 1-based; the nearest enclosing field when it is missing. */
  lineOf: (field: PropertyKey[]) => number;
  problems: Problem[];
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

export function parseContentFile(path: string, text: string): ContentFile {
  const collection = collectionOf(path);
  const isData = path.endsWith('.yaml');
  const head = isData ? undefined : FRONTMATTER.exec(text);
  const yaml = isData ? text : (head?.[1] ?? '');
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const offset = isData ? 0 : 1;
  const lineOf = (field: PropertyKey[]): number => lineCounter.linePos(positionOf(document.contents, field)).line + offset;
  const problems = document.errors.map((error) => ({
    file: path,
    line: lineCounter.linePos(error.pos[0]).line + offset,
    field: '',
    message: `the YAML cannot be read: ${error.message}`,
  }));
  if (!isData && !head)
    problems.push({ file: path, line: 1, field: '', message: 'no frontmatter; a page starts with `---`, its fields, and `---`' });
  const data: unknown = problems.length ? undefined : document.toJS();
  return {
    path,
    collection,
    id: idOf(path, collection),
    text,
    data,
    body: head ? text.slice(head[0].length) : '',
    lineOf,
    problems,
  };
}

function idOf(path: string, collection: Collection): string {
  const name = basename(path, extname(path));
  return collection === 'translations' ? `${basename(dirname(path))}/${name}` : name;
}

function collectionOf(path: string): Collection {
  // A folder's index is a list made of the others.
  if (/\/index\.mdx?$/.test(path)) return 'pages';
  if (path.startsWith('src/content/translations/')) return 'translations';
  const found = /src\/content\/(?:docs\/)?(changes|credentials|diagnoses|findings|guides|reference|reports|sources|timeline)\/[^/]+$/.exec(
    path,
  )?.[1];
  return (found as Collection | undefined) ?? 'pages';
}

/** Offset of the deepest node on the way to a field. */
function positionOf(root: Node | null, field: PropertyKey[]): number {
  let node: unknown = root;
  let position = root?.range?.[0] ?? 0;
  for (const step of field) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) break;
      position = (pair.key as Node).range?.[0] ?? position;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      position = (node as Node | undefined)?.range?.[0] ?? position;
    } else break;
  }
  return position;
}
