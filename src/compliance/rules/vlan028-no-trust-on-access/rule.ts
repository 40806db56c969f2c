import { accessPorts, portFinding } from '../../devices/ports.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Access ports are not trusted. */
export const rule = {
  id: 'VLAN028',
  version: 1,
  about: 'device',
  title: 'Access ports are not trusted',
  severity: 'high',
  what: 'Finds access ports that are up and whose DHCP answers or ARP packets are believed without a look.',
  why: 'Trust is for the ports to servers and other switches: on a port for hosts it undoes the protection of the whole VLAN.',
  fix: 'Take the trust away; where a server is connected there, say so in a waiver.',
  sources: [],
  check(device) {
    if (device.hardening === undefined) return notApplicable(UNREAD);
    const ports = accessPorts(device);
    if (ports.length === 0) return notApplicable('it has no access ports that are up');
    return judged(
      ports.flatMap((one) => {
        const { dhcp_trust: dhcp, arp_trust: arp } = one.hardened?.settings ?? {};
        const { name } = one.port;
        return [
          ...(dhcp?.value === true
            ? [
                portFinding(device, one, {
                  message: `access port ${name} is trusted for DHCP`,
                  line: dhcp.line,
                  key: 'dhcp',
                }),
              ]
            : []),
          ...(arp?.value === true
            ? [
                portFinding(device, one, {
                  message: `access port ${name} is trusted for ARP`,
                  line: arp.line,
                  key: 'arp',
                }),
              ]
            : []),
        ];
      }),
    );
  },
} satisfies RuleOf<'device'>;
