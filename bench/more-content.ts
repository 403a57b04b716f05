import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

type Fields = Record<string, unknown>;

/** Adds copies to the content of a project, so that it has `times` as many diagnoses and linked reports; each report leads to a copy's page. */
export function addContent(project: string, times: number): void {
  const pages = join(project, 'src/content/docs/diagnoses');
  const reports = join(project, 'src/content/reports');
  const names = (folder: string, end: string): string[] =>
    readdirSync(folder).filter((name) => name.endsWith(end) && name !== `index${end}`);
  const [diagnoses, threads] = [names(pages, '.md'), names(reports, '.yaml')];
  for (let copy = 1; copy < times; copy += 1) {
    for (const name of diagnoses) {
      const [, frontmatter = '', prose = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(join(pages, name), 'utf8')) ?? [];
      const text = stringify(copyOfPage(parse(frontmatter) as Fields, name.replace('.md', ''), copy));
      writeFileSync(join(pages, name.replace('.md', `-${copy}.md`)), `---\n${text}---\n${prose}`);
    }
    for (const name of threads) {
      const fields = parse(readFileSync(join(reports, name), 'utf8')) as Fields;
      const number = Number(fields.number) + copy * 1_000_000;
      const diagnosis = fields.diagnosis ? `${fields.diagnosis}-${copy}` : undefined;
      const text = stringify({ ...fields, number, ...(diagnosis ? { diagnosis } : {}) });
      writeFileSync(join(reports, name.replace(/\d+\.yaml$/, `${number}.yaml`)), text);
    }
  }
}

/** The same page with a message and a rule of its own, so that its samples still lead to it. */
function copyOfPage(page: Fields, id: string, copy: number): Fields {
  const phrase = `copy ${copy} of ${id.replaceAll('-', ' ')} says so`;
  return {
    ...page,
    title: `${page.title} (${copy})`,
    aliases: undefined,
    recognise: [{ says: phrase, weight: 99 }],
    samples: { match: [phrase], reject: ['another text'] },
  };
}
