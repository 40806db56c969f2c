import { deviceFinding, insideBlock } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Packets to a whole network are not made broadcasts. */
export const rule = {
  id: 'MGMT031',
  version: 1,
  about: 'device',
  title: 'Packets to a whole network are not made broadcasts',
  severity: 'low',
  what: 'Finds interfaces that turn packets to the broadcast address of their network into broadcasts.',
  why: 'One packet from anywhere is answered by all hosts, to a victim whose address it has.',
  fix: 'Switch it off.',
  sources: ['RFC 2644'],
  stig: ['CISC-RT-000160', 'ARST-RT-000520'],
  check(device) {
    if (device.hardening === undefined) return notApplicable(UNREAD);
    const ports = [...device.hardening.ports.values()].filter(
      ({ settings }) => settings.directed_broadcast !== undefined,
    );
    if (ports.length === 0) return notApplicable('it has no interfaces of which this is read');
    return judged(
      ports
        .filter(({ settings }) => settings.directed_broadcast?.value === true)
        .map((port) => {
          const { name, settings } = port;
          const { line } = settings.directed_broadcast ?? {};
          const remedy = insideBlock(port, settings.directed_broadcast?.remedy);
          const message = `${name} makes broadcasts of packets to its whole network`;
          return deviceFinding(device, { message, line, remedy }, { kind: 'interface', name });
        }),
    );
  },
} satisfies RuleOf<'device'>;
