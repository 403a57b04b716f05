import type { Confidence, Diagnosis } from '../../src/diagnosis/types.ts';

/** A real report with the diagnosis its thread established. */
export interface LabelledReport {
  id: string;
  paste: string;
  label: string;
  secondary_labels: string[];
  label_basis: string;
}

export interface Judged {
  row: LabelledReport;
  answer: string | null;
  /** The answer is the label. */
  strict: boolean;
  /** The answer is the label or a cause a careful engineer cannot exclude. */
  lenient: boolean;
  top3: boolean;
  confidence: Confidence;
  /** Called itself certain of a diagnosis. */
  certain: boolean;
  /** The thread says that no credential is the matter, and the answer names a credential problem. */
  falseAlarm: boolean;
}

export interface Figures {
  count: number;
  strict: number;
  lenient: number;
  top3: number;
  certainShare: number;
  /** Lenient precision of the answers that called themselves certain. */
  certainPrecision: number;
  abstained: number;
  falseAlarms: number;
}

/** @throws Error naming the line that is not a labelled report. */
export function parseReports(text: string): LabelledReport[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const row = JSON.parse(line) as Partial<LabelledReport>;
    if (typeof row.paste !== 'string' || typeof row.label !== 'string') throw new Error(`line ${index + 1} has no "paste" or no "label"`);
    return [
      {
        id: row.id ?? String(index + 1),
        paste: row.paste,
        label: row.label,
        secondary_labels: row.secondary_labels ?? [],
        label_basis: row.label_basis ?? 'unknown',
      },
    ];
  });
}

const NEGATIVE = 'not-a-credential-problem';
/** Outcomes that send nobody to change a credential. */
const HARMLESS: Diagnosis['outcome'][] = ['not-a-credential-problem', 'cannot-tell', 'wait', 'works'];

export function judge(row: LabelledReport, diagnosis: Diagnosis): Judged {
  const accepted = [row.label, ...row.secondary_labels];
  const first3 = [diagnosis.id, ...diagnosis.alternatives.map(({ id }) => id)].slice(0, 3);
  return {
    row,
    answer: diagnosis.id,
    strict: diagnosis.id === row.label,
    lenient: diagnosis.id !== null && accepted.includes(diagnosis.id),
    top3: first3.includes(row.label),
    confidence: diagnosis.confidence,
    certain: diagnosis.id !== null && diagnosis.confidence === 'certain',
    falseAlarm:
      row.label === NEGATIVE && diagnosis.id !== null && !accepted.includes(diagnosis.id) && !HARMLESS.includes(diagnosis.outcome),
  };
}

export function figures(judged: Judged[]): Figures {
  const share = (part: Judged[], of = judged): number => part.length / of.length;
  const certain = judged.filter((one) => one.certain);
  return {
    count: judged.length,
    strict: share(judged.filter((one) => one.strict)),
    lenient: share(judged.filter((one) => one.lenient)),
    top3: share(judged.filter((one) => one.top3)),
    certainShare: share(certain),
    certainPrecision: share(
      certain.filter((one) => one.lenient),
      certain,
    ),
    abstained: share(judged.filter((one) => one.answer === null)),
    falseAlarms: judged.filter((one) => one.falseAlarm).length,
  };
}

/** Label → answer pairs that are not the label, most frequent first, with the reports behind each. */
export function confusion(judged: Judged[]): [string, string[]][] {
  const pairs = new Map<string, string[]>();
  for (const one of judged) {
    if (one.strict) continue;
    const pair = `${one.row.label} → ${one.answer ?? '(none)'}${one.lenient ? '   (accepted)' : ''}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), one.row.id]);
  }
  return [...pairs].sort((a, b) => b[1].length - a[1].length);
}

/** The judged in groups, the largest first. */
export function groupBy(judged: Judged[], of: (one: Judged) => string): [string, Judged[]][] {
  const groups = Map.groupBy(judged, of);
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
