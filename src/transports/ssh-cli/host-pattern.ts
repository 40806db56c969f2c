/**
 * The pattern language that ssh_config and known_hosts share (ssh_config(5), PATTERNS): `*` any characters, `?` one
 * character, case does not count. A pattern of a list that starts with `!` and matches decides against the whole list.
 */
export function matchesPatternList(patterns: readonly string[], name: string): boolean {
  const text = name.toLowerCase();
  let matched = false;
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    if (!matchesPattern((negated ? pattern.slice(1) : pattern).toLowerCase(), text)) continue;
    if (negated) return false;
    matched = true;
  }
  return matched;
}

/** Written without a regular expression: many stars made into one take time that grows with a power of the length. */
function matchesPattern(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < text.length; ) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at++;
      resume = index;
    } else if (wanted === '?' || wanted === text[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
