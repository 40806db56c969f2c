import { type Acl, type AclBinding, type AclBindingChange, aclKey } from '../../model/acl.js';
import type { DeviceState } from '../../model/state.js';

type ListName = Pick<Acl, 'family' | 'name'>;

/** Where lists are bound, and who else names them, on a device whose bindings change one after the other. */
export interface BoundLists {
  /** The device with its bindings as they are by now. */
  readonly state: DeviceState;
  /** Where a list is bound now. */
  of(list: ListName): readonly AclBinding[];
  /** True where anything stands on a list: it is bound, or something else names it. */
  isInUse(list: ListName): boolean;
  /** Makes a change of a binding. */
  change(change: AclBindingChange): void;
}

/** Where lists are bound on a device to begin with. The state is not touched by changes. */
export function boundLists(device: DeviceState): BoundLists {
  const { acl } = device;
  const places = new Map<string, AclBinding>();
  const byList = new Map<string, Map<string, AclBinding>>();
  const named = new Set((acl?.uses ?? []).map((use) => aclKey({ family: use.family, name: use.acl })));
  const put = (id: string, binding: AclBinding): void => {
    places.set(id, binding);
    const key = listOf(binding);
    const there = byList.get(key);
    if (there === undefined) byList.set(key, new Map([[id, binding]]));
    else there.set(id, binding);
  };
  for (const [id, binding] of acl?.bindings ?? []) put(id, binding);
  const of = (list: ListName): readonly AclBinding[] => [...(byList.get(aclKey(list))?.values() ?? [])];
  return {
    state: acl === undefined ? device : { ...device, acl: { ...acl, bindings: places } },
    of,
    isInUse: (list) => (byList.get(aclKey(list))?.size ?? 0) > 0 || named.has(aclKey(list)),
    change({ id, after }) {
      if (acl === undefined) return;
      const held = places.get(id);
      if (held !== undefined) byList.get(listOf(held))?.delete(id);
      if (after === undefined) places.delete(id);
      else put(id, after);
    },
  };
}

/** The key of the list that is bound. */
export function listOf({ family, acl }: AclBinding): string {
  return aclKey({ family, name: acl });
}
