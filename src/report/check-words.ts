import type { DesiredCheck } from '../model/check.js';
import { describeVlanSet } from '../model/vlan-set.js';

/** A check as a plan tells of it, in the words of the intents. */
export function checkWords(check: DesiredCheck): string {
  switch (check.kind) {
    case 'vlan_active':
      return `vlan_active ${describeVlanSet(check.vlans)}`;
    case 'ping': {
      const { to, from } = check.probe;
      return from === undefined ? `ping ${to}` : `ping ${to} from ${from}`;
    }
    case 'neighbors':
      return `neighbors ${check.names === 'unchanged' ? 'unchanged' : check.names.join(', ')}`;
  }
}
