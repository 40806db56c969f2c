import { judgePorts } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';

/** No port hides from spanning tree. */
export const rule = {
  id: 'VLAN011',
  version: 1,
  about: 'device',
  title: 'No port hides from spanning tree',
  severity: 'medium',
  what: 'Finds ports that neither send nor look at the frames of spanning tree.',
  why: 'A loop through such a port is never cut, and takes the network down within seconds.',
  fix: 'Take the filter away; BPDU guard is what keeps foreign switches out.',
  sources: ['IEEE 802.1D'],
  check: (device) =>
    judgePorts(device, {
      ports: device.switched(),
      setting: 'bpdu_filter',
      ok: ({ value }) => value !== true,
      message: ({ port }) => `${port.name} filters the frames of spanning tree`,
      none: 'it has no switched ports that are known of',
    }),
} satisfies RuleOf<'device'>;
