import { translatedDiagnosis, translatedPlan } from '../../translation/translated.ts';
import type { Translator } from '../../translation/translator.ts';
import type { Engine } from './reading.ts';

/** The same engine, answering in another language. */
export const translatedEngine = (engine: Engine, into: Translator): Engine => ({
  ...engine,
  read: async (text, asked) => {
    const { spans, diagnosis } = await engine.read(text, asked);
    return { spans, diagnosis: translatedDiagnosis(diagnosis, into) };
  },
  plan: async (credential, options) => {
    const { plan, origins } = await engine.plan(credential, options);
    return { plan: translatedPlan(plan, into), origins: origins.map(({ id, title }) => ({ id, title: into.text(title) })) };
  },
});
