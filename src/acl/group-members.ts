import type { AclAddress, AclGroup, PortRanges } from '../model/acl.js';

/** What a group stands for. */
export interface AddressMembers {
  /** None of them is a group. */
  readonly members: readonly AclAddress[];
  /** True where it may stand for more than these: it is not defined, or part of it is not understood. */
  readonly more: boolean;
}

export interface PortMembers {
  readonly ranges: PortRanges;
  readonly more: boolean;
}

type Groups = ReadonlyMap<string, AclGroup>;

/** The addresses of a group, and of the groups within it. */
export function addressMembers(name: string, groups: Groups): AddressMembers {
  const members: AclAddress[] = [];
  const seen = new Set<string>();
  const waiting = [name];
  let more = false;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const group = groups.get(`address/${next}`);
    if (group?.kind !== 'address' || group.opaque) more = true;
    for (const member of group?.kind === 'address' ? group.members : []) {
      if (member.kind === 'group') waiting.push(member.name);
      else members.push(member);
    }
  }
  return { members, more };
}

/** The ports of a group. */
export function portMembers(name: string, groups: Groups): PortMembers {
  const group = groups.get(`port/${name}`);
  return group?.kind === 'port' ? { ranges: group.ranges, more: group.opaque } : { ranges: [], more: true };
}
