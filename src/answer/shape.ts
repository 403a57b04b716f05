import type { CredentialSeen, FaultKind } from '../diagnosis/types.ts';
import type { Strings } from '../strings/en/answer.ts';
import { type Html, tag } from './inline.ts';

/** What stands for characters of a value that are never shown. */
const DOTS = '••••••';

/** How a fault looks where it is; the others are named in words. */
const SIGNS: Partial<Record<FaultKind, string>> = {
  'line-break': '⏎',
  space: '␣',
  quotes: '"',
  'smart-quote': '“',
  'angle-brackets': '<',
  'invisible-character': '◌',
  'byte-order-mark': '◌',
  'url-encoded': '%',
  'code-and-state': '#',
  'bearer-inside': 'Bearer',
  'name-inside': 'NAME=',
  truncated: '…',
};

/** The shape of a broken value beside a whole one: its faults where they are, each character of the value hidden. */
export function shapeHtml({ prefix, faults }: CredentialSeen, strings: Strings): Html | '' {
  const placed = faults.filter(({ kind, position }) => SIGNS[kind] && (position > 0 || kind === 'truncated'));
  if (!prefix || !placed.length) return '';
  const ordered = placed.toSorted((a, b) => (a.position || Number.POSITIVE_INFINITY) - (b.position || Number.POSITIVE_INFINITY));
  const before = ordered.filter(({ position }) => position === 1).map(sign);
  const after = ordered.filter(({ position }) => position !== 1).map((fault) => tag`${dots(strings)}${sign(fault)}`);
  const cut = ordered.some(({ kind }) => kind === 'truncated');
  return tag`<dl class="answer-shape"><dt>${strings.checker.yours}</dt><dd><code>${before}${prefix}${after}${cut ? '' : dots(strings)}</code></dd>
    <dt>${strings.checker.whole}</dt><dd><code>${prefix}${dots(strings)}${dots(strings)}</code></dd></dl>`;
}

const dots = ({ checker }: Strings): Html => tag`<span class="answer-hidden" role="img" aria-label="${checker.hidden}">${DOTS}</span>`;

const sign = ({ kind, words, position }: { kind: FaultKind; words: string; position: number }): Html =>
  tag`<mark title="${words}">${SIGNS[kind]}</mark>${position > 1 ? tag`<sub>${position}</sub>` : ''}`;
