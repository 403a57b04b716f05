import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { byOrder, type Ordered } from '../knowledge/by-order.ts';
import { toContent } from '../knowledge/content.ts';
import { readContentFiles } from '../knowledge/read.ts';
import { CREDENTIAL_GROUPS } from '../schemas/credential-page.ts';
import { DIAGNOSIS_GROUPS } from '../schemas/diagnosis-page.ts';
import { ownNotes } from './notes.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The sidebar follows the content: a new page shows up in its group by itself. */
export function sidebar(): Sidebar {
  const content = toContent(readContentFiles());
  const groups = <T extends { id: string; data: Ordered & { group: string } }>(
    names: Record<string, string>,
    entries: T[],
    folder: string,
  ): Sidebar =>
    Object.entries(names).flatMap(([group, label]) => {
      const items = entries.filter(({ data }) => data.group === group).sort(byOrder);
      return items.length ? [{ label, collapsed: true, items: items.map(({ id }) => ({ slug: `${folder}/${id}` })) }] : [];
    });
  const pages = (entries: { id: string; data: Ordered }[], folder: string): Sidebar =>
    [...entries].sort(byOrder).map(({ id }) => ({ slug: `${folder}/${id}` }));
  const notes = ownNotes(new Set(content.files.map(({ path }) => path.replace(/^src\/content\/docs\/(.*)\.mdx?$/, '$1'))));
  return [
    {
      label: 'Start here',
      items: [
        { label: 'Check a text or token', link: '/' },
        { label: 'Which credential do I need?', slug: 'guides/which-credential' },
        { label: 'Which credential wins?', slug: 'which-wins' },
        { label: 'Every message we know', slug: 'errors' },
        { label: 'Token formats', slug: 'formats' },
      ],
    },
    {
      label: 'Diagnoses',
      items: [{ label: 'All diagnoses', slug: 'diagnoses' }, ...groups(DIAGNOSIS_GROUPS, content.diagnoses, 'diagnoses')],
    },
    {
      label: 'Credentials',
      items: [{ label: 'All credentials', slug: 'credentials' }, ...groups(CREDENTIAL_GROUPS, content.credentials, 'credentials')],
    },
    { label: 'Guides', collapsed: true, items: pages(content.guides, 'guides') },
    { label: 'Reference', collapsed: true, items: pages(content.reference, 'reference') },
    {
      label: 'Evidence',
      items: [
        { label: 'What clients send', slug: 'measured' },
        { label: 'Findings', slug: 'findings' },
        { label: 'Timeline', slug: 'timeline' },
        { label: 'What changed', slug: 'changes' },
        { label: 'Linked reports', slug: 'reports' },
        { label: 'Sources', slug: 'sources' },
      ],
    },
    ...(notes.length ? [{ label: 'Our notes', items: notes }] : []),
    { label: 'This site', items: [{ slug: 'api-reference' }, { slug: 'embedding' }, { slug: 'privacy' }] },
  ];
}
