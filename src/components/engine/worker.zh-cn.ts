import { translatedKnowledge as knowledge } from '../../knowledge/compiled-translations.ts';
import { translatorInto } from '../../translation/into.ts';
import { engineOf } from './reading.ts';
import { serve } from './serve.ts';
import { translatedEngine } from './translated-engine.ts';

serve(translatedEngine(engineOf(knowledge), translatorInto('zh-cn', knowledge)));
