/** Where matches stand, and what each is. */
export const placesOf = (matches: Iterable<RegExpExecArray>): [number, string][] => Array.from(matches, (match) => [match.index, match[0]]);
