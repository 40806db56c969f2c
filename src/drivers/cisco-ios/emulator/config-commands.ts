import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import { ConfigNode } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import { editKeptBlock, forgetGlobal, keepGlobal, keptRules, withoutNo } from '../../../emulator/kept-lines.js';
import { ACL_CONFIG_RULES, ACL_LINE_RULES } from './acl-commands.js';
import { BGP_RULES } from './bgp-commands.js';
import type { IosDevice } from './device.js';
import { fullName, isVirtual, rangeNames, shortName } from './names.js';
import { POLICY_RULES } from './policy-commands.js';
import { globalRank } from './ranks.js';
import { VLAN_RULES } from './vlan-commands.js';

/** Leaves the mode it is typed in. */
export const LEAVE_RULES: Rules<Command<IosDevice>> = {
  exit: (call) => call.terminal.pop(),
  end: (call) => call.terminal.popAll(),
  'do <line...>': (call) => {
    const outcome = call.terminal.runIn('exec', call.arg('line'));
    return typeof outcome === 'string' || outcome.kind !== 'invalid'
      ? outcome
      : { kind: 'invalid', column: outcome.column + call.typed.indexOf(call.arg('line')) };
  },
};

function enterInterfaces(call: Call<IosDevice>, names: readonly string[] | undefined): Outcome {
  if (names === undefined) return call.invalid('name');
  for (const name of names) {
    if (call.device.port(name) !== undefined) continue;
    const parent = name.includes('.') ? call.device.port(name.replace(/\.\d+$/, '')) : undefined;
    if (!isVirtual(name) || (name.includes('.') && parent === undefined)) return call.invalid('name');
    const node = new ConfigNode(`interface ${name}`);
    if (!name.startsWith('Port-channel')) node.children = [new ConfigNode(' no ip address')];
    call.device.config.placeBlock(node, globalRank);
  }
  const mode = names.length > 1 ? 'interface-range' : 'interface';
  call.terminal.push({ mode, targets: names.map((name) => `interface ${name}`) });
  return '';
}

function removeInterface(call: Call<IosDevice>): Outcome {
  const name = fullName(call.arg('name'));
  if (name === undefined) return call.invalid('name');
  if (!isVirtual(name)) return '% Removal of physical interfaces is not permitted';
  call.device.config.remove((text) => text === `interface ${name}`);
  return '';
}

function resetInterface(call: Call<IosDevice>): Outcome {
  const name = fullName(call.arg('name'));
  const node = name === undefined ? undefined : call.device.port(name);
  if (node === undefined) return call.invalid('name');
  node.children = [];
  return `Interface ${name} set to default configuration`;
}

const VTP_WORDS = { server: 'Server', client: 'Client', transparent: 'Transparent', off: 'Off' } as const;

function setVtpMode(call: Call<IosDevice>): Outcome {
  const mode = Object.entries(VTP_WORDS).find(([word]) => word === call.arg('mode'))?.[1];
  if (mode === undefined || call.device.vtp === undefined) return call.invalid('mode');
  if (call.device.vtp.mode === mode) return `Device mode already VTP ${mode} for VLANS.`;
  call.device.setVtp({ mode });
  return `Setting device to VTP ${mode} mode for VLANS.`;
}

function setVtpDomain(call: Call<IosDevice>): Outcome {
  if (call.device.vtp === undefined) return call.invalid('name');
  const before = call.device.vtp.domain === '' ? 'NULL' : call.device.vtp.domain;
  call.device.setVtp({ domain: call.arg('name') });
  return `Changing VTP domain name from ${before} to ${call.arg('name')}`;
}

/** Blocks whose lines are kept as they are, with what the prompt shows in them. */
const BLOCKS: readonly (readonly [pattern: RegExp, label: string])[] = [
  [/^archive$/, 'config-archive'],
  [/^router \S+/, 'config-router'],
  [/^line \S+/, 'config-line'],
  [/^vrf definition \S+$/, 'config-vrf'],
  [/^class-map \S+/, 'config-cmap'],
  [/^policy-map \S+/, 'config-pmap'],
];

