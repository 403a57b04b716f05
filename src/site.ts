/** What the operator of a copy may set when it is built. */
export const site = {
  /** Address of the repository, e.g. `https://github.com/your-team/handbook`: gives every page its edit and report links. */
  repository: process.env.REPOSITORY_URL?.replace(/\/$/, '') || undefined,
  /** Branch the edit links point at. */
  branch: process.env.REPOSITORY_BRANCH || 'main',
} as const;
