import { trunks } from '../../devices/ports.js';
import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Trunks have loop guard. */
export const rule = {
  id: 'VLAN013',
  version: 1,
  about: 'device',
  title: 'Trunks have loop guard',
  severity: 'medium',
  what: 'Finds trunks without loop guard, which have no root guard either, on devices where it is not the default.',
  why: 'Where frames of spanning tree get lost on one way of a link, a blocked port opens and a loop is closed.',
  fix: 'Switch loop guard on for the whole device.',
  sources: ['IEEE 802.1D'],
  stig: ['CISC-L2-000110', 'ARST-L2-000070', 'JUEX-L2-000100'],
  check(device) {
    const ports = trunks(device);
    if (ports.length === 0) return notApplicable('it has no trunks');
    const open = ports.filter(({ hardened }) => {
      const { loop_guard: loop, root_guard: root } = hardened?.settings ?? {};
      return loop?.value !== true && root?.value !== true;
    });
    if (device.hardening !== undefined && open.length === 0) return judged([]);
    const names = open.map(({ port }) => port.name).join(', ');
    return mustBeOn(device, 'stp_loop_guard', `loop guard is not the default, and trunks are without it: ${names}`);
  },
} satisfies RuleOf<'device'>;
