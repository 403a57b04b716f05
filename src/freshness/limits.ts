/**
 * Days after which a fact is to be checked again. Claude Code ships several versions a week and its documentation
 * changes with them; threads are cheap to look at again (`npm run reports:refresh`).
 */
export const FRESH_DAYS = { page: 180, report: 180, source: 365 } as const;

export type Kept = keyof typeof FRESH_DAYS;

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const isStale = (kept: Kept, checked: string, today: string): boolean => daysBetween(checked, today) > FRESH_DAYS[kept];
