import type { LocatedDocument } from '../../documents/located.js';
import type { NetctlError } from '../../errors/netctl-error.js';
import type { DesiredPrefixList, DesiredRouteMap } from '../../model/desired-bgp.js';
import { type PrefixListEntry, prefixListKey, type RouteMapEntry } from '../../model/policy.js';
import { sameData } from '../../util/same-data.js';
import type { Sourced, SourceRef } from '../../util/source.js';
import { type Clash, conflictError, isClash, uniteField } from '../conflicts.js';
import { errorIn } from '../findings.js';
import type { IntentTarget } from '../target.js';
import { uniteOrdered } from '../unite-ordered.js';
import { present } from '../wished.js';
import type { BgpWishes } from './wishes.js';

/** Prefix lists and route maps that all documents ask for, each once; and what is wrong or disagreed about. */
export function unitePolicies(
  wishes: readonly BgpWishes[],
  device: IntentTarget,
): {
  readonly prefixLists: readonly DesiredPrefixList[];
  readonly routeMaps: readonly DesiredRouteMap[];
  readonly errors: readonly NetctlError[];
} {
  const errors: NetctlError[] = [];
  const prefixLists = new Map<string, DesiredPrefixList>();
  const routeMaps = new Map<string, DesiredRouteMap>();
  for (const wish of wishes) {
    const report = (clash: Clash): void => void errors.push(conflictError(clash, wish.document, device.name));
    for (const list of wish.prefixLists)
      add(prefixLists, { key: prefixListKey(list), one: list, unite: unitePrefixLists }, report);
    for (const map of wish.routeMaps) {
      const named = withInterfaces(map, { document: wish.document, device, errors });
      add(routeMaps, { key: map.name, one: named, unite: uniteRouteMaps }, report);
    }
  }
  return { prefixLists: [...prefixLists.values()], routeMaps: [...routeMaps.values()], errors };
}

function add<T extends object>(
  united: Map<string, T>,
  { key, one, unite }: { readonly key: string; readonly one: T; unite(a: T, b: T): T | Clash },
  report: (clash: Clash) => void,
): void {
  const before = united.get(key);
  const together = before === undefined ? one : unite(before, one);
  if (isClash(together)) report(together);
  else united.set(key, together);
}

function unitePrefixLists(a: DesiredPrefixList, b: DesiredPrefixList): DesiredPrefixList | Clash {
  const what = `the ${a.family} prefix list ${a.name}`;
  if (a.ensure !== b.ensure) return { what, first: wordsOfEnsure(a), second: wordsOfEnsure(b) };
  const description = uniteField(a.description, b.description, `the description of ${what}`);
  if (isClash(description)) return description;
  const ordered = uniteOrdered<PrefixListEntry>(a, b, { what, same: sameData });
  return 'what' in ordered ? ordered : { ...a, ...present({ description }), ...ordered };
}

function uniteRouteMaps(a: DesiredRouteMap, b: DesiredRouteMap): DesiredRouteMap | Clash {
  const what = `the route map ${a.name}`;
  if (a.ensure !== b.ensure) return { what, first: wordsOfEnsure(a), second: wordsOfEnsure(b) };
  const ordered = uniteOrdered<RouteMapEntry>(a, b, { what, same: sameData });
  return 'what' in ordered ? ordered : { ...a, ...ordered };
}

interface Resolving {
  readonly document: LocatedDocument;
  readonly device: IntentTarget;
  readonly errors: NetctlError[];
}

/** Interfaces that routes are matched by get the names of the device. */
function withInterfaces(map: DesiredRouteMap, context: Resolving): DesiredRouteMap {
  const named = (entry: Sourced<RouteMapEntry>): Sourced<RouteMapEntry> => {
    const { match } = entry.value;
    if (match.interface === undefined) return entry;
    const name = interfaceName(match.interface, entry.source, context);
    return { ...entry, value: { ...entry.value, match: { ...match, interface: name } } };
  };
  const { entries } = map;
  return {
    ...map,
    ...(entries !== undefined && { entries: { ...entries, value: entries.value.map(named) } }),
    add: map.add.map(named),
  };
}

function interfaceName(written: string, source: SourceRef, { document, device, errors }: Resolving): string {
  const name = device.canonicalPort(written);
  if (name !== undefined) return name;
  const message = `${JSON.stringify(written)} cannot be an interface of this platform.`;
  errors.push(errorIn(document, source, { code: 'NETCTL_INPUT_PORT', message, device: device.name }));
  return written;
}

function wordsOfEnsure({ ensure, source }: { readonly ensure: string; readonly source: SourceRef }): Sourced<string> {
  return { value: ensure === 'present' ? 'to be there' : 'to go', source };
}
