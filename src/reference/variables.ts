/** Programs that read a variable. */
export const CLIENTS = {
  code: 'Claude Code',
  typescript: 'TypeScript SDK',
  python: 'Python SDK',
  ant: 'ant',
} as const;

/** One environment variable that has to do with credentials. */
export interface Variable {
  name: string;
  /** Who reads it, with the first version where it is known. */
  readBy: Partial<Record<keyof typeof CLIENTS, string>>;
  /** What it holds. */
  holds: string;
  /** What it wins over, what it loses to, and the trap in it. */
  precedence: string;
  /** Ids in src/content/sources. */
  sources: string[];
}

/** Tables of the page, in the order a reader needs them. */
export interface VariableGroup {
  title: string;
  variables: Variable[];
}
