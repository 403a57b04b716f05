/** Words that stand on every page. */
export const siteStrings = {
  unofficial:
    'Unofficial: not made, reviewed or endorsed by Anthropic. Facts carry their source and date; nothing here was measured on Anthropic’s live API.',
  privacy: 'Privacy',
  /** On a page that there is in another language: the way there, in that language. */
  otherLanguage: '简体中文',
  mistake: 'Report a mistake on this page',
  /** Said of a table that scrolls. */
  table: 'Table',
  moreMessages: '{count} more forms of the message',
  /** On the short page of a diagnosis in another language. */
  messages: 'The message',
  wholePage: 'The whole page, with versions, reports and sources',
};

export type SiteStrings = typeof siteStrings;
