import { formatVlanSet, NO_VLANS, parseVlanSet, subtract, vlanSetOf } from '../../../model/vlan-set.js';
import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import { userVlans } from '../../devices/vlans.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable, undecided } from '../../rule.js';

/** ARP inspection looks at all VLANs of access ports. */
export const rule = {
  id: 'VLAN017',
  version: 1,
  about: 'device',
  title: 'ARP inspection looks at all VLANs of access ports',
  severity: 'medium',
  what: 'Finds devices on which ARP inspection leaves out VLANs that access ports are in.',
  why: 'Anyone can say that an address is his, and have the traffic to it.',
  fix: 'Switch ARP inspection on for all VLANs with end devices.',
  sources: ['RFC 826'],
  stig: ['CISC-L2-000150', 'ARST-L2-000110', 'JUEX-L2-000140'],
  check(device) {
    const { hardening } = device;
    if (hardening === undefined) return notApplicable(UNREAD);
    const vlans = userVlans(device);
    if (vlans.length === 0) return notApplicable('no access port that is up is in a VLAN');
    const listed = hardening.settings.arp_inspection_vlans;
    if (listed === undefined) return notApplicable('netctl does not read it on this platform');
    const set = listed.value === '' ? NO_VLANS : parseVlanSet(String(listed.value));
    if (set === undefined) return undecided(`line ${listed.line ?? '?'} about it is not understood`);
    const missing = subtract(vlanSetOf(...vlans), set);
    if (missing.length === 0) return judged([]);
    const list = formatVlanSet(missing);
    const message = `ARP inspection does not look at VLAN ${list}, in which there are access ports`;
    const remedy = listed.remedy?.map((line) => line.replace('<vlans>', list));
    return judged([deviceFinding(device, { message, line: listed.line, remedy })]);
  },
} satisfies RuleOf<'device'>;
