import { strings as english } from '../../strings/en/answer.ts';
import { TAG } from '../../strings/language.ts';
import { simplifiedChinese } from '../../strings/zh-cn/answer.ts';
import { CheckerElement } from '../checker/checker-element.ts';
import { LivePanel } from '../checker/live-panel.ts';
import { checkerMarkup } from '../checker/markup.ts';
import { putHtml } from '../checker/trusted.ts';
import { blobEngine } from './blob-engine.ts';

/** The style sheet, put before this script by the build. */
declare const handbookStyles: string;

const NAME = 'claude-auth-checker';

/** The handbook this script came from. */
const HANDBOOK = new URL(import.meta.url).origin;

/** What a page around the element has no business with: shortcuts of a wiki would fire while one types. The two keys that leave a field pass. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut', 'drop', 'submit'];
const PASSES = ['Tab', 'Escape'];

let sheet: CSSStyleSheet | undefined;
let count = 0;

/** A sheet made by script: a strict policy refuses style elements, not these. */
function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(handbookStyles);
  }
  return sheet;
}

/**
 * `<claude-auth-checker lang="en|zh-cn" theme="auto|light|dark" api="https://…">`: the checker on a page of another site.
 * Nothing of the page reaches in, nothing of it reaches out, and without `api` it makes no request at all.
 */
class AuthChecker extends CheckerElement {
  connectedCallback(): void {
    // Moved within its page: it keeps what stands in it.
    if (this.shadowRoot) return;
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styles()];
    const chinese = /^zh(?:-(?:cn|sg|hans.*))?$/i.test(this.lang);
    const strings = chinese ? simplifiedChinese : english;
    const frame = Object.assign(document.createElement('div'), { className: 'frame', lang: TAG[strings.language], dir: 'ltr' });
    const api = originOf(this.getAttribute('api'));
    count += 1;
    putHtml(frame, checkerMarkup(`checker-${count}`, strings, { embedded: !api, postsTo: '' }));
    shadow.append(frame);
    // The reader's own size of text, whatever the page has made of it.
    frame.style.setProperty('--rem', getComputedStyle(frame).fontSize);
    for (const name of KEPT_INSIDE)
      frame.addEventListener(name, (event) => {
        if (!(event instanceof KeyboardEvent && PASSES.includes(event.key))) event.stopPropagation();
      });
    const engine = blobEngine(strings.language);
    this.wake({
      engine,
      strings,
      handbook: HANDBOOK,
      ...(api
        ? {
            livePanel: (target, words, onOrigin) => new LivePanel(target, { engine, strings: words, onOrigin, api, handbook: HANDBOOK }),
          }
        : {}),
    });
  }

  protected override get root(): ParentNode {
    return this.shadowRoot ?? this;
  }
}

/** Only a site that can keep a secret on the way: https, or this machine. */
function originOf(address: string | null): string {
  if (!address || !URL.canParse(address)) return '';
  const { origin, protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname) ? origin : '';
}

// A page may load the script twice.
if (!customElements.get(NAME)) customElements.define(NAME, AuthChecker);
