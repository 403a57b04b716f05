import { readFileSync } from 'node:fs';
import { type LabelledReport, parseReports } from '../eval/judge.ts';

/** The open real reports: error texts and configuration lines with the diagnosis each thread established. */
export const openReports: LabelledReport[] = parseReports(readFileSync(new URL('../data/reports/open.jsonl', import.meta.url), 'utf8'));
