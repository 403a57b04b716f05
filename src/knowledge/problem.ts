/** One mistake in the content: where it is and what to do about it. */
export interface Problem {
  file: string;
  line: number;
  /** Path of the field, e.g. `recognise[2].weight`; empty when the whole file is meant. */
  field: string;
  message: string;
}

export function formatProblems(problems: Problem[]): string {
  const lines = problems.map(({ file, line, field, message }) => `  ${file}:${line}  ${field ? `${field}: ` : ''}${message}`);
  return `${problems.length} mistake${problems.length === 1 ? '' : 's'} in the content:\n${lines.join('\n')}`;
}

/** Thrown at the edge (build, server start) when the content has mistakes; the message lists all of them. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
