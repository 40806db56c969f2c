import { judgePorts, trunks } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';

/** Trunks notice that a link works one way only. */
export const rule = {
  id: 'VLAN021',
  version: 1,
  about: 'device',
  title: 'Trunks notice that a link works one way only',
  severity: 'medium',
  what: 'Finds trunks without detection of links that carry frames one way only, unless it is on for the whole device, which counts for links of fibre.',
  why: 'A fibre that is broken one way lets spanning tree close a loop.',
  fix: 'Switch the detection on for the device and for trunks.',
  sources: ['RFC 5171'],
  stig: ['CISC-L2-000190', 'JUEX-L2-000180'],
  check: (device) =>
    judgePorts(device, {
      ports: trunks(device),
      setting: 'udld',
      ok: ({ value, line }) =>
        value === true || (line === undefined && device.hardening?.settings.udld?.value === true),
      message: ({ port }) => `trunk ${port.name} does not notice when the link works one way only`,
      none: 'it has no trunks',
    }),
} satisfies RuleOf<'device'>;
