import { ConfigBlock } from '../../../emulator/config-block.js';
import type { ConfigNode } from '../../../emulator/config-tree.js';
import { ALL_VLANS, equalSets, formatVlanSet, parseVlanSet, type VlanSet } from '../../../model/vlan-set.js';
import { shortName } from './names.js';
import { portRank } from './ranks.js';

const ALLOWED = 'switchport trunk allowed vlan';

/** An interface of the configuration, as the commands typed in it see it. */
export class EosPort extends ConfigBlock {
  readonly name: string;

  constructor(node: ConfigNode) {
    super(node, { indent: '   ', rankOf: portRank });
    this.name = node.text.slice('interface '.length);
  }

  get short(): string {
    return shortName(this.name);
  }

  /** What the trunk carries: everything where nothing is written. */
  allowed(): VlanSet {
    const text = this.value(ALLOWED);
    if (text === undefined) return ALL_VLANS;
    return text === 'none' ? [] : (parseVlanSet(text) ?? ALL_VLANS);
  }

  /** The whole list stands on one line, however long; all VLANs are not written. */
  setAllowed(set: VlanSet): void {
    if (equalSets(set, this.allowed())) return;
    this.set(ALLOWED, equalSets(set, ALL_VLANS) ? undefined : set.length === 0 ? 'none' : formatVlanSet(set));
  }

  /** False for VLAN interfaces, loopbacks, management ports and sub-interfaces, which are never switched. */
  get switchable(): boolean {
    return /^(?:Ethernet|Port-Channel)[\d/]+$/.test(this.name);
  }
}
