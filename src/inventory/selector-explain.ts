import { likelyMeant } from '../util/did-you-mean.js';
import { isGlob } from '../util/glob.js';
import { requirementTest, type Selectable, type Selector, valuesOf } from './selector.js';
import type { Requirement } from './selector-parser.js';

const MOST_SHOWN = 10;

/**
 * Says which requirement of a selector left no device, and what the devices have instead, for example
 * `role=acess matches no device; roles seen: access, leaf. Did you mean access?`.
 */
export function explainEmpty(selector: Selector, devices: readonly Selectable[]): string {
  if (devices.length === 0) return 'there are no devices to select from';
  const alone = selector.requirements.find((one) => !devices.some(requirementTest(one)));
  if (alone !== undefined) return `${alone.text} matches no device; ${seen(alone, devices)}`;
  return explainTogether(selector.requirements, devices);
}

/** Every requirement matches some devices, but none matches all of them: names the one that took the last devices away. */
function explainTogether(requirements: readonly Requirement[], devices: readonly Selectable[]): string {
  let left = devices;
  for (const [index, requirement] of requirements.entries()) {
    const next = left.filter(requirementTest(requirement));
    if (next.length > 0) {
      left = next;
      continue;
    }
    const before = requirements.slice(0, index).map((one) => one.text);
    const count = left.length === 1 ? '1 device' : `${left.length} devices`;
    return `${before.join(',')} matches ${count}, none of them ${requirement.text}; ${seen(requirement, left)}`;
  }
  return 'it matches';
}

function seen(requirement: Requirement, devices: readonly Selectable[]): string {
  const { key, operator } = requirement;
  const values = [...new Set(devices.flatMap((device) => valuesOf(device, key)))].sort();
  if (operator === 'absent') return `all of them have ${key}`;
  if (values.length === 0) return unknownKey(key, devices);
  if (operator === 'notin') return `all of them have one of these values of ${key}: ${listed(values)}`;
  const mistyped = requirement.values.filter((value) => value !== '' && !isGlob(value) && !values.includes(value));
  const meant = mistyped.map((value) => likelyMeant(value, values)).find((value) => value !== undefined);
  const suggestion = meant === undefined ? '' : `. Did you mean ${meant}?`;
  return `${key}s seen: ${listed(values)}${suggestion}`;
}

function unknownKey(key: string, devices: readonly Selectable[]): string {
  if (key === 'group') return 'none belongs to a group';
  const keys = [...new Set(devices.flatMap((device) => Object.keys(device.labels)))].sort();
  if (keys.length === 0) return `none has the label ${key}, nor any other`;
  const meant = likelyMeant(key, [...keys, 'name', 'platform', 'group']);
  const suggestion = meant === undefined ? '' : `. Did you mean ${meant}?`;
  return `none has the label ${key}; labels seen: ${listed(keys)}${suggestion}`;
}

function listed(values: readonly string[]): string {
  const shown = values.map((value) => (value === '' ? '""' : value)).slice(0, MOST_SHOWN);
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
