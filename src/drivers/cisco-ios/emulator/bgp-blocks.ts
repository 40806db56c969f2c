import { NeighborLines, wordsFor } from '../../../emulator/bgp-lines.js';
import { ConfigNode, startsWithWords } from '../../../emulator/config-tree.js';
import { isIp, isIpv6 } from '../../../model/ip-address.js';
import { bgpRank, NEIGHBOR_ORDER, NEIGHBOR_WORDS } from './bgp-words.js';

/** An address family, as its header says it. */
export interface FamilyHeader {
  readonly text: string;
  readonly vrf: string | undefined;
}

const SESSION = new Set(NEIGHBOR_WORDS.filter((known) => known.in === 'session').map(({ key }) => key));

/** `address-family ipv4`, `ipv4 unicast` and `ipv4 vrf RED` in the form that is printed; undefined for no address family. */
export function familyHeader(words: string): FamilyHeader | undefined {
  const groups =
    /^(?<name>ipv4|ipv6|vpnv4|vpnv6|l2vpn evpn|l2vpn vpls|ipv4 multicast|nsap|rtfilter)(?: unicast)?(?: vrf (?<vrf>\S+))?$/.exec(
      words,
    )?.groups;
  if (groups === undefined) return undefined;
  const vrf = groups['vrf'];
  return { text: `address-family ${groups['name']}${vrf === undefined ? '' : ` vrf ${vrf}`}`, vrf };
}

/** A BGP router of the configuration with its address families. */
export class BgpBlocks {
  constructor(readonly router: ConfigNode) {}

  families(): readonly ConfigNode[] {
    return this.router.children.filter((node) => node.text.startsWith('address-family '));
  }

  /** The address family with this header, made where it is missing. The first one takes the settings out of the router. */
  enter(header: FamilyHeader): ConfigNode {
    const there = this.router.child(header.text);
    if (there !== undefined) return there;
    const node = new ConfigNode(` ${header.text}`);
    const exit = new ConfigNode(' exit-address-family');
    const moved = header.text === 'address-family ipv4' ? this.takeOut() : undefined;
    const later = this.families().find((other) => rankOf(other.text) > rankOf(header.text));
    const at = later === undefined ? this.router.children.length : this.router.children.indexOf(later);
    const previous = this.router.children[at - 1];
    if (previous !== undefined && previous.after.length === 0) previous.after = [' !'];
    else if (previous === undefined && this.router.literal.length === 0) this.router.literal = [' !'];
    if (later !== undefined) exit.after = [' !'];
    this.router.children.splice(at, 0, node, exit);
    if (moved !== undefined) this.moveInto(node, moved);
    return node;
  }

  remove(header: FamilyHeader): boolean {
    const at = this.router.children.findIndex((node) => node.text === header.text);
    if (at === -1) return false;
    const next = this.router.children[at + 1];
    const [gone] = this.router.children.splice(at, next?.text === 'exit-address-family' ? 2 : 1).slice(-1);
    const previous = this.router.children[at - 1];
    if (previous !== undefined && at === this.router.children.length) previous.after = gone?.after ?? [];
    return true;
  }

  /** The lines about neighbours as a whole: of the router, or of a VRF's address family. */
  session(family: FamilyHeader | undefined): NeighborLines {
    return this.linesIn(family?.vrf === undefined ? this.router : this.enter(family));
  }

  /** The lines about neighbours in an address family; without one, those of IPv4 wherever they stand. */
  familyLines(family: FamilyHeader | undefined): NeighborLines {
    return this.linesIn(this.familyBlock(family));
  }

  /** The block that the settings of an address family stand in. */
  familyBlock(family: FamilyHeader | undefined): ConfigNode {
    if (family !== undefined) return this.enter(family);
    return this.router.child('address-family ipv4') ?? this.router;
  }

  /** True where new neighbours take part in IPv4 by themselves. */
  get byDefault(): boolean {
    return this.router.child('no bgp default ipv4-unicast') === undefined;
  }

  /** What a neighbour gets when it is made: a VRF's takes part in the address family it is made in. */
  activateByDefault(name: string, family: FamilyHeader | undefined): void {
    const known = wordsFor('activate', NEIGHBOR_WORDS);
    if (known === undefined) return;
    if (family?.vrf !== undefined) this.linesIn(this.enter(family)).set(name, known, 'activate');
    else if (this.byDefault) {
      const block = this.router.child('address-family ipv4');
      if (block !== undefined) this.linesIn(block).set(name, known, 'activate', isIpv6(name));
    }
  }

