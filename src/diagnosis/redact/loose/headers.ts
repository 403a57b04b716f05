/** A value behind the scheme of a header, wherever that stands; the value of a variable that is set there has a place of its own. */
export const HEADERS = [
  /["'](?:Bearer|Basic) ((?=[^\s"'{$<]{0,200}\d)[^\s"'{$<]{3,400})["']/dg,
  /\b(?:[Bb]earer|BEARER|[Bb]asic|BASIC)\s((?!sk-ant-|[a-z_]{3,40}=["']|[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60}=[^\s=])[A-Za-z0-9+/=_.~-]{16,})/dg,
];
