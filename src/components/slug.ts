/** The last part of the id of a page, by which the knowledge names what stands on it. */
export const slugOf = (pageId: string): string => pageId.slice(pageId.lastIndexOf('/') + 1);
