import { strings as english } from '../../strings/en/answer.ts';
import { workerEngine } from '../engine/worker-engine.ts';
import { wordsOf } from '../words/read-words.ts';
import { CheckerElement } from './checker-element.ts';
import { LivePanel } from './live-panel.ts';

/** `<claude-checker>` on a page of the handbook: the engine runs in a worker, the live check is offered where it is on. */
class PageChecker extends CheckerElement {
  connectedCallback(): void {
    const engine = workerEngine();
    const strings = wordsOf(this, english);
    const embedded = this.hasAttribute('embedded');
    this.wake({
      engine,
      strings,
      handbook: embedded ? location.origin : '',
      ...(embedded ? {} : { livePanel: (target, words, onOrigin) => new LivePanel(target, { engine, strings: words, onOrigin }) }),
    });
  }
}

customElements.define('claude-checker', PageChecker);
