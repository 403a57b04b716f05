import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { CLIENTS } from '../../src/diagnosis/vocabulary/clients.ts';
import { MATTERS } from '../../src/diagnosis/vocabulary/matters.ts';
import * as surroundings from '../../src/diagnosis/vocabulary/surroundings.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { plan } from '../../src/live/plan.ts';
import { NOTHING, VERDICTS } from '../../src/live/verdict.ts';
import { engineInChinese } from '../../src/strings/zh-cn/engine.ts';
import { translatorInto } from '../../src/translation/into.ts';
import { textsOf } from '../../src/translation/texts.ts';
import { translatedDiagnosis, translatedPlan } from '../../src/translation/translated.ts';
import { fake } from '../support/fake.ts';
import { openReports } from '../support/reports.ts';

const knowledge = loadKnowledge();
const chinese = translatorInto('zh-cn', knowledge);
/** Quotations and names aside, no piece of an English sentence is left. */
const isChinese = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) &&
  !/(?:\b[a-z]{2,}\b[ ,]+){2}[a-z]{2,}/.test(text.replace(/`[^`]*`|“[^”]*”|「[^」]*」|ant auth login/g, ''));
/** Names of programs and companies are the same in both. */
const NAME = /^[A-Z][\w./-]*(?: (?:[A-Z][\w./-]*|on))*$|^(?:aider|n8n|goose|curl|claude-code-router)$/;

describe('the knowledge in Simplified Chinese', () => {
  it('is there for nearly every text; one that changed shows in English until its translation follows', () => {
    const texts = textsOf(knowledge).filter((text) => !NAME.test(text));
    const left = texts.filter((text) => !isChinese(chinese.text(text)));
    expect(texts.length).toBeGreaterThan(800);
    expect(left.length / texts.length, left.join('\n')).toBeLessThan(0.05);
  });
});

describe('what the engine says itself', () => {
  it('has the same gaps in both languages', () => {
    const gaps = (text: string): string[] => (text.match(/\{\+?\w+\}/g) ?? []).sort();
    expect(Object.keys(engineInChinese).length).toBeGreaterThan(150);
    for (const [english, chinese] of Object.entries(engineInChinese)) expect([english, gaps(chinese)]).toEqual([english, gaps(english)]);
  });

  it('is told in Chinese for every labelled report', () => {
    const english = new Set<string>();
    const see = (text: string): void => {
      if (text && !isChinese(text) && !NAME.test(text)) english.add(text);
    };
    for (const { paste } of openReports) {
      const told = translatedDiagnosis(diagnose(paste, knowledge), chinese);
      for (const text of [told.title, told.summary, ...told.because.map(({ words }) => words), ...told.fix.map((step) => step.text)])
        see(text);
      for (const { faults, ask, issuedBy, revoke, worksIn } of told.credentials)
        for (const text of [...faults.map(({ words }) => words), ask, issuedBy, revoke, ...worksIn]) see(text);
    }
    expect([...english]).toEqual([]);
  });

  it('is told in Chinese for a credential of every kind that stands alone', () => {
    const samples = knowledge.kinds.flatMap(({ prefixes }) => prefixes.map((prefix) => `${prefix}${'Q'.repeat(95)}`));
    const told = samples.map((text) => translatedDiagnosis(diagnose(text, knowledge), chinese));
    expect(samples.length).toBeGreaterThan(30);
    expect(told.map(({ summary }) => summary).filter((summary) => !isChinese(summary))).toEqual([]);
  });

  it('is told in Chinese for everything it looks for', () => {
    const entries = [...CLIENTS, ...MATTERS, ...Object.values(surroundings).flat()];
    expect(entries.length).toBeGreaterThan(80);
    expect(entries.map(({ words }) => chinese.text(words)).filter((words) => !isChinese(words) && !NAME.test(words))).toEqual([]);
  });

  it('is told in Chinese for whatever the live check would do, would not do, and found', () => {
    const planned = Object.values(fake).flatMap((make) =>
      (['models', 'message'] as const).map((step) => plan((make as (letter: string) => string)('Q'), { step }, knowledge.kinds)),
    );
    const texts = planned.flatMap((one) => {
      const told = translatedPlan(one, chinese);
      return 'reason' in told ? [told.reason, told.ask].filter(Boolean) : [told.cost, told.canProve, told.cannotProve];
    });
    const all = [...texts, ...[...VERDICTS.map(({ reason }) => reason), ...Object.values(NOTHING)].map(chinese.text)];
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter((text) => !isChinese(text))).toEqual([]);
  });
});

describe('an answer told in Chinese', () => {
  const text = `claude 2.1.330\nANTHROPIC_API_KEY=${fake.accessToken('Q')}\n401 invalid x-api-key`;
  const english = diagnose(text, knowledge);
  const translated = translatedDiagnosis(english, chinese);

  it('is the same answer: ids, confidence, commands, places in the text, sources', () => {
    const facts = (one: typeof english): unknown => ({
      ...one,
      ...Object.fromEntries(
        ['title', 'summary', 'docUrl', 'because', 'confirm', 'fix', 'verify', 'escalate', 'alternatives', 'credentials'].map((field) => [
          field,
          0,
        ]),
      ),
      code: [one.confirm, one.fix, one.verify, one.escalate].flat().map(({ code }) => code),
      places: one.because.map(({ kind, start, end }) => [kind, start, end]),
      others: one.alternatives.map(({ id, confidence }) => [id, confidence]),
      shapes: one.credentials.map(({ prefix, kinds, faults }) => [prefix, kinds, faults.map(({ kind, position }) => [kind, position])]),
    });
    expect(english.id).toBe('oauth-token-as-api-key');
    expect(facts(translated)).toEqual(facts(english));
  });

  it('leads to pages in Chinese', () => {
    expect(translated.docUrl).toBe('/zh-cn/diagnoses/oauth-token-as-api-key/');
    expect(translated.alternatives.map(({ docUrl }) => docUrl).filter((path) => !path.startsWith('/zh-cn/diagnoses/'))).toEqual([]);
  });
});
