import { NO_PORTS, portFinding } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Ports that nothing is configured on are shut down. */
export const rule = {
  id: 'VLAN004',
  version: 1,
  about: 'device',
  title: 'Ports that nothing is configured on are shut down',
  severity: 'low',
  what: 'Finds switched ports without any line of configuration. Only ports that the configuration names are known of.',
  why: 'Whoever plugs into a forgotten port is in the default VLAN.',
  fix: 'Shut them down, or give them the settings of a port in use.',
  sources: [],
  check(device) {
    const ports = device.switched().filter(({ hardened }) => hardened !== undefined);
    if (ports.length === 0) return notApplicable(NO_PORTS);
    return judged(
      ports
        .filter(({ port }) => port.lines.every((line) => line.startsWith('description ')))
        .map((one) => {
          const remedy = one.hardened?.settings.shutdown?.remedy;
          return portFinding(device, one, {
            message: `${one.port.name} is up and nothing is configured on it`,
            remedy,
          });
        }),
    );
  },
} satisfies RuleOf<'device'>;
