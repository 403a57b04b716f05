import { describe, expect, it } from 'vitest';
import { SUBJECTS } from '../../wire/versions.ts';
import { subjectsFor } from '../../wire/wanted.ts';

describe('which clients a command runs', () => {
  it('all, when none is named', () => {
    expect(subjectsFor([])).toEqual(SUBJECTS);
  });

  it('one client with all its versions, or one version', () => {
    expect(subjectsFor(['langchain'])).toEqual(SUBJECTS.filter(({ client }) => client === 'langchain'));
    expect(subjectsFor(['langchain@1.0.0', 'ai-sdk@2.0.0']).map(({ client, versions }) => [client, versions])).toEqual([
      ['ai-sdk', ['2.0.0']],
      ['langchain', ['1.0.0']],
    ]);
  });

  it.each(['nobody', 'langchain@9.9.9', ''])('%j is an error, so that nothing is passed over in silence', (word) => {
    expect(() => subjectsFor([word])).toThrow('not among the clients that are run');
  });
});
