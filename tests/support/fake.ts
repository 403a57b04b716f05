/** Credentials that are fake by construction: the right shape, a body of one repeated letter. */
const body = (length: number, letter: string): string => letter.repeat(length);

export const fake = {
  apiKey: (letter = 'A'): string => `sk-ant-api03-${body(93, letter)}AA`,
  adminKey: (letter = 'A'): string => `sk-ant-admin01-${body(93, letter)}AA`,
  personalKey: (letter = 'A'): string => `sk-ant-usr-${body(93, letter)}AA`,
  serviceAccountKey: (letter = 'A'): string => `sk-ant-svc-${body(93, letter)}AA`,
  enterpriseKey: (letter = 'A'): string => `sk-ant-api01-${body(95, letter)}`,
  accessToken: (letter = 'A'): string => `sk-ant-oat01-${body(95, letter)}`,
  refreshToken: (letter = 'A'): string => `sk-ant-ort01-${body(95, letter)}`,
  session: (letter = 'A'): string => `sk-ant-sid01-${body(95, letter)}`,
  cloudSession: (letter = 'A'): string => `sk-ant-cc-eyJ${body(30, letter)}.eyJ${body(60, letter)}.${body(43, letter)}`,
  workerSession: (letter = 'A'): string => `sk-ant-req-${body(60, letter)}`,
  openai: (letter = 'A'): string => `sk-proj-${body(60, letter)}`,
  openrouter: (): string => `sk-or-v1-${body(64, '0')}`,
  google: (letter = 'A'): string => `AIzaSy${body(33, letter)}`,
  github: (letter = 'A'): string => `ghp_${body(36, letter)}`,
  jwt: (letter = 'A'): string => `eyJ${body(30, letter)}.eyJ${body(60, letter)}.${body(43, letter)}`,
  webhookSecret: (letter = 'A'): string => `whsec_${body(44, letter)}`,
};
