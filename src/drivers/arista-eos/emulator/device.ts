import { BgpSessions, type SessionState } from '../../../emulator/bgp-sessions.js';
import {
  type ConfigNode,
  type LiteralOf,
  parseConfig,
  printChildren,
  printConfig,
  startsWithWords,
} from '../../../emulator/config-tree.js';
import type { EmulatorClock, Image } from '../../../emulator/device.js';
import { readVlans, type VlanStyle } from '../../../emulator/vlan-blocks.js';
import { numberLists } from './acl-lists.js';
import { sessionSpecs } from './bgp-show.js';
import { Sessions } from './sessions.js';
import { readVersion, type VersionFacts } from './version.js';

/** An emulated EOS device: what it holds, apart from the dialogues with it. */
export class EosDevice {
  #config: ConfigNode;
  startup: string | undefined;
  readonly sessions: Sessions;
  readonly clock: EmulatorClock;
  readonly version: VersionFacts;
  /** As it was when the device was switched on. */
  readonly vlanStyle: VlanStyle;
  /** The devices at its ports, for its file `neighbors`. */
  readonly neighbors: string | undefined;
  /** What it has learned, whom it has resolved and where the session comes from, for the files of these names. */
  readonly learned: string | undefined;
  readonly arp: string | undefined;
  readonly peer: string | undefined;
  /** Who answers as a BGP neighbour, for its file `bgp-peers`. */
  readonly #bgpPeers: string | undefined;
  readonly #bgp: BgpSessions;
  readonly #versionText: string | undefined;
  readonly #secret: string | undefined;
  #bootedAt: number;

  constructor(image: Image, clock: EmulatorClock) {
    const running = image['running-config'] ?? '';
    if (!/^(?:hostname \S|! device: |interface \S|vlan \d)/m.test(running)) {
      throw new Error(
        'The running-config of the image has neither a host name nor an interface: it is no EOS configuration.',
      );
    }
    this.clock = clock;
    this.#bgpPeers = image['bgp-peers'];
    this.#bgp = new BgpSessions(this.#bgpPeers);
    this.#config = readConfig(running);
    this.startup = image['startup-config'];
    this.#versionText = image['version'];
    this.version = readVersion(this.#versionText, running);
    this.neighbors = image['neighbors'];
    this.learned = image['learned'];
    this.arp = image['arp'];
    this.peer = image['peer']?.trim();
    this.#secret = image['enable-secret'];
    this.#bootedAt = clock.now() - Number(this.version['uptime'] ?? 0) * 1000;
    this.vlanStyle = readVlans(this.config).style;
    this.sessions = new Sessions(this);
    this.lookAtSessions();
  }

  /** The running configuration. */
  get config(): ConfigNode {
    return this.#config;
  }

  set config(config: ConfigNode) {
    this.#config = config;
    this.lookAtSessions();
  }

  /** The BGP sessions as they are now; to be looked at after each change, so that each is noticed. */
  lookAtSessions(): readonly SessionState[] {
    return this.#bgp.look(sessionSpecs(this.#config), this.clock.now());
  }

  hostname(): string {
    return this.config.starting('hostname')?.text.split(' ')[1] ?? 'localhost';
  }

  /** Seconds since it was switched on. */
  uptime(at: number = this.clock.now()): number {
    return (at - this.#bootedAt) / 1000;
  }

  /** True where the enable secret typed is right; a hash whose secret the image does not give is taken for any. */
  isSecret(typed: string): boolean {
    if (this.#secret !== undefined) return typed === this.#secret;
    const line = this.config.starting('enable secret') ?? this.config.starting('enable password');
    const match = /^enable \S+ (?:(?<type>0|5|7|sha512) )?(?<secret>\S+)$/.exec(line?.text ?? '');
    const type = match?.groups?.['type'];
    return type === undefined || type === '0' ? typed === match?.groups?.['secret'] : typed !== '';
  }

  save(): void {
    this.startup = printConfig(this.config);
  }

  reboot(): void {
    this.sessions.clear();
    this.config = readConfig(this.startup ?? this.#blank());
    this.#bootedAt = this.clock.now();
  }

  image(): Image {
    const image: Record<string, string> = {
      'running-config': printConfig(this.config),
    };
    if (this.#versionText !== undefined) image['version'] = this.#versionText;
    if (this.startup !== undefined) image['startup-config'] = this.startup;
    if (this.neighbors !== undefined) image['neighbors'] = this.neighbors;
    if (this.learned !== undefined) image['learned'] = this.learned;
    if (this.arp !== undefined) image['arp'] = this.arp;
    if (this.peer !== undefined) image['peer'] = `${this.peer}\n`;
    if (this.#bgpPeers !== undefined) image['bgp-peers'] = this.#bgpPeers;
    if (this.#secret !== undefined) image['enable-secret'] = this.#secret;
    return image;
  }

  /** What a device without a startup-config boots: its ports and nothing else. */
  #blank(): string {
    const ports = this.config.children.filter((node) => /^interface (?:Ethernet|Management)[\d/]+$/.test(node.text));
    return ['!', ...ports.flatMap((node) => [node.text, '!']), 'end', ''].join('\n');
  }
}

/** Reads what `show running-config`, `show startup-config` or a file gives, without the lines that name the command. */
export function readConfig(text: string): ConfigNode {
  return numberLists(
    parseConfig(text.replace(/\r/g, '').replace(/^! (?:Command: |Startup-config last modified ).*\n/gm, ''), literalOf),
  );
}

const literalOf: LiteralOf = (text) =>
  /^banner (?:login|motd|exec)$/.test(text) || text === 'comment' ? (line) => line.trim() === 'EOF' : undefined;

/** The configuration as lines, without the comments that head it: what the device compares. */
export function configLines(config: ConfigNode): string[] {
  return printChildren(config);
}

/** True where ports are routed until they are told to switch. */
export function routedByDefault(config: ConfigNode): boolean {
  return config.children.some((node) => startsWithWords(node.text, 'switchport default mode routed'));
}
