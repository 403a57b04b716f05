import { checkContent } from '../../../src/knowledge/check.ts';
import { parseContentFile } from '../../../src/knowledge/content-file.ts';
import { DIAGNOSIS, type Fault, plant, REPORT, sound, textOf } from './plant.ts';

/** Statements without what shows them. */
export const EVIDENCE_FAULTS: Fault[] = [
  {
    name: 'a diagnosis that names no client and version',
    problems: () => plant(DIAGNOSIS, (text) => text.replace(/\nversions:\n(?: {2,}.*\n)+/, '\nversions: []\n')),
    field: /^versions$/,
    message: />=1/,
    line: true,
  },
  {
    name: 'a diagnosis whose message no report and no official source shows',
    problems: () =>
      plant(DIAGNOSIS, (text) =>
        text.replace(/\nmessages:\n(?: {2,}.*\n)+/, '\nmessages:\n  - text: invalid x-api-key\n    source: kingfisher\n'),
      ),
    field: /^messages$/,
    message: /no report we read and no official source/,
    line: true,
  },
  {
    name: 'a message whose only witness is a thread nobody could open',
    problems: () => {
      const hearsay = textOf(REPORT)
        .replace(/\nstate: .*/, '\nstate: unread')
        .replace(/\ncloseReason: .*/, '');
      const claimed = textOf(DIAGNOSIS).replace(
        /\nmessages:\n(?: {2,}.*\n)+/,
        '\nmessages:\n  - text: invalid x-api-key\n    source: anthropics-claude-code-6058\n',
      );
      const others = sound.filter(({ path }) => path !== REPORT && path !== DIAGNOSIS);
      return checkContent([...others, parseContentFile(REPORT, hearsay), parseContentFile(DIAGNOSIS, claimed)]);
    },
    field: /^messages$/,
    message: /no report we read and no official source/,
    line: true,
  },
];
