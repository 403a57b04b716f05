/** Groups of configurations, in the order of the pages. */
export const GROUPS = {
  alone: 'One thing set',
  together: 'Several set at once',
  options: 'Options in code',
  clone: 'withOptions: a client made of another',
  value: 'The value is not what it should be',
  headers: 'Headers of one’s own',
  profile: 'Profiles on disk and federation',
  login: 'Logins and settings of Claude Code',
  'base-url': 'Base URL',
  answer: 'What the person sees when it is refused',
} as const;
