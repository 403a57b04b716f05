import type { BaseUrl, Setting } from '../../src/precedence/types.ts';
import type { AnswerId } from '../answers.ts';

/** Groups of configurations, in the order of the pages. */
export const GROUPS = {
  alone: 'One thing set',
  together: 'Several set at once',
  options: 'Options in code',
  value: 'The value is not what it should be',
  headers: 'Headers of one’s own',
  profile: 'Profiles on disk and federation',
  login: 'Logins and settings of Claude Code',
  'base-url': 'Base URL',
  answer: 'What the person sees when it is refused',
} as const;

/** One state of the world a client is started in. */
export interface Configuration {
  /** Kebab-case; part of the address of its row. */
  id: string;
  group: keyof typeof GROUPS;
  title: string;
  set: Setting[];
  baseUrl?: BaseUrl;
  /** What the recorder answers; the model's answer unless said otherwise. */
  answer?: AnswerId;
  /** Headers to write down beside those of credentials. */
  watch?: string[];
}
