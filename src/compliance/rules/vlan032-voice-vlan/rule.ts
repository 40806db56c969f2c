import { accessPorts, portFinding } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Phones have a VLAN of their own. */
export const rule = {
  id: 'VLAN032',
  version: 1,
  about: 'device',
  title: 'Phones have a VLAN of their own',
  severity: 'low',
  what: 'Finds access ports whose voice VLAN is their access VLAN.',
  why: 'Hosts and phones are then in one VLAN, which the voice VLAN is meant to prevent.',
  fix: 'Give phones another VLAN.',
  sources: [],
  check(device) {
    const ports = accessPorts(device).filter(({ port }) => port.voiceVlan !== undefined);
    if (ports.length === 0) return notApplicable('no access port has a voice VLAN');
    return judged(
      ports
        .filter(({ port }) => port.voiceVlan === port.accessVlan)
        .map((one) => {
          const message = `the voice VLAN ${one.port.voiceVlan ?? ''} of ${one.port.name} is its access VLAN too`;
          return portFinding(device, one, { message, at: 'voice_vlan' });
        }),
    );
  },
} satisfies RuleOf<'device'>;
