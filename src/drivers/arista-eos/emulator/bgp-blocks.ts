import { NeighborLines, wordsFor } from '../../../emulator/bgp-lines.js';
import { ConfigNode } from '../../../emulator/config-tree.js';
import { isIp, isIpv6 } from '../../../model/ip-address.js';
import { bgpRank, NEIGHBOR_ORDER, NEIGHBOR_WORDS } from './bgp-words.js';

const INDENT = '   ';

/** A block of BGP and those around it: the router, a VRF in it, an address family in either. */
export class BgpBlock {
  constructor(
    readonly node: ConfigNode,
    readonly depth: number,
    readonly parent: BgpBlock | undefined,
  ) {}

  /** The block that path leads to from the configuration; undefined where there is none. */
  static at(config: ConfigNode, path: readonly string[]): BgpBlock | undefined {
    let block: BgpBlock | undefined;
    for (const [index, text] of path.entries()) {
      const node: ConfigNode | undefined = (block?.node ?? config).child(text);
      if (node === undefined) return undefined;
      block = new BgpBlock(node, index + 1, block);
    }
    return block;
  }

  get indent(): string {
    return INDENT.repeat(this.depth);
  }

  get isFamily(): boolean {
    return this.node.text.startsWith('address-family ');
  }

  /** The router or VRF that an address family is in. */
  get instance(): BgpBlock {
    return this.isFamily ? (this.parent ?? this) : this;
  }

  lines(): NeighborLines {
    return new NeighborLines(this.node, { ...NEIGHBOR_ORDER, indent: this.indent });
  }

  families(): readonly BgpBlock[] {
    const { node, depth } = this.instance;
    return node.children
      .filter(({ text }) => text.startsWith('address-family '))
      .map((child) => new BgpBlock(child, depth + 1, this.instance));
  }

  /** The block with this header, made where it is missing. */
  enter(header: string): BgpBlock {
    const there = this.node.child(header);
    if (there !== undefined) return new BgpBlock(there, this.depth + 1, this);
    const node = new ConfigNode(this.indent + header);
    this.node.place(node, bgpRank);
    const at = this.node.children.indexOf(node);
    const previous = this.node.children[at - 1];
    // A separator stands before each block.
    if (previous === undefined) this.node.literal = [`${this.indent}!`];
    else if (previous.after.length === 0) previous.after = [`${this.indent}!`];
    if (at < this.node.children.length - 1) node.after = [`${this.indent}!`];
    return new BgpBlock(node, this.depth + 1, this);
  }

  /** Takes the block with this header away, with the separator before it. */
  remove(header: string): void {
    const at = this.node.children.findIndex(({ text }) => text === header);
    if (at === -1) return;
    const [gone] = this.node.children.splice(at, 1);
    const previous = this.node.children[at - 1];
    if (previous !== undefined) previous.after = gone?.after ?? [];
    else this.node.literal = gone?.after ?? [];
  }

  /** Writes a line in place of the one that begins with the key. */
  set(key: string, text: string): void {
    const old = this.node.children.find((node) => node.text === key || node.text.startsWith(`${key} `));
    const node = new ConfigNode(this.indent + text);
    if (old === undefined) {
      this.node.place(node, bgpRank);
      this.mendSeparators(node);
      return;
    }
    node.after = old.after;
    this.node.children.splice(this.node.children.indexOf(old), 1, node);
  }

  drop(test: (text: string) => boolean): boolean {
    const gone = this.node.children.filter(({ text }) => test(text));
    for (const node of gone) {
      const at = this.node.children.indexOf(node);
      const previous = this.node.children[at - 1];
      if (node.after.length > 0 && previous !== undefined && previous.after.length === 0) previous.after = node.after;
      else if (node.after.length > 0 && previous === undefined) this.node.literal = node.after;
      this.node.children.splice(at, 1);
    }
    return gone.length > 0;
  }

  /** A line that was put behind the one before a block takes over the separator. */
  mendSeparators(node: ConfigNode): void {
    const at = this.node.children.indexOf(node);
    const previous = this.node.children[at - 1];
    const holder = previous === undefined ? this.node.literal : previous.after;
    const isBlock = (text: string | undefined): boolean => /^(?:address-family|vrf|vlan) /.test(text ?? '');
    if (holder.length === 0 || !isBlock(this.node.children[at + 1]?.text) || isBlock(previous?.text)) return;
    node.after = holder;
    if (previous === undefined) this.node.literal = [];
    else previous.after = [];
  }

  /** True where neighbours take part in an address family that say nothing: as their group, else by the default. */
  inherits(name: string, family: BgpBlock): boolean {
    const group = this.instance.lines().value(name, 'peer group');
    if (group !== undefined) {
      if (family.node.child(`no neighbor ${group} activate`) !== undefined) return false;
      if (family.lines().has(group, 'activate')) return true;
    }
    return family.node.text === 'address-family ipv4' && this.byDefault && !(isIp(name) && isIpv6(name));
  }

  /** Each VRF has a default of its own. */
  get byDefault(): boolean {
    return this.instance.node.child('no bgp default ipv4-unicast') === undefined;
  }

  /** Takes all that is said of a neighbour or group away, in the instance and its address families. */
  forget(name: string): void {
    const group = wordsFor('peer group x', NEIGHBOR_WORDS);
    const lines = this.instance.lines();
    for (const member of lines.names()) {
      if (lines.value(member, 'peer group') === name && group !== undefined) lines.drop(member, group);
    }
    for (const block of [this.instance, ...this.families()]) block.lines().forget(name);
  }
}
