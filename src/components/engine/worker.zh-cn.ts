import { knowledge } from '../../knowledge/compiled.ts';
import { inChinese } from '../../translation/zh-cn.ts';
import { engineOf } from './reading.ts';
import { serve } from './serve.ts';
import { toldIn } from './told-in.ts';

serve(toldIn(engineOf(knowledge), inChinese));
