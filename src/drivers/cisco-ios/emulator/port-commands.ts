import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import type { Rules } from '../../../emulator/grammar.js';
import { keptRules, withoutNo } from '../../../emulator/kept-lines.js';
import { ALL_VLANS, subtract, unite, type VlanSet } from '../../../model/vlan-set.js';
import type { IosDevice } from './device.js';
import { Port } from './port.js';
import { readVlanList } from './vlan-list.js';

type PortCommand = (port: Port, call: Call<IosDevice>) => Outcome;

/** Runs a command on each port of the mode; what is typed in a bundle is done to its members too. */
function onPorts(command: PortCommand): Command<IosDevice> {
  return (call) => {
    let printed = '';
    for (const target of call.frame.targets) {
      for (const port of withMembers(call.device, target)) {
        const outcome = command(port, call);
        if (typeof outcome !== 'string') return outcome;
        if (outcome !== '' && !printed.includes(outcome)) printed += `${outcome}\n`;
      }
    }
    return printed;
  };
}

function withMembers(device: IosDevice, target: string): Port[] {
  const node = device.config.child(target);
  if (node === undefined) return [];
  const port = new Port(node);
  const bundle = /^Port-channel(?<id>\d+)$/.exec(port.name)?.groups?.['id'];
  if (bundle === undefined) return [port];
  const others = device.config.children
    .filter((child) => child.text.startsWith('interface '))
    .map((child) => new Port(child));
  return [port, ...others.filter((other) => other.bundle === bundle)];
}

/** Runs a command on ports that are switched; others refuse it. */
function onSwitched(command: PortCommand): Command<IosDevice> {
  return onPorts((port, call) => {
    if (call.device.vtp === undefined || !port.switchable) return { kind: 'invalid', column: call.typed.search(/sw/i) };
    if (port.routed) return `Command rejected: ${port.short} not a switching port.`;
    return command(port, call);
  });
}

const AUTO_REFUSED =
  'Command rejected: An interface whose trunk encapsulation is "Auto" can not be configured to "trunk" mode.';

function setMode(mode: string | undefined): PortCommand {
  return (port, call) => {
    const encapsulation = port.value('switchport trunk encapsulation');
    const fixed = encapsulation === 'dot1q' || encapsulation === 'isl';
    if (mode === 'trunk' && call.device.encapsulation && !fixed) return AUTO_REFUSED;
    if ((mode ?? 'dynamic').startsWith('dynamic') && port.has('switchport nonegotiate')) {
      return `Command rejected: Conflict between 'nonegotiate' and 'dynamic' status on this interface: ${port.short}`;
    }
    port.set('switchport mode', mode === 'dynamic auto' ? undefined : mode);
    return '';
  };
}

/** Sets a VLAN the port stands on; one that is missing is made, as IOS does and says. */
function setVlan(words: string, title: string): PortCommand {
  return (port, call) => {
    const id = Number(call.arg('vlan'));
    if (!/^\d{1,4}$/.test(call.arg('vlan')) || id < 1 || id > 4094) return call.invalid('vlan');
    port.set(words, id === 1 && words !== 'switchport voice vlan' ? undefined : String(id));
    if (title === '' || call.device.hasVlan(id) || call.device.vtp?.mode === 'Client') return '';
    const table = call.device.vlans();
    table.lines.set(id, []);
    call.device.setVlans(table);
    return `% ${title} VLAN does not exist. Creating vlan ${id}`;
  };
}

function changeAllowed(change: (port: Port, list: VlanSet) => VlanSet): PortCommand {
  return (port, call) => {
    const list = readVlanList(call.arg('list'));
    if (!list.ok) return list.refusal;
    port.setAllowed(change(port, list.set));
    return '';
  };
}

function setEncapsulation(how: string | undefined): PortCommand {
  return (port, call) => {
    if (!call.device.encapsulation) return { kind: 'invalid', column: call.typed.search(/e/i) };
    if (port.mode === 'trunk' && (how === undefined || how === 'negotiate')) return AUTO_REFUSED;
    port.set('switchport trunk encapsulation', how === 'negotiate' ? undefined : how);
    return '';
  };
}

const toRouted: PortCommand = (port, call) => {
  if (call.device.vtp === undefined || !port.switchable) return { kind: 'invalid', column: call.typed.search(/sw/i) };
  if (port.routed) return '';
  port.node.remove((text) => text.startsWith('switchport'));
  port.add('no switchport');
  port.add('no ip address');
  return '';
};

const toSwitched: PortCommand = (port, call) => {
  if (call.device.vtp === undefined || !port.switchable) return { kind: 'invalid', column: call.typed.search(/sw/i) };
  if (!port.routed) return '';
  port.node.remove((text) => /^(?:no switchport$|no ip |ip |ipv6 |vrf )/.test(text));
  return '';
};

const addTo = changeAllowed((port, list) => unite(port.allowed(), list));
const removeFrom = changeAllowed((port, list) => subtract(port.allowed(), list));
const allBut = changeAllowed((_port, list) => subtract(ALL_VLANS, list));
const exactly = changeAllowed((_port, list) => list);

