/** One heading of a page that is made from data. */
export interface Section {
  slug: string;
  text: string;
}

/** The order of a diagnosis page. The built site is checked against it. */
export const DIAGNOSIS_SECTIONS = [
  { slug: 'messages', text: 'The message' },
  { slug: 'symptoms', text: 'Symptoms' },
  { slug: 'confirm', text: 'Confirm the cause' },
  { slug: 'resolve', text: 'Resolve' },
  { slug: 'verify', text: 'Verify' },
  { slug: 'escalate', text: 'Escalate' },
] as const satisfies Section[];

export const DIAGNOSIS_REFERENCE = [
  { slug: 'neighbours', text: 'What it is not' },
  { slug: 'versions', text: 'Which clients and versions' },
  { slug: 'recognised', text: 'How it is recognised' },
  { slug: 'reports', text: 'Linked reports' },
  { slug: 'sources', text: 'Sources' },
] as const satisfies Section[];

export const CREDENTIAL_SECTIONS = [
  { slug: 'shape', text: 'Shape' },
  { slug: 'where', text: 'Where it works' },
  { slug: 'life', text: 'Issue, check, revoke' },
  { slug: 'scanners', text: 'Who scans for it' },
  { slug: 'confused', text: 'Not to be confused with' },
  { slug: 'unknown', text: 'Not established' },
  { slug: 'sources', text: 'Sources' },
] as const satisfies Section[];

interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** Headings of a page in reading order, or `undefined` for a page of prose. */
export function sectionsOf(data: object, headings: Heading[]): Section[] | undefined {
  const type = 'type' in data ? data.type : undefined;
  const prose = headings.filter(({ depth }) => depth === 2);
  if (type === 'diagnosis') return [DIAGNOSIS_SECTIONS[0], ...DIAGNOSIS_SECTIONS.slice(1), ...prose, ...DIAGNOSIS_REFERENCE];
  if (type === 'credential') {
    const has = (slug: string): boolean =>
      slug === 'unknown'
        ? 'unknowns' in data && data.unknowns !== undefined
        : slug !== 'confused' || ('confusedWith' in data && (data.confusedWith as unknown[]).length > 0);
    return [
      ...CREDENTIAL_SECTIONS.slice(0, 5).filter(({ slug }) => has(slug)),
      ...prose,
      ...CREDENTIAL_SECTIONS.slice(5).filter(({ slug }) => has(slug)),
    ];
  }
  return undefined;
}
