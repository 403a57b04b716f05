import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordCounts } from '../diagnosis/types.ts';
import { PROJECT_ROOT } from './read.ts';

/** Where the counted words stand, from the root of the project. */
export const WORDS_FILE = 'src/content/words.json';

/** Which words the labelled reports of each cause hold, as `npm run learn` counted them. */
export const readWords = (root = PROJECT_ROOT): WordCounts => JSON.parse(readFileSync(join(root, WORDS_FILE), 'utf8')) as WordCounts;
