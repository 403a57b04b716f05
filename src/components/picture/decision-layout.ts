import type { Choice, Question } from '../../reference/choose-credential.ts';

/** One row of the drawn decision: an answer, and either its credentials or the question it leads to. */
export interface Branch {
  answer: string;
  choices: Choice[];
  next?: Step;
}

export interface Step {
  /** 1 for the first question; the picture shows it, so that a reader can find the place again. */
  number: number;
  question: string;
  branches: Branch[];
}

/** Numbers the questions in reading order. */
export function layOutDecision(root: Question): Step {
  let count = 0;
  const step = ({ question, answers }: Question): Step => {
    count += 1;
    const number = count;
    const branches = answers.map(({ answer, leads }) =>
      Array.isArray(leads) ? { answer, choices: leads } : { answer, choices: [], next: step(leads) },
    );
    return { number, question, branches };
  };
  return step(root);
}

/** Every credential at an end of the decision. */
export function endsOf(step: Step): Choice[] {
  return step.branches.flatMap(({ choices, next }) => (next ? endsOf(next) : choices));
}
