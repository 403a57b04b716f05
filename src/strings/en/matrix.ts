/** Words of the table of everything measured of a client, and of its filters. */
export const matrixStrings = {
  lead: {
    versions: 'versions of',
    configurations: 'configurations',
    runs: '{runs} runs on {day}, Node {node}. Newest version run: {newest}.',
    in: 'in',
  },
  versions: 'Versions run, with the day each had appeared by',
  groups: 'Groups of configurations',
  group: 'Configurations',
  all: 'All',
  word: 'Holds the word',
  version: 'As of version',
  everyChange: 'Every change',
  count: { one: '1 configuration', many: '{count} configurations' },
  column: { set: 'What is set', from: 'From version', sent: 'What is sent', seen: 'What one sees' },
  /** Before each cell, where the table is stacked. */
  label: { from: 'from', sent: 'sends', seen: 'sees' },
  by: 'by',
  nothing: 'nothing',
  two: 'two credentials',
  to: 'to',
  answer: 'an answer',
};
