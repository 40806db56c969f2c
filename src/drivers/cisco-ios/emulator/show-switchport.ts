import type { IosDevice } from './device.js';
import { Port } from './port.js';

/** What `show interfaces switchport` prints: a block for each port that can be switched. Nothing is plugged in anywhere. */
export function showSwitchport(device: IosDevice): string {
  return device.config.children
    .filter((node) => node.text.startsWith('interface '))
    .map((node) => new Port(node))
    .filter((port) => port.switchable)
    .map((port) => block(port, device))
    .join('\n');
}

function block(port: Port, device: IosDevice): string {
  if (port.routed) return `Name: ${port.short}\nSwitchport: Disabled\n`;
  const written = port.value('switchport trunk encapsulation');
  const mode = port.mode === 'access' ? 'static access' : port.mode;
  return [
    `Name: ${port.short}`,
    'Switchport: Enabled',
    `Administrative Mode: ${mode}`,
    'Operational Mode: down',
    // Hardware that knows IEEE 802.1Q alone has nothing to negotiate.
    `Administrative Trunking Encapsulation: ${written ?? (device.encapsulation ? 'negotiate' : 'dot1q')}`,
    `Negotiation of Trunking: ${port.mode === 'access' ? 'Off' : 'On'}`,
    `Access Mode VLAN: ${port.value('switchport access vlan') ?? '1'}`,
    `Trunking Native Mode VLAN: ${port.value('switchport trunk native vlan') ?? '1'}`,
    `Voice VLAN: ${port.value('switchport voice vlan') ?? 'none'}`,
    '',
  ].join('\n');
}
