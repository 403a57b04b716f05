import { SUBJECTS, type Subject } from './versions.ts';

/**
 * The clients and versions a command line asks for: `claude-code` is all its versions, `claude-code@2.1.330` one. Nothing asked: everything.
 * @throws when a word names no client or version that is run
 */
export function subjectsFor(words: string[]): Subject[] {
  if (!words.length) return SUBJECTS;
  const unknown = words.filter((word) => !SUBJECTS.some((subject) => asked(word, subject).length));
  if (unknown.length) throw new Error(`not among the clients that are run: ${unknown.join(', ')}`);
  return SUBJECTS.map((subject) => {
    const versions = words.flatMap((word) => asked(word, subject));
    return { ...subject, versions: subject.versions.filter((version) => versions.includes(version)) };
  }).filter(({ versions }) => versions.length);
}

function asked(word: string, { client, versions }: Subject): string[] {
  const [name, version] = word.split('@');
  if (name !== client) return [];
  return version === undefined ? versions : versions.filter((one) => one === version);
}
