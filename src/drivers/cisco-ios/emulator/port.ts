import { ConfigNode, startsWithWords } from '../../../emulator/config-tree.js';
import type { VlanSet } from '../../../model/vlan-set.js';
import { shortName } from './names.js';
import { portRank } from './ranks.js';
import { allowedLines, allowedSet } from './vlan-list.js';

const FORMAT = { indent: ' ', rankOf: portRank } as const;
const ALLOWED = 'switchport trunk allowed vlan';

/** An interface of the configuration, as the commands typed in it see it. */
export class Port {
  readonly name: string;

  constructor(readonly node: ConfigNode) {
    this.name = node.text.slice('interface '.length);
  }

  /** `Gi1/0/1`, as the device names it in its messages. */
  get short(): string {
    return shortName(this.name);
  }

  /** What stands behind these words; undefined where no such line is. */
  value(words: string): string | undefined {
    return this.node.starting(words)?.text.slice(words.length + 1);
  }

  has(line: string): boolean {
    return this.node.child(line) !== undefined;
  }

  /** Writes the line that starts with these words, or takes it away for undefined. */
  set(words: string, value: string | undefined): void {
    this.node.assign(words, value === undefined ? undefined : `${words}${value === '' ? '' : ` ${value}`}`, FORMAT);
  }

  /** Keeps a line of no known meaning; one the same is not kept twice. */
  add(line: string): void {
    if (!this.has(line)) this.node.place(new ConfigNode(` ${line}`), portRank);
  }

  /** Takes away all lines that start with these words. */
  drop(words: string): boolean {
    return this.node.remove((text) => startsWithWords(text, words));
  }

  allowed(): VlanSet {
    return allowedSet(this.node.children.filter((node) => node.text.startsWith(ALLOWED)).map((node) => node.text));
  }

  setAllowed(set: VlanSet): void {
    const lines = allowedLines(set);
    const old = this.node.children.filter((node) => node.text.startsWith(ALLOWED)).map((node) => node.text);
    if (old.length === lines.length && old.every((line, index) => line === lines[index])) return;
    const at = this.node.children.findIndex((node) => node.text.startsWith(ALLOWED));
    const nodes = lines.map((line) => new ConfigNode(` ${line}`));
    this.drop(ALLOWED);
    if (at !== -1) this.node.children.splice(at, 0, ...nodes);
    else for (const node of nodes) this.node.place(node, portRank);
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
