import type { Setting } from '../../../model/hardening.js';
import { accessPorts, judgePorts } from '../../devices/ports.js';
import type { SwitchedPort } from '../../devices/switched.js';
import type { RuleOf } from '../../rule.js';

/** Access ports have BPDU guard. */
export const rule = {
  id: 'VLAN010',
  version: 1,
  about: 'device',
  title: 'Access ports have BPDU guard',
  severity: 'medium',
  what: 'Finds access ports that are up without BPDU guard of their own. A port for end devices that has it by the default of the device is fine, unless it is switched off on the port.',
  why: 'A switch, or a host that speaks spanning tree, can become root of the tree and have all traffic come past it.',
  fix: 'Switch BPDU guard on for all ports that end devices are connected to.',
  sources: ['IEEE 802.1D'],
  stig: ['CISC-L2-000100', 'ARST-L2-000060', 'JUEX-L2-000090'],
  check(device) {
    const byDefault = device.hardening?.settings.stp_edge_bpdu_guard?.value === true;
    return judgePorts(device, {
      ports: accessPorts(device),
      setting: 'bpdu_guard',
      ok: (setting, port) => isGuarded(setting, port, byDefault),
      message: ({ port }) => `access port ${port.name} has no BPDU guard`,
      none: 'it has no access ports that are up',
    });
  },
} satisfies RuleOf<'device'>;

function isGuarded({ value, line }: Setting, { hardened }: SwitchedPort, byDefault: boolean): boolean {
  if (value === true || line !== undefined) return value === true;
  return byDefault && hardened?.settings.edge?.value === true;
}
