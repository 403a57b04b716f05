import data from '../../.generated/kinds.json' with { type: 'json' };
import type { Knowledge } from '../diagnosis/types.ts';

/** What of the compiled knowledge finds and names credentials; for pages that redact and do not diagnose. */
export const kinds = data as unknown as Knowledge['kinds'];
