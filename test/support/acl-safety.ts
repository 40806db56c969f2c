import { expect } from 'vitest';
import { decidesBetween } from '../../src/acl/proof.js';
import { type AclEntry, type AclState, aclKey, plainRule } from '../../src/model/acl.js';
import type { DeviceState } from '../../src/model/state.js';

const PERMIT_ALL: AclEntry = { type: 'rule', rule: plainRule('permit'), seq: 1 };

/** What is in force at each place; a list without entries, or that does not exist, lets everything pass. */
function inForce({ acl }: DeviceState): ReadonlyMap<string, readonly AclEntry[]> {
  const state: AclState = acl ?? { acls: new Map(), bindings: new Map(), groups: new Map(), uses: [] };
  return new Map(
    [...state.bindings].map(([key, binding]) => {
      const entries = state.acls.get(aclKey({ family: binding.family, name: binding.acl }))?.entries ?? [];
      return [key, entries.some(({ type }) => type !== 'remark') ? entries : [PERMIT_ALL]];
    }),
  );
}

/** What is bound now decides every packet as before or as afterwards. */
export function expectSafe(now: DeviceState, before: DeviceState, after: DeviceState, line: string): void {
  const [mid, from, to] = [inForce(now), inForce(before), inForce(after)];
  for (const place of new Set([...mid.keys(), ...from.keys(), ...to.keys()])) {
    const family = place.endsWith('ipv6') ? 'ipv6' : place.endsWith('mac') ? 'mac' : 'ipv4';
    const [one, two, three] = [mid, from, to].map(
      (all) => ({ family, entries: all.get(place) ?? [PERMIT_ALL] }) as const,
    );
    if (one === undefined || two === undefined || three === undefined) continue;
    const groups = now.acl?.groups ?? new Map();
    expect(decidesBetween(one, two, three, groups), `${place} after "${line}"`).toEqual({ proof: 'safe' });
  }
}
