/** Words around an article: badges, tools, ways on. Articles are in English, and so are these. */
export const pageStrings = {
  handbook: 'Handbook',
  breadcrumbs: 'Breadcrumbs',
  section: { diagnoses: 'Diagnoses', credentials: 'Credentials', findings: 'Findings' } as Record<string, string>,
  anchor: 'Section titled “{title}”',
  stale: 'not checked for over {days} days',
  threadChanged: 'a linked report changed since',
  checked: 'checked',
  keptBy: 'Kept by {owner}.',
  changed: 'went from {from} to {to} (seen {on}); this page was written before that.',
  twin: 'This page as Markdown',
  note: { title: 'Your team’s note', label: 'Note of your team', kept: 'kept by {owner}, last read' },
  related: {
    title: 'Related',
    reason: { mentioned: 'links here', neighbour: 'same neighbour', source: 'same source' },
  },
};
