import { BgpSessions, type SessionState } from '../../../emulator/bgp-sessions.js';
import {
  ConfigNode,
  type LiteralOf,
  parseConfig,
  printConfig,
  startsWithWords,
} from '../../../emulator/config-tree.js';
import type { EmulatorClock, Image } from '../../../emulator/device.js';
import { readVlans, type VlanStyle, type VlanTable, vlanIds, writeVlans } from '../../../emulator/vlan-blocks.js';
import { numberLists, showsNumbers } from './acl-lists.js';
import { showIpLists, showIpv6Lists } from './acl-show.js';
import { sessionSpecs } from './bgp-specs.js';
import { globalRank } from './ranks.js';
import { Rollback } from './rollback.js';
import { versionText } from './version.js';
import { readVtp, saidMode, type Vtp, vtpStatus } from './vtp.js';

const VLAN_FORMAT = { shortestRun: 3, indent: ' ', rankOf: globalRank } as const;

/** An emulated IOS device: what it holds, apart from the dialogues with it. */
export class IosDevice {
  /** The running configuration. */
  config: ConfigNode;
  startup: string | undefined;
  vtp: Vtp | undefined;
  readonly rollback: Rollback;
  readonly clock: EmulatorClock;
  readonly versionText: string;
  /** True where the configuration shows the numbers of filters' entries. */
  readonly aclNumbers: boolean;
  /** True where ports know ISL as well and must be told their encapsulation before they may be trunks. */
  readonly encapsulation: boolean;
  /** The devices at its ports, for its file `neighbors`. */
  readonly neighbors: string | undefined;
  /** What it has learned, whom it has resolved and where the session comes from, for the files of these names. */
  readonly learned: string | undefined;
  readonly arp: string | undefined;
  readonly peer: string | undefined;
  /** Who answers as a BGP neighbour, for its file `bgp-peers`. */
  readonly #bgpPeers: string | undefined;
  readonly #bgp: BgpSessions;
  readonly #secret: string | undefined;
  readonly #vlanStyle: VlanStyle;
  /** The VLAN database of a VTP server or client; it is written at once and survives everything. */
  #vlanDat: ConfigNode;

  constructor(image: Image, clock: EmulatorClock) {
    const running = image['running-config'] ?? '';
    if (!/^(?:hostname|version) \S/m.test(running)) {
      throw new Error(
        'The running-config of the image has neither a version nor a host name: it is no IOS configuration.',
      );
    }
    this.clock = clock;
    this.config = readConfig(running);
    this.startup = image['startup-config'];
    this.versionText = image['version'] ?? this.#likelyVersion();
    this.aclNumbers = showsNumbers(this.config, this.versionText);
    numberLists(this.config, this.aclNumbers, image['access-lists']);
    this.encapsulation = needsEncapsulation(image);
    this.neighbors = image['neighbors'];
    this.learned = image['learned'];
    this.arp = image['arp'];
    this.peer = image['peer']?.trim();
    this.#bgpPeers = image['bgp-peers'];
    this.#bgp = new BgpSessions(this.#bgpPeers);
    this.#secret = image['enable-secret'];
    this.#vlanDat = readConfig(image['vlan.dat'] ?? '');
    this.#vlanStyle = readVlans(this.config).style;
    this.vtp = readVtp(image['vtp-status'], this.config);
    this.rollback = new Rollback(this);
    this.lookAtSessions();
  }

  hostname(): string {
    return this.config.starting('hostname')?.text.split(' ')[1] ?? 'Switch';
  }

  /** A port or other interface by its full name. */
  port(name: string): ConfigNode | undefined {
    return this.config.child(`interface ${name}`);
  }

  /** True where VLANs stand in the configuration, and not in the VLAN database alone. */
  vlansInConfig(): boolean {
    return this.vtp?.mode === 'Transparent' || this.vtp?.mode === 'Off';
  }

