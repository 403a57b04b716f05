import { translatedKnowledge as knowledge } from '../../knowledge/compiled-translations.ts';
import type { Language } from '../../strings/language.ts';
import { translatorInto } from '../../translation/into.ts';
import { type Engine, engineOf } from '../engine/reading.ts';
import { serve } from '../engine/serve.ts';
import { translatedEngine } from '../engine/translated-engine.ts';

/** The engine with its knowledge, as one piece of script that runs in a worker or, where none is allowed, on the page's own thread. */
export const engineIn = (language: Language): Engine => translatedEngine(engineOf(knowledge), translatorInto(language, knowledge));

/** The same as what a worker runs: it answers the messages of the page. */
export const serveEngine = (language: Language): void => serve(engineIn(language));
