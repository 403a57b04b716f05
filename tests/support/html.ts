const ENTITIES: Record<string, string> = {
  '#39': "'",
  apos: "'",
  '#x27': "'",
  quot: '"',
  '#34': '"',
  lt: '<',
  gt: '>',
  '#60': '<',
  '#62': '>',
  amp: '&',
  '#38': '&',
};

/** Text of a page as a reader sees it, for comparing words; not for judging markup. */
export const plainText = (html: string): string =>
  html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, '')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
