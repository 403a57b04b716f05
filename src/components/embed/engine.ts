import { knowledge } from '../../knowledge/compiled.ts';
import { engineOf } from '../engine/reading.ts';
import { serve } from '../engine/serve.ts';

/** The engine with its knowledge, as one piece of script that runs in a worker or, where none is allowed, on the page's own thread. */
export const engine = engineOf(knowledge);
export const serveEngine = (): void => serve(engine);