/** What the prompt shows inside a block. */
export function blockLabel(header: string): string {
  return BLOCKS.find(([pattern]) => pattern.test(header))?.[1] ?? 'config';
}

/** Lines of which there is one at most, by their first words. */
const SINGLE =
  /^(?:hostname|enable secret|enable password|ip default-gateway|ip domain-name|spanning-tree mode|file prompt)\b/;

const FORMAT = {
  rankOf: globalRank,
  single: SINGLE,
  block: new RegExp(BLOCKS.map(([pattern]) => pattern.source).join('|')),
} as const;

function keep(call: Call<IosDevice>): Outcome {
  const block = keepGlobal(call.device.config, call.line, FORMAT);
  if (block) call.terminal.push({ mode: 'block', targets: [call.line] });
  return '';
}

function forget(call: Call<IosDevice>): Outcome {
  forgetGlobal(call.device.config, withoutNo(call.line));
  return '';
}

/** A session that mirrors traffic; ports are printed by their short names. */
function mirror(call: Call<IosDevice>): Outcome {
  const names = rangeNames(call.arg('names').replace(/ (?:rx|tx|both)$/, ''));
  if (names === undefined || names.some((name) => call.device.port(name) === undefined)) return call.invalid('names');
  const line = `monitor session ${call.arg('id')} ${call.arg('end')} interface ${names.map(shortName).join(' , ')}`;
  if (call.device.config.child(line) === undefined) call.device.config.placeLine(new ConfigNode(line), globalRank);
  return '';
}

/** First words of global lines that the device keeps without knowing what they mean. */
const KEPT = [
  'aaa',
  'archive',
  'boot',
  'cdp',
  'class-map',
  'clock',
  'crypto',
  'dot1x',
  'enable',
  'errdisable',
  'file',
  'hostname',
  'ip',
  'ipv6',
  'lacp',
  'line',
  'lldp',
  'logging',
  'mac',
  'mls',
  'netconf-yang',
  'ntp',
  'policy-map',
  'port-channel',
  'power',
  'privilege',
  'radius',
  'restconf',
  'router',
  'service',
  'snmp-server',
  'spanning-tree',
  'system',
  'tacacs',
  'udld',
  'username',
  'vlan internal',
  'vlan dot1q',
  'vrf',
];

/** Commands in `(config)#`. */
export const CONFIG_RULES: Rules<Command<IosDevice>> = {
  ...LEAVE_RULES,
  ...VLAN_RULES,
  ...BGP_RULES,
  ...POLICY_RULES,
  ...ACL_CONFIG_RULES,
  'interface range <name...>': (call) => enterInterfaces(call, rangeNames(call.arg('name'))),
  'interface <name...>': (call) => {
    const name = fullName(call.arg('name'));
    return enterInterfaces(call, name === undefined ? undefined : [name]);
  },
  'no interface <name...>': removeInterface,
  'default interface <name...>': resetInterface,
  'vtp mode (mode=server|client|transparent|off)': setVtpMode,
  'vtp domain <name>': setVtpDomain,
  'vtp version (version=1|2|3)': (call) => {
    if (call.device.vtp === undefined) return call.invalid('version');
    call.device.setVtp({ version: Number(call.arg('version')) });
    return '';
  },
  'monitor session <id> (end=source|destination) interface <names...>': mirror,
  'no monitor session [rest...]': forget,
  ...keptRules(KEPT, { keep, forget }),
};

/** Words that are global commands wherever they are typed, so that they end a block. */
const GLOBAL_WORDS = /^(?:interface|vlan|vtp|hostname|router|line|route-map|archive)\b/;

/** Commands inside a block that is kept as it is. */
export const BLOCK_RULES: Rules<Command<IosDevice>> = {
  ...LEAVE_RULES,
  ...ACL_LINE_RULES,
  '<line...>': (call) => {
    if (GLOBAL_WORDS.test(call.line)) {
      call.terminal.pop();
      return call.terminal.runIn('config', call.line);
    }
    editKeptBlock(call.device.config.child(call.frame.targets[0] ?? ''), call.line, ' ');
    return '';
  },
};
