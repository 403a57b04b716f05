import { CLONE_CONFIGURATIONS } from './clones.ts';
import { OPTION_CONFIGURATIONS } from './options.ts';
import { STORE_CONFIGURATIONS } from './stores.ts';
import type { Configuration } from './types.ts';
import { VARIABLE_CONFIGURATIONS } from './variables.ts';

export const CONFIGURATIONS: Configuration[] = [
  ...VARIABLE_CONFIGURATIONS,
  ...OPTION_CONFIGURATIONS,
  ...CLONE_CONFIGURATIONS,
  ...STORE_CONFIGURATIONS,
];
