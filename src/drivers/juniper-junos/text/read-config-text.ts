import { withGroups } from './inherit.js';
import { withRanges } from './ranges.js';
import { readText } from './read-text.js';
import { type Statement, withChildren } from './statement.js';
import type { Problem } from './tokens.js';

/** A configuration from a text. */
export interface ConfigFromText {
  /** Word for word. */
  readonly written: Statement;
  /** With what comes from groups and ranges at its place, as the device works by it. */
  readonly effective: Statement;
  /** What is not understood. */
  readonly problems: readonly Problem[];
  /** Why the text may not be the whole configuration; for people. */
  readonly cutOff: readonly string[];
}

/** Reads a configuration in braces, or as lines with `set`. Takes any text. */
export function readConfigText(text: string): ConfigFromText {
  const { root, problems, cutOff } = readText(text);
  const groups = withGroups(root);
  const ranges = withRanges(groups.root);
  return {
    written: root,
    effective: withFamilies(ranges.root),
    problems: [...problems, ...groups.problems, ...ranges.problems].sort((a, b) => a.line - b.line),
    cutOff,
  };
}

/** Filters without a family are filters of IPv4: `firewall filter F` is `firewall family inet filter F`. */
function withFamilies(root: Statement): Statement {
  const firewall = root.children.get('firewall');
  const filters = firewall?.children.get('filter');
  if (firewall === undefined || filters === undefined || filters.inactive) return root;
  const empty = (word: string, line: number): Statement => ({ word, line, inactive: false, children: new Map() });
  const family = firewall.children.get('family') ?? empty('family', filters.line);
  const inet = family.children.get('inet') ?? empty('inet', filters.line);
  const known = inet.children.get('filter') ?? empty('filter', filters.line);
  const all = withChildren(known, [...filters.children.values(), ...known.children.values()]);
  const rest = [...firewall.children.values()].filter(({ word }) => word !== 'filter' && word !== 'family');
  const families = [...family.children.values()].filter(({ word }) => word !== 'inet');
  const inetFilters = [...[...inet.children.values()].filter(({ word }) => word !== 'filter'), all];
  const moved = withChildren(firewall, [...rest, withChildren(family, [...families, withChildren(inet, inetFilters)])]);
  return withChildren(root, [...[...root.children.values()].filter((one) => one !== firewall), moved]);
}
