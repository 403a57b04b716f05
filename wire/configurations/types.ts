import type { GROUPS } from '../../src/precedence/groups.ts';
import type { BaseUrl, Setting } from '../../src/precedence/types.ts';
import type { AnswerId } from '../answers.ts';

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
