import type { Redaction } from './redact/redact.ts';
import type { CredentialSeen, Diagnosis, Explained, KindKnowledge, Observation, Step } from './types.ts';

/** What to bring when the text says too little. */
const COLLECT: Step[] = [
  { text: 'Paste the whole message, with its first line and the JSON body when there is one; the HTTP status alone says little.' },
  {
    text: 'Add which program and version says it, and which credentials are set there (names only, no values).',
    code: [
      { context: 'shell', text: 'claude --version; env | grep -oE "^(ANTHROPIC|CLAUDE)[A-Z_]*="' },
      {
        context: 'powershell',
        text: 'claude --version; Get-ChildItem Env: | Where-Object Name -match "^(ANTHROPIC|CLAUDE)" | Select-Object Name',
      },
    ],
  },
];

/** The answer when no diagnosis fits: what the credential is, what was seen, or what to bring. */
export function explainNoMatch(redaction: Redaction, observations: Map<string, Observation>, kinds: KindKnowledge[]): Explained {
  const base = {
    id: null,
    confirm: [],
    verify: [],
    escalate: [],
    alternatives: [],
    evidence: [],
    credentials: redaction.credentials,
    redacted: redaction.text,
  };
  const because = [...observations.values()]
    .filter(isTelling)
    .slice(0, 8)
    .map(({ kind, words, start, end }) => ({ kind, words, start, end }));
  const [credential] = redaction.credentials;
  if (observations.has('live:valid'))
    return { ...base, because: because.filter(({ kind }) => kind === 'live'), ...WORKS, docUrl: credential?.docUrl ?? '/credentials/' };
  if (credential) return { ...base, because, ...aboutCredential(credential, kinds) };
  if (!redaction.text.trim()) {
    return {
      ...base,
      because: [],
      title: 'Nothing to look at yet',
      summary: 'Paste an error, a log, a settings file, a curl line or a token.',
      outcome: 'cannot-tell',
      confidence: 'certain',
      fix: COLLECT,
      docUrl: '/diagnoses/',
    };
  }
  return {
    ...base,
    because,
    title: 'Nothing here matches a credential problem we know',
    summary:
      'The text holds no message, header, variable or credential that decides anything. That does not mean all is well: it means this text cannot tell.',
    outcome: 'cannot-tell',
    confidence: 'possible',
    fix: COLLECT,
    docUrl: '/diagnoses/',
  };
}

/** The answer of a live check that found nothing to complain of. */
const WORKS: Pick<Diagnosis, 'title' | 'summary' | 'outcome' | 'confidence' | 'fix'> = {
  title: 'The API accepts this credential',
  summary:
    'It answered one call just now. That does not prove that a given program works with it: the program may send another credential, another header, or go through a gateway.',
  outcome: 'works',
  confidence: 'certain',
  fix: [
    {
      text: 'If a program still fails with it, paste the error of that program: then the credential is not the cause, or the program sends another one.',
    },
  ],
};

const isTelling = (one: Observation): boolean =>
  ['live', 'credential', 'carrier', 'sent', 'status', 'type', 'client', 'platform', 'host'].includes(one.kind) &&
  !one.fact.startsWith('kind:');

/** A credential without an error: what it is and what to do next. The text cannot say whether it is alive. */
function aboutCredential(
  seen: CredentialSeen,
  kinds: KindKnowledge[],
): Pick<Diagnosis, 'title' | 'summary' | 'outcome' | 'confidence' | 'fix' | 'docUrl'> {
  const fix: Step[] = [
    ...(seen.ask ? [{ text: seen.ask }] : []),
    { text: 'Whether it is alive cannot be read off it. Its page says how to check that safely.' },
    ...(seen.revoke ? [{ text: `If it was pasted into a chat, an issue or a commit, treat it as leaked. ${seen.revoke}` }] : []),
  ];
  return {
    title: nameOf(seen, kinds),
    summary: seen.ask ? SEVERAL : reach(seen),
    outcome: 'cannot-tell',
    confidence: seen.kinds.length === 1 ? 'certain' : 'likely',
    fix,
    docUrl: seen.docUrl,
  };
}

const SEVERAL =
  'Several kinds of token start so, and nothing in the string tells them apart: where it came from decides where it works. The list below has a line for each.';

function nameOf(seen: CredentialSeen, kinds: KindKnowledge[]): string {
  const kind = kinds.find(({ id }) => id === seen.kinds[0]);
  if (seen.ask) return `A token that starts with ${seen.prefix}: ${seen.kinds.length} kinds do`;
  if (kind) return seen.prefix ? `${kind.title}, by its start ${seen.prefix}` : `${kind.title}, by its place in ${seen.carrier}`;
  return seen.prefix ? `A credential that starts with ${seen.prefix}, a family we do not know` : `A credential in ${seen.carrier}`;
}

function reach({ lengthClass, worksIn, failsIn }: CredentialSeen): string {
  const shape = lengthClass === 'whole' ? 'Its shape is right.' : 'Nothing is wrong with its shape as far as it can be seen.';
  const where = worksIn.length ? ` It works in: ${worksIn.slice(0, 3).join('; ')}.` : '';
  const not = failsIn.length ? ` It does not work in: ${failsIn.slice(0, 3).join('; ')}.` : '';
  return `${shape}${where}${not}`;
}