  /** The VLANs that were configured: neither VLAN 1, unless it has lines, nor those the device keeps for itself. */
  vlans(): VlanTable {
    return { lines: readVlans(this.#vlanRoot()).lines, style: this.#vlanStyle };
  }

  setVlans(table: VlanTable): void {
    writeVlans(this.#vlanRoot(), table, VLAN_FORMAT);
  }

  hasVlan(id: number): boolean {
    return id === 1 || (id >= 1002 && id <= 1005) || this.vlans().lines.has(id);
  }

  /** Changes the VTP mode; the VLANs come along to where they are kept then. */
  setVtp(change: Partial<Vtp>): void {
    if (this.vtp === undefined) return;
    const vlans = this.vlans();
    this.config.remove((text) => vlanIds(text) !== undefined);
    this.vtp = { ...this.vtp, ...change };
    this.setVlans(vlans);
    const format = { indent: '', rankOf: globalRank };
    const shown = this.vlansInConfig();
    this.config.assign(
      'vtp domain',
      shown && this.vtp.domain !== '' ? `vtp domain ${this.vtp.domain}` : undefined,
      format,
    );
    this.config.assign('vtp mode', shown ? `vtp mode ${this.vtp.mode.toLowerCase()}` : undefined, format);
  }

  /** The BGP sessions as they are now; to be looked at after each change, so that each is noticed. */
  lookAtSessions(): readonly SessionState[] {
    return this.#bgp.look(sessionSpecs(this.config), this.clock.now());
  }

  /** The release of its software, for example `15.2(7)E`. */
  release(): string {
    return /\bVersion (?<release>\d[^\s,]*)/.exec(this.versionText)?.groups?.['release'] ?? '15.2';
  }

  /** True where the enable secret typed is right; a hash whose secret the image does not give is taken for any. */
  isSecret(typed: string): boolean {
    if (this.#secret !== undefined) return typed === this.#secret;
    const line = this.config.starting('enable secret') ?? this.config.starting('enable password');
    const match = /^enable \S+ (?:level \d+ )?(?:(?<type>\d) )?(?<secret>\S+)$/.exec(line?.text ?? '');
    const clear = match?.groups?.['type'] === undefined || match.groups['type'] === '0';
    return clear ? typed === match?.groups?.['secret'] : typed !== '';
  }

  save(): void {
    this.startup = printConfig(this.config);
  }

  reboot(): void {
    this.rollback.cancel();
    const vlans = this.vlansInConfig() ? undefined : this.vlans();
    // Numbers that are not in the configuration are lost.
    this.config = numberLists(readConfig(this.startup ?? this.#blank()), this.aclNumbers, undefined);
    const mode = saidMode(this.config);
    if (this.vtp !== undefined && mode !== undefined && vlans === undefined) this.vtp = { ...this.vtp, mode };
    if (vlans !== undefined) this.setVlans(vlans);
  }

  image(): Image {
    const image: Record<string, string> = {
      'running-config': printConfig(this.config),
      'vlan.dat': this.vlansInConfig() ? this.#vlanText(1005) : printConfig(this.#vlanDat),
      version: this.versionText,
      'vtp-status': this.vtp === undefined ? REFUSED : vtpStatus(this.vtp, this.existingVlans()),
      hardware: `trunk-encapsulation: ${this.encapsulation ? 'yes' : 'no'}\n`,
    };
    const lists = showIpLists(this.config, this.aclNumbers) + showIpv6Lists(this.config, this.aclNumbers);
    if (lists !== '') image['access-lists'] = lists;
    if (this.startup !== undefined) image['startup-config'] = this.startup;
    if (this.neighbors !== undefined) image['neighbors'] = this.neighbors;
    if (this.learned !== undefined) image['learned'] = this.learned;
    if (this.arp !== undefined) image['arp'] = this.arp;
    if (this.peer !== undefined) image['peer'] = `${this.peer}\n`;
    if (this.#bgpPeers !== undefined) image['bgp-peers'] = this.#bgpPeers;
    if (this.#secret !== undefined) image['enable-secret'] = this.#secret;
    return image;
  }

  /** How many VLANs there are, with VLAN 1 and the four that cannot be deleted. */
  existingVlans(): number {
    return new Set([1, 1002, 1003, 1004, 1005, ...this.vlans().lines.keys()]).size;
  }

  /** For an image without one: the little the configuration tells. */
  #likelyVersion(): string {
    const version = this.config.starting('version')?.text.split(' ')[1] ?? '15.2';
    const ports = this.config.children.filter((node) => /^interface \w*Ethernet/.test(node.text)).length;
    return versionText({ name: this.hostname(), version, ports });
  }

  #vlanRoot(): ConfigNode {
    return this.vlansInConfig() ? this.config : this.#vlanDat;
  }

  #vlanText(most: number): string {
    const copy = new ConfigNode('');
    copy.children = this.config.children.filter(
      (node) => (vlanIds(node.text)?.[0] ?? Number.POSITIVE_INFINITY) <= most,
    );
    return printConfig(copy);
  }

  /** What a device without a startup-config boots: its ports and nothing else. */
  #blank(): string {
    const ports = this.config.children.filter(
      (node) => startsWithWords(node.text, 'interface') && !/Vlan|channel|Loop/.test(node.text),
    );
    return ['!', 'hostname Switch', '!', ...ports.flatMap((node) => [node.text, '!']), 'end', ''].join('\n');
  }
}

const REFUSED = "% Invalid input detected at '^' marker.\n";

/** Reads what `show running-config`, `show startup-config` or a file gives, without the lines that only tell its size. */
export function readConfig(text: string): ConfigNode {
  const body = text
    .replace(/\r/g, '')
    .replace(/^\s*(?:Building configuration\.\.\.|Current configuration : .*|Using \d+ .*)\n+/gm, '');
  return parseConfig(body, literalOf);
}

const literalOf: LiteralOf = (text) => {
  const banner = /^banner \S+ (?<mark>\^C|\S)(?<rest>.*)$/.exec(text)?.groups;
  const mark = banner?.['mark'];
  if (mark !== undefined) return banner?.['rest']?.includes(mark) === true ? undefined : (line) => line.includes(mark);
  return /^macro name /.test(text) ? (line) => line.trim() === '@' : undefined;
};

/** Old multilayer switches know ISL; where neither the image nor a port says so, the model does. */
function needsEncapsulation(image: Image): boolean {
  const said = /^trunk-encapsulation: (?<answer>yes|no)$/m.exec(image['hardware'] ?? '')?.groups?.['answer'];
  if (said !== undefined) return said === 'yes';
  if (/^ switchport trunk encapsulation /m.test(image['running-config'] ?? '')) return true;
  return /\b(?:WS-C3550|WS-C3560|WS-C3750|WS-C4[59]\d\d|WS-C6[05]\d\d|vios_l2|I86BI_LINUXL2)/i.test(
    image['version'] ?? '',
  );
}
