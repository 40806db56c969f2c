import { isGlob, matchesGlob } from '../util/glob.js';
import type { SourceRef } from '../util/source.js';
import { parseRequirements, type Requirement } from './selector-parser.js';

/** What of a device a selector looks at. */
export interface Selectable {
  readonly name: string;
  readonly platform: string;
  /** All groups of the device, also those it belongs to through others. */
  readonly groups: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** A parsed selector: call it with a device to ask whether it is selected. */
export interface Selector {
  (device: Selectable): boolean;
  readonly text: string;
  readonly requirements: readonly Requirement[];
}

/** Keys that are no labels: they stand for what every device has. A label cannot have such a name. */
export const RESERVED_KEYS = ['name', 'platform', 'group', 'all'] as const;

/**
 * Parses a label selector as Kubernetes writes them, for example `role=access,site in (ams1,ams2)`. Also over the keys name,
 * platform and group (any group of the device), with `all` for every device, and with the wildcards `*` and `?` in values.
 * `source` is the place of the selector where it stands in a file.
 * @throws NetctlError NETCTL_INVENTORY_SELECTOR
 */
export function parseSelector(text: string, source?: SourceRef): Selector {
  const requirements = parseRequirements(text, source);
  const tests = requirements.map(requirementTest);
  const matches = (device: Selectable): boolean => tests.every((test) => test(device));
  return Object.assign(matches, { text, requirements });
}

/** Whether one requirement holds. An absent label meets `!=` and `notin`, and no `=` or `in`, as in Kubernetes. */
export function requirementTest(requirement: Requirement): (device: Selectable) => boolean {
  const { key, operator } = requirement;
  if (operator === 'exists') return (device) => valuesOf(device, key).length > 0;
  if (operator === 'absent') return (device) => valuesOf(device, key).length === 0;
  const isListed = valueTest(requirement.values);
  const wanted = operator === 'in';
  return (device) => valuesOf(device, key).some(isListed) === wanted;
}

/** The values a device has for a key: none, one, or a value for each group. */
export function valuesOf(device: Selectable, key: string): readonly string[] {
  if (key === 'name') return [device.name];
  if (key === 'platform') return [device.platform];
  if (key === 'group') return device.groups;
  if (key === 'all') return [''];
  const value = Object.hasOwn(device.labels, key) ? device.labels[key] : undefined;
  return value === undefined ? [] : [value];
}

function valueTest(values: readonly string[]): (value: string) => boolean {
  const exact = new Set(values.filter((value) => !isGlob(value)));
  const globs = values.filter(isGlob);
  return (value) => exact.has(value) || globs.some((glob) => matchesGlob(glob, value));
}
