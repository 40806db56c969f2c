import type { Call, Command, Outcome } from '../../../emulator/cli.js';
import type { Rules } from '../../../emulator/grammar.js';
import { keptRules, withoutNo } from '../../../emulator/kept-lines.js';
import { ALL_VLANS, parseVlanSet, subtract, unite, type VlanSet } from '../../../model/vlan-set.js';
import { type EosDevice, routedByDefault } from './device.js';
import { editedConfig } from './edited-config.js';
import { EosPort } from './port.js';

type PortCommand = (port: EosPort, call: Call<EosDevice>) => Outcome;

/** Runs a command on each port of the mode. */
function onPorts(command: PortCommand): Command<EosDevice> {
  return (call) => {
    let printed = '';
    for (const target of call.frame.targets) {
      const node = editedConfig(call).child(target);
      const outcome = node === undefined ? '' : command(new EosPort(node), call);
      if (typeof outcome !== 'string') return outcome;
      printed += outcome;
    }
    return printed;
  };
}

/** Runs a command on ports that can be switched; what a routed port keeps counts once it is switched again. */
function onSwitchable(command: PortCommand): Command<EosDevice> {
  return onPorts((port, call) => (port.switchable ? command(port, call) : { kind: 'invalid', column: 0 }));
}

function setLine(words: string, value: (call: Call<EosDevice>) => string | undefined): Command<EosDevice> {
  return onSwitchable((port, call) => {
    port.set(words, value(call));
    return '';
  });
}

function drop(words: string): Command<EosDevice> {
  return setLine(words, () => undefined);
}

function setVlan(words: string, hidden: number | undefined): Command<EosDevice> {
  return onSwitchable((port, call) => {
    const id = Number(call.arg('vlan'));
    if (!/^\d{1,4}$/.test(call.arg('vlan')) || id < 1 || id > 4094) return call.invalid('vlan');
    port.set(words, id === hidden ? undefined : String(id));
    return '';
  });
}

function changeAllowed(change: (port: EosPort, list: VlanSet) => VlanSet): Command<EosDevice> {
  return onSwitchable((port, call) => {
    const list = parseVlanSet(call.arg('list'));
    if (list === undefined) return call.invalid('list');
    port.setAllowed(change(port, list));
    return '';
  });
}

/** Whether a port is switched is written only where it differs from the device's default. */
function setLayer(switched: boolean): Command<EosDevice> {
  return onSwitchable((port, call) => {
    const hidden = switched !== routedByDefault(editedConfig(call));
    port.node.remove((text) => text === 'switchport' || text === 'no switchport');
    if (!hidden) port.add(switched ? 'switchport' : 'no switchport');
    return '';
  });
}

/** Commands about VLANs in `(config-if-Et1)#`. */
export const SWITCHPORT_RULES: Rules<Command<EosDevice>> = {
  switchport: setLayer(true),
  'no switchport': setLayer(false),
  'default switchport': setLayer(true),
  'switchport mode access': drop('switchport mode'),
  'switchport mode trunk': setLine('switchport mode', () => 'trunk'),
  'switchport mode trunk phone': setLine('switchport mode', () => 'trunk phone'),
  'switchport mode (how=dot1q-tunnel|tap|tool|tap-tool)': setLine('switchport mode', (call) => call.arg('how')),
  '(no|default) switchport mode [rest...]': drop('switchport mode'),
  'switchport access vlan <vlan>': setVlan('switchport access vlan', 1),
  '(no|default) switchport access vlan [rest...]': drop('switchport access vlan'),
  'switchport trunk native vlan tag': setLine('switchport trunk native vlan', () => 'tag'),
  'switchport trunk native vlan <vlan>': setVlan('switchport trunk native vlan', 1),
  '(no|default) switchport trunk native vlan [rest...]': drop('switchport trunk native vlan'),
  'switchport phone vlan <vlan>': setVlan('switchport phone vlan', undefined),
  '(no|default) switchport phone vlan [rest...]': drop('switchport phone vlan'),
  'switchport phone trunk (how=tagged|untagged)': setLine('switchport phone trunk', (call) => call.arg('how')),
  'switchport phone trunk untagged phone': setLine('switchport phone trunk', () => 'untagged phone'),
  '(no|default) switchport phone trunk [rest...]': drop('switchport phone trunk'),
  'switchport trunk allowed vlan add <list>': changeAllowed((port, list) => unite(port.allowed(), list)),
  'switchport trunk allowed vlan remove <list>': changeAllowed((port, list) => subtract(port.allowed(), list)),
  'switchport trunk allowed vlan except <list>': changeAllowed((_port, list) => subtract(ALL_VLANS, list)),
  'switchport trunk allowed vlan all': drop('switchport trunk allowed vlan'),
  'switchport trunk allowed vlan none': setLine('switchport trunk allowed vlan', () => 'none'),
  'switchport trunk allowed vlan <list>': changeAllowed((_port, list) => list),
  '(no|default) switchport trunk allowed vlan [rest...]': drop('switchport trunk allowed vlan'),
};

/** Lines of which an interface has one at most, by their first words. */
const SINGLE =
  /^(?:description|ip address|speed|mtu|channel-group|load-interval|vrf|encapsulation dot1q vlan|lacp rate)\b/;

/** First words of interface lines that the device keeps without knowing what they mean. */
const KEPT = [
  'bfd',
  'channel-group',
  'description',
  'dot1x',
  'encapsulation',
  'error-correction',
  'flowcontrol',
  'ip',
  'ipv6',
  'isis',
  'lacp',
  'link-debounce',
  'lldp',
  'load-interval',
  'logging',
  'mac',
  'mlag',
  'mtu',
  'poe',
  'port-channel',
  'priority-flow-control',
  'ptp',
  'qos',
  'service-policy',
  'sflow',
  'shutdown',
  'spanning-tree',
  'speed',
  'storm-control',
  'switchport port-security',
  'switchport source-interface',
  'switchport trunk group',
  'switchport trunk private-vlan',
  'switchport vlan',
  'tx-queue',
  'vrf',
];

const keep = onPorts((port, call) => {
  port.keep(call.line, SINGLE);
  return '';
});

const forget = onPorts((port, call) => {
  port.forget(withoutNo(call.line), SINGLE);
  return '';
});

/** Commands in an interface that are kept as they are. */
export const KEPT_PORT_RULES: Rules<Command<EosDevice>> = keptRules(KEPT, { keep, forget });
