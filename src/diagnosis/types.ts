/**
 * The contract of the engine: what goes in (`Knowledge`), what comes out (`Diagnosis`).
 * `src/schemas/diagnosis.ts` states the same as a Zod schema; a test holds the two equal.
 */

import type { Prediction } from '../precedence/predict.ts';

export type Outcome = 'fix-it' | 'wait' | 'by-design' | 'works' | 'not-a-credential-problem' | 'cannot-tell';
export type Confidence = 'certain' | 'likely' | 'possible';

/** One step of confirm, fix, verify or escalate; `code` holds one command per context where they differ. */
export interface Step {
  text: string;
  code?: { context: string; text: string }[] | undefined;
}

/** One observation that led to the answer. `start` and `end` are offsets in `Diagnosis.redacted` (UTF-16 code units). */
export interface Because {
  kind: string;
  words: string;
  start: number;
  end: number;
}

/** A fault of a credential's shape. `position` is the 1-based character of the value where it is, 0 when it concerns the whole. */
export interface Fault {
  kind: FaultKind;
  words: string;
  position: number;
}

/** Every way a credential's shape can be wrong. */
export const FAULT_KINDS = [
  'truncated',
  'line-break',
  'space',
  'quotes',
  'angle-brackets',
  'bearer-inside',
  'name-inside',
  'invisible-character',
  'smart-quote',
  'byte-order-mark',
  'url-encoded',
  'code-and-state',
  'placeholder',
  'wrong-length',
  'wrong-alphabet',
  'glued',
  'trailing-text',
  'empty',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** How long the value is beside what its kind should be; the only thing about its length that is ever told. */
export type LengthClass = 'whole' | 'short' | 'long' | 'redacted' | 'unknown';

/** A credential in the input. Never holds the value. */
export interface CredentialSeen {
  /** Family, exactly as written, e.g. `sk-ant-oat01-`; empty when only the place it stands in tells that it is one. */
  prefix: string;
  /** Ids of the kinds it may be; several when nothing in the string tells them apart. */
  kinds: string[];
  vendor: string;
  lengthClass: LengthClass;
  /** Where it stands, e.g. `ANTHROPIC_API_KEY` or `x-api-key`; empty when it stands alone. */
  carrier: string;
  faults: Fault[];
  worksIn: string[];
  failsIn: string[];
  issuedBy: string;
  revoke: string;
  /** Question that tells the kinds apart, when the string cannot. */
  ask: string;
  docUrl: string;
  start: number;
  end: number;
}

/** Another candidate, and what would tell it from the answer. */
export interface Alternative {
  id: string;
  title: string;
  confidence: Confidence;
  tell: string;
  docUrl: string;
}

/** A report or source behind the answer. */
export interface Evidence {
  title: string;
  url: string;
  kind: 'report' | 'source';
  /** Day we last looked at the report, or date of the source's text. */
  date: string;
  /** State of a report when we last looked; `read` for a source. */
  state: 'open' | 'closed' | 'merged' | 'unread' | 'read';
}

/** The answer to a text: what it is, why, what to do, how sure, and on what it rests. The fields are described in `src/schemas/diagnosis.ts`. */
export interface Diagnosis {
  /** Slug of the diagnosis and of its page; `null` when none fits. */
  id: string | null;
  title: string;
  summary: string;
  outcome: Outcome;
  confidence: Confidence;
  because: Because[];
  confirm: Step[];
  fix: Step[];
  verify: Step[];
  escalate: Step[];
  credentials: CredentialSeen[];
  alternatives: Alternative[];
  /** Page of the handbook, a path on this site. */
  docUrl: string;
  evidence: Evidence[];
  /** When the text sets several credentials: what each client does with them. */
  precedence: Prediction[];
  /** The input with every credential value removed. */
  redacted: string;
}

/** A diagnosis before the other question is asked: which credential wins. */
export type Explained = Omit<Diagnosis, 'precedence'>;

/** What the person can add to the text. */
export interface Context {
  /** The client they use, e.g. `claude-code`. */
  client?: string | undefined;
  /** Its version, e.g. `2.1.330`. */
  version?: string | undefined;
  /** Kind id of the credential, when they know where it came from. */
  credentialKind?: string | undefined;
  /** Verdict of a live check, when the text is its answer. */
  live?: 'valid' | 'refused' | 'cannot-tell' | undefined;
}

/** One rule of recognition; see `src/schemas/recognition.ts` for the meaning of each field. */
export interface Rule {
  says?: string | string[] | undefined;
  with?: string[] | undefined;
  withAny?: string[] | undefined;
  without?: string[] | undefined;
  versions?: string | undefined;
  weight: number;
}

export type Alphabet = 'base64url' | 'base64' | 'jwt' | 'hex' | 'alphanumeric' | 'any';

/** What the engine needs of a credential kind's page. */
export interface KindKnowledge {
  id: string;
  title: string;
  vendor: string;
  role: 'secret' | 'identifier' | 'one-time-code';
  prefixes: string[];
  alphabet: Alphabet;
  length?: { min: number; max: number } | undefined;
  ending?: string | undefined;
  pattern?: string | undefined;
  carriers: string[];
  issuedBy: string;
  revoke: string;
  worksIn: string[];
  failsIn: string[];
  neverSend: boolean;
}

/** What the engine needs of a diagnosis's page. */
export interface DiagnosisKnowledge {
  id: string;
  aliases: string[];
  title: string;
  summary: string;
  outcome: Outcome;
  rules: Rule[];
  confirm: Step[];
  fix: Step[];
  verify: Step[];
  escalate: Step[];
  neighbours: { id: string; tell: string }[];
  evidence: Evidence[];
}

/** In how many labelled reports of each cause a word or a fact stands; made by `npm run learn`. */
export interface WordCounts {
  /** What one report counts for its label; a secondary label counts for less. */
  unit: number;
  /** Ids of diagnoses, each with what its reports count together. */
  causes: { id: string; weight: number }[];
  /** Stem of a word, or `@` and a fact → index of a cause, what the reports with it count for that cause, and so on in pairs. */
  traits: Record<string, number[]>;
}

/** Everything the engine knows; made from the content by `src/knowledge`. */
export interface Knowledge {
  kinds: KindKnowledge[];
  diagnoses: DiagnosisKnowledge[];
  words?: WordCounts | undefined;
  /** By language, every text of it that an answer can show, in the order of `textsOf` in `src/translation`; empty where one is not translated. */
  translations?: Record<string, string[]> | undefined;
}

/** Something seen in the redacted text. `fact` is what rules refer to, e.g. `status:401`. */
export interface Observation {
  fact: string;
  kind: string;
  words: string;
  start: number;
  end: number;
}
