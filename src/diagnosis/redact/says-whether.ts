/** Words that say whether a value is there. */
const STATES = `\\(?(?:not|un)[- ]?(?:set|configured|found|defined)?\\)?|\\[?set\\]?|unset|unbound|found|loaded|exists?|detected|provided|defined|missing|present|empty|available|configured|required|invalid|valid|expired|ok|yes|no`;
/** The same in languages many reports come in. */
const STATES_ELSEWHERE = '未设置|已设置|未設定|已設定|已过期|无效|有効|無効|設定済み|nicht|ungültig|abgelaufen';
/** How a sentence goes on behind a name. */
const GOES_ON = 'or|and|then|is|was|from|in';
/** Types, which stand where a value would. */
const TYPES = String.raw`\(typing|&?(?:mut )?str(?:ing)?|any|bytes|uint8array|(?:option|secret|box)<[\w<>]*|optional[[<(][\w\s|,.]*[\])>]*|function(?:\W.*)?`;

const BARE = new RegExp(`^(?:${STATES}|${STATES_ELSEWHERE}|${GOES_ON}|${TYPES})$`, 'i');
const IN_QUOTES = /^(?:not set|(?:un|not_)set|missing|undefined|none|null|string|bearer)$/i;
/** `${NAME:-unset}`: what a shell says when there is none, and how much of it is asked for. */
const EXPANSION = /^[-+?=](?:unset|not|none|missing|set|yes|no|true|false|err|[A-Z][A-Z0-9_]*)?$|^\d{1,3}:\d{1,3}$/;

/** Whether what stands behind a name is no value, but tells whether there is one, or of what type it would be. */
export const saysWhether = (value: string, quoted: boolean): boolean =>
  quoted ? IN_QUOTES.test(value) : BARE.test(value) || EXPANSION.test(value);
