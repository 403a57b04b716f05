import { retell, retellPlan } from '../../translation/retell.ts';
import type { Tell } from '../../translation/tell.ts';
import type { Engine } from './reading.ts';

/** The same engine, answering in another language. */
export const toldIn = (engine: Engine, tell: Tell): Engine => ({
  ...engine,
  read: async (text, asked) => {
    const { spans, diagnosis } = await engine.read(text, asked);
    return { spans, diagnosis: retell(diagnosis, tell) };
  },
  plan: async (credential, options) => {
    const { plan, origins } = await engine.plan(credential, options);
    return { plan: retellPlan(plan, tell), origins: origins.map(({ id, title }) => ({ id, title: tell(title) })) };
  },
});
