import { knowledge } from '../../knowledge/compiled.ts';
import { engineOf } from './reading.ts';
import { serve } from './serve.ts';

serve(engineOf(knowledge));
