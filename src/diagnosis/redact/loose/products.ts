/** Credentials of other services, which no page of the handbook is about, by their prefixes. */
export const PRODUCTS = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\b(?:gsk_|xai-|hf_|glpat-|xox[abeprs]-|[rs]k_(?:live|test)_|npm_|SG\.|shpat_|lin_api_|pplx-|nvapi-|r8_|dop_v1_|fw_|csk-|tvly-|figd_|ntn_|lsv2_pt_|hvs\.|sbp_|pypi-|dckr_pat_|pcsk_)[A-Za-z0-9_.-]{16,200}/g,
];
