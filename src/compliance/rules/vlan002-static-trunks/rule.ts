import { NO_PORTS, portFinding } from '../../devices/ports.js';
import type { SwitchedPort } from '../../devices/switched.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Trunks are trunks by configuration, not by negotiation. */
export const rule = {
  id: 'VLAN002',
  version: 1,
  about: 'device',
  title: 'Trunks are trunks by configuration, not by negotiation',
  severity: 'medium',
  what: 'Finds ports that negotiate with their neighbour whether they become a trunk, and trunks that still answer such offers.',
  why: 'A host that speaks the negotiation protocol can make its port a trunk, and then has every VLAN.',
  fix: 'Set the mode of each port to access or trunk, and switch negotiation off on trunks.',
  sources: ['NSA Network Infrastructure Security Guide'],
  stig: ['CISC-L2-000200', 'ARST-L2-000160'],
  check(device) {
    const ports = device.switched().filter(({ shut }) => !shut);
    if (ports.length === 0) return notApplicable(NO_PORTS);
    return judged(
      ports.flatMap((one) => {
        const message = wrongWith(one);
        const remedy = one.hardened?.settings.negotiation?.remedy;
        return message === undefined ? [] : [portFinding(device, one, { message, at: 'mode', remedy })];
      }),
    );
  },
} satisfies RuleOf<'device'>;

function wrongWith({ port, hardened }: SwitchedPort): string | undefined {
  const { name, mode } = port;
  if (mode === 'dynamic-auto') return `${name} becomes a trunk when its neighbour wants one`;
  if (mode === 'dynamic-desirable') return `${name} asks its neighbour to become a trunk`;
  const negotiates = mode === 'trunk' && hardened?.settings.negotiation?.value === true;
  return negotiates ? `${name} is a trunk that answers negotiation` : undefined;
}