  /** A group in which taking part is the default says nothing of it. */
  activate(name: string, family: FamilyHeader | undefined): void {
    const known = wordsFor('activate', NEIGHBOR_WORDS);
    if (known === undefined) return;
    const lines = this.familyLines(family);
    if (isIp(name) || !this.isDefault(family)) lines.set(name, known, 'activate');
    else lines.drop(name, known);
  }

  /** True for IPv4, and in a VRF whatever the router says. */
  private isDefault(family: FamilyHeader | undefined): boolean {
    const isIpv4 = family === undefined || family.text.startsWith('address-family ipv4');
    return isIpv4 && (family?.vrf !== undefined || this.byDefault);
  }

  /** `no activate` is written where taking part is the default. */
  deactivate(name: string, family: FamilyHeader | undefined): void {
    const known = wordsFor('activate', NEIGHBOR_WORDS);
    if (known === undefined) return;
    const lines = this.familyLines(family);
    if (this.isDefault(family)) lines.set(name, known, 'activate', true);
    else lines.drop(name, known);
  }

  /** Takes all that is said of a neighbour away, in all address families of its VRF. */
  forget(name: string, family: FamilyHeader | undefined): void {
    const blocks =
      family?.vrf === undefined
        ? [this.router, ...this.families().filter((node) => !/ vrf \S+$/.test(node.text))]
        : this.families().filter((node) => node.text.endsWith(` vrf ${family.vrf}`));
    for (const block of blocks) this.linesIn(block).forget(name);
  }

  /** Neighbours that are there stay as they are when the default for new ones changes. */
  setDefault(on: boolean): void {
    if (on === this.byDefault) return;
    const block = this.enter({ text: 'address-family ipv4', vrf: undefined });
    const known = wordsFor('activate', NEIGHBOR_WORDS);
    const lines = this.linesIn(block);
    const neighbors = this.linesIn(this.router)
      .names()
      .filter((name) => /^[\d.]+$/.test(name) || name.includes(':'));
    for (const name of neighbors) {
      if (known === undefined) continue;
      const off = block.child(`no neighbor ${name} activate`) !== undefined;
      if (!on && off) block.remove((text) => text === `no neighbor ${name} activate`);
      else if (on && !lines.has(name, 'activate')) lines.set(name, known, 'activate', true);
    }
    if (on) this.router.remove((text) => text === 'no bgp default ipv4-unicast');
    else this.router.place(new ConfigNode(' no bgp default ipv4-unicast'), bgpRank);
  }

  private linesIn(block: ConfigNode): NeighborLines {
    const indent = block === this.router ? ' ' : '  ';
    return new NeighborLines(block, { ...NEIGHBOR_ORDER, indent });
  }

  /** Takes what the router holds for IPv4 out of it. */
  private takeOut(): readonly string[] {
    const moved = this.router.children.filter((node) => isFamilyLine(node.text));
    this.router.children = this.router.children.filter((node) => !moved.includes(node));
    return moved.map(({ text }) => text);
  }

  /** What the router held for IPv4 stands in the address family from now on, and who takes part is written. */
  private moveInto(block: ConfigNode, moved: readonly string[]): void {
    for (const text of moved) block.place(new ConfigNode(`  ${text}`), bgpRank);
    const known = wordsFor('activate', NEIGHBOR_WORDS);
    const neighbors = this.linesIn(this.router)
      .names()
      .filter((name) => /^[\d.]+$/.test(name) || name.includes(':'));
    for (const name of neighbors) {
      if (known === undefined || block.child(`no neighbor ${name} activate`) !== undefined) continue;
      if (this.byDefault) this.linesIn(block).set(name, known, 'activate', name.includes(':'));
    }
  }
}

function isFamilyLine(text: string): boolean {
  const words = /^(?:no )?neighbor \S+ (?<words>.+)$/.exec(text)?.groups?.['words'];
  if (words === undefined)
    return /^(?:network|redistribute|aggregate-address|maximum-paths|no auto-summary) ?/.test(text);
  const known = wordsFor(words, NEIGHBOR_WORDS);
  return known !== undefined && !SESSION.has(known.key);
}

const ORDER = ['ipv4', 'vpnv4', 'ipv6', 'vpnv6', 'l2vpn evpn', 'l2vpn vpls', 'ipv4 multicast'];

function rankOf(header: string): number {
  const words = header.slice('address-family '.length);
  if (/ vrf \S+$/.test(words)) return words.startsWith('ipv4') ? 20 : 30;
  const at = ORDER.findIndex((name) => startsWithWords(words, name) && words === name);
  return at === -1 ? 10 : at;
}
