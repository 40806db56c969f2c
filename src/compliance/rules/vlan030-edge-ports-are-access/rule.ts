import { NO_PORTS, portFinding } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Ports for end devices are access ports. */
export const rule = {
  id: 'VLAN030',
  version: 1,
  about: 'device',
  title: 'Ports for end devices are access ports',
  severity: 'medium',
  what: 'Finds ports that spanning tree takes for ports of end devices, and that carry tagged VLANs or may come to.',
  why: 'A host on a trunk is in every VLAN of it.',
  fix: 'Make it an access port; where a server needs several VLANs, say so in a waiver.',
  sources: [],
  stig: ['CISC-L2-000250', 'ARST-L2-000210', 'JUEX-L2-000230'],
  check(device) {
    const ports = device.switched().filter(({ shut, hardened }) => !shut && hardened?.settings.edge !== undefined);
    if (ports.length === 0) return notApplicable(NO_PORTS);
    return judged(
      ports
        .filter(({ port, hardened }) => hardened?.settings.edge?.value === true && port.mode !== 'access')
        .map((one) => {
          const message = `${one.port.name} is a port for end devices and ${one.port.mode === 'trunk' ? 'a trunk' : 'no access port'}`;
          return portFinding(device, one, { message, at: 'mode' });
        }),
    );
  },
} satisfies RuleOf<'device'>;
