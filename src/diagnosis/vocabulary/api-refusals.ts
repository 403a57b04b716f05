/**
 * How the Anthropic API words a refused credential, as far as documents, measurements and reports show it.
 * A message of the type `authentication_error` that begins otherwise was most likely written by a proxy.
 */
export const API_REFUSALS =
  /^\W{0,3}(?:invalid (?:x-api-key|bearer token|oauth token|authentication|authorization|api key)|x-api-key header|c ?ors requests|oauth|authentication failed|anthropic-workspace-id|account is no longer|this (?:api key|credential|organization|endpoint)|your (?:api key|organization|account)|api key (?:has|is) (?:expired|disabled)|refused; see the code)/i;
