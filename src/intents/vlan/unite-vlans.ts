import type { NetctlError } from '../../errors/netctl-error.js';
import type { DesiredVlan } from '../../model/desired.js';
import type { Sourced } from '../../util/source.js';
import { type Clash, conflictError, isClash, uniteField } from '../conflicts.js';
import type { VlanWishes } from './wishes.js';

/** The VLANs that all documents ask for, each once, by id; and what they disagree about. */
export function uniteVlans(
  wishes: readonly VlanWishes[],
  device: string,
): { readonly vlans: readonly DesiredVlan[]; readonly errors: readonly NetctlError[] } {
  const united = new Map<number, DesiredVlan>();
  const errors: NetctlError[] = [];
  for (const { document, vlans } of wishes) {
    for (const wish of vlans) {
      const before = united.get(wish.id);
      const together = before === undefined ? wish : uniteTwo(before, wish);
      if ('what' in together) errors.push(conflictError(together, document, device));
      else united.set(wish.id, together);
    }
  }
  return { vlans: [...united.values()].sort((a, b) => a.id - b.id), errors };
}

function uniteTwo(a: DesiredVlan, b: DesiredVlan): DesiredVlan | Clash {
  const vlan = `VLAN ${a.id}`;
  if (a.ensure !== b.ensure) return { what: vlan, first: wordsOfEnsure(a), second: wordsOfEnsure(b) };
  const name = uniteField(a.name, b.name, `the name of ${vlan}`);
  if (isClash(name)) return name;
  const status = uniteField(a.status, b.status, `the state of ${vlan}`);
  if (isClash(status)) return status;
  return {
    ...a,
    exact: a.exact || b.exact,
    ...(name !== undefined && { name }),
    ...(status !== undefined && { status }),
  };
}

function wordsOfEnsure({ ensure, source }: DesiredVlan): Sourced<string> {
  return { value: ensure === 'present' ? 'to be there' : 'to go', source };
}
