import { describe, expect, it } from 'vitest';
import { toTwin } from '../../src/exports/twin.ts';

const twin = async (content: string): Promise<string> =>
  (await toTwin(`<html><body><h1>Title</h1><div class="sl-markdown-content">${content}</div></body></html>`, 'https://handbook.example/a/'))
    ?.markdown ?? '';

describe('a page as Markdown', () => {
  it.each<[string, string, RegExp]>([
    [
      'every tab, each under its name',
      '<starlight-tabs><ul role="tablist"><li><a role="tab" href="#p0">Shell</a></li><li><a role="tab" href="#p1">PowerShell</a></li></ul><div id="p0" role="tabpanel"><p>one</p></div><div id="p1" role="tabpanel" hidden><p>two</p></div></starlight-tabs>',
      /Shell:\n\none\n\nPowerShell:\n\ntwo\n$/,
    ],
    [
      'code with its lines and language',
      '<div class="expressive-code"><figure><figcaption><span class="title">.env</span></figcaption><pre data-language="ini"><code><div class="ec-line"><div class="code">A=1</div></div><div class="ec-line"><div class="code">B=2</div></div></code></pre><button>Copy</button></figure></div>',
      /\.env:\n\n```ini\nA=1\nB=2\n```\n$/,
    ],
    [
      'a picture in words',
      '<svg role="img"><title>Anatomy</title><desc>prefix, body</desc><path d="M0 0"/></svg>',
      /Picture: Anatomy\. prefix, body\n$/,
    ],
    [
      'facts without a head as a table',
      '<table><tbody><tr><th>Prefix</th><td><code>a-</code></td></tr></tbody></table>',
      /\| Prefix \| `a-` \|/,
    ],
    [
      'a list in a cell, on one line',
      '<table><tbody><tr><th>Rotate</th><td><ol><li>Make a key.</li><li>Delete the old one.</li></ol></td></tr></tbody></table>',
      /\| Rotate \| 1\. Make a key\. 2\. Delete the old one\. \|/,
    ],
    [
      'the word that a tick or cross stands for, in a fact',
      '<dl><dt>Where</dt><dd><span aria-hidden="true">✗</span> <span class="sr-only">not in: </span>x-api-key</dd></dl>',
      /not in: x-api-key/,
    ],
    ['a small line apart from its title', '<li><a href="/b/">b</a><span class="fact">You can fix this</span></li>', /\) You can fix this/],
    [
      'facts without the hidden one',
      '<p class="facts"><span>holds</span><span hidden>old</span><span>checked</span></p>',
      /holds · checked/,
    ],
    ['codes side by side', '<p>with <code>a</code><code>b</code></p>', /with `a` `b`/],
    ['links that work away from the site', '<p><a href="/b/">b</a></p>', /\[b\]\(https:\/\/handbook\.example\/b\/\)/],
  ])('keeps %s', async (_name, html, expected) => {
    expect(await twin(html)).toMatch(expected);
  });

  it.each([
    ['the private note of a team', '<aside data-private><p>secret words</p></aside>'],
    ['what is hidden', '<span hidden>secret words</span>'],
    ['words for a screen reader alone', '<span class="sr-only">secret words</span>'],
  ])('leaves out %s', async (_name, html) => {
    expect(await twin(`<p>before</p>${html}`)).not.toContain('secret words');
  });

  it('has none of a page without content', async () => {
    expect(await toTwin('<html><body><h1>Moved</h1></body></html>', 'https://handbook.example/')).toBeUndefined();
  });
});
