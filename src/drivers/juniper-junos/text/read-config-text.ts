import { withGroups, withoutGroups } from './inherit.js';
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
  // Groups that nothing applies say nothing.
  const groups = text.includes('apply-groups') ? withGroups(root) : { root: withoutGroups(root), problems: [] };
  const ranges = withRanges(groups.root);
  return {
    written: root,
    effective: withBgpDefaults(withFamilies(ranges.root)),
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

/** What BGP says for all of its groups unless they say it themselves. */
const FOR_ALL = [
  'import',
  'export',
  'authentication-key',
  'authentication-key-chain',
  'family',
  'hold-time',
  'local-address',
];

/** Each group of BGP with what BGP as a whole says for all of them, of the device and of its routing instances. */
function withBgpDefaults(root: Statement): Statement {
  const instances = changed(root, ['routing-instances'], (all) =>
    withChildren(
      all,
      [...all.children.values()].map((one) => changed(one, ['protocols', 'bgp'], spread)),
    ),
  );
  return changed(instances, ['protocols', 'bgp'], spread);
}

function spread(bgp: Statement): Statement {
  const common = FOR_ALL.flatMap((word) => bgp.children.get(word) ?? []).filter(({ inactive }) => !inactive);
  if (common.length === 0) return bgp;
  return changed(bgp, ['group'], (groups) =>
    withChildren(
      groups,
      [...groups.children.values()].map((group) =>
        withChildren(group, [...group.children.values(), ...common.filter(({ word }) => !group.children.has(word))]),
      ),
    ),
  );
}

/** A tree with something else at a path, where there is something. */
function changed(root: Statement, path: readonly string[], change: (found: Statement) => Statement): Statement {
  const [word, ...rest] = path;
  if (word === undefined) return change(root);
  const child = root.children.get(word);
  if (child === undefined) return root;
  const after = changed(child, rest, change);
  return after === child ? root : { ...root, children: new Map(root.children).set(word, after) };
}
