import { NO_PORTS } from '../../devices/ports.js';
import { judgeSetting } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';
import { notApplicable } from '../../rule.js';

/** Spanning tree is one of the rapid ones. */
export const rule = {
  id: 'VLAN020',
  version: 1,
  about: 'device',
  title: 'Spanning tree is one of the rapid ones',
  severity: 'medium',
  what: 'Finds switches whose spanning tree is off, or of the slow kind.',
  why: 'The slow kind takes half a minute to find another way, in which nothing gets through.',
  fix: 'Use the rapid or the multiple spanning tree, the same kind on all switches.',
  sources: ['IEEE 802.1w'],
  stig: ['CISC-L2-000180', 'ARST-L2-000140', 'JUEX-L2-000170'],
  check(device) {
    if (device.switched().length === 0) return notApplicable(NO_PORTS);
    return judgeSetting(device, {
      name: 'stp_mode',
      ok: (value) => /^(?:rapid|mst|rstp)/.test(String(value)),
      message: (value) =>
        value === false || value === 'none' ? 'spanning tree is off' : `spanning tree is of the kind ${value}`,
    });
  },
} satisfies RuleOf<'device'>;
