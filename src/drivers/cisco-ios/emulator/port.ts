import { ConfigBlock } from '../../../emulator/config-block.js';
import type { ConfigNode } from '../../../emulator/config-tree.js';
import type { VlanSet } from '../../../model/vlan-set.js';
import { shortName } from './names.js';
import { portRank } from './ranks.js';
import { allowedLines, allowedSet } from './vlan-list.js';

const ALLOWED = 'switchport trunk allowed vlan';

/** An interface of the configuration, as the commands typed in it see it. */
export class Port extends ConfigBlock {
  readonly name: string;

  constructor(node: ConfigNode) {
    super(node, { indent: ' ', rankOf: portRank });
    this.name = node.text.slice('interface '.length);
  }

  /** `Gi1/0/1`, as the device names it in its messages. */
  get short(): string {
    return shortName(this.name);
  }

  allowed(): VlanSet {
    return allowedSet(this.node.children.filter((node) => node.text.startsWith(ALLOWED)).map((node) => node.text));
  }

  setAllowed(set: VlanSet): void {
    this.setAll(ALLOWED, allowedLines(set));
  }

  /** True where the port can be switched at all and is not now. */
  get routed(): boolean {
    return this.has('no switchport');
  }

  /** False for what is routed by nature: VLAN interfaces, loopbacks, management ports, sub-interfaces. */
  get switchable(): boolean {
    if (/^(?:Vlan|Loopback|Tunnel|Serial)/.test(this.name) || this.name.includes('.')) return false;
    return this.routed || this.node.children.every((node) => !/^(?:no )?ip address\b|^vrf forwarding /.test(node.text));
  }

  /** The mode that is configured; a switch negotiates where nothing is. */
  get mode(): string {
    return this.value('switchport mode') ?? 'dynamic auto';
  }

  /** The bundle the port is a member of. */
  get bundle(): string | undefined {
    return /^channel-group (?<id>\d+)/.exec(this.node.starting('channel-group')?.text ?? '')?.groups?.['id'];
  }
}
