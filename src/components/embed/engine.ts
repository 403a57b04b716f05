import { knowledge } from '../../knowledge/compiled.ts';
import type { Language } from '../../strings/language.ts';
import { TELLS } from '../../translation/languages.ts';
import { type Engine, engineOf } from '../engine/reading.ts';
import { serve } from '../engine/serve.ts';
import { toldIn } from '../engine/told-in.ts';

/** The engine with its knowledge, as one piece of script that runs in a worker or, where none is allowed, on the page's own thread. */
export const engineIn = (language: Language): Engine => toldIn(engineOf(knowledge), TELLS[language]);
export const serveEngine = (language: Language): void => serve(engineIn(language));
