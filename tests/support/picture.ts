import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

const SCREENSHOTS = join(PROJECT_ROOT, 'test-results/screenshots');

/** The file of a screenshot, which the browser makes with its folder; screenshots are kept as artefacts of the run. */
export const picture = (name: string): string => join(SCREENSHOTS, `${name.replaceAll(/[^\w]+/g, '-')}.png`);
