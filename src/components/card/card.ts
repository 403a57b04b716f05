/** What the picture says that others show beside a link to a page. */
export interface Card {
  /** What sort of page it is and its state, e.g. `Diagnosis · You can fix this`. */
  kicker: string;
  title: string;
  /** The page's first sentences. */
  text: string;
  /** Colour of the mark at the edge, `#rrggbb`. */
  tone: string;
}

/** Size of a card in pixels: what the large previews of chats and networks show without cutting. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Colours of `theme.css` on dark ground, by the tone a page has. */
export const TONES: Record<string, string> = {
  'fix-it': '#e69f00',
  wait: '#56b4e9',
  'by-design': '#cc79a7',
  works: '#2fb58c',
  'not-a-credential-problem': '#9aa7b2',
  'cannot-tell': '#9aa7b2',
  plain: '#128a80',
};

/** A page's address, `diagnoses/x` or empty for the front page, to its card's. */
export const cardPath = (id: string): string => `/social/${id || 'index'}.png`;
