/** A new issue about a page, filled in with what is published on it and nothing else: no text of the reader's. */
export function mistakeUrl(repository: string, page: { title: string; path: string; verified?: string | undefined }): string {
  const url = new URL(`${repository.replace(/\/$/, '')}/issues/new`);
  url.searchParams.set('title', `Mistake on “${page.title}”`);
  url.searchParams.set(
    'body',
    [
      `Page: ${page.path}`,
      ...(page.verified ? [`Checked: ${page.verified}`] : []),
      '',
      'What is wrong, and how you know (a link, a version, a message; never a credential):',
      '',
    ].join('\n'),
  );
  return url.href;
}
