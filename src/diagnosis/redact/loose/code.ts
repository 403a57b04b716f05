/** A value in quotes, without blanks. */
const QUOTED = String.raw`["'\x60]([^\s"'\x60]{6,200})["'\x60]`;

/** What code hands to something that wants a secret and has no name for it there, or takes when no variable is set. A model or an address may stand there, too. */
export const CODE = [
  new RegExp(String.raw`\benv\.\w{0,60}(?:key|token|secret|password)!?\s{0,4}(?:\|\||\?\?)\s{0,4}${QUOTED}`, 'dgi'),
  new RegExp(
    String.raw`\b(?:Anthropic|AsyncAnthropic|Claude|ChatAnthropic)(?![A-Za-z]{0,20}(?:Error|Exception)\b)[A-Za-z]{0,20}(?:::new)?\(\s{0,20}(?!["'\x60](?:claude|sonnet|opus|haiku|https?:|anthropic|[a-z]+["'\x60]))${QUOTED}`,
    'dg',
  ),
  new RegExp(String.raw`\b(?:bearer|basic)_?auth\(\s{0,20}(?:["'][^"'\n]{1,60}["'],\s{0,4}(?:Some\()?)?${QUOTED}`, 'dgi'),
  new RegExp(String.raw`\b(?:set|add)Value\(\s{0,20}${QUOTED}(?=,\s{0,4}forHTTPHeaderField:\s{0,4}["'](?:x-api-key|authorization))`, 'dgi'),
];
