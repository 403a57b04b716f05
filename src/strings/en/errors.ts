/** Words of the index of errors and of the page for lost readers. */
export const errorStrings = {
  words: 'Words of the message',
  outcome: 'Outcome',
  all: 'all',
  shown: '{shown} of {all} messages',
  linkTo: 'Link to this message of: {title}, {anchor}',
  meant: 'Did you mean:',
};

export type ErrorStrings = typeof errorStrings;
