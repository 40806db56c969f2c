import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import { ConfigNode } from '../../../emulator/config-tree.js';
import type { Rules } from '../../../emulator/grammar.js';
import { editKeptBlock, forgetGlobal, keepGlobal, keptRules, withoutNo } from '../../../emulator/kept-lines.js';
import { readVlans, type VlanTable, writeVlans } from '../../../emulator/vlan-blocks.js';
import { eachVlan, parseVlanSet } from '../../../model/vlan-set.js';
import { ACL_CONFIG_RULES, ACL_PLACE_RULES } from './acl-commands.js';
import { BGP_RULES } from './bgp-commands.js';
import type { EosDevice } from './device.js';
import { editedConfig, enterBlock, sessionOf } from './edited-config.js';
import { fullName, isVirtual, rangeNames } from './names.js';
import { POLICY_RULES } from './policy-commands.js';
import { globalRank } from './ranks.js';

const VLAN_FORMAT = { shortestRun: 2, indent: '   ', rankOf: globalRank } as const;

function runShow(call: Call<EosDevice>): Outcome {
  return call.terminal.runIn('exec', `show ${call.arg('line')}`);
}

/** Commands of every configuration mode. */
export const LEAVE_RULES: Rules<Command<EosDevice>> = {
  exit: (call) => call.terminal.pop(),
  end: (call) => call.terminal.popAll(),
  'show <line...>': runShow,
  'do <line...>': (call) => call.terminal.runIn('exec', call.arg('line')),
};

function enterInterfaces(call: Call<EosDevice>): Outcome {
  const names = rangeNames(call.arg('name'));
  if (names === undefined) return call.invalid('name');
  const config = editedConfig(call);
  for (const name of names) {
    if (config.child(`interface ${name}`) !== undefined) continue;
    if (!isVirtual(name)) return call.invalid('name');
    config.placeBlock(new ConfigNode(`interface ${name}`), globalRank);
  }
  enterBlock(
    call,
    'interface',
    names.map((name) => `interface ${name}`),
  );
  return '';
}

function removeInterface(call: Call<EosDevice>): Outcome {
  const name = fullName(call.arg('name'));
  if (name === undefined || !isVirtual(name)) return call.invalid('name');
  editedConfig(call).remove((text) => text === `interface ${name}`);
  return '';
}

function resetInterface(call: Call<EosDevice>): Outcome {
  const names = rangeNames(call.arg('name'));
  if (names === undefined) return call.invalid('name');
  for (const name of names) {
    const node = editedConfig(call).child(`interface ${name}`);
    if (node !== undefined) node.children = [];
  }
  return '';
}

function changeVlans(call: Call<EosDevice>, change: (table: VlanTable) => void): void {
  const config = editedConfig(call);
  const table = { lines: readVlans(config).lines, style: call.device.vlanStyle };
  change(table);
  writeVlans(config, table, VLAN_FORMAT);
}

/** VLANs exist from the moment they are named; unlike elsewhere, there is nothing to apply on the way out. */
function enterVlans(call: Call<EosDevice>): Outcome {
  const set = parseVlanSet(call.arg('list'));
  if (set === undefined) return call.invalid('list');
  const ids = [...eachVlan(set)];
  changeVlans(call, (table) => {
    for (const id of ids) if (id !== 1 && !table.lines.has(id)) table.lines.set(id, []);
  });
  enterBlock(call, 'vlan', ids.map(String));
  return '';
}

function removeVlans(call: Call<EosDevice>): Outcome {
  const set = parseVlanSet(call.arg('list'));
  if (set === undefined) return call.invalid('list');
  const ids = [...eachVlan(set)];
  // That VLAN 1 cannot be removed is documented, the words are not.
  if (ids.includes(1)) return '% Default VLAN 1 cannot be removed';
  changeVlans(call, (table) => {
    for (const id of ids) table.lines.delete(id);
  });
  return '';
}

const VLAN_LINES = ['name', 'state', 'trunk group'];

/** Sets a line of the VLANs of the mode, or takes it away for undefined. */
function setVlanLine(words: string, textOf: (call: Call<EosDevice>) => string | undefined): Command<EosDevice> {
  return (call) => {
    const text = textOf(call);
    changeVlans(call, (table) => {
      for (const id of call.frame.targets.map(Number)) {
        const kept = (table.lines.get(id) ?? []).filter(
          (node) => node.text !== words && !node.text.startsWith(`${words} `),
        );
        const lines = text === undefined ? kept : [...kept, new ConfigNode(`   ${text}`)];
        lines.sort((a, b) => orderOf(a.text) - orderOf(b.text));
        if (id !== 1 || lines.length > 0) table.lines.set(id, lines);
        else table.lines.delete(id);
      }
    });
    return '';
  };
}

