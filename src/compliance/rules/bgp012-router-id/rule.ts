import { deviceFinding } from '../../devices/findings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** The router id is set. */
export const rule = {
  id: 'BGP012',
  version: 1,
  about: 'device',
  title: 'The router id is set',
  severity: 'low',
  what: 'Finds BGP instances that leave the choice of their router id to the device.',
  why: 'The id changes with interfaces and restarts, and with it all sessions.',
  fix: 'Set the router id, to the address of a loopback interface.',
  sources: ['RFC 4271'],
  check(device) {
    const instances = [...(device.state.bgp?.instances.values() ?? [])];
    if (instances.length === 0) return notApplicable('it does not run BGP');
    return judged(
      instances
        .filter(({ routerId, vrf }) => routerId === undefined && vrf === 'default')
        .map(({ asn, vrf, line }) => {
          const message = `BGP in AS ${asn} has no router id of its own`;
          return deviceFinding(device, { message, line }, { kind: 'bgp', name: vrf });
        }),
    );
  },
} satisfies RuleOf<'device'>;
