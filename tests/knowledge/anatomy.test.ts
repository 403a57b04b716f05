import { describe, expect, it } from 'vitest';
import { type AnatomyPart, anatomyOf, inWords } from '../../src/components/picture/anatomy.ts';
import { layOut, SIZE, wrap } from '../../src/components/picture/layout.ts';
import { toContent } from '../../src/knowledge/content.ts';
import { readContentFiles } from '../../src/knowledge/read.ts';

const { credentials } = toContent(readContentFiles());
const kind = (id: string) => {
  const found = credentials.find((entry) => entry.id === id);
  if (!found) throw new Error(`no credential kind ${id}`);
  return found.data;
};
const drawn = (id: string): string[] => anatomyOf(kind(id)).map(({ kind: part, text }) => `${part} ${text}`);

/** What a kind's recognition data must turn into, left to right. */
const ANATOMIES: { name: string; id: string; parts: string[] }[] = [
  { name: 'prefix, body and ending', id: 'api-key-workspace', parts: ['prefix sk-ant-api03-', 'body xxxxxxxx…', 'ending AA'] },
  {
    name: 'a prefix before the three parts of a JWT',
    id: 'cloud-session-jwt-selfhosted',
    parts: ['prefix sk-ant-cc-', 'body xxxx…', 'mark .', 'body xxxx…', 'mark .', 'body xxxx…'],
  },
  {
    name: 'the variable, when nothing in the value tells the kind',
    id: 'selfhosted-environment-secret',
    parts: ['carrier SELF_HOSTED_RUNNER_ENVIRONMENT_SECRET=', 'body anything'],
  },
  {
    name: 'the header, when not even a variable tells it',
    id: 'app-attest-token',
    parts: ['carrier Authorization: Bearer', 'body anything'],
  },
  { name: 'two halves and their mark', id: 'lookalike-oauth-code', parts: ['body xxxxxxxx…', 'mark #', 'body xxxxxxxx…'] },
  {
    name: 'a fixed stretch inside the body',
    id: 'lookalike-openai',
    parts: ['prefix sk-proj-', 'body xxxxxxxx…', 'body T3BlbkFJ', 'body xxxxxxxx…'],
  },
];

describe('the anatomy of a credential', () => {
  it.each(ANATOMIES)('shows $name', ({ id, parts }) => {
    expect(drawn(id)).toEqual(parts);
  });

  it('counts the body without prefix and ending', () => {
    expect(anatomyOf(kind('api-key-workspace')).find(({ kind: part }) => part === 'body')?.says).toBe('93 characters, A–Z a–z 0–9 _ -');
    expect(anatomyOf(kind('bedrock-api-key-long')).find(({ kind: part }) => part === 'body')?.says).toBe(
      '109 to 271 characters, A–Z a–z 0–9 + / =',
    );
    expect(anatomyOf(kind('webhook-signing-secret')).find(({ kind: part }) => part === 'body')?.says).toMatch(/^length not established/);
  });

  it('names the other prefixes of a kind that has several', () => {
    expect(anatomyOf(kind('claude-ai-session'))[0]?.says).toMatch(/; or sk-ant-sid02-$/);
  });

  it('says the same in words as in the picture', () => {
    const parts = anatomyOf(kind('api-key-workspace'));
    expect(inWords(parts)).toBe(
      'Left to right: prefix sk-ant-api03- (sk-ant- is Anthropic’s, api03 names the family), then body xxxxxxxx… (93 characters, A–Z a–z 0–9 _ -), then ending AA (always AA).',
    );
  });
});

describe('the drawing', () => {
  it.each([300, 620])('of every kind stays inside a width of %d, nothing on top of anything else', (width) => {
    for (const { id, data } of credentials) {
      const { boxes, notes, height } = layOut(anatomyOf(data), width);
      for (const box of boxes) {
        expect(box.x, id).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, id).toBeLessThanOrEqual(width + 0.01);
        for (const line of box.lines) expect(line.length * SIZE.mono, `${id}: ${line}`).toBeLessThanOrEqual(box.width);
      }
      for (const [at, box] of boxes.entries()) {
        const next = boxes[at + 1];
        if (next)
          expect(next.y > box.y ? next.y : next.x, id).toBeGreaterThanOrEqual(next.y > box.y ? box.y + box.height : box.x + box.width);
      }
      expect(notes[0]?.y, id).toBeGreaterThan(Math.max(...boxes.map((box) => box.y + box.height)));
      for (const note of notes)
        for (const line of note.lines) expect(SIZE.indent + line.length * SIZE.letter, `${id}: ${line}`).toBeLessThanOrEqual(width);
      expect(height, id).toBeGreaterThanOrEqual((notes.at(-1)?.y ?? 0) + SIZE.line);
    }
  });

  it('lets a stand-in that goes on fill its box', () => {
    const [prefix, body] = layOut(anatomyOf(kind('api-key-workspace')), 620).boxes;
    expect(prefix?.lines).toEqual(['sk-ant-api03-']);
    expect(body?.lines[0]).toMatch(/^x{30,}…$/);
  });

  it('gives parts that say the same one number and one note', () => {
    const dot: AnatomyPart = { kind: 'mark', text: '.', name: 'Mark', says: 'a dot' };
    const body: AnatomyPart = { kind: 'body', text: 'xxxx', name: 'Part', says: 'a part' };
    const { boxes, notes } = layOut([body, dot, body, dot], 300);
    expect(boxes.map(({ number }) => number)).toEqual([1, 2, 1, 2]);
    expect(notes.map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each([
    { text: 'short', most: 10, lines: ['short'] },
    { text: 'broken after a space', most: 12, lines: ['broken', 'after a', 'space'] },
    { text: 'SELF_HOSTED_RUNNER=', most: 12, lines: ['SELF_HOSTED_', 'RUNNER='] },
    { text: 'aaaaaaaaaaaaaaa', most: 6, lines: ['aaaaaa', 'aaaaaa', 'aaa'] },
  ])('wraps "$text" at $most', ({ text, most, lines }) => {
    expect(wrap(text, most)).toEqual(lines);
  });
});
