import type { GROUPS } from '../../src/precedence/groups.ts';
import type { BaseUrl, Setting } from '../../src/precedence/types.ts';
import type { AnswerId, ExchangeId } from '../answers.ts';

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
  /** What the token endpoint answers; a fresh token unless said otherwise. */
  exchange?: ExchangeId;
  /** The hosts where logins are refreshed can be reached: a server on loopback stands for them. */
  loginServer?: boolean;
  /** Headers to write down beside those of credentials. */
  watch?: string[];
}
