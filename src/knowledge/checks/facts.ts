import { FAULT_KINDS } from '../../diagnosis/types.ts';
import { CLIENTS } from '../../diagnosis/vocabulary/clients.ts';
import { MATTERS } from '../../diagnosis/vocabulary/matters.ts';
import { SURROUNDINGS } from '../../diagnosis/vocabulary/surroundings.ts';
import type { Check } from '../check.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Facts with a free second half; what an observer reads out of the text. */
const OPEN = /^(?:status:\d{3}|type:[a-z_]+|code:[a-z0-9_]+|class:[A-Z]\w+|carrier:\S+|empty:\S+|placeholder:\S+|mentions:\w+)$/;
const FIXED = [
  'both-set',
  'live:valid',
  'live:refused',
  'live:cannot-tell',
  'host:other',
  'base-url:v1',
  'body:foreign',
  'body:reordered',
  'message:unfamiliar',
  'client:own-code',
  'client:third-party',
  'credential:other-vendor',
];

/** A rule that names an observation nobody makes would never apply; it is a spelling mistake. */
export const checkFacts: Check = (content) => {
  const known = knownFacts(content);
  return content.diagnoses.flatMap(({ data, file }) =>
    data.recognise.flatMap((rule, at): Problem[] =>
      (['with', 'withAny', 'without'] as const).flatMap((key) =>
        (rule[key] ?? [])
          .filter((fact) => !OPEN.test(fact) && !known.has(fact))
          .map((fact) => ({
            file: file.path,
            line: file.lineOf(['recognise', at, key]),
            field: `recognise[${at}].${key}`,
            message: `no observer makes the observation "${fact}": correct it, or teach src/diagnosis/observe to see it`,
          })),
      ),
    ),
  );
};

function knownFacts(content: Content): Set<string> {
  const prefixes = content.credentials.flatMap(({ data }) =>
    data.recognise.prefixes.map((prefix) => prefix.replace(/^(sk-ant-sid0)\d-$/, '$1')),
  );
  const slots = ['key', 'bearer', 'oauth-variable', 'helper', 'admin', 'base-url'];
  return new Set([
    ...FIXED,
    ...FAULT_KINDS.map((fault) => `fault:${fault}`),
    ...[...CLIENTS, ...SURROUNDINGS, ...MATTERS].map(({ fact }) => fact),
    ...prefixes.map((prefix) => `credential:${prefix}`),
    ...content.credentials.flatMap(({ id }) => [`kind:${id}`, `origin:${id}`]),
    ...[...prefixes, 'other-vendor'].flatMap((prefix) => slots.map((slot) => `sent:${prefix}@${slot}`)),
  ]);
}
