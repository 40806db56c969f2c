import { isGlob } from '../util/glob.js';
import type { Selectable, Selector } from './selector.js';
import type { Requirement } from './selector-parser.js';

/**
 * Makes the function that finds the devices a selector matches, in their order. A plan that generators write has a document
 * for each device: who is asked for by name is looked up, or thousands of selectors would be tried on thousands of devices.
 */
export function deviceFinder<T extends Selectable>(devices: readonly T[]): (selector: Selector) => readonly T[] {
  const places = new Map(devices.map(({ name }, place) => [name, place]));
  return (selector) => {
    const names = selector.requirements.find(listsNames)?.values;
    return names === undefined ? devices.filter(selector) : named(names).filter(selector);
  };

  function named(names: readonly string[]): readonly T[] {
    const found = names.flatMap((name) => places.get(name) ?? []).sort((a, b) => a - b);
    return found.flatMap((place) => devices[place] ?? []);
  }
}

/** True for `name=…` and `name in (…)` without wildcards: nobody but those named can be meant. */
function listsNames({ key, operator, values }: Requirement): boolean {
  return key === 'name' && operator === 'in' && !values.some(isGlob);
}
