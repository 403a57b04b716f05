import type { Twin } from './twin.ts';

export interface TwinPage extends Twin {
  /** Path of the page, e.g. `/diagnoses/rate-limited/`. */
  path: string;
}

/** Sections of `/llms.txt`, by the folder a page is in; what is in none comes last. */
const SECTIONS: [folder: string, title: string][] = [
  ['diagnoses', 'Diagnoses'],
  ['credentials', 'Credential kinds'],
  ['guides', 'Guides'],
  ['reference', 'Reference'],
  ['findings', 'Findings'],
  ['measured', 'What clients send'],
  ['', 'More'],
];

const INTRODUCTION = `# Claude Auth Handbook

> Unofficial knowledge base about Anthropic/Claude credentials: what an error or a token is, what is wrong, why, and what to do. Every fact is dated and sourced.

Never send a credential anywhere to have it explained: keep its prefix and replace the rest (\`sk-ant-api03-REDACTED\`). \`POST /api/diagnose\` takes a redacted text and answers with the documented diagnosis; \`/api/openapi.json\` describes it. As tools for agents (MCP, Streamable HTTP, no key): \`/api/mcp\`. The same knowledge as data: \`/data/index.json\`.
`;

/** `/llms.txt`: what there is, a line each. https://llmstxt.org */
export function llmsTxt(pages: TwinPage[], twinUrl: (path: string) => string): string {
  const folders = new Set(SECTIONS.map(([folder]) => folder));
  const folderOf = ({ path }: TwinPage): string => {
    const first = path.split('/')[1] ?? '';
    return folders.has(first) ? first : '';
  };
  const sections = SECTIONS.map(([folder, title]) => {
    const lines = pages
      .filter((page) => folderOf(page) === folder)
      .map((page) => `- [${page.title}](${twinUrl(page.path)}): ${page.description}`);
    return lines.length ? `## ${title}\n\n${lines.join('\n')}\n` : '';
  });
  return [INTRODUCTION, ...sections.filter(Boolean)].join('\n');
}

/** `/llms-full.txt`: the whole handbook in one file. */
export const llmsFullTxt = (pages: TwinPage[]): string => [INTRODUCTION, ...pages.map(({ markdown }) => markdown)].join('\n---\n\n');

/** File of a page's twin, from the root of the site: `/diagnoses/rate-limited.md`; of the home page `/index.md`. */
export const twinPath = (path: string): string => `${path === '/' ? '/index' : path.replace(/\/$/, '')}.md`;
