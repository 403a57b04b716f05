import { CLONE_CONFIGURATIONS } from './clones.ts';
import { LOGIN_CONFIGURATIONS } from './logins.ts';
import { OPTION_CONFIGURATIONS } from './options.ts';
import { PROFILE_CONFIGURATIONS } from './profiles.ts';
import type { Configuration } from './types.ts';
import { VARIABLE_CONFIGURATIONS } from './variables.ts';

export const CONFIGURATIONS: Configuration[] = [
  ...VARIABLE_CONFIGURATIONS,
  ...OPTION_CONFIGURATIONS,
  ...CLONE_CONFIGURATIONS,
  ...PROFILE_CONFIGURATIONS,
  ...LOGIN_CONFIGURATIONS,
];