function orderOf(text: string): number {
  const index = VLAN_LINES.findIndex((words) => text.startsWith(words));
  return index === -1 ? VLAN_LINES.length : index;
}

/** Commands in `(config-vlan-10)#`. */
export const VLAN_MODE_RULES: Rules<Command<EosDevice>> = {
  ...LEAVE_RULES,
  'name <name>': (call) => {
    if (call.arg('name').length > 32) return call.invalid('name');
    // The name a VLAN has by itself is not written.
    const own = call.arg('name') === `VLAN${call.frame.targets[0]?.padStart(4, '0')}`;
    return setVlanLine('name', () => (own ? undefined : `name ${call.arg('name')}`))(call);
  },
  '(no|default) name [rest...]': setVlanLine('name', () => undefined),
  'state active': setVlanLine('state', () => undefined),
  'state suspend': setVlanLine('state', () => 'state suspend'),
  '(no|default) state [rest...]': setVlanLine('state', () => undefined),
  'trunk group <name>': setVlanLine('trunk group', (call) => `trunk group ${call.arg('name')}`),
  '(no|default) trunk group [rest...]': setVlanLine('trunk group', () => undefined),
};

function mirror(call: Call<EosDevice>): Outcome {
  const words = call.arg('rest').split(/\s+/);
  const name = fullName(words[0] ?? '');
  if (name === undefined || editedConfig(call).child(`interface ${name}`) === undefined) return call.invalid('rest');
  const line = ['monitor session', call.arg('name'), call.arg('end'), name, ...words.slice(1)].join(' ');
  if (editedConfig(call).child(line) === undefined) editedConfig(call).placeLine(new ConfigNode(line), globalRank);
  return '';
}

/** Lines of which there is one at most, by their first words. */
const SINGLE = /^(?:hostname|enable secret|enable password|spanning-tree mode|switchport default mode)\b/;

const BLOCK = /^(?:router \S|management \S|vrf instance \S|mlag configuration$|daemon \S|class-map \S|policy-map \S)/;

const FORMAT = { rankOf: globalRank, single: SINGLE, block: BLOCK } as const;

function keep(call: Call<EosDevice>): Outcome {
  if (keepGlobal(editedConfig(call), call.line, FORMAT)) enterBlock(call, 'block', [call.line]);
  return '';
}

function forget(call: Call<EosDevice>): Outcome {
  forgetGlobal(editedConfig(call), withoutNo(call.line));
  return '';
}

/** First words of global lines that the device keeps without knowing what they mean. */
const KEPT = [
  'aaa',
  'class-map',
  'clock',
  'daemon',
  'dns',
  'dot1x',
  'enable',
  'errdisable',
  'hostname',
  'ip',
  'ipv6',
  'lacp',
  'lldp',
  'logging',
  'mac',
  'management',
  'mlag',
  'ntp',
  'policy-map',
  'prompt',
  'qos',
  'queue-monitor',
  'radius-server',
  'router',
  'service',
  'sflow',
  'snmp-server',
  'spanning-tree',
  'switchport default',
  'tacacs-server',
  'transceiver',
  'username',
  'vlan internal',
  'vrf',
];

/** Global configuration commands, in `(config)#` and in a session. */
export const CONFIG_RULES: Rules<Command<EosDevice>> = {
  ...LEAVE_RULES,
  ...ACL_CONFIG_RULES,
  ...BGP_RULES,
  ...POLICY_RULES,
  'interface <name...>': enterInterfaces,
  'no interface <name...>': removeInterface,
  'default interface <name...>': resetInterface,
  'vlan <list>': enterVlans,
  'no vlan <list>': removeVlans,
  'default vlan <list>': removeVlans,
  'monitor session <name> (end=source|destination) <rest...>': mirror,
  'no monitor session [rest...]': forget,
  ...keptRules(KEPT, { keep, forget }),
};

/** Words that are global commands wherever they are typed, so that they end a block. */
const GLOBAL_WORDS = /^(?:interface|vlan|hostname|router|route-map|commit|abort|rollback)\b/;

/** Commands inside a block that is kept as it is. */
export const BLOCK_RULES: Rules<Command<EosDevice>> = {
  ...LEAVE_RULES,
  ...ACL_PLACE_RULES,
  '<line...>': (call) => {
    if (GLOBAL_WORDS.test(call.line)) {
      call.terminal.pop();
      return call.terminal.runIn(sessionOf(call.terminal) === undefined ? 'config' : 'session', call.line);
    }
    editKeptBlock(editedConfig(call).child(call.frame.targets[0] ?? ''), call.line, '   ');
    return '';
  },
};
