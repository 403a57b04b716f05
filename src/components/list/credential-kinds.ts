import { type CollectionEntry, getCollection } from 'astro:content';
import type { CredentialPage } from '../../schemas/credential-page.ts';

export type CredentialKind = CollectionEntry<'docs'> & { data: CredentialPage };

/** Every page that describes a credential kind. */
export const credentialKinds = (): Promise<CredentialKind[]> =>
  getCollection('docs', (page): page is CredentialKind => 'type' in page.data && page.data.type === 'credential');
