/** A value behind the scheme of a header, wherever that stands; the value of a variable that is set there has a place of its own. */
export const HEADERS = [
  /\b(?:[Bb]earer|BEARER|[Bb]asic|BASIC)\s((?!sk-ant-|[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60}=[^\s=])[A-Za-z0-9+/=_.~-]{16,})/dg,
];
