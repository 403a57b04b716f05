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

/** The order of a credential page, up to its prose: what is needed first stands first. */
export const CREDENTIAL_SECTIONS = [
  { slug: 'shape', text: 'Anatomy' },
  { slug: 'where', text: 'Where it works' },
  { slug: 'refused', text: 'The words when it is refused' },
  { slug: 'life', text: 'Issue, check, rotate, revoke' },
  { slug: 'leaked', text: 'If it leaked' },
  { slug: 'scopes', text: 'What it may do' },
  { slug: 'stored', text: 'Where it is kept' },
  { slug: 'scanners', text: 'Who scans for it' },
  { slug: 'confused', text: 'Not to be confused with' },
  { slug: 'about', text: 'About this kind' },
] as const satisfies Section[];

export const CREDENTIAL_REFERENCE = [
  { slug: 'unknown', text: 'Not established' },
  { slug: 'sources', text: 'Sources' },
] as const satisfies Section[];

/** The field a section stands on; without it there is no section. */
const NEEDS: Record<string, string> = {
  refused: 'failsWith',
  leaked: 'leaked',
  scopes: 'scopes',
  stored: 'storedAt',
  confused: 'confusedWith',
  unknown: 'unknowns',
};

/** Whether a page has what a section stands on. */
export const hasSection = (data: object, { slug }: Section): boolean => {
  const value = NEEDS[slug] ? (data as Record<string, unknown>)[NEEDS[slug]] : true;
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
};

export const FINDING_REFERENCE = [
  { slug: 'changed', text: 'What changed it' },
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
  if (type === 'diagnosis') return [...DIAGNOSIS_SECTIONS, ...prose, ...DIAGNOSIS_REFERENCE];
  if (type === 'credential') {
    const has = (section: Section): boolean => hasSection(data, section);
    return [...CREDENTIAL_SECTIONS.filter(has), ...prose, ...CREDENTIAL_REFERENCE.filter(has)];
  }
  return undefined;
}