function drop(words: string): PortCommand {
  return (port) => {
    port.drop(words);
    return '';
  };
}

/** Commands about VLANs in `(config-if)#`. */
export const SWITCHPORT_RULES: Rules<Command<IosDevice>> = {
  switchport: onPorts(toSwitched),
  'no switchport': onPorts(toRouted),
  'switchport mode access': onSwitched(setMode('access')),
  'switchport mode trunk': onSwitched(setMode('trunk')),
  'switchport mode dot1q-tunnel': onSwitched(setMode('dot1q-tunnel')),
  'switchport mode dynamic auto': onSwitched(setMode('dynamic auto')),
  'switchport mode dynamic desirable': onSwitched(setMode('dynamic desirable')),
  'switchport mode private-vlan (how=host|promiscuous)': onSwitched((port, call) =>
    setMode(`private-vlan ${call.arg('how')}`)(port, call),
  ),
  'no switchport mode [rest...]': onSwitched(setMode(undefined)),
  'switchport access vlan <vlan>': onSwitched(setVlan('switchport access vlan', 'Access')),
  'no switchport access vlan [rest...]': onSwitched(drop('switchport access vlan')),
  'switchport voice vlan (word=dot1p|none|untagged)': onSwitched((port, call) => {
    port.set('switchport voice vlan', call.arg('word') === 'none' ? undefined : call.arg('word'));
    return '';
  }),
  'switchport voice vlan <vlan>': onSwitched(setVlan('switchport voice vlan', 'Voice')),
  'no switchport voice vlan [rest...]': onSwitched(drop('switchport voice vlan')),
  'switchport trunk encapsulation (how=dot1q|isl|negotiate)': onSwitched((port, call) =>
    setEncapsulation(call.arg('how'))(port, call),
  ),
  'no switchport trunk encapsulation [rest...]': onSwitched(setEncapsulation(undefined)),
  'switchport trunk native vlan <vlan>': onSwitched(setVlan('switchport trunk native vlan', '')),
  'no switchport trunk native vlan [rest...]': onSwitched(drop('switchport trunk native vlan')),
  'switchport trunk allowed vlan add <list>': onSwitched(addTo),
  'switchport trunk allowed vlan remove <list>': onSwitched(removeFrom),
  'switchport trunk allowed vlan except <list>': onSwitched(allBut),
  'switchport trunk allowed vlan all': onSwitched(drop('switchport trunk allowed vlan')),
  'switchport trunk allowed vlan none': onSwitched((port) => {
    port.setAllowed([]);
    return '';
  }),
  'switchport trunk allowed vlan <list>': onSwitched(exactly),
  'no switchport trunk allowed vlan [rest...]': onSwitched(drop('switchport trunk allowed vlan')),
  'switchport nonegotiate': onSwitched((port) => {
    if (port.mode.startsWith('dynamic')) {
      return `Command rejected: Conflict between 'nonegotiate' and 'dynamic' status on this interface: ${port.short}`;
    }
    port.add('switchport nonegotiate');
    return '';
  }),
  'no switchport nonegotiate': onSwitched(drop('switchport nonegotiate')),
};

/** Lines of which an interface has one at most, by their first words. */
const SINGLE = /^(?:description|ip address|speed|duplex|mtu|channel-group|bandwidth|load-interval|encapsulation)\b/;

/** First words of interface lines that the device keeps without knowing what they mean. */
const KEPT = [
  'authentication',
  'auto',
  'bandwidth',
  'bfd',
  'carrier-delay',
  'cdp',
  'channel-group',
  'channel-protocol',
  'delay',
  'description',
  'device-tracking',
  'dot1x',
  'duplex',
  'encapsulation',
  'flowcontrol',
  'ip',
  'ipv6',
  'keepalive',
  'lacp',
  'lldp',
  'load-interval',
  'logging',
  'mab',
  'mdix',
  'media-type',
  'mls',
  'mtu',
  'power',
  'queue-set',
  'service-policy',
  'shutdown',
  'snmp',
  'spanning-tree',
  'speed',
  'srr-queue',
  'standby',
  'storm-control',
  'switchport backup',
  'switchport block',
  'switchport port-security',
  'switchport private-vlan',
  'switchport protected',
  'trust',
  'udld',
  'vrf',
];

const keep = onPorts((port, call) => {
  if (call.line.startsWith('ip address ')) port.drop('no ip address');
  if (call.line.endsWith(' secondary')) port.add(call.line);
  else port.keep(call.line, SINGLE);
  return '';
});

const forget = onPorts((port, call) => {
  const line = withoutNo(call.line);
  port.forget(line, SINGLE);
  if (line.startsWith('ip address')) port.add('no ip address');
  return '';
});

/** Commands in `(config-if)#` that are kept as they are. */
export const KEPT_PORT_RULES: Rules<Command<IosDevice>> = keptRules(KEPT, { keep, forget });
