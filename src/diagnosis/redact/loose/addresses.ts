/** Passwords and tokens in the user of an address, and secrets in the query of one or in the body of a form. */
export const ADDRESSES = [
  /:\/\/[^\s/:@"']{0,80}:([^\s/"']{3,200})@/dg,
  /:\/\/((?=[^\s/:@"']{0,200}\d)[^\s/:@"']{7,200})@/dg,
  /\b(?:amqps?|mongodb(?:\+srv)?|mysql|postgres(?:ql)?|rediss?):\/\/[^\s/:@"']{0,80}:([^\s"']{3,200})@/dg,
  /[?&](?:key|api_key|apikey|token|access_token|refresh_token|id_token|client_secret|assertion|client_assertion|X-Amz-Signature|X-Amz-Security-Token|sig)=([^&\s"'<>#)]{6,})/dgi,
  /[?&](?:code|code_verifier|state)=((?!(?:access|invalid|missing|unauthorized)[a-z_]*(?:[&\s"']|$))[^&\s"'<>#)]{6,4000})/dgi,
  /\bcode_?verifier["']?\s{0,4}[=:]\s{0,4}["']?([^&\s"'<>#,)]{6,200})/dgi,
];
