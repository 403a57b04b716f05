import { describe, expect, it } from 'vitest';
import { inline } from '../../src/answer/inline.ts';

describe('sentences of the content', () => {
  it.each([
    ['run `a < b` now', 'run <code>a &lt; b</code> now'],
    ['choose **Get help**', 'choose <strong>Get help</strong>'],
    ['see [the page](/diagnoses/rate-limited/).', 'see <a href="/diagnoses/rate-limited/">the page</a>.'],
    ['open https://claude.ai/x.', 'open <a href="https://claude.ai/x" rel="noreferrer">claude.ai/x</a>.'],
    ['[out](https://claude.ai/)', '<a href="https://claude.ai/" rel="noreferrer">out</a>'],
    ['[no](javascript:alert(1)) <b>', '[no](javascript:alert(1)) &lt;b&gt;'],
    ['`**not bold** https://a.b/c`', '<code>**not bold** https://a.b/c</code>'],
    ['a lone ` and ** stay', 'a lone ` and ** stay'],
  ])('%s', (text, html) => {
    expect(inline(text).map(String).join('')).toBe(html);
  });
});
