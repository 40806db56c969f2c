import { judgePorts, trunks } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { notApplicable } from '../../rule.js';
import { patternsOption } from '../../rule-option.js';

const EXCEPT = patternsOption({ name: 'except', what: 'Names or descriptions of ports that lead to the other root' });

/** Trunks away from the root have root guard. */
export const rule = {
  id: 'VLAN012',
  version: 1,
  about: 'device',
  title: 'Trunks away from the root have root guard',
  severity: 'low',
  what: 'On a device whose priority makes it root of the spanning tree, finds trunks without root guard.',
  why: 'A switch with a lower priority that is connected below takes the root over, and traffic takes ways that nobody planned.',
  fix: 'Switch root guard on for all ports that lead away from the root.',
  sources: ['IEEE 802.1D'],
  stig: ['CISC-L2-000090', 'ARST-L2-000050', 'JUEX-L2-000080'],
  options: [EXCEPT],
  check(device, { options }) {
    if (device.hardening?.settings.stp_root?.value !== true) {
      return notApplicable('its priority does not make it root of the spanning tree, or is not read');
    }
    const except = EXCEPT.of(options);
    const ports = trunks(device).filter(({ port, hardened }) => {
      const words = [port.name, String(hardened?.settings.description?.value ?? '')];
      return !except.some((pattern) => words.some((word) => pattern.test(word)));
    });
    return judgePorts(device, {
      ports,
      setting: 'root_guard',
      ok: ({ value }) => value === true,
      message: ({ port }) => `trunk ${port.name} of a root has no root guard`,
      none: 'it has no trunks that lead away from the root',
    });
  },
} satisfies RuleOf<'device'>;
